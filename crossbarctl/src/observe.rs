//! A look at a whole node, and what is wrong with it. How it is looked at is in `shared::reconcile`.

use serde_json::{Value, json};
use shared::api::{Address, Procedure};
use shared::config::canonical;
pub use shared::reconcile::items;
use shared::reconcile::{Ask, Undisclosed, as_config, observe};

use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;

impl Ask for Link<'_> {
    type Error = CtlError;

    async fn ask<P: Procedure>(&self, address: &Address, procedure: P) -> Result<Value, CtlError> {
        self.try_call(address, procedure).await
    }

    fn uri(error: &CtlError) -> &str {
        error.code()
    }
}

impl From<Undisclosed> for CtlError {
    fn from(error: Undisclosed) -> Self {
        CtlError::new(Exit::Failed, error.to_string())
    }
}

/// Returns the node and its workers, each with what is in it.
///
/// # Errors
/// The node itself does not answer.
pub async fn node(link: &Link<'_>) -> Result<Value, CtlError> {
    let address = link.address(None).await?;
    observe(link, &address).await
}

/// Turns what was observed into a node configuration.
///
/// # Errors
/// Exit 10 when a worker did not tell what is inside.
pub fn config(observed: &Value) -> Result<Value, CtlError> {
    Ok(as_config(observed)?)
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

    #[test]
    fn what_does_not_run_is_a_failure() {
        let observed = json!({"workers": [
            {"id": "w", "type": "router", "status": "started"},
            {"id": "g", "type": "guest", "status": "crashed"},
        ]});
        assert_eq!(failures(&observed), ["worker g is crashed"]);
    }

    #[test]
    fn a_fingerprint_does_not_depend_on_the_order_of_attributes() {
        let (a, b) = (json!({"a": 1, "b": 2}), json!({"b": 2, "a": 1}));
        assert_eq!(fingerprint(&a), fingerprint(&b));
        assert_ne!(fingerprint(&a), fingerprint(&json!({"a": 2})));
    }
}
