//! The rows of what is about the whole node, about WAMP in general, and about this program. Flat, as `rows`.

use shared::api::{
    GetAuditLog, GetContainerComponents, GetInfo, GetProcessStats, GetRouterComponents,
    GetRouterLinks, GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkerLog,
    GetWorkers, Impact, Procedure, StartContainer, StartGuest, StartManhole, StartRouter,
    StartRouterRealm, StopContainer, StopGuest, StopManhole, StopRouter, StopRouterRealm, Utcnow,
};

use super::{Row, row};

/// The other commands, in the order of the manual.
pub static OTHERS: &[Row] = &[
    row!(
        "status",
        [
            GetInfo,
            GetWorkers,
            GetRouterRealms,
            GetRouterRealmRoles,
            GetRouterTransports,
            GetRouterLinks,
            GetRouterComponents,
            GetContainerComponents
        ],
        ReadOnly,
        ["status", "status -q"]
    ),
    row!(
        "audit",
        [GetAuditLog],
        ReadOnly,
        ["audit", "audit --failed -n 10", "audit --node n1 -o jsonl"]
    ),
    row!("tree", [GetWorkers, GetRouterRealms], ReadOnly, ["tree"]),
    row!(
        "top",
        [
            GetInfo,
            GetWorkers,
            GetProcessStats,
            GetRouterRealms,
            GetRouterTransports,
            GetWorkerLog
        ],
        ReadOnly,
        ["top", "top --pane workers", "top --once --size 120x40"]
    ),
    row!(
        "wait node",
        [GetInfo, GetWorkers],
        ReadOnly,
        ["wait node --timeout 30s"]
    ),
    row!(
        "wait worker",
        [GetWorkers, GetInfo],
        ReadOnly,
        ["wait worker w1 --for ready --timeout 20s"]
    ),
    row!(
        "wait realm",
        [GetRouterRealms, GetWorkers],
        ReadOnly,
        ["wait realm w1/realm1"]
    ),
    row!(
        "wait transport",
        [GetRouterTransports, GetWorkers],
        ReadOnly,
        ["wait transport w1/t1 --for listening"]
    ),
    row!(
        "wait link",
        [GetRouterLinks, GetWorkers],
        ReadOnly,
        ["wait link w1/l1"]
    ),
    row!(
        "wait component",
        [GetContainerComponents, GetRouterComponents],
        ReadOnly,
        ["wait component c1/worker"]
    ),
    row!(
        "wait event",
        [],
        ReadOnly,
        ["wait event manhole-started -w w1"]
    ),
    row!(
        "wait gone",
        [GetWorkers, GetRouterRealms],
        ReadOnly,
        ["wait gone worker w1", "wait gone realm w1/realm1"]
    ),
    row!(
        "apply",
        [
            StartRouter,
            StopRouter,
            StartContainer,
            StopContainer,
            StartGuest,
            StopGuest,
            StartRouterRealm,
            StopRouterRealm,
            StartManhole,
            StopManhole
        ],
        Interrupts,
        [
            "apply -f node.json --dry-run",
            "apply -f node.json --prune --yes"
        ]
    ),
    row!(
        "diff",
        [GetWorkers, GetRouterRealms],
        ReadOnly,
        ["diff -f node.json", "diff -f node.yaml -o json"]
    ),
    row!(
        "export",
        [GetWorkers, GetRouterRealms],
        ReadOnly,
        ["export > node.json", "export -o yaml"]
    ),
    row!(
        "batch",
        [],
        Interrupts,
        [
            "batch -f steps.txt --yes",
            "batch -f - --keep-going -o jsonl"
        ]
    ),
    row!(
        "check",
        [GetWorkers, GetInfo],
        ReadOnly,
        ["check --format nagios"]
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
            "call com.example.add 2 3 -k round=true",
            "call com.example.add 2 3 --repeat 100 --concurrency 8 --time -o jsonl",
            "call com.example.slow --cancel-after 500ms"
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
    row!(
        "bench call",
        [],
        Changes,
        [
            "bench call com.example.add 2 3 --url ws://host/ws --realm realm1",
            "bench call --clients 4 --inflight 64 --duration 10s -o json"
        ]
    ),
    row!(
        "bench publish",
        [],
        Changes,
        ["bench publish --clients 2 --subscribers 4 --size 128"]
    ),
    row!(
        "bench connect",
        [],
        Changes,
        ["bench connect --clients 8 --duration 5s"]
    ),
    row!(
        "config check",
        [],
        ReadOnly,
        [
            "config check .crossbar/config.json",
            "config check node.yaml --format short --strict"
        ]
    ),
    row!(
        "config fmt",
        [],
        ReadOnly,
        ["config fmt node.json", "config fmt node.json --check"]
    ),
    row!(
        "config schema",
        [],
        ReadOnly,
        ["config schema > crossbar.schema.json"]
    ),
    row!(
        "config convert",
        [],
        ReadOnly,
        [
            "config convert node.json > node.yaml",
            "config convert node.yaml --full"
        ]
    ),
    row!("context list", [], ReadOnly, ["context list"]),
    row!(
        "context show",
        [],
        ReadOnly,
        ["context show", "context show prod -o yaml"]
    ),
    row!(
        "context add",
        [],
        ReadOnly,
        ["context add prod --url wss://node7.example/ --node node7 --protect"]
    ),
    row!(
        "context edit",
        [],
        ReadOnly,
        ["context edit prod --timeout 20s --unset node"]
    ),
    row!("context copy", [], ReadOnly, ["context copy prod staging"]),
    row!("context remove", [], ReadOnly, ["context remove staging"]),
    row!(
        "context use",
        [],
        ReadOnly,
        ["context use prod", "context use -"]
    ),
    row!("context unset", [], ReadOnly, ["context unset"]),
    row!("context previous", [], ReadOnly, ["context previous"]),
    row!(
        "context validate",
        [],
        ReadOnly,
        ["context validate --connect"]
    ),
    row!("api list", [], ReadOnly, ["api list", "api list -o json"]),
    row!("api show", [], ReadOnly, ["api show start_router"]),
    row!("schema list", [], ReadOnly, ["schema list"]),
    row!("schema show", [], ReadOnly, ["schema show workers.list"]),
    row!(
        "schema validate",
        [],
        ReadOnly,
        [
            "schema validate workers.list answer.json",
            "schema validate events.tail -"
        ]
    ),
    row!(
        "doctor",
        [GetInfo, Utcnow, GetProcessStats],
        ReadOnly,
        ["doctor", "doctor -o json"]
    ),
    row!("man", [], ReadOnly, ["man --dir ~/.local/share/man/man1"]),
    row!(
        "completions",
        [],
        ReadOnly,
        [
            "completions install",
            "completions bash > ~/.local/share/bash-completion/completions/crossbarctl"
        ]
    ),
    row!("version", [], ReadOnly, ["version", "version --client"]),
    row!(
        "help",
        [],
        ReadOnly,
        ["help contract", "help exit-codes", "help router start"]
    ),
];
