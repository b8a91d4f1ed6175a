//! *Payload Passthru Mode*, and the way that a forwarding router tells of.

use serde_json::{Value, json};

use super::net::Net;
use super::peer::{ANY, roles};

/// How a payload is packed: no matter of the router's.
fn ppt() -> Value {
    json!({"ppt_scheme": "x_my_ppt", "ppt_serializer": "custom", "ppt_cipher": "rot13", "ppt_keyid": "k1"})
}

fn with(mut options: Value, word: &str) -> Value {
    options[word] = true.into();
    options
}

pub async fn payload_passthru_mode(net: &Net) {
    let (mut one, mut other) = (net.join().await, net.join().await);
    let subscription = other.subscribe("com.topic", json!({})).await;
    let registration = other.register("com.procedure", json!({})).await;
    one.request(json!([16, ppt(), "com.topic", ["packed"]]))
        .await;
    other
        .expect(json!([36, subscription, ANY, ppt(), ["packed"]]))
        .await;
    let call = one
        .request(json!([
            48,
            with(ppt(), "receive_progress"),
            "com.procedure",
            ["packed"]
        ]))
        .await;
    other
        .expect(json!([
            68,
            1,
            registration,
            with(ppt(), "receive_progress"),
            ["packed"]
        ]))
        .await;
    other
        .send(json!([70, 1, with(ppt(), "progress"), ["more"]]))
        .await;
    one.expect(json!([50, call, with(ppt(), "progress"), ["more"]]))
        .await;
    other.send(json!([70, 1, ppt(), ["last"]])).await;
    one.expect(json!([50, call, ppt(), ["last"]])).await;
    let call = one
        .request(json!([48, ppt(), "com.procedure", ["packed"]]))
        .await;
    other.receive().await;
    other
        .send(json!([8, 68, 2, ppt(), "com.error", ["packed"]]))
        .await;
    one.expect(json!([8, 48, call, ppt(), "com.error", ["packed"]]))
        .await;
    // Retained, it comes as it was.
    let options = with(ppt(), "retain");
    one.publish("com.kept", options, json!(["packed"])).await;
    let subscription = other
        .subscribe("com.kept", json!({"get_retained": true}))
        .await;
    other
        .expect(json!([
            36,
            subscription,
            ANY,
            with(ppt(), "retained"),
            ["packed"]
        ]))
        .await;
}

pub async fn passthru_needs_both_sides(net: &Net) {
    let without = |role: &str| {
        let mut roles = roles();
        roles[role]["features"]
            .as_object_mut()
            .unwrap()
            .remove("payload_passthru_mode");
        json!({"roles": roles})
    };
    let violation = "wamp.error.protocol_violation";
    // Who uses it must have announced it.
    let mut publisher = net.join_with(without("publisher")).await;
    publisher
        .request(json!([16, ppt(), "com.topic", ["packed"]]))
        .await;
    publisher.aborted(violation).await;
    let mut caller = net.join_with(without("caller")).await;
    caller
        .request(json!([48, ppt(), "com.procedure", ["packed"]]))
        .await;
    caller.aborted(violation).await;
    let (mut callee, mut caller) = (net.join_with(without("callee")).await, net.join().await);
    callee.register("com.procedure", json!({})).await;
    let call = caller.request(json!([48, {}, "com.procedure"])).await;
    callee.receive().await;
    callee.send(json!([70, 1, ppt(), ["packed"]])).await;
    callee.aborted(violation).await;
    caller
        .expect(json!([8, 48, call, {}, "wamp.error.canceled", [ANY]]))
        .await;
    // Who cannot unpack it does not get it, and the sender is told.
    let mut callee = net.join_with(without("callee")).await;
    callee.register("com.procedure", json!({})).await;
    let refused = caller
        .refused(json!([48, ppt(), "com.procedure", ["packed"]]))
        .await;
    assert_eq!(refused, "wamp.error.feature_not_supported");
    callee.quiet().await;
    let (mut callee, mut caller) = (net.join().await, net.join_with(without("caller")).await);
    callee.register("com.other", json!({})).await;
    let call = caller.request(json!([48, {}, "com.other"])).await;
    callee.receive().await;
    callee.send(json!([70, 1, ppt(), ["packed"]])).await;
    callee
        .expect(json!([
            8,
            70,
            1,
            {},
            "wamp.error.feature_not_supported",
            [ANY]
        ]))
        .await;
    caller
        .expect(json!([
            8,
            48,
            call,
            {},
            "wamp.error.feature_not_supported",
            [ANY]
        ]))
        .await;
}

pub async fn forward_for(net: &Net) {
    let (mut one, mut other) = (net.join().await, net.join().await);
    let way = json!({"forward_for": [
        {"session": 7, "authid": "joe", "authrole": "user"},
        {"session": 8, "authid": "router2", "authrole": "routerlink"},
    ]});
    let subscription = other.subscribe("com.topic", way.clone()).await;
    let registration = other.register("com.procedure", way.clone()).await;
    one.request(json!([16, way, "com.topic"])).await;
    other.expect(json!([36, subscription, ANY, way])).await;
    let call = one.request(json!([48, way, "com.procedure"])).await;
    other.expect(json!([68, 1, registration, way])).await;
    other.send(json!([70, 1, way])).await;
    one.expect(json!([50, call, way])).await;
    let call = one.request(json!([48, way, "com.procedure"])).await;
    other.receive().await;
    other.send(json!([8, 68, 2, way, "com.error"])).await;
    one.expect(json!([8, 48, call, way, "com.error"])).await;
    for (code, id) in [(34, subscription), (66, registration)] {
        let request = other.request(json!([code, id, way])).await;
        other.expect(json!([code + 1, request])).await;
    }
}
