//! The rows of the table: what is loaded, what counts, and what is to be reached.

mod calls;
mod comparisons;
mod events;
mod sessions;

pub use comparisons::{COMPARISONS, Compared, Comparison, Wanted};

use super::lane::{Lane, Outcome};
use calls::Calls;
use events::Events;

/// One row.
pub struct Row {
    /// What is loaded.
    pub name: &'static str,
    /// What counts.
    pub unit: Unit,
    /// What is to be reached with RawSocket and MsgPack.
    pub target: f64,
    /// Whether peers of different serializers can meet in it.
    pub mixes: bool,
    /// Loads a lane with one in so many of the usual operations.
    pub run: fn(&Lane<'_>, u64) -> Outcome,
}

/// What counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Operations per second of CPU time.
    PerSecond,
    /// Microseconds of CPU time for an operation.
    Micros,
    /// KiB of resident memory for a session.
    Kib,
}

impl Unit {
    /// Returns what counts of an outcome.
    pub fn of(self, outcome: &Outcome) -> f64 {
        match self {
            Unit::PerSecond => outcome.per_second(),
            Unit::Micros => 1e6 / outcome.per_second(),
            Unit::Kib => outcome.rss / outcome.operations as f64,
        }
    }

    /// Returns how many times as good the first is as the second.
    pub fn ratio(self, ours: f64, theirs: f64) -> f64 {
        match self {
            Unit::PerSecond => ours / theirs,
            Unit::Micros | Unit::Kib => theirs / ours,
        }
    }
}

const fn row(
    name: &'static str,
    unit: Unit,
    target: f64,
    run: fn(&Lane<'_>, u64) -> Outcome,
) -> Row {
    Row {
        name,
        unit,
        target,
        mixes: !matches!(unit, Unit::Kib),
        run,
    }
}

/// Every row.
pub const ROWS: &[Row] = &[
    row(
        "call, 4 callers, depth 1",
        Unit::PerSecond,
        60e3,
        |lane, part| Calls::new(4, 1, 10_000 / part).run(lane),
    ),
    row(
        "call, 4 callers, depth 16",
        Unit::PerSecond,
        500e3,
        |lane, part| Calls::new(4, 16, 60_000 / part).run(lane),
    ),
    row(
        "call, 4 callers, depth 256",
        Unit::PerSecond,
        1.3e6,
        |lane, part| Calls::new(4, 256, 150_000 / part).run(lane),
    ),
    row("publish 1→1, 16 B", Unit::PerSecond, 4e6, |lane, part| {
        Events::new(1, 16, 1_500_000 / part).run(lane)
    }),
    row(
        "publish 1→1, 256 B",
        Unit::PerSecond,
        2.5e6,
        |lane, part| Events::new(1, 256, 800_000 / part).run(lane),
    ),
    row(
        "publish 1→1, 8 KiB",
        Unit::PerSecond,
        410e3,
        |lane, part| Events::new(1, 8192, 100_000 / part).run(lane),
    ),
    row("fan-out 1→10", Unit::PerSecond, 6e6, |lane, part| {
        Events::new(10, 16, 400_000 / part).run(lane)
    }),
    row("fan-out 1→100", Unit::PerSecond, 2.3e6, |lane, part| {
        Events::new(100, 16, 40_000 / part).run(lane)
    }),
    row("fan-out 1→1000", Unit::PerSecond, 1.8e6, |lane, part| {
        Events::new(1000, 16, 4_000 / part).run(lane)
    }),
    row("join + leave", Unit::PerSecond, 22e3, |lane, part| {
        sessions::visits(lane, 4_000 / part)
    }),
    row("call, ping-pong", Unit::Micros, 57.0, |lane, part| {
        Calls::new(1, 1, 20_000 / part).run(lane)
    }),
    row("memory per idle session", Unit::Kib, 7.0, |lane, part| {
        sessions::idle(lane, 10_000 / part)
    }),
];

/// What a node costs that does nothing.
pub const NOTHING: &str = "an idle node";
