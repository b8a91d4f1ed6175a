//! Python components: real classes for Autobahn, in a router and in a container, from start to end.

use serde_json::{Value, json};
use tests::{DEADLINE, proc, wait_for};

use crate::guests::has_cgroups;
use crate::python_stage::{C1, Stage, call, class_of_router, proc_children};
use crate::world::W1;

#[test]
fn components_of_both_flavours_serve_side_by_side_in_one_container() {
    let stage = Stage::start();
    let started = format!("{C1}container.on_component_start");
    let watcher = stage.watcher(&[&started]);
    stage.c1(
        "start_container_component",
        json!(["tx", stage.class("twisted_backend.Component")]),
    );
    let mut aio = stage.class("asyncio_backend.Component");
    aio["transport"] = stage.rawsocket();
    stage.c1("start_container_component", json!(["aio", aio]));
    let client = stage.client();
    assert_eq!(
        call(&client, "com.asyncio.square_sum", json!([3, 4])).unwrap(),
        json!(25)
    );
    let events = watcher.wait_events(&started, 2);
    assert_eq!(events[0].payload.args, [json!({ "id": "tx" })]);
    let listed = stage.c1("get_container_components", json!([]));
    let ids: Vec<&Value> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["id"])
        .collect();
    assert_eq!(ids, ["tx", "aio"]);
    let pythons = proc_children(stage.world.pid("c1"));
    assert_eq!(pythons.len(), 1, "one interpreter for all");
    let stopped = stage.c1("stop_container_component", json!(["aio"]));
    assert!(stopped["uptime"].as_f64().unwrap() >= 0.0);
    let gone = call(&client, "com.asyncio.square_sum", json!([3, 4])).unwrap_err();
    assert_eq!(gone.uri, "wamp.error.no_such_procedure");
    assert_eq!(
        call(&client, "com.twisted.square", json!([5])).unwrap(),
        json!(25)
    );
}

#[test]
fn components_of_a_router_have_their_configured_role_and_a_name() {
    let stage = Stage::start();
    let topics = ["start", "ready", "stop"].map(|what| format!("{W1}on_component_{what}"));
    let watcher = stage.watcher(&topics.each_ref().map(String::as_str));
    let mut config = class_of_router("twisted_backend.Component");
    config["role"] = json!("backend");
    config["extra"] = json!({ "colour": "red" });
    stage.w1("start_router_component", json!(["tx", config]));
    let aio = class_of_router("asyncio_backend.Component");
    stage.w1("start_router_component", json!(["aio", aio]));
    let functions = json!({ "type": "function", "callbacks": { "join": "functions.joined" }, "realm": "realm1" });
    stage.w1("start_router_component", json!(["fn", functions]));
    let client = stage.client();
    let who = call(&client, "com.twisted.whoami", json!([])).unwrap();
    assert_eq!(who, json!(["tx", "backend", { "colour": "red" }]));
    assert_eq!(
        call(&client, "com.asyncio.square_sum", json!([1, 2])).unwrap(),
        json!(5)
    );
    assert_eq!(
        call(&client, "com.function.realm", json!([])).unwrap(),
        json!("realm1")
    );
    let listed = stage.w1("get_router_components", json!([]));
    assert_eq!(listed[0]["id"], "tx");
    assert_eq!(listed[0]["config"], config);
    assert_eq!(
        stage.w1("stop_router_component", json!(["tx"])),
        json!({ "id": "tx" })
    );
    assert!(call(&client, "com.twisted.square", json!([1])).is_err());
    for (topic, count) in topics.iter().zip([3, 3, 1]) {
        let events = watcher.wait_events(topic, count);
        assert_eq!(events[0].payload.args, [json!({ "id": "tx" })], "{topic}");
    }
}

#[test]
fn a_component_that_leaves_by_itself_is_removed_and_announced() {
    let stage = Stage::start();
    let stop = format!("{C1}container.on_component_stop");
    let watcher = stage.watcher(&[&stop]);
    stage.c1(
        "start_container_component",
        json!(["tx", stage.class("twisted_backend.Component")]),
    );
    stage.c1(
        "start_container_component",
        json!(["aio", stage.class("wrong.Leaves")]),
    );
    let client = stage.client();
    call(&client, "com.twisted.leave", json!([])).unwrap();
    let events = watcher.wait_events(&stop, 1);
    assert_eq!(events[0].payload.args[0]["id"], "tx");
    let listed = stage.c1("get_container_components", json!([]));
    assert_eq!(listed[0]["id"], "aio", "the other one lives on: {listed}");
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

#[test]
fn a_dead_interpreter_takes_its_components_along_and_the_next_start_brings_a_new_one() {
    let stage = Stage::start();
    let stop = format!("{C1}container.on_component_stop");
    let watcher = stage.watcher(&[&stop]);
    let class = || stage.class("wrong.Leaves");
    stage.c1("start_container_component", json!(["c", class()]));
    let client = stage.client();
    call(&client, "com.wrong.kill_all", json!([])).unwrap_err();
    watcher.wait_events(&stop, 1);
    assert_eq!(stage.c1("get_container_components", json!([])), json!([]));
    stage.c1("start_container_component", json!(["c", class()]));
    assert_eq!(
        stage.c1("get_container_components", json!([]))[0]["id"],
        "c"
    );
}

#[test]
fn a_wamplet_comes_from_its_package_and_authenticates_over_a_unix_socket() {
    let stage = Stage::start();
    let tickets = json!({ "ann": { "ticket": "swordfish", "role": "backend" } });
    let door = json!({
        "type": "websocket",
        "endpoint": { "type": "unix", "path": "door.sock" },
        "auth": { "ticket": { "type": "static", "principals": tickets } },
    });
    stage.w1("start_router_transport", json!(["t2", door]));
    let mut config = json!({
        "type": "wamplet", "package": "demo-wamplet", "entrypoint": "backend", "realm": "realm1",
        "transport": {
            "type": "websocket", "url": "ws://localhost/",
            "endpoint": { "type": "unix", "path": "door.sock" },
        },
        "auth": { "ticket": { "authid": "ann", "ticket": "wrong" } },
    });
    let failure = stage.c1_error("start_container_component", json!(["w", config]));
    assert_eq!(failure.uri, "crossbar.error.cannot_connect");
    config["auth"]["ticket"]["ticket"] = json!("swordfish");
    stage.c1("start_container_component", json!(["w", config]));
    let who = call(&stage.client(), "com.wamplet.whoami", json!([])).unwrap();
    assert_eq!(who, json!(["ann", "backend"]));
    let listed = stage.c1("get_container_components", json!([])).to_string();
    assert!(!listed.contains("swordfish"), "{listed}");
    let missing = json!({ "type": "wamplet", "package": "none", "entrypoint": "backend", "realm": "realm1", "transport": config["transport"] });
    let failure = stage.c1_error("start_container_component", json!(["x", missing]));
    assert_eq!(failure.uri, "crossbar.error.cannot_import");
}

#[test]
fn what_a_component_has_started_ends_with_its_worker() {
    let stage = Stage::start();
    if !has_cgroups(&stage.world.empty) {
        return;
    }
    let config = json!({ "type": "function", "callbacks": { "join": "functions.runaway" }, "realm": "realm1" });
    stage.w1("start_router_component", json!(["fn", config]));
    let client = stage.client();
    let pid = call(&client, "com.function.runaway", json!([])).unwrap();
    let pid = u32::try_from(pid.as_u64().unwrap()).unwrap();
    assert!(proc::runs(pid));
    crate::supervision::kill(stage.world.pid("w1"));
    wait_for("its end", DEADLINE, || (!proc::runs(pid)).then_some(()));
}
