//! How much a session and a realm may have.

use serde_json::json;

use super::net::Net;
use crate::router::core::Settings;

const UNAVAILABLE: &str = "wamp.error.unavailable";

/// A callee of `com.add`, and two callers.
fn net(settings: Settings) -> Net {
    let mut net = Net::with(settings)
        .session("callee")
        .session("a")
        .session("b");
    net.register("callee", "com.add", json!({}));
    net
}

#[test]
fn a_caller_has_so_many_calls_in_progress_and_others_have_theirs() {
    let mut net = net(Settings {
        max_pending_per_caller: 2,
        ..Settings::default()
    });
    for _ in 0..3 {
        net.call("a", "com.add", json!({}));
    }
    assert_eq!(net.errors("a"), [UNAVAILABLE]);
    net.call("b", "com.add", json!({}));
    // One that has ended makes room.
    net.send("callee", json!([70, 1, {}]));
    net.take("a");
    net.call("a", "com.add", json!({}));
    assert!(net.errors("a").is_empty() && net.errors("b").is_empty());
    assert_eq!(net.realm.pending_call_count(), 3);
}

#[test]
fn a_callee_is_given_so_many_invocations_and_no_more() {
    let mut net = net(Settings {
        max_pending_per_callee: 2,
        ..Settings::default()
    });
    for _ in 0..3 {
        net.call("a", "com.add", json!({}));
    }
    // It is not the callee's own wish, so it is no matter of concurrency.
    assert_eq!(net.errors("a"), [UNAVAILABLE]);
    assert_eq!(net.take("callee").len(), 2);
}

#[test]
fn a_realm_has_so_many_calls_in_progress() {
    let mut net = net(Settings {
        max_pending: 3,
        ..Settings::default()
    });
    for name in ["a", "b"] {
        net.call(name, "com.add", json!({}));
        net.call(name, "com.add", json!({}));
    }
    assert_eq!((net.errors("a").len(), net.errors("b").len()), (0, 1));
}

#[test]
fn a_session_has_so_many_subscriptions_and_registrations() {
    let mut net = net(Settings {
        max_subscriptions: 1,
        max_registrations: 1,
        ..Settings::default()
    });
    net.request("a", json!([32, null, {}, "com.one"]));
    net.request("a", json!([32, null, {}, "com.two"]));
    net.request("callee", json!([64, null, {}, "com.sub"]));
    assert_eq!(net.errors("a"), [UNAVAILABLE]);
    assert_eq!(net.errors("callee"), [UNAVAILABLE]);
}

#[test]
fn the_usual_limits_are_those_of_the_documentation() {
    let usual = Settings::default();
    assert_eq!(
        (usual.max_subscriptions, usual.max_registrations),
        (10_000, 1_000)
    );
    let pending = (
        usual.max_pending_per_caller,
        usual.max_pending_per_callee,
        usual.max_pending,
    );
    assert_eq!(pending, (1024, 4096, 1_000_000));
}
