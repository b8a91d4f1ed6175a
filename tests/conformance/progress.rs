//! *Progressive Call Results* and *Progressive Call Invocations*.

use serde_json::json;

use super::net::Net;
use super::peer::{ANY, roles};

pub async fn progressive_call_results(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let registration = callee.register("com.procedure", json!({})).await;
    let call = caller
        .request(json!([48, {"receive_progress": true}, "com.procedure"]))
        .await;
    callee
        .expect(json!([68, 1, registration, {"receive_progress": true}]))
        .await;
    for step in 0..3 {
        callee
            .send(json!([70, 1, {"progress": true}, [step]]))
            .await;
    }
    callee.send(json!([70, 1, {}, ["done"]])).await;
    for step in 0..3 {
        caller
            .expect(json!([50, call, {"progress": true}, [step]]))
            .await;
    }
    caller.expect(json!([50, call, {}, ["done"]])).await;
    // It may end in an error as well, and what comes after the end is nothing.
    let call = caller
        .request(json!([48, {"receive_progress": true}, "com.procedure"]))
        .await;
    callee.receive().await;
    callee.send(json!([70, 2, {"progress": true}])).await;
    callee.send(json!([8, 68, 2, {}, "com.error"])).await;
    callee.send(json!([70, 2, {"progress": true}])).await;
    caller.expect(json!([50, call, {"progress": true}])).await;
    caller.expect(json!([8, 48, call, {}, "com.error"])).await;
    // A caller that did not ask for progress does not get it.
    let call = caller.request(json!([48, {}, "com.procedure"])).await;
    callee.expect(json!([68, 3, registration, {}])).await;
    callee.send(json!([70, 3, {"progress": true}, [1]])).await;
    callee.send(json!([70, 3, {}, [2]])).await;
    caller.expect(json!([50, call, {}, [2]])).await;
    // A callee that has not announced it, or cannot be canceled, is not asked for it.
    for word in ["progressive_call_results", "call_canceling"] {
        let mut roles = roles();
        roles["callee"]["features"]
            .as_object_mut()
            .unwrap()
            .remove(word);
        let mut plain = net.join_with(json!({"roles": roles})).await;
        let registration = plain
            .register(&format!("com.plain.{word}"), json!({}))
            .await;
        caller
            .request(json!([48, {"receive_progress": true}, format!("com.plain.{word}")]))
            .await;
        plain.expect(json!([68, 1, registration, {}])).await;
    }
}

pub async fn progressive_call_invocations(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let registration = callee.register("com.procedure", json!({})).await;
    let call = caller
        .request(json!([48, {"progress": true, "receive_progress": true, "disclose_me": true}, "com.procedure", [0]]))
        .await;
    let first = callee.expect(json!([68, 1, registration, ANY, [0]])).await;
    assert_eq!(first[3]["progress"], true);
    assert_eq!(first[3]["caller"], caller.id);
    // The options of the first one hold for all; the callee answers meanwhile.
    caller
        .send(json!([48, call, {"progress": true}, "com.procedure", [1]]))
        .await;
    let second = callee.expect(json!([68, 1, registration, ANY, [1]])).await;
    assert_eq!(second[3], first[3]);
    callee
        .send(json!([70, 1, {"progress": true}, ["sum so far", 1]]))
        .await;
    caller
        .expect(json!([50, call, {"progress": true}, ["sum so far", 1]]))
        .await;
    caller
        .send(json!([48, call, {}, "com.procedure", [2]]))
        .await;
    let last = callee.expect(json!([68, 1, registration, ANY, [2]])).await;
    assert_eq!(
        (last[3].get("progress"), &last[3]["caller"]),
        (None, &json!(caller.id))
    );
    callee.send(json!([70, 1, {}, [3]])).await;
    caller.expect(json!([50, call, {}, [3]])).await;
    // Other requests go on with the next id in between; a part that crosses the end is dropped.
    let call = caller
        .request(json!([48, {"progress": true}, "com.procedure"]))
        .await;
    callee.receive().await;
    caller.publish("com.topic", json!({}), json!([])).await;
    callee.send(json!([8, 68, 2, {}, "com.enough"])).await;
    caller.expect(json!([8, 48, call, {}, "com.enough"])).await;
    caller
        .send(json!([48, call, {"progress": true}, "com.procedure"]))
        .await;
    caller.quiet().await;
    callee.quiet().await;
    // After the last part there is none.
    let call = caller.request(json!([48, {}, "com.procedure"])).await;
    callee.receive().await;
    caller.send(json!([48, call, {}, "com.procedure"])).await;
    caller.aborted("wamp.error.protocol_violation").await;
    // A callee that has not announced it is not bothered; a caller that has not may not.
    for word in ["progressive_call_invocations", "call_canceling"] {
        let mut roles = roles();
        roles["callee"]["features"]
            .as_object_mut()
            .unwrap()
            .remove(word);
        let mut plain = net.join_with(json!({"roles": roles})).await;
        let mut caller = net.join().await;
        let procedure = format!("com.plain.{word}");
        plain.register(&procedure, json!({})).await;
        let refused = caller
            .refused(json!([48, {"progress": true}, procedure]))
            .await;
        assert_eq!(refused, "wamp.error.feature_not_supported");
    }
    let mut plain = net.join_with(json!({"roles": {"caller": {}}})).await;
    plain
        .request(json!([48, {"progress": true}, "com.procedure"]))
        .await;
    plain.aborted("wamp.error.protocol_violation").await;
}
