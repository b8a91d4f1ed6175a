//! Nodes that are managed through another one.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::foreign::{Library, Payload, Puppet, Serializer, Session, Where};
use tests::{Ctl, DEADLINE, TestNode, free_port, wait_for};

use crate::admin::call;

/// A node through which others are managed.
pub struct Above {
    pub node: TestNode,
    port: u16,
}

impl Above {
    pub fn start() -> Above {
        let port = free_port();
        let ids = ["n1", "n2", "n3", "wrong"];
        let principal = |id: &str| {
            let ticket = format!("ticket-of-{id}");
            (id.to_owned(), json!({ "ticket": ticket, "role": "uplink" }))
        };
        let principals: serde_json::Map<_, _> = ids.into_iter().map(principal).collect();
        let anonymous =
            |role: &str| json!({ "type": "websocket", "auth": { "anonymous": { "role": role } } });
        let node = TestNode::start(&json!({
            "controller": {
                "id": "above",
                "transport": {
                    "type": "universal",
                    "endpoint": { "type": "tcp", "port": port, "interface": "127.0.0.1" },
                    "websocket": {
                        "nodes": {
                            "type": "websocket",
                            "auth": { "ticket": { "type": "static", "principals": principals } },
                        },
                        "admin": anonymous("admin"),
                        "viewer": anonymous("viewer"),
                    },
                    "rawsocket": { "auth": { "anonymous": { "role": "viewer" } } },
                },
            },
        }));
        Above { node, port }
    }

    /// Returns the configuration of a node below.
    pub fn below(&self, id: &str, uplink: &Value) -> Value {
        let port = self.port;
        let mut all = json!({
            "realm": "crossbar",
            "transport": {
                "type": "websocket",
                "url": format!("ws://127.0.0.1:{port}/nodes"),
                "endpoint": { "type": "tcp", "host": "127.0.0.1", "port": port },
            },
            "auth": { "ticket": { "ticket": format!("ticket-of-{id}") } },
            "heartbeat": 0.2,
        });
        all.as_object_mut()
            .unwrap()
            .extend(uplink.as_object().unwrap().clone());
        json!({ "controller": { "id": id, "uplink": all } })
    }

    pub fn enter(&self, role: &str) -> Session {
        let place = Where::WebSocket {
            port: self.port,
            path: format!("/{role}"),
        };
        Puppet::start(Library::PythonAsyncio).join(&place, "crossbar", Serializer::Json)
    }

    pub fn ctl(&self) -> Ctl {
        self.node.ctl()
    }

    pub fn wait_status(&self, id: &str, status: &str) -> Value {
        let ctl = self.ctl();
        wait_for(&format!("{id} to be {status}"), DEADLINE, || {
            let nodes = ctl.json(&["call", "crossbar.node.above.get_nodes"]);
            let found = nodes
                .as_array()
                .unwrap()
                .iter()
                .find(|node| node["id"] == id);
            found.filter(|node| node["status"] == status).cloned()
        })
    }
}

#[test]
fn three_nodes_are_managed_through_a_fourth_and_a_killed_one_is_lost_and_comes_back() {
    let above = Above::start();
    let everything = json!({ "allow": ["admin"] });
    let start = |id: &str| TestNode::start(&above.below(id, &everything));
    let mut nodes: Vec<_> = ["n1", "n2", "n3"].map(start).into();
    let ctl = above.ctl();
    for id in ["n1", "n2", "n3"] {
        above.wait_status(id, "online");
        ctl.ok(&["--node", id, "router", "start", "w1"]);
        ctl.ok(&["--node", id, "worker", "w1", "set-cpu-affinity", "0"]);
    }
    // Each has its own, and none is the one in the middle.
    let here = |id: &str| ctl.json(&["--node", id, "call", "get_info"])["pid"].clone();
    for (node, id) in nodes.iter().zip(["n1", "n2", "n3"]) {
        assert_eq!(here(id), json!(node.controller.pid()));
    }
    assert_eq!(ctl.json(&["--node", "above", "workers", "list"]), json!([]));
    let list = nodes[0].ctl().json(&["workers", "list"]);
    assert_eq!(list[0]["id"], "w1");

    let watcher = above.enter("viewer");
    watcher.subscribe("crossbar.node.n2.on_node_lost", "lost", json!({}));
    watcher.subscribe("crossbar.node.n2.on_node_joined", "joined", json!({}));
    nodes[1]
        .controller
        .signal(nix::sys::signal::Signal::SIGKILL);
    watcher.wait_events("lost", 1);
    assert_eq!(
        watcher.events("lost")[0].payload.args,
        [json!({ "id": "n2", "reason": "disconnected" })]
    );
    above.wait_status("n2", "lost");
    let error = watcher
        .call("crossbar.node.n2.get_info", Payload::default())
        .unwrap_err();
    assert_eq!(error.uri, "wamp.error.no_such_procedure");
    above.wait_status("n1", "online");

    nodes[1] = start("n2");
    watcher.wait_events("joined", 1);
    above.wait_status("n2", "online");
    ctl.ok(&["--node", "n2", "router", "start", "w1"]);
}

#[test]
fn a_node_that_hangs_is_lost_after_three_and_a_half_intervals_and_comes_back_by_itself() {
    let above = Above::start();
    let node = TestNode::start(&above.below("n1", &json!({ "heartbeat": 0.4 })));
    above.wait_status("n1", "online");
    let watcher = above.enter("viewer");
    watcher.subscribe("crossbar.node.n1.on_node_lost", "lost", json!({}));
    node.controller.signal(nix::sys::signal::Signal::SIGSTOP);
    let begin = Instant::now();
    watcher.wait_events("lost", 1);
    let took = begin.elapsed();
    node.controller.signal(nix::sys::signal::Signal::SIGCONT);
    assert_eq!(
        watcher.events("lost")[0].payload.args[0]["reason"],
        "silent"
    );
    // The last heartbeat was at most 1.2 intervals before.
    assert!(took >= Duration::from_millis(900), "{took:?}");
    above.wait_status("n1", "online");
    assert_eq!(
        node.ctl().json(&["call", "crossbar.node.n1.get_uplink"])["connected"],
        json!(true)
    );
}

#[test]
fn a_node_above_that_hangs_is_found_out_and_joined_again_when_it_goes_on() {
    let above = Above::start();
    let node = TestNode::start(&above.below("n1", &json!({})));
    above.wait_status("n1", "online");
    let ctl = node.ctl();
    let uplink = || ctl.json(&["call", "crossbar.node.n1.get_uplink"]);
    above
        .node
        .controller
        .signal(nix::sys::signal::Signal::SIGSTOP);
    let error = wait_for("the uplink to be down", DEADLINE, || {
        let uplink = uplink();
        let down = uplink["connected"] == json!(false);
        down.then(|| uplink["error"].as_str().unwrap().to_owned())
    });
    above
        .node
        .controller
        .signal(nix::sys::signal::Signal::SIGCONT);
    assert!(error.contains("not answered"), "{error}");
    wait_for("the uplink to be up", DEADLINE, || {
        (uplink()["connected"] == json!(true)).then_some(())
    });
    above.wait_status("n1", "online");
}

#[test]
fn the_node_in_the_middle_may_go_and_come() {
    let mut above = Above::start();
    let node = TestNode::start(&above.below("n1", &json!({})));
    above.wait_status("n1", "online");
    above
        .node
        .controller
        .signal(nix::sys::signal::Signal::SIGKILL);
    above.node.controller.wait(DEADLINE);
    let ctl = node.ctl();
    wait_for("the uplink to be down", DEADLINE, || {
        let uplink = ctl.json(&["call", "crossbar.node.n1.get_uplink"]);
        (uplink["connected"] == json!(false)).then_some(())
    });
    ctl.ok(&["router", "start", "w1"]);
    above.node.start_again();
    above.wait_status("n1", "online");
    let list = above.ctl().json(&["--node", "n1", "workers", "list"]);
    assert_eq!(list[0]["id"], "w1");
}

#[test]
fn from_above_one_may_look_only_unless_the_configuration_says_more() {
    let above = Above::start();
    let node = TestNode::start(&above.below("n1", &json!({ "allow": ["viewer", "trigger_gc"] })));
    above.wait_status("n1", "online");
    let admin = above.enter("admin");
    call(&admin, "crossbar.node.n1.get_workers", vec![]);
    call(&admin, "crossbar.node.n1.trigger_gc", vec![]);
    let start = admin.call(
        "crossbar.node.n1.start_router",
        Payload::args([json!("w1")]),
    );
    assert_eq!(start.unwrap_err().uri, "wamp.error.no_such_procedure");
    // A viewer above does not become more below.
    let viewer = above.enter("viewer");
    call(&viewer, "crossbar.node.n1.get_workers", vec![]);
    let collect = viewer.call("crossbar.node.n1.trigger_gc", Payload::default());
    assert_eq!(collect.unwrap_err().uri, "wamp.error.not_authorized");
    // The record below names the caller above.
    let log = node.ctl().json(&["call", "crossbar.node.n1.get_audit_log"]);
    let last = log.as_array().unwrap().last().unwrap();
    assert_eq!(last["what"], "crossbar.node.n1.trigger_gc");
    assert_eq!(last["authid"], json!(format!("uplink:{}", admin.authid)));
}

#[test]
fn events_and_progress_and_errors_come_up() {
    let above = Above::start();
    let _node = TestNode::start(&above.below("n3", &json!({ "allow": ["admin"] })));
    above.wait_status("n3", "online");
    let (caller, watcher) = (above.enter("admin"), above.enter("viewer"));
    let at = |name: &str| format!("crossbar.node.n3.{name}");
    watcher.subscribe(&at("on_router_started"), "started", json!({}));
    let start = caller.start_call(
        &at("start_router"),
        Payload::args([json!("w1")]),
        json!({ "receive_progress": true }),
    );
    assert_eq!(start.answer().unwrap().args[0]["status"], "started");
    assert_eq!(start.progress()[0].args[0]["status"], "starting");
    watcher.wait_events("started", 1);
    assert_eq!(watcher.events("started")[0].payload.args[0]["id"], "w1");
    let again = caller.call(&at("start_router"), Payload::args([json!("w1")]));
    assert_eq!(
        again.unwrap_err().uri,
        "crossbar.error.worker_already_running"
    );
    let none = caller.call(&at("worker.w9.utcnow"), Payload::default());
    assert_eq!(none.unwrap_err().uri, "wamp.error.no_such_procedure");
}

#[test]
fn a_node_that_goes_down_in_good_order_says_so() {
    let above = Above::start();
    let mut node = TestNode::start(&above.below("n1", &json!({})));
    above.wait_status("n1", "online");
    node.ctl().ok(&["node", "shutdown", "--yes"]);
    assert_eq!(node.controller.wait(DEADLINE).code(), Some(0));
    let state = above.wait_status("n1", "lost");
    assert_eq!(state["reason"], "shutdown");
}

#[test]
fn a_node_cannot_speak_for_another() {
    let above = Above::start();
    // It proves to be `wrong`, whatever it is called itself.
    let uplink =
        json!({ "authid": "wrong", "auth": { "ticket": { "ticket": "ticket-of-wrong" } } });
    let node = TestNode::start(&above.below("n1", &uplink));
    let ctl = node.ctl();
    let refused = wait_for("a refusal", DEADLINE, || {
        let uplink = ctl.json(&["call", "crossbar.node.n1.get_uplink"]);
        uplink["error"].as_str().map(str::to_owned)
    });
    assert!(refused.contains("not_authorized"), "{refused}");
    let nodes = above.ctl().json(&["call", "crossbar.node.above.get_nodes"]);
    assert_eq!(nodes.as_array().unwrap().len(), 1, "{nodes}");
}

#[test]
fn an_uplink_that_means_nothing_is_a_mistake_in_the_configuration() {
    let above = Above::start();
    let config = above.below("n1", &json!({ "allow": ["strat_router"] }));
    let mut node = TestNode::spawn(&config.to_string(), "config.json");
    assert_eq!(node.controller.wait(DEADLINE).code(), Some(78));
    node.controller
        .stderr
        .wait("the reason", DEADLINE, |lines| {
            lines
                .iter()
                .any(|line| line.contains("strat_router"))
                .then_some(())
        });
}
