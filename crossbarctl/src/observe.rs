//! A look at a whole node: its workers and what is inside them, as one tree; and that tree as a configuration.

use serde_json::{Map, Value, json};
use shared::api::{
    Address, ErrorKind, GetContainerComponents, GetInfo, GetManhole, GetRouterComponents,
    GetRouterLinks, GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkers,
    Procedure, WorkerId,
};
use shared::config::canonical;

use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;

/// Returns the node and its workers, each with `realms` (with `roles`), `transports`, `links` and `components`. A worker
/// that does not answer has a `problem` instead.
///
/// # Errors
/// The node itself does not answer.
pub async fn node(link: &Link<'_>) -> Result<Value, CtlError> {
    let address = link.address(None).await?;
    let mut workers = link.call(&address, GetWorkers {}).await?;
    // The answer of other nodes may lack it, which is no reason to see nothing.
    let info = link.try_call(&address, GetInfo {}).await;
    let info = info.unwrap_or_else(|_| json!({"id": address.node_id().as_str()}));
    for worker in workers.as_array_mut().into_iter().flatten() {
        let field = |key: &str| worker.get(key).and_then(Value::as_str).unwrap_or_default();
        let Ok(id) = field("id").parse::<WorkerId>() else {
            continue;
        };
        let kind = field("type").to_owned();
        if field("status") != "started" {
            continue;
        }
        let address = Address::worker(address.node_id().clone(), id);
        if let Err(error) = look_inside(link, &address, &kind, worker).await {
            worker["problem"] = Value::from(error.message());
        }
    }
    let mut observed = json!({"node": info, "workers": workers});
    look_down(link, &address, &mut observed).await?;
    Ok(observed)
}

/// Adds the `manhole` of a process, if there is one.
async fn look_down(
    link: &Link<'_>,
    address: &Address,
    process: &mut Value,
) -> Result<(), CtlError> {
    let manhole = match link.try_call(address, GetManhole {}).await {
        Err(error) if is_missing(&error) => return Ok(()),
        manhole => manhole?,
    };
    if !manhole.is_null() {
        process["manhole"] = manhole;
    }
    Ok(())
}

/// Tells whether a node simply does not have what it was asked for.
fn is_missing(error: &CtlError) -> bool {
    ErrorKind::from_uri(error.code()) == Some(ErrorKind::FeatureUnavailable)
        || error.code() == "wamp.error.no_such_procedure"
}

async fn look_inside(
    link: &Link<'_>,
    address: &Address,
    kind: &str,
    worker: &mut Value,
) -> Result<(), CtlError> {
    if matches!(kind, "router" | "container") {
        look_down(link, address, worker).await?;
    }
    if kind == "container" {
        worker["components"] = list(link, address, GetContainerComponents {}).await?;
    }
    if kind != "router" {
        return Ok(());
    }
    let (realms, transports, links, components) = tokio::join!(
        list(link, address, GetRouterRealms {}),
        list(link, address, GetRouterTransports {}),
        list(link, address, GetRouterLinks {}),
        list(link, address, GetRouterComponents {}),
    );
    let mut realms = realms?;
    for realm in realms.as_array_mut().into_iter().flatten() {
        let id = realm.get("id").and_then(Value::as_str).unwrap_or_default();
        if let Ok(id) = id.parse() {
            realm["roles"] = list(link, address, GetRouterRealmRoles { id }).await?;
        }
    }
    worker["realms"] = realms;
    worker["transports"] = transports?;
    worker["links"] = links?;
    worker["components"] = components?;
    Ok(())
}

/// A list that a node does not have is empty.
async fn list<P: Procedure>(
    link: &Link<'_>,
    address: &Address,
    procedure: P,
) -> Result<Value, CtlError> {
    match link.try_call(address, procedure).await {
        Ok(items) => Ok(items),
        Err(error) if is_missing(&error) => Ok(json!([])),
        Err(error) => Err(error),
    }
}

/// Turns what was observed into a node configuration.
///
/// # Errors
/// Exit 10 when a worker did not tell what is inside.
pub fn config(observed: &Value) -> Result<Value, CtlError> {
    let mut workers = Vec::new();
    for worker in items(observed, "workers") {
        let id = worker.get("id").cloned().unwrap_or_default();
        if let Some(problem) = worker.get("problem").and_then(Value::as_str) {
            let message = format!("worker {id} does not tell what is in it: {problem}");
            return Err(CtlError::new(Exit::Failed, message));
        }
        let status = worker.get("status").and_then(Value::as_str);
        if matches!(status, Some("stopped" | "crashed")) {
            continue;
        }
        let mut config = Map::new();
        config.insert("id".to_owned(), id);
        config.insert(
            "type".to_owned(),
            worker.get("type").cloned().unwrap_or_default(),
        );
        // Newer nodes tell what the worker was started with.
        for (key, value) in worker
            .get("config")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let value = match value {
                Value::Null => json!({}),
                value => value.clone(),
            };
            config.entry(key.as_str()).or_insert(value);
        }
        if let Some(manhole) = worker.pointer("/manhole/config") {
            config.insert("manhole".to_owned(), manhole.clone());
        }
        for key in ["realms", "transports", "components", "links"] {
            let things: Vec<Value> = items(worker, key).map(configured).collect();
            if !things.is_empty() {
                config.insert(key.to_owned(), Value::from(things));
            }
        }
        workers.push(Value::Object(config));
    }
    let mut config = json!({"version": 2, "workers": workers});
    if let Some(manhole) = observed.pointer("/manhole/config") {
        config["controller"] = json!({"manhole": manhole});
    }
    Ok(config)
}

/// A thing's configuration, with its id in front; roles are what runs, not what was configured once.
fn configured(thing: &Value) -> Value {
    let mut config = Map::new();
    config.insert(
        "id".to_owned(),
        thing.get("id").cloned().unwrap_or_default(),
    );
    let written = thing.get("config").and_then(Value::as_object);
    for (key, value) in written.into_iter().flatten() {
        if key != "id" && key != "roles" {
            config.insert(key.clone(), value.clone());
        }
    }
    if let Some(Value::Array(roles)) = thing.get("roles") {
        let roles: Vec<Value> = roles.iter().map(configured).collect();
        config.insert("roles".to_owned(), Value::from(roles));
    }
    Value::Object(config)
}

/// Returns the elements of a list in a tree.
pub fn items<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// Returns a short text that changes when the configuration does.
pub fn fingerprint(config: &Value) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, canonical(config).as_bytes());
    let bytes = digest.as_ref().iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// Returns what is wrong, one sentence each: workers that do not run, things that are not in service.
pub fn failures(observed: &Value) -> Vec<String> {
    let text = |value: &Value, key: &str| {
        let found = value.get(key).and_then(Value::as_str);
        found.unwrap_or("unknown").to_owned()
    };
    let mut found = Vec::new();
    for worker in items(observed, "workers") {
        let id = text(worker, "id");
        let status = text(worker, "status");
        if status != "started" {
            found.push(format!("worker {id} is {status}"));
        }
        if let Some(problem) = worker.get("problem").and_then(Value::as_str) {
            found.push(format!("worker {id}: {problem}"));
        }
        for (key, noun) in [
            ("realms", "realm"),
            ("transports", "transport"),
            ("links", "link"),
        ] {
            for thing in items(worker, key) {
                let status = text(thing, "status");
                if status != "started" {
                    found.push(format!("{noun} {id}/{} is {status}", text(thing, "id")));
                }
                if thing.get("connected") == Some(&json!(false)) {
                    found.push(format!(
                        "{noun} {id}/{} is not connected",
                        text(thing, "id")
                    ));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observed() -> Value {
        json!({"node": {"id": "n"}, "workers": [
            {"id": "w", "type": "router", "status": "started",
             "realms": [{"id": "r", "name": "x", "status": "started", "config": {"name": "x", "roles": [{"id": "old"}]},
                         "roles": [{"id": "a", "config": {"name": "anonymous"}}]}],
             "transports": [{"id": "t", "status": "started", "config": {"type": "websocket"}}]},
            {"id": "g", "type": "guest", "status": "crashed"},
        ]})
    }

    #[test]
    fn what_runs_is_told_as_a_configuration() {
        assert_eq!(
            config(&observed()).unwrap(),
            json!({"version": 2, "workers": [{"id": "w", "type": "router",
                "realms": [{"id": "r", "name": "x", "roles": [{"id": "a", "name": "anonymous"}]}],
                "transports": [{"id": "t", "type": "websocket"}]}]})
        );
    }

    #[test]
    fn a_worker_that_does_not_answer_is_not_exported_as_empty() {
        let mut observed = observed();
        observed["workers"][0]["problem"] = json!("no answer");
        assert_eq!(config(&observed).unwrap_err().exit(), Exit::Failed);
    }

    #[test]
    fn what_does_not_run_is_a_failure() {
        assert_eq!(failures(&observed()), ["worker g is crashed"]);
    }

    #[test]
    fn a_fingerprint_does_not_depend_on_the_order_of_attributes() {
        let (a, b) = (json!({"a": 1, "b": 2}), json!({"b": 2, "a": 1}));
        assert_eq!(fingerprint(&a), fingerprint(&b));
        assert_ne!(fingerprint(&a), fingerprint(&json!({"a": 2})));
    }
}
