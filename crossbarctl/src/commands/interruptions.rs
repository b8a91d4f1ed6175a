//! What a plan cuts off: each change that stops something, in words and with the number of sessions that it ends.
//!
//! The changes are as programs read them, so that it makes no difference whether `apply` has made the plan or the node.

use std::collections::HashMap;

use serde_json::{Value, json};
use shared::api::{GetProcessMetrics, ProcessMetrics, WorkerId};

use crate::ctl::Ctl;
use crate::link::Link;
use crate::output::clean;

/// What workers tell about the sessions in them.
type Counts = HashMap<String, ProcessMetrics>;

/// Adds to every change what it `interrupts`: null, or an `effect` and how many `sessions` it ends, null where nobody
/// tells.
pub async fn find(link: &Link<'_>, changes: &mut [Value]) {
    let mut counts = Counts::new();
    for change in changes.iter() {
        let (Some(worker), true) = (worker_of(change), counted(change)) else {
            continue;
        };
        if !counts.contains_key(worker)
            && let Ok(id) = worker.parse::<WorkerId>()
            && let Ok(address) = link.address(Some(&id)).await
            // A worker that does not tell is replaced all the same, and nobody knows whom that cuts off.
            && let Ok(told) = link.try_call(&address, GetProcessMetrics {}).await
            && let Ok(metrics) = serde_json::from_value(told)
        {
            counts.insert(worker.to_owned(), metrics);
        }
    }
    for change in changes {
        change["interrupts"] = interrupts(change, &counts).unwrap_or_default();
    }
}

/// Says on standard error what will be cut off, and returns that in one sentence.
pub fn tell(ctl: &Ctl, changes: &[Value]) -> Option<String> {
    let mut sessions = Some(0);
    let mut any = false;
    for change in changes {
        let Some(effect) = change.pointer("/interrupts/effect").and_then(Value::as_str) else {
            continue;
        };
        any = true;
        let word = |key| change.get(key).and_then(Value::as_str).unwrap_or_default();
        ctl.progress.note(&clean(&format!(
            "{} {} {}: {effect}",
            word("op"),
            word("object"),
            word("path"),
        )));
        let ended = change.pointer("/interrupts/sessions");
        sessions = sessions
            .zip(ended.and_then(Value::as_u64))
            .map(|(a, b)| a + b);
    }
    any.then(|| match sessions {
        None => "It is not known how many sessions that ends.".to_owned(),
        Some(0) => "Some of them interrupt others, but no session will be closed.".to_owned(),
        Some(1) => "1 session will be closed.".to_owned(),
        Some(count) => format!("{count} sessions will be closed."),
    })
}

fn text<'v>(change: &'v Value, pointer: &str) -> &'v str {
    let found = change.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_default()
}

fn worker_of(change: &Value) -> Option<&str> {
    text(change, "/path").split('/').next()
}

/// Tells whether its worker knows whom it cuts off.
fn counted(change: &Value) -> bool {
    let object = text(change, "/object");
    text(change, "/op") != "create"
        && (matches!(object, "realm" | "transport")
            || (object == "worker" && text(change, "/before/type") == "router"))
}

fn interrupts(change: &Value, counts: &Counts) -> Option<Value> {
    if text(change, "/op") == "create" {
        return None;
    }
    let metrics = worker_of(change).and_then(|worker| counts.get(worker));
    let id = text(change, "/path").rsplit('/').next();
    let (effect, sessions) = match text(change, "/object") {
        "worker" if text(change, "/before/type") == "router" => {
            let sessions = metrics.map(|told| told.realms.iter().map(|realm| realm.sessions).sum());
            let effect = "ends its process and everything in it".to_owned();
            (with(effect, sessions, "session"), sessions)
        }
        "worker" => ("ends its process and everything in it".to_owned(), Some(0)),
        "manhole" => ("ends its consoles".to_owned(), Some(0)),
        "realm" => {
            let name = text(change, "/before/name");
            let here = |told: &ProcessMetrics| {
                let realm = told.realms.iter().find(|realm| realm.name == name);
                realm.map_or(0, |realm| realm.sessions)
            };
            let sessions = metrics.map(here);
            let effect = "closes the sessions in it".to_owned();
            (with(effect, sessions, "session"), sessions)
        }
        "role" => ("its sessions may do nothing meanwhile".to_owned(), Some(0)),
        // A component is counted with its realm or its worker, where those go.
        "component" => ("it leaves its realm".to_owned(), Some(0)),
        "link" => ("cuts the other router off".to_owned(), Some(0)),
        "transport" => {
            let here = |told: &ProcessMetrics| {
                let mut all = told.transports.iter();
                let transport = all.find(|transport| Some(transport.id.as_str()) == id);
                transport.map_or(0, |transport| transport.connections)
            };
            let effect = "nobody can connect meanwhile; connections stay".to_owned();
            (with(effect, metrics.map(here), "connection"), Some(0))
        }
        _ => return None,
    };
    Some(json!({ "effect": effect, "sessions": sessions }))
}

/// Adds a number to what happens.
fn with(effect: String, count: Option<u64>, noun: &str) -> String {
    match count {
        None => effect,
        Some(1) => format!("{effect}: 1 {noun}"),
        Some(count) => format!("{effect}: {count} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts() -> Counts {
        let realm = |name: &str, sessions: u64| {
            json!({"name": name, "sessions": sessions, "registrations": 0, "subscriptions": 0,
                   "received": {}, "sent": {}})
        };
        let metrics = json!({"realms": [realm("com.a", 2), realm("com.b", 40)],
                             "transports": [{"id": "t1", "connections": 1}], "calls": []});
        Counts::from([("w1".to_owned(), serde_json::from_value(metrics).unwrap())])
    }

    fn said(op: &str, object: &str, path: &str, before: Value) -> Option<(String, Option<u64>)> {
        let change = json!({"op": op, "object": object, "path": path, "before": before});
        let found = interrupts(&change, &counts())?;
        Some((
            text(&found, "/effect").to_owned(),
            found["sessions"].as_u64(),
        ))
    }

    #[test]
    fn a_realm_is_found_by_the_name_that_it_has() {
        let (effect, sessions) =
            said("replace", "realm", "w1/r", json!({"name": "com.a"})).unwrap();
        assert_eq!(
            (effect.as_str(), sessions),
            ("closes the sessions in it: 2 sessions", Some(2))
        );
    }

    #[test]
    fn a_router_takes_all_its_sessions_along_and_a_guest_has_none() {
        let router = said("delete", "worker", "w1", json!({"type": "router"})).unwrap();
        assert_eq!(router.1, Some(42));
        let guest = said("delete", "worker", "g", json!({"type": "guest"})).unwrap();
        assert_eq!(guest.1, Some(0));
    }

    #[test]
    fn connections_of_a_transport_stay_and_are_told() {
        let (effect, sessions) = said("replace", "transport", "w1/t1", json!({})).unwrap();
        assert!(
            effect.ends_with("connections stay: 1 connection"),
            "{effect}"
        );
        assert_eq!(sessions, Some(0));
    }

    #[test]
    fn who_does_not_tell_is_not_taken_for_empty() {
        let router = said("replace", "worker", "w9", json!({"type": "router"})).unwrap();
        assert_eq!(router.1, None);
        assert_eq!(said("create", "worker", "w9", Value::Null), None);
    }
}
