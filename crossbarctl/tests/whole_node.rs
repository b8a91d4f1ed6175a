//! Commands about the whole node, against a router that remembers what was started: status, wait, apply, diff, export.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

#[path = "stub/remembering.rs"]
mod remembering;
mod stub;

use std::fs;

use remembering::{changes, node};
use serde_json::{Value, json};
use stub::{Run, finish, program};

fn written(dir: &tempfile::TempDir, config: &Value) -> String {
    let path = dir.path().join("node.json");
    fs::write(&path, config.to_string()).unwrap();
    path.display().to_string()
}

/// What `node()` runs, after an edit.
fn desired(port: u16, realm: &str) -> Value {
    json!({"version": 2, "workers": [{"id": "w1", "type": "router",
        "realms": [{"id": realm, "name": "realm1"}],
        "transports": [{"id": "t1", "type": "websocket", "endpoint": {"type": "tcp", "port": port}}]}]})
}

#[test]
fn what_is_exported_is_no_difference_and_nothing_to_apply() {
    let (node, dir) = (node("started"), tempfile::tempdir().unwrap());
    for format in ["json", "yaml"] {
        let run = node.run(&["export", "-o", format]);
        let path = dir.path().join(format!("a.{format}"));
        fs::write(&path, &run.stdout).unwrap();
        let path = path.display().to_string();
        let run = node.run(&["diff", "-f", &path, "--prune"]);
        assert_eq!(
            (run.stdout.as_str(), run.code),
            ("", Some(0)),
            "{}",
            run.stderr
        );
        assert!(run.stderr.starts_with("no differences\n"), "{}", run.stderr);
        node.take_calls();
        let run = node.run(&["apply", "-f", &path, "--prune"]);
        assert_eq!(
            (run.stdout.as_str(), run.code),
            ("nothing to change\n", Some(0))
        );
        assert_eq!(changes(&node), [""; 0]);
    }
}

#[test]
fn differences_are_told_applied_in_order_and_then_gone() {
    let (node, dir) = (node("started"), tempfile::tempdir().unwrap());
    let file = written(&dir, &desired(9090, "r2"));
    let run = node.run(&["diff", "-f", &file, "--prune", "-o", "json"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    let list: Value = serde_json::from_str(&run.stdout).unwrap();
    let ops: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} {}", one["op"], one["path"]))
        .collect();
    assert_eq!(
        ops,
        [
            r#""create" "w1/r2""#,
            r#""delete" "w1/r1""#,
            r#""replace" "w1/t1""#
        ]
    );
    node.take_calls();
    let run = node.run(&["apply", "-f", &file, "--prune", "--yes", "-o", "json"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(
        changes(&node),
        [
            "stop_router_transport t1",
            "stop_router_realm r1",
            "start_router_realm r2",
            "start_router_transport t1"
        ]
    );
    assert_eq!(node.run(&["diff", "-f", &file, "--prune"]).code, Some(0));
}

#[test]
fn nothing_is_interrupted_without_a_yes_and_nothing_removed_without_prune() {
    let (node, dir) = (node("started"), tempfile::tempdir().unwrap());
    let file = written(&dir, &desired(9090, "r2"));
    assert_eq!(node.run(&["apply", "-f", &file]).code, Some(12));
    assert_eq!(node.run(&["apply", "-f", &file, "--dry-run"]).code, Some(0));
    assert_eq!(changes(&node), [""; 0]);
    let run = node.run(&["apply", "-f", &file, "--yes"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stderr.contains("left alone: w1/r1"), "{}", run.stderr);
}

#[test]
fn a_node_that_was_changed_meanwhile_is_not_touched() {
    let (node, dir) = (node("started"), tempfile::tempdir().unwrap());
    let file = written(&dir, &desired(9090, "r1"));
    let state = |run: &Run| run.stderr.lines().last().unwrap().replace("state ", "");
    let before = state(&node.run(&["diff", "-f", &file]));
    let run = node.run(&[
        "apply",
        "-f",
        &file,
        "--yes",
        "--if-state",
        "0000000000000000",
    ]);
    assert_eq!(run.code, Some(6));
    assert_eq!(changes(&node), [""; 0]);
    assert_eq!(
        node.run(&["apply", "-f", &file, "--yes", "--if-state", &before])
            .code,
        Some(0)
    );
}

#[test]
fn a_wrong_configuration_is_refused_with_every_place() {
    let (node, dir) = (node("started"), tempfile::tempdir().unwrap());
    let file = written(
        &dir,
        &json!({"workers": [{"type": "router", "relams": []}, {"type": "guest"}]}),
    );
    let run = node.run(&["apply", "-f", &file, "--yes"]);
    assert_eq!((run.stdout.as_str(), run.code), ("", Some(8)));
    assert!(
        run.stderr.contains("relams") && run.stderr.contains("executable"),
        "{}",
        run.stderr
    );
    assert_eq!(changes(&node), [""; 0]);
}

#[test]
fn status_and_check_tell_by_exit_code_whether_all_is_well() {
    let well = node("started");
    assert_eq!(well.run(&["status"]).code, Some(0));
    assert_eq!(well.run(&["check", "--format", "nagios"]).code, Some(0));
    let crashed = node("crashed");
    let run = crashed.run(&["status"]);
    assert_eq!(run.code, Some(1));
    assert!(
        run.stdout.contains("! worker w1 is crashed"),
        "{}",
        run.stdout
    );
    let quiet = crashed.run(&["status", "-q"]);
    assert_eq!(
        (quiet.stdout.as_str(), quiet.stderr.as_str(), quiet.code),
        ("", "", Some(1))
    );
    let run = crashed.run(&["check", "--format", "nagios"]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stdout
            .starts_with("CROSSBAR CRITICAL - worker w1 is crashed | time=")
    );
    assert_eq!(crashed.run(&["check", "--format", "json"]).code, Some(1));
    assert!(
        well.run(&["check", "--format", "prometheus"])
            .stdout
            .contains("crossbarctl_check_up{node=\"n1\"} 1\n")
    );
}

#[test]
fn what_is_so_is_not_waited_for_and_what_never_comes_ends_at_the_deadline() {
    let node = node("started");
    for line in [
        "wait node",
        "wait worker w1",
        "wait realm w1/r1",
        "wait transport w1/t1 --for listening",
        "wait gone worker w9",
        "wait gone realm w1/r9",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let run = node.run(&words);
        assert_eq!(run.code, Some(0), "{line}: {}", run.stderr);
    }
    for line in [
        "wait worker w9 --timeout 300ms",
        "wait realm w1/r9 --timeout 300ms",
        "wait gone worker w1 --timeout 300ms",
        "wait worker w1 --for stopped --timeout 300ms",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let run = node.run(&words);
        assert_eq!(run.code, Some(11), "{line}: {}", run.stderr);
        assert!(run.stderr.contains("the last look"), "{}", run.stderr);
    }
    let run = node.run(&["wait", "event", "worker-ready"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}

#[test]
fn a_node_that_is_not_there_is_waited_for() {
    let mut command = program();
    command.args([
        "--url",
        "ws://127.0.0.1:1/",
        "wait",
        "worker",
        "w1",
        "--timeout",
        "400ms",
    ]);
    let run = finish(command);
    assert_eq!(run.code, Some(11), "{}", run.stderr);
    assert!(
        run.stderr.contains("cannot reach ws://127.0.0.1:1/"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_node_is_a_tree_in_ascii_and_a_list_in_other_formats() {
    let node = node("started");
    let tree = node.run(&["tree"]).stdout;
    assert_eq!(
        tree,
        "node n1\n`-- router w1\n    |-- realm r1  realm1\n    `-- transport t1  websocket, tcp *:8080\n"
    );
    let line = node.run(&["router", "list-transports", "w1"]).stdout;
    assert!(line.contains("  tcp *:8080"), "{line}");
    let template = node
        .run(&["workers", "list", "-o", "template={{id}}={{status}}"])
        .stdout;
    assert_eq!(template, "w1=started\n");
    let yaml = node.run(&["workers", "list", "-o", "yaml"]).stdout;
    assert!(yaml.starts_with("- id: w1\n  type: router\n"), "{yaml}");
}

#[test]
fn a_doctor_finds_what_is_missing() {
    let run = node("started").run(&["doctor", "-o", "json"]);
    let steps: Value = serde_json::from_str(&run.stdout).unwrap();
    let verdict = |step: &str| {
        let found = steps
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["step"] == step);
        found.unwrap()["verdict"].clone()
    };
    assert_eq!(
        (verdict("connection"), verdict("versions")),
        (json!("ok"), json!("warning"))
    );
    let mut command = program();
    command.args(["--url", "ws://127.0.0.1:1/", "doctor"]);
    let run = finish(command);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("FAIL connection"), "{}", run.stdout);
}

#[test]
fn a_batch_records_every_command_and_stops_at_the_first_failure() {
    let (node, dir) = (node("started"), tempfile::tempdir().unwrap());
    let path = dir.path().join("steps");
    fs::write(
        &path,
        "# steps\nworkers list\nguest stop g9 --yes\n\nnode info\n",
    )
    .unwrap();
    let path = path.display().to_string();
    let records = |run: &Run| -> Vec<Value> {
        let lines = run.stdout.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    };
    let run = node.run(&["batch", "-f", &path, "-o", "jsonl"]);
    let found = records(&run);
    assert_eq!((found.len(), run.code), (2, Some(9)), "{}", run.stdout);
    assert_eq!(found[0]["output"][0]["id"], "w1");
    assert_eq!(
        (&found[1]["line"], &found[1]["exit"]),
        (&json!(3), &json!(9))
    );
    assert_eq!(found[1]["error"]["class"], "unavailable");
    let run = node.run(&["batch", "-f", &path, "-o", "jsonl", "--keep-going"]);
    assert_eq!((records(&run).len(), run.code), (3, Some(9)));
}
