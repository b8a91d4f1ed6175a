//! *Session Testament*: what is published when a session is gone.

use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::{ALL, Net, role};
use crate::router::core::{Allow, Settings};

const ADD: &str = "wamp.session.add_testament";
const FLUSH: &str = "wamp.session.flush_testaments";

fn net() -> Net {
    let mut net = Net::new().session("alice").session("bob");
    net.subscribe("bob", "com.last", Match::Prefix);
    net
}

impl Net {
    fn add(&mut self, number: u64, scope: &str) {
        let args = json!(["com.last.words", [number]]);
        let added = self.ask_with("alice", ADD, args, json!({"scope": scope}));
        assert_eq!(added, Ok(json!([])));
    }
}

#[test]
fn testaments_are_published_in_order_the_detached_ones_first() {
    let mut net = net();
    net.add(1, "destroyed");
    net.add(2, "detached");
    net.add(3, "detached");
    net.add(4, "destroyed");
    assert!(net.take("bob").is_empty());
    net.leave("alice");
    assert_eq!(
        net.events("bob"),
        [json!([2]), json!([3]), json!([1]), json!([4])]
    );
    net.leave("alice");
    assert!(net.take("bob").is_empty());
}

#[test]
fn a_testament_has_arguments_and_options_like_any_publication() {
    let mut net = net().session("carol");
    net.subscribe("carol", "com.last.words", Match::Exact);
    let args = json!(["com.last.words", ["bye"], {"name": "alice"}]);
    let options = json!({"disclose_me": true, "exclude_authid": ["carol"], "retain": true});
    let kwargs = json!({"publish_options": options});
    assert_eq!(net.ask_with("alice", ADD, args, kwargs), Ok(json!([])));
    net.leave("alice");
    assert!(net.take("carol").is_empty());
    let event = net.take("bob").pop().unwrap();
    assert_eq!(event[3]["publisher_authid"], "alice");
    assert_eq!(event[4], json!(["bye"]));
    assert_eq!(event[5], json!({"name": "alice"}));
    let options = json!({"get_retained": true});
    net.request("bob", json!([32, null, options, "com.last.words"]));
    assert_eq!(net.take("bob")[1][4], json!(["bye"]));
}

#[test]
fn flushing_takes_the_testaments_of_one_scope_away() {
    let mut net = net();
    net.add(1, "destroyed");
    net.add(2, "detached");
    assert_eq!(net.ask("alice", FLUSH, json!([])), Ok(json!([])));
    net.leave("alice");
    assert_eq!(net.events("bob"), [json!([2])]);
}

#[test]
fn a_testament_is_published_only_if_its_author_still_may() {
    let mut net = net();
    net.add(1, "destroyed");
    let reserved = net.ask("alice", ADD, json!(["wamp.session.on_join"]));
    assert_eq!(reserved, Err("wamp.error.invalid_uri".to_owned()));
    let publish = Allow {
        publish: false,
        ..ALL
    };
    net.realm.set_role(role("user", publish));
    let refused = net.ask("alice", ADD, json!(["com.last"]));
    assert_eq!(refused, Err("wamp.error.not_authorized".to_owned()));
    net.leave("alice");
    assert!(net.take("bob").is_empty());
}

#[test]
fn testaments_are_checked_and_limited() {
    let settings = Settings {
        max_testaments: 2,
        ..Settings::default()
    };
    let mut net = Net::with(settings).session("alice");
    let large = json!(["com.x", ["x".repeat(2 << 20)]]);
    let refused = net.ask("alice", ADD, large);
    assert_eq!(refused, Err("wamp.error.unavailable".to_owned()));
    net.add(1, "destroyed");
    net.add(2, "detached");
    let refused = net.ask("alice", ADD, json!(["com.x"]));
    assert_eq!(refused, Err("wamp.error.unavailable".to_owned()));
    let invalid = Err("wamp.error.invalid_argument".to_owned());
    for (args, kwargs) in [
        (json!([]), json!({})),
        (json!(["com.x", 1]), json!({})),
        (json!(["com.x", [], []]), json!({})),
        (json!(["com.x"]), json!({"scope": "later"})),
        (
            json!(["com.x"]),
            json!({"publish_options": {"exclude": "bob"}}),
        ),
    ] {
        assert_eq!(net.ask_with("alice", ADD, args, kwargs), invalid);
    }
    let scope: Value = json!({"scope": 1});
    assert_eq!(net.ask_with("alice", FLUSH, json!([]), scope), invalid);
}
