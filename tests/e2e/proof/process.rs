//! What every process answers: clock, collection, information, statistics, manhole.

use std::io::Read;
use std::net::TcpStream;

use serde_json::{Value, json};
use tests::{DEADLINE, free_port, wait_for};

use super::{Proof, of_node, of_worker};

/// The procedures of the controller.
pub fn controller(proof: &Proof) {
    let pid = proof.stage.world.node().controller.pid();
    every(proof, &of_node, pid);
}

/// The procedures of a worker.
pub fn worker(proof: &Proof) {
    let pid = proof.stage.world.pid("w1");
    every(proof, &|name| of_worker("w1", name), pid);
}

fn every(proof: &Proof, uri: &dyn Fn(&str) -> String, pid: u32) {
    let none = || json!([]);
    let utcnow = proof.ok(&uri("utcnow"), none());
    let started = proof.ok(&uri("started"), none());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    // All of one length, so that the order of texts is that of times.
    assert!(text(&started) < text(&utcnow) && utcnow.as_str().unwrap().ends_with('Z'));
    let uptime = proof.ok(&uri("uptime"), none()).as_f64().unwrap();
    let later = proof.ok(&uri("uptime"), none()).as_f64().unwrap();
    assert!(0.0 < uptime && uptime < later);

    let took = proof.ok(&uri("trigger_gc"), none());
    assert!(took.as_f64().unwrap() >= 0.0);

    let process = proof.ok(&uri("get_process_info"), none());
    let descriptors = std::fs::read_dir(format!("/proc/{pid}/fd"))
        .unwrap()
        .count();
    let told = process["descriptors"].as_u64().unwrap() as usize;
    assert!(told.abs_diff(descriptors) <= 5, "{told} {descriptors}");
    assert!(process["threads"].as_u64().unwrap() >= 1);
    let listens = |socket: &Value| socket["status"] == "LISTEN";
    assert!(process["sockets"].as_array().unwrap().iter().any(listens));

    let stats = proof.ok(&uri("get_process_stats"), none());
    let statm = std::fs::read_to_string(format!("/proc/{pid}/statm")).unwrap();
    let pages: u64 = statm.split(' ').nth(1).unwrap().parse().unwrap();
    let (resident, real) = (stats["resident"].as_u64().unwrap(), pages * 4096);
    assert!(resident.abs_diff(real) < real / 2, "{resident} {real}");
    for key in [
        "voluntary",
        "nonvoluntary",
        "user",
        "system",
        "virtual",
        "reads",
        "writes",
    ] {
        assert!(stats[key].as_f64().unwrap() >= 0.0, "{key}");
    }

    proof.ok(&uri("set_process_stats_monitoring"), json!([0.05]));
    let topic = uri("on_process_stats");
    let samples = wait_for("three samples", DEADLINE, || {
        let events = proof.watcher.events("all").into_iter();
        let samples: Vec<_> = events
            .filter(|event| event.topic.as_deref() == Some(&topic))
            .map(|event| event.payload.args[0]["seq"].as_u64().unwrap())
            .collect();
        (samples.len() >= 3).then_some(samples)
    });
    assert_eq!(samples[..3], [1, 2, 3]);
    let set = ["on_process_stats_monitoring_set"];
    proof.ok_with(&uri("set_process_stats_monitoring"), json!([0]), &set);
    manhole(proof, uri);
}

fn manhole(proof: &Proof, uri: &dyn Fn(&str) -> String) {
    assert_eq!(proof.ok(&uri("get_manhole"), json!([])), Value::Null);
    let port = free_port();
    let at = |port: u16| {
        json!([{
            "endpoint": { "type": "tcp", "port": port },
            "users": [{ "user": "joe", "password": "sesame" }],
        }])
    };
    proof.fails(
        &uri("stop_manhole"),
        json!([]),
        "crossbar.error.not_started",
    );
    let wrong = json!([{ "users": [] }]);
    let invalid = "crossbar.error.invalid_configuration";
    proof.fails(&uri("start_manhole"), wrong, invalid);
    let taken = proof.stage.world.empty.management_port;
    proof.fails(
        &uri("start_manhole"),
        at(taken),
        "crossbar.error.cannot_listen",
    );
    let info = proof.ok(&uri("start_manhole"), at(port));
    assert_eq!(info["status"], "started");
    assert!(!info.to_string().contains("sesame"));
    let mut greeting = [0; 4];
    let mut ssh = TcpStream::connect(("127.0.0.1", port)).unwrap();
    ssh.read_exact(&mut greeting).unwrap();
    assert_eq!(&greeting, b"SSH-");
    proof.fails(
        &uri("start_manhole"),
        at(free_port()),
        "crossbar.error.already_started",
    );
    assert_eq!(
        proof.ok(&uri("get_manhole"), json!([]))["status"],
        "started"
    );
    proof.ok(&uri("stop_manhole"), json!([]));
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}
