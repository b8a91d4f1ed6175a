//! The record: every change and every refusal is one line of `audit.log`, without secrets.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};
use tests::foreign::Payload;
use tests::{DEADLINE, free_port, wait_for};

use crate::admin::{call, of_node, of_w1, refused};
use crate::roles::Doors;

/// What a line says: who, what, and what came of it.
fn line(entry: &Value) -> (String, String, String) {
    let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let what = text("what").replacen("crossbar.node.n1.", "", 1);
    (text("authrole"), what, text("result"))
}

#[test]
fn every_change_and_every_refusal_is_one_line_without_secrets() {
    let doors = Doors::open();
    let (admin, viewer) = (doors.enter("admin"), doors.enter("viewer"));
    call(&admin, &of_node("start_router"), vec![json!("w1")]);
    call(&admin, &of_node("get_workers"), vec![]);
    let realm = vec![json!("r1"), json!({ "name": "realm1" })];
    call(&admin, &of_w1("start_router_realm"), realm.clone());
    refused(&admin, &of_w1("start_router_realm"), realm);
    let principals = json!({ "joe": { "ticket": "sesame-8", "role": "anonymous" } });
    let transport = json!({
        "type": "websocket",
        "endpoint": { "type": "tcp", "port": free_port() },
        "auth": { "ticket": { "type": "static", "principals": principals } },
    });
    let transport = vec![json!("t1"), transport];
    call(&admin, &of_w1("start_router_transport"), transport);
    refused(&viewer, &of_node("stop_router"), vec![json!("w1")]);
    let forged = json!({ "acknowledge": true });
    let forged = viewer.publish_with(&of_w1("on_worker_ready"), Payload::default(), forged);
    assert_eq!(forged.unwrap_err().uri, "wamp.error.not_authorized");
    doors.knock();
    let kill = Payload::args([json!(viewer.id)]);
    admin.call("wamp.session.kill", kill).unwrap();
    viewer.wait_gone();

    let expected = [
        ("admin", "start_router", "ok"),
        ("admin", "worker.w1.start_router_realm", "ok"),
        (
            "admin",
            "worker.w1.start_router_realm",
            "crossbar.error.already_running",
        ),
        ("admin", "worker.w1.start_router_transport", "ok"),
        ("viewer", "stop_router", "wamp.error.not_authorized"),
        (
            "viewer",
            "worker.w1.on_worker_ready",
            "wamp.error.not_authorized",
        ),
        ("", "crossbar", "wamp.error.no_matching_auth_method"),
        ("admin", "wamp.session.kill", "ok"),
    ];
    let expected = expected.map(|(who, what, result)| (who.into(), what.into(), result.into()));
    let file = doors.node.dir().join("audit.log");
    let lines = || -> Vec<Value> {
        let text = fs::read_to_string(&file).unwrap();
        let entry = |line| serde_json::from_str(line).unwrap();
        let all = text.lines().map(entry);
        // What the node's own configuration starts is there as well.
        all.filter(|entry: &Value| entry["authid"] != "node")
            .collect()
    };
    let written = wait_for("all lines", DEADLINE, || {
        Some(lines()).filter(|lines| lines.len() >= expected.len())
    });
    let said: Vec<_> = written.iter().map(line).collect();
    assert_eq!(said, expected);

    let start = &written[0];
    assert_eq!(start["arguments"], json!({ "id": "w1" }));
    assert_eq!(start["session"], json!(admin.id));
    assert_eq!(start["authmethod"], "anonymous");
    let peer = start["peer"].as_str().unwrap();
    assert!(peer.starts_with("tcp4:127.0.0.1:"), "{peer}");
    assert_eq!(
        written[3]["arguments"]["config"]["auth"]["ticket"]["principals"]["joe"]["ticket"],
        "***"
    );
    let text = fs::read_to_string(&file).unwrap();
    assert!(!text.contains("sesame"), "{text}");
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let told = call(&admin, &of_node("get_audit_log"), vec![json!(2)]);
    let told: Vec<_> = told.as_array().unwrap().iter().map(line).collect();
    assert_eq!(told, expected[6..]);
}

#[test]
fn what_the_configuration_starts_is_recorded_as_done_by_the_node() {
    let doors = Doors::open();
    let admin = doors.enter("admin");
    let told = call(&admin, &of_node("get_audit_log"), vec![]);
    let first = &told[0];
    assert_eq!(
        [&first["authid"], &first["what"], &first["result"]],
        [
            &json!("node"),
            &json!(of_node("start_management_transport")),
            &json!("ok")
        ]
    );
}

#[test]
fn a_client_of_the_management_socket_is_recorded_with_its_user() {
    let doors = Doors::open();
    doors.node.ctl().ok(&["router", "start", "w1"]);
    let log = doors.node.ctl().json(&["call", "get_audit_log"]);
    let last = log.as_array().unwrap().last().unwrap();
    let uid = nix::unistd::getuid();
    assert_eq!(last["peer"], json!(format!("unix:uid={uid}")));
    assert_eq!(last["authid"], "local");
}
