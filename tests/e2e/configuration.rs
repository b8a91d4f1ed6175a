//! Node files: what is wrong in them is shown where it is.

use std::process::Command;

use serde_json::json;
use tests::{DEADLINE, TestNode, programs};

use crate::world::pid;

/// Starts a node on a file that is wrong and returns what it says; its exit code is 78.
#[track_caller]
fn refused(text: &str, file: &str) -> String {
    let mut node = TestNode::spawn(text, file);
    let status = node.controller.wait(DEADLINE);
    let said = node.controller.stderr.to_end(DEADLINE);

    assert_eq!(status.code(), Some(78), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    said
}

#[test]
fn an_unknown_key_is_shown_with_its_place_and_what_was_meant() {
    let said = refused(
        "{\n  \"workers\": [\n    { \"type\": \"router\", \"optoins\": {} }\n  ]\n}\n",
        "config.json",
    );
    assert!(said.contains("config.json:3:25"), "{said}");
    assert!(said.contains("options"), "{said}");
}

#[test]
fn all_problems_are_shown_at_once() {
    let said = refused(
        "{\n  \"controller\": { \"id\": 17 },\n  \"workers\": [ { \"type\": \"rooter\" } ]\n}\n",
        "config.json",
    );
    assert!(said.contains("config.json:2:"), "{said}");
    assert!(said.contains("config.json:3:"), "{said}");
}

#[test]
fn text_that_is_no_json_is_shown_with_its_place() {
    let said = refused("{\n  \"workers\": [,]\n}\n", "config.json");
    assert!(said.contains("config.json:2:"), "{said}");
}

#[test]
fn yaml_is_shown_with_its_place_too() {
    let said = refused(
        "workers:\n  - type: router\n    optoins: {}\n",
        "config.yaml",
    );
    assert!(said.contains("config.yaml:3:5"), "{said}");
}

#[test]
fn deep_nesting_in_a_file_is_refused() {
    let said = refused(&"[".repeat(100_000), "config.json");
    assert!(
        said.contains("config.json:1:"),
        "{}",
        &said[..said.len().min(500)]
    );
}

#[test]
fn a_directory_without_configuration_is_not_filled_silently() {
    let dir = tempfile::tempdir().unwrap();
    let missing = dir.path().join("nothing");
    for place in [dir.path(), &missing] {
        let output = Command::new(&programs().node)
            .args(["start", "--cbdir"])
            .arg(place)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(78), "{output:?}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("init"),
            "{output:?}"
        );
    }
    assert!(!missing.exists());
}

#[test]
fn an_open_management_transport_on_the_network_is_refused() {
    let port = tests::free_port();
    let config = json!({
        "controller": { "transport": { "type": "websocket", "endpoint": { "type": "tcp", "port": port, "interface": "0.0.0.0" } } },
    });
    refused(&config.to_string(), "config.json");
}

#[test]
fn a_yaml_file_starts_its_workers_in_order() {
    let port = tests::free_port();
    let text = format!(
        "version: 2\ncontroller:\n  id: n1\nworkers:\n  - type: router\n    id: first\n    options:\n      cpu_affinity: [0]\n    \
         realms:\n      - name: realm1\n        roles:\n          - name: anonymous\n            permissions:\n              - uri: ''\n                \
         match: prefix\n                allow: {{ call: true, register: true, publish: true, subscribe: true }}\n    transports:\n      \
         - type: rawsocket\n        endpoint: {{ type: tcp, port: {port}, interface: 127.0.0.1 }}\n  - type: container\n  \
         - type: guest\n    executable: sleep\n    arguments: ['1000']\n"
    );
    let node = TestNode::spawn(&text, "config.yaml");
    node.wait_ready();
    let ctl = node.ctl();
    let workers = ctl.json(&["workers", "list"]);
    let list: Vec<_> = workers
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["id"].as_str().unwrap(), row["type"].as_str().unwrap()))
        .collect();
    assert_eq!(
        list,
        [
            ("first", "router"),
            ("worker001", "container"),
            ("worker002", "guest")
        ]
    );
    assert_eq!(
        tests::proc::status(pid(&ctl, "first"), "Cpus_allowed_list").as_deref(),
        Some("0")
    );
    assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok());
}

#[test]
fn a_taken_port_ends_the_start_and_leaves_nothing_behind() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let config = json!({
        "workers": [
            { "type": "guest", "executable": "sleep", "arguments": ["1000"] },
            { "type": "router", "transports": [
                { "type": "rawsocket", "endpoint": { "type": "tcp", "port": port, "interface": "127.0.0.1" } },
            ] },
        ],
    });
    let mut node = TestNode::spawn(&config.to_string(), "config.json");
    let status = node.controller.wait(DEADLINE);
    assert_eq!(status.code(), Some(71));
    assert_eq!(node.processes(), [0; 0]);
    assert!(
        node.controller
            .stderr
            .to_end(DEADLINE)
            .contains(&port.to_string())
    );
}
