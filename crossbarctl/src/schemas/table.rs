//! Which command answers what. Flat: one row per command, in the order of the manual.

use shared::api::{
    AddPythonpath, GetAuditLog, GetContainerComponents, GetCpuAffinity, GetInfo, GetManhole,
    GetProcessInfo, GetProcessStats, GetPythonpath, GetRouterComponents, GetRouterLinks,
    GetRouterRealmRoles, GetRouterRealms, GetRouterTransports, GetWorkers, Reload,
    RestartContainerComponent, SetCpuAffinity, SetProcessStatsMonitoring, Shutdown, StartContainer,
    StartContainerComponent, StartGuest, StartManhole, StartRouter, StartRouterComponent,
    StartRouterLink, StartRouterRealm, StartRouterRealmRole, StartRouterTransport, Started,
    StopContainer, StopContainerComponent, StopGuest, StopManhole, StopRouter, StopRouterComponent,
    StopRouterLink, StopRouterRealm, StopRouterRealmRole, StopRouterTransport, TriggerGc, Uptime,
};

use super::Make;
use super::documents::{
    answer, anything, api, api_entry, applied, batch, change, changed, check, checked,
    configuration, context, contexts, differences, doctor, event, log, measured, nodes, observed,
    published, received, sample, schema, schemas, time, validated, verdict, version, worker,
};

/// What one command answers.
#[derive(Debug)]
pub struct Answer {
    /// The command.
    pub path: &'static str,
    /// Whether it goes on, line by line.
    pub stream: bool,
    pub(super) make: Make,
}

const fn one(path: &'static str, make: Make) -> Answer {
    Answer {
        path,
        stream: false,
        make,
    }
}

const fn lines(path: &'static str, make: Make) -> Answer {
    Answer {
        path,
        stream: true,
        make,
    }
}

/// All of them.
pub static ANSWERS: &[Answer] = &[
    one("node info", answer::<GetInfo>),
    one("node shutdown", change::<Shutdown>),
    one("nodes list", nodes),
    one("audit", answer::<GetAuditLog>),
    one("reload", answer::<Reload>),
    one("workers list", answer::<GetWorkers>),
    one("workers logs", log),
    one("router start", change::<StartRouter>),
    one("router stop", change::<StopRouter>),
    one("router list-realms", answer::<GetRouterRealms>),
    one("router start-realm", change::<StartRouterRealm>),
    one("router stop-realm", change::<StopRouterRealm>),
    one("router list-roles", answer::<GetRouterRealmRoles>),
    one("router start-role", change::<StartRouterRealmRole>),
    one("router stop-role", change::<StopRouterRealmRole>),
    one("router list-transports", answer::<GetRouterTransports>),
    one("router start-transport", change::<StartRouterTransport>),
    one("router stop-transport", change::<StopRouterTransport>),
    one("router list-links", answer::<GetRouterLinks>),
    one("router start-link", change::<StartRouterLink>),
    one("router stop-link", change::<StopRouterLink>),
    one("router list-components", answer::<GetRouterComponents>),
    one("router start-component", change::<StartRouterComponent>),
    one("router stop-component", change::<StopRouterComponent>),
    one("container start", change::<StartContainer>),
    one("container stop", change::<StopContainer>),
    one(
        "container list-components",
        answer::<GetContainerComponents>,
    ),
    one(
        "container start-component",
        change::<StartContainerComponent>,
    ),
    one("container stop-component", change::<StopContainerComponent>),
    one(
        "container restart-component",
        change::<RestartContainerComponent>,
    ),
    one("guest start", change::<StartGuest>),
    one("guest stop", change::<StopGuest>),
    one("time", time),
    one("started", answer::<Started>),
    one("uptime", answer::<Uptime>),
    one("gc", change::<TriggerGc>),
    one("process info", answer::<GetProcessInfo>),
    one("stats", answer::<GetProcessStats>),
    one("stats get", answer::<GetProcessStats>),
    one("stats monitor", change::<SetProcessStatsMonitoring>),
    lines("stats watch", sample),
    one("manhole start", change::<StartManhole>),
    one("manhole stop", change::<StopManhole>),
    one("manhole show", answer::<GetManhole>),
    one("worker show", worker),
    one("worker logs", log),
    one("worker pythonpath list", answer::<GetPythonpath>),
    one("worker pythonpath add", change::<AddPythonpath>),
    one("worker get-cpu-affinity", answer::<GetCpuAffinity>),
    one("worker set-cpu-affinity", change::<SetCpuAffinity>),
    one("status", observed),
    one("tree", observed),
    one("wait node", changed),
    one("wait worker", changed),
    one("wait realm", changed),
    one("wait transport", changed),
    one("wait link", changed),
    one("wait component", changed),
    one("wait event", changed),
    one("wait gone", changed),
    one("apply", applied),
    one("diff", differences),
    one("export", configuration),
    lines("batch", batch),
    one("check", check),
    one("logs", log),
    lines("events tail", event),
    one("call", anything),
    one("publish", published),
    lines("subscribe", received),
    lines("register", anything),
    one("bench call", measured),
    one("bench publish", measured),
    one("bench connect", measured),
    one("config check", checked),
    one("config fmt", anything),
    one("config schema", schema),
    one("config convert", configuration),
    one("context list", contexts),
    one("context show", context),
    one("context add", changed),
    one("context edit", changed),
    one("context copy", changed),
    one("context remove", changed),
    one("context use", changed),
    one("context unset", changed),
    one("context previous", changed),
    one("context validate", validated),
    one("api list", api),
    one("api show", api_entry),
    one("schema list", schemas),
    one("schema show", schema),
    one("schema validate", verdict),
    one("doctor", doctor),
    one("version", version),
];
