//! A node with one router worker, from the program that stands beside this one.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{System, free_address, wait_for};
use crate::process;

/// What may differ between the nodes of a run.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// The processors that the worker may use; all if none are named.
    pub cpus: Vec<usize>,
    /// How many realms there are, `realm1` and so on; one if none.
    pub realms: usize,
}

/// Starts a node.
pub fn start(options: &Node) -> Result<System, String> {
    let own = std::env::current_exe().map_err(|why| why.to_string())?;
    let program = own.with_file_name("crossbar-node");
    if !program.exists() {
        return Err(format!(
            "no `{}`; run `cargo build --release` first",
            program.display()
        ));
    }
    let folder = tempfile::tempdir().map_err(|why| why.to_string())?;
    let (rawsocket, websocket) = (free_address()?, free_address()?);
    let config = config(options, rawsocket.port(), websocket.port()).to_string();
    std::fs::write(folder.path().join("config.json"), config).map_err(|why| why.to_string())?;
    let process = Command::new(program)
        .arg("start")
        .arg("--cbdir")
        .arg(folder.path())
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .map_err(|why| why.to_string())?;
    let mut system = System {
        rawsocket: rawsocket.to_string(),
        websocket: websocket.to_string(),
        pid: 0,
        process: Some(process),
        _folder: Some(folder),
    };
    wait_for("the node", rawsocket)?;
    wait_for("the node", websocket)?;
    system.pid = worker(&system).ok_or("the node has no worker")?;
    Ok(system)
}

/// Finds the only child of the node.
fn worker(system: &System) -> Option<u32> {
    let parent = system.process.as_ref()?.id();
    let deadline = Instant::now() + Duration::from_secs(5);
    loop {
        let found = process::children(parent).first().copied();
        if found.is_some() || Instant::now() > deadline {
            return found;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn config(options: &Node, rawsocket: u16, websocket: u16) -> Value {
    let allow = json!({"call": true, "register": true, "publish": true, "subscribe": true});
    let realm = |number: usize| {
        json!({"name": format!("realm{number}"), "roles": [{
            "name": "anonymous",
            "permissions": [{"uri": "", "match": "prefix", "allow": allow}],
        }]})
    };
    let realms: Vec<Value> = (1..=options.realms.max(1)).map(realm).collect();
    let endpoint =
        |port| json!({"type": "tcp", "interface": "127.0.0.1", "port": port, "backlog": 4096});
    let mut worker = json!({
        "type": "router",
        "id": "load",
        "realms": realms,
        "transports": [
            {"type": "rawsocket", "endpoint": endpoint(rawsocket)},
            {"type": "websocket", "endpoint": endpoint(websocket)},
        ],
    });
    if !options.cpus.is_empty() {
        worker["options"] = json!({"cpu_affinity": options.cpus});
    }
    json!({"version": 2, "workers": [worker]})
}
