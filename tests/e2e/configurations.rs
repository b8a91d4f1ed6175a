//! Node files of the shapes that people have: accepted and started, or refused with place and reason.
//!
//! The files stand in `tests/configurations`. `"$PORT"` becomes a free port of its own wherever it stands.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use tests::{DEADLINE, TestNode, free_port};

fn folder(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "configurations", name]
        .iter()
        .collect()
}

/// Reads a file and gives it its ports.
fn text(path: &str) -> String {
    let text = fs::read_to_string(folder(path)).unwrap();
    let mut parts = text.split("\"$PORT\"");
    let mut whole = parts.next().unwrap().to_owned();
    for part in parts {
        whole += &free_port().to_string();
        whole += part;
    }
    whole
}

#[test]
fn files_of_both_versions_start() {
    let mut files: Vec<_> = fs::read_dir(folder("accepted"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert!(files.len() >= 9, "{files:?}");
    for file in files {
        let extension = file.rsplit_once('.').unwrap().1;
        let node = TestNode::spawn(
            &text(&format!("accepted/{file}")),
            &format!("config.{extension}"),
        );
        node.wait_ready();
    }
}

/// Each file that is refused: its code, the place as a JSON pointer, and a word of the reason.
const REFUSED: &[(&str, &str, &str, &str)] = &[
    (
        "archive",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`archive`",
    ),
    (
        "auto_ping_size",
        "invalid_value",
        "/workers/0/transports/0/options/auto_ping_size",
        "12 to 125",
    ),
    (
        "backpressure_policy",
        "invalid_value",
        "/workers/0/transports/0/options/backpressure/policy",
        "wait",
    ),
    (
        "cgi",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`cgi`",
    ),
    (
        "flashpolicy",
        "feature_unavailable",
        "/workers/0/transports/0/type",
        "`flashpolicy`",
    ),
    (
        "mqtt_in_universal",
        "feature_unavailable",
        "/workers/0/transports/0/mqtt",
        "MQTT",
    ),
    (
        "mqtt_transport",
        "feature_unavailable",
        "/workers/0/transports/0/type",
        "`mqtt`",
    ),
    (
        "no_endpoint",
        "missing_attribute",
        "/workers/0/transports/0",
        "endpoint",
    ),
    (
        "path_with_slash",
        "invalid_value",
        "/workers/0/transports/0/paths/a~1b",
        "component",
    ),
    (
        "payload_validation",
        "feature_unavailable",
        "/workers/0/realms/0/inventory",
        "inventory",
    ),
    (
        "port_out_of_range",
        "invalid_value",
        "/workers/0/transports/0/endpoint/port",
        "99999",
    ),
    (
        "proxy_worker",
        "feature_unavailable",
        "/workers/0/type",
        "`proxy`",
    ),
    (
        "python_package",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x",
        "Python",
    ),
    (
        "redirect_without_url",
        "missing_attribute",
        "/workers/0/transports/0/paths/x",
        "url",
    ),
    (
        "reserved_role",
        "invalid_value",
        "/workers/0/realms/0/roles/0/name",
        "trusted",
    ),
    (
        "resource",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`resource`",
    ),
    (
        "reverseproxy",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`reverseproxy`",
    ),
    (
        "schemadoc",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`schemadoc`",
    ),
    (
        "tls_on_unix",
        "unknown_attribute",
        "/workers/0/transports/0/endpoint/tls",
        "tls",
    ),
    (
        "unknown_service",
        "invalid_value",
        "/workers/0/transports/0/paths/x/type",
        "statc",
    ),
    (
        "unknown_service_option",
        "unknown_attribute",
        "/workers/0/transports/0/paths/x/options/request_timeot",
        "request_timeot",
    ),
    (
        "upload",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`upload`",
    ),
    ("version", "invalid_value", "/version", "3"),
    (
        "webhook",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`webhook`",
    ),
    (
        "websocket_reverseproxy",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`websocket-reverseproxy`",
    ),
    (
        "wrong_option",
        "unknown_attribute",
        "/workers/0/transports/0/options/auto_ping_intervall",
        "auto_ping_intervall",
    ),
    (
        "wrong_serializer",
        "invalid_value",
        "/workers/0/transports/0/serializers/0",
        "jsn",
    ),
    (
        "wsgi",
        "feature_unavailable",
        "/workers/0/transports/0/paths/x/type",
        "`wsgi`",
    ),
];

#[test]
fn files_with_a_mistake_are_refused_with_place_and_reason() {
    let files = fs::read_dir(folder("refused")).unwrap().count();
    assert_eq!(files, REFUSED.len(), "every file has its expectation");
    let dir = tempfile::tempdir().unwrap();
    for (file, code, pointer, word) in REFUSED {
        let config = dir.path().join("config.json");
        fs::write(&config, text(&format!("refused/{file}.json"))).unwrap();
        let output = std::process::Command::new(&tests::programs().node)
            .args(["check", "--format", "json", "--cbdir"])
            .arg(dir.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{file}");
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        let problems = found["problems"].as_array().unwrap();
        assert_eq!(problems.len(), 1, "{file}: {problems:?}");
        let problem = &problems[0];
        assert_eq!(
            problem["code"],
            format!("crossbar::config::{code}"),
            "{file}"
        );
        assert_eq!(problem["pointer"], *pointer, "{file}");
        assert!(
            problem["message"].as_str().unwrap().contains(word),
            "{file}: {problem}"
        );
        assert!(
            problem["line"].as_u64().is_some_and(|line| line > 1),
            "{file}: {problem}"
        );
    }
}

#[test]
fn a_node_does_not_start_on_what_is_not_there_and_says_where_it_stands() {
    let mut node = TestNode::spawn(&text("refused/mqtt_transport.json"), "config.json");
    assert_eq!(node.controller.wait(DEADLINE).code(), Some(78));
    let said = node.controller.stderr.to_end(DEADLINE);
    assert!(
        said.contains("feature_unavailable") && said.contains("`mqtt`"),
        "{said}"
    );
}
