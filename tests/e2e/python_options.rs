//! Python components and the options of their worker: search path, reloading, restart, shutdown, the node file.

use serde_json::{Value, json};
use tests::foreign::{self, Library, Puppet, Serializer, Session};
use tests::{DEADLINE, TestNode, free_port, proc, wait_for};

use crate::python_stage::{C1, Stage, call, class_of_router, fixtures, options, proc_children};
use crate::world::{empty_config, transport_config};

#[test]
fn the_search_path_grows_as_a_whole_or_not_at_all() {
    let stage = Stage::start();
    let event = format!("{C1}on_pythonpath_add");
    let watcher = stage.watcher(&[&event]);
    let before = stage.c1("get_pythonpath", json!([]));
    assert_eq!(before[0], json!(fixtures()));
    let failure = stage.c1_error("add_pythonpath", json!([["/", "nonexistent"]]));
    assert_eq!(failure.uri, "crossbar.error.invalid_argument");
    assert_eq!(failure.payload.kwargs["requested"], "nonexistent");
    let resolved = failure.payload.kwargs["resolved"].as_str().unwrap();
    assert!(resolved.starts_with('/') && resolved.ends_with("/nonexistent"));
    assert_eq!(stage.c1("get_pythonpath", json!([])), before);
    let added = stage.c1("add_pythonpath", json!([["/usr", "/"]]));
    assert_eq!(added["paths"][0], "/usr");
    assert_eq!(added["paths"][1], "/");
    assert_eq!(stage.c1("get_pythonpath", json!([])), added["paths"]);
    let last = stage.c1("add_pythonpath", json!([["/tmp"], false]));
    let paths = last["paths"].as_array().unwrap();
    assert_eq!(paths.last().unwrap(), "/tmp");
    assert_eq!(watcher.wait_events(&event, 2)[0].payload.args, [added]);
    assert!(stage.c1("trigger_gc", json!([])).as_f64().unwrap() >= 0.0);
}

#[test]
fn a_restart_with_reload_runs_the_code_as_it_is_now() {
    let stage = Stage::start();
    let dir = tempfile::tempdir().unwrap();
    let write = |answer: u32| {
        let body = format!(
            "def joined(session, details):\n    return session.register(lambda: {answer}, 'com.reload.answer')\n"
        );
        std::fs::write(dir.path().join("changing.py"), body).unwrap();
    };
    write(1);
    stage.c1("add_pythonpath", json!([[dir.path()]]));
    let config = json!({
        "type": "function", "callbacks": { "join": "changing.joined" }, "realm": "realm1",
        "transport": stage.websocket(),
    });
    stage.c1("start_container_component", json!(["c", config]));
    let client = stage.client();
    write(2);
    let restarted = stage.c1("restart_container_component", json!(["c"]));
    assert_eq!(restarted["started"], json!({ "id": "c" }));
    assert_eq!(
        call(&client, "com.reload.answer", json!([])).unwrap(),
        json!(1)
    );
    stage.c1("restart_container_component", json!(["c", true]));
    assert_eq!(
        call(&client, "com.reload.answer", json!([])).unwrap(),
        json!(2)
    );
}

#[test]
fn a_container_starts_components_again_and_ends_as_its_options_say() {
    let stage = Stage::start();
    let client = stage.client();
    let mut again = options();
    again["restart"] = json!("restart-always");
    stage.node("start_container", json!(["c2", again]));
    let c2 = "crossbar.node.n1.worker.c2.";
    let start = format!("{c2}container.on_component_start");
    let watcher = stage.watcher(&[&start]);
    let args = || json!(["tx", stage.class("twisted_backend.Component")]);
    stage
        .call(&format!("{c2}start_container_component"), args())
        .unwrap();
    call(&client, "com.twisted.leave", json!([])).unwrap();
    watcher.wait_events(&start, 2);
    assert_eq!(
        call(&client, "com.twisted.square", json!([2])).unwrap(),
        json!(4)
    );
    stage
        .call(&format!("{c2}stop_container_component"), json!(["tx"]))
        .unwrap();

    let mut last = options();
    last["shutdown"] = json!("shutdown-on-last-component-stopped");
    stage.node("start_container", json!(["c3", last]));
    let uri = "crossbar.node.n1.worker.c3.start_container_component";
    stage.call(uri, args()).unwrap();
    call(&client, "com.twisted.leave", json!([])).unwrap();
    wait_for("the end of container c3", DEADLINE, || {
        let workers = stage.node("get_workers", json!([]));
        let left = |one: &Value| one["id"] != "c3";
        workers.as_array().unwrap().iter().all(left).then_some(())
    });
}

#[test]
fn the_interpreter_runs_on_the_cpus_of_its_worker() {
    let stage = Stage::start();
    stage.c1("get_pythonpath", json!([]));
    let python = proc_children(stage.world.pid("c1"))[0];
    stage.c1("set_cpu_affinity", json!([[0]]));
    assert_eq!(
        proc::status(python, "Cpus_allowed_list"),
        Some("0".to_owned())
    );
}

/// Returns a whole node file with one component in a router and one in a container.
fn configured(management_port: u16, port: u16) -> Value {
    let mut config = empty_config(management_port);
    let allowed = json!({ "call": true, "register": true, "publish": true, "subscribe": true });
    let everything = json!({ "uri": "", "match": "prefix", "allow": allowed });
    let role = json!({ "name": "anonymous", "permissions": [everything] });
    config["version"] = json!(2);
    config["workers"] = json!([
        {
            "type": "router", "id": "w1", "options": options(),
            "realms": [{ "name": "realm1", "roles": [role] }],
            "transports": [transport_config(port)],
            "components": [class_of_router("twisted_backend.Component")],
        },
        {
            "type": "container", "id": "c1", "options": options(),
            "components": [{
                "type": "class", "classname": "asyncio_backend.Component", "realm": "realm1",
                "transport": {
                    "type": "rawsocket", "serializer": "msgpack",
                    "endpoint": { "type": "tcp", "host": "127.0.0.1", "port": port },
                },
            }],
        },
    ]);
    config
}

#[test]
fn components_of_the_node_file_are_there_at_once_and_again_after_their_worker_died() {
    let port = free_port();
    let node = TestNode::start(&configured(free_port(), port));
    let place = foreign::Where::RawSocket { port };
    let puppet = Puppet::start(Library::PythonAsyncio);
    let client = puppet.join(&place, "realm1", Serializer::Json);
    let sum = |client: &Session| call(client, "com.asyncio.square_sum", json!([3, 4]));
    assert_eq!(sum(&client).unwrap(), json!(25));
    let ctl = node.ctl();
    let first = crate::world::pid(&ctl, "c1");
    let python = proc_children(first);
    crate::supervision::kill(first);
    wait_for("the components of the new container", DEADLINE, || {
        (sum(&client) == Ok(json!(25)) && !proc::runs(python[0])).then_some(())
    });
    assert_ne!(crate::world::pid(&ctl, "c1"), first);
}
