//! The program that the interpreter runs, carried inside our executable.

use serde_json::{Value, json};

/// What the interpreter is started with: it reads the rest from its channel.
pub const BOOTSTRAP: &str = include_str!("host/bootstrap.py");

/// Returns the modules of the program, as the bootstrap expects them.
pub fn modules() -> Value {
    json!({
        "channel": include_str!("host/channel.py"),
        "code": include_str!("host/code.py"),
        "component": include_str!("host/component.py"),
        "connection": include_str!("host/connection.py"),
        "failure": include_str!("host/failure.py"),
        "flavours": include_str!("host/flavours.py"),
        "main": include_str!("host/main.py"),
    })
}
