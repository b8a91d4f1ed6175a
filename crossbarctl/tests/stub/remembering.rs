//! A node with one router that remembers what was started in it.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::stub::Stub;

/// A node with a router `w1` that keeps realms and transports.
pub fn node(status: &'static str) -> Stub {
    let things: Arc<Mutex<Value>> = Arc::new(Mutex::new(json!({
        "realm": [{"id": "r1", "name": "realm1", "status": "started", "config": {"name": "realm1"}}],
        "transport": [{"id": "t1", "type": "websocket", "status": "started",
            "config": {"type": "websocket", "endpoint": {"type": "tcp", "port": 8080}}}],
    })));
    Stub::start(move |uri, args| {
        let mut things = things.lock().unwrap();
        let name = uri.rsplit('.').next().unwrap();
        let list = |kind: &str, things: &Value| Ok(things[kind].clone());
        let id = args.first().cloned().unwrap_or_default();
        match name {
            "get_info" => Ok(json!({"id": "n1", "version": "9.9.9", "pid": 1})),
            "get_workers" => {
                Ok(json!([{"id": "w1", "type": "router", "status": status, "uptime": 5.0}]))
            }
            "get_router_realms" => list("realm", &things),
            "get_router_transports" => list("transport", &things),
            "get_router_links" | "get_router_components" | "get_router_realm_roles" => {
                Ok(json!([]))
            }
            "start_router_realm" | "start_router_transport" => {
                let kind = name.trim_start_matches("start_router_");
                let row = json!({"id": id, "name": args[1]["name"], "status": "started", "config": args[1]});
                things[kind].as_array_mut().unwrap().push(row);
                Ok(Value::Null)
            }
            "stop_router_realm" | "stop_router_transport" => {
                let kind = name.trim_start_matches("stop_router_");
                things[kind]
                    .as_array_mut()
                    .unwrap()
                    .retain(|row| row["id"] != id);
                Ok(Value::Null)
            }
            _ => Err(("wamp.error.no_such_procedure".to_owned(), vec![])),
        }
    })
}

/// Returns the names of the changing calls, with the id of what they change.
pub fn changes(node: &Stub) -> Vec<String> {
    let calls = node.take_calls().into_iter();
    let change = |name: &str| name.starts_with("start_") || name.starts_with("stop_");
    calls
        .filter_map(|call| {
            let name = call.uri.rsplit('.').next()?.to_owned();
            let id = call.args.first().and_then(Value::as_str)?;
            change(&name).then(|| format!("{name} {id}"))
        })
        .collect()
}
