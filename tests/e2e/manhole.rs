//! The procedures of the manhole, of the controller and of a worker alike, used by Autobahn|Python and `crossbarctl`.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::{Value, json};
use tests::foreign::{Library, Payload, Puppet, Serializer, Session};
use tests::ssh::{self, Ssh};
use tests::{TestNode, free_port};

use crate::admin::{call, of_node, of_w1, refused, wait_topics, watch};
use crate::world::{World, empty_config, pid, transport_config};

/// A manhole for `joe` with the password `secret`.
pub fn config(port: u16) -> Value {
    json!({
        "endpoint": { "type": "tcp", "port": port },
        "users": [{ "user": "joe", "password": "secret" }],
    })
}

fn two(world: &World) -> (Session, Session) {
    let puppet = Puppet::start(Library::PythonAsyncio);
    (
        world.empty.manage(&puppet, Serializer::Json),
        world.empty.manage(&puppet, Serializer::Json),
    )
}

#[test]
fn every_error_is_given_for_its_reason_and_in_its_order() {
    let world = World::start();
    let admin = world.empty.manager();
    let (taken, free) = (TcpListener::bind("127.0.0.1:0").unwrap(), free_port());
    let taken = taken.local_addr().unwrap().port();
    for uri in [of_node as fn(&str) -> String, of_w1] {
        let (start, stop, get) = (
            uri("start_manhole"),
            uri("stop_manhole"),
            uri("get_manhole"),
        );
        assert_eq!(call(&admin, &get, vec![]), Value::Null);
        assert_eq!(refused(&admin, &stop, vec![]), "crossbar.error.not_started");
        for wrong in [
            json!({}),
            json!([]),
            json!({ "endpoint": { "type": "tcp", "port": free } }),
            json!({ "endpoint": { "type": "tcp", "port": free }, "users": [] }),
            json!({ "endpoint": { "type": "tcp", "port": free }, "users": [{ "user": "joe" }] }),
            json!({ "endpoint": { "type": "tcp", "port": free },
                    "users": [{ "user": "joe", "authorized_keys": ["/nowhere/key.pub"] }] }),
            json!({ "endpoint": { "type": "tcp", "port": free },
                    "users": [{ "user": "joe", "authorized_keys": ["no key at all"] }] }),
            json!({ "endpoint": { "type": "tcp", "port": free }, "more": 1,
                    "users": [{ "user": "joe", "password": "secret" }] }),
        ] {
            let error = refused(&admin, &start, vec![wrong.clone()]);
            assert_eq!(error, "crossbar.error.invalid_configuration", "{wrong}");
        }
        let error = refused(&admin, &start, vec![config(taken)]);
        assert_eq!(error, "crossbar.error.cannot_listen");
        assert_eq!(call(&admin, &get, vec![]), Value::Null);
        assert_eq!(
            refused(&admin, &start, vec![]),
            "wamp.error.invalid_argument"
        );
        call(&admin, &start, vec![config(free)]);
        // That one is there already comes before everything else.
        let error = refused(&admin, &start, vec![json!({})]);
        assert_eq!(error, "crossbar.error.already_started");
        assert_eq!(call(&admin, &stop, vec![]), Value::Null);
        assert_eq!(refused(&admin, &stop, vec![]), "crossbar.error.not_started");
    }
}

#[test]
fn others_are_told_in_order_and_the_caller_by_progress_and_result() {
    let world = World::start();
    for (uri, prefix) in [(of_node as fn(&str) -> String, ""), (of_w1, "worker.w1.")] {
        let (caller, watcher) = two(&world);
        watch(&caller);
        watch(&watcher);
        let args = Payload {
            args: vec![config(free_port())],
            ..Payload::default()
        };
        let progress = json!({ "receive_progress": true });
        let start = caller.start_call(&uri("start_manhole"), args, progress.clone());
        let started = start.answer().unwrap().args[0].clone();
        let starting = start.progress()[0].args[0].clone();
        assert_eq!(
            (&starting["status"], &starting["started"]),
            (&json!("starting"), &Value::Null)
        );
        assert_eq!(started["status"], "started");
        assert_eq!(
            started["config"]["users"],
            json!([{ "user": "joe", "password": "***" }])
        );
        assert!(
            started["fingerprint"]
                .as_str()
                .unwrap()
                .starts_with("SHA256:")
        );
        let topic = |name: &str| format!("{prefix}on_manhole_{name}");
        let mut expected = vec![topic("starting"), topic("started")];
        wait_topics(
            &watcher,
            &expected.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        let payloads: Vec<Value> = watcher
            .events("all")
            .iter()
            .filter(|event| event.topic.as_ref().unwrap().contains("manhole"))
            .map(|event| event.payload.args[0].clone())
            .collect();
        assert_eq!(payloads, [starting, started.clone()]);
        let mut told = call(&caller, &uri("get_manhole"), vec![]);
        assert!(told["uptime"].as_f64() >= started["uptime"].as_f64());
        told["uptime"] = started["uptime"].clone();
        assert_eq!(told, started);

        let stop = caller.start_call(&uri("stop_manhole"), Payload::default(), progress);
        // Null is what a client library makes of an answer without arguments.
        let null = |args: &[Value]| args.iter().all(Value::is_null);
        assert!(null(&stop.answer().unwrap().args));
        assert!(stop.progress().len() == 1 && null(&stop.progress()[0].args));
        expected.extend([topic("stopping"), topic("stopped")]);
        wait_topics(
            &watcher,
            &expected.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        let stopped = topic("stopped");
        let mut events = watcher.events("all").into_iter();
        let event = events.find(|event| event.topic.as_ref().unwrap().ends_with(&stopped));
        assert_eq!(event.unwrap().payload.args, [Value::Null]);
        assert_eq!(crate::admin::topics(&caller), [""; 0]);
        assert_eq!(call(&caller, &uri("get_manhole"), vec![]), Value::Null);
    }
}

#[test]
fn the_command_line_starts_shows_and_stops_it() {
    let world = World::start();
    let ctl = world.ctl();
    let (port, dir) = (free_port().to_string(), world.node().dir());
    fs::write(dir.join("secret"), "s e c r e t\n").unwrap();
    let key = ssh::make_key(dir, "ed25519");
    let public = format!("{}.pub", key.display());
    let start = [
        "manhole", "start", "-w", "w1", "--port", &port, "--user", "joe",
    ];
    ctl.ok(&[&start[..], &["--password-file", "secret", "--key", &public]].concat());
    let shown = ctl.json(&["worker", "w1", "manhole", "show"]);
    assert_eq!(shown["address"], format!("tcp:127.0.0.1:{port}"));
    assert_eq!(shown["consoles"], 0);
    assert!(!shown.to_string().contains("s e c r e t"), "{shown}");
    let port: u16 = port.parse().unwrap();
    for ssh in [
        Ssh::with_password(port, "joe", "s e c r e t"),
        Ssh::with_key(port, "joe", &key),
    ] {
        assert_eq!(ssh.ok("= 6 * 7"), "42\n");
    }
    let again = ctl.run(&[&start[..], &["--password-file", "secret"]].concat());
    assert_eq!(again.status, 6, "{again}");
    ctl.ok(&["manhole", "stop", "-w", "w1", "--yes"]);
    let again = ctl.run(&["manhole", "stop", "-w", "w1", "--yes"]);
    assert_eq!(again.status, 7, "{again}");
    let private = key.to_str().unwrap();
    let refused = ctl.run(&[&start[..], &["--key", private]].concat());
    assert_eq!(refused.status, 8, "{refused}");
    assert!(refused.stderr.contains("private key"), "{refused}");
}

/// A node whose configuration has manholes in the controller, a router and a container.
fn configured() -> (TestNode, [u16; 3]) {
    let ports = [free_port(), free_port(), free_port()];
    let mut node = empty_config(free_port());
    node["controller"]["manhole"] = config(ports[0]);
    node["workers"] = json!([
        { "id": "w1", "type": "router", "manhole": config(ports[1]),
          "options": {},
          "realms": [{ "id": "r1", "name": "realm1", "roles": [] }],
          "transports": [{ "id": "t1" }] },
        { "id": "c1", "type": "container", "manhole": config(ports[2]), "components": [] },
    ]);
    let mut transport = transport_config(free_port());
    transport["id"] = json!("t1");
    node["workers"][0]["transports"][0] = transport;
    (TestNode::start(&node), ports)
}

#[test]
fn manholes_of_a_configuration_are_there_with_one_host_key_and_come_back_with_their_worker() {
    let (node, ports) = configured();
    let titles = ports.map(|port| {
        let ssh = Ssh::with_password(port, "joe", "secret");
        let status = ssh.ok("status");
        let fingerprint = ssh::fingerprint(&ssh.known_hosts());
        (status, fingerprint)
    });
    for ((status, fingerprint), title) in titles.iter().zip([
        "controller of node `n1`",
        "router worker `w1` of node `n1`",
        "container worker `c1` of node `n1`",
    ]) {
        assert!(status.contains(title), "{status}");
        assert_eq!(fingerprint, &titles[0].1);
    }
    let key = node.dir().join("manhole_host_key");
    assert_eq!(
        fs::metadata(&key).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(ssh::fingerprint(&key), titles[0].1);
    let shown = node.ctl().json(&["manhole", "show"]);
    assert_eq!(shown["fingerprint"], titles[0].1.as_str());

    // It holds what it was told, secrets included, when it is started again.
    let ctl = node.ctl();
    let before = pid(&ctl, "w1");
    let process = nix::unistd::Pid::from_raw(i32::try_from(before).unwrap());
    nix::sys::signal::kill(process, nix::sys::signal::Signal::SIGKILL).unwrap();
    let ssh = Ssh::with_password(ports[1], "joe", "secret");
    let pid_of = || {
        let output = ssh.run("status");
        let (out, _) = ssh::texts(&output);
        (output.status.success() && !out.contains(&before.to_string())).then_some(())
    };
    tests::wait_for("the manhole of the next process", tests::DEADLINE, pid_of);
}

#[test]
fn a_configuration_is_exported_and_applied_with_its_manholes() {
    let world = World::start();
    let ctl = world.ctl();
    let port = free_port();
    let mut wanted = ctl.json(&["export"]);
    wanted["workers"][0]["manhole"] = config(port);
    let file = world.node().dir().join("wanted.json");
    fs::write(&file, wanted.to_string()).unwrap();
    let file = file.to_str().unwrap();
    ctl.ok(&["apply", "-f", file, "--yes"]);
    assert_eq!(Ssh::with_password(port, "joe", "secret").ok("= 1"), "1\n");
    let exported = ctl.json(&["export"]);
    let shown = &exported["workers"][0]["manhole"];
    assert_eq!(
        shown["users"][0],
        json!({ "user": "joe", "password": "***" })
    );
    assert_eq!(ctl.run(&["diff", "-f", file]).status, 0);
}
