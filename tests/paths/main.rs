//! Counts what the hot paths of the router take: instructions (with callgrind) and allocations, per message.
//!
//! `cargo run --release -p tests --bin paths` counts and compares with the figures in `recorded.txt`; it fails if a path
//! takes more than 5 % more instructions, or allocates more. `UPDATE=1` records anew. Words select paths. Without
//! `--release` it compares with `recorded-debug.txt`, which is what the gate does (`.ci/run`): what a path takes in that
//! build says little, but that it has grown says much.
//!
//! Everything runs in one thread: the router behind a real listener on a Unix socket (TCP where connections come and
//! go), and a client that writes a batch and reads what comes of it. So counts are the same from run to run, however
//! busy the machine is. The client's own share is in them; it does not change with the router.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the terminal"
)]

mod allocations;
mod callgrind;
mod client;
mod measured;
mod recorded;
mod world;

use std::process::ExitCode;

use measured::PATHS;
use recorded::{Figures, Verdict};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let chosen = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word));
    let paths: Vec<_> = PATHS.iter().filter(|path| chosen(path.name)).collect();
    if std::env::var_os(callgrind::INSIDE).is_some() {
        for path in paths {
            (path.run)();
        }
        return ExitCode::SUCCESS;
    }
    let instructions = match callgrind::count(&words) {
        Ok(instructions) => instructions,
        Err(why) => {
            eprintln!("error: {why}");
            return ExitCode::FAILURE;
        }
    };
    let counted = paths.iter().map(|path| {
        let per_message = |count: u64| count as f64 / path.messages as f64;
        let total = instructions.get(path.name).copied().unwrap_or_default();
        let figures = Figures {
            instructions: per_message(total),
            allocations: per_message((path.run)()),
        };
        (path.name, figures)
    });
    let counted: Vec<_> = counted.collect();
    if std::env::var_os("UPDATE").is_some() {
        return match recorded::write(&counted) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                eprintln!("error: the figures cannot be recorded: {why}");
                ExitCode::FAILURE
            }
        };
    }
    println!(
        "{:<28} {:>13} {:>9} {:>8} {:>12} {:>9}",
        "per message", "instructions", "recorded", "", "allocations", "recorded"
    );
    let verdicts = counted
        .iter()
        .map(|(name, figures)| recorded::compare(name, figures));
    let verdicts: Vec<Verdict> = verdicts.collect();
    if !recorded::is_here() {
        println!(
            "recorded with other tools or on another kind of machine: nothing is concluded from the difference"
        );
        return ExitCode::SUCCESS;
    }
    if verdicts.contains(&Verdict::Grown) {
        eprintln!(
            "a hot path has grown. Look at it with `callgrind_annotate {}`; if it has to be so, say why in the commit \
             and record it with `UPDATE=1`, with and without `--release`",
            callgrind::output().display()
        );
        return ExitCode::FAILURE;
    }
    if verdicts.contains(&Verdict::Shrunk) {
        println!("a hot path has shrunk: `UPDATE=1` keeps that");
    }
    ExitCode::SUCCESS
}
