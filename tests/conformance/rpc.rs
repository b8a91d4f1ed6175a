//! *Remote Procedure Calls* of the basic profile.

use serde_json::json;
use shared::wamp::Serializer;

use super::net::Net;
use super::peer::ANY;

pub async fn a_procedure_is_registered_once_and_unregistered(net: &Net) {
    let (mut one, mut other) = (net.join().await, net.join().await);
    let registration = one.register("com.procedure", json!({})).await;
    for peer in [&mut one, &mut other] {
        let again = peer.refused(json!([64, {}, "com.procedure"])).await;
        assert_eq!(again, "wamp.error.procedure_already_exists");
    }
    let not_its_own = other.refused(json!([66, registration])).await;
    assert_eq!(not_its_own, "wamp.error.no_such_registration");
    let request = one.request(json!([66, registration])).await;
    one.expect(json!([67, request])).await;
    assert_eq!(
        one.refused(json!([66, registration])).await,
        "wamp.error.no_such_registration"
    );
    assert_eq!(
        other.ask("com.procedure", json!([])).await,
        Err("wamp.error.no_such_procedure".to_owned())
    );
    other.register("com.procedure", json!({})).await;
}

pub async fn a_call_goes_to_the_callee_and_its_result_back(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let registration = callee.register("com.procedure", json!({})).await;
    // No arguments at all, empty ones, positional ones, and both.
    for (turn, rest) in [
        json!([]),
        json!([[]]),
        json!([[1, -2, 2.5, "é", null, true, [[]], {"a": {}}]]),
        json!([[], {"k": 9_007_199_254_740_992_u64}]),
        json!([["x"], {"": "empty"}]),
    ]
    .iter()
    .enumerate()
    {
        let with = |mut head: serde_json::Value| {
            head.as_array_mut()
                .unwrap()
                .extend(rest.as_array().unwrap().clone());
            head
        };
        let call = caller.request(with(json!([48, {}, "com.procedure"]))).await;
        let invocation = turn + 1;
        callee
            .expect(with(json!([68, invocation, registration, {}])))
            .await;
        callee.send(with(json!([70, invocation, {}]))).await;
        caller.expect(with(json!([50, call, {}]))).await;
    }
}

pub async fn an_error_of_the_callee_reaches_the_caller(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let registration = callee.register("com.procedure", json!({})).await;
    let call = caller.request(json!([48, {}, "com.procedure"])).await;
    callee.expect(json!([68, 1, registration, {}])).await;
    callee
        .send(json!([8, 68, 1, {"hint": "x"}, "com.myapp.error", ["no"], {"code": 7}]))
        .await;
    caller
        .expect(json!([8, 48, call, {"hint": "x"}, "com.myapp.error", ["no"], {"code": 7}]))
        .await;
    assert_eq!(
        caller.ask("com.other", json!([])).await,
        Err("wamp.error.no_such_procedure".to_owned())
    );
}

pub async fn calls_keep_their_order_across_procedures(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let one = callee.register("com.one", json!({})).await;
    let two = callee.register("com.two", json!({})).await;
    for turn in 1..=50 {
        caller
            .request(json!([
                48,
                {},
                if turn % 2 == 0 { "com.two" } else { "com.one" },
                [turn]
            ]))
            .await;
    }
    for turn in 1..=50 {
        let registration = if turn % 2 == 0 { two } else { one };
        callee
            .expect(json!([68, turn, registration, {}, [turn]]))
            .await;
    }
    // Answered in another order, they come in that one.
    for turn in (1..=50).rev() {
        callee.send(json!([70, turn, {}, [turn]])).await;
    }
    for turn in (1..=50).rev() {
        caller.expect(json!([50, turn, {}, [turn]])).await;
    }
}

pub async fn calls_of_a_callee_that_leaves_are_answered(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    callee.register("com.procedure", json!({})).await;
    let call = caller.request(json!([48, {}, "com.procedure"])).await;
    callee.receive().await;
    callee.vanish().await;
    caller
        .expect(json!([8, 48, call, {}, "wamp.error.canceled", [ANY]]))
        .await;
    // And the other way round: the callee is told that nobody waits.
    let mut callee = net.join().await;
    let registration = callee.register("com.procedure", json!({})).await;
    caller.request(json!([48, {}, "com.procedure"])).await;
    callee.expect(json!([68, 1, registration, {}])).await;
    caller.vanish().await;
    callee
        .expect(json!([69, 1, {"mode": "killnowait", "reason": "wamp.error.canceled"}]))
        .await;
    callee.send(json!([70, 1, {}])).await;
    callee.quiet().await;
}

pub async fn an_option_that_is_null_is_not_there(net: &Net) {
    let (mut one, mut other) = (net.join().await, net.join().await);
    let subscription = one
        .subscribe("com.topic", json!({"match": null, "get_retained": null}))
        .await;
    let registration = one
        .register(
            "com.procedure",
            json!({"invoke": null, "concurrency": null}),
        )
        .await;
    let options = json!({"exclude": null, "eligible": null, "ppt_scheme": null, "retain": null});
    let publication = other.publish("com.topic", options, json!([1])).await;
    one.expect(json!([36, subscription, publication, {}, [1]]))
        .await;
    let options = json!({"timeout": null, "disclose_me": null, "progress": null, "com.mine": null});
    let call = other.request(json!([48, options, "com.procedure"])).await;
    one.expect(json!([68, 1, registration, {}])).await;
    one.send(json!([70, 1, {"progress": null}])).await;
    other.expect(json!([50, call, {}])).await;
    // JavaScript's `undefined`, as it comes in CBOR and MsgPack: {"match": undefined}.
    let undefined: &[u8] = match net.way.serializer {
        Serializer::Json => return,
        Serializer::MsgPack => b"\xd4\0\0",
        _ => b"\xf7",
    };
    let (list, map, text) = match net.way.serializer {
        Serializer::MsgPack => (0x94, 0x81, 0xa0),
        _ => (0x84, 0xa1, 0x60),
    };
    let code = if list == 0x94 {
        vec![32]
    } else {
        vec![0x18, 32]
    };
    let request = u8::try_from(other.requests + 1).unwrap();
    let mut octets = vec![list];
    octets.extend(code);
    octets.extend([request, map, text + 5]);
    octets.extend(b"match");
    octets.extend(undefined);
    octets.push(text + 9);
    octets.extend(b"com.topic");
    other.requests += 1;
    other.send_octets(octets).await;
    other.expect(json!([33, request, subscription])).await;
}
