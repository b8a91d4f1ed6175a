//! The management API, used by Autobahn|Python through `controller.transport`.

use std::net::TcpStream;

use serde_json::{Value, json};
use tests::foreign::{Behaviour, Failure, Library, Payload, Puppet, Serializer, Session, Where};
use tests::{DEADLINE, free_port};

use crate::world::{Empty, NODE, W1, World, transport_config};

fn of_node(name: &str) -> String {
    format!("{NODE}{name}")
}

fn of_w1(name: &str) -> String {
    format!("{W1}{name}")
}

/// Calls with positional arguments and returns the one result.
#[track_caller]
fn call(session: &Session, uri: &str, args: Vec<Value>) -> Value {
    let answer = session.call(
        uri,
        Payload {
            args,
            ..Payload::default()
        },
    );
    let answer = answer.unwrap_or_else(|failure| panic!("{uri}: {failure:?}"));
    answer.args.into_iter().next().unwrap_or(Value::Null)
}

/// Calls with positional arguments and returns the URI of the error.
#[track_caller]
fn refused(session: &Session, uri: &str, args: Vec<Value>) -> String {
    match session.call(
        uri,
        Payload {
            args,
            ..Payload::default()
        },
    ) {
        Err(Failure {
            uri: error,
            payload,
        }) => {
            assert!(
                payload.args.first().is_some_and(Value::is_string),
                "{uri}: no message in {payload:?}"
            );
            error
        }
        Ok(answer) => panic!("{uri} answered {answer:?}"),
    }
}

/// Subscribes to everything of the management API.
fn watch(session: &Session) {
    session.subscribe("crossbar.", "all", json!({ "match": "prefix" }));
}

/// The topics of all events so far, without the node's prefix, without what workers write.
fn topics(session: &Session) -> Vec<String> {
    let topics = session
        .events("all")
        .into_iter()
        .map(|event| event.topic.unwrap());
    let topics = topics.filter(|topic| !topic.ends_with(".on_log"));
    topics.map(|topic| topic.replacen(NODE, "", 1)).collect()
}

#[track_caller]
fn wait_topics(session: &Session, expected: &[&str]) {
    let seen = || (topics(session).len() >= expected.len()).then_some(());
    tests::wait_for(&format!("events {expected:?}"), DEADLINE, seen);
    assert_eq!(topics(session), expected);
}

#[test]
fn a_start_tells_the_caller_by_results_and_the_others_by_events_in_order() {
    let empty = Empty::start();
    let (caller, watcher) = (
        empty.manager(),
        empty.manage(&Puppet::start(Library::PythonTwisted), Serializer::Cbor),
    );
    watch(&caller);
    watch(&watcher);

    let start = caller.start_call(
        &of_node("start_router"),
        Payload::default().with("id", "w1"),
        json!({ "receive_progress": true }),
    );
    let started = start.answer().unwrap();
    assert_eq!(started.args[0]["id"], "w1");
    assert_eq!(started.args[0]["status"], "started");
    let progress = start.progress();
    assert_eq!(progress.len(), 1, "{progress:?}");
    assert_eq!(progress[0].args[0]["status"], "starting");

    wait_topics(
        &watcher,
        &["on_router_starting", "on_worker_ready", "on_router_started"],
    );
    let events = watcher.events("all");
    assert_eq!(events[0].payload.args, progress[0].args);
    assert_eq!(events[1].payload.args[0]["type"], "router");
    wait_topics(&caller, &["on_worker_ready"]);

    let stopped = call(&caller, &of_node("stop_router"), vec![json!("w1")]);
    assert_eq!(
        (&stopped["id"], &stopped["status"]),
        (&json!("w1"), &json!("stopped"))
    );
    let all = [
        "on_router_starting",
        "on_worker_ready",
        "on_router_started",
        "on_router_stopping",
        "on_router_stopped",
    ];
    wait_topics(&watcher, &all);
    wait_topics(&caller, &["on_worker_ready"]);
}

#[test]
fn a_container_and_a_guest_start_and_stop_with_the_same_events() {
    let empty = Empty::start();
    let puppet = Puppet::start(Library::PythonAsyncio);
    let (caller, watcher) = (
        empty.manage(&puppet, Serializer::MsgPack),
        empty.manage(&puppet, Serializer::Json),
    );
    watch(&watcher);
    call(&caller, &of_node("start_container"), vec![json!("c1")]);
    call(&caller, &of_node("stop_container"), vec![json!("c1")]);
    let guest = json!({ "type": "guest", "executable": "sleep", "arguments": ["1000"] });
    call(&caller, &of_node("start_guest"), vec![json!("g1"), guest]);
    call(&caller, &of_node("stop_guest"), vec![json!("g1")]);
    wait_topics(
        &watcher,
        &[
            "on_container_starting",
            "on_worker_ready",
            "on_container_started",
            "on_container_stopping",
            "on_container_stopped",
            "on_guest_starting",
            "on_guest_started",
            "on_guest_stopping",
            "on_guest_stopped",
        ],
    );
}

#[test]
fn a_router_is_built_and_taken_down_by_autobahn_alone() {
    let empty = Empty::start();
    let admin = empty.manager();
    let port = free_port();
    call(
        &admin,
        &of_node("start_router"),
        vec![json!("w1"), json!({})],
    );
    call(
        &admin,
        &of_w1("start_router_realm"),
        vec![json!("r1"), json!({ "name": "realm1" })],
    );
    let everything =
        json!({ "uri": "*", "call": true, "register": true, "publish": true, "subscribe": true });
    let role = json!({ "name": "anonymous", "permissions": [everything] });
    call(
        &admin,
        &of_w1("start_router_realm_role"),
        vec![json!("r1"), json!("a"), role.clone()],
    );
    call(
        &admin,
        &of_w1("start_router_transport"),
        vec![json!("t1"), transport_config(port)],
    );

    let puppet = Puppet::start(Library::PythonAsyncio);
    let place = Where::RawSocket { port };
    let client = puppet.join(&place, "realm1", Serializer::Json);
    client.register("com.example.echo", Behaviour::Echo);
    let payload = Payload::args([json!("through w1")]);
    assert_eq!(
        client.call("com.example.echo", payload.clone()),
        Ok(payload.clone())
    );

    let names = |list: Value| -> Vec<Value> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|row| row["id"].clone())
            .collect()
    };
    assert_eq!(
        names(call(&admin, &of_w1("get_router_realms"), vec![])),
        ["r1"]
    );
    assert_eq!(
        names(call(
            &admin,
            &of_w1("get_router_realm_roles"),
            vec![json!("r1")]
        )),
        ["a"]
    );
    assert_eq!(
        names(call(&admin, &of_w1("get_router_transports"), vec![])),
        ["t1"]
    );
    assert_eq!(names(call(&admin, &of_node("get_workers"), vec![])), ["w1"]);

    let second_realm = vec![json!("r1"), json!({ "name": "other" })];
    assert_eq!(
        refused(&admin, &of_w1("start_router_realm"), second_realm),
        "crossbar.error.already_running"
    );
    let second_role = vec![json!("r1"), json!("a"), role];
    assert_eq!(
        refused(&admin, &of_w1("start_router_realm_role"), second_role),
        "crossbar.error.already_exists"
    );
    let taken = vec![json!("t2"), transport_config(port)];
    assert_eq!(
        refused(&admin, &of_w1("start_router_transport"), taken),
        "crossbar.error.cannot_listen"
    );
    let second_transport = vec![json!("t1"), transport_config(free_port())];
    assert_eq!(
        refused(&admin, &of_w1("start_router_transport"), second_transport),
        "crossbar.error.already_running"
    );

    // Stopping a transport ends listening, and nothing else.
    call(&admin, &of_w1("stop_router_transport"), vec![json!("t1")]);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    assert_eq!(
        client.call("com.example.echo", payload.clone()),
        Ok(payload.clone())
    );
    assert_eq!(
        refused(&admin, &of_w1("stop_router_transport"), vec![json!("t1")]),
        "crossbar.error.not_running"
    );

    // Taking away a role ends what its sessions may do.
    call(
        &admin,
        &of_w1("stop_router_realm_role"),
        vec![json!("r1"), json!("a")],
    );
    let denied = client.call("com.example.echo", payload).unwrap_err();
    assert_eq!(denied.uri, "wamp.error.not_authorized");

    let stop = Payload::args([json!("r1")]).with("close_sessions", true);
    let stopped = admin.call(&of_w1("stop_router_realm"), stop).unwrap();
    assert_eq!(stopped.args[0]["detached_sessions"], json!([client.id]));
    client.wait_gone();
    assert_eq!(
        refused(&admin, &of_w1("stop_router_realm"), vec![json!("r1")]),
        "crossbar.error.no_such_object"
    );
    call(&admin, &of_node("stop_router"), vec![json!("w1")]);
    assert_eq!(
        refused(&admin, &of_node("stop_router"), vec![json!("w1")]),
        "crossbar.error.worker_not_running"
    );
    assert_eq!(
        refused(&admin, &of_node("get_worker_log"), vec![json!("w1")]),
        "crossbar.error.no_such_worker"
    );
    assert_eq!(
        refused(&admin, &of_w1("get_router_realms"), vec![]),
        "wamp.error.no_such_procedure"
    );
}

#[test]
fn every_process_tells_about_itself() {
    let world = World::start();
    let admin = world.empty.manager();
    let info = call(&admin, &of_node("get_info"), vec![]);
    assert_eq!(info["pid"], world.node().controller.pid());
    assert_eq!(info["workers"], 1);
    assert_eq!(info["wamplets"], json!([]));
    for (uri, pid) in [
        (of_node as fn(&str) -> String, world.node().controller.pid()),
        (of_w1, world.pid("w1")),
    ] {
        let now = call(&admin, &uri("utcnow"), vec![]);
        let started = call(&admin, &uri("started"), vec![]);
        assert!(now.as_str() > started.as_str(), "{now} {started}");
        assert!(call(&admin, &uri("uptime"), vec![]).as_f64().unwrap() > 0.0);
        assert!(call(&admin, &uri("trigger_gc"), vec![]).as_f64().unwrap() >= 0.0);
        let info = call(&admin, &uri("get_process_info"), vec![]);
        let open = std::fs::read_dir(format!("/proc/{pid}/fd"))
            .unwrap()
            .count() as u64;
        assert!(
            info["descriptors"].as_u64().unwrap().abs_diff(open) <= 2,
            "{info} {open}"
        );
        let stats = call(&admin, &uri("get_process_stats"), vec![]);
        assert!(stats["resident"].as_u64().unwrap() > 1 << 20, "{stats}");
    }
    let sockets = call(&admin, &of_w1("get_process_info"), vec![])["sockets"].clone();
    let local = format!("127.0.0.1:{}", world.port);
    let listens = |row: &Value| row["local"] == local.as_str() && row["status"] == "LISTEN";
    assert!(sockets.as_array().unwrap().iter().any(listens), "{sockets}");
}

#[test]
fn cpu_affinity_changes_what_the_kernel_says_and_others_are_told() {
    let world = World::start();
    let puppet = Puppet::start(Library::PythonAsyncio);
    let (caller, watcher) = (
        world.empty.manage(&puppet, Serializer::Json),
        world.empty.manage(&puppet, Serializer::Json),
    );
    watch(&caller);
    watch(&watcher);
    let result = call(&caller, &of_w1("set_cpu_affinity"), vec![json!([0])]);
    assert_eq!(result["affinity"], json!([0]));
    let allowed = tests::proc::status(world.pid("w1"), "Cpus_allowed_list");
    assert_eq!(allowed.as_deref(), Some("0"));
    assert_eq!(
        call(&caller, &of_w1("get_cpu_affinity"), vec![])["affinity"],
        json!([0])
    );
    wait_topics(&watcher, &["worker.w1.on_cpu_affinity_set"]);
    assert_eq!(
        watcher.events("all")[0].payload.args[0]["affinity"],
        json!([0])
    );
    assert_eq!(topics(&caller), [""; 0]);
    assert_eq!(
        refused(&caller, &of_w1("set_cpu_affinity"), vec![json!([9999])]),
        "crossbar.error.runtime_error"
    );
}

#[test]
fn statistics_are_monitored_at_the_interval_that_was_asked_for() {
    let world = World::start();
    let puppet = Puppet::start(Library::PythonTwisted);
    let (caller, watcher) = (
        world.empty.manage(&puppet, Serializer::Json),
        world.empty.manage(&puppet, Serializer::Json),
    );
    watch(&watcher);
    caller.subscribe(&of_w1("on_process_stats"), "stats", json!({}));
    let set = of_w1("set_process_stats_monitoring");
    assert_eq!(call(&caller, &set, vec![json!(0.1)]), Value::Null);
    let samples = caller.wait_events("stats", 4);
    let numbers: Vec<_> = samples
        .iter()
        .map(|event| event.payload.args[0]["seq"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers[..4], [1, 2, 3, 4]);
    call(&caller, &set, vec![json!(0)]);
    let is_set = "worker.w1.on_process_stats_monitoring_set";
    tests::wait_for("the end of monitoring", DEADLINE, || {
        (topics(&watcher).last().unwrap() == is_set).then_some(())
    });
    let seen = topics(&watcher);
    assert_eq!(seen[..2], ["worker.w1.on_process_stats", is_set]);
    let values: Vec<_> = watcher
        .events("all")
        .into_iter()
        .filter(|event| event.topic.as_deref() == Some(&of_w1("on_process_stats_monitoring_set")))
        .collect();
    let values: Vec<_> = values
        .iter()
        .map(|event| event.payload.args[0].as_f64().unwrap())
        .collect();
    assert_eq!(values, [0.1, 0.0]);
    assert_eq!(
        refused(&caller, &set, vec![json!("often")]),
        "wamp.error.invalid_argument"
    );
}

#[test]
fn arguments_of_the_wrong_number_or_type_are_invalid() {
    let empty = Empty::start();
    let admin = empty.manager();
    for (name, args) in [
        ("start_router", vec![]),
        ("start_router", vec![json!(17)]),
        (
            "start_router",
            vec![json!("w1"), json!({}), json!("more"), json!("still more")],
        ),
        ("get_worker_log", vec![json!("w1"), json!(-1)]),
        ("stop_router", vec![json!("w1"), json!("yes")]),
        ("set_process_stats_monitoring", vec![json!({})]),
    ] {
        assert_eq!(
            refused(&admin, &of_node(name), args.clone()),
            "wamp.error.invalid_argument",
            "{name} {args:?}"
        );
    }
}

#[test]
fn clients_cannot_speak_in_the_name_of_the_node() {
    let empty = Empty::start();
    let admin = empty.manager();
    let denied = admin.register_with(&of_node("forged"), Behaviour::Echo, "", json!({}));
    assert_eq!(denied.unwrap_err().uri, "wamp.error.not_authorized");
    let denied = admin.publish_with(
        "crossbar.on_node_ready",
        Payload::default(),
        json!({ "acknowledge": true }),
    );
    assert_eq!(denied.unwrap_err().uri, "wamp.error.not_authorized");
}

#[test]
fn a_shutdown_is_announced_and_answered_and_ends_the_node_with_0() {
    let mut world = World::start();
    let admin = world.empty.manager();
    let watcher = world.empty.manager();
    watch(&watcher);
    admin
        .call(&of_node("shutdown"), Payload::default())
        .unwrap();
    watcher.wait_events("all", 1);
    assert_eq!(topics(&watcher)[0], "on_shutdown");
    admin.wait_gone();
    watcher.wait_gone();
    assert_eq!(world.empty.node.controller.wait(DEADLINE).code(), Some(0));
    assert_eq!(world.node().processes(), [0; 0]);
}
