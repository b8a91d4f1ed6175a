//! `logs` and `logs -f`.

use serde_json::Value;
use tests::DEADLINE;

use crate::world::Empty;

#[test]
fn a_followed_log_has_every_line_once_and_in_order() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    // Writes while nobody follows, and goes on when it is told to.
    let script = "i=0; while [ $i -lt 300 ]; do echo line $i; i=$((i+1)); done; \
                  while [ ! -e go ]; do sleep 0.05; done; \
                  while [ $i -lt 1300 ]; do echo line $i; i=$((i+1)); done; exec sleep 1000";
    ctl.ok(&["guest", "start", "g1", "--", "/bin/sh", "-c", script]);
    tests::wait_for("the first lines", DEADLINE, || {
        ctl.ok(&["logs", "g1"]).contains("line 299").then_some(())
    });
    let follow = ctl.start(&["logs", "g1", "-f", "-o", "jsonl"]);
    follow
        .stdout
        .wait("what was written before", DEADLINE, |lines| {
            lines
                .iter()
                .any(|line| line.contains("line 299"))
                .then_some(())
        });
    std::fs::write(empty.node.dir().join("go"), "").unwrap();
    let lines = follow
        .stdout
        .wait("what is written now", DEADLINE, |lines| {
            lines
                .last()
                .is_some_and(|line| line.contains("line 1299"))
                .then(|| lines.to_vec())
        });
    let numbers: Vec<u64> = lines
        .iter()
        .map(|line| {
            let entry: Value = serde_json::from_str(line).unwrap();
            let text = entry.to_string();
            let (_, number) = text.split_once("line ").unwrap();
            number
                .chars()
                .take_while(char::is_ascii_digit)
                .collect::<String>()
                .parse()
                .unwrap()
        })
        .collect();
    let first = numbers[0];
    let expected: Vec<u64> = (first..1300).collect();
    assert_eq!(numbers, expected);
}

#[test]
fn the_last_lines_are_what_tail_asks_for() {
    let empty = Empty::start();
    let ctl = empty.ctl();
    ctl.ok(&[
        "guest",
        "start",
        "g1",
        "--",
        "/bin/sh",
        "-c",
        "echo one; echo two; echo three; exec sleep 1000",
    ]);
    tests::wait_for("three lines", DEADLINE, || {
        ctl.ok(&["logs", "g1"]).contains("three").then_some(())
    });
    assert_eq!(ctl.ok(&["logs", "g1", "-n", "2"]), "two\nthree\n");
}
