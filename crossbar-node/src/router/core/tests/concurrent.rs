//! What is routed while others route as well, and what is not.

use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::{ALL, Net, role};
use crate::router::core::{Link, Permission, Settings, StoreRule};

fn publish(request: u64, options: Value, topic: &str) -> Value {
    json!([16, request, options, topic, ["x"]])
}

fn world(settings: Settings) -> Net {
    let mut net = Net::with(settings).session("alice").session("bob");
    net.subscribe("bob", "a.b", Match::Exact);
    net
}

#[test]
fn a_publication_is_routed_as_if_it_were_alone() {
    let options = [
        json!({}),
        json!({"acknowledge": true}),
        json!({"exclude_me": false, "disclose_me": true}),
        json!({"eligible_authid": ["bob"]}),
        json!({"exclude": [1002], "acknowledge": true}),
    ];
    let everywhere = |shared: bool| {
        let mut net = world(Settings::default());
        net.subscribe("bob", "a.", Match::Prefix);
        net.subscribe("alice", "", Match::Wildcard);
        net.subscribe("alice", "a.b", Match::Exact);
        for (request, options) in (3..).zip(options.clone()) {
            let message = publish(request, options, "a.b");
            match shared {
                true => assert!(net.share("alice", &message), "{message}"),
                false => net.send("alice", message),
            }
        }
        (net.take("alice"), net.take("bob"))
    };
    assert_eq!(everywhere(true), everywhere(false));
}

#[test]
fn a_topic_that_nobody_subscribes_to_needs_no_decision() {
    let mut net = world(Settings::default());
    net.realm.set_role(crate::router::core::Role {
        name: "user".to_owned(),
        permissions: Vec::new(),
    });
    assert!(net.share("alice", &publish(1, json!({}), "nobody.there")));
    assert!(!net.share("alice", &publish(2, json!({}), "a.b")));
}

#[test]
fn what_is_refused_or_changes_the_realm_is_left_to_who_has_it_alone() {
    let mut net = world(Settings::default());
    for message in [
        publish(1, json!({"retain": true}), "a.b"),
        publish(2, json!({}), "a.b"),
        publish(1, json!({"acknowledge": true}), "a b"),
        publish(1, json!({"acknowledge": true}), "wamp.a"),
        json!([48, 1, {}, "a.b"]),
        json!([32, 1, {}, "a.b"]),
    ] {
        assert!(!net.share("alice", &message), "{message}");
    }
    assert_eq!(net.take("bob"), Vec::<Value>::new());
    // Nothing was taken: the next request id is still 1.
    net.publish("alice", "a.b", json!(["y"]));
    assert_eq!(net.events("bob"), [json!(["y"])]);
    assert!(net.share("alice", &publish(2, json!({}), "a.b")));
}

#[test]
fn a_decision_that_takes_a_search_is_made_once_by_who_is_alone() {
    let mut net = world(Settings::default());
    let mut user = role("user", ALL);
    user.permissions.push(Permission {
        uri: "a.secret.".to_owned(),
        matching: Match::Prefix,
        ..Permission::default()
    });
    net.realm.set_role(user);
    assert!(!net.share("alice", &publish(1, json!({}), "a.b")));
    net.publish("alice", "a.b", json!(["x"]));
    assert!(net.share("alice", &publish(2, json!({}), "a.b")));
    assert_eq!(net.events("bob"), [json!(["x"]), json!(["x"])]);
}

#[test]
fn links_histories_and_authorizers_take_the_realm_alone() {
    let history = Settings {
        history: vec![StoreRule {
            matching: Match::Prefix,
            uri: "z.".to_owned(),
            limit: 1,
        }],
        ..Settings::default()
    };
    assert!(!world(history).share("alice", &publish(1, json!({}), "a.b")));
    let mut linked = world(Settings::default()).link("leg", Link::Transit);
    assert!(!linked.share("alice", &publish(1, json!({}), "a.b")));
    linked.leave("leg");
    assert!(linked.share("alice", &publish(1, json!({}), "a.b")));
    let mut asking = world(Settings::default());
    asking.realm.set_dynamic_role("other", "authorize.it");
    assert!(!asking.share("alice", &publish(1, json!({}), "a.b")));
}
