//! A node as its file says: checked, waited for, edited, read again.

use std::fs;
use std::path::PathBuf;
use std::thread;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};
use tests::{Child, Ctl, DEADLINE, OnTerminal, TestNode, free_port, wait_for};

use crate::world::{Empty, World, empty_config, transport_config};

/// A session on `realm1` that waits for one event, and what publishes it.
struct Witness {
    subscriber: Child,
    home: tempfile::TempDir,
}

impl Witness {
    fn join(port: u16) -> Witness {
        let home = tempfile::tempdir().unwrap();
        let subscriber = Witness::ctl(port, &home).start(&[
            "--realm",
            "realm1",
            "subscribe",
            "com.example.topic",
            "--count",
            "1",
            "-o",
            "jsonl",
        ]);
        subscriber
            .stderr
            .wait("the subscription", DEADLINE, |lines| {
                lines.iter().any(|line| line == "subscribed").then_some(())
            });
        Witness { subscriber, home }
    }

    fn ctl(port: u16, home: &tempfile::TempDir) -> Ctl {
        Ctl::url(&format!("ws://127.0.0.1:{port}/ws"), home.path())
    }

    /// The session is still there if it gets what is published through another port.
    fn hears_of(mut self, port: u16) {
        Witness::ctl(port, &self.home).ok(&[
            "--realm",
            "realm1",
            "publish",
            "com.example.topic",
            "1",
            "--ack",
        ]);
        assert_eq!(self.subscriber.wait(DEADLINE).code(), Some(0));
    }
}

fn with_id(mut transport: Value, id: &str) -> Value {
    transport["id"] = json!(id);
    transport
}

#[test]
fn a_node_that_starts_later_is_waited_for() {
    let mut empty = Empty::start();
    empty.node.stop();
    let ctl = empty.ctl();
    let seconds = DEADLINE.as_secs().to_string();
    let wait = thread::spawn(move || {
        ctl.run(&[
            "wait",
            "worker",
            "w1",
            "--for",
            "ready",
            "--timeout",
            &seconds,
        ])
    });
    empty.node.start_again();
    empty.ctl().ok(&["router", "start", "w1"]);
    let waited = wait.join().unwrap();
    assert_eq!(waited.status, 0, "{waited}");
    let never = empty
        .ctl()
        .run(&["wait", "worker", "never", "--timeout", "300ms"]);
    assert_eq!(never.status, 11, "{never}");
}

#[test]
fn whom_a_change_cuts_off_is_told_before_anybody_is_asked() {
    let world = World::start();
    let ctl = world.ctl();
    let _first = Witness::join(world.port);
    let _second = Witness::join(world.port);
    let mut config: Value = serde_json::from_str(&ctl.ok(&["export"])).unwrap();
    let file = world.node().dir().join("stricter.json");
    let worker = &mut config["workers"][0];
    worker["realms"][0]["options"] = json!({"uri_check": "strict"});
    worker["transports"][0]["max_connections"] = json!(100);
    fs::write(&file, config.to_string()).unwrap();
    let file = file.to_str().unwrap();

    let planned = ctl.json(&["apply", "-f", file, "--dry-run"]);
    let told: Vec<Value> = planned["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| json!([change["op"], change["path"], change["interrupts"]]))
        .collect();
    assert_eq!(
        told,
        [
            json!(["replace", "w1/r1", {"effect": "closes the sessions in it: 2 sessions", "sessions": 2}]),
            json!(["create", told[1][1], null]),
            json!(["replace", "w1/t1",
                   {"effect": "nobody can connect meanwhile; connections stay: 2 connections", "sessions": 0}]),
        ]
    );
    let refused = ctl.run(&["apply", "-f", file]);
    assert_eq!(refused.status, 12, "{refused}");
    let line = "replace realm w1/r1: closes the sessions in it: 2 sessions";
    assert!(refused.stderr.lines().any(|one| one == line), "{refused}");
    // On a terminal the question has the sum of it.
    let mut command = ctl.command(&["apply", "-f", file]);
    command.env("TERM", "dumb");
    let mut asked = OnTerminal::start(command, 120, 40);
    asked.wait_text("2 sessions will be closed.", DEADLINE);
    // Nothing but a line is read there, and yet Ctrl-C ends it.
    asked.signal(Signal::SIGINT);
    assert_eq!(asked.wait(DEADLINE).code(), Some(130));
}

#[test]
fn an_edit_adds_changes_and_removes_and_sessions_elsewhere_stay() {
    let world = World::start();
    let ctl = world.ctl();
    let (changed, added) = (free_port(), free_port());
    let write = |name: &str, config: &Value| -> PathBuf {
        let path = world.node().dir().join(name);
        fs::write(&path, config.to_string()).unwrap();
        path
    };
    // Beside t1: t2, which will change, and t3, which will go.
    let mut config: Value = serde_json::from_str(&ctl.ok(&["export"])).unwrap();
    let transports = config["workers"][0]["transports"].as_array_mut().unwrap();
    transports.push(with_id(transport_config(free_port()), "t2"));
    transports.push(with_id(transport_config(free_port()), "t3"));
    let first = write("first.json", &config);
    ctl.ok(&["apply", "-f", first.to_str().unwrap(), "--yes"]);
    let witness = Witness::join(world.port);

    let transports = config["workers"][0]["transports"].as_array_mut().unwrap();
    transports[1] = with_id(transport_config(changed), "t2");
    transports[2] = with_id(transport_config(added), "t4");
    let second = write("second.json", &config);
    let second = second.to_str().unwrap();
    assert_eq!(ctl.run(&["diff", "-f", second, "--prune"]).status, 1);
    let refused = ctl.run(&["apply", "-f", second]);
    assert_eq!(refused.status, 12, "{refused}");
    let done = |output: &Value| -> Vec<String> {
        let steps = output["done"].as_array().unwrap().iter();
        steps
            .map(|step| {
                format!(
                    "{} {}",
                    step["action"].as_str().unwrap(),
                    step["path"].as_str().unwrap()
                )
            })
            .collect()
    };
    let applied = ctl.json(&["apply", "-f", second, "--yes"]);
    assert_eq!(done(&applied), ["stop w1/t2", "start w1/t2", "start w1/t4"]);
    let pruned = ctl.json(&["apply", "-f", second, "--yes", "--prune"]);
    assert_eq!(done(&pruned), ["stop w1/t3"]);
    let state = ctl.json(&["apply", "-f", second, "--dry-run"])["state"].clone();
    assert_eq!(ctl.run(&["diff", "-f", second, "--prune"]).status, 0);
    witness.hears_of(added);
    // Somebody who saw the node before all that must look again.
    ctl.ok(&["router", "stop-transport", "w1", "t4", "--yes"]);
    let late = ctl.run(&[
        "apply",
        "-f",
        second,
        "--yes",
        "--if-state",
        state.as_str().unwrap(),
    ]);
    assert_eq!(late.status, 6, "{late}");
}

#[test]
fn three_mistakes_are_three_diagnostics_at_their_places() {
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url("unix:/nowhere", home.path());
    let text = r#"{
    "version": 2,
    "workers": [
        {
            "type": "router",
            "reamls": [],
            "transports": [
                {"type": "websocket", "endpoint": {"type": "tcp", "port": 70000}},
                {"type": "websokket", "endpoint": {"type": "tcp", "port": 8080}}
            ]
        }
    ]
}"#;
    let file = home.path().join("bad.json");
    fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let output = ctl.run(&["config", "check", file, "-o", "json"]);
    assert_eq!(output.status, 1, "{output}");
    let found: Value = serde_json::from_str(&output.stdout).unwrap();
    let problems = found[0]["problems"].as_array().unwrap();
    let spans: Vec<&str> = problems
        .iter()
        .map(|problem| {
            let at = |key: &str| usize::try_from(problem[key].as_u64().unwrap()).unwrap();
            &text[at("start")..at("end")]
        })
        .collect();
    assert_eq!(spans, ["\"reamls\"", "70000", "\"websokket\""]);
    assert!(problems.iter().all(|problem| {
        problem["code"]
            .as_str()
            .unwrap()
            .starts_with("crossbar::config::")
    }));
    assert_eq!(problems[0]["help"], "did you mean `realms`?");
    let short = ctl.run(&["config", "check", file, "--format", "short"]);
    assert_eq!((short.status, short.stdout.as_str()), (1, ""), "{short}");
    let places: Vec<&str> = short
        .stderr
        .lines()
        .map(|line| line.split(": error").next().unwrap())
        .collect();
    assert_eq!(
        places,
        [
            format!("{file}:6:13"),
            format!("{file}:8:75"),
            format!("{file}:9:26")
        ]
    );
    let fancy = ctl.run(&["config", "check", file]);
    assert!(
        fancy.stderr.contains("did you mean `realms`?") && fancy.stderr.contains("^^^^^"),
        "{fancy}"
    );
}

#[test]
fn a_configuration_changes_its_notation_and_layout_without_changing_its_meaning() {
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url("unix:/nowhere", home.path());
    let file = home.path().join("node.json");
    let config = empty_config(9000);
    fs::write(&file, config.to_string()).unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(ctl.run(&["config", "fmt", "--check", file]).status, 1);
    ctl.ok(&["config", "fmt", "-w", file]);
    assert_eq!(ctl.run(&["config", "fmt", "--check", file]).status, 0);
    let yaml = home.path().join("node.yaml");
    fs::write(&yaml, ctl.ok(&["config", "convert", file])).unwrap();
    let back: Value =
        serde_json::from_str(&ctl.ok(&["config", "convert", yaml.to_str().unwrap()])).unwrap();
    assert_eq!(back, config);
    fs::write(&yaml, "# mine\nversion: 2\n").unwrap();
    let refused = ctl.run(&["config", "fmt", "-w", yaml.to_str().unwrap()]);
    assert_eq!(refused.status, 8, "{refused}");
    assert_eq!(fs::read_to_string(&yaml).unwrap(), "# mine\nversion: 2\n");
}

/// A node whose router is in its file, and where its transport listens.
fn filed(ports: &[u16]) -> Value {
    let all = json!({"call": true, "register": true, "publish": true, "subscribe": true});
    let transports: Vec<Value> = ports
        .iter()
        .map(|port| with_id(transport_config(*port), &format!("t{port}")))
        .collect();
    let mut config = empty_config(free_port());
    config["workers"] = json!([{
        "id": "w1", "type": "router",
        "realms": [{"id": "r1", "name": "realm1", "roles": [{"id": "a", "name": "anonymous",
            "permissions": [{"uri": "", "match": "prefix", "allow": all}]}]}],
        "transports": transports,
    }]);
    config
}

#[test]
fn a_hangup_with_an_invalid_file_changes_nothing_and_with_a_valid_one_keeps_sessions() {
    let (first, second) = (free_port(), free_port());
    let mut config = filed(&[first]);
    let node = TestNode::start(&config);
    let ctl = node.ctl();
    let witness = Witness::join(first);
    let file = node.dir().join("config.json");
    let hangup = || {
        let pid = Pid::from_raw(i32::try_from(node.controller.pid()).unwrap());
        kill(pid, Signal::SIGHUP).unwrap();
    };
    let logged = |what: &str| {
        node.controller.stderr.wait(what, DEADLINE, |lines| {
            lines.iter().any(|line| line.contains(what)).then_some(())
        });
    };
    let before = ctl.ok(&["export"]);

    fs::write(
        &file,
        config.to_string().replace("\"workers\"", "\"wrokers\""),
    )
    .unwrap();
    hangup();
    logged("unknown attribute `wrokers`");
    logged("did you mean `workers`?");
    logged("config.json:1:");
    assert_eq!(ctl.ok(&["export"]), before);
    let told = ctl.run(&["reload", "--yes"]);
    assert_eq!(told.status, 8, "{told}");
    assert!(told.stderr.contains("did you mean `workers`?"), "{told}");

    // What somebody started by hand is not the file's.
    ctl.ok(&["guest", "start", "g1", "--", "/bin/sleep", "1000"]);
    let controller = config["controller"].clone();
    config = filed(&[second]);
    config["controller"] = controller;
    config["workers"][0]["transports"]
        .as_array_mut()
        .unwrap()
        .push(with_id(transport_config(free_port()), "t3"));
    fs::write(&file, config.to_string()).unwrap();
    hangup();
    wait_for("the new transports", DEADLINE, || {
        let names = ctl.ok(&["router", "list-transports", "w1", "-o", "name"]);
        (names == format!("w1/t{second}\nw1/t3\n")).then_some(())
    });
    assert!(ctl.ok(&["workers", "list", "-o", "name"]).contains("g1"));
    witness.hears_of(second);
    let again = ctl.json(&["reload", "--yes"]);
    assert_eq!(
        (&again["changed"], &again["left"]),
        (&json!(false), &json!(["g1"]))
    );
}
