//! The seam for other routers: what links hear, what crosses to them, and what comes through them.

use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::Net;
use crate::router::core::{LIST, Link, ON_CHANGE};

/// Which realm the realm of a net is.
fn here(net: &Net) -> u64 {
    net.realm.router().get()
}

/// A net with a link that listens for changes.
fn watched() -> Net {
    let mut net = Net::new().link("link", Link::Transit).session("alice");
    net = net.session("bob").link("far", Link::Transit);
    net.subscribe("link", ON_CHANGE, Match::Exact);
    net
}

/// Returns the entries that the link was told.
fn told(net: &mut Net) -> Vec<Value> {
    let events = net.events("link").into_iter();
    events
        .flat_map(|entries| entries.as_array().cloned().unwrap())
        .collect()
}

fn subscribe_for(net: &mut Net, name: &str, topic: &str, way: &[u64]) {
    let way: Vec<Value> = way.iter().map(|it| json!({"_router": it})).collect();
    net.request(name, json!([32, null, {"forward_for": way}, topic]));
}

#[test]
fn a_link_hears_of_the_first_and_the_last_client_only() {
    let mut net = watched();
    net.subscribe("alice", "a.", Match::Prefix);
    assert_eq!(told(&mut net), [json!(["s", 2, 0, "prefix", "a.", []])]);
    net.subscribe("bob", "a.", Match::Prefix);
    net.leave("alice");
    assert!(told(&mut net).is_empty());
    net.leave("bob");
    assert_eq!(told(&mut net), [json!(["s", 2, 0])]);
}

#[test]
fn a_link_hears_for_whom_another_link_subscribes_and_registers() {
    let mut net = watched();
    subscribe_for(&mut net, "far", "a.b", &[7]);
    subscribe_for(&mut net, "far", "a.b", &[7]);
    subscribe_for(&mut net, "far", "a.b", &[8, 7]);
    net.register(
        "far",
        "a.f",
        json!({"invoke": "first", "forward_for": [{"_router": 7}]}),
    );
    net.leave("far");
    let heard = told(&mut net);
    assert_eq!(
        heard,
        [
            json!(["s", 2, 1004, "exact", "a.b", [7]]),
            json!(["s", 2, 1004, "exact", "a.b", [8, 7]]),
            json!(["r", 1, 1004, "exact", "a.f", [7], "first"]),
            json!(["s", 2, 1004]),
            json!(["r", 1, 1004]),
        ]
    );
}

#[test]
fn a_link_that_asks_is_told_what_there_is_without_its_own() {
    let mut net = watched();
    net.subscribe("alice", "a.b", Match::Exact);
    net.register("alice", "a.f", json!({"invoke": "random"}));
    subscribe_for(&mut net, "link", "x.y", &[5]);
    subscribe_for(&mut net, "far", "a.b", &[7]);
    let subscriptions = net.ask("link", LIST, json!(["subscriptions"]));
    let expected = json!([
        null,
        [
            ["s", 2, 0, "exact", "a.b", []],
            ["s", 2, 1004, "exact", "a.b", [7]],
        ]
    ]);
    assert_eq!(subscriptions, Ok(expected));
    let registrations = net.ask("link", LIST, json!(["registrations"]));
    let expected = json!([null, [["r", 1, 0, "exact", "a.f", [], "random"]]]);
    assert_eq!(registrations, Ok(expected));
    let refused = net.ask("alice", LIST, json!(["subscriptions"]));
    assert_eq!(refused, Err("wamp.error.not_authorized".to_owned()));
}

#[test]
fn reserved_uris_are_nobody_elses_business() {
    let mut net = watched();
    net.subscribe("alice", "wamp.session.on_join", Match::Exact);
    assert!(told(&mut net).is_empty());
    let all = net.ask("link", LIST, json!(["subscriptions"]));
    assert_eq!(all, Ok(json!([null, []])));
}

#[test]
fn an_event_crosses_with_its_publisher_and_its_wishes() {
    let mut net = watched();
    subscribe_for(&mut net, "link", "a.b", &[5]);
    net.take("link");
    net.publish_with(
        "alice",
        "a.b",
        json!({"eligible_authid": ["zoe"]}),
        json!([1]),
    );
    let event = net.take("link").remove(0);
    let way = &event[3]["forward_for"][0];
    assert_eq!(event[3]["eligible_authid"], json!(["zoe"]));
    assert_eq!(way["session"], 1002);
    assert_eq!(way["authid"], "alice");
    assert_eq!(way["_router"], here(&net));
    assert!(way["_publication"].is_u64());
    assert_eq!(event[3].get("publisher"), None);
}

#[test]
fn an_event_that_comes_twice_is_delivered_once_and_only_its_origin_is_disclosed() {
    let mut net = watched();
    net.subscribe("bob", "a.b", Match::Exact);
    let way =
        json!([{"session": 9, "authid": "zoe", "authrole": "r", "_router": 5, "_publication": 77}]);
    let options = json!({"disclose_me": true, "forward_for": way});
    net.publish_with("link", "a.b", options.clone(), json!([1]));
    net.publish_with("far", "a.b", options, json!([1]));
    let mail = net.take("bob");
    assert_eq!(mail.len(), 1);
    assert_eq!(mail[0][3]["publisher"], 9);
    assert_eq!(mail[0][3]["publisher_authid"], "zoe");
}

#[test]
fn an_event_goes_on_to_links_where_it_was_not() {
    let mut net = watched();
    subscribe_for(&mut net, "link", "a.b", &[5]);
    subscribe_for(&mut net, "far", "a.b", &[7]);
    let from = |router: u64| json!({"forward_for": [{"_router": router, "_publication": router}]});
    net.take("far");
    net.publish_with("link", "a.b", from(5), json!([1]));
    assert_eq!(net.events("far"), [json!([1])]);
    net.publish_with("link", "a.b", from(7), json!([2]));
    assert!(net.events("far").is_empty(), "it comes from there");
    let here = here(&net);
    net.publish_with("link", "a.b", from(here), json!([3]));
    assert!(net.events("far").is_empty(), "it comes from here");
    let long: Vec<_> = (10..18)
        .map(|it| json!({"_router": it, "_publication": 3}))
        .collect();
    net.publish_with("link", "a.b", json!({"forward_for": long}), json!([4]));
    assert!(net.events("far").is_empty(), "it has come too far");
}

#[test]
fn what_an_untrusted_link_forwards_stays_here_under_its_own_name() {
    let mut net = watched().link("guest", Link::OneHop);
    net.subscribe("bob", "a.b", Match::Exact);
    subscribe_for(&mut net, "far", "a.b", &[7]);
    net.take("far");
    let way = json!([{"session": 9, "authid": "root", "authrole": "r", "_router": 5, "_publication": 77}]);
    let options = json!({"disclose_me": true, "forward_for": way});
    net.publish_with("guest", "a.b", options, json!([1]));
    let mail = net.take("bob");
    assert_eq!(mail[0][3]["publisher_authid"], "guest");
    assert!(net.take("far").is_empty());
    subscribe_for(&mut net, "guest", "a.c", &[5]);
    net.take("guest");
    net.publish_with(
        "alice",
        "a.c",
        json!({"eligible_authid": ["zoe"]}),
        json!([1]),
    );
    net.publish("alice", "a.c", json!([2]));
    assert_eq!(net.events("guest"), [json!([2])]);
}

#[test]
fn a_call_does_not_go_back_where_it_comes_from() {
    let mut net = watched();
    net.register("far", "a.f", json!({"forward_for": [{"_router": 7}]}));
    let from = |router: u64| json!({"forward_for": [{"session": 9, "_router": router}]});
    net.call("link", "a.f", from(7));
    assert_eq!(net.errors("link"), ["wamp.error.no_available_callee"]);
    net.call("link", "a.f", from(5));
    let invocation = net.take("far").pop().unwrap();
    let way = invocation[3]["forward_for"].as_array().unwrap().clone();
    assert_eq!(way[0]["_router"], 5);
    assert_eq!(way[1]["_router"], here(&net));
    assert_eq!(way[1]["session"], 1001);
    net.call("alice", "a.f", json!({}));
    assert_eq!(net.take("far")[0][0], 68);
}

#[test]
fn a_callee_learns_who_called_on_the_other_router() {
    let mut net = watched();
    net.register("bob", "a.f", json!({}));
    let way = json!([{"session": 9, "authid": "zoe", "authrole": "r", "_router": 5}]);
    net.call(
        "link",
        "a.f",
        json!({"disclose_me": true, "forward_for": way.clone()}),
    );
    net.call("link", "a.f", json!({"forward_for": way}));
    let mail = net.take("bob");
    assert_eq!(
        [&mail[0][3]["caller"], &mail[0][3]["caller_authid"]],
        [&json!(9), &json!("zoe")]
    );
    assert_eq!(mail[1][3], json!({}));
}
