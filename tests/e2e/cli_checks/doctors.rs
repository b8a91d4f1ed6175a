//! What `doctor` finds: on the way to the node, at its door, and behind it.

use std::fs;
use std::process::Command;

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use serde_json::{Value, json};
use tests::{Child, Ctl, DEADLINE, TestNode, free_port};

use crate::world::{World, empty_config};

/// Shakes hands over TLS with whoever comes.
const SERVER: &str = r#"
import socket, ssl, sys
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
while True:
    plain, _ = server.accept()
    try:
        context.wrap_socket(plain, server_side=True).close()
    except OSError:
        pass
"#;

/// Returns verdict and text of a step, and the exit code.
fn step(ctl: &Ctl, words: &[&str], name: &str) -> (String, String, i32) {
    let run = ctl.run(&[words, &["doctor", "-o", "json"]].concat());
    let steps: Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|why| panic!("{why}: {run}"));
    let mut steps = steps.as_array().unwrap().iter();
    let found = steps.find(|step| step["step"] == name);
    let found = found.unwrap_or_else(|| panic!("no step {name}: {run}"));
    let text = |key: &str| found[key].as_str().unwrap().to_owned();
    (text("verdict"), text("text"), run.status)
}

/// A server with a certificate that is valid from 2020 to this day, and its file.
fn server(dir: &std::path::Path, until: (i32, u8, u8)) -> (Child, u16, String) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(until.0, until.1, until.2);
    let files = ["pem", "key"].map(|kind| dir.join(format!("{}.{kind}", until.0)));
    fs::write(&files[0], params.self_signed(&key).unwrap().pem()).unwrap();
    fs::write(&files[1], key.serialize_pem()).unwrap();
    let mut python = Command::new("python3");
    let server = Child::start("TLS", python.args(["-c", SERVER]).args(&files));
    let port = server.stdout.wait("its port", DEADLINE, |lines| {
        lines.first().and_then(|line| line.parse().ok())
    });
    (server, port, files[0].to_str().unwrap().to_owned())
}

#[test]
fn a_doctor_finds_a_name_without_address_a_closed_port_and_an_expired_certificate() {
    let dir = tempfile::tempdir().unwrap();
    let at = |url: String| Ctl::url(&url, dir.path());
    let (verdict, text, exit) = step(&at("ws://nowhere.invalid/".to_owned()), &[], "dns");
    assert_eq!((verdict.as_str(), exit), ("failed", 1));
    assert!(text.contains("nowhere.invalid"), "{text}");
    let closed = free_port();
    let (verdict, text, exit) = step(&at(format!("ws://127.0.0.1:{closed}/")), &[], "tcp");
    assert_eq!((verdict.as_str(), exit), ("failed", 1));
    assert!(text.contains(&closed.to_string()), "{text}");

    let (_old, port, file) = server(dir.path(), (2021, 1, 1));
    let words = ["--ca", &file, "--connect-timeout", "5s"];
    let old = at(format!("wss://localhost:{port}/"));
    let (verdict, text, exit) = step(&old, &words, "tls");
    assert_eq!((verdict.as_str(), exit), ("failed", 1));
    assert!(text.contains("expired, on 2021-01-01"), "{text}");
    let (_good, port, file) = server(dir.path(), (2096, 1, 1));
    let good = at(format!("wss://localhost:{port}/"));
    let (verdict, text, _) = step(&good, &["--ca", &file], "tls");
    assert_eq!(verdict, "ok", "{text}");
    assert!(text.contains("until 2096-01-01"), "{text}");
}

#[test]
fn a_doctor_finds_a_role_that_is_not_there_and_one_that_may_only_look() {
    let port = free_port();
    let mut config = empty_config(port);
    config["controller"]["transport"]["auth"] = json!({"ticket": {"type": "static", "principals": {
        "nobody": {"ticket": "t", "role": "no-such-role"},
        "looker": {"ticket": "t", "role": "viewer"},
        "boss": {"ticket": "t", "role": "admin"},
    }}});
    let node = TestNode::start(&config);
    let ticket = node.dir().join("ticket");
    fs::write(&ticket, "t").unwrap();
    let ctl = Ctl::url(&format!("ws://127.0.0.1:{port}/"), node.dir());
    let words = |authid| {
        [
            "--authid",
            authid,
            "--ticket-file",
            ticket.to_str().unwrap(),
        ]
    };
    let (verdict, text, exit) = step(&ctl, &words("nobody"), "connection");
    assert_eq!((verdict.as_str(), exit), ("failed", 1), "{text}");
    assert!(text.contains("role"), "{text}");
    let (verdict, text, exit) = step(&ctl, &words("looker"), "session");
    assert_eq!((verdict.as_str(), exit), ("warning", 0), "{text}");
    assert!(text.contains("viewer"), "{text}");
    let (verdict, _, exit) = step(&ctl, &words("boss"), "session");
    assert_eq!((verdict.as_str(), exit), ("ok", 0));
}

#[test]
fn a_doctor_lists_the_procedures_that_are_missing() {
    let world = World::start();
    let ctl = Ctl::url(
        &format!("rs://127.0.0.1:{}", world.port),
        world.node().dir(),
    );
    // Somebody pretends to be a node, and has one procedure of it.
    let register = [
        "--realm",
        "realm1",
        "register",
        "crossbar.node.n9.get_info",
        "--echo",
    ];
    let node = ctl.start(&register);
    node.stderr.wait("the registration", DEADLINE, |lines| {
        (!lines.is_empty()).then_some(())
    });
    let words = ["--realm", "realm1", "--node", "n9"];
    let (verdict, text, exit) = step(&ctl, &words, "procedures");
    assert_eq!((verdict.as_str(), exit), ("failed", 1), "{text}");
    assert!(
        text.contains("missing: ") && text.contains("start_router"),
        "{text}"
    );
    assert!(!text.contains("get_info"), "{text}");
}
