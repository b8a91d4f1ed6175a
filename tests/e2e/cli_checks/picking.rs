//! Ids that a command line leaves out are chosen from a list on a terminal, and are a wrong usage elsewhere.

use nix::sys::signal::Signal;
use serde_json::Value;
use tests::{Ctl, DEADLINE, OnTerminal};

use crate::world::{Empty, World};

/// Starts a command on a terminal that has colours and a cursor that moves.
fn on_terminal(ctl: &Ctl, line: &str, environment: &[(&str, &str)]) -> OnTerminal {
    let words: Vec<&str> = line.split(' ').collect();
    let mut command = ctl.command(&words);
    command
        .env("TERM", "xterm")
        .envs(environment.iter().copied());
    OnTerminal::start(command, 80, 24)
}

fn ids(ctl: &Ctl, list: &[&str]) -> Vec<String> {
    let all = ctl.json(list);
    let id = |each: &Value| each["id"].as_str().unwrap().to_owned();
    all.as_array().unwrap().iter().map(id).collect()
}

fn workers(ctl: &Ctl) -> Vec<String> {
    ids(ctl, &["workers", "list"])
}

#[test]
fn a_missing_id_is_chosen_from_what_runs_and_the_whole_line_is_shown() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&["router", "start", "w2"]);
    ctl.ok(&["container", "start", "c1"]);

    let mut shown = on_terminal(&ctl, "router stop", &[]);
    shown.wait_text("Which router on node n1?", DEADLINE);
    shown.wait_text("w2", DEADLINE);
    assert!(!shown.text().contains("c1"), "{:?}", shown.text());
    shown.write("\u{1b}[B\r");
    shown.wait_text("$ crossbarctl router stop w2\r\n", DEADLINE);
    shown.wait_text("Stop router w2 on n1", DEADLINE);
    shown.write("y");
    assert_eq!(shown.wait(DEADLINE).code(), Some(0));
    assert_eq!(workers(&ctl), ["w1", "c1"]);

    // Two are missing: the second list is of what was chosen from the first; typing narrows it.
    let mut shown = on_terminal(&ctl, "router stop-transport --yes", &[]);
    shown.wait_text("Which router on node n1?", DEADLINE);
    shown.write("\r");
    shown.wait_text("Which transport of w1 on node n1?", DEADLINE);
    shown.write("t1\r");
    shown.wait_text(
        "$ crossbarctl router stop-transport --yes w1 t1\r\n",
        DEADLINE,
    );
    assert_eq!(shown.wait(DEADLINE).code(), Some(0));
    assert!(ids(&ctl, &["router", "list-transports", "w1"]).is_empty());

    // Guests have no affinity.
    ctl.start_guest("g1", "exec sleep 100");
    let mut shown = on_terminal(&ctl, "worker get-cpu-affinity", &[]);
    shown.wait_text("Which worker on node n1?", DEADLINE);
    shown.wait_text("c1", DEADLINE);
    assert!(!shown.text().contains("g1"), "{:?}", shown.text());
    shown.write("\r");
    shown.wait_text("$ crossbarctl worker w1 get-cpu-affinity\r\n", DEADLINE);
    assert_eq!(shown.wait(DEADLINE).code(), Some(0));
}

#[test]
fn whoever_chooses_nothing_has_done_nothing() {
    let world = World::start();
    let ctl = world.ctl();
    // One candidate is asked for, too.
    for key in ["\u{1b}", "\u{3}"] {
        let mut shown = on_terminal(&ctl, "router stop --yes", &[]);
        shown.wait_text("Which router on node n1?", DEADLINE);
        shown.write(key);
        assert_eq!(shown.wait(DEADLINE).code(), Some(130), "{:?}", shown.text());
        shown.wait_text("nothing was done", DEADLINE);
        shown.wait_text("\u{1b}[?25h", DEADLINE);
        assert!(shown.is_ordinary());
    }
    let mut shown = on_terminal(&ctl, "router stop --yes", &[]);
    shown.wait_text("Which router", DEADLINE);
    shown.signal(Signal::SIGINT);
    shown.write("\u{1b}");
    assert_eq!(shown.wait(DEADLINE).code(), Some(130));
    assert_eq!(workers(&ctl), ["w1"]);
}

#[test]
fn a_list_without_anything_in_it_says_how_to_start_one() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let mut shown = on_terminal(&ctl, "guest stop", &[]);
    assert_eq!(shown.wait(DEADLINE).code(), Some(5));
    shown.wait_text("there is no guest on node `n1`", DEADLINE);
    shown.wait_text("crossbarctl guest start g1", DEADLINE);

    let home = tempfile::tempdir().unwrap();
    let nowhere = format!("unix:{}/nobody.sock", home.path().display());
    let mut shown = on_terminal(&Ctl::url(&nowhere, home.path()), "router stop", &[]);
    assert_eq!(shown.wait(DEADLINE).code(), Some(3));
    shown.wait_text("nobody.sock", DEADLINE);
}

#[test]
fn where_nobody_can_be_asked_a_missing_id_is_a_wrong_usage() {
    let world = World::start();
    let ctl = world.ctl();
    for line in [
        "router stop",
        "worker uptime",
        "logs",
        "wait realm",
        "context use",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let output = ctl.run(&words);
        assert_eq!(output.status, 2, "{line}: {output}");
        assert!(output.stderr.contains("Usage: crossbarctl "), "{output}");
    }
    for (line, environment) in [
        ("router stop --no-input", None),
        ("router stop --quiet", None),
        ("router stop", Some(("CI", "true"))),
        ("router stop", Some(("CROSSBARCTL_NO_INPUT", "true"))),
        // New ids are nobody's to offer.
        ("router start", None),
    ] {
        let mut shown = on_terminal(&ctl, line, environment.as_slice());
        assert_eq!(shown.wait(DEADLINE).code(), Some(2), "{line}");
        shown.wait_text("crossbarctl router st", DEADLINE);
        shown.wait_text("Usage:", DEADLINE);
    }
}

#[test]
fn where_nothing_may_move_a_number_is_typed() {
    let world = World::start();
    let ctl = world.ctl();
    ctl.ok(&["container", "start", "c1"]);
    for environment in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let mut shown = on_terminal(&ctl, "worker uptime", &[environment]);
        shown.wait_text("2  c1", DEADLINE);
        shown.wait_text("Which worker on node n1?", DEADLINE);
        shown.write("7\n");
        shown.wait_text("There is no number 7.", DEADLINE);
        shown.write("2\n");
        shown.wait_text("$ crossbarctl worker c1 uptime", DEADLINE);
        assert_eq!(shown.wait(DEADLINE).code(), Some(0));
        assert!(!shown.text().contains('\u{1b}'), "{:?}", shown.text());

        let mut shown = on_terminal(&ctl, "worker uptime", &[environment]);
        shown.wait_text("Which worker on node n1?", DEADLINE);
        shown.write("\n");
        assert_eq!(shown.wait(DEADLINE).code(), Some(130));
    }
}
