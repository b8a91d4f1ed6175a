//! What is refused as a Python component, and in which words.

use serde_json::{Value, json};
use tests::free_port;

use crate::python_stage::{Stage, class_of_router};
use crate::world::NODE;

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
