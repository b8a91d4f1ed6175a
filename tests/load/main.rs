//! Loads a router worker and prints what each operation costs it in CPU time.
//!
//! `cargo run --release -p tests --bin load` starts a node of its own and runs every row; `--row call` only those whose
//! name contains the word; `--attach PID ADDRESS` measures a router that runs already (RawSocket, MsgPack, realm
//! `realm1`). Delivery is verified: nothing lost, order kept. Wall-clock figures are not printed on purpose, the
//! machine's cores are shared with this program.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the terminal"
)]

mod cpu;
mod peer;
mod rows;
mod target;

use std::process::ExitCode;

use rows::ROWS;
use target::Target;

fn main() -> ExitCode {
    let mut words = Vec::new();
    let mut attach = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--row" => words.extend(arguments.next()),
            "--attach" => attach = Some((arguments.next(), arguments.next())),
            _ => {
                eprintln!("usage: load [--row WORD]… [--attach PID HOST:PORT]");
                return ExitCode::from(2);
            }
        }
    }
    let target = match attach {
        Some((Some(pid), Some(address))) => Target::attach(&pid, &address),
        Some(_) => Err("--attach takes a PID and an address".to_owned()),
        None => Target::start(),
    };
    let target = match target {
        Ok(target) => target,
        Err(why) => {
            eprintln!("error: {why}");
            return ExitCode::FAILURE;
        }
    };
    println!(
        "{:<28} {:>12} {:>14} {:>12} {:>10}",
        "row", "operations", "per CPU-second", "CPU µs each", "RSS MiB"
    );
    let chosen = ROWS
        .iter()
        .filter(|row| words.is_empty() || words.iter().any(|word| row.name.contains(word)));
    for row in chosen {
        let before = target.cpu();
        let count = (row.run)(&target);
        let spent = target.cpu() - before;
        println!(
            "{:<28} {count:>12} {:>14.0} {:>12.2} {:>10.1}",
            row.name,
            count as f64 / spent,
            spent * 1e6 / count as f64,
            target.rss_mib(),
        );
    }
    ExitCode::SUCCESS
}
