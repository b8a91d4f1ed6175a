//! *Remote Procedure Calls* of the basic profile.

use serde_json::json;

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
