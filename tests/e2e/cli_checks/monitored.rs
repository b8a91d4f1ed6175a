//! What monitoring systems see of a node: readiness, and numbers.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};
use tests::{DEADLINE, Peer, TestNode, free_port, wait_for};

use crate::world::{empty_config, transport_config};

/// Gets a page; `None` while nobody listens.
fn get(port: u16, path: &str, accept: &str) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(DEADLINE)).unwrap();
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: x\r\nAccept: {accept}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, body.to_owned()))
}

fn ready(port: u16) -> Option<(u16, String)> {
    get(port, "/readyz", "*/*")
}

/// A node with three routers, the first with a realm and a transport, and a port for monitoring systems.
fn config(admin: u16, transport: u16) -> Value {
    let mut config = empty_config(free_port());
    config["controller"]["admin"] = json!({"endpoint": {"type": "tcp", "port": admin}});
    let mut listening = transport_config(transport);
    listening["id"] = json!("t1");
    config["workers"] = json!([
        {"id": "w1", "type": "router", "transports": [listening],
         "realms": [{"id": "r1", "name": "realm1", "roles": [{
             "name": "anonymous",
             "permissions": [{"uri": "", "match": "prefix", "allow": {
                 "call": true, "register": true, "publish": true, "subscribe": true}}],
         }]}]},
        {"id": "w2", "type": "router"},
        {"id": "w3", "type": "router"},
    ]);
    config
}

#[test]
fn readiness_and_numbers_are_told_before_after_and_when_a_worker_is_killed() {
    let (admin, transport) = (free_port(), free_port());
    let config = config(admin, transport);
    let node = TestNode::spawn(&config.to_string(), "config.json");
    // From the first moment on somebody answers, and says what is missing.
    let (status, said) = wait_for("the first answer", DEADLINE, || ready(admin));
    assert_eq!(status, 503, "{said}");
    assert!(
        said.contains("the configuration is being applied"),
        "{said}"
    );
    assert!(said.contains("worker w3: not running"), "{said}");
    wait_for("readiness", DEADLINE, || {
        (ready(admin)? == (200, "ready\n".to_owned())).then_some(())
    });

    let peers: Vec<Peer> = (0..2).map(|_| Peer::join(transport)).collect();
    let [mut one, mut other] = <[Peer; 2]>::try_from(peers).unwrap_or_else(|_| unreachable!());
    one.subscribe("com.topic");
    for number in 0..3 {
        other.ask(json!([16, 0, {"acknowledge": true}, "com.topic", [number]]));
    }
    node.ctl().ok(&["workers", "list"]);
    let (status, text) = get(admin, "/metrics", "*/*").unwrap();
    assert_eq!(status, 200);
    for line in [
        r#"crossbar_worker_up{worker="w1",type="router"} 1.0"#,
        r#"crossbar_realm_sessions{worker="w1",realm="realm1"} 2.0"#,
        r#"crossbar_messages_total{worker="w1",realm="realm1",direction="received",type="publish"} 3.0"#,
        r#"crossbar_messages_total{worker="w1",realm="realm1",direction="sent",type="published"} 3.0"#,
        r#"crossbar_messages_total{worker="w1",realm="realm1",direction="sent",type="event"} 3.0"#,
        r#"crossbar_transport_connections{worker="w1",transport="t1"} 2.0"#,
        r#"crossbar_management_calls_total{procedure="get_workers",outcome="ok"} 1.0"#,
        "crossbar_config_last_reload_success 1.0",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}\n{text}");
    }
    assert!(text.contains(r#"process_resident_memory_bytes{worker="w1"} "#));
    checked_by_promtool(&text);
    let open = "application/openmetrics-text";
    let (_, text) = get(admin, "/metrics", open).unwrap();
    assert!(text.ends_with("# EOF\n"), "{text}");
    assert_eq!(get(admin, "/livez", "*/*").unwrap().0, 200);
    assert_eq!(get(admin, "/nowhere", "*/*").unwrap().0, 404);

    let workers = node.ctl().json(&["workers", "list"]);
    let pid = i32::try_from(workers[0]["pid"].as_i64().unwrap()).unwrap();
    kill(Pid::from_raw(pid), Signal::SIGKILL).unwrap();
    wait_for("the missing worker", DEADLINE, || {
        let (status, said) = ready(admin)?;
        (status == 503 && said.contains("worker w1: ")).then_some(())
    });
    wait_for("its replacement", DEADLINE, || {
        (ready(admin)?.0 == 200).then_some(())
    });
    let (_, text) = get(admin, "/metrics", "*/*").unwrap();
    let restarts = r#"crossbar_worker_restarts_total{worker="w1"} 1.0"#;
    assert!(text.contains(restarts), "{text}");
}

/// Has Prometheus's own tool look at it, where that is installed.
fn checked_by_promtool(text: &str) {
    let mut command = Command::new("promtool");
    command.args(["check", "metrics"]).stdin(Stdio::piped());
    let Ok(mut child) = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
    else {
        return;
    };
    let mut input = child.stdin.take().unwrap();
    input.write_all(text.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && said.is_empty(), "{said}");
}

#[test]
fn a_file_that_is_not_applied_is_a_number_too() {
    let admin = free_port();
    let path = format!("127.0.0.1:{admin}");
    let node = TestNode::start_with_words(&empty_config(free_port()), &["--admin-listen", &path]);
    std::fs::write(node.dir().join("config.json"), "{").unwrap();
    assert_ne!(node.ctl().run(&["--yes", "reload"]).status, 0);
    let (_, text) = get(admin, "/metrics", "*/*").unwrap();
    assert!(
        text.contains("crossbar_config_last_reload_success 0.0\n"),
        "{text}"
    );
    assert_eq!(ready(admin), Some((200, "ready\n".to_owned())));
}
