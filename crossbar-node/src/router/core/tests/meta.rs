//! The meta API: what it tells, and what it does to others.

use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::{ALL, Net, role};
use crate::router::core::{Allow, Features, Settings};

const DAY: u64 = 86_400_000;

fn net() -> Net {
    let settings = Settings {
        epoch: 365 * DAY,
        ..Settings::default()
    };
    Net::with(settings).session("alice").session("bob")
}

fn ok(value: Value) -> Result<Value, String> {
    Ok(value)
}

fn error(uri: &str) -> Result<Value, String> {
    Err(format!("wamp.error.{uri}"))
}

/// *Session Meta API*: count and list, with their filter.
#[test]
fn sessions_are_counted_and_listed_by_role() {
    let mut net = net().session_as("carol", "guest");
    assert_eq!(
        net.ask("alice", "wamp.session.count", json!([])),
        ok(json!([3]))
    );
    let filter = json!([["guest", "none"]]);
    let count = net.ask("alice", "wamp.session.count", filter.clone());
    assert_eq!(count, ok(json!([1])));
    let list = net.ask("alice", "wamp.session.list", filter);
    assert_eq!(list, ok(json!([[1003]])));
    let wrong = net.ask("alice", "wamp.session.list", json!(["guest"]));
    assert_eq!(wrong, error("invalid_argument"));
}

/// *Session Meta API*: get; and `modify_details`.
#[test]
fn details_of_a_session_can_be_read_and_added_to() {
    let mut net = net();
    let bob = json!({
        "session": 1002, "authid": "bob", "authrole": "user", "authmethod": "", "authprovider": "",
    });
    assert_eq!(
        net.ask("alice", "wamp.session.get", json!([1002])),
        ok(json!([bob]))
    );
    assert_eq!(
        net.ask("alice", "wamp.session.get", json!([7])),
        error("no_such_session")
    );
    let modify = "wamp.session.modify_details";
    let change = json!([1002, {"mood": "good", "gone": null}]);
    assert_eq!(net.ask("alice", modify, change), ok(json!([])));
    let details = net.ask("alice", "wamp.session.get", json!([1002])).unwrap();
    assert_eq!(details[0]["mood"], "good");
    for wrong in [
        json!([1002, {"authrole": "trusted"}]),
        json!([1002, {"x": "x".repeat(20_000)}]),
        json!([1002]),
    ] {
        assert_eq!(net.ask("alice", modify, wrong), error("invalid_argument"));
    }
}

/// *Session Meta API*: the kill procedures never end the caller's own session.
#[test]
fn sessions_are_killed_with_reason_and_message_but_never_the_caller() {
    let mut net = net().session_as("carol", "guest");
    let kwargs = json!({"reason": "com.app.tired", "message": "good night"});
    let killed = net.ask_with("alice", "wamp.session.kill", json!([1002]), kwargs);
    assert_eq!(killed, ok(json!([])));
    let (bob, why) = ("bob".to_owned(), "com.app.tired".to_owned());
    assert_eq!(net.ended(), [(bob, why, "good night".to_owned())]);
    let own = net.ask("alice", "wamp.session.kill", json!([1001]));
    assert_eq!(own, error("no_such_session"));
    let kwargs = json!({"reason": "no uri"});
    let wrong = net.ask_with("alice", "wamp.session.kill", json!([1002]), kwargs);
    assert_eq!(wrong, error("invalid_uri"));
    assert_eq!(net.ended(), []);
    for (procedure, args, result, ended) in [
        (
            "wamp.session.kill_by_authid",
            json!(["carol"]),
            json!([[1003]]),
            1,
        ),
        (
            "wamp.session.kill_by_authid",
            json!(["alice"]),
            json!([[]]),
            0,
        ),
        (
            "wamp.session.kill_by_authrole",
            json!(["user"]),
            json!([1]),
            1,
        ),
        ("wamp.session.kill_all", json!([]), json!([2]), 2),
    ] {
        assert_eq!(net.ask("alice", procedure, args), ok(result));
        let all = net.ended();
        assert_eq!(all.len(), ended, "{procedure}");
        assert!(
            all.iter()
                .all(|it| it.1 == "wamp.close.killed" && it.2.is_empty())
        );
    }
}

/// *Session Meta API*: `on_join`, `on_leave`.
#[test]
fn joining_and_leaving_is_announced_to_those_who_subscribe() {
    let mut net = net();
    net.subscribe("alice", "wamp.session.on_join", Match::Exact);
    net.subscribe("alice", "wamp.session.on_leave", Match::Exact);
    let mut net = net.session("carol");
    let details = net.ask("bob", "wamp.session.get", json!([1003])).unwrap();
    assert_eq!(net.events("alice"), [details]);
    net.leave("carol");
    assert_eq!(net.events("alice"), [json!([1003, "carol", "user"])]);
}

/// *Subscriptions Meta API*: every procedure.
#[test]
fn subscriptions_are_looked_up_and_described() {
    let mut net = net();
    let exact = net.subscribe("bob", "com.x", Match::Exact);
    let prefix = net.subscribe("alice", "com.", Match::Prefix);
    net.subscribe("alice", "com.x", Match::Exact);
    let mut ask =
        |procedure: &str, args| net.ask("bob", &format!("wamp.subscription.{procedure}"), args);
    let lists = json!({"exact": [exact], "prefix": [prefix], "wildcard": []});
    assert_eq!(ask("list", json!([])), ok(json!([lists])));
    assert_eq!(ask("lookup", json!(["com."])), ok(json!([null])));
    let options = json!(["com.", {"match": "prefix"}]);
    assert_eq!(ask("lookup", options), ok(json!([prefix])));
    assert_eq!(ask("match", json!(["com.x"])), ok(json!([[exact, prefix]])));
    assert_eq!(ask("match", json!(["org.x"])), ok(json!([null])));
    let created = "1971-01-01T00:00:01.000Z";
    let details = json!({"id": exact, "created": created, "uri": "com.x", "match": "exact"});
    assert_eq!(ask("get", json!([exact])), ok(json!([details])));
    assert_eq!(
        ask("list_subscribers", json!([exact])),
        ok(json!([[1001, 1002]]))
    );
    assert_eq!(ask("count_subscribers", json!([exact])), ok(json!([2])));
    assert_eq!(ask("get", json!([99])), error("no_such_subscription"));
    assert_eq!(ask("get", json!(["x"])), error("invalid_argument"));
}

/// *Subscriptions Meta API*: the order of events; *Subscription Revocation*.
#[test]
fn the_life_of_a_subscription_is_announced_up_to_its_revocation() {
    let mut net = net();
    let events = net.subscribe("alice", "wamp.subscription.", Match::Prefix);
    net.take("alice");
    let id = net.subscribe("bob", "com.x", Match::Exact);
    net.request("bob", json!([32, null, {}, "com.x"]));
    let args = json!([id, 1002, "no longer"]);
    let removed = net.ask("alice", "wamp.subscription.remove_subscriber", args);
    assert_eq!(removed, ok(json!([])));
    let told = net.take("bob").pop().unwrap();
    let details = json!({"subscription": id, "reason": "no longer"});
    assert_eq!(told, json!([35, 0, details]));
    let created = "1971-01-01T00:00:01.000Z";
    let details = json!({"id": id, "created": created, "uri": "com.x", "match": "exact"});
    let heard: Vec<_> = net
        .take("alice")
        .into_iter()
        .map(|it| (it[1].clone(), it[3]["topic"].clone(), it[4].clone()))
        .collect();
    let event = |word: &str, args: Value| {
        (
            json!(events),
            json!(format!("wamp.subscription.{word}")),
            args,
        )
    };
    assert_eq!(
        heard,
        [
            event("on_create", json!([1002, details])),
            event("on_subscribe", json!([1002, id])),
            event("on_unsubscribe", json!([1002, id])),
            event("on_delete", json!([1002, id])),
        ]
    );
    let again = net.ask(
        "alice",
        "wamp.subscription.remove_subscriber",
        json!([events, 1002]),
    );
    assert_eq!(again, error("no_such_session"));
}

/// *Subscription Revocation*, *Registration Revocation*: only those are told who announced that they understand it.
#[test]
fn a_plain_client_is_not_told_of_a_revocation() {
    let plain = Features::announced(shared::wamp::hello::Abilities::default());
    let mut net = net().session_with("old", "user", plain);
    let subscription = net.subscribe("old", "com.x", Match::Exact);
    let registration = net.register("old", "com.x", json!({}));
    for (procedure, id) in [
        ("wamp.subscription.remove_subscriber", subscription),
        ("wamp.registration.remove_callee", registration),
    ] {
        assert_eq!(
            net.ask("alice", procedure, json!([id, 1003])),
            ok(json!([]))
        );
    }
    assert!(net.take("old").is_empty());
    assert_eq!(
        net.realm.subscription_count() + net.realm.registration_count(),
        0
    );
}

/// *Registration Meta API*: every procedure.
#[test]
fn registrations_are_looked_up_and_described() {
    let mut net = net();
    let shared = json!({"invoke": "roundrobin"});
    let exact = net.register("bob", "com.x", shared.clone());
    net.register("alice", "com.x", shared);
    let prefix = net.register("bob", "com.", json!({"match": "prefix"}));
    let mut ask =
        |procedure: &str, args| net.ask("bob", &format!("wamp.registration.{procedure}"), args);
    let lists = json!({"exact": [exact], "prefix": [prefix], "wildcard": []});
    assert_eq!(ask("list", json!([])), ok(json!([lists])));
    assert_eq!(ask("lookup", json!(["com.x"])), ok(json!([exact])));
    assert_eq!(ask("match", json!(["com.y"])), ok(json!([prefix])));
    assert_eq!(ask("match", json!(["org"])), ok(json!([null])));
    let details = json!({
        "id": exact, "created": "1971-01-01T00:00:01.000Z", "uri": "com.x", "match": "exact",
        "invoke": "roundrobin",
    });
    assert_eq!(ask("get", json!([exact])), ok(json!([details])));
    assert_eq!(
        ask("list_callees", json!([exact])),
        ok(json!([[1002, 1001]]))
    );
    assert_eq!(ask("count_callees", json!([exact])), ok(json!([2])));
    assert_eq!(
        ask("count_callees", json!([9])),
        error("no_such_registration")
    );
}

/// *Registration Meta API*: the order of events; *Registration Revocation*.
#[test]
fn the_life_of_a_registration_is_announced_up_to_its_revocation() {
    let mut net = net();
    net.subscribe("alice", "wamp.registration.", Match::Prefix);
    let id = net.register("bob", "com.x", json!({}));
    net.call("alice", "com.x", json!({}));
    net.take("bob");
    let removed = net.ask(
        "alice",
        "wamp.registration.remove_callee",
        json!([id, 1002]),
    );
    assert_eq!(removed, ok(json!([])));
    assert_eq!(net.take("bob"), [json!([67, 0, {"registration": id}])]);
    let mail = net.take("alice");
    let topics: Vec<_> = mail
        .iter()
        .map(|it| it[3]["topic"].as_str().unwrap())
        .collect();
    let words = ["on_create", "on_register", "on_unregister", "on_delete"];
    assert_eq!(
        topics,
        words.map(|word| format!("wamp.registration.{word}"))
    );
    // What it was called for before goes on.
    net.send("bob", json!([70, 1, {}]));
    assert_eq!(net.take("alice")[0][0], 50);
}

#[test]
fn the_meta_api_is_called_by_those_who_may_and_registered_by_nobody() {
    let mut net = net()
        .session_as("eve", "guest")
        .session_as("root", "trusted");
    let call = Allow { call: false, ..ALL };
    net.realm.set_role(role("guest", call));
    assert_eq!(
        net.ask("eve", "wamp.session.count", json!([])),
        error("not_authorized")
    );
    let options = json!({"force_reregister": true});
    net.request("root", json!([64, null, options, "wamp.session.count"]));
    assert_eq!(net.errors("root"), ["wamp.error.procedure_already_exists"]);
    net.call("alice", "wamp.session.count", json!({"progress": true}));
    assert_eq!(net.errors("alice"), ["wamp.error.feature_not_supported"]);
}

#[test]
fn without_the_meta_api_there_are_neither_procedures_nor_events() {
    let settings = Settings {
        enable_meta_api: false,
        ..Settings::default()
    };
    let mut net = Net::with(settings).session("alice");
    net.subscribe("alice", "wamp.", Match::Prefix);
    let mut net = net.session("bob");
    assert!(net.take("alice").is_empty());
    let count = net.ask("bob", "wamp.session.count", json!([]));
    assert_eq!(count, error("no_such_procedure"));
}
