//! Calls, from REGISTER to the end of the call.

use serde_json::{Value, json};

use super::net::Net;
use crate::router::core::Features;

fn pair() -> Net {
    Net::new().session("callee").session("caller")
}

/// The request id of the only INVOCATION that a session got.
fn invoked(net: &mut Net, name: &str) -> u64 {
    let mail = net.take(name);
    assert_eq!((mail.len(), &mail[0][0]), (1, &json!(68)), "{mail:?}");
    mail[0][1].as_u64().unwrap()
}

fn error(net: &mut Net, name: &str) -> Value {
    net.errors(name).join(" ").into()
}

#[test]
fn a_call_goes_to_the_callee_and_its_result_back() {
    let mut net = pair();
    net.register("callee", "com.add", json!({}));
    net.request("caller", json!([48, null, {}, "com.add", [1, 2], {"c": 3}]));
    assert_eq!(
        net.take("callee"),
        [json!([68, 1, 1, {}, [1, 2], {"c": 3}])]
    );
    net.send("callee", json!([70, 1, {}, [6]]));
    assert_eq!(net.take("caller"), [json!([50, 1, {}, [6]])]);
    // A second answer to the same invocation may have crossed something; one to none breaks the protocol.
    net.send("callee", json!([70, 1, {}, [7]]));
    assert!(net.take("caller").is_empty());
    for answer in [json!([70, 2, {}]), json!([8, 68, 99, {}, "com.error"])] {
        assert!(net.try_send("callee", &answer).is_err());
    }
}

#[test]
fn an_error_of_the_callee_reaches_the_caller_as_it_is() {
    let mut net = pair();
    net.register("callee", "com.add", json!({}));
    net.call("caller", "com.add", json!({}));
    net.send(
        "callee",
        json!([8, 68, 1, {"why": 1}, "com.error", ["x"], {"k": 1}]),
    );
    let expected = json!([8, 48, 1, {"why": 1}, "com.error", ["x"], {"k": 1}]);
    assert_eq!(net.take("caller"), [expected]);
}

#[test]
fn the_registration_is_chosen_as_the_specification_says() {
    let mut net = pair();
    for (procedure, matching) in [
        ("a1.b2.c3.d4.e55", "exact"),
        ("a1.b2.c3", "prefix"),
        ("a1.b2.c3.d4", "prefix"),
        ("a1.b2..d4.e5", "wildcard"),
        ("a1.b2.c33..e5", "wildcard"),
        ("a1.b2..d4.e5..g7", "wildcard"),
        ("a1.b2..d4..f6.g7", "wildcard"),
    ] {
        net.register("callee", procedure, json!({ "match": matching }));
    }
    for (procedure, registration) in [
        ("a1.b2.c3.d4.e55", 1),
        ("a1.b2.c3.d98.e74", 2),
        ("a1.b2.c3.d4.e325", 3),
        ("a1.b2.c55.d4.e5", 4),
        // The specification's example overlooks that its prefix `a1.b2.c3` is one of characters, so of `c33` too.
        ("a1.b2.c33.d4.e5", 2),
        ("a1.b2.c88.d4.e5.f6.g7", 6),
    ] {
        net.call("caller", procedure, json!({}));
        let mail = net.take("callee");
        assert_eq!(mail[0][2], registration, "{procedure}");
        let detail = mail[0][3].get("procedure");
        let expected = (registration != 1).then(|| json!(procedure));
        assert_eq!(detail, expected.as_ref());
    }
    net.call("caller", "a2.b2.c2.d2.e2", json!({}));
    assert_eq!(error(&mut net, "caller"), "wamp.error.no_such_procedure");
}

#[test]
fn shared_registrations_take_turns() {
    for (invoke, expected) in [
        ("roundrobin", "a b c a b"),
        ("first", "a a a a a"),
        ("last", "c c c c c"),
    ] {
        let mut net = Net::new().session("a").session("b").session("c");
        net = net.session("caller");
        for name in ["a", "b", "c"] {
            net.register(name, "com.add", json!({ "invoke": invoke }));
        }
        let mut got = Vec::new();
        for _ in 0..5 {
            net.call("caller", "com.add", json!({}));
            let names = ["a", "b", "c"].into_iter();
            got.extend(names.filter(|name| !net.take(name).is_empty()));
        }
        assert_eq!(got.join(" "), expected);
    }
}

#[test]
fn a_registration_is_shared_on_equal_terms_only() {
    let mut net = pair();
    let id = net.register("callee", "com.one", json!({}));
    let shared = net.register("callee", "com.many", json!({"invoke": "random"}));
    for (name, procedure, invoke, expected) in [
        ("caller", "com.one", "single", "procedure_already_exists"),
        ("callee", "com.many", "random", "procedure_already_exists"),
        (
            "caller",
            "com.many",
            "first",
            "procedure_exists_with_different_invocation_policy",
        ),
    ] {
        net.request(name, json!([64, null, {"invoke": invoke}, procedure]));
        let expected = format!("wamp.error.{expected}");
        assert_eq!(net.errors(name), [expected]);
    }
    assert_eq!(
        net.register("caller", "com.many", json!({"invoke": "random"})),
        shared
    );
    // The same text with another kind of matching is another registration.
    assert_ne!(
        net.register("caller", "com.one", json!({"match": "prefix"})),
        id
    );
}

#[test]
fn registering_by_force_takes_the_place_of_those_who_were_there() {
    let mut net = pair();
    let old = net.register("callee", "com.add", json!({}));
    let new = net.register("caller", "com.add", json!({"force_reregister": true}));
    let mail = net.take("callee");
    assert_eq!(
        (&mail[0][1], &mail[0][2]["registration"]),
        (&json!(0), &json!(old))
    );
    net.call("callee", "com.add", json!({}));
    assert_eq!(net.take("caller"), [json!([68, 1, new, {}])]);
}

#[test]
fn a_callee_gets_no_more_than_it_takes_at_a_time() {
    let mut net = Net::new().session("a").session("b").session("caller");
    for name in ["a", "b"] {
        let options = json!({"invoke": "first", "concurrency": 1});
        net.register(name, "com.add", options);
    }
    for _ in 0..3 {
        net.call("caller", "com.add", json!({}));
    }
    let busy = "crossbar.error.max_concurrency_reached";
    assert_eq!(net.errors("caller"), [busy]);
    assert_eq!((net.take("a").len(), net.take("b").len()), (1, 1));
    net.send("a", json!([70, 1, {}]));
    net.call("caller", "com.add", json!({}));
    assert_eq!(invoked(&mut net, "a"), 2);
}

#[test]
fn callers_are_disclosed_if_either_side_wants_it() {
    let who = json!({"caller": 1002, "caller_authid": "caller", "caller_authrole": "user"});
    for (registered, called, expected) in [
        (json!({}), json!({}), json!({})),
        (json!({"disclose_caller": true}), json!({}), who.clone()),
        (json!({}), json!({"disclose_me": true}), who),
    ] {
        let mut net = pair();
        net.register("callee", "com.add", registered);
        net.call("caller", "com.add", called);
        assert_eq!(net.take("callee")[0][3], expected);
    }
}

#[test]
fn a_call_is_canceled_in_three_ways() {
    for (mode, interrupted, answered) in [
        ("skip", false, true),
        ("kill", true, false),
        ("killnowait", true, true),
    ] {
        let mut net = pair();
        net.register("callee", "com.add", json!({}));
        net.call("caller", "com.add", json!({}));
        net.take("callee");
        net.send("caller", json!([49, 1, {"mode": mode}]));
        let errors = net.errors("caller");
        assert_eq!(!errors.is_empty(), answered, "{mode}");
        let interrupts = net.take("callee");
        assert_eq!(!interrupts.is_empty(), interrupted, "{mode}");
        if interrupted {
            assert_eq!(
                interrupts,
                [json!([69, 1, {"mode": mode, "reason": "wamp.error.canceled"}])]
            );
        }
        net.send("callee", json!([8, 68, 1, {}, "wamp.error.canceled"]));
        assert_eq!(net.errors("caller").is_empty(), answered, "{mode}");
    }
}

#[test]
fn a_callee_that_knows_no_interrupt_gets_none() {
    let plain = Features {
        callee_call_canceling: false,
        ..Features::default()
    };
    let mut net = Net::new().session_with("callee", "user", plain);
    net = net.session("caller");
    net.register("callee", "com.add", json!({}));
    net.call("caller", "com.add", json!({"timeout": 10}));
    net.call("caller", "com.add", json!({}));
    net.take("callee");
    net.send("caller", json!([49, 2, {"mode": "kill"}]));
    assert_eq!(error(&mut net, "caller"), "wamp.error.canceled");
    net.advance(10);
    assert_eq!(error(&mut net, "caller"), "wamp.error.timeout");
    assert!(net.take("callee").is_empty());
}

#[test]
fn a_call_times_out_when_its_time_is_over_and_not_before() {
    let mut net = pair();
    net.register("callee", "com.add", json!({}));
    net.call("caller", "com.add", json!({"timeout": 100}));
    net.call("caller", "com.add", json!({"timeout": 50}));
    net.take("callee");
    assert_eq!(net.realm.next_deadline(), Some(1_050));
    net.advance(50);
    let mail = net.take("caller");
    assert_eq!((&mail[0][2], mail.len()), (&json!(2), 1));
    let interrupt = json!([69, 2, {"mode": "killnowait", "reason": "wamp.error.timeout"}]);
    assert_eq!(net.take("callee"), [interrupt]);
    net.send("callee", json!([70, 1, {}]));
    assert_eq!(net.realm.next_deadline(), None);
}

#[test]
fn a_callee_may_watch_timeouts_itself() {
    let mut net = pair();
    net.register("callee", "com.add", json!({"forward_timeout": true}));
    net.call("caller", "com.add", json!({"timeout": 100}));
    assert_eq!(net.take("callee")[0][3], json!({"timeout": 100}));
    assert_eq!(net.realm.next_deadline(), None);
}

#[test]
fn a_callee_that_leaves_ends_its_calls() {
    let mut net = pair();
    net.register("callee", "com.add", json!({}));
    net.call("caller", "com.add", json!({}));
    net.leave("callee");
    net.leave("callee");
    assert_eq!(error(&mut net, "caller"), "wamp.error.canceled");
    net.call("caller", "com.add", json!({}));
    assert_eq!(error(&mut net, "caller"), "wamp.error.no_such_procedure");
}

#[test]
fn a_caller_that_leaves_interrupts_its_calls() {
    let mut net = pair();
    net.register("callee", "com.add", json!({}));
    net.call("caller", "com.add", json!({}));
    net.take("callee");
    net.leave("caller");
    let interrupt = json!([69, 1, {"mode": "killnowait", "reason": "wamp.error.canceled"}]);
    assert_eq!(net.take("callee"), [interrupt]);
    assert_eq!(net.realm.pending_call_count(), 0);
}

#[test]
fn an_unregistered_procedure_is_gone_but_its_calls_go_on() {
    let mut net = pair();
    let id = net.register("callee", "com.add", json!({}));
    net.call("caller", "com.add", json!({}));
    net.take("callee");
    let request = net.request("callee", json!([66, null, id]));
    assert_eq!(net.take("callee"), [json!([67, request])]);
    net.request("callee", json!([66, null, id]));
    assert_eq!(error(&mut net, "callee"), "wamp.error.no_such_registration");
    net.send("callee", json!([70, 1, {}, ["late"]]));
    assert_eq!(net.take("caller"), [json!([50, 1, {}, ["late"]])]);
}
