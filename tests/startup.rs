//! Times how long a person waits for `crossbarctl`, and fails where that is longer than promised.
//!
//! `cargo build --release && CROSSBAR_BIN_DIR=$PWD/target/release cargo run -p tests --bin startup`; a number says how many runs, 200 without one.
//! It times whole processes by the wall clock: those in `CROSSBAR_BIN_DIR`, else those beside this program.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the terminal"
)]

use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use tests::{Ctl, TestNode};

/// What is asked, and how long 95 of 100 may take.
const PROMISES: &[(&str, Duration)] = &[
    ("--version", Duration::from_millis(5)),
    ("node info", Duration::from_millis(20)),
    ("workers list -o json", Duration::from_millis(20)),
    ("router --help", Duration::from_millis(20)),
];

/// Where the harness looks for programs.
const PROGRAMS: &str = "CROSSBAR_BIN_DIR";

fn main() -> ExitCode {
    if std::env::var_os(PROGRAMS).is_none() {
        return beside();
    }
    let runs = std::env::args().nth(1).and_then(|runs| runs.parse().ok());
    let runs: usize = runs.unwrap_or(200).max(20);
    let node = TestNode::start(&json!({"version": 2, "controller": {"id": "n1"}, "workers": []}));
    let ctl = node.ctl();
    println!(
        "{:<24} {:>8} {:>8} {:>8} {:>9}",
        "milliseconds", "p50", "p95", "most", "promised"
    );
    let mut kept = true;
    for (line, promised) in PROMISES {
        let mut took: Vec<Duration> = (0..runs).map(|_| time(&ctl, line)).collect();
        took.sort_unstable();
        let at = |share: usize| took[(took.len() - 1) * share / 100];
        let ms = |time: Duration| format!("{:.2}", time.as_secs_f64() * 1000.0);
        let verdict = match at(95) <= *promised {
            true => "",
            false => "  too slow",
        };
        kept &= verdict.is_empty();
        println!(
            "{line:<24} {:>8} {:>8} {:>8} {:>9}{verdict}",
            ms(at(50)),
            ms(at(95)),
            ms(at(100)),
            ms(*promised)
        );
    }
    match kept {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

fn time(ctl: &Ctl, line: &str) -> Duration {
    let words: Vec<&str> = line.split(' ').collect();
    let mut command = ctl.command(&words);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let began = Instant::now();
    let status = command.status().expect("the program starts");
    let took = began.elapsed();
    assert!(status.success(), "{line}");
    took
}

/// Goes on with the programs that were built as this one was.
fn beside() -> ExitCode {
    let own = std::env::current_exe().expect("this program knows where it is");
    let folder = own.parent().expect("a program is in a folder");
    if !folder.join("crossbarctl").exists() || !folder.join("crossbar-node").exists() {
        eprintln!(
            "error: no programs in {}; run `cargo build --release` first",
            folder.display()
        );
        return ExitCode::FAILURE;
    }
    let status = Command::new(&own)
        .args(std::env::args_os().skip(1))
        .env(PROGRAMS, folder)
        .status()
        .expect("this program starts");
    match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}
