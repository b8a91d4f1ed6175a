//! What is routed while others route as well, and what is not.

#![expect(
    clippy::disallowed_types,
    reason = "what several threads send comes together somewhere"
)]

use std::sync::Mutex;

use serde_json::{Value, json};
use shared::wamp::{Match, Message, Serializer};

use super::net::{ALL, Net, role};
use crate::router::core::{
    Link, Outbox, Permission, Room, SessionKey, Settings, StoreRule, Violation,
};

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

/// What is sent, in order, whoever sends it.
struct Sent<'a>(&'a Mutex<Vec<Value>>);

impl Outbox for Sent<'_> {
    fn send(&mut self, _: SessionKey, message: &Message<'_>) {
        let mut octets = Vec::new();
        message.encode(Serializer::Json, &mut octets).unwrap();
        let message: Value = serde_json::from_slice(&octets).unwrap();
        self.0.lock().unwrap().push(message[4].clone());
    }
    fn fan_out(&mut self, _: &[SessionKey], _: &Message<'_>) {
        panic!("there is one subscriber");
    }
    fn abort(&mut self, _: SessionKey, violation: Violation) {
        panic!("{}", violation.message);
    }
    fn close(&mut self, _: SessionKey, _: &str, _: &str) {}
}

fn retained(net: &mut Net, name: &str, topic: &str) -> Vec<Value> {
    net.request(name, json!([32, null, {"get_retained": true}, topic]));
    let mail = net.take(name).into_iter();
    mail.filter(|it| it[0] == 36).collect()
}

#[test]
fn a_retained_event_is_renewed_as_if_it_were_alone() {
    let options = [
        json!({}),
        json!({"acknowledge": true}),
        json!({"disclose_me": true}),
        json!({"ppt_scheme": "x_some"}),
        json!({"exclude_me": false}),
    ];
    for last in 1..=options.len() {
        let everywhere = |shared: bool| {
            let mut net = world(Settings::default());
            for (request, options) in (1..).zip(&options[..last]) {
                let mut options = options.clone();
                options["retain"] = json!(true);
                let text = "x".repeat(100 * (request as usize % 3));
                let message = json!([16, request, options, "a.b", [text]]);
                match shared && request > 1 {
                    true => assert!(net.share("alice", &message), "{message}"),
                    false => net.send("alice", message),
                }
            }
            net.realm.check_invariants();
            let mail = net.take("bob");
            (mail, retained(&mut net, "bob", "a.b"), net.take("alice"))
        };
        assert_eq!(everywhere(true), everywhere(false));
    }
}

#[test]
fn a_retained_event_is_not_renewed_where_there_is_no_room_or_it_is_not_for_all() {
    let mut net = world(Settings {
        max_kept_octets: 2_000,
        ..Settings::default()
    });
    let retain = |request: u64, eligible: Value, text: &str| json!([16, request, {"retain": true, "eligible": eligible}, "a.b", [text]]);
    net.send("alice", retain(1, json!(null), "x"));
    assert!(!net.share("alice", &retain(2, json!(null), &"x".repeat(3_000))));
    assert!(!net.share("alice", &retain(2, json!([1002]), "x")));
    assert!(net.share("alice", &retain(2, json!(null), &"x".repeat(1_000))));
    net.send("alice", retain(3, json!([1002]), "for bob"));
    // There are two now, of which each is the latest for somebody.
    assert!(!net.share("alice", &retain(4, json!(null), "x")));
    net.realm.check_invariants();
}

#[test]
fn the_event_that_threads_retain_is_the_one_that_was_sent_last() {
    let mut net = world(Settings::default());
    let names = ["one", "two", "three", "four"];
    for name in names {
        net = net.session(name);
    }
    net.send("alice", publish(1, json!({"retain": true}), "a.b"));
    net.take("bob");
    let sent = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for name in names {
            let (realm, key, sent) = (&net.realm, net.key(name), &sent);
            scope.spawn(move || {
                let (mut room, mut out) = (Room::new(1), Sent(sent));
                for request in 1..=500 {
                    let args = json!([name, "x".repeat(request % 7)]);
                    let message = json!([16, request, {"retain": true}, "a.b", args]).to_string();
                    let message = Message::decode(Serializer::Json, message.as_bytes()).unwrap();
                    assert!(realm.receive_shared(key, &message, &mut room, &mut out));
                }
            });
        }
    });
    net.realm.check_invariants();
    let sent = sent.into_inner().unwrap();
    assert_eq!(sent.len(), 2_000);
    assert_eq!(retained(&mut net, "bob", "a.b")[0][4], sent[1_999]);
}
