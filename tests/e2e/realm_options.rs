//! What a realm's configuration asks for, on a running node: the bridged meta API, schemas, calls that wait.

use std::fs;

use serde_json::{Value, json};
use tests::foreign::{Behaviour, Library, Payload, Puppet, Serializer};
use tests::free_port;

use crate::world::{Empty, World, start_router, transport_config};

/// The usual world, but for the configuration of its realm.
fn start(realm: Value) -> World {
    let empty = Empty::start();
    let (ctl, port) = (empty.ctl(), free_port());
    let write = |name: &str, config: Value| {
        let file = empty.node.dir().join(name);
        fs::write(&file, config.to_string()).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let realm = write("r1.json", realm);
    let transport = write("t1.json", transport_config(port));
    start_router(&ctl, "w1", ["--config", &realm]);
    ctl.ok(&[
        "router",
        "start-transport",
        "w1",
        "t1",
        "--config",
        &transport,
    ]);
    World { empty, port }
}

#[test]
fn the_meta_api_is_bridged_to_the_management_realm() {
    const ROOT: &str = "crossbar.worker.w1.realm.r1.root.wamp.";
    let world = start(json!({"name": "realm1", "options": {"bridge_meta_api": true}}));
    let puppet = Puppet::start(Library::PythonAsyncio);
    let manager = world.empty.manager();
    let events = json!({});
    manager.subscribe(&format!("{ROOT}session.on_join"), "joined", events.clone());
    manager.subscribe(&format!("{ROOT}session.on_leave"), "left", events);
    let ask = |procedure: &str, args: Value| {
        let payload = Payload {
            args: args.as_array().unwrap().clone(),
            ..Payload::default()
        };
        manager.call(&format!("{ROOT}{procedure}"), payload)
    };

    let session = puppet.join(&world.rawsocket(), "realm1", Serializer::Cbor);
    let joined = &manager.wait_events("joined", 1)[0];
    assert_eq!(joined.payload.args[0]["session"], session.id);
    let listed = ask("session.list", json!([["anonymous"]])).unwrap();
    assert_eq!(listed.args, [json!([session.id])]);
    assert_eq!(
        ask("session.get", json!([77])).unwrap_err().uri,
        "wamp.error.no_such_session"
    );
    assert_eq!(
        ask("session.nothing", json!([])).unwrap_err().uri,
        "wamp.error.no_such_procedure"
    );
    ask("session.kill", json!([session.id])).unwrap();
    assert_eq!(session.wait_goodbye(), "wamp.close.killed");
    let left = &manager.wait_events("left", 1)[0];
    assert_eq!(left.payload.args[0], session.id);

    world
        .ctl()
        .ok(&["router", "stop-realm", "w1", "r1", "--yes"]);
    assert_eq!(
        ask("session.count", json!([])).unwrap_err().uri,
        "wamp.error.no_such_procedure"
    );
}

#[test]
fn calls_wait_and_schemas_are_described_as_the_configuration_says() {
    let world = start(json!({
        "name": "realm1",
        "schemas": {"com.add": {"type": "procedure"}},
        "store": {"type": "memory", "call-queue": [{"uri": "com.example.", "match": "prefix", "limit": 1}]},
    }));
    let puppet = Puppet::start(Library::PythonAsyncio);
    let join = || puppet.join(&world.websocket(), "realm1", Serializer::MsgPack);
    let (callee, caller) = (join(), join());
    let described = caller.call("wamp.reflect.describe", Payload::args([json!("com.add")]));
    assert_eq!(described.unwrap().args, [json!({"type": "procedure"})]);

    callee
        .register_with(
            "com.example.hang",
            Behaviour::Hang,
            "hang",
            json!({"concurrency": 1}),
        )
        .unwrap();
    let first = caller.start_call("com.example.hang", Payload::default(), json!({}));
    callee.wait_procedure("invoked", "hang");
    let waiting = caller.start_call(
        "com.example.hang",
        Payload::default(),
        json!({"timeout": 100}),
    );
    let full = caller
        .call("com.example.hang", Payload::default())
        .unwrap_err();
    assert_eq!(full.uri, "crossbar.error.max_concurrency_reached");
    assert_eq!(waiting.answer().unwrap_err().uri, "wamp.error.timeout");
    first.cancel();
    assert!(first.answer().is_err());
}
