//! The one table of commands: path, procedures, impact, examples.
//!
//! `--help`, `api list`, `api show` and the coverage tests are made of it. How a command is parsed is in
//! [`cli`](crate::cli), what it does in [`commands`](crate::commands).

use shared::api::{
    AddPythonpath, EventInfo, GetContainerComponents, GetCpuAffinity, GetInfo, GetManhole,
    GetProcessInfo, GetProcessStats, GetPythonpath, GetRouterComponents, GetRouterLinks,
    GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkerLog, GetWorkers, Impact,
    Procedure, ProcedureInfo, RestartContainerComponent, SetCpuAffinity, SetProcessStatsMonitoring,
    Shutdown, StartContainer, StartContainerComponent, StartGuest, StartManhole, StartRouter,
    StartRouterComponent, StartRouterLink, StartRouterRealm, StartRouterRealmRole,
    StartRouterTransport, Started, StopContainer, StopContainerComponent, StopGuest, StopManhole,
    StopRouter, StopRouterComponent, StopRouterLink, StopRouterRealm, StopRouterRealmRole,
    StopRouterTransport, TriggerGc, Uptime, Utcnow,
};

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

impl Row {
    /// Returns the events that it causes.
    pub fn events(&self) -> impl Iterator<Item = &'static EventInfo> {
        self.calls
            .iter()
            .flat_map(|procedure| procedure.emits.iter().copied())
    }
}

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

/// Every command, in the order of the manual.
pub static ROWS: &[Row] = &[
    row!(
        "node info",
        [GetInfo],
        ReadOnly,
        ["node info", "node info -o json"]
    ),
    row!(
        "node shutdown",
        [Shutdown],
        Interrupts,
        ["node shutdown --yes", "node shutdown --restart"]
    ),
    row!(
        "workers list",
        [GetWorkers],
        ReadOnly,
        ["workers list", "workers list --type router -o name"]
    ),
    row!(
        "workers logs",
        [GetWorkerLog],
        ReadOnly,
        ["workers logs w1 -n 20"]
    ),
    row!(
        "router start",
        [StartRouter],
        Changes,
        [
            "router start w1",
            "router start w1 --if-not-exists --set title=edge"
        ]
    ),
    row!(
        "router stop",
        [StopRouter],
        Interrupts,
        ["router stop w1", "router stop w1 --yes --if-exists"]
    ),
    row!(
        "router list-realms",
        [GetRouterRealms],
        ReadOnly,
        ["router list-realms w1"]
    ),
    row!(
        "router start-realm",
        [StartRouterRealm],
        Changes,
        [
            "router start-realm w1 r1 --name realm1",
            "router start-realm w1 r1 --config realm.json"
        ]
    ),
    row!(
        "router stop-realm",
        [StopRouterRealm],
        Interrupts,
        ["router stop-realm w1 r1 --close-sessions --yes"]
    ),
    row!(
        "router list-roles",
        [GetRouterRealmRoles],
        ReadOnly,
        ["router list-roles w1 r1"]
    ),
    row!(
        "router start-role",
        [StartRouterRealmRole],
        Changes,
        [
            "router start-role w1 r1 anonymous --allow-all",
            "router start-role w1 r1 backend --config role.yaml"
        ]
    ),
    row!(
        "router stop-role",
        [StopRouterRealmRole],
        Interrupts,
        ["router stop-role w1 r1 anonymous --yes"]
    ),
    row!(
        "router list-transports",
        [GetRouterTransports],
        ReadOnly,
        ["router list-transports w1 -o wide"]
    ),
    row!(
        "router start-transport",
        [StartRouterTransport],
        Changes,
        [
            "router start-transport w1 t1 --type websocket --tcp 8080",
            "router start-transport w1 t2 --type rawsocket --unix /run/app.sock",
            "router start-transport w1 t3 --config transport.json"
        ]
    ),
    row!(
        "router stop-transport",
        [StopRouterTransport],
        Interrupts,
        ["router stop-transport w1 t1 --yes"]
    ),
    row!(
        "router list-links",
        [GetRouterLinks],
        ReadOnly,
        ["router list-links w1"]
    ),
    row!(
        "router start-link",
        [StartRouterLink],
        Changes,
        ["router start-link w1 l1 --config link.json"]
    ),
    row!(
        "router stop-link",
        [StopRouterLink],
        Interrupts,
        ["router stop-link w1 l1 --yes"]
    ),
    row!(
        "router list-components",
        [GetRouterComponents],
        ReadOnly,
        ["router list-components w1"]
    ),
    row!(
        "router start-component",
        [StartRouterComponent],
        Changes,
        ["router start-component w1 c1 --config component.json"]
    ),
    row!(
        "router stop-component",
        [StopRouterComponent],
        Interrupts,
        ["router stop-component w1 c1 --yes"]
    ),
    row!(
        "container start",
        [StartContainer],
        Changes,
        ["container start c1"]
    ),
    row!(
        "container stop",
        [StopContainer],
        Interrupts,
        ["container stop c1 --yes"]
    ),
    row!(
        "container list-components",
        [GetContainerComponents],
        ReadOnly,
        ["container list-components c1"]
    ),
    row!(
        "container start-component",
        [StartContainerComponent],
        Changes,
        ["container start-component c1 app --config component.json"]
    ),
    row!(
        "container stop-component",
        [StopContainerComponent],
        Interrupts,
        ["container stop-component c1 app --yes"]
    ),
    row!(
        "container restart-component",
        [RestartContainerComponent],
        Interrupts,
        ["container restart-component c1 app --yes"]
    ),
    row!(
        "guest start",
        [StartGuest],
        Changes,
        [
            "guest start g1 -- /usr/bin/python3 -m http.server",
            "guest start g1 --config guest.json"
        ]
    ),
    row!(
        "guest stop",
        [StopGuest],
        Interrupts,
        ["guest stop g1 --yes"]
    ),
    row!("time", [Utcnow], ReadOnly, ["time", "time --skew"]),
    row!("started", [Started], ReadOnly, ["started"]),
    row!("uptime", [Uptime], ReadOnly, ["uptime"]),
    row!("gc", [TriggerGc], Changes, ["gc"]),
    row!("process info", [GetProcessInfo], ReadOnly, ["process info"]),
    row!("stats", [GetProcessStats], ReadOnly, ["stats"]),
    row!(
        "stats get",
        [GetProcessStats],
        ReadOnly,
        ["stats get -o json"]
    ),
    row!(
        "stats monitor",
        [SetProcessStatsMonitoring],
        Changes,
        ["stats monitor 5s", "stats monitor off"]
    ),
    row!(
        "stats watch",
        [GetProcessStats, SetProcessStatsMonitoring],
        ReadOnly,
        [
            "stats watch --interval 1s",
            "stats watch --count 3 -o jsonl"
        ]
    ),
    row!(
        "manhole start",
        [StartManhole],
        Changes,
        [
            "manhole start --port 6022 --user ops --password-file secret.txt",
            "manhole start --config manhole.json"
        ]
    ),
    row!(
        "manhole stop",
        [StopManhole],
        Interrupts,
        ["manhole stop --yes"]
    ),
    row!(
        "manhole show",
        [GetManhole],
        ReadOnly,
        ["manhole show", "manhole show --exit-code"]
    ),
    row!(
        "worker show",
        [GetWorkers, GetProcessInfo, GetManhole],
        ReadOnly,
        ["worker w1 show"]
    ),
    row!(
        "worker logs",
        [GetWorkerLog],
        ReadOnly,
        ["worker w1 logs -f"]
    ),
    row!(
        "worker pythonpath list",
        [GetPythonpath],
        ReadOnly,
        ["worker w1 pythonpath list"]
    ),
    row!(
        "worker pythonpath add",
        [AddPythonpath],
        Changes,
        ["worker w1 pythonpath add /opt/app --append"]
    ),
    row!(
        "worker get-cpu-affinity",
        [GetCpuAffinity],
        ReadOnly,
        ["worker w1 get-cpu-affinity"]
    ),
    row!(
        "worker set-cpu-affinity",
        [SetCpuAffinity],
        Changes,
        [
            "worker w1 set-cpu-affinity 0,1",
            "worker w1 set-cpu-affinity 0-3",
            "worker w1 set-cpu-affinity all"
        ]
    ),
    row!(
        "logs",
        [GetWorkerLog],
        ReadOnly,
        ["logs w1", "logs w1 -f -n 20"]
    ),
    row!(
        "events tail",
        [],
        ReadOnly,
        ["events tail", "events tail worker-ready --count 1 -o jsonl"]
    ),
    row!(
        "call",
        [],
        Changes,
        [
            "call wamp.session.count",
            "call get_info",
            "call com.example.add 2 3 -k round=true"
        ]
    ),
    row!(
        "publish",
        [],
        Changes,
        ["publish com.example.news 'hello' --ack"]
    ),
    row!(
        "subscribe",
        [],
        ReadOnly,
        [
            "subscribe com.example.news",
            "subscribe com.example. --match prefix --count 1 -o jsonl"
        ]
    ),
    row!(
        "register",
        [],
        Changes,
        ["register com.example.echo --echo"]
    ),
    row!("api list", [], ReadOnly, ["api list", "api list -o json"]),
    row!("api show", [], ReadOnly, ["api show start_router"]),
    row!(
        "completions",
        [],
        ReadOnly,
        ["completions bash > ~/.local/share/bash-completion/completions/crossbarctl"]
    ),
    row!("version", [], ReadOnly, ["version", "version --client"]),
    row!(
        "help",
        [],
        ReadOnly,
        ["help contract", "help exit-codes", "help router start"]
    ),
];

/// Procedures without a command of their own, and why. `call NAME` reaches them.
pub static CALL_ONLY: &[(&str, &str)] = &[
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
    let row = |path: &str| ROWS.iter().find(|row| row.path == path);
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
    let group = match path {
        "" => {
            return ["workers list", "router start w1", "logs w1 -f"]
                .map(|line| format!("crossbarctl {line}"))
                .into();
        }
        path => path.strip_prefix(SUGAR).unwrap_or(path),
    };
    let below = ROWS.iter().filter(|row| {
        row.path
            .strip_prefix(group)
            .is_some_and(|rest| rest.starts_with(' '))
    });
    let sugar = if group == path { "" } else { "worker w1 " };
    below
        .take(3)
        .filter_map(|row| row.examples.first())
        .map(|example| format!("crossbarctl {sugar}{example}"))
        .collect()
}

/// Returns the command for a procedure.
pub fn command_for(procedure: &ProcedureInfo) -> Option<&'static Row> {
    let calls = |row: &&Row| row.calls.iter().any(|call| call.name == procedure.name);
    let own = ROWS.iter().find(|row| row.calls.len() == 1 && calls(row));
    own.or_else(|| ROWS.iter().find(calls))
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
        for row in ROWS {
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
        for row in ROWS {
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
