//! Events that are kept: retention and history.

use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::{ALL, Net, role};
use crate::router::core::{Allow, Settings, StoreRule};

impl Net {
    fn retain(&mut self, name: &str, topic: &str, mut options: Value, args: Value) {
        options["retain"] = json!(true);
        self.publish_with(name, topic, options, args);
    }

    /// Subscribes and returns the arguments of the retained events.
    fn retained(&mut self, name: &str, topic: &str, matching: &str) -> Vec<Value> {
        let options = json!({"match": matching, "get_retained": true});
        self.request(name, json!([32, null, options, topic]));
        let mail = self.take(name);
        let events = mail
            .iter()
            .filter(|it| it[0] == 36 && it[3]["retained"] == true);
        events.map(|it| it[4].clone()).collect()
    }
}

/// *Event Retention*: the most recent retained event, after SUBSCRIBED, marked as such.
#[test]
fn a_new_subscriber_gets_the_retained_event_if_it_asks() {
    let mut net = Net::new().session("alice").session("bob").session("carol");
    net.retain("alice", "com.x", json!({}), json!([1]));
    net.retain("alice", "com.x", json!({"disclose_me": true}), json!([2]));
    net.publish("alice", "com.x", json!([3]));
    let options = json!({"get_retained": true});
    net.request("bob", json!([32, null, options, "com.x"]));
    let details = json!({
        "publisher": 1001, "publisher_authid": "alice", "publisher_authrole": "user",
        "retained": true,
    });
    assert_eq!(net.take("bob")[1..], [json!([36, 1, "P", details, [2]])]);
    net.subscribe("carol", "com.x", Match::Exact);
    assert!(net.take("carol").is_empty());
}

#[test]
fn a_retained_event_has_nothing_of_the_one_before_it() {
    let mut net = Net::new().session("alice").session("bob");
    net.retain("alice", "com.x", json!({}), json!(["long".repeat(100)]));
    net.retain(
        "alice",
        "com.x",
        json!({"disclose_me": true}),
        json!([1, 2]),
    );
    net.retain("alice", "com.x", json!({"exclude_me": false}), json!([3]));
    let options = json!({"get_retained": true});
    for name in ["alice", "bob"] {
        net.take(name);
        net.request(name, json!([32, null, options, "com.x"]));
        let event = &net.take(name)[1];
        assert_eq!(
            (&event[3], &event[4]),
            (&json!({"retained": true}), &json!([3]))
        );
    }
}

/// *Event Retention*: nobody gets what it was not eligible for, but the latest that it was.
#[test]
fn a_retained_event_is_for_those_only_who_would_have_got_it() {
    let mut net = Net::new().session("alice").session("bob").session("carol");
    net.retain("alice", "com.x", json!({}), json!(["all"]));
    for (number, key, list) in [
        (1, "eligible", json!([1002])),
        (2, "exclude_authid", json!(["bob", "alice"])),
        (3, "eligible_authrole", json!(["none"])),
    ] {
        net.retain("alice", "com.x", json!({key: list}), json!([number]));
    }
    assert_eq!(net.retained("bob", "com.x", "exact"), [json!([1])]);
    assert_eq!(net.retained("carol", "com.x", "exact"), [json!([2])]);
    assert!(net.retained("alice", "com.x", "exact").is_empty());
    net.retain("bob", "com.x", json!({}), json!(["new"]));
    assert_eq!(net.retained("carol", "com.x", "exact"), [json!(["new"])]);
}

/// *Event Retention*, *Pattern-based Subscriptions*.
#[test]
fn a_pattern_gets_the_retained_event_of_each_topic() {
    let mut net = Net::new().session("alice").session("bob");
    for topic in ["com.b.x", "com.a.x", "org.x"] {
        net.retain("alice", topic, json!({}), json!([topic]));
    }
    let both = [json!(["com.a.x"]), json!(["com.b.x"])];
    assert_eq!(net.retained("bob", "com.", "prefix"), both);
    assert_eq!(net.retained("bob", "com..x", "wildcard"), both);
}

#[test]
fn what_may_not_be_published_is_not_retained() {
    let mut net = Net::new().session("alice").session_as("eve", "mute");
    net.realm.set_role(role(
        "mute",
        Allow {
            publish: false,
            ..ALL
        },
    ));
    net.retain("eve", "com.x", json!({}), json!([1]));
    net.retain("alice", "wamp.x", json!({}), json!([1]));
    assert!(net.retained("alice", "", "prefix").is_empty());
}

#[test]
fn retained_events_are_limited_in_number_and_octets() {
    let settings = Settings {
        max_retained: 2,
        max_kept_octets: 2_000,
        ..Settings::default()
    };
    let mut net = Net::with(settings).session("alice").session("bob");
    for topic in ["a", "b", "c"] {
        net.retain("alice", topic, json!({}), json!([topic]));
    }
    assert_eq!(net.retained("bob", "", "prefix").len(), 2);
    net.retain("alice", "a", json!({}), json!(["x".repeat(3_000)]));
    assert_eq!(net.retained("bob", "", "prefix"), [json!(["b"])]);
}

fn with_history(limit: usize) -> Net {
    let rule = |uri: &str, matching| StoreRule {
        uri: uri.to_owned(),
        matching,
        limit,
    };
    let settings = Settings {
        history: vec![rule("com.x", Match::Exact), rule("com.", Match::Prefix)],
        ..Settings::default()
    };
    Net::with(settings).session("alice").session("bob")
}

impl Net {
    /// Returns the arguments of the past events of subscription 2, `com.` as a prefix.
    fn past(&mut self, name: &str, kwargs: Value) -> Value {
        let answer = self.ask_with(name, "wamp.subscription.get_events", json!([2]), kwargs);
        args_of(&answer.unwrap())
    }
}

fn args_of(answer: &Value) -> Value {
    let events = answer[0].as_array().unwrap().iter();
    events.map(|it| it["args"][0].clone()).collect()
}

/// *Event History*: what is stored, per subscription, in order, and what an entry looks like.
#[test]
fn a_subscription_has_the_history_of_its_own_events_even_before_anybody_subscribes() {
    let mut net = with_history(10);
    net.publish("alice", "com.x", json!([1]));
    net.advance(1_500);
    net.publish_with("alice", "com.y", json!({"disclose_me": true}), json!([2]));
    net.publish("alice", "org.z", json!([3]));
    let id = net.ask("bob", "wamp.subscription.lookup", json!(["com.x"]));
    assert_eq!(id, Ok(json!([1])));
    let exact = net.ask("bob", "wamp.subscription.get_events", json!([1]));
    assert_eq!(args_of(&exact.unwrap()), json!([1]));
    let mut both = net
        .ask("bob", "wamp.subscription.get_events", json!([2]))
        .unwrap();
    assert_eq!(args_of(&both), json!([1, 2]));
    let mut last = both[0][1].take();
    assert!(last["publication"].take().is_u64());
    assert_eq!(
        last,
        json!({
            "timestamp": "1970-01-01T00:00:02.500Z",
            "subscription": 2,
            "publication": null,
            "details": {
                "publisher": 1001, "publisher_authid": "alice", "publisher_authrole": "user",
                "topic": "com.y",
            },
            "args": [2],
            "kwargs": {},
        })
    );
    assert_eq!(net.subscribe("bob", "com.", Match::Prefix), 2);
    net.leave("bob");
    assert_eq!(net.past("alice", json!({})), json!([1, 2]));
}

/// *Event History*: the filters.
#[test]
fn past_events_are_chosen_by_time_place_topic_and_number() {
    let mut net = with_history(4);
    for number in 0..6 {
        let topic = if number % 2 == 0 {
            "com.even"
        } else {
            "com.odd"
        };
        net.publish("alice", topic, json!([number]));
        net.advance(1_000);
    }
    let all = net
        .ask("bob", "wamp.subscription.get_events", json!([2]))
        .unwrap();
    let publication = |at: usize| all[0][at]["publication"].clone();
    let time = |second: u64| format!("1970-01-01T00:00:0{second}Z");
    for (kwargs, expected) in [
        (json!({}), json!([2, 3, 4, 5])),
        (json!({"reverse": true, "limit": 2}), json!([5, 4])),
        (json!({"limit": 3}), json!([2, 3, 4])),
        (json!({"topic": "com.odd"}), json!([3, 5])),
        (json!({"from_time": time(4)}), json!([3, 4, 5])),
        (json!({"after_time": time(4)}), json!([4, 5])),
        (
            json!({"until_time": time(4), "reverse": true}),
            json!([3, 2]),
        ),
        (json!({"before_time": time(4)}), json!([2])),
        (json!({"before_time": time(0)}), json!([])),
        (
            json!({"from_publication": publication(1)}),
            json!([3, 4, 5]),
        ),
        (json!({"after_publication": publication(1)}), json!([4, 5])),
        (json!({"until_publication": publication(1)}), json!([2, 3])),
        (
            json!({"before_publication": publication(1), "limit": 5}),
            json!([2]),
        ),
        (json!({"from_publication": 1}), json!([])),
        (
            json!({"after_publication": publication(3), "before_publication": publication(0)}),
            json!([]),
        ),
    ] {
        assert_eq!(net.past("bob", kwargs.clone()), expected, "{kwargs}");
    }
    // The older dialect: the latest first.
    let latest = net
        .ask("bob", "wamp.subscription.get_events", json!([2, 3]))
        .unwrap();
    assert_eq!(args_of(&latest), json!([5, 4, 3]));
    let kwargs = json!({"from_time": "yesterday"});
    let wrong = net.ask_with("bob", "wamp.subscription.get_events", json!([2]), kwargs);
    assert_eq!(wrong, Err("wamp.error.invalid_argument".to_owned()));
}

/// *Event History*, security aspects.
#[test]
fn past_events_are_for_those_only_who_may_have_them() {
    let mut net = with_history(10).session_as("eve", "deaf");
    net.realm.set_role(role(
        "deaf",
        Allow {
            subscribe: false,
            ..ALL
        },
    ));
    for (number, options) in [
        json!({"eligible": [1002]}),
        json!({"exclude": []}),
        json!({"exclude_authid": ["bob"]}),
        json!({"eligible_authrole": ["user"]}),
    ]
    .into_iter()
    .enumerate()
    {
        net.publish_with("alice", "com.y", options, json!([number]));
    }
    assert_eq!(net.past("alice", json!({})), json!([2, 3]));
    assert_eq!(net.past("bob", json!({})), json!([3]));
    let refused = net.ask("eve", "wamp.subscription.get_events", json!([2]));
    assert_eq!(refused, Err("wamp.error.not_authorized".to_owned()));
    let none = net.subscribe("bob", "org.x", Match::Exact);
    let events = net.ask("bob", "wamp.subscription.get_events", json!([none]));
    assert_eq!(events, Ok(json!([null])));
    let events = net.ask("bob", "wamp.subscription.get_events", json!([77]));
    assert_eq!(events, Err("wamp.error.no_such_subscription".to_owned()));
}

/// *Event History*: pagination of what is too large for one result.
#[test]
fn a_large_history_comes_in_pages() {
    let mut net = with_history(10);
    for number in 0..5 {
        let large = "x".repeat(400_000);
        net.publish("alice", "com.y", json!([number, large]));
    }
    assert_eq!(net.past("bob", json!({})), json!([0, 1]));
    let page = net.ask("bob", "wamp.subscription.get_events", json!([2]));
    let last = page.unwrap()[0][1]["publication"].clone();
    let next = json!({"after_publication": last});
    assert_eq!(net.past("bob", next), json!([2, 3]));
}
