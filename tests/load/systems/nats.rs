//! `nats-server`, as the distribution packages it.

use std::process::{Command, Stdio};

use super::{System, free_address, wait_for};

/// Starts it; says why not if it is not there.
pub fn start() -> Result<System, String> {
    let address = free_address()?;
    let mut process = None;
    // Distributions put it where not everybody looks.
    for program in ["nats-server", "/usr/sbin/nats-server"] {
        let started = Command::new(program)
            .args(["-a", "127.0.0.1", "-p", &address.port().to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        if let Ok(started) = started {
            process = Some(started);
            break;
        }
    }
    let process =
        process.ok_or("no `nats-server` here; `apt-get install nats-server` brings it")?;
    let system = System {
        pid: process.id(),
        rawsocket: address.to_string(),
        websocket: String::new(),
        process: Some(process),
        _folder: None,
    };
    wait_for("nats-server", address)?;
    Ok(system)
}
