//! The rows of what is managed: node, workers, and what is in them. Flat: one per command, in the order of the manual.

use shared::api::{
    AddPythonpath, GetContainerComponents, GetCpuAffinity, GetInfo, GetManhole, GetNodes,
    GetProcessInfo, GetProcessStats, GetProcessStatsSeries, GetPythonpath, GetRouterComponents,
    GetRouterLinks, GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkerLog,
    GetWorkers, Impact, Procedure, Reload, RestartContainerComponent, SetCpuAffinity,
    SetProcessStatsMonitoring, Shutdown, StartContainer, StartContainerComponent, StartGuest,
    StartManhole, StartRouter, StartRouterComponent, StartRouterLink, StartRouterRealm,
    StartRouterRealmRole, StartRouterTransport, Started, StopContainer, StopContainerComponent,
    StopGuest, StopManhole, StopRouter, StopRouterComponent, StopRouterLink, StopRouterRealm,
    StopRouterRealmRole, StopRouterTransport, TriggerGc, Uptime, Utcnow,
};

use super::{Row, row};

/// The commands that manage, in the order of the manual.
pub static MANAGING: &[Row] = &[
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
        "nodes list",
        [GetNodes, GetInfo],
        ReadOnly,
        ["nodes list", "nodes list -o name"]
    ),
    row!(
        "workers list",
        [GetWorkers],
        ReadOnly,
        ["workers list", "workers list --type router -o name"]
    ),
    row!(
        "reload",
        [Reload],
        Interrupts,
        ["reload --dry-run", "reload --yes"]
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
        [
            GetProcessStatsSeries,
            GetProcessStats,
            SetProcessStatsMonitoring
        ],
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
            "manhole start --port 6022 --user ops --key ~/.ssh/id_ed25519.pub",
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
];
