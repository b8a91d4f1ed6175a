//! Answers that this program composes itself. What is not named here may be added in later versions.

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};
use shared::api::{
    ContainerComponentInfo, LinkInfo, LogLine, NodeInfo, Procedure, ProcessStats, RealmInfo,
    RouterComponentInfo, TransportInfo, WorkerInfo,
};

fn sub<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>().to_value()
}

/// An object with these fields, all of them there.
fn object(fields: Value) -> Value {
    let required: Vec<&String> = fields
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys())
        .collect();
    json!({"type": "object", "required": required, "properties": fields})
}

/// A list of such objects.
fn list(fields: Value) -> Value {
    json!({"type": "array", "items": object(fields)})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn perhaps_text() -> Value {
    json!({"type": ["string", "null"]})
}

/// What a procedure answers.
pub fn answer<P: Procedure>(generator: &mut SchemaGenerator) -> Value
where
    P::Output: JsonSchema,
{
    sub::<P::Output>(generator)
}

/// What a changing command answers around the result of its procedure.
pub fn change<P: Procedure>(generator: &mut SchemaGenerator) -> Value
where
    P::Output: JsonSchema,
{
    let mut schema = changed(generator);
    let result = sub::<P::Output>(generator);
    // Where nothing was changed, the result is what was there.
    schema["if"] = json!({"properties": {"changed": {"const": true}}});
    schema["then"] = json!({"properties": {"result": result}});
    schema
}

/// The same, with whatever result.
pub fn changed(_: &mut SchemaGenerator) -> Value {
    object(json!({
        "changed": {"type": "boolean"},
        "object": text(),
        "id": text(),
        "result": {},
    }))
}

/// `publish`: the publication's id, which only an acknowledgement tells.
pub fn published(_: &mut SchemaGenerator) -> Value {
    object(json!({"publication": {"type": ["integer", "null"]}}))
}

pub fn anything(_: &mut SchemaGenerator) -> Value {
    json!({})
}

/// `time`; with `--skew` it is an object.
pub fn time(_: &mut SchemaGenerator) -> Value {
    let skew = object(json!({
        "time": text(),
        "skew": {"type": ["number", "null"]},
        "round_trip": {"type": "number"},
    }));
    json!({"anyOf": [text(), skew]})
}

pub fn log(generator: &mut SchemaGenerator) -> Value {
    json!({"type": "array", "items": sub::<LogLine>(generator)})
}

pub fn sample(generator: &mut SchemaGenerator) -> Value {
    sub::<ProcessStats>(generator)
}

/// `worker ID show`: the worker, its process, its manhole.
pub fn worker(generator: &mut SchemaGenerator) -> Value {
    let worker = sub::<WorkerInfo>(generator);
    json!({"allOf": [worker], "properties": {
        "process": {"type": ["object", "null"]},
        "manhole": {"type": ["object", "null"]},
    }})
}

/// `status`, `tree`: the node and all that is in it.
pub fn observed(generator: &mut SchemaGenerator) -> Value {
    let lists = json!({
        "realms": {"type": "array", "items": sub::<RealmInfo>(generator)},
        "transports": {"type": "array", "items": sub::<TransportInfo>(generator)},
        "links": {"type": "array", "items": sub::<LinkInfo>(generator)},
        "components": {"type": "array", "items": {"anyOf": [
            sub::<RouterComponentInfo>(generator), sub::<ContainerComponentInfo>(generator)]}},
        "problem": text(),
    });
    let worker = sub::<WorkerInfo>(generator);
    object(json!({
        "node": {"anyOf": [sub::<NodeInfo>(generator), {"required": ["id"]}]},
        "workers": {"type": "array", "items": {"allOf": [worker], "properties": lists}},
    }))
}

/// A node configuration; `crossbarctl config schema` has its own.
pub fn configuration(_: &mut SchemaGenerator) -> Value {
    object(json!({
        "version": {"type": "integer"},
        "workers": {"type": "array", "items": object(json!({"id": text(), "type": text()}))},
    }))
}

fn difference() -> Value {
    json!({
        "op": {"enum": ["create", "replace", "delete"]},
        "object": text(),
        "path": text(),
        "before": {},
        "after": {},
        "interrupts": {"anyOf": [{"type": "null"}, object(json!({
            "effect": text(),
            "sessions": {"type": ["integer", "null"]},
        }))]},
    })
}

pub fn differences(_: &mut SchemaGenerator) -> Value {
    list(difference())
}

pub fn applied(_: &mut SchemaGenerator) -> Value {
    object(json!({
        "changed": {"type": "boolean"},
        "dry_run": {"type": "boolean"},
        "changes": list(difference()),
        "done": list(json!({"action": {"enum": ["start", "stop"]}, "object": text(), "path": text()})),
        "state": text(),
    }))
}

pub fn batch(_: &mut SchemaGenerator) -> Value {
    object(json!({
        "line": {"type": "integer"},
        "command": text(),
        "exit": {"type": "integer"},
        "output": {},
        "error": {"type": ["object", "null"]},
    }))
}

pub fn check(_: &mut SchemaGenerator) -> Value {
    object(json!({
        "ok": {"type": "boolean"},
        "node": perhaps_text(),
        "seconds": {"type": "number"},
        "workers": {"type": "integer"},
        "started": {"type": "integer"},
        "problems": {"type": "array", "items": text()},
    }))
}

pub fn event(_: &mut SchemaGenerator) -> Value {
    object(json!({
        "time": text(),
        "target": text(),
        "event": text(),
        "topic": text(),
        "args": {"type": "array"},
        "kwargs": {"type": "object"},
        "extra": {"type": "boolean"},
    }))
}

pub fn received(_: &mut SchemaGenerator) -> Value {
    object(json!({"topic": text(), "args": {"type": "array"}, "kwargs": {"type": "object"}}))
}

pub fn contexts(_: &mut SchemaGenerator) -> Value {
    list(json!({"name": text(), "current": {"type": "boolean"}}))
}

pub fn context(_: &mut SchemaGenerator) -> Value {
    object(json!({"name": text(), "current": {"type": "boolean"}}))
}

pub fn validated(_: &mut SchemaGenerator) -> Value {
    list(json!({"name": text(), "ok": {"type": "boolean"}}))
}

pub fn api(_: &mut SchemaGenerator) -> Value {
    list(json!({"kind": {"enum": ["procedure", "event"]}, "name": text(), "where": text()}))
}

pub fn api_entry(_: &mut SchemaGenerator) -> Value {
    object(json!({"kind": {"enum": ["procedure", "event"]}, "name": text(), "where": text()}))
}

pub fn schemas(_: &mut SchemaGenerator) -> Value {
    list(json!({"name": text(), "command": text(), "stream": {"type": "boolean"}}))
}

pub fn schema(_: &mut SchemaGenerator) -> Value {
    object(json!({"$schema": text(), "$id": text(), "title": text()}))
}

/// Whether a document is what it should be, and where not.
pub fn verdict(_: &mut SchemaGenerator) -> Value {
    let error = json!({"document": {"type": "integer"}, "pointer": text(), "message": text()});
    object(
        json!({"valid": {"type": "boolean"}, "documents": {"type": "integer"}, "errors": list(error)}),
    )
}

fn problem() -> Value {
    let number = json!({"type": ["integer", "null"]});
    json!({
        "code": text(),
        "message": text(),
        "pointer": text(),
        "line": number,
        "column": number,
        "start": number,
        "end": number,
        "help": perhaps_text(),
    })
}

/// `config check`
pub fn checked(_: &mut SchemaGenerator) -> Value {
    list(json!({
        "file": text(),
        "ok": {"type": "boolean"},
        "problems": list(problem()),
        "warnings": list(problem()),
    }))
}

pub fn doctor(_: &mut SchemaGenerator) -> Value {
    list(json!({"step": text(), "verdict": {"enum": ["ok", "warning", "failed"]}, "text": text()}))
}

pub fn version(_: &mut SchemaGenerator) -> Value {
    object(json!({"client": text(), "node": perhaps_text()}))
}

/// A node that is lost, or does not answer, has a `problem` instead of what it says.
pub fn nodes(generator: &mut SchemaGenerator) -> Value {
    let silent = object(json!({"id": text(), "problem": perhaps_text()}));
    let states = json!({"anyOf": [sub::<NodeInfo>(generator), silent]});
    json!({"type": "array", "items": states})
}

/// `bench`
pub fn measured(_: &mut SchemaGenerator) -> Value {
    let number = json!({"type": "number"});
    let latency = object(
        json!({"mean": number, "p50": number, "p90": number, "p99": number, "p99.9": number, "max": number}),
    );
    object(json!({
        "what": {"enum": ["call", "publish", "connect"]},
        "url": text(),
        "seconds": number,
        "clients": {"type": "integer"},
        "operations": {"type": "integer"},
        "errors": {"type": "integer"},
        "per_second": number,
        "latency_ms": latency,
    }))
}
