//! *Event Retention* and *Event History*.

use crossbar_node::router::core::{Allow, Permission, Settings, StoreRule};
use serde_json::json;
use shared::wamp::Match;

use super::net::{Net, rule};
use super::peer::ANY;

pub async fn event_retention(net: &Net) {
    let (mut publisher, mut subscriber) = (net.join().await, net.join().await);
    publisher
        .publish("com.topic", json!({"retain": true}), json!(["old"]))
        .await;
    let kept = publisher
        .publish(
            "com.topic",
            json!({"retain": true, "disclose_me": true}),
            json!(["kept"]),
        )
        .await;
    publisher
        .publish("com.topic", json!({}), json!(["passing"]))
        .await;
    let subscription = subscriber
        .subscribe("com.topic", json!({"get_retained": true}))
        .await;
    let event = subscriber
        .expect(json!([36, subscription, kept, ANY, ["kept"]]))
        .await;
    assert_eq!(event[3]["retained"], true);
    assert_eq!(event[3]["publisher"], publisher.id);
    // Not for those who do not ask; and a new one comes as any other.
    let mut plain = net.join().await;
    plain.subscribe("com.topic", json!({})).await;
    publisher
        .publish("com.topic", json!({"retain": true}), json!(["new"]))
        .await;
    subscriber
        .expect(json!([36, subscription, ANY, {}, ["new"]]))
        .await;
    plain
        .expect(json!([36, subscription, ANY, {}, ["new"]]))
        .await;
    // Only for those who would have got it.
    let secret = json!({"retain": true, "eligible_authrole": ["user"]});
    publisher
        .publish("com.topic", secret, json!(["secret"]))
        .await;
    let door = net.door(json!({"anonymous": {"type": "static", "role": "user"}}));
    let mut user = door.join(net, json!({})).await;
    user.subscribe("com.topic", json!({"get_retained": true}))
        .await;
    user.expect(json!([36, ANY, ANY, {"retained": true}, ["secret"]]))
        .await;
    let mut late = net.join().await;
    late.subscribe("com.", json!({"match": "prefix", "get_retained": true}))
        .await;
    late.expect(json!([36, ANY, ANY, {"retained": true, "topic": "com.topic"}, ["new"]]))
        .await;
    late.quiet().await;
}

pub async fn event_history(net: &Net) {
    let exact = StoreRule {
        uri: "com.log.auth".to_owned(),
        matching: Match::Exact,
        limit: 3,
    };
    let prefix = StoreRule {
        uri: "com.log".to_owned(),
        matching: Match::Prefix,
        limit: 100,
    };
    let net = net.another(
        "history",
        Settings {
            history: vec![exact, prefix],
            ..Settings::default()
        },
    );
    let (mut publisher, mut reader) = (net.join().await, net.join().await);
    let mut publications = Vec::new();
    for turn in 0..6 {
        let topic = if turn % 3 == 2 {
            "com.log.basket"
        } else {
            "com.log.auth"
        };
        publications.push(publisher.publish(topic, json!({}), json!([turn])).await);
    }
    let exact = reader
        .ask("wamp.subscription.lookup", json!(["com.log.auth"]))
        .await
        .unwrap();
    let prefix = reader
        .subscribe("com.log", json!({"match": "prefix"}))
        .await;
    let numbers = |events: serde_json::Value| -> Vec<i64> {
        events
            .as_array()
            .unwrap()
            .iter()
            .map(|event| event["args"][0].as_i64().unwrap())
            .collect()
    };
    // Of each subscription its own events, the oldest first, no more than are kept.
    let kept = reader
        .ask("wamp.subscription.get_events", json!([exact]))
        .await
        .unwrap();
    for event in kept.as_array().unwrap() {
        assert!(event["timestamp"].as_str().unwrap().ends_with('Z'));
        assert_eq!(
            (&event["subscription"], &event["details"]),
            (&exact, &json!({}))
        );
    }
    assert_eq!(numbers(kept), [1, 3, 4]);
    for (filter, expected) in [
        (json!({}), vec![0, 1, 2, 3, 4, 5]),
        (json!({"reverse": true, "limit": 2}), vec![5, 4]),
        (json!({"limit": 2}), vec![0, 1]),
        (json!({"topic": "com.log.basket"}), vec![2, 5]),
        (
            json!({"after_publication": publications[1], "limit": 2}),
            vec![2, 3],
        ),
        (
            json!({"from_publication": publications[1], "until_publication": publications[3]}),
            vec![1, 2, 3],
        ),
        (
            json!({"before_publication": publications[2], "reverse": true}),
            vec![1, 0],
        ),
        (
            json!({"from_time": "2001-01-01T00:00:00.000Z", "before_time": "2200-01-01T00:00:00Z"}),
            vec![0, 1, 2, 3, 4, 5],
        ),
        (json!({"until_time": "2001-01-01T00:00:00.000Z"}), vec![]),
        (json!({"after_time": "2200-01-01T00:00:00.000Z"}), vec![]),
    ] {
        let events = reader
            .ask_named(
                "wamp.subscription.get_events",
                json!([prefix]),
                filter.clone(),
            )
            .await
            .unwrap();
        assert_eq!(numbers(events), expected, "{filter}");
    }
    // Whoever may not subscribe may not look back either.
    let no_subscribing = Permission {
        allow: Allow {
            subscribe: false,
            ..rule("", Match::Prefix).allow
        },
        ..rule("com.log", Match::Prefix)
    };
    net.role("anonymous", vec![rule("", Match::Prefix), no_subscribing]);
    let refused = reader
        .ask("wamp.subscription.get_events", json!([prefix]))
        .await;
    assert_eq!(refused, Err("wamp.error.not_authorized".to_owned()));
    let nothing = reader
        .ask("wamp.subscription.get_events", json!([123_456]))
        .await;
    assert_eq!(nothing, Err("wamp.error.no_such_subscription".to_owned()));
}
