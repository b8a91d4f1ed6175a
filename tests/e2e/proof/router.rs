//! What router workers have: realms, transports, components, links.

use std::net::TcpStream;

use serde_json::{Value, json};
use tests::foreign::{Library, Payload, Puppet, Serializer, Where};
use tests::free_port;

use super::{Proof, of_worker};
use crate::python_stage::{call, class_of_router};
use crate::world::transport_config;

const INVALID: &str = "crossbar.error.invalid_configuration";
const RUNNING: &str = "crossbar.error.already_running";
const NO_OBJECT: &str = "crossbar.error.no_such_object";

fn uri(name: &str) -> String {
    of_worker("w1", name)
}

fn ids(list: &Value) -> Vec<&str> {
    let rows = list.as_array().unwrap().iter();
    rows.map(|row| row["id"].as_str().unwrap()).collect()
}

/// `get_router_realms`, `start_router_realm`, `stop_router_realm`.
pub fn realms(proof: &Proof) {
    let start = uri("start_router_realm");
    proof.fails(&start, json!(["r2", {}]), INVALID);
    proof.fails(&start, json!(["r2", { "name": "realm1" }]), RUNNING);
    proof.ok(&start, json!(["r2", { "name": "realm2" }]));
    proof.fails(&start, json!(["r2", { "name": "realm3" }]), RUNNING);
    assert_eq!(
        ids(&proof.ok(&uri("get_router_realms"), json!([]))),
        ["r1", "r2"]
    );
    let allow = json!({ "call": true, "register": true, "publish": true, "subscribe": true });
    let everything = json!({ "uri": "", "match": "prefix", "allow": allow });
    let role = json!({ "name": "anonymous", "permissions": [everything] });
    let role = json!(["r2", "a", role]);
    proof.call(&uri("start_router_realm_role"), role).unwrap();
    let puppet = Puppet::start(Library::PythonAsyncio);
    let join = || {
        let place = proof.stage.world.websocket();
        puppet.try_join(&place, "realm2", Serializer::Json)
    };
    let client = join().unwrap();
    let stopped = proof.ok(&uri("stop_router_realm"), json!(["r2", true]));
    assert_eq!(stopped["detached_sessions"], json!([client.id]));
    client.wait_gone();
    assert_eq!(join().err().unwrap().uri, "wamp.error.no_such_realm");
    proof.fails(&uri("stop_router_realm"), json!(["r2"]), NO_OBJECT);
}

/// `get_router_transports`, `start_router_transport`, `stop_router_transport`.
pub fn transports(proof: &Proof) {
    let (start, stop) = (uri("start_router_transport"), uri("stop_router_transport"));
    let port = free_port();
    let open = |port: u16| TcpStream::connect(("127.0.0.1", port)).is_ok();
    proof.fails(&start, json!(["t2", { "type": "websocket" }]), INVALID);
    let mqtt = json!({ "type": "mqtt", "endpoint": { "type": "tcp", "port": port } });
    proof.fails(
        &start,
        json!(["t2", mqtt]),
        "crossbar.error.feature_unavailable",
    );
    let taken = transport_config(proof.stage.world.port);
    proof.fails(&start, json!(["t2", taken]), "crossbar.error.cannot_listen");
    assert!(!open(port));
    proof.ok(&start, json!(["t2", transport_config(port)]));
    assert!(open(port));
    proof.fails(
        &start,
        json!(["t2", transport_config(free_port())]),
        RUNNING,
    );
    assert_eq!(
        ids(&proof.ok(&uri("get_router_transports"), json!([]))),
        ["t1", "t2"]
    );
    let client = Puppet::start(Library::PythonTwisted).join(
        &Where::RawSocket { port },
        "realm1",
        Serializer::Cbor,
    );
    proof.ok(&stop, json!(["t2"]));
    assert!(!open(port));
    // Whoever is there may stay.
    call(&client, "wamp.session.count", json!([])).unwrap();
    proof.fails(&stop, json!(["t2"]), "crossbar.error.not_running");
}

/// `get_router_components`, `start_router_component`, `stop_router_component`.
pub fn components(proof: &Proof) {
    let (start, stop) = (uri("start_router_component"), uri("stop_router_component"));
    let component = class_of_router("twisted_backend.Component");
    proof.fails(&start, json!(["b1", { "type": "class" }]), INVALID);
    let missing = class_of_router("nowhere.Component");
    let failure = proof.fails(
        &start,
        json!(["b1", missing]),
        "crossbar.error.class_import_failed",
    );
    assert!(
        failure.payload.args[1]
            .as_str()
            .unwrap()
            .contains("ModuleNotFoundError")
    );
    let mut elsewhere = component.clone();
    elsewhere["realm"] = json!("nowhere");
    proof.fails(&start, json!(["b1", elsewhere]), NO_OBJECT);
    proof.ok(&start, json!(["b1", component]));
    proof.fails(&start, json!(["b1", component]), RUNNING);
    let client = proof.stage.client();
    let square = || call(&client, "com.twisted.square", json!([5]));
    assert_eq!(square().unwrap(), json!(25));
    assert_eq!(
        ids(&proof.ok(&uri("get_router_components"), json!([]))),
        ["b1"]
    );
    proof.cannot_stop("w1", &stop, &uri("get_router_components"));
    proof.ok(&start, json!(["b1", component]));
    assert_eq!(square().unwrap(), json!(25));
    proof.ok(&stop, json!(["b1"]));
    assert_eq!(square().unwrap_err().uri, "wamp.error.no_such_procedure");
    proof.fails(&stop, json!(["b1"]), NO_OBJECT);
    // A worker whose Python is none.
    let none = json!(["w9", { "python": "/bin/false" }]);
    proof.call(&super::of_node("start_router"), none).unwrap();
    let realm = json!(["r1", { "name": "realm1" }]);
    proof
        .call(&of_worker("w9", "start_router_realm"), realm)
        .unwrap();
    proof.fails(
        &of_worker("w9", "start_router_component"),
        json!(["b1", component]),
        "crossbar.error.feature_unavailable",
    );
    proof
        .call(&super::of_node("stop_router"), json!(["w9"]))
        .unwrap();
}

/// `get_router_links`, `start_router_link`, `stop_router_link`: between two realms of one worker.
pub fn links(proof: &Proof) {
    let (get, start, stop) = (
        uri("get_router_links"),
        uri("start_router_link"),
        uri("stop_router_link"),
    );
    let port = free_port();
    proof
        .call(&super::of_node("start_router"), json!(["w8"]))
        .unwrap();
    let w8 = |name: &str, args: Value| proof.call(&of_worker("w8", name), args).unwrap();
    let allow = json!({ "call": true, "register": true, "publish": true, "subscribe": true });
    let everything = json!({ "uri": "", "match": "prefix", "allow": allow });
    w8("start_router_realm", json!(["r1", { "name": "realm1" }]));
    let role = json!({ "name": "anonymous", "permissions": [everything] });
    w8("start_router_realm_role", json!(["r1", "a", role]));
    w8(
        "start_router_transport",
        json!(["t1", transport_config(port)]),
    );
    let link = |port: u16| {
        json!({
            "realm": "realm1",
            "transport": {
                "type": "websocket",
                "url": format!("ws://127.0.0.1:{port}/ws"),
                "endpoint": { "type": "tcp", "host": "127.0.0.1", "port": port },
            },
        })
    };
    proof.fails(&start, json!(["l1", {}]), INVALID);
    let mut elsewhere = link(port);
    elsewhere["local_realm"] = json!("nowhere");
    proof.fails(&start, json!(["l1", elsewhere]), NO_OBJECT);
    let nobody = json!(["l1", link(free_port()), true]);
    proof.fails(&start, nobody, "crossbar.error.cannot_connect");
    let info = proof.ok(&start, json!(["l1", link(port)]));
    assert_eq!(info["connected"], true);
    proof.fails(&start, json!(["l1", link(port)]), RUNNING);
    assert_eq!(ids(&proof.ok(&get, json!([]))), ["l1"]);
    proof.ok(&stop, json!(["l1"]));
    // While leave is being taken of a router that hangs, the link is being stopped already.
    proof.ok(&start, json!(["l2", link(port)]));
    let first = Payload::args([json!("l2")]);
    let first = proof.while_stopped(proof.stage.world.pid("w8"), || {
        let first = proof.stage.manager.start_call(&stop, first, json!({}));
        proof.fails(&stop, json!(["l2"]), "crossbar.error.cannot_stop");
        first
    });
    first.answer().unwrap();
    assert_eq!(proof.ok(&get, json!([])), json!([]));
    proof.fails(&stop, json!(["l1"]), NO_OBJECT);
    proof
        .call(&super::of_node("stop_router"), json!(["w8"]))
        .unwrap();
}
