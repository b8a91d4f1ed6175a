//! `stats` and `stats watch`.

use std::time::{Duration, Instant};

use serde_json::Value;
use tests::DEADLINE;

use crate::world::World;

#[test]
fn stats_watch_delivers_at_the_interval_that_was_asked_for() {
    let world = World::start();
    let ctl = world.ctl();
    let begin = Instant::now();
    let output = ctl.ok(&[
        "stats",
        "watch",
        "-w",
        "w1",
        "--interval",
        "200ms",
        "--count",
        "6",
        "-o",
        "jsonl",
    ]);
    let took = begin.elapsed();
    let samples: Vec<Value> = output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(samples.len(), 6);
    // Five intervals lie between six samples; one more may pass while it listens whether others watch already.
    assert!(took >= Duration::from_millis(900), "{took:?}");
    assert!(took <= Duration::from_millis(3000), "{took:?}");
    assert!(
        samples
            .iter()
            .all(|sample| sample["resident"].as_u64().unwrap() > 0)
    );
}

#[test]
fn stats_watch_changes_nothing_on_the_node() {
    let world = World::start();
    let ctl = world.ctl();
    let mut tail = ctl.start(&["events", "tail", "-o", "jsonl"]);
    tail.stderr.wait("the subscription", DEADLINE, |lines| {
        (!lines.is_empty()).then_some(())
    });
    ctl.ok(&[
        "stats",
        "watch",
        "-w",
        "w1",
        "--interval",
        "100ms",
        "--count",
        "2",
        "-o",
        "jsonl",
    ]);
    ctl.ok(&["worker", "w1", "set-cpu-affinity", "0"]);
    let lines = tail
        .stdout
        .wait("the event of the affinity", DEADLINE, |lines| {
            lines
                .iter()
                .any(|line| line.contains("affinity"))
                .then(|| lines.to_vec())
        });
    assert!(
        !lines.iter().any(|line| line.contains("monitoring")),
        "{lines:?}"
    );
    tail.signal(nix::sys::signal::Signal::SIGINT);
    assert_eq!(tail.wait(DEADLINE).code(), Some(130));
}
