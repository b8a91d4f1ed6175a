//! Python components: real classes for Autobahn, in a router and in a container.

use std::path::Path;

use serde_json::{Value, json};
use tests::foreign::{self, Failure, Library, Payload, Puppet, Serializer, Session};
use tests::{DEADLINE, TestNode, free_port, proc, wait_for};

use crate::world::{NODE, W1, World, empty_config, transport_config};

const C1: &str = "crossbar.node.n1.worker.c1.";

fn fixtures() -> String {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("e2e/python");
    dir.to_str().unwrap().to_owned()
}

fn options() -> Value {
    json!({ "python": foreign::python(), "pythonpath": [fixtures()] })
}

/// A node with router `w1` and container `c1`, both with Autobahn.
struct Stage {
    world: World,
    manager: Session,
}

impl Stage {
    fn start() -> Stage {
        let world = World::start();
        let manager = world.empty.manager();
        // The world's router has no options; this one takes its place.
        let stage = Stage { world, manager };
        stage.node("stop_router", json!(["w1"]));
        stage.node("start_router", json!(["w1", options()]));
        stage.node("start_container", json!(["c1", options()]));
        let allowed = json!({ "call": true, "register": true, "publish": true, "subscribe": true });
        let everything = json!({ "uri": "", "match": "prefix", "allow": allowed });
        stage.w1("start_router_realm", json!(["r1", { "name": "realm1" }]));
        for role in ["anonymous", "backend"] {
            let config = json!({ "name": role, "permissions": [everything] });
            stage.w1("start_router_realm_role", json!(["r1", role, config]));
        }
        stage.w1(
            "start_router_transport",
            json!(["t1", transport_config(stage.world.port)]),
        );
        stage
    }

    #[track_caller]
    fn node(&self, procedure: &str, args: Value) -> Value {
        self.call(&format!("{NODE}{procedure}"), args).unwrap()
    }

    #[track_caller]
    fn w1(&self, procedure: &str, args: Value) -> Value {
        self.call(&format!("{W1}{procedure}"), args).unwrap()
    }

    #[track_caller]
    fn c1(&self, procedure: &str, args: Value) -> Value {
        self.call(&format!("{C1}{procedure}"), args).unwrap()
    }

    #[track_caller]
    fn c1_error(&self, procedure: &str, args: Value) -> Failure {
        self.call(&format!("{C1}{procedure}"), args).unwrap_err()
    }

    #[track_caller]
    fn w1_error(&self, procedure: &str, args: Value) -> Failure {
        self.call(&format!("{W1}{procedure}"), args).unwrap_err()
    }

    #[track_caller]
    fn call(&self, uri: &str, args: Value) -> Result<Value, Failure> {
        call(&self.manager, uri, args)
    }

    fn websocket(&self) -> Value {
        let port = self.world.port;
        json!({
            "type": "websocket",
            "url": format!("ws://127.0.0.1:{port}/ws"),
            "endpoint": { "type": "tcp", "host": "127.0.0.1", "port": port },
        })
    }

    fn rawsocket(&self) -> Value {
        let endpoint = json!({ "type": "tcp", "host": "127.0.0.1", "port": self.world.port });
        json!({ "type": "rawsocket", "serializer": "cbor", "endpoint": endpoint })
    }

    fn class(&self, name: &str) -> Value {
        json!({ "type": "class", "classname": name, "realm": "realm1", "transport": self.websocket() })
    }

    fn client(&self) -> Session {
        Puppet::start(Library::PythonAsyncio).join(
            &self.world.websocket(),
            "realm1",
            Serializer::Json,
        )
    }

    /// Another session on the management realm, which sees what `manager` causes.
    fn watcher(&self, topics: &[&str]) -> Session {
        let watcher = self.world.empty.manager();
        for topic in topics {
            watcher.subscribe(topic, topic, json!({}));
        }
        watcher
    }
}

#[track_caller]
fn call(session: &Session, uri: &str, args: Value) -> Result<Value, Failure> {
    let payload = Payload {
        args: args.as_array().unwrap().clone(),
        ..Payload::default()
    };
    let result = session.call(uri, payload)?;
    Ok(result.args.first().cloned().unwrap_or_default())
}

fn class_of_router(name: &str) -> Value {
    json!({ "type": "class", "classname": name, "realm": "realm1" })
}

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

/// Returns the processes whose parent is `pid`.
fn proc_children(pid: u32) -> Vec<u32> {
    let all = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter(|child| proc::status(*child, "PPid") == Some(pid.to_string()))
        .collect()
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
fn what_cannot_be_a_component_is_refused_with_pythons_traceback() {
    let stage = Stage::start();
    let cases = [
        ("nowhere.Component", "No module named 'nowhere'"),
        ("broken.Component", "there_is_no_such_module"),
        ("wrong.Missing", ""),
        ("wrong.NoSession", ""),
        ("wrong.Unmakeable", "ValueError: not like this"),
        ("wrong.FailsOnJoin", "InvalidUriError"),
    ];
    for (name, traceback) in cases {
        let failure = stage.c1_error("start_container_component", json!(["c", stage.class(name)]));
        assert_eq!(failure.uri, "crossbar.error.class_import_failed", "{name}");
        let said = failure.payload.args[1].as_str().unwrap();
        assert!(said.contains(traceback), "{name}: {said}");
        let failure = stage.w1_error(
            "start_router_component",
            json!(["c", class_of_router(name)]),
        );
        assert_eq!(failure.uri, "crossbar.error.class_import_failed", "{name}");
    }
    assert_eq!(stage.c1("get_container_components", json!([])), json!([]));
}

#[test]
fn each_error_of_a_start_or_stop_is_told_apart() {
    let stage = Stage::start();
    let good = stage.class("twisted_backend.Component");
    stage.c1("start_container_component", json!(["c", good]));
    let with = |pointer: &str, value: Value| {
        let mut config = good.clone();
        *config.pointer_mut(pointer).unwrap() = value;
        config
    };
    let cases = [
        ("c", good.clone(), "already_running"),
        ("x", json!({ "type": "class" }), "invalid_configuration"),
        ("x", with("/realm", json!("realm2")), "cannot_connect"),
        (
            "x",
            with("/transport/endpoint/port", json!(free_port())),
            "cannot_connect",
        ),
    ];
    for (id, config, error) in cases {
        let failure = stage.c1_error("start_container_component", json!([id, config]));
        assert_eq!(
            failure.uri,
            format!("crossbar.error.{error}"),
            "{failure:?}"
        );
    }
    let mut elsewhere = class_of_router("twisted_backend.Component");
    elsewhere["realm"] = json!("realm2");
    let failure = stage.w1_error("start_router_component", json!(["x", elsewhere]));
    assert_eq!(failure.uri, "crossbar.error.no_such_object");
    for procedure in ["stop_container_component", "restart_container_component"] {
        let failure = stage.c1_error(procedure, json!(["x"]));
        assert_eq!(failure.uri, "crossbar.error.no_such_object");
    }
    let failure = stage.w1_error("stop_router_component", json!(["x"]));
    assert_eq!(failure.uri, "crossbar.error.no_such_object");
}

#[test]
fn without_autobahn_or_python_the_error_says_what_to_do() {
    let stage = Stage::start();
    let bare = tempfile::tempdir().unwrap();
    let made = std::process::Command::new("python3")
        .args(["-m", "venv", "--without-pip"])
        .arg(bare.path())
        .status();
    assert!(made.unwrap().success());
    let python = bare.path().join("bin/python");
    stage.node("start_container", json!(["c2", { "python": python }]));
    let uri = "crossbar.node.n1.worker.c2.start_container_component";
    let args = || json!(["c", stage.class("twisted_backend.Component")]);
    let failure = stage.call(uri, args()).unwrap_err();
    assert_eq!(failure.uri, "crossbar.error.class_import_failed");
    let said = failure.payload.args[0].as_str().unwrap();
    assert!(said.contains("-m pip install autobahn"), "{said}");

    let nothing = json!({ "env": { "inherit": false, "vars": { "PATH": "/nonexistent" } } });
    stage.node("start_container", json!(["c3", nothing]));
    let uri = "crossbar.node.n1.worker.c3.start_container_component";
    let failure = stage.call(uri, args()).unwrap_err();
    assert_eq!(failure.uri, "crossbar.error.feature_unavailable");
    assert!(
        failure.payload.args[0]
            .as_str()
            .unwrap()
            .contains("python3")
    );

    let file = stage.world.node().dir().join("config.json");
    for wrong in [
        json!({ "python": "/nonexistent/python" }),
        json!({ "python": "python3" }),
        json!({ "python": file }),
        json!({ "pythonpath": ["nonexistent"] }),
    ] {
        let uri = format!("{NODE}start_container");
        let failure = stage.call(&uri, json!(["c4", wrong])).unwrap_err();
        assert_eq!(
            failure.uri, "crossbar.error.invalid_configuration",
            "{wrong}"
        );
    }
}

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
