//! Guests: any program, its output kept, its whole process group stopped.

use serde_json::json;
use tests::{DEADLINE, proc, wait_for};

use crate::world::{Empty, pid};

#[test]
fn what_a_guest_writes_is_kept_line_by_line() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&[
        "guest",
        "start",
        "g1",
        "--",
        "/bin/sh",
        "-c",
        "echo out; echo err >&2; exec sleep 1000",
    ]);
    let log = wait_for("two lines", DEADLINE, || {
        let log = ctl.json(&["call", "get_worker_log", "g1"]);
        (log.as_array().unwrap().len() == 2).then_some(log)
    });
    let mut texts = [log[0][2].as_str().unwrap(), log[1][2].as_str().unwrap()];
    texts.sort_unstable();
    assert_eq!(texts, ["err", "out"]);
    assert_eq!([&log[0][0], &log[1][0]], [&json!(0), &json!(1)]);
}

#[test]
fn stopping_a_guest_ends_whatever_it_started() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let before = empty.node.processes().len();
    ctl.ok(&[
        "guest",
        "start",
        "g1",
        "--",
        "/bin/sh",
        "-c",
        "sleep 1000 & sleep 1000 & wait",
    ]);
    wait_for(
        "the guest, its guard and its own children",
        DEADLINE,
        || (empty.node.processes().len() == before + 4).then_some(()),
    );
    ctl.ok(&["guest", "stop", "g1", "--yes"]);
    wait_for("their end", DEADLINE, || {
        (empty.node.processes().len() == before).then_some(())
    });
    assert_eq!(ctl.json(&["workers", "list"]), json!([]));
}

#[test]
fn a_guest_that_ignores_sigterm_is_killed_when_asked() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&[
        "guest",
        "start",
        "g1",
        "--",
        "/bin/sh",
        "-c",
        "trap '' TERM; echo ready; while :; do sleep 1000; done",
    ]);
    let pid = pid(&ctl, "g1");
    wait_for("the trap", DEADLINE, || {
        ctl.ok(&["logs", "g1"]).contains("ready").then_some(())
    });
    ctl.ok(&["guest", "stop", "g1", "--kill", "--yes"]);
    assert!(!proc::runs(pid));
}

#[test]
fn a_guest_that_ends_by_itself_is_not_started_again() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&["guest", "start", "g1", "--", "/bin/true"]);
    wait_for("its end", DEADLINE, || {
        (ctl.json(&["workers", "list"]) == json!([])).then_some(())
    });
}
