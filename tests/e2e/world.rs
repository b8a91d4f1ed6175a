//! The node that most tests need, made as a person makes it: an empty node, and `crossbarctl`.

use std::fs;

use serde_json::{Value, json};
use tests::foreign::{Library, Puppet, Serializer, Session, Where};
use tests::{Ctl, TestNode, free_port};

/// Everything below it belongs to the node of the tests.
pub const NODE: &str = "crossbar.node.n1.";
/// Everything below it belongs to worker `w1`.
pub const W1: &str = "crossbar.node.n1.worker.w1.";

/// A node without workers, with a management transport as the API definition writes it.
pub struct Empty {
    pub node: TestNode,
    pub management_port: u16,
}

/// Returns the configuration of a node without workers.
pub fn empty_config(management_port: u16) -> Value {
    json!({
        "controller": {
            "id": "n1",
            "transport": { "type": "websocket", "endpoint": { "type": "tcp", "port": management_port } },
        },
        "workers": [],
    })
}

impl Empty {
    pub fn start() -> Empty {
        let management_port = free_port();
        let node = TestNode::start(&empty_config(management_port));
        Empty {
            node,
            management_port,
        }
    }

    pub fn ctl(&self) -> Ctl {
        self.node.ctl()
    }

    /// Joins the management realm with a real client, through the management transport.
    pub fn manage(&self, puppet: &Puppet, serializer: Serializer) -> Session {
        let place = Where::WebSocket {
            port: self.management_port,
            path: "/".to_owned(),
        };
        puppet.join(&place, "crossbar", serializer)
    }

    /// Joins the management realm with Autobahn|Python.
    pub fn manager(&self) -> Session {
        self.manage(&Puppet::start(Library::PythonAsyncio), Serializer::Json)
    }

    /// Starts router `w1` with realm `realm1`, role `anonymous` and a transport `t1`, by `crossbarctl`.
    pub fn with_router(self) -> World {
        let port = free_port();
        let ctl = self.ctl();
        start_router(&ctl, "w1", ["--name", "realm1"]);
        let file = self.node.dir().join("t1.json");
        fs::write(&file, transport_config(port).to_string()).unwrap();
        ctl.ok(&[
            "router",
            "start-transport",
            "w1",
            "t1",
            "--config",
            file.to_str().unwrap(),
        ]);
        World { empty: self, port }
    }
}

/// Starts a router with realm `r1`, of which `realm` says what it is, and a role `anonymous` that may do everything.
pub fn start_router(ctl: &Ctl, worker: &str, realm: [&str; 2]) {
    ctl.ok(&["router", "start", worker]);
    ctl.ok(&["router", "start-realm", worker, "r1", realm[0], realm[1]]);
    ctl.ok(&[
        "router",
        "start-role",
        worker,
        "r1",
        "anonymous",
        "--allow-all",
    ]);
}

/// Returns a transport with WebSocket and RawSocket on one port.
pub fn transport_config(port: u16) -> Value {
    json!({
        "type": "universal",
        "endpoint": { "type": "tcp", "port": port, "interface": "127.0.0.1" },
        "rawsocket": {},
        "websocket": { "ws": { "type": "websocket" } },
        "web": { "paths": { "/": { "type": "nodeinfo" } } },
    })
}

/// A node with a router in service.
pub struct World {
    pub empty: Empty,
    pub port: u16,
}

impl World {
    pub fn start() -> World {
        Empty::start().with_router()
    }

    pub fn node(&self) -> &TestNode {
        &self.empty.node
    }

    pub fn ctl(&self) -> Ctl {
        self.empty.ctl()
    }

    pub fn websocket(&self) -> Where {
        Where::WebSocket {
            port: self.port,
            path: "/ws".to_owned(),
        }
    }

    pub fn rawsocket(&self) -> Where {
        Where::RawSocket { port: self.port }
    }

    /// Returns the process id of a worker.
    pub fn pid(&self, worker: &str) -> u32 {
        pid(&self.ctl(), worker)
    }
}

/// Returns the process id of a worker.
pub fn pid(ctl: &Ctl, worker: &str) -> u32 {
    let workers = ctl.json(&["workers", "list"]);
    let found = workers
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == worker);
    let pid = found.unwrap_or_else(|| panic!("no {worker} in {workers}"))["pid"].as_u64();
    u32::try_from(pid.unwrap()).unwrap()
}
