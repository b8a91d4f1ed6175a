//! *Call Timeout*, *Call Canceling*, *Call Re-Routing*, *Caller Identification*.

use crossbar_node::router::core::{Disclose, Permission};
use serde_json::json;
use shared::wamp::Match;

use super::net::{Net, rule};
use super::peer::{ANY, MORE, Peer, roles};

/// A callee that cannot be interrupted.
async fn deaf(net: &Net) -> Peer {
    let mut roles = roles();
    roles["callee"] = json!({"features": {}});
    net.join_with(json!({"roles": roles})).await
}

pub async fn call_timeout(net: &Net) {
    let (mut callee, mut caller, mut deaf) = (net.join().await, net.join().await, deaf(net).await);
    let watched = callee.register("com.watched", json!({})).await;
    let watching = callee
        .register("com.watching", json!({"forward_timeout": true}))
        .await;
    let unheard = deaf.register("com.deaf", json!({})).await;
    // The callee's matter: it is told, and the dealer does not count.
    let left = caller
        .request(json!([48, {"timeout": 1}, "com.watching"]))
        .await;
    callee
        .expect(json!([68, 1, watching, {"timeout": 1}]))
        .await;
    // The dealer's matter: the callee is not told before the time is over.
    let call = caller
        .request(json!([48, {"timeout": 30}, "com.watched"]))
        .await;
    callee.expect(json!([68, 2, watched, {}])).await;
    caller
        .expect(json!([8, 48, call, {}, "wamp.error.timeout", [ANY]]))
        .await;
    callee
        .expect(json!([69, 2, {"mode": "killnowait", "reason": "wamp.error.timeout"}]))
        .await;
    callee.send(json!([70, 2, {}])).await;
    callee
        .send(json!([8, 68, 1, {}, "wamp.error.timeout"]))
        .await;
    caller
        .expect(json!([8, 48, left, {}, "wamp.error.timeout"]))
        .await;
    // A callee that knows no INTERRUPT is not told at all.
    let call = caller
        .request(json!([48, {"timeout": 1}, "com.deaf"]))
        .await;
    deaf.expect(json!([68, 1, unheard, {}])).await;
    caller
        .expect(json!([8, 48, call, {}, "wamp.error.timeout", [ANY]]))
        .await;
    deaf.quiet().await;
    // Nought is never.
    caller
        .request(json!([48, {"timeout": 0}, "com.watched"]))
        .await;
    callee.expect(json!([68, 3, watched, {}])).await;
}

pub async fn call_canceling(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    callee.register("com.procedure", json!({})).await;
    let canceled = |call: u64| json!([8, 48, call, {}, "wamp.error.canceled", [ANY]]);
    for (turn, (options, mode)) in [
        (json!({"mode": "killnowait"}), "killnowait"),
        (json!({}), "killnowait"),
    ]
    .into_iter()
    .enumerate()
    {
        let invocation = turn + 1;
        let call = caller.request(json!([48, {}, "com.procedure"])).await;
        callee.receive().await;
        caller.send(json!([49, call, options])).await;
        caller.expect(canceled(call)).await;
        callee
            .expect(json!([69, invocation, {"mode": mode, MORE: 0}]))
            .await;
        // Whatever it answers is nobody's.
        callee
            .send(json!([8, 68, invocation, {}, "wamp.error.canceled"]))
            .await;
        caller.quiet().await;
    }
    // Skip: the callee is not told.
    let call = caller.request(json!([48, {}, "com.procedure"])).await;
    callee.receive().await;
    caller.send(json!([49, call, {"mode": "skip"}])).await;
    caller.expect(canceled(call)).await;
    callee.quiet().await;
    callee.send(json!([70, 3, {}, ["late"]])).await;
    caller.quiet().await;
    // Kill: the caller waits for what the callee says to it, be it a result.
    for (invocation, answer) in [
        (4, json!([8, 68, 4, {}, "com.killed"])),
        (5, json!([70, 5, {}, ["just done"]])),
    ] {
        let call = caller.request(json!([48, {}, "com.procedure"])).await;
        callee.receive().await;
        caller.send(json!([49, call, {"mode": "kill"}])).await;
        caller.quiet().await;
        callee
            .expect(json!([69, invocation, {"mode": "kill", MORE: 0}]))
            .await;
        callee.send(answer.clone()).await;
        if answer[0] == 8 {
            caller.expect(json!([8, 48, call, {}, "com.killed"])).await;
        } else {
            caller.expect(json!([50, call, {}, ["just done"]])).await;
        }
    }
    // The other spelling is understood as well.
    let mut roles = roles();
    roles["callee"] = json!({"features": {"call_cancelling": true}});
    let mut british = net.join_with(json!({"roles": roles})).await;
    british.register("com.british", json!({})).await;
    let call = caller.request(json!([48, {}, "com.british"])).await;
    british.receive().await;
    caller.send(json!([49, call, {}])).await;
    caller.expect(canceled(call)).await;
    british
        .expect(json!([69, 1, {"mode": "killnowait", MORE: 0}]))
        .await;
    // A call that is over, or never was.
    caller.send(json!([49, 1, {}])).await;
    caller.send(json!([49, 1000, {}])).await;
    caller.quiet().await;
    // A callee that knows no INTERRUPT: as if it were `skip`.
    let mut deaf = deaf(net).await;
    deaf.register("com.deaf", json!({})).await;
    let call = caller.request(json!([48, {}, "com.deaf"])).await;
    deaf.receive().await;
    caller.send(json!([49, call, {"mode": "kill"}])).await;
    caller.expect(canceled(call)).await;
    deaf.quiet().await;
}

pub async fn call_rerouting(net: &Net) {
    let mut caller = net.join().await;
    let mut callees = [net.join().await, net.join().await, net.join().await];
    let orders = [
        ("roundrobin", [0, 1, 2]),
        ("first", [0, 1, 2]),
        ("last", [2, 1, 0]),
    ];
    for (invoke, order) in orders {
        let procedure = format!("com.{invoke}");
        for callee in &mut callees {
            callee.register(&procedure, json!({"invoke": invoke})).await;
        }
        // Declined by two, taken by the last; the caller does not notice.
        let call = caller.request(json!([48, {}, procedure, ["x"]])).await;
        for (turn, at) in order.into_iter().enumerate() {
            let invocation = callees[at].receive().await;
            assert_eq!(invocation[4], json!(["x"]), "{invoke}");
            let answer = match turn {
                2 => json!([70, invocation[1], {}, ["y"]]),
                _ => json!([8, 68, invocation[1], {}, "wamp.error.unavailable"]),
            };
            callees[at].send(answer).await;
        }
        caller.expect(json!([50, call, {}, ["y"]])).await;
    }
    // Declined by all; with a single callee there is nobody else.
    callees[0].register("com.single", json!({})).await;
    for (procedure, asked) in [("com.first", 3), ("com.single", 1)] {
        let call = caller.request(json!([48, {}, procedure])).await;
        for callee in &mut callees[..asked] {
            let invocation = callee.receive().await;
            callee
                .send(json!([8, 68, invocation[1], {}, "wamp.error.unavailable"]))
                .await;
        }
        let none_left = json!([8, 48, call, {}, "wamp.error.no_available_callee", [ANY]]);
        caller.expect(none_left).await;
    }
}

pub async fn caller_identification(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let plain = callee.register("com.plain", json!({})).await;
    let asking = callee
        .register("com.asking", json!({"disclose_caller": true}))
        .await;
    let forced = callee.register("com.forced", json!({})).await;
    let force = Permission {
        disclose: Disclose {
            caller: true,
            publisher: false,
        },
        ..rule("com.forced", Match::Exact)
    };
    net.role("anonymous", vec![rule("", Match::Prefix), force]);
    let who = json!({
        "caller": caller.id, "caller_authid": caller.welcome["authid"], "caller_authrole": "anonymous",
    });
    for (turn, (procedure, options, registration, details)) in [
        ("com.plain", json!({}), plain, json!({})),
        (
            "com.plain",
            json!({"disclose_me": true}),
            plain,
            who.clone(),
        ),
        ("com.asking", json!({}), asking, who.clone()),
        ("com.forced", json!({}), forced, who),
    ]
    .into_iter()
    .enumerate()
    {
        caller.request(json!([48, options, procedure])).await;
        callee
            .expect(json!([68, turn + 1, registration, details]))
            .await;
    }
}
