//! The contract of `crossbarctl`: streams, exit codes, terminals, scripts.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::{Ctl, DEADLINE, normalise};

use crate::world::{Empty, World};

#[test]
fn a_node_that_is_not_there_is_told_at_once_and_by_its_url() {
    let home = tempfile::tempdir().unwrap();
    let url = format!("ws://127.0.0.1:{}/", tests::free_port());
    // Building them is not what is timed.
    tests::programs();
    let begin = Instant::now();
    let output = Ctl::url(&url, home.path()).run(&["workers", "list"]);
    assert_eq!(output.status, 3, "{output}");
    assert!(begin.elapsed() < Duration::from_secs(2));
    assert!(
        output.stderr.contains(&url) && !output.stderr.contains("backtrace"),
        "{output}"
    );
}

#[test]
fn a_node_that_says_nothing_is_given_up_at_the_deadline() {
    let home = tempfile::tempdir().unwrap();
    let silent = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("ws://{}/", silent.local_addr().unwrap());
    // Building them is not what is timed.
    tests::programs();
    let begin = Instant::now();
    let output = Ctl::url(&url, home.path()).run(&["--timeout", "1s", "node", "info"]);
    assert_eq!(output.status, 11, "{output}");
    let took = begin.elapsed();
    assert!(
        took >= Duration::from_millis(900) && took < Duration::from_secs(4),
        "{took:?}"
    );
    assert!(output.stderr.contains("--timeout"), "{output}");
}

/// CI systems set a variable whose value was left out to nothing.
#[test]
fn an_empty_variable_says_nothing() {
    let world = World::start();
    let names = "REALM NODE TIMEOUT RETRY SERIALIZER CA CERT KEY SERVER_NAME CONTEXT AUTH AUTHID AUTHROLE KEY_FILE \
                 OUTPUT NO_INPUT TICKET SECRET CONFIG LOG";
    let ctl = world.ctl();
    let mut list = ctl.command(&["workers", "list", "-o", "name"]);
    for name in names.split_whitespace() {
        list.env(format!("CROSSBARCTL_{name}"), "");
    }
    let output = list.output().unwrap();
    assert_eq!(output.stdout, b"w1\n", "{output:?}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("config.json"), "{\"version\": 2}").unwrap();
    let mut check = std::process::Command::new(&tests::programs().node);
    let check = check.args(["check", "--cbdir"]).arg(folder.path());
    let output = check.env("CROSSBAR_DIR", "").output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn what_interrupts_others_needs_a_yes() {
    let world = World::start();
    let ctl = world.ctl();
    let output = ctl.run(&["router", "stop", "w1"]);
    assert_eq!(output.status, 12, "{output}");
    assert!(output.stderr.contains("--yes"), "{output}");
    assert_eq!(ctl.ok(&["workers", "list", "-o", "name"]), "w1\n");
    ctl.ok(&["router", "stop", "w1", "--yes"]);
    assert_eq!(ctl.ok(&["workers", "list", "-o", "name"]), "");
}

#[test]
fn starts_and_stops_may_be_repeated_where_that_is_asked_for() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let start = || ctl.json(&["router", "start", "w1", "--if-not-exists"])["changed"].clone();
    assert_eq!([start(), start()], [json!(true), json!(false)]);
    assert_eq!(ctl.run(&["router", "start", "w1"]).status, 6);
    let stop = || ctl.json(&["router", "stop", "w1", "--if-exists", "--yes"])["changed"].clone();
    assert_eq!([stop(), stop()], [json!(true), json!(false)]);
    assert_eq!(ctl.run(&["router", "stop", "w1", "--yes"]).status, 7);
}

#[test]
fn every_reading_command_answers_in_json_and_without_escapes() {
    let world = World::start();
    let ctl = world.ctl();
    for command in [
        "node info",
        "workers list",
        "router list-realms w1",
        "router list-roles w1 r1",
        "router list-transports w1",
        "time",
        "started",
        "uptime",
        "process info",
        "stats",
        "worker w1 time",
        "worker w1 uptime",
        "worker w1 process info",
        "worker w1 stats",
        "worker w1 get-cpu-affinity",
        "worker w1 show",
        "workers logs w1",
        "api list",
    ] {
        let words: Vec<_> = command.split(' ').collect();
        let json = ctl.json(&words);
        assert!(!json.is_null(), "{command}");
        let plain = ctl.run(&words);
        assert_eq!(plain.status, 0, "{command}: {plain}");
        assert!(!format!("{plain}").contains('\u{1b}'), "{command}");
    }
}

#[test]
fn the_api_that_it_knows_is_the_api_definition() {
    let home = tempfile::tempdir().unwrap();
    let list = Ctl::url("unix:/nowhere", home.path()).json(&["api", "list"]);
    let rows = list.as_array().unwrap();
    assert!(rows.len() >= 49 + 16, "{}", rows.len());
}

#[test]
fn cpus_are_written_as_lists_ranges_or_all() {
    let world = World::start();
    let set = |cpus: &str| {
        world
            .ctl()
            .run(&["worker", "w1", "set-cpu-affinity", cpus])
            .status
    };
    assert_eq!(
        [set("0"), set("0-0"), set("all"), set("9999"), set("x")],
        [0, 0, 0, 10, 2]
    );
}

#[test]
fn a_worker_may_have_the_name_of_a_command() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&["router", "start", "stats"]);
    ctl.ok(&["worker", "--id", "stats", "uptime"]);
}

#[test]
fn any_procedure_and_topic_of_any_realm_is_within_reach() {
    let world = World::start();
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url(&format!("ws://127.0.0.1:{}/ws", world.port), home.path());
    let subscriber = ctl.start(&[
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
            lines
                .iter()
                .any(|line| line.contains("subscribed"))
                .then_some(())
        });
    ctl.ok(&[
        "--realm",
        "realm1",
        "publish",
        "com.example.topic",
        "1",
        "text",
        "-k",
        "x=1",
        "--ack",
    ]);
    let mut subscriber = subscriber;
    assert_eq!(subscriber.wait(DEADLINE).code(), Some(0));
    subscriber.stdout.to_end(DEADLINE);
    let lines = subscriber.stdout.all();
    assert_eq!(lines.len(), 1, "{lines:?}");
    let event: Value = serde_json::from_str(&lines[0]).unwrap();
    assert_eq!(
        (&event["args"], &event["kwargs"]),
        (&json!([1, "text"]), &json!({ "x": 1 })),
        "{event}"
    );
}

#[test]
fn arguments_are_typed_as_written() {
    let world = World::start();
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url(&format!("rs://127.0.0.1:{}", world.port), home.path());
    let puppet = tests::foreign::Puppet::start(tests::foreign::Library::PythonAsyncio);
    let callee = puppet.join(
        &world.rawsocket(),
        "realm1",
        tests::foreign::Serializer::MsgPack,
    );
    callee.register("com.example.echo", tests::foreign::Behaviour::Echo);
    let answer = ctl.json(&[
        "--realm",
        "realm1",
        "call",
        "com.example.echo",
        "-k",
        "x=1",
        "-k",
        "y:=\"1\"",
        "-k",
        "z==1",
    ]);
    assert!(
        answer.to_string().contains(r#""x":1,"y":"1","z":"1""#),
        "{answer}"
    );
}

#[test]
fn a_call_is_repeated_timed_and_canceled() {
    let world = World::start();
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url(&format!("rs://127.0.0.1:{}", world.port), home.path());
    let registered = |words: &[&str]| {
        let callee = ctl.start(&[&["--realm", "realm1", "register"], words].concat());
        callee.stderr.wait("the registration", DEADLINE, |lines| {
            (!lines.is_empty()).then_some(())
        });
        callee
    };
    let echo = registered(&["com.example.echo", "--echo", "--count", "12"]);
    let call = |words: &[&str]| ctl.run(&[&["--realm", "realm1", "call"], words].concat());
    let many = [
        "com.example.echo",
        "7",
        "--repeat",
        "10",
        "--concurrency",
        "4",
    ];
    let run = call(&[&many[..], &["--time", "-o", "jsonl"]].concat());
    assert_eq!((run.status, run.stdout.lines().count()), (0, 10), "{run}");
    assert!(
        run.stdout
            .lines()
            .all(|line| line == run.stdout.lines().next().unwrap()),
        "{run}"
    );
    assert!(run.stderr.contains("10 of 10 calls answered in "), "{run}");
    // Several answers are no JSON document.
    assert_eq!(call(&[&many[..], &["-o", "json"]].concat()).status, 2);
    let began = Instant::now();
    let slow = ["com.example.echo", "7", "--repeat", "2", "--delay", "300ms"];
    assert_eq!(call(&slow).status, 0);
    assert!(began.elapsed() >= Duration::from_millis(300));
    drop(echo);

    // The callee is told that nobody waits any more.
    let sleeper = registered(&["com.example.slow", "--exec", "exec sleep 1000"]);
    let run = call(&["com.example.slow", "--cancel-after", "200ms"]);
    assert_eq!(run.status, 11, "{run}");
    assert!(run.stderr.contains("wamp.error.canceled"), "{run}");
    drop(sleeper);
    let none = call(&["com.example.none", "--repeat", "3"]);
    assert_eq!(none.status, 5, "{none}");
}

#[test]
fn a_wrong_environment_variable_is_named() {
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url("unix:/nowhere", home.path());
    let output = ctl
        .command(&["node", "info"])
        .env("CROSSBARCTL_OUTPUT", "xml")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("CROSSBARCTL_OUTPUT"),
        "{output:?}"
    );
}

#[test]
fn a_closed_pipe_is_no_failure_to_complain_about() {
    let empty = Empty::start();
    let mut command = empty.ctl().command(&["workers", "list"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command
        .stdout(writer)
        .stderr(std::process::Stdio::piped())
        .output()
        .unwrap();
    let code = output.status.code().unwrap_or(141);
    assert!(matches!(code, 0 | 141), "{output:?}");
    assert!(
        !String::from_utf8_lossy(&output.stderr).contains("panicked"),
        "{output:?}"
    );
}

#[test]
fn completions_exist_for_every_shell() {
    let home = tempfile::tempdir().unwrap();
    let ctl = Ctl::url("unix:/nowhere", home.path());
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(
            ctl.ok(&["completions", shell]).contains("crossbarctl"),
            "{shell}"
        );
    }
}

#[test]
fn a_session_at_the_command_line_reads_as_in_the_manual() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let port = tests::free_port().to_string();
    let dir = empty.node.dir().display().to_string();
    let known = [(port.as_str(), "[port]"), (dir.as_str(), "[dir]")];
    let mut session = String::new();
    for command in [
        "workers list",
        "router start w1",
        "router start w1",
        "router start-realm w1 realm1 --name com.example.app",
        "router start-role w1 realm1 anonymous --allow-all",
        "router start-transport w1 t1 --type websocket --tcp 127.0.0.1:PORT",
        "worker w1 set-cpu-affinity 0",
        "worker w9 uptime",
        "router stop w1",
        "router stop w1 --yes",
    ] {
        let words = command.replace("PORT", &port);
        let output = ctl.run(&words.split(' ').collect::<Vec<_>>());
        session += &format!(
            "$ crossbarctl {command}\n{}\n\n",
            normalise(&output.to_string(), &known)
        );
    }
    insta::assert_snapshot!(session);
}
