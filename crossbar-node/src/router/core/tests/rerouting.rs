//! *Call Re-Routing*: what becomes of a call whose callee says `wamp.error.unavailable`.

use serde_json::{Value, json};

use super::net::Net;
use crate::router::core::Features;

const UNAVAILABLE: &str = "wamp.error.unavailable";

/// Three callees of `com.x`, registered in this order, and a caller.
fn net(invoke: &str) -> Net {
    let mut net = Net::new()
        .session("one")
        .session("two")
        .session("three")
        .session("caller");
    for callee in ["one", "two", "three"] {
        net.register(callee, "com.x", json!({"invoke": invoke}));
    }
    net
}

impl Net {
    /// Lets whoever was invoked say that it cannot; returns who that was.
    fn decline(&mut self) -> Option<(&'static str, Value)> {
        let found = ["one", "two", "three"].into_iter().find_map(|name| {
            let invoked = self.take(name).into_iter().find(|it| it[0] == 68)?;
            Some((name, invoked))
        });
        let (name, invoked) = found?;
        self.send(name, json!([8, 68, invoked[1], {}, UNAVAILABLE]));
        Some((name, invoked))
    }
}

#[test]
fn a_declined_call_goes_round_by_policy_until_nobody_is_left() {
    for (invoke, order) in [
        ("roundrobin", Some(["one", "two", "three"])),
        ("first", Some(["one", "two", "three"])),
        ("last", Some(["three", "two", "one"])),
        ("random", None),
    ] {
        let mut net = net(invoke);
        let call = json!([48, null, {"disclose_me": true}, "com.x", [7], {"k": 8}]);
        net.request("caller", call);
        let mut names = Vec::new();
        while let Some((name, invoked)) = net.decline() {
            assert_eq!(invoked[3]["caller_authid"], "caller");
            assert_eq!((&invoked[4], &invoked[5]), (&json!([7]), &json!({"k": 8})));
            names.push(name);
        }
        if let Some(order) = order {
            assert_eq!(names, order, "{invoke}");
        }
        names.sort_unstable();
        assert_eq!(names, ["one", "three", "two"], "{invoke}");
        assert_eq!(net.errors("caller"), ["wamp.error.no_available_callee"]);
        assert_eq!(net.realm.pending_call_count(), 0);
    }
}

#[test]
fn the_caller_gets_the_result_of_whoever_takes_the_call() {
    let mut net = net("first");
    let request = net.call("caller", "com.x", json!({}));
    net.decline();
    net.send("two", json!([70, 1, {}, ["done"]]));
    assert_eq!(net.take("caller"), [json!([50, request, {}, ["done"]])]);
}

#[test]
fn with_a_single_callee_nobody_is_available() {
    let mut net = Net::new().session("one").session("caller");
    net.register("one", "com.x", json!({}));
    net.call("caller", "com.x", json!({}));
    net.decline();
    assert_eq!(net.errors("caller"), ["wamp.error.no_available_callee"]);
}

#[test]
fn a_callee_that_does_not_announce_it_just_fails() {
    let plain = Features::announced(shared::wamp::hello::Abilities::default());
    let mut net = Net::new()
        .session_with("one", "user", plain)
        .session("two")
        .session("caller");
    for callee in ["one", "two"] {
        net.register(callee, "com.x", json!({"invoke": "first"}));
    }
    net.call("caller", "com.x", json!({}));
    net.decline();
    assert_eq!(net.errors("caller"), [UNAVAILABLE]);
    assert!(net.take("two").is_empty());
}

#[test]
fn a_timeout_counts_from_the_call_on_whoever_has_it() {
    let mut net = net("first");
    net.call("caller", "com.x", json!({"timeout": 100}));
    net.advance(60);
    net.decline();
    net.advance(50);
    assert_eq!(net.errors("caller"), ["wamp.error.timeout"]);
}

#[test]
fn a_call_that_has_brought_results_is_not_begun_again() {
    let mut net = net("first");
    net.call("caller", "com.x", json!({"receive_progress": true}));
    net.send("one", json!([70, 1, {"progress": true}, [1]]));
    net.decline();
    assert_eq!(net.errors("caller"), ["wamp.error.no_available_callee"]);
    assert!(net.take("two").is_empty());
}

#[test]
fn a_registration_that_has_gone_gets_no_second_attempt() {
    let mut net = net("first");
    net.call("caller", "com.x", json!({}));
    let options = json!({"force_reregister": true});
    net.register("caller", "com.x", options);
    net.take("caller");
    net.decline();
    assert_eq!(net.errors("caller"), ["wamp.error.no_available_callee"]);
}
