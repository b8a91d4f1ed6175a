//! *Pattern-based Registration*, *Shared Registration*, *Registration Revocation*, and how many calls a callee takes.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::net::Net;
use super::peer::{ANY, MORE, Peer, roles};

/// Calls, and returns which registration was invoked, with what it was told of the procedure.
async fn invoked(caller: &mut Peer, callee: &mut Peer, procedure: &str) -> (u64, Option<String>) {
    let call = caller.request(json!([48, {}, procedure])).await;
    let invocation = callee.expect(json!([68, ANY, ANY, {MORE: 0}])).await;
    callee.send(json!([70, invocation[1], {}])).await;
    caller.expect(json!([50, call, {}])).await;
    let told = invocation[3].get("procedure").and_then(Value::as_str);
    (invocation[2].as_u64().unwrap(), told.map(str::to_owned))
}

pub async fn pattern_based_registration(net: &Net) {
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    // The registrations and calls of the specification's example.
    let mut registrations = Vec::new();
    for (procedure, matching) in [
        ("a1.b2.c3.d4.e55", "exact"),
        ("a1.b2.c3", "prefix"),
        ("a1.b2.c3.d4", "prefix"),
        ("a1.b2..d4.e5", "wildcard"),
        ("a1.b2.c33..e5", "wildcard"),
        ("a1.b2..d4.e5..g7", "wildcard"),
        ("a1.b2..d4..f6.g7", "wildcard"),
    ] {
        registrations.push(callee.register(procedure, json!({"match": matching})).await);
    }
    for (procedure, number) in [
        ("a1.b2.c3.d4.e55", 1),
        ("a1.b2.c3.d98.e74", 2),
        ("a1.b2.c3.d4.e325", 3),
        ("a1.b2.c55.d4.e5", 4),
        ("a1.b2.c88.d4.e5.f6.g7", 6),
        // A prefix is one of characters, as the text has it: `c33` begins with `c3`.
        ("a1.b2.c33.d4.e5", 2),
    ] {
        let (registration, told) = invoked(&mut caller, &mut callee, procedure).await;
        assert_eq!(registration, registrations[number - 1], "{procedure}");
        // A pattern is told which procedure it is.
        assert_eq!(told.as_deref(), (number != 1).then_some(procedure));
    }
    for procedure in ["a2.b2.c2.d2.e2", "a1.b2.c99.d4.e5.f6", "a1.b2"] {
        assert_eq!(
            caller.ask(procedure, json!([])).await,
            Err("wamp.error.no_such_procedure".to_owned()),
            "{procedure}"
        );
    }
    // The same URI with another policy is another registration; with the same one it is taken.
    callee.register("a1.b2.c3", json!({})).await;
    let again = callee
        .refused(json!([64, {"match": "prefix"}, "a1.b2.c3"]))
        .await;
    assert_eq!(again, "wamp.error.procedure_already_exists");
    // A pattern that is gone gets nothing.
    let request = callee.request(json!([66, registrations[2]])).await;
    callee.expect(json!([67, request])).await;
    assert_eq!(
        invoked(&mut caller, &mut callee, "a1.b2.c3.d4.e325")
            .await
            .0,
        registrations[1]
    );
}

pub async fn shared_registration(net: &Net) {
    let mut caller = net.join().await;
    let mut callees = [net.join().await, net.join().await, net.join().await];
    for invoke in ["roundrobin", "random", "first", "last"] {
        let procedure = format!("com.{invoke}");
        let mut ids = BTreeSet::new();
        for callee in &mut callees {
            ids.insert(callee.register(&procedure, json!({"invoke": invoke})).await);
        }
        assert_eq!(ids.len(), 1, "they share it");
        for other in ["single", "roundrobin", "random", "first", "last"] {
            let refused = callees[0]
                .refused(json!([64, {"invoke": other}, procedure]))
                .await;
            let expected = if other == invoke {
                "wamp.error.procedure_already_exists"
            } else {
                "wamp.error.procedure_exists_with_different_invocation_policy"
            };
            assert_eq!(refused, expected, "{invoke} and {other}");
        }
        let mut counts = [0; 3];
        for turn in 0..30 {
            let call = caller.request(json!([48, {}, procedure])).await;
            let [a, b, c] = &mut callees;
            // Whoever it is says so.
            let (at, invocation) = tokio::select! {
                message = a.receive() => (0, message),
                message = b.receive() => (1, message),
                message = c.receive() => (2, message),
            };
            callees[at].send(json!([70, invocation[1], {}])).await;
            caller.expect(json!([50, call, {}])).await;
            counts[at] += 1;
            if invoke == "roundrobin" {
                assert_eq!(at, turn % 3);
            }
        }
        match invoke {
            "first" => assert_eq!(counts, [30, 0, 0]),
            "last" => assert_eq!(counts, [0, 0, 30]),
            _ => assert!(
                counts.iter().all(|count| *count > 0),
                "{invoke}: {counts:?}"
            ),
        }
    }
    // With `single` there is one, whoever comes second.
    callees[0].register("com.single", json!({})).await;
    assert_eq!(
        callees[1].refused(json!([64, {}, "com.single"])).await,
        "wamp.error.procedure_already_exists"
    );
}

pub async fn a_callee_gets_no_more_than_it_takes(net: &Net) {
    let (mut one, mut other, mut caller) = (net.join().await, net.join().await, net.join().await);
    let options = json!({"invoke": "first", "concurrency": 1});
    one.register("com.procedure", options.clone()).await;
    other.register("com.procedure", options).await;
    let first = caller.request(json!([48, {}, "com.procedure"])).await;
    one.expect(json!([68, 1, ANY, {}])).await;
    let second = caller.request(json!([48, {}, "com.procedure"])).await;
    other.expect(json!([68, 1, ANY, {}])).await;
    assert_eq!(
        caller.ask("com.procedure", json!([])).await,
        Err("crossbar.error.max_concurrency_reached".to_owned())
    );
    one.send(json!([70, 1, {}])).await;
    caller.expect(json!([50, first, {}])).await;
    caller.request(json!([48, {}, "com.procedure"])).await;
    one.expect(json!([68, 2, ANY, {}])).await;
    // A call that is given up makes room as well.
    caller.send(json!([49, second, {"mode": "skip"}])).await;
    caller.receive().await;
    caller.request(json!([48, {}, "com.procedure"])).await;
    other.expect(json!([68, 2, ANY, {}])).await;
}

pub async fn registration_revocation(net: &Net) {
    let mut plain_roles = roles();
    plain_roles["callee"] = json!({});
    let mut plain = net.join_with(json!({"roles": plain_roles})).await;
    let (mut callee, mut admin) = (net.join().await, net.join().await);
    let registration = callee
        .register("com.procedure", json!({"invoke": "roundrobin"}))
        .await;
    plain
        .register("com.procedure", json!({"invoke": "roundrobin"}))
        .await;
    for id in [callee.id, plain.id] {
        let removed = admin
            .ask(
                "wamp.registration.remove_callee",
                json!([registration, id, "com.moved"]),
            )
            .await;
        assert_eq!(removed, Ok(Value::Null));
    }
    callee
        .expect(json!([67, 0, {"registration": registration, "reason": "com.moved"}]))
        .await;
    plain.quiet().await;
    assert_eq!(
        admin.ask("com.procedure", json!([])).await,
        Err("wamp.error.no_such_procedure".to_owned())
    );
    assert_eq!(
        callee.refused(json!([66, registration])).await,
        "wamp.error.no_such_registration"
    );
}

pub async fn registering_by_force(net: &Net) {
    let (mut one, mut other, mut caller) = (net.join().await, net.join().await, net.join().await);
    let old = one.register("com.procedure", json!({})).await;
    let new = other
        .register("com.procedure", json!({"force_reregister": true}))
        .await;
    one.expect(json!([67, 0, {"registration": old, MORE: 0}]))
        .await;
    caller.request(json!([48, {}, "com.procedure"])).await;
    other.expect(json!([68, 1, new, {}])).await;
    one.quiet().await;
}
