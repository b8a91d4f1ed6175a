//! A router and a container with Autobahn, for the tests of Python components.

use std::path::Path;

use serde_json::{Value, json};
use tests::foreign::{self, Failure, Library, Payload, Puppet, Serializer, Session};
use tests::proc;

use crate::world::{NODE, W1, World, transport_config};

/// Everything below it belongs to container `c1`.
pub const C1: &str = "crossbar.node.n1.worker.c1.";

pub fn fixtures() -> String {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("e2e/python");
    dir.to_str().unwrap().to_owned()
}

pub fn options() -> Value {
    json!({ "python": foreign::python(), "pythonpath": [fixtures()] })
}

/// A node with router `w1` and container `c1`, both with Autobahn.
pub struct Stage {
    pub world: World,
    pub manager: Session,
}

impl Stage {
    pub fn start() -> Stage {
        let world = World::start();
        let manager = world.empty.manager();
        // The world's router has no options; this one takes its place.
        let stage = Stage { world, manager };
        stage.node("stop_router", json!(["w1"]));
        stage.node("start_router", json!(["w1", options()]));
        stage.node("start_container", json!(["c1", options()]));
        let allowed = json!({ "call": true, "register": true, "publish": true, "subscribe": true });
        let everything = json!({ "uri": "", "match": "prefix", "allow": allowed });
        stage.w1("start_router_realm", json!(["r1", { "name": "realm1" }]));
        for role in ["anonymous", "backend"] {
            let config = json!({ "name": role, "permissions": [everything] });
            stage.w1("start_router_realm_role", json!(["r1", role, config]));
        }
        stage.w1(
            "start_router_transport",
            json!(["t1", transport_config(stage.world.port)]),
        );
        stage
    }

    #[track_caller]
    pub fn node(&self, procedure: &str, args: Value) -> Value {
        self.call(&format!("{NODE}{procedure}"), args).unwrap()
    }

    #[track_caller]
    pub fn w1(&self, procedure: &str, args: Value) -> Value {
        self.call(&format!("{W1}{procedure}"), args).unwrap()
    }

    #[track_caller]
    pub fn c1(&self, procedure: &str, args: Value) -> Value {
        self.call(&format!("{C1}{procedure}"), args).unwrap()
    }

    #[track_caller]
    pub fn c1_error(&self, procedure: &str, args: Value) -> Failure {
        self.call(&format!("{C1}{procedure}"), args).unwrap_err()
    }

    #[track_caller]
    pub fn w1_error(&self, procedure: &str, args: Value) -> Failure {
        self.call(&format!("{W1}{procedure}"), args).unwrap_err()
    }

    #[track_caller]
    pub fn call(&self, uri: &str, args: Value) -> Result<Value, Failure> {
        call(&self.manager, uri, args)
    }

    pub fn websocket(&self) -> Value {
        let port = self.world.port;
        json!({
            "type": "websocket",
            "url": format!("ws://127.0.0.1:{port}/ws"),
            "endpoint": { "type": "tcp", "host": "127.0.0.1", "port": port },
        })
    }

    pub fn rawsocket(&self) -> Value {
        let endpoint = json!({ "type": "tcp", "host": "127.0.0.1", "port": self.world.port });
        json!({ "type": "rawsocket", "serializer": "cbor", "endpoint": endpoint })
    }

    pub fn class(&self, name: &str) -> Value {
        json!({ "type": "class", "classname": name, "realm": "realm1", "transport": self.websocket() })
    }

    pub fn client(&self) -> Session {
        Puppet::start(Library::PythonAsyncio).join(
            &self.world.websocket(),
            "realm1",
            Serializer::Json,
        )
    }

    /// Another session on the management realm, which sees what `manager` causes.
    pub fn watcher(&self, topics: &[&str]) -> Session {
        let watcher = self.world.empty.manager();
        for topic in topics {
            watcher.subscribe(topic, topic, json!({}));
        }
        watcher
    }
}

#[track_caller]
pub fn call(session: &Session, uri: &str, args: Value) -> Result<Value, Failure> {
    let payload = Payload {
        args: args.as_array().unwrap().clone(),
        ..Payload::default()
    };
    let result = session.call(uri, payload)?;
    Ok(result.args.first().cloned().unwrap_or_default())
}

pub fn class_of_router(name: &str) -> Value {
    json!({ "type": "class", "classname": name, "realm": "realm1" })
}

/// Returns the processes whose parent is `pid`.
pub fn proc_children(pid: u32) -> Vec<u32> {
    let all = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter(|child| proc::status(*child, "PPid") == Some(pid.to_string()))
        .collect()
}
