//! Calls that wait until a callee is free.

use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::Net;
use crate::router::core::{Settings, StoreRule};

const BUSY: &str = "crossbar.error.max_concurrency_reached";

/// A realm in which two calls of `com.` may wait, and a callee that takes one at a time.
fn net() -> Net {
    let rule = StoreRule {
        uri: "com.".to_owned(),
        matching: Match::Prefix,
        limit: 2,
    };
    let mut net = Net::with(Settings {
        call_queue: vec![rule],
        ..Settings::default()
    });
    net = net.session("callee").session("caller").session("other");
    net.register(
        "callee",
        "com.work",
        json!({"concurrency": 1, "invoke": "roundrobin"}),
    );
    net
}

fn args(messages: &[Value]) -> Vec<Value> {
    messages
        .iter()
        .map(|message| message[4][0].clone())
        .collect()
}

fn work(net: &mut Net, name: &str, word: &str) -> u64 {
    net.request(name, json!([48, null, {}, "com.work", [word]]))
}

#[test]
fn calls_wait_in_order_and_no_more_than_may() {
    let mut net = net();
    for (name, word) in [
        ("caller", "a"),
        ("other", "b"),
        ("caller", "c"),
        ("caller", "d"),
    ] {
        work(&mut net, name, word);
    }
    assert_eq!(net.errors("caller"), [BUSY]);
    assert_eq!(net.realm.waiting_call_count(), 2);
    assert_eq!(args(&net.take("callee")), ["a"]);
    net.send("callee", json!([70, 1, {}, ["done"]]));
    assert_eq!(args(&net.take("callee")), ["b"]);
    net.send("callee", json!([8, 68, 2, {}, "com.error"]));
    assert_eq!(args(&net.take("callee")), ["c"]);
    net.send("callee", json!([70, 3, {}]));
    assert_eq!(net.realm.waiting_call_count(), 0);
    assert_eq!(net.errors("other"), ["com.error"]);
    assert_eq!(net.take("caller").len(), 2);
}

#[test]
fn another_callee_takes_what_waits() {
    let mut net = net();
    work(&mut net, "caller", "a");
    work(&mut net, "caller", "b");
    let options = json!({"concurrency": 1, "invoke": "roundrobin"});
    net.request("other", json!([64, null, options, "com.work"]));
    let taken: Vec<_> = net
        .take("other")
        .into_iter()
        .filter(|it| it[0] == 68)
        .collect();
    assert_eq!(args(&taken), ["b"]);
}

#[test]
fn a_call_that_waits_is_canceled_and_times_out_like_any_other() {
    let mut net = net();
    work(&mut net, "caller", "a");
    let waiting = work(&mut net, "caller", "b");
    net.request(
        "other",
        json!([48, null, {"timeout": 50}, "com.work", ["c"]]),
    );
    net.send("caller", json!([49, waiting, {"mode": "kill"}]));
    assert_eq!(net.errors("caller"), ["wamp.error.canceled"]);
    net.advance(49);
    assert_eq!(net.take("other"), Vec::<Value>::new());
    net.advance(1);
    assert_eq!(net.errors("other"), ["wamp.error.timeout"]);
    net.send("callee", json!([70, 1, {}]));
    assert_eq!(args(&net.take("callee")), ["a"]);
}

#[test]
fn the_time_that_a_call_has_waited_counts() {
    let mut net = net();
    work(&mut net, "caller", "a");
    net.request(
        "other",
        json!([48, null, {"timeout": 50}, "com.work", ["b"]]),
    );
    net.advance(30);
    net.send("callee", json!([70, 1, {}]));
    assert_eq!(args(&net.take("callee")), ["a", "b"]);
    net.advance(20);
    assert_eq!(net.errors("other"), ["wamp.error.timeout"]);
}

#[test]
fn nobody_waits_for_a_registration_that_is_gone_nor_for_a_caller_that_left() {
    let mut net = net();
    work(&mut net, "caller", "a");
    work(&mut net, "caller", "b");
    work(&mut net, "other", "c");
    net.leave("other");
    assert_eq!(net.realm.waiting_call_count(), 1);
    net.leave("callee");
    assert_eq!(
        net.errors("caller"),
        ["wamp.error.canceled", "wamp.error.canceled"]
    );
    assert_eq!(
        (
            net.realm.waiting_call_count(),
            net.realm.pending_call_count()
        ),
        (0, 0)
    );
}

#[test]
fn without_a_rule_nobody_waits() {
    let mut net = net();
    net.register("callee", "org.work", json!({"concurrency": 1}));
    for _ in 0..2 {
        net.call("caller", "org.work", json!({}));
    }
    assert_eq!(net.errors("caller"), [BUSY]);
}
