//! What comes up from a node that is managed through another one: its events, its statistics, its record.

use std::time::Duration;

use serde_json::{Value, json};
use tests::foreign::Session;
use tests::{Ctl, DEADLINE, TestNode, wait_for};

use crate::admin::call;
use crate::uplinks::Above;

#[test]
fn who_calls_from_above_hears_no_event_of_it_and_the_others_hear_before_it_is_answered() {
    let above = Above::start();
    let node = TestNode::start(&above.below("n1", &json!({ "allow": ["admin"] })));
    above.wait_status("n1", "online");
    let (caller, watcher) = (above.enter("admin"), above.enter("admin"));
    for session in [&caller, &watcher] {
        session.subscribe("crossbar.node.n1.", "all", json!({ "match": "prefix" }));
    }
    let at = |name: &str| format!("crossbar.node.n1.{name}");
    let set = "worker.w1.on_cpu_affinity_set";
    let heard = |session: &Session, name: &str| {
        let events = session.events("all").into_iter();
        events
            .filter(|event| event.topic.as_deref() == Some(&at(name)))
            .count()
    };
    call(&caller, &at("start_router"), vec![json!("w1")]);
    for round in 1..=20 {
        call(&caller, &at("worker.w1.set_cpu_affinity"), vec![json!([0])]);
        // What was published before the answer is there when a later answer is.
        call(&watcher, "wamp.session.count", vec![]);
        assert_eq!(heard(&watcher, set), round);
    }
    assert_eq!(heard(&watcher, "on_router_started"), 1);
    for name in ["on_router_starting", "on_router_started", set] {
        assert_eq!(heard(&caller, name), 0, "{name}");
    }
    // What concerns everybody, and what others do, the caller hears.
    assert_eq!(heard(&caller, "on_worker_ready"), 1);
    node.ctl().ok(&["worker", "w1", "set-cpu-affinity", "0"]);
    wait_for("the event of somebody below", DEADLINE, || {
        (heard(&caller, set) == 1).then_some(())
    });
    // What workers tell the controller alone goes nowhere else.
    let topics = watcher.events("all").into_iter();
    let private = topics.filter_map(|event| event.topic);
    let private: Vec<_> = private
        .filter(|topic| topic.ends_with("on_holdings_changed") || topic.ends_with("on_audited"))
        .collect();
    assert!(private.is_empty(), "{private:?}");
}

#[test]
fn a_series_of_statistics_comes_up_until_its_caller_leaves() {
    let above = Above::start();
    let node = TestNode::start(&above.below("n1", &json!({ "allow": ["viewer"] })));
    above.wait_status("n1", "online");
    node.ctl().ok(&["router", "start", "w1"]);
    let ctl = above.ctl();
    let watch = ["--node", "n1", "stats", "watch", "-w", "w1", "-o", "jsonl"];
    let counted = [&watch[..], &["--interval", "50ms", "--count", "5"]].concat();
    let samples: Vec<Value> = ctl
        .ok(&counted)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let numbers: Vec<_> = samples.iter().map(|sample| &sample["seq"]).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    // Without an end it ends with its caller, in the worker as well.
    let mut endless = ctl.start(&[&watch[..], &["--interval", "20ms"]].concat());
    endless.stdout.wait("a few samples", DEADLINE, |lines| {
        (lines.len() >= 5).then_some(())
    });
    endless.signal(nix::sys::signal::Signal::SIGKILL);
    endless.wait(DEADLINE);
    let pid = node.ctl().json(&["workers", "list"])[0]["pid"].clone();
    let switches = || {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        let line = status.lines().find(|line| line.starts_with("voluntary"));
        line.unwrap()
            .split_whitespace()
            .nth(1)
            .unwrap()
            .parse::<u64>()
            .unwrap()
    };
    // A sample each 20 ms would be ten wake-ups; heartbeats are a few a second.
    wait_for("the worker to be quiet", DEADLINE, || {
        let before = switches();
        std::thread::sleep(Duration::from_millis(200));
        (switches() - before < 8).then_some(())
    });
}

#[test]
fn the_command_line_lists_and_manages_nodes_and_their_records_through_one() {
    let above = Above::start();
    let mut node = TestNode::start(&above.below("n1", &json!({ "allow": ["admin"] })));
    above.wait_status("n1", "online");
    let ctl = above.ctl();
    ctl.ok(&["--node", "n1", "router", "start", "w1"]);
    let pair = ctl.json(&["--node", "n1,above", "workers", "list"]);
    assert_eq!(pair[0]["output"][0]["id"], "w1");
    assert_eq!(pair[1]["output"], json!([]));
    let entries = ctl.json(&["--node", "n1", "audit"]);
    let start = entries.as_array().unwrap().iter();
    let start = start.filter(|entry| entry["what"] == "crossbar.node.n1.start_router");
    let start: Vec<_> = start.collect();
    assert_eq!(start.len(), 1, "{entries}");
    assert_eq!(start[0]["result"], "ok");
    assert!(start[0]["authid"].as_str().unwrap().starts_with("uplink:"));
    let again = ctl.run(&["--node", "n1", "router", "start", "w1"]);
    assert_eq!(again.status, 6, "{again:?}");
    let failed = ctl.json(&["--node", "n1", "audit", "--failed", "-n", "1"]);
    assert_eq!(failed[0]["result"], "crossbar.error.worker_already_running");
    let rows = |ctl: &Ctl| {
        let nodes = ctl.json(&["nodes", "list"]);
        let rows = nodes.as_array().unwrap().iter();
        rows.map(|row| {
            (
                row["id"].clone(),
                row["status"].clone(),
                row["workers"].clone(),
            )
        })
        .collect::<Vec<_>>()
    };
    let row = |id: &str, status: &str, workers: Value| (json!(id), json!(status), workers);
    assert_eq!(
        rows(&ctl),
        [
            row("above", "online", json!(0)),
            row("n1", "online", json!(1))
        ]
    );
    node.controller.signal(nix::sys::signal::Signal::SIGKILL);
    node.controller.wait(DEADLINE);
    above.wait_status("n1", "lost");
    assert_eq!(
        rows(&ctl),
        [
            row("above", "online", json!(0)),
            row("n1", "lost", Value::Null)
        ]
    );
}
