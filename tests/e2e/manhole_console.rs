//! What can be done at the console of a manhole: with the real OpenSSH client, a terminal, and applications on the router.

use std::io::{Read as _, Write as _};

use serde_json::json;
use tests::foreign::{Behaviour, Library, Puppet, Serializer};
use tests::ssh::{self, Ssh};
use tests::{Child, DEADLINE, free_port, wait_for};

use crate::admin::{call, of_node, of_w1};
use crate::world::World;

/// Waits until the console shows this in one line, from a line on.
#[track_caller]
fn sees(console: &Child, from: usize, text: &str) -> usize {
    let find = |lines: &[String]| {
        let found = lines.iter().skip(from).position(|line| line.contains(text));
        found.map(|at| from + at + 1)
    };
    console.stdout.wait(text, DEADLINE, find)
}

fn open(world: &World) -> Ssh {
    let (port, admin) = (free_port(), world.empty.manager());
    let start = of_w1("start_manhole");
    call(&admin, &start, vec![crate::manhole::config(port)]);
    Ssh::with_password(port, "joe", "secret")
}

#[test]
fn a_user_lists_sessions_calls_a_procedure_and_evaluates_an_expression() {
    let world = World::start();
    let ssh = open(&world);
    let puppet = Puppet::start(Library::PythonAsyncio);
    let app = puppet.join(&world.websocket(), "realm1", Serializer::MsgPack);
    app.register("com.example.echo", Behaviour::Echo);
    app.subscribe("com.example.news", "news", json!({}));
    let mut console = ssh.console();
    let at = sees(&console, 0, "router worker `w1` of node `n1`");
    let at = sees(&console, at, "1 realm, 1 session");
    console.write_line("sessions");
    let at = sees(&console, at, "QUEUE");
    let at = sees(&console, at, &app.id.to_string());
    console.write_line("registrations realm1");
    let at = sees(&console, at, "com.example.echo");
    console.write_line("call com.example.echo \"grüße\"");
    // What was typed has quotes, the answer has none.
    let at = sees(&console, at, "grüße\r");
    console.write_line("publish com.example.news 1 two -k three=3");
    let at = sees(&console, at, "published (");
    let event = &app.wait_events("news", 1)[0];
    assert_eq!(event.payload.args, [json!(1), json!("two")]);
    assert_eq!(event.payload.kwargs["three"], 3);
    console.write_line(&format!("trace start {}", app.id));
    let at = sees(&console, at, "is traced");
    console.write_line("call com.example.echo 23");
    let at = sees(&console, at, "23\r");
    console.write_line("trace show");
    let at = sees(&console, at, "INVOCATION");
    let at = sees(&console, at, "YIELD");
    console.write_line(
        "= sessions(\"realm1\").filter(|s| s.queue.serializer == \"msgpack\").len() * 1000",
    );
    let at = sees(&console, at, "1000\r");
    // Keys: a word is completed, the line of before comes back.
    console.write_line("use rea\t");
    let at = sees(&console, at, "realm1");
    console.write_line("runti\t");
    let at = sees(&console, at, "router-io-0");
    console.write_line("\x1b[A");
    sees(&console, at, "router-io-0");
    console.write_line("exit");
    assert!(console.wait(DEADLINE).success());
    // It has left the realm.
    wait_for("the end of the visit", DEADLINE, || {
        let sessions = ssh.ok("= realms()[0].sessions");
        (sessions == "1\n").then_some(())
    });
}

#[test]
fn every_line_is_in_the_record_before_it_is_carried_out_and_in_the_log() {
    let world = World::start();
    let ssh = open(&world);
    ssh.ok("memory");
    ssh.run("call com.login -k password=sesame-5");
    let wrong = Ssh::with_password(ssh.port(), "joe", "wrong").option("NumberOfPasswordPrompts=1");
    wrong.run("memory");
    let file = world.node().dir().join("audit.log");
    let mine = || {
        let text = std::fs::read_to_string(&file).unwrap();
        let entries = text.lines().map(|line| serde_json::from_str(line).unwrap());
        let mine = entries.filter(|entry: &serde_json::Value| {
            entry["what"] == "crossbar.node.n1.worker.w1.manhole"
        });
        let mine: Vec<_> = mine
            .map(|entry| {
                assert_eq!(
                    (&entry["authid"], &entry["authmethod"]),
                    (&json!("joe"), &json!("password"))
                );
                let peer = entry["peer"].as_str().unwrap();
                assert!(peer.starts_with("tcp4:127.0.0.1:"), "{peer}");
                let text =
                    |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
                (
                    text(&entry["action"]),
                    text(&entry["arguments"]["line"]),
                    text(&entry["result"]),
                )
            })
            .collect();
        (mine.len() == 5).then_some(mine)
    };
    let mine = wait_for("the lines in the record", DEADLINE, mine);
    let ok = |action: &str, line: &str| (action.to_owned(), line.to_owned(), "ok".to_owned());
    assert_eq!(
        mine[..4],
        [
            ok("join", ""),
            ok("enter", "memory"),
            ok("join", ""),
            ok("enter", "call com.login -k password=***"),
        ]
    );
    assert_eq!(
        (mine[4].0.as_str(), mine[4].2.as_str()),
        ("join", "wamp.error.authentication_failed")
    );
    let logged = || {
        let log = world.ctl().ok(&["logs", "w1"]);
        assert!(!log.contains("sesame"), "{log}");
        let all = [
            "joe from tcp4:127.0.0.1:",
            "logged in",
            "entered: memory",
            "left",
        ];
        all.iter().all(|text| log.contains(text)).then_some(())
    };
    wait_for("the lines in the log", DEADLINE, logged);
}

#[test]
fn how_much_is_logged_changes_while_the_process_runs() {
    let world = World::start();
    let ssh = open(&world);
    // Somebody who does not speak SSH is a matter for debugging.
    let stranger = || {
        let mut stranger = std::net::TcpStream::connect(("127.0.0.1", ssh.port())).unwrap();
        stranger.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
        stranger.read_to_end(&mut Vec::new()).ok();
    };
    let is_logged = || world.ctl().ok(&["logs", "w1"]).contains("DEBUG");
    stranger();
    assert_eq!(ssh.ok("log"), "info\n");
    assert!(!is_logged());
    let filter = "crossbar_node::manhole=debug,info";
    assert_eq!(ssh.ok(&format!("log {filter}")), format!("{filter}\n"));
    let refused = ssh.run("log =+=");
    assert_eq!(refused.status.code(), Some(1));
    stranger();
    wait_for("a line of level debug", DEADLINE, || {
        is_logged().then_some(())
    });
}

#[test]
fn lines_of_a_script_are_carried_out_one_after_the_other() {
    let world = World::start();
    let ssh = open(&world);
    let mut script = Child::start("ssh", &mut ssh.command(&["-T"], &[]));
    script.write_line("= let x = 20");
    script.write_line("= x * 2 + 2");
    script.write_line("nonsense");
    script.close_input();
    let all = script.stdout.to_end(DEADLINE);
    assert!(
        all.starts_with("42\nerror: there is no command `nonsense`"),
        "{all}"
    );
    assert_eq!(script.wait(DEADLINE).code(), Some(1));
}

#[test]
fn the_controller_shows_workers_and_the_management_realm() {
    let world = World::start();
    let (port, admin) = (free_port(), world.empty.manager());
    call(
        &admin,
        &of_node("start_manhole"),
        vec![crate::manhole::config(port)],
    );
    let ssh = Ssh::with_password(port, "joe", "secret");
    let workers = ssh.ok("workers");
    assert!(
        workers.contains("w1") && workers.contains(&world.pid("w1").to_string()),
        "{workers}"
    );
    assert!(ssh.ok("sessions").contains(&admin.id.to_string()));
    let called = ssh.ok("call crossbar.node.n1.get_workers");
    assert!(called.contains("\"id\": \"w1\""), "{called}");
    // The role table of the management realm holds here, too.
    let refused = ssh.run("publish crossbar.node.n1.on_shutdown");
    let (out, _) = ssh::texts(&refused);
    assert_eq!(refused.status.code(), Some(1));
    assert!(out.contains("not_authorized"), "{out}");
}

#[test]
fn a_container_says_what_it_has_not() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&["container", "start", "c1"]);
    let port = free_port();
    let start = "crossbar.node.n1.worker.c1.start_manhole";
    call(
        &world.empty.manager(),
        start,
        vec![crate::manhole::config(port)],
    );
    let ssh = Ssh::with_password(port, "joe", "secret");
    assert_eq!(ssh.ok("components"), "no components\n");
    let refused = ssh.run("sessions");
    let (out, _) = ssh::texts(&refused);
    assert_eq!(refused.status.code(), Some(1));
    assert!(out.contains("has no realms of its own"), "{out}");
}
