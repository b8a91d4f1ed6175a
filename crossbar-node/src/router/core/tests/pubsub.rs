//! Publish and subscribe.

use serde_json::json;
use shared::wamp::Match;

use super::net::Net;

#[test]
fn prefix_subscription_sees_only_its_subtree() {
    let mut net = Net::new().session("alice").session("bob");
    net.subscribe("bob", "com.shop.", Match::Prefix);
    net.publish("alice", "com.shop.order", json!([1]));
    net.publish("alice", "com.shopping", json!([2]));
    assert_eq!(net.events("bob"), [json!([1])]);
}

#[test]
fn each_matching_subscription_gets_its_own_event_with_the_topic_for_patterns() {
    let mut net = Net::new().session("alice").session("bob");
    net.subscribe("bob", "a.b.c", Match::Exact);
    net.subscribe("bob", "a.", Match::Prefix);
    net.subscribe("bob", "", Match::Prefix);
    net.subscribe("bob", "a..c", Match::Wildcard);
    net.subscribe("bob", "a..d", Match::Wildcard);
    net.publish("alice", "a.b.c", json!(["x"]));
    assert_eq!(
        net.take("bob"),
        [
            json!([36, 1, "P", {}, ["x"]]),
            json!([36, 3, "P", {"topic": "a.b.c"}, ["x"]]),
            json!([36, 2, "P", {"topic": "a.b.c"}, ["x"]]),
            json!([36, 4, "P", {"topic": "a.b.c"}, ["x"]]),
        ]
    );
}

#[test]
fn the_publisher_gets_its_own_event_only_if_it_asks_for_it() {
    let mut net = Net::new().session("alice").session("bob");
    for name in ["alice", "bob"] {
        net.subscribe(name, "a.b", Match::Exact);
    }
    net.publish("alice", "a.b", json!([1]));
    net.publish_with("alice", "a.b", json!({"exclude_me": false}), json!([2]));
    assert_eq!(net.events("alice"), [json!([2])]);
    assert_eq!(net.events("bob"), [json!([1]), json!([2])]);
}

#[test]
fn receivers_are_chosen_by_session_authid_and_role() {
    let mut net = Net::new().session("alice").session("bob");
    net = net.session("carol").session_as("dave", "trusted");
    for name in ["bob", "carol", "dave"] {
        net.subscribe(name, "a.b", Match::Exact);
    }
    let wishes = [
        (json!({"exclude": [1002, 9]}), "carol dave"),
        (json!({"eligible": [1002, 1003, 9, 1002]}), "bob carol"),
        (json!({"eligible": []}), ""),
        (json!({"eligible": [1002, 1003], "exclude": [1003]}), "bob"),
        (json!({"exclude_authid": ["carol"]}), "bob dave"),
        (json!({"eligible_authid": ["carol", "x"]}), "carol"),
        (json!({"exclude_authrole": ["user"]}), "dave"),
        (json!({"eligible_authrole": ["user", "none"]}), "bob carol"),
        (
            json!({"eligible_authrole": ["user"], "exclude": [1002]}),
            "carol",
        ),
    ];
    for (wish, expected) in wishes {
        net.publish_with("alice", "a.b", wish.clone(), json!([]));
        let names = ["bob", "carol", "dave"];
        let got: Vec<_> = names
            .into_iter()
            .filter(|name| !net.events(name).is_empty())
            .collect();
        assert_eq!(got.join(" "), expected, "{wish}");
    }
}

#[test]
fn a_publisher_is_disclosed_on_request_only() {
    let mut net = Net::new().session("alice").session("bob");
    net.subscribe("bob", "a.b", Match::Exact);
    net.publish_with("alice", "a.b", json!({"disclose_me": true}), json!([]));
    net.publish("alice", "a.b", json!([]));
    let disclosed =
        json!({"publisher": 1001, "publisher_authid": "alice", "publisher_authrole": "user"});
    let mail = net.take("bob");
    assert_eq!([&mail[0][3], &mail[1][3]], [&disclosed, &json!({})]);
}

#[test]
fn packed_payloads_are_carried_through_and_a_clients_word_on_its_way_is_not() {
    let mut net = Net::new().session("alice").session("bob");
    net.subscribe("bob", "a.b", Match::Exact);
    let sent = json!({"forward_for": [{"session": 5}], "ppt_scheme": "x_mine"});
    net.publish_with("alice", "a.b", sent, json!(["packed"]));
    let received = json!({"ppt_scheme": "x_mine"});
    assert_eq!(net.take("bob"), [json!([36, 1, "P", received, ["packed"]])]);
}

#[test]
fn an_opaque_payload_is_carried_through_with_what_opens_it() {
    let mut net = Net::new().session("alice").session("bob");
    net.subscribe("bob", "a.b", Match::Exact);
    let carried = json!({"enc_algo": "cryptobox", "enc_key": "k", "enc_serializer": "cbor"});
    net.publish_with("alice", "a.b", carried.clone(), json!("\u{0}AQI="));
    assert_eq!(net.take("bob"), [json!([36, 1, "P", carried, "\u{0}AQI="])]);
}

#[test]
fn an_acknowledged_publication_is_answered_whether_or_not_somebody_listens() {
    let mut net = Net::new().session("alice");
    net.publish_with("alice", "a.b", json!({"acknowledge": true}), json!([]));
    net.publish_with("alice", "a..b", json!({"acknowledge": true}), json!([]));
    net.publish_with("alice", "wamp.x", json!({"acknowledge": true}), json!([]));
    net.publish("alice", "a..b", json!([]));
    let mail = net.take("alice");
    assert_eq!(mail[0], json!([17, 1, "P"]));
    assert_eq!(mail[1][4], "wamp.error.invalid_uri");
    assert_eq!(mail[2][4], "wamp.error.invalid_uri");
    assert_eq!(mail.len(), 3);
}

#[test]
fn a_subscription_ends_once_and_only_for_its_owner() {
    let mut net = Net::new().session("alice").session("bob");
    let id = net.subscribe("bob", "a.b", Match::Exact);
    assert_eq!(net.subscribe("bob", "a.b", Match::Exact), id);
    net.request("alice", json!([34, null, id]));
    assert_eq!(net.errors("alice"), ["wamp.error.no_such_subscription"]);
    let request = net.request("bob", json!([34, null, id]));
    assert_eq!(net.take("bob"), [json!([35, request])]);
    net.request("bob", json!([34, null, id]));
    assert_eq!(net.errors("bob"), ["wamp.error.no_such_subscription"]);
    net.publish("alice", "a.b", json!([]));
    assert!(net.events("bob").is_empty());
}

#[test]
fn a_subscriber_that_leaves_does_not_move_the_others_out() {
    let mut net = Net::new().session("alice").session("bob");
    net = net.session("carol").session("dave");
    for name in ["bob", "carol", "dave"] {
        net.subscribe(name, "a.b", Match::Exact);
    }
    net.leave("bob");
    net.publish_with("alice", "a.b", json!({"exclude": [1004]}), json!([1]));
    assert_eq!(net.events("carol"), [json!([1])]);
    assert!(net.events("dave").is_empty());
}
