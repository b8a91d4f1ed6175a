//! Errors that are declared and cannot be provoked from outside on the machine of the tests, and why.

/// Procedure, error, reason.
const EXEMPT: &[(&str, &str, &str)] = &[
    ("get_process_info", FEATURE, "Linux has /proc"),
    ("get_process_stats", FEATURE, "Linux has /proc"),
    ("set_process_stats_monitoring", FEATURE, "Linux has /proc"),
    ("get_cpu_affinity", FEATURE, "Linux has CPU affinity"),
    ("set_cpu_affinity", FEATURE, "Linux has CPU affinity"),
    (
        "get_cpu_affinity",
        "crossbar.error.runtime_error",
        "the kernel always answers for our own process",
    ),
    ("start_manhole", FEATURE, "only a build without it says so"),
    ("stop_manhole", FEATURE, "only a build without it says so"),
    ("get_manhole", FEATURE, "only a build without it says so"),
    (
        "stop_router",
        STOP,
        "the kernel lets us signal our own children",
    ),
    (
        "stop_container",
        STOP,
        "the kernel lets us signal our own children",
    ),
    (
        "stop_guest",
        STOP,
        "the kernel lets us signal our own children",
    ),
    (
        "stop_router_realm",
        CANNOT_STOP,
        "closing sessions waits for nobody, so nothing can fail",
    ),
    (
        "stop_router_transport",
        CANNOT_STOP,
        "closing a socket does not fail",
    ),
    (
        "start_router_transport",
        "crossbar.error.class_import_failed",
        "no type of transport imports a class",
    ),
    (
        "start_router_transport",
        "crossbar.error.no_such_object",
        "no type of transport needs a realm",
    ),
];

const FEATURE: &str = "crossbar.error.feature_unavailable";
const STOP: &str = "crossbar.error.stop_worker_failed";
const CANNOT_STOP: &str = "crossbar.error.cannot_stop";

/// Tells whether an error cannot be provoked here.
pub fn is(procedure: &str, error: &str) -> bool {
    EXEMPT
        .iter()
        .any(|(name, uri, _)| *name == procedure && *uri == error)
}

/// Returns those that are not even declared.
pub fn unneeded() -> Vec<String> {
    let declared = |name: &str, uri: &str| {
        let procedure = shared::api::procedure(name);
        procedure.is_some_and(|it| it.raises.iter().any(|kind| kind.uri() == uri))
    };
    let rows = EXEMPT.iter();
    let rows = rows.filter(|(name, uri, _)| !declared(name, uri));
    rows.map(|(name, uri, _)| format!("{name} does not declare {uri}"))
        .collect()
}
