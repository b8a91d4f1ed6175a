//! Each error of the table: its URI, and the exit code of `crossbarctl`.

use serde_json::Value;
use tests::Output;

use crate::world::World;

/// The URI and exit code that an error line names; its form is checked on the way.
#[track_caller]
fn error(command: &str, output: &Output) -> (String, i32) {
    assert_eq!(output.stdout, "", "{command}: {output}");
    let line: Value = serde_json::from_str(&output.stderr)
        .unwrap_or_else(|error| panic!("{command}: {error}: {output}"));
    let error = &line["error"];
    assert_eq!(error["exit"], output.status, "{command}: {output}");
    assert!(
        error["message"]
            .as_str()
            .is_some_and(|text| !text.is_empty()),
        "{command}: {output}"
    );
    (
        error["uri"].as_str().unwrap_or_default().to_owned(),
        output.status,
    )
}

#[test]
fn each_refusal_has_its_uri_and_its_exit_code() {
    let world = World::start();
    let ctl = world.ctl();
    let taken = world.port.to_string();
    let free = tests::free_port().to_string();
    let table: &[(&str, &str, i32)] = &[
        (
            "router start w1",
            "crossbar.error.worker_already_running",
            6,
        ),
        (
            "container start w1",
            "crossbar.error.worker_already_running",
            6,
        ),
        (
            "router stop w9 --yes",
            "crossbar.error.worker_not_running",
            7,
        ),
        (
            "container stop w1 --yes",
            "crossbar.error.worker_not_running",
            7,
        ),
        (
            "guest stop g9 --yes",
            "crossbar.error.worker_not_running",
            7,
        ),
        ("workers logs w9", "crossbar.error.no_such_worker", 5),
        (
            "worker w9 get-cpu-affinity",
            "crossbar.error.no_such_worker",
            5,
        ),
        ("router list-realms w9", "crossbar.error.no_such_worker", 5),
        (
            "router start w2 --set cpu=1",
            "crossbar.error.invalid_configuration",
            8,
        ),
        (
            "router start w2 --set python=/no/such/python",
            "crossbar.error.invalid_configuration",
            8,
        ),
        (
            "guest start g1 -- /no/such/program",
            "crossbar.error.invalid_configuration",
            8,
        ),
        (
            "call start_guest g1 {\"executable\":\"sleep\"}",
            "crossbar.error.invalid_configuration",
            8,
        ),
        (
            "router start-realm w1 r1 --name other",
            "crossbar.error.already_running",
            6,
        ),
        (
            "router start-realm w1 r2 --name realm1",
            "crossbar.error.already_running",
            6,
        ),
        (
            "call start_router_realm r2 {} -w w1",
            "crossbar.error.invalid_configuration",
            8,
        ),
        (
            "router stop-realm w1 r9 --yes",
            "crossbar.error.no_such_object",
            5,
        ),
        (
            "router start-role w1 r1 anonymous --allow-all",
            "crossbar.error.already_exists",
            6,
        ),
        (
            "router start-role w1 r9 anonymous --allow-all",
            "crossbar.error.no_such_object",
            5,
        ),
        (
            "router stop-role w1 r1 nobody --yes",
            "crossbar.error.no_such_object",
            5,
        ),
        (
            "router start-transport w1 t1 --type rawsocket --tcp FREE",
            "crossbar.error.already_running",
            6,
        ),
        (
            "router start-transport w1 t2 --type rawsocket --tcp 127.0.0.1:TAKEN",
            "crossbar.error.cannot_listen",
            10,
        ),
        (
            "call start_router_transport t2 {\"type\":\"telegraph\"} -w w1",
            "crossbar.error.invalid_configuration",
            8,
        ),
        (
            "router stop-transport w1 t9 --yes",
            "crossbar.error.not_running",
            7,
        ),
        (
            "worker w1 set-cpu-affinity 9999",
            "crossbar.error.runtime_error",
            10,
        ),
        ("call start_router 17", "wamp.error.invalid_argument", 8),
        ("call start_router", "wamp.error.invalid_argument", 8),
        (
            "call get_worker_log w1 -k limit=-1",
            "wamp.error.invalid_argument",
            8,
        ),
        ("manhole stop --yes", "crossbar.error.not_started", 7),
        (
            "worker w1 manhole stop --yes",
            "crossbar.error.not_started",
            7,
        ),
        (
            "router stop-link w1 l9 --yes",
            "crossbar.error.no_such_object",
            5,
        ),
        ("call no_such_procedure", "wamp.error.no_such_procedure", 5),
        (
            "call com.example.nothing",
            "wamp.error.no_such_procedure",
            5,
        ),
    ];
    let mut wrong = Vec::new();
    for (command, uri, exit) in table {
        let words = command.replace("TAKEN", &taken).replace("FREE", &free);
        let mut args = vec!["-o", "json"];
        args.extend(words.split(' '));
        let found = error(command, &ctl.run(&args));
        if (found.0.as_str(), found.1) != (*uri, *exit) {
            wrong.push(format!(
                "{command}: {} {}, not {uri} {exit}",
                found.0, found.1
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(
        ctl.ok(&["workers", "list", "-o", "name"]),
        "w1\n",
        "a refusal leaves nothing behind"
    );
}
