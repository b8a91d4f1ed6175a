//! What container workers have: components.

use serde_json::json;
use tests::free_port;

use super::{Proof, of_node, of_worker};
use crate::python_stage::call;

/// `get_container_components`, `start_container_component`, `stop_container_component`.
pub fn components(proof: &Proof) {
    let uri = |name: &str| of_worker("c1", name);
    let (start, stop) = (
        uri("start_container_component"),
        uri("stop_container_component"),
    );
    let component = proof.stage.class("twisted_backend.Component");
    let invalid = "crossbar.error.invalid_configuration";
    proof.fails(&start, json!(["b1", { "type": "class" }]), invalid);
    let missing = proof.stage.class("nowhere.Component");
    proof.fails(
        &start,
        json!(["b1", missing]),
        "crossbar.error.class_import_failed",
    );
    let mut wamplet = component.clone();
    wamplet["type"] = json!("wamplet");
    wamplet.as_object_mut().unwrap().remove("classname");
    wamplet["package"] = json!("nowhere");
    wamplet["entrypoint"] = json!("backend");
    proof.fails(
        &start,
        json!(["b1", wamplet]),
        "crossbar.error.cannot_import",
    );
    let mut nowhere = component.clone();
    let port = free_port();
    nowhere["transport"]["endpoint"]["port"] = json!(port);
    nowhere["transport"]["url"] = json!(format!("ws://127.0.0.1:{port}/ws"));
    proof.fails(
        &start,
        json!(["b1", nowhere]),
        "crossbar.error.cannot_connect",
    );
    assert_eq!(
        proof.ok(&start, json!(["b1", component])),
        json!({ "id": "b1" })
    );
    let running = "crossbar.error.already_running";
    proof.fails(&start, json!(["b1", component]), running);
    let client = proof.stage.client();
    let square = || call(&client, "com.twisted.square", json!([5]));
    assert_eq!(square().unwrap(), json!(25));
    let list = proof.ok(&uri("get_container_components"), json!([]));
    assert_eq!(list[0]["id"], "b1");
    proof.cannot_stop("c1", &stop, &uri("get_container_components"));
    assert_eq!(square().unwrap_err().uri, "wamp.error.no_such_procedure");
    proof.ok(&start, json!(["b1", component]));
    assert_eq!(square().unwrap(), json!(25));
    proof.ok(&stop, json!(["b1"]));
    assert_eq!(square().unwrap_err().uri, "wamp.error.no_such_procedure");
    proof.fails(&stop, json!(["b1"]), "crossbar.error.no_such_object");
    // A worker whose Python is none.
    let none = json!(["c9", { "python": "/bin/false" }]);
    proof.call(&of_node("start_container"), none).unwrap();
    proof.fails(
        &of_worker("c9", "start_container_component"),
        json!(["b1", component]),
        "crossbar.error.feature_unavailable",
    );
    proof
        .call(&of_node("stop_container"), json!(["c9"]))
        .unwrap();
}
