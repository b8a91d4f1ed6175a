//! Loads a router worker and says what each operation costs it in CPU time, beside `nats-server` and the floor.
//!
//! `cargo build --release && cargo run --release -p tests --bin load` starts everything, runs every row and prints the
//! table; `--help` tells how to run less. Delivery is verified: nothing lost, order kept, otherwise the run fails.
//! Operations are counted per second of CPU time (user and system) of the process that routes, not per second of the
//! clock: the machine's processors are shared with this program.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the terminal"
)]

mod floor;
mod lane;
mod latency;
mod options;
mod peer;
mod process;
mod report;
mod rows;
mod systems;

use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use serde_json::{Value, json};

use lane::{Lane, Outcome};
use options::Options;
use report::Measured;
use rows::{COMPARISONS, ROWS, Row, Unit};
use systems::{Node, System};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments.peek().is_some_and(|first| first == "floor") {
        return result(floor::serve().map_err(|why| why.to_string()));
    }
    let Some(options) = Options::read(arguments) else {
        eprintln!("{}", options::USAGE);
        return ExitCode::from(2);
    };
    // Ten thousand connections need as many descriptors, here and in what is started.
    if let Ok((_, most)) = getrlimit(Resource::RLIMIT_NOFILE) {
        setrlimit(Resource::RLIMIT_NOFILE, most, most).ok();
    }
    result(run(&options))
}

fn result(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Everything that runs for the table.
struct Systems {
    node: System,
    nats: Option<System>,
    floor: Option<System>,
    /// There is WebSocket, and it is wanted.
    websocket: bool,
}

impl Systems {
    fn start(options: &Options) -> Result<Systems, String> {
        let node = match &options.attach {
            Some([pid, rawsocket, websocket]) => systems::attach(pid, rawsocket, websocket)?,
            None => systems::start_node(&Node::default())?,
        };
        let beside = !options.alone && options.attach.is_none();
        let nats = beside.then(systems::start_nats).and_then(|started| {
            let skipped = |why: &String| eprintln!("nats-server is left out: {why}");
            started.inspect_err(skipped).ok()
        });
        let floor = beside.then(systems::start_floor).transpose()?;
        let attached = options.attach.as_ref();
        let websocket = !options.alone && attached.is_none_or(|[.., websocket]| websocket != "-");
        Ok(Systems {
            node,
            nats,
            floor,
            websocket,
        })
    }

    fn lanes(&self, row: &Row) -> Vec<Lane<'_>> {
        let mut lanes = vec![Lane::plain(&self.node)];
        lanes.extend(self.nats.as_ref().map(Lane::nats));
        lanes.extend(self.floor.as_ref().map(Lane::floor));
        if self.websocket {
            lanes.push(Lane::json(&self.node));
            if row.mixes {
                lanes.push(Lane::mixed(&self.node));
            }
        }
        lanes
    }
}

fn run(options: &Options) -> Result<(), String> {
    let mut all = Vec::new();
    let mut measured = Vec::new();
    report::print_head();
    let systems = Systems::start(options)?;
    for row in ROWS.iter().filter(|row| options.wants(row.name)) {
        let lanes = if row.unit == Unit::Kib {
            memory(row, options)?
        } else {
            loaded(row, &systems, options)
        };
        let row = Measured { row, lanes };
        row.print();
        all.push(row.to_json());
        measured.push(row);
    }
    drop(systems);
    report::print_latency_head();
    measured.iter().for_each(Measured::print_latency);
    if options.attach.is_none() {
        all.extend(compare(options)?);
        if options.wants(rows::NOTHING) {
            all.push(nothing(options)?);
        }
    }
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&all).map_err(|why| why.to_string())?;
        std::fs::write(path, text).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    Ok(())
}

/// Measures a row on all lanes in turn, several times, and keeps the best of each.
fn loaded(row: &Row, systems: &Systems, options: &Options) -> Vec<(&'static str, Outcome)> {
    let mut lanes = systems.lanes(row);
    if let Some(only) = &options.lane {
        lanes.retain(|lane| lane.name == only);
    }
    let mut best: Vec<Option<Outcome>> = vec![None; lanes.len()];
    for _ in 0..options.rounds.max(1) {
        for (lane, best) in lanes.iter().zip(&mut best) {
            let outcome = (row.run)(lane, options.part);
            let better = best
                .as_ref()
                .is_none_or(|best| outcome.per_second() > best.per_second());
            if better {
                *best = Some(outcome);
            }
        }
    }
    let named = lanes.iter().zip(best);
    named
        .filter_map(|(lane, best)| Some((lane.name, best?)))
        .collect()
}

/// Measures memory, each lane with a system of its own.
fn memory(row: &Row, options: &Options) -> Result<Vec<(&'static str, Outcome)>, String> {
    let mut lanes = Vec::new();
    let count = Systems::start(options)?.lanes(row).len();
    for index in 0..count {
        let systems = Systems::start(options)?;
        let lane = systems.lanes(row)[index];
        lanes.push((lane.name, (row.run)(&lane, options.part)));
    }
    Ok(lanes)
}

fn compare(options: &Options) -> Result<Vec<Value>, String> {
    let mut all = Vec::new();
    println!(
        "\n{:<36} {:>9} {:>9} {:>9} {:>9}",
        "", "base", "this", "measured", "wanted"
    );
    for comparison in COMPARISONS.iter().filter(|it| options.wants(it.name)) {
        let compared = (comparison.run)(options.part)?;
        report::print_comparison(comparison, &compared);
        all.push(report::comparison_json(comparison, &compared));
    }
    Ok(all)
}

/// Measures a node that has nothing to do.
fn nothing(options: &Options) -> Result<Value, String> {
    let node = systems::start_node(&Node::default())?;
    // Starting is over.
    thread::sleep(Duration::from_secs(2));
    let time = Duration::from_secs(20 / options.part.min(4));
    let before = node.cpu_of_all();
    thread::sleep(time);
    let share = (node.cpu_of_all() - before) / time.as_secs_f64();
    let met = if share <= 0.001 { "met" } else { "short" };
    println!(
        "{:<56} {:>9} {:>9} {met}",
        rows::NOTHING,
        format!("{:.3} %", share * 100.0),
        "≤ 0.1 %"
    );
    Ok(
        json!({"row": rows::NOTHING, "unit": "share of a processor", "lanes": {"crossbar-node": {"value": share}}}),
    )
}
