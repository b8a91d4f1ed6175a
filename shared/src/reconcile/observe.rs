//! A look at a whole node: its workers and what is inside them, as one tree; and that tree as a configuration.

use serde_json::{Map, Value, json};
use thiserror::Error;

use super::Ask;
use crate::api::{
    Address, ErrorKind, GetContainerComponents, GetInfo, GetManhole, GetRouterComponents,
    GetRouterLinks, GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkers,
    Procedure, WorkerId,
};
use crate::wamp::reason;

/// A worker did not tell what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("worker `{worker}` does not tell what is in it: {problem}")]
pub struct Undisclosed {
    /// The worker.
    pub worker: String,
    /// Why.
    pub problem: String,
}

/// Returns the node and its workers, each with `realms` (with `roles`), `transports`, `links` and `components`. A worker
/// that does not answer has a `problem` instead. Node and workers have a `manhole` where there is one.
///
/// # Errors
/// The node itself does not answer.
pub async fn observe<A: Ask>(asker: &A, address: &Address) -> Result<Value, A::Error> {
    let mut workers = asker.ask(address, GetWorkers {}).await?;
    // The answer of other nodes may lack it, which is no reason to see nothing.
    let info = asker.ask(address, GetInfo {}).await;
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
        if let Err(error) = look_inside(asker, &address, &kind, worker).await {
            worker["problem"] = Value::from(error.to_string());
        }
    }
    let mut observed = json!({"node": info, "workers": workers});
    look_down(asker, address, &mut observed).await?;
    Ok(observed)
}

/// Adds the `manhole` of a process, if there is one and we may see it.
async fn look_down<A: Ask>(
    asker: &A,
    address: &Address,
    process: &mut Value,
) -> Result<(), A::Error> {
    let manhole = match asker.ask(address, GetManhole {}).await {
        Err(error) if is_missing::<A>(&error) || A::uri(&error) == reason::NOT_AUTHORIZED => {
            return Ok(());
        }
        manhole => manhole?,
    };
    if !manhole.is_null() {
        process["manhole"] = manhole;
    }
    Ok(())
}

/// Tells whether a node simply does not have what it was asked for.
fn is_missing<A: Ask>(error: &A::Error) -> bool {
    ErrorKind::from_uri(A::uri(error)) == Some(ErrorKind::FeatureUnavailable)
        || A::uri(error) == reason::NO_SUCH_PROCEDURE
}

async fn look_inside<A: Ask>(
    asker: &A,
    address: &Address,
    kind: &str,
    worker: &mut Value,
) -> Result<(), A::Error> {
    if matches!(kind, "router" | "container") {
        look_down(asker, address, worker).await?;
    }
    if kind == "container" {
        worker["components"] = list(asker, address, GetContainerComponents {}).await?;
    }
    if kind != "router" {
        return Ok(());
    }
    let mut realms = list(asker, address, GetRouterRealms {}).await?;
    for realm in realms.as_array_mut().into_iter().flatten() {
        let id = realm.get("id").and_then(Value::as_str).unwrap_or_default();
        if let Ok(id) = id.parse() {
            realm["roles"] = list(asker, address, GetRouterRealmRoles { id }).await?;
        }
    }
    worker["realms"] = realms;
    worker["transports"] = list(asker, address, GetRouterTransports {}).await?;
    worker["links"] = list(asker, address, GetRouterLinks {}).await?;
    worker["components"] = list(asker, address, GetRouterComponents {}).await?;
    Ok(())
}

/// A list that a node does not have is empty.
async fn list<A: Ask, P: Procedure>(
    asker: &A,
    address: &Address,
    procedure: P,
) -> Result<Value, A::Error> {
    match asker.ask(address, procedure).await {
        Ok(items) => Ok(items),
        Err(error) if is_missing::<A>(&error) => Ok(json!([])),
        Err(error) => Err(error),
    }
}

/// Turns what was observed into a node configuration.
///
/// # Errors
/// A worker did not tell what is inside.
pub fn as_config(observed: &Value) -> Result<Value, Undisclosed> {
    let mut workers = Vec::new();
    for worker in items(observed, "workers") {
        let id = worker.get("id").cloned().unwrap_or_default();
        if let Some(problem) = worker.get("problem").and_then(Value::as_str) {
            return Err(Undisclosed {
                worker: id.as_str().unwrap_or_default().to_owned(),
                problem: problem.to_owned(),
            });
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
            as_config(&observed()).unwrap(),
            json!({"version": 2, "workers": [{"id": "w", "type": "router",
                "realms": [{"id": "r", "name": "x", "roles": [{"id": "a", "name": "anonymous"}]}],
                "transports": [{"id": "t", "type": "websocket"}]}]})
        );
    }

    #[test]
    fn a_worker_that_does_not_answer_is_not_taken_for_empty() {
        let mut observed = observed();
        observed["workers"][0]["problem"] = json!("no answer");
        assert_eq!(as_config(&observed).unwrap_err().worker, "w");
    }
}
