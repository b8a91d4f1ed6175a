//! The management API, used by Autobahn|Python through `controller.transport`: nodes, workers, and what is in a router.

use std::net::TcpStream;

use serde_json::{Value, json};
use tests::foreign::{Behaviour, Library, Payload, Puppet, Serializer, Where};
use tests::{DEADLINE, free_port};

use crate::admin::{call, of_node, of_w1, refused, topics, wait_topics, watch};
use crate::world::{Empty, World, transport_config};

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
