//! How what a callee answers is written.

use serde_json::{Map, Value, json};
use shared::net::CallError;

use super::visit::Failure;

/// Returns the one value that an answer has; an answer with more becomes a dictionary of both kinds of results.
pub fn single(mut args: Vec<Value>, kwargs: Map<String, Value>) -> Value {
    match (args.len(), kwargs.is_empty()) {
        (0, true) => Value::Null,
        (1, true) => args.remove(0),
        (_, true) => args.into(),
        (0, false) => kwargs.into(),
        (_, false) => json!({"args": args, "kwargs": kwargs}),
    }
}

/// Writes a value: text as it is, everything else as JSON.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null\n".to_owned(),
        Value::String(text) => text.clone() + "\n",
        value => match serde_json::to_string_pretty(value) {
            Ok(text) => text + "\n",
            Err(why) => format!("the answer cannot be written: {why}\n"),
        },
    }
}

/// Says why a call or an event failed.
pub fn failed(why: &CallError) -> Failure {
    let failure = Failure::new(why.to_string());
    match why.uri() {
        Some("wamp.error.no_such_procedure") => {
            failure.help("`registrations` lists the procedures of the realm")
        }
        Some("wamp.error.not_authorized") => {
            failure.help("the role that consoles have in this realm may not do that")
        }
        _ => failure,
    }
}
