//! `crossbarctl` and the whole of a real node: export, diff and apply, waiting, completions.

use std::fs;
use std::io::Read;
use std::process::Stdio;
use std::thread;

use serde_json::{Value, json};
use tests::{DEADLINE, free_port};

use crate::world::{Empty, World, transport_config};

#[test]
fn what_is_exported_can_be_applied_and_changes_nothing() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&["guest", "start", "g1", "--", "/bin/sleep", "1000"]);
    let file = world.node().dir().join("a.json");
    fs::write(&file, ctl.ok(&["export"])).unwrap();
    let file = file.to_str().unwrap();
    let diff = ctl.run(&["diff", "-f", file, "--prune"]);
    assert_eq!((diff.status, diff.stdout.as_str()), (0, ""), "{diff}");
    let applied = ctl.json(&["apply", "-f", file, "--prune"]);
    assert_eq!(
        (&applied["changed"], &applied["done"]),
        (&json!(false), &json!([]))
    );
}

#[test]
fn an_edit_is_applied_in_order_and_sessions_elsewhere_stay() {
    let world = World::start();
    let ctl = world.ctl();
    let url = format!("ws://127.0.0.1:{}/ws", world.port);
    let raw = |url: &str, words: &[&str]| {
        let mut all = vec![
            "--url".to_owned(),
            url.to_owned(),
            "--realm".to_owned(),
            "realm1".to_owned(),
        ];
        all.extend(words.iter().map(|word| (*word).to_owned()));
        all
    };
    // A session that is there before, and must be there afterwards.
    let line = raw(
        &url,
        &[
            "subscribe",
            "com.example.topic",
            "--count",
            "1",
            "-o",
            "jsonl",
        ],
    );
    let words: Vec<&str> = line.iter().map(String::as_str).collect();
    let mut subscriber = ctl
        .command(&words)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut ready = [0; 10];
    subscriber
        .stderr
        .as_mut()
        .unwrap()
        .read_exact(&mut ready)
        .unwrap();
    assert_eq!(&ready, b"subscribed");

    let port = free_port();
    let mut config: Value = serde_json::from_str(&ctl.ok(&["export"])).unwrap();
    let mut transport = transport_config(port);
    transport["id"] = json!("t2");
    let worker = &mut config["workers"][0];
    worker["transports"].as_array_mut().unwrap().push(transport);
    worker["realms"]
        .as_array_mut()
        .unwrap()
        .push(json!({"id": "r2", "name": "realm2"}));
    let file = world.node().dir().join("b.json");
    fs::write(&file, config.to_string()).unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(ctl.run(&["diff", "-f", file]).status, 1);
    let applied = ctl.json(&["apply", "-f", file, "--yes"]);
    let steps: Vec<_> = applied["done"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["path"].as_str().unwrap())
        .collect();
    assert_eq!(steps, ["w1/r2", "w1/t2"]);
    assert_eq!(ctl.run(&["diff", "-f", file, "--prune"]).status, 0);

    // By the new transport to the session that came by the old one.
    let other = format!("ws://127.0.0.1:{port}/ws");
    let line = raw(&other, &["publish", "com.example.topic", "1", "--ack"]);
    let words: Vec<&str> = line.iter().map(String::as_str).collect();
    ctl.ok(&words);
    let output = subscriber.wait_with_output().unwrap();
    assert!(output.status.success() && !output.stdout.is_empty());
}

#[test]
fn a_worker_that_is_started_later_is_waited_for_and_one_that_never_comes_is_not_for_ever() {
    let empty = Empty::start();
    let waiting = empty.ctl();
    let never = waiting.run(&["wait", "worker", "w1", "--timeout", "300ms"]);
    assert_eq!(never.status, 11, "{never}");
    let ctl = empty.ctl();
    let wait = thread::spawn(move || {
        let seconds = DEADLINE.as_secs().to_string();
        waiting.run(&[
            "wait",
            "worker",
            "w1",
            "--for",
            "ready",
            "--timeout",
            &seconds,
        ])
    });
    ctl.ok(&["router", "start", "w1"]);
    let waited = wait.join().unwrap();
    assert_eq!(waited.status, 0, "{waited}");
    ctl.ok(&["router", "stop", "w1", "--yes"]);
    assert_eq!(ctl.run(&["wait", "gone", "worker", "w1"]).status, 0);
}

#[test]
fn ids_of_a_running_node_are_completed() {
    let world = World::start();
    let words = ["--", "crossbarctl", "router", "stop-transport", "w1", ""];
    let mut command = world.ctl().command(&words);
    command
        .env("COMPLETE", "bash")
        .env("_CLAP_IFS", "\n")
        .env("_CLAP_COMPLETE_INDEX", "4");
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().next(), Some("t1"), "{text}");
    assert!(output.stderr.is_empty() && output.status.success());
}

#[test]
fn a_doctor_finds_a_healthy_node_healthy() {
    let world = World::start();
    let steps = world.ctl().json(&["doctor"]);
    let bad: Vec<_> = steps
        .as_array()
        .unwrap()
        .iter()
        .filter(|step| step["verdict"] != "ok")
        .collect();
    assert!(bad.is_empty(), "{bad:?}");
    assert_eq!(world.ctl().run(&["status"]).status, 0);
}
