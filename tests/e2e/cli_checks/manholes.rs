//! The manhole from the command line: what is told of it, what may be repeated, and why it does not start.

use std::fs;
use std::net::TcpListener;

use serde_json::Value;
use tests::{Child, Ctl, DEADLINE, free_port, wait_for};

use crate::world::World;

/// The words that start a manhole of the controller, at a port.
fn start<'w>(port: &'w str, more: &[&'w str]) -> Vec<&'w str> {
    let words = ["manhole", "start", "--port", port, "--user", "joe"];
    let proof = ["--password-file", "secret"];
    [&words[..], &proof, more].concat()
}

fn with_secret() -> (World, Ctl) {
    let world = World::start();
    fs::write(world.node().dir().join("secret"), "s e c r e t\n").unwrap();
    let ctl = world.ctl();
    (world, ctl)
}

#[test]
fn another_session_sees_a_manhole_come_and_go() {
    let (_world, ctl) = with_secret();
    let tail = || {
        let words = "events tail manhole --count 2 -o jsonl";
        let tail = ctl.start(&words.split(' ').collect::<Vec<_>>());
        tail.stderr.wait("the subscription", DEADLINE, |lines| {
            (!lines.is_empty()).then_some(())
        });
        tail
    };
    let told = |mut tail: Child| {
        assert_eq!(tail.wait(DEADLINE).code(), Some(0));
        let text = tail.stdout.to_end(DEADLINE);
        let event = |line: &str| {
            let line: Value = serde_json::from_str(line).unwrap();
            line["event"].as_str().unwrap().to_owned()
        };
        text.lines().map(event).collect::<Vec<_>>()
    };
    let coming = tail();
    let port = free_port().to_string();
    ctl.ok(&start(&port, &[]));
    assert_eq!(told(coming), ["on_manhole_starting", "on_manhole_started"]);
    let going = tail();
    ctl.ok(&["manhole", "stop"]);
    assert_eq!(told(going), ["on_manhole_stopping", "on_manhole_stopped"]);
}

#[test]
fn a_manhole_is_started_and_stopped_once_or_as_often_as_one_likes() {
    let (_world, ctl) = with_secret();
    let port = free_port().to_string();
    let status = |words: &[&str]| ctl.run(words).status;
    assert_eq!(status(&start(&port, &[])), 0);
    assert_eq!(status(&start(&port, &[])), 6);
    assert_eq!(status(&start(&port, &["--if-not-exists"])), 0);
    assert_eq!(status(&["manhole", "stop"]), 0);
    assert_eq!(status(&["manhole", "stop"]), 7);
    assert_eq!(status(&["manhole", "stop", "--if-exists"]), 0);
    let again = ctl.json(&start(&port, &["--if-not-exists"]));
    assert_eq!(again["changed"], true, "{again}");
    let again = ctl.json(&start(&port, &["--if-not-exists"]));
    assert_eq!(again["changed"], false, "{again}");
    // Another one under the same name is not what was asked for.
    let other = free_port().to_string();
    let other = ctl.run(&start(&other, &["--if-not-exists"]));
    assert_eq!(other.status, 6, "{other}");
    assert!(other.stderr.contains(&port), "{other}");
}

#[test]
fn a_manhole_on_a_port_that_is_taken_names_the_address() {
    let (_world, ctl) = with_secret();
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = ctl.run(&start(&port, &[]));
    assert_eq!(refused.status, 10, "{refused}");
    let said = &refused.stderr;
    assert!(
        said.contains(&format!("127.0.0.1:{port}"))
            && said.contains("crossbar.error.cannot_listen"),
        "{refused}"
    );
}

#[test]
fn open_consoles_are_not_ended_without_a_yes() {
    let (_world, ctl) = with_secret();
    let port = free_port();
    ctl.ok(&start(&port.to_string(), &[]));
    let ssh = tests::ssh::Ssh::with_password(port, "joe", "s e c r e t");
    let mut console = ssh.console();
    wait_for("the console", DEADLINE, || {
        let shown = ctl.json(&["manhole", "show"]);
        (shown["consoles"] == 1).then_some(())
    });
    let refused = ctl.run(&["manhole", "stop"]);
    assert_eq!(refused.status, 12, "{refused}");
    assert!(
        refused.stderr.contains("--yes") && refused.stderr.contains("1 console"),
        "{refused}"
    );
    ctl.ok(&["manhole", "stop", "--yes"]);
    console.wait(DEADLINE);
}
