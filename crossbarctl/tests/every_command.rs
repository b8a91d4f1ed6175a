//! Every procedure of the management API is called by its command, under its URI, with its arguments.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod stub;

use std::collections::BTreeSet;
use std::fs;

use crossbarctl::table::CALL_ONLY;
use serde_json::{Value, json};
use shared::api::{Address, procedures};
use stub::{Recorded, Stub};

/// A command line, and the call that it makes: whom (`-` is the controller), what, with what.
struct Case(&'static str, &'static str, &'static str, Value, Value);

fn cases() -> Vec<Case> {
    let none = || json!({});
    let realm = json!({"name": "realm1"});
    let file = json!({"type": "x"});
    let tcp = json!({"type": "rawsocket", "endpoint": {"type": "tcp", "port": 8080}});
    let guest = json!({"type": "guest", "executable": "/bin/sleep", "arguments": ["9"]});
    let all = json!({"call": true, "register": true, "publish": true, "subscribe": true});
    let role = json!({"name": "a", "permissions": [{"uri": "", "match": "prefix", "allow": all}]});
    vec![
        Case("node info", "-", "get_info", json!([]), none()),
        Case(
            "node shutdown --restart --no-wait",
            "-",
            "shutdown",
            json!([]),
            json!({"restart": true}),
        ),
        Case(
            "reload --dry-run",
            "-",
            "reload",
            json!([]),
            json!({"dry_run": true}),
        ),
        Case("workers list", "-", "get_workers", json!([]), none()),
        Case(
            "logs w1 -n 5",
            "-",
            "get_worker_log",
            json!(["w1"]),
            json!({"limit": 5}),
        ),
        Case(
            "router start w1 --set a.b=1",
            "-",
            "start_router",
            json!(["w1"]),
            json!({"options": {"a": {"b": 1}}}),
        ),
        Case(
            "router stop w1 --kill --no-wait",
            "-",
            "stop_router",
            json!(["w1"]),
            json!({"kill": true}),
        ),
        Case(
            "container start c1",
            "-",
            "start_container",
            json!(["c1"]),
            none(),
        ),
        Case(
            "container stop c1 --no-wait",
            "-",
            "stop_container",
            json!(["c1"]),
            none(),
        ),
        Case(
            "guest start g1 -- /bin/sleep 9",
            "-",
            "start_guest",
            json!(["g1", guest]),
            none(),
        ),
        Case(
            "guest stop g1 --no-wait",
            "-",
            "stop_guest",
            json!(["g1"]),
            none(),
        ),
        Case("time", "-", "utcnow", json!([]), none()),
        Case("worker w1 time", "w1", "utcnow", json!([]), none()),
        Case("started -w w1", "w1", "started", json!([]), none()),
        Case("uptime", "-", "uptime", json!([]), none()),
        Case("gc", "-", "trigger_gc", json!([]), none()),
        Case(
            "worker w1 process info",
            "w1",
            "get_process_info",
            json!([]),
            none(),
        ),
        Case("stats", "-", "get_process_stats", json!([]), none()),
        Case("nodes list", "-", "get_nodes", json!([]), none()),
        Case(
            "audit -n 5",
            "-",
            "get_audit_log",
            json!([]),
            json!({"limit": 5}),
        ),
        Case(
            "stats monitor 500ms",
            "-",
            "set_process_stats_monitoring",
            json!([0.5]),
            none(),
        ),
        Case(
            "worker w1 stats monitor off",
            "w1",
            "set_process_stats_monitoring",
            json!([0.0]),
            none(),
        ),
        Case(
            "manhole start --config FILE",
            "-",
            "start_manhole",
            json!([file]),
            none(),
        ),
        Case(
            "manhole stop -w w1",
            "w1",
            "stop_manhole",
            json!([]),
            none(),
        ),
        Case(
            "worker w1 manhole show",
            "w1",
            "get_manhole",
            json!([]),
            none(),
        ),
        Case(
            "worker w1 pythonpath list",
            "w1",
            "get_pythonpath",
            json!([]),
            none(),
        ),
        Case(
            "worker w1 pythonpath add /a /b --append",
            "w1",
            "add_pythonpath",
            json!([["/a", "/b"]]),
            json!({"prepend": false}),
        ),
        Case(
            "worker w1 get-cpu-affinity",
            "w1",
            "get_cpu_affinity",
            json!([]),
            none(),
        ),
        Case(
            "worker --id w1 set-cpu-affinity 0,2-3",
            "w1",
            "set_cpu_affinity",
            json!([[0, 2, 3]]),
            none(),
        ),
        Case(
            "router list-realms w1",
            "w1",
            "get_router_realms",
            json!([]),
            none(),
        ),
        Case(
            "router start-realm w1 r1 --name realm1",
            "w1",
            "start_router_realm",
            json!(["r1", realm]),
            none(),
        ),
        Case(
            "router stop-realm w1 r1 --close-sessions",
            "w1",
            "stop_router_realm",
            json!(["r1"]),
            json!({"close_sessions": true}),
        ),
        Case(
            "router list-roles w1 r1",
            "w1",
            "get_router_realm_roles",
            json!(["r1"]),
            none(),
        ),
        Case(
            "router start-role w1 r1 a --allow-all",
            "w1",
            "start_router_realm_role",
            json!(["r1", "a", role]),
            none(),
        ),
        Case(
            "router stop-role w1 r1 a",
            "w1",
            "stop_router_realm_role",
            json!(["r1", "a"]),
            none(),
        ),
        Case(
            "router list-transports w1",
            "w1",
            "get_router_transports",
            json!([]),
            none(),
        ),
        Case(
            "router start-transport w1 t1 --type rawsocket --tcp 8080",
            "w1",
            "start_router_transport",
            json!(["t1", tcp]),
            none(),
        ),
        Case(
            "router stop-transport w1 t1",
            "w1",
            "stop_router_transport",
            json!(["t1"]),
            none(),
        ),
        Case(
            "router list-links w1",
            "w1",
            "get_router_links",
            json!([]),
            none(),
        ),
        Case(
            "router start-link w1 l1 --config FILE",
            "w1",
            "start_router_link",
            json!(["l1", file]),
            none(),
        ),
        Case(
            "router stop-link w1 l1",
            "w1",
            "stop_router_link",
            json!(["l1"]),
            none(),
        ),
        Case(
            "router list-components w1",
            "w1",
            "get_router_components",
            json!([]),
            none(),
        ),
        Case(
            "router start-component w1 c --config FILE",
            "w1",
            "start_router_component",
            json!(["c", file]),
            none(),
        ),
        Case(
            "router stop-component w1 c",
            "w1",
            "stop_router_component",
            json!(["c"]),
            none(),
        ),
        Case(
            "container list-components w1",
            "w1",
            "get_container_components",
            json!([]),
            none(),
        ),
        Case(
            "container start-component w1 c --config FILE",
            "w1",
            "start_container_component",
            json!(["c", file]),
            none(),
        ),
        Case(
            "container stop-component w1 c",
            "w1",
            "stop_container_component",
            json!(["c"]),
            none(),
        ),
        Case(
            "container restart-component w1 c",
            "w1",
            "restart_container_component",
            json!(["c"]),
            none(),
        ),
    ]
}

#[test]
fn every_command_makes_its_call() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("config.yaml");
    fs::write(&file, "type: x\n").unwrap();
    // Which nodes there are is seen in what is registered.
    let stub = Stub::start(|uri, _| match uri {
        "wamp.registration.list" => Ok(json!({"exact": [1]})),
        "wamp.registration.get" => Ok(json!({"uri": "crossbar.node.n1.get_info"})),
        _ => Ok(Value::Null),
    });
    let node = "n1".parse().map(Address::node).unwrap();
    let mut called = BTreeSet::new();
    for Case(line, whom, name, args, kwargs) in cases() {
        let line = line.replace("FILE", file.to_str().unwrap());
        // In front: what follows `--` belongs to the guest.
        let words: Vec<&str> = ["--yes", "--output=json"]
            .into_iter()
            .chain(line.split(' '))
            .collect();
        let run = stub.run(&words);
        assert_eq!(run.code, Some(0), "{line}: {}", run.stderr);
        assert!(
            serde_json::from_str::<Value>(&run.stdout).is_ok(),
            "{line}: {}",
            run.stdout
        );
        let address = match whom {
            "-" => node.clone(),
            worker => Address::worker(node.node_id().clone(), worker.parse().unwrap()),
        };
        let wanted = Recorded {
            uri: address.uri(name),
            args: args.as_array().unwrap().clone(),
            kwargs,
        };
        let calls = stub.take_calls();
        assert!(calls.contains(&wanted), "{line}: {calls:?}");
        called.insert(name);
    }
    // A stream, which is no JSON document: `stats watch` in `contract.rs`.
    called.insert("get_process_stats_series");
    let (mut missing, mut double) = (Vec::new(), Vec::new());
    for procedure in procedures() {
        let reason = CALL_ONLY.iter().any(|(name, _)| *name == procedure.name);
        match (called.contains(procedure.name), reason) {
            (false, false) => missing.push(procedure.name),
            (true, true) => double.push(procedure.name),
            _ => {}
        }
    }
    assert_eq!((missing, double), (vec![], vec![]), "no case, and both");
}
