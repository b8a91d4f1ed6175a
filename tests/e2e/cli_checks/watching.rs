//! `--watch`: changes as they happen, over a restart of the node too.

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;
use tests::{Child, DEADLINE, OnTerminal};

use crate::world::{Empty, World};

fn changes(lines: &[String]) -> Vec<(String, String, String)> {
    let read = |line: &String| {
        let change: Value = serde_json::from_str(line).unwrap();
        let text = |pointer: &str| {
            let text = change.pointer(pointer).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        (text("/type"), text("/object/id"), text("/object/status"))
    };
    lines.iter().map(read).collect()
}

#[test]
fn a_watched_list_tells_what_comes_changes_and_goes() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    // Only events can tell so soon.
    let mut watch = ctl.start(&["workers", "list", "--watch=60s", "-o", "jsonl"]);
    tests::wait_for("the subscription", DEADLINE, || {
        let list = ctl.json(&["call", "wamp.subscription.list"]);
        let patterns = list["prefix"].as_array()?.len();
        (patterns > 0).then_some(())
    });
    ctl.ok(&["router", "start", "w1"]);
    let seen = |kind: &'static str, status: &'static str| {
        move |lines: &[String]| {
            let found = changes(lines);
            let wanted = (kind.to_owned(), "w1".to_owned(), status.to_owned());
            // What was added may have come so far already, or later.
            let modified = ("modified".to_owned(), "w1".to_owned(), status.to_owned());
            (found.contains(&wanted) || found.contains(&modified)).then_some(())
        }
    };
    watch
        .stdout
        .wait("the new worker", DEADLINE, seen("added", "started"));
    ctl.ok(&["router", "stop", "w1", "--yes"]);
    watch.stdout.wait("its end", DEADLINE, |lines| {
        let found = changes(lines);
        found
            .iter()
            .any(|(kind, id, _)| kind == "removed" && id == "w1")
            .then_some(())
    });
    watch.signal(Signal::SIGINT);
    assert_eq!(watch.wait(DEADLINE).code(), Some(130));
}

#[test]
fn a_watch_outlives_the_node_and_marks_the_gap() {
    let mut empty = Empty::start();
    let ctl = empty.ctl();
    let watch = ctl.start(&["node", "info", "--watch=200ms", "-o", "jsonl"]);
    watch.stdout.wait("the first look", DEADLINE, |lines| {
        (!lines.is_empty()).then_some(())
    });
    empty.node.restart();
    let lines = watch.stdout.wait("the node's return", DEADLINE, |lines| {
        let back = lines.iter().rposition(|line| line.contains("modified"))?;
        (back > 1).then(|| lines.to_vec())
    });
    let kinds: Vec<String> = changes(&lines).into_iter().map(|(kind, ..)| kind).collect();
    assert_eq!(kinds[..3], ["added", "gap", "modified"], "{lines:?}");
    assert!(
        watch.stderr.text().contains("trying again"),
        "{}",
        watch.stderr.text()
    );
}

#[test]
fn a_watch_stays_with_the_node_that_it_began_with() {
    let mut empty = Empty::start();
    // Where there is a socket it is used; where there is none, whoever listens on the usual port.
    let home = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(empty.node.dir(), home.path().join(".crossbar")).unwrap();
    let mut command = empty
        .ctl()
        .command(&["workers", "list", "--watch=100ms", "-o", "jsonl"]);
    command
        .env_remove("CROSSBARCTL_URL")
        .env("HOME", home.path())
        .current_dir(home.path());
    let watch = Child::start("the watch", &mut command);
    empty.ctl().ok(&["router", "start", "w1"]);
    let look = |lines: &[String]| (!lines.is_empty()).then_some(());
    watch.stdout.wait("the first look", DEADLINE, look);
    empty.node.stop();
    let lost = watch.stderr.wait("the end of the node", DEADLINE, |lines| {
        let line = lines.iter().find(|line| line.contains("trying again"))?;
        Some(line.clone())
    });
    assert!(!lost.contains("127.0.0.1:9000"), "{lost}");
    empty.node.start_again();
    watch.stdout.wait("the node's return", DEADLINE, |lines| {
        changes(lines)
            .iter()
            .any(|(kind, id, _)| kind == "removed" && id == "w1")
            .then_some(())
    });
}

#[test]
fn statistics_are_watched_over_a_restart_of_the_worker_and_end_with_it() {
    let world = World::start();
    let ctl = world.ctl();
    let mut watch = ctl.start(&[
        "stats",
        "watch",
        "-w",
        "w1",
        "--interval",
        "100ms",
        "-o",
        "jsonl",
    ]);
    let samples =
        |more: usize| move |lines: &[String]| (lines.len() >= more).then_some(lines.len());
    let before = watch.stdout.wait("samples", DEADLINE, samples(2));
    let pid = i32::try_from(world.pid("w1")).unwrap();
    kill(Pid::from_raw(pid), Signal::SIGKILL).unwrap();
    watch.stderr.wait("the restart", DEADLINE, |lines| {
        let restarted = lines.iter().any(|line| line == "--- w1 restarted ---");
        restarted.then_some(())
    });
    watch
        .stdout
        .wait("samples of the new process", DEADLINE, samples(before + 3));
    ctl.ok(&["router", "stop", "w1", "--yes"]);
    assert_eq!(
        watch.wait(DEADLINE).code(),
        Some(7),
        "{}",
        watch.stderr.text()
    );
    let said = watch.stderr.text();
    assert!(said.contains("worker w1 has ended"), "{said}");
}

#[test]
fn a_watched_list_is_drawn_in_place_on_a_terminal() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let mut command = ctl.command(&["workers", "list", "--watch=100ms"]);
    command.env("TERM", "xterm-256color");
    let mut watch = OnTerminal::start(command, 80, 24);
    watch.wait_text("Ctrl-C ends", DEADLINE);
    ctl.ok(&["router", "start", "w1"]);
    watch.wait_text("w1", DEADLINE);
    watch.wait_text("\u{1b}[3A\r", DEADLINE);
    watch.signal(Signal::SIGINT);
    assert_eq!(watch.wait(DEADLINE).code(), Some(130));
    assert!(watch.is_ordinary());
}

#[test]
fn only_what_can_be_watched_takes_the_option_and_json_is_no_stream() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    assert_eq!(ctl.run(&["gc", "--watch"]).status, 2);
    let json = ctl.run(&["workers", "list", "--watch", "-o", "json"]);
    assert_eq!(json.status, 2, "{json}");
    assert!(json.stderr.contains("jsonl"), "{json}");
    let missing = ctl.run(&["worker", "w9", "show", "--watch"]);
    assert_eq!(missing.status, 5, "{missing}");
}

#[test]
fn ten_thousand_lines_are_followed_over_a_restart_without_gap_or_duplicate() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let guest = |from: u32, to: u32| {
        let script = format!(
            "i={from}; while [ $i -lt {to} ]; do echo line $i; i=$((i+1)); done; exec sleep 1000"
        );
        ctl.start_guest("g1", &script);
    };
    guest(0, 10_000);
    // In the middle of the writing, so that the seam lies between lines.
    let follow = ctl.start(&["logs", "g1", "-f", "-o", "jsonl"]);
    let until = |last: &'static str| {
        follow.stdout.wait(last, DEADLINE, |lines| {
            let end = lines.last().is_some_and(|line| line.contains(last));
            end.then(|| lines.to_vec())
        })
    };
    until("line 9999\"");
    ctl.ok(&["guest", "stop", "g1", "--yes"]);
    guest(10_000, 11_000);
    let lines = until("line 10999\"");
    let numbers: Vec<u32> = lines
        .iter()
        .map(|line| {
            let entry: Value = serde_json::from_str(line).unwrap();
            let text = entry[2].as_str().unwrap();
            text.strip_prefix("line ").unwrap().parse().unwrap()
        })
        .collect();
    let first = numbers[0];
    let count = numbers.len();
    assert!(
        numbers.into_iter().eq(first..11_000),
        "from {first}, {count} lines"
    );
    let said = follow.stderr.text();
    assert_eq!(said.matches("--- g1 restarted ---").count(), 1, "{said}");
    let all = ctl.ok(&["logs", "--all", "-n", "1"]);
    assert!(all.contains("g1 | line 10999"), "{all}");
}

#[test]
fn an_interrupted_push_puts_the_monitor_back() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    let tail = ctl.start(&["events", "tail", "stats-monitoring", "-o", "jsonl"]);
    tail.stderr.wait("the subscription", DEADLINE, |lines| {
        (!lines.is_empty()).then_some(())
    });
    let mut push = ctl.start(&[
        "stats",
        "watch",
        "--push",
        "--interval",
        "200ms",
        "-o",
        "jsonl",
    ]);
    push.stdout.wait("samples", DEADLINE, |lines| {
        (lines.len() >= 2).then_some(())
    });
    push.signal(Signal::SIGINT);
    assert_eq!(push.wait(DEADLINE).code(), Some(130));
    let intervals = tail.stdout.wait("both settings", DEADLINE, |lines| {
        let read = |line: &String| {
            let event: Value = serde_json::from_str(line).unwrap();
            event["args"][0].as_f64()
        };
        let intervals: Vec<f64> = lines.iter().filter_map(read).collect();
        (intervals.len() >= 2).then_some(intervals)
    });
    assert_eq!(intervals, [0.2, 0.0]);
}
