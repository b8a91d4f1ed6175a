//! Words that people bring along are understood, and what is asked says what it costs.

use tests::{DEADLINE, OnTerminal, Peer};

use crate::world::World;

#[test]
fn things_in_routers_are_nouns_too() {
    let world = World::start();
    let ctl = world.ctl();
    let listed = ctl.ok(&["router", "list-transports", "w1", "-o", "name"]);
    for line in [
        "transports list -w w1 -o name",
        "transport ls w1 -o name",
        "router ls-transports w1 -o name",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        assert_eq!(ctl.ok(&words), listed, "{line}");
    }
    ctl.ok(&["transport", "rm", "-w", "w1", "t1", "--yes"]);
    assert_eq!(
        ctl.ok(&["transports", "list", "-w", "w1", "-o", "name"]),
        ""
    );
}

#[test]
fn a_worker_that_is_there_with_other_options_is_not_taken_for_it() {
    let world = World::start();
    let ctl = world.ctl();
    let start = [
        "router",
        "start",
        "w2",
        "--if-not-exists",
        "--set",
        "title=edge",
    ];
    assert_eq!(ctl.json(&start)["changed"], true);
    assert_eq!(ctl.json(&start)["changed"], false);
    let other = [
        "router",
        "start",
        "w2",
        "--if-not-exists",
        "--set",
        "title=other",
    ];
    let refused = ctl.run(&other);
    assert_eq!(refused.status, 6, "{refused}");
    assert!(
        refused
            .stderr
            .contains("/options/title: wanted \"other\", found \"edge\""),
        "{refused}"
    );
    let mut tolerated = other.to_vec();
    tolerated.push("--ignore-diff");
    assert_eq!(ctl.json(&tolerated)["changed"], false);
    let guest = |argument| {
        [
            "guest",
            "start",
            "g1",
            "--if-not-exists",
            "--",
            "/bin/sleep",
            argument,
        ]
    };
    assert_eq!(ctl.json(&guest("100"))["changed"], true);
    assert_eq!(ctl.json(&guest("100"))["changed"], false);
    assert_eq!(ctl.run(&guest("200")).status, 6);
}

#[test]
fn the_question_tells_how_many_sessions_will_be_closed() {
    let world = World::start();
    let ctl = world.ctl();
    let ask = || {
        let mut command = ctl.command(&["router", "stop", "w1"]);
        command.env("TERM", "xterm");
        OnTerminal::start(command, 160, 24)
    };
    let mut shown = ask();
    shown.wait_text("It has no sessions. [y/N]", DEADLINE);
    shown.write("n");
    assert_eq!(shown.wait(DEADLINE).code(), Some(12));
    let _peers = [Peer::join(world.port), Peer::join(world.port)];
    let mut shown = ask();
    shown.wait_text("2 sessions will be closed. [y/N]", DEADLINE);
    shown.write("y");
    assert_eq!(shown.wait(DEADLINE).code(), Some(0));
}

#[test]
fn the_environment_may_ask_for_more_words() {
    let world = World::start();
    let ctl = world.ctl();
    let say = |level: &str, words: &[&str]| {
        let output = ctl
            .command(words)
            .env("CROSSBARCTL_LOG", level)
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(say("0", &["uptime"]), "");
    assert!(say("1", &["uptime"]).contains("using unix:"));
    assert!(say("2", &["uptime"]).contains("realm"));
    assert_eq!(say("2", &["uptime", "--quiet"]), "");
    assert!(ctl.json(&["uptime"]).is_number());
}
