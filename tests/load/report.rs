//! What was measured, as a table for people and as JSON for programs.

use serde_json::{Value, json};

use super::lane::Outcome;
use super::rows::{Compared, Comparison, Row, Unit, Wanted};

/// A row with the outcomes of its lanes, ours first.
pub struct Measured<'r> {
    /// The row.
    pub row: &'r Row,
    /// Names of lanes and what they came to.
    pub lanes: Vec<(&'static str, Outcome)>,
}

/// Prints the head of the table.
pub fn print_head() {
    println!(
        "{:<27} {:>9} {:>7} {:>5} {:>9} {:>6} {:>9} {:>6} {:>9} {:>6} {:>9} {:>6}",
        "",
        "ours",
        "target",
        "",
        "nats",
        "ours ×",
        "floor",
        "ours ×",
        "ws+json",
        "of raw",
        "mixed",
        "of raw"
    );
}

impl Measured<'_> {
    fn value(&self, lane: &str) -> Option<f64> {
        let found = self.lanes.iter().find(|(name, _)| *name == lane);
        found.map(|(_, outcome)| self.row.unit.of(outcome))
    }

    /// Prints the row.
    pub fn print(&self) {
        let unit = self.row.unit;
        let ours = self.value("crossbar-node").unwrap_or(f64::NAN);
        let met = unit.ratio(ours, self.row.target) >= 1.0;
        let pair = |lane: &str, turned: bool| match self.value(lane) {
            Some(theirs) => {
                let ratio = if turned {
                    unit.ratio(theirs, ours)
                } else {
                    unit.ratio(ours, theirs)
                };
                format!("{:>9} {ratio:>6.2}", shown(unit, theirs))
            }
            None => format!("{:>9} {:>6}", "–", ""),
        };
        println!(
            "{:<27} {:>9} {:>7} {:>5} {} {} {} {}",
            self.row.name,
            shown(unit, ours),
            shown(unit, self.row.target),
            if met { "met" } else { "short" },
            pair("nats-server", false),
            pair("floor", false),
            pair("WebSocket+JSON", true),
            pair("mixed", true),
        );
    }

    /// Prints how long things took, for each lane.
    pub fn print_latency(&self) {
        for (lane, outcome) in &self.lanes {
            let time = |share| {
                let time = outcome.latency.quantile(share);
                time.map_or("–".to_owned(), |time| format!("{time:.0}"))
            };
            println!(
                "{:<27} {lane:<15} {:>9} {:>9} {:>9} {:>9.1}",
                self.row.name,
                time(0.5),
                time(0.99),
                time(0.999),
                outcome.rss / 1024.0
            );
        }
    }

    /// Returns it as JSON.
    pub fn to_json(&self) -> Value {
        let lanes = self.lanes.iter().map(|(lane, outcome)| {
            let mut json = outcome_json(outcome);
            json["value"] = self.row.unit.of(outcome).into();
            (lane.to_string(), json)
        });
        json!({
            "row": self.row.name,
            "unit": unit_name(self.row.unit),
            "target": self.row.target,
            "lanes": lanes.collect::<serde_json::Map<_, _>>(),
        })
    }
}

/// Prints the head of the table of times.
pub fn print_latency_head() {
    println!(
        "\n{:<27} {:<15} {:>9} {:>9} {:>9} {:>9}",
        "", "", "p50 µs", "p99 µs", "p99.9 µs", "RSS MiB"
    );
}

/// Prints a comparison.
pub fn print_comparison(comparison: &Comparison, compared: &Compared) {
    let measured = comparison.wanted.measured(compared);
    let (measured_text, wanted) = match comparison.wanted {
        Wanted::Share(least) => (percent(measured), format!("≥ {}", percent(least))),
        Wanted::Growth(most) => (
            percent(measured - 1.0),
            format!("< {}", percent(most - 1.0)),
        ),
        Wanted::Micros(most) => (format!("{measured:.2} µs"), format!("< {most:.0} µs")),
        Wanted::Speedup(least) => (format!("{measured:.2} ×"), format!("≥ {least:.1} ×")),
    };
    println!(
        "{:<36} {:>9} {:>9} {:>9} {:>9} {}",
        comparison.name,
        shown(Unit::PerSecond, compared.base.per_second()),
        shown(Unit::PerSecond, compared.value.per_second()),
        measured_text,
        wanted,
        if comparison.wanted.is_met(measured) {
            "met"
        } else {
            "short"
        },
    );
}

/// Returns a comparison as JSON.
pub fn comparison_json(comparison: &Comparison, compared: &Compared) -> Value {
    let measured = comparison.wanted.measured(compared);
    json!({
        "comparison": comparison.name,
        "base": outcome_json(&compared.base),
        "value": outcome_json(&compared.value),
        "measured": measured,
        "met": comparison.wanted.is_met(measured),
    })
}

fn outcome_json(outcome: &Outcome) -> Value {
    json!({
        "operations": outcome.operations,
        "cpu_seconds": outcome.cpu,
        "busiest_thread_cpu_seconds": outcome.busiest,
        "p50_us": outcome.latency.quantile(0.5),
        "p99_us": outcome.latency.quantile(0.99),
        "p99_9_us": outcome.latency.quantile(0.999),
        "rss_kib": outcome.rss,
    })
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::PerSecond => "operations per CPU-second",
        Unit::Micros => "CPU µs per operation",
        Unit::Kib => "KiB per session",
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

fn shown(unit: Unit, value: f64) -> String {
    match unit {
        Unit::PerSecond if value >= 1e6 => format!("{:.2} M", value / 1e6),
        Unit::PerSecond => format!("{:.1} k", value / 1e3),
        Unit::Micros | Unit::Kib => format!("{value:.1}"),
    }
}
