//! The one table of commands: path, procedures, impact, examples.
//!
//! `--help`, `api list`, `api show` and the coverage tests are made of it. How a command is parsed is in
//! [`cli`](crate::cli), what it does in [`commands`](crate::commands).

mod rows;
mod rows_whole;

use shared::api::{EventInfo, Impact, ProcedureInfo};

/// Makes a row; the impact is that of the procedures unless it is given.
macro_rules! row {
    ($path:literal, [$($call:ident),*], $impact:ident, [$($example:literal),+ $(,)?]) => {
        Row {
            path: $path,
            calls: &[$(<$call as Procedure>::INFO),*],
            impact: Impact::$impact,
            examples: &[$($example),+],
        }
    };
}
use row;

/// Returns every command, in the order of the manual.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    rows::MANAGING.iter().chain(rows_whole::OTHERS)
}

/// One command.
#[derive(Debug)]
pub struct Row {
    /// The words after `crossbarctl`, without arguments.
    pub path: &'static str,
    /// The procedures that it may call for its own purpose.
    pub calls: &'static [&'static ProcedureInfo],
    /// What it does to a running node.
    pub impact: Impact,
    /// Uses, without `crossbarctl` in front.
    pub examples: &'static [&'static str],
}

/// Readings that go on by themselves, wait, or judge; and what never changes.
const NOT_WATCHED: &[&str] = &[
    "stats watch",
    "workers logs",
    "worker logs",
    "logs",
    "wait",
    "diff",
    "export",
    "check",
    "doctor",
    "started",
    "top",
];

impl Row {
    /// Tells whether the command can be done again and again to see what changes.
    pub fn watchable(&self) -> bool {
        let is = |path: &&str| -> bool {
            let rest = self.path.strip_prefix(*path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        self.impact == Impact::ReadOnly && !self.calls.is_empty() && !NOT_WATCHED.iter().any(is)
    }

    /// Returns the events that it causes.
    pub fn events(&self) -> impl Iterator<Item = &'static EventInfo> {
        self.calls
            .iter()
            .flat_map(|procedure| procedure.emits.iter().copied())
    }
}

/// Procedures without a command of their own, and why. `call NAME` reaches them.
pub static CALL_ONLY: &[(&str, &str)] = &[
    ("get_worker", "`workers list` has the same of all"),
    (
        "get_router_realm",
        "`router list-realms` has the same of all",
    ),
    (
        "get_router_realm_role",
        "`router list-roles` has the same of all",
    ),
    (
        "get_router_transport",
        "`router list-transports` has the same of all",
    ),
    ("get_router_link", "`router list-links` has the same of all"),
    (
        "get_router_component",
        "`router list-components` has the same of all",
    ),
    (
        "get_container_component",
        "`container list-components` has the same of all",
    ),
    (
        "get_uplink",
        "an extension; `call get_uplink` tells about the way to the node above",
    ),
    (
        "get_process_metrics",
        "an extension; `top` shows what there is to see, `/metrics` of the node all of it",
    ),
    (
        "get_management_transport",
        "an extension that few nodes have; whoever reads the answer is connected already",
    ),
    (
        "start_management_transport",
        "part of the node's configuration; a mistake locks the caller out",
    ),
    (
        "stop_management_transport",
        "part of the node's configuration; a mistake locks the caller out",
    ),
];

/// The worker that sugared examples name.
const SUGAR: &str = "worker ";

/// Returns the row of a path. `worker VERB` without a row of its own is that of `VERB`.
pub fn of(path: &str) -> Option<&'static Row> {
    let row = |path: &str| rows().find(|row| row.path == path);
    row(path).or_else(|| row(path.strip_prefix(SUGAR)?))
}

/// Returns the examples of a path, as they are typed.
pub fn examples(path: &str) -> Vec<String> {
    let Some(row) = of(path) else {
        return Vec::new();
    };
    let sugar = if row.path == path { "" } else { "worker w1 " };
    row.examples
        .iter()
        .map(|example| format!("crossbarctl {sugar}{example}"))
        .collect()
}

/// Returns some examples of the commands of a group.
pub fn examples_below(path: &str) -> Vec<String> {
    if path.is_empty() {
        return ["workers list", "router start w1", "logs w1 -f"]
            .map(|line| format!("crossbarctl {line}"))
            .into();
    }
    let below = |group: &str, sugar: &str| -> Vec<String> {
        rows()
            .filter(|row| {
                let rest = row.path.strip_prefix(group);
                rest.is_some_and(|rest| rest.starts_with(' '))
            })
            .take(3)
            .filter_map(|row| row.examples.first())
            .map(|example| format!("crossbarctl {sugar}{example}"))
            .collect()
    };
    let own = below(path, "");
    match path.strip_prefix(SUGAR) {
        Some(group) if own.is_empty() => below(group, "worker w1 "),
        _ => own,
    }
}

/// Returns the command for a procedure.
pub fn command_for(procedure: &ProcedureInfo) -> Option<&'static Row> {
    let calls = |row: &&Row| row.calls.iter().any(|call| call.name == procedure.name);
    let own = rows().find(|row| row.calls.len() == 1 && calls(row));
    own.or_else(|| rows().find(calls))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn paths(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
        for subcommand in command.get_subcommands() {
            let below = format!("{path} {}", subcommand.get_name())
                .trim()
                .to_owned();
            let required = subcommand.is_subcommand_required_set();
            if !required {
                found.insert(below.clone());
            }
            paths(subcommand, &below, found);
        }
    }

    #[test]
    fn every_procedure_has_a_command_or_a_reason_to_be_called_by_name() {
        for procedure in shared::api::procedures() {
            let listed = CALL_ONLY.iter().any(|(name, _)| *name == procedure.name);
            let has = command_for(procedure).is_some();
            assert!(
                has != listed,
                "{}: command {has}, call-only {listed}",
                procedure.name
            );
        }
        for (name, reason) in CALL_ONLY {
            assert!(shared::api::procedure(name).is_some() && !reason.is_empty());
        }
    }

    #[test]
    fn every_command_has_a_row_and_every_row_a_command() {
        let mut found = BTreeSet::new();
        paths(&crate::cli::command(), "", &mut found);
        for path in &found {
            assert!(
                of(path).is_some() || !examples_below(path).is_empty(),
                "no row: {path}"
            );
        }
        for row in rows() {
            assert!(found.contains(row.path), "no command: {}", row.path);
        }
    }

    #[test]
    fn a_command_is_as_grave_as_its_gravest_procedure() {
        let rank = |impact| match impact {
            Impact::ReadOnly => 0,
            Impact::Changes => 1,
            Impact::Interrupts => 2,
        };
        for row in rows() {
            let gravest = row.calls.iter().map(|call| rank(call.impact)).max();
            // `stats watch` sets the monitor with --push only, and puts it back.
            if row.path != "stats watch" {
                assert!(
                    gravest.is_none_or(|gravest| gravest == rank(row.impact)),
                    "{}",
                    row.path
                );
            }
        }
    }
}
