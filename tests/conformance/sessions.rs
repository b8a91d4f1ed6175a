//! *Sessions*, *Identifiers*, *URIs*: how a session begins and ends, and what its messages are made of.

use std::collections::BTreeSet;

use crossbar_node::router::io::{Farewell, Parting};
use serde_json::json;

use super::net::Net;
use super::peer::{ANY, MORE};

pub async fn a_session_is_opened_with_a_random_id(net: &Net) {
    let mut ids = BTreeSet::new();
    for _ in 0..8 {
        let peer = net.join().await;
        let welcome = &peer.welcome;
        assert_eq!(welcome["realm"], net.realm);
        assert_eq!(welcome["authrole"], "anonymous");
        assert_eq!(welcome["authmethod"], "anonymous");
        assert!(welcome["authid"].is_string() && welcome["authprovider"].is_string());
        assert!(welcome["roles"]["broker"].is_object() && welcome["roles"]["dealer"].is_object());
        assert!((1..=1 << 53).contains(&peer.id));
        ids.insert(peer.id);
    }
    assert_eq!(ids.len(), 8);
    let near = ids
        .iter()
        .zip(ids.iter().skip(1))
        .any(|(a, b)| b - a < 1000);
    assert!(!near, "{ids:?} are not drawn at random");
}

pub async fn a_realm_that_does_not_exist_is_refused(net: &Net) {
    let mut peer = net.connect().await;
    peer.send(json!([1, "com.nowhere", {"roles": {"caller": {}}}]))
        .await;
    peer.aborted("wamp.error.no_such_realm").await;
}

pub async fn goodbye_is_answered_and_frees_everything(net: &Net) {
    let mut other = net.join().await;
    for reason in [
        "wamp.close.close_realm",
        "wamp.close.system_shutdown",
        "com.myapp.enough",
    ] {
        let mut peer = net.join().await;
        peer.register("com.procedure", json!({})).await;
        peer.send(json!([6, {"message": "bye"}, reason])).await;
        peer.expect_then_end(json!([6, {}, "wamp.close.goodbye_and_out"]))
            .await;
        assert_eq!(
            other.ask("com.procedure", json!([])).await,
            Err("wamp.error.no_such_procedure".to_owned())
        );
    }
    // The router says it as well, and takes the answer.
    let parting = Parting {
        farewell: Farewell::Goodbye,
        reason: "wamp.close.system_shutdown".into(),
        message: "that was it".to_owned(),
    };
    net.world.router.stop_realm(&net.realm, Some(&parting));
    other
        .expect(json!([6, {"message": "that was it"}, "wamp.close.system_shutdown"]))
        .await;
    other
        .send(json!([6, {}, "wamp.close.goodbye_and_out"]))
        .await;
    assert_eq!(other.next().await, None);
}

pub async fn a_client_says_which_roles_it_has(net: &Net) {
    for details in [
        json!({}),
        json!({"roles": {}}),
        json!({"roles": []}),
        json!({"roles": {"broker": {}}}),
        json!({"roles": {"caller": 7}}),
    ] {
        let mut peer = net.connect().await;
        peer.send(json!([1, net.realm, details])).await;
        peer.aborted("wamp.error.protocol_violation").await;
    }
    for role in ["publisher", "subscriber", "caller", "callee"] {
        let mut peer = net.connect().await;
        peer.send(json!([1, net.realm, {"roles": {role: {}, "com.myapp.role": {}}, "com.myapp.detail": 1}])).await;
        peer.expect(json!([2, ANY, {MORE: 0}])).await;
    }
}

pub async fn ids_are_sequential_in_session_scope(net: &Net) {
    let mut caller = net.join().await;
    let mut callees = [net.join().await, net.join().await];
    for (procedure, callee) in ["com.one", "com.two"].into_iter().zip(&mut callees) {
        let registration = callee.register(procedure, json!({})).await;
        for invocation in 1..=3 {
            let call = caller.request(json!([48, {}, procedure])).await;
            callee
                .expect(json!([68, invocation, registration, {}]))
                .await;
            callee.send(json!([70, invocation, {}])).await;
            caller.expect(json!([50, call, {}])).await;
        }
    }
    // The router's scope: two subscriptions differ, the same one does not.
    let [one, other] = &mut callees;
    let first = one.subscribe("com.topic", json!({})).await;
    assert_eq!(other.subscribe("com.topic", json!({})).await, first);
    assert_ne!(other.subscribe("com.topic.more", json!({})).await, first);
    // Global scope: publications are drawn at random.
    let (a, b) = (
        one.publish("com.nobody", json!({}), json!([])).await,
        one.publish("com.nobody", json!({}), json!([])).await,
    );
    assert!(a.abs_diff(b) > 1000, "{a} and {b}");
}

pub async fn uris_are_checked_and_reserved_ones_protected(net: &Net) {
    let mut peer = net.join().await;
    let requests = |uri: &str| {
        [
            json!([32, {}, uri]),
            json!([64, {}, uri]),
            json!([48, {}, uri]),
            json!([16, {"acknowledge": true}, uri]),
        ]
    };
    for uri in [
        "",
        "com..topic",
        ".com",
        "com.",
        "com.my topic",
        "com.#topic",
        "com.\ttopic",
    ] {
        for request in requests(uri) {
            assert_eq!(
                peer.refused(request.clone()).await,
                "wamp.error.invalid_uri",
                "{request}"
            );
        }
    }
    let [subscribe, register, _, publish] = requests("wamp.mine");
    for request in [register, publish] {
        assert_eq!(
            peer.refused(request.clone()).await,
            "wamp.error.invalid_uri",
            "{request}"
        );
    }
    let topic = subscribe[2].as_str().unwrap();
    peer.subscribe(topic, json!({})).await;
    peer.register("wampum.com", json!({})).await;
    // A pattern of everybody's does not get what is the router's.
    peer.register("", json!({"match": "prefix"})).await;
    assert_eq!(
        peer.ask("wamp.nothing", json!([])).await,
        Err("wamp.error.no_such_procedure".to_owned())
    );
}
