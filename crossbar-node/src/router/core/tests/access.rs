//! What sessions may do: roles, reserved URIs, and the order of the protocol.

use serde_json::json;
use shared::wamp::Match;

use super::net::{ALL, Net, role};
use crate::router::core::{Allow, Disclose, Permission, Role, Settings};

#[test]
fn a_session_without_role_may_do_nothing_and_gets_told() {
    let mut net = Net::new().session("bob").session_as("eve", "none");
    net.register("bob", "com.add", json!({}));
    net.request("eve", json!([64, null, {}, "com.x"]));
    net.request("eve", json!([32, null, {}, "com.x"]));
    net.call("eve", "com.add", json!({}));
    net.call("eve", "com.nothing", json!({}));
    net.publish_with("eve", "com.x", json!({"acknowledge": true}), json!([]));
    assert_eq!(net.errors("eve"), ["wamp.error.not_authorized"; 5]);
    assert!(net.take("bob").is_empty());
}

#[test]
fn a_publication_that_is_not_allowed_is_dropped_in_silence() {
    let listen = Allow {
        publish: false,
        ..ALL
    };
    let mut net = Net::new().session("bob").session_as("eve", "listener");
    net.realm.set_role(role("listener", listen));
    net.subscribe("bob", "com.x", Match::Exact);
    net.publish("eve", "com.x", json!([1]));
    assert!(net.take("bob").is_empty());
    assert!(net.take("eve").is_empty());
}

#[test]
fn roles_change_under_joined_sessions() {
    let mut net = Net::new().session("bob").session_as("eve", "guest");
    net.subscribe("bob", "com.x", Match::Exact);
    for (change, heard) in [
        (Some(ALL), 1),
        (Some(Allow::default()), 0),
        (Some(ALL), 1),
        (None, 0),
    ] {
        match change {
            Some(allow) => net.realm.set_role(role("guest", allow)),
            None => assert!(net.realm.remove_role("guest")),
        }
        net.publish("eve", "com.x", json!([1]));
        assert_eq!(net.events("bob").len(), heard);
    }
    assert!(!net.realm.has_role("guest"));
    assert!(!net.realm.remove_role("trusted"));
    assert!(net.realm.has_role("trusted"));
}

#[test]
fn a_role_can_force_disclosure() {
    let mut net = Net::new().session("bob").session_as("eve", "open");
    net.realm.set_role(Role {
        name: "open".to_owned(),
        permissions: vec![Permission {
            matching: Match::Prefix,
            allow: ALL,
            disclose: Disclose {
                caller: true,
                publisher: true,
            },
            ..Permission::default()
        }],
    });
    net.subscribe("bob", "com.x", Match::Exact);
    net.register("bob", "com.x", json!({}));
    net.publish("eve", "com.x", json!([]));
    net.call("eve", "com.x", json!({}));
    let mail = net.take("bob");
    assert_eq!(mail[0][3]["publisher"], 1002);
    assert_eq!(mail[1][3]["caller"], 1002);
}

#[test]
fn the_protocols_own_uris_belong_to_the_trusted() {
    let mut net = Net::new().session("bob").session_as("node", "trusted");
    net.request("bob", json!([64, null, {}, "wamp.app.get"]));
    assert_eq!(net.errors("bob"), ["wamp.error.invalid_uri"]);
    net.register("node", "wamp.app.get", json!({}));
    net.register("bob", "", json!({"match": "prefix"}));
    net.register("bob", "..x", json!({"match": "wildcard"}));
    net.subscribe("bob", "wamp.session.on_join", Match::Exact);
    net.take("bob");
    net.publish("node", "wamp.session.on_join", json!([1]));
    assert_eq!(net.events("bob"), [json!([1])]);
    net.take("bob");
    net.call("bob", "wamp.app.get", json!({}));
    assert_eq!(net.take("node").len(), 1);
    for procedure in ["wamp.session.x", "wamp.other"] {
        net.call("bob", procedure, json!({}));
        assert_eq!(net.errors("bob"), ["wamp.error.no_such_procedure"]);
    }
}

#[test]
fn request_ids_count_from_one_without_gaps() {
    for message in [
        json!([16, 2, {}, "a.b"]),
        json!([32, 0, {}, "a.b"]),
        json!([34, 3, 1]),
        json!([48, 2, {}, "a.b"]),
        json!([64, 2, {}, "a.b"]),
        json!([66, 5, 1]),
    ] {
        let mut net = Net::new().session("bob");
        let violation = net.try_send("bob", &message).unwrap_err();
        assert_eq!(violation.reason, "wamp.error.protocol_violation");
    }
    let mut net = Net::with(Settings {
        strict_ids: false,
        ..Settings::default()
    })
    .session("bob");
    net.send("bob", json!([32, 77, {}, "a.b"]));
    net.send("bob", json!([64, 5, {}, "a.b"]));
    net.send("bob", json!([48, 5, {}, "a.b"]));
    assert!(net.try_send("bob", &json!([48, 5, {}, "a.b"])).is_err());
}

#[test]
fn what_only_a_router_sends_is_a_violation() {
    for message in [
        json!([1, "realm1", {}]),
        json!([2, 1, {}]),
        json!([36, 1, 1, {}]),
        json!([50, 1, {}]),
        json!([33, 1, 1]),
        json!([68, 1, 1, {}]),
        json!([8, 48, 1, {}, "com.error"]),
    ] {
        let mut net = Net::new().session("bob");
        assert!(net.try_send("bob", &message).is_err(), "{message}");
    }
}

#[test]
fn a_key_is_used_again_and_keeps_nothing() {
    let mut net = Net::new().session("bob").session("eve");
    let before = net.key("bob");
    net.subscribe("bob", "a.b", Match::Exact);
    net.leave("bob");
    net = net.session("carol");
    assert_eq!(net.key("carol"), before);
    net.publish("eve", "a.b", json!([1]));
    assert!(net.take("carol").is_empty());
    assert_eq!(net.realm.session_count(), 2);
}

#[test]
fn an_error_does_not_repeat_an_endless_uri() {
    let mut net = Net::new().session("bob");
    net.call("bob", &"ä ".repeat(100_000), json!({}));
    let error = net.take("bob").pop().unwrap();
    assert_eq!(error[4], "wamp.error.invalid_uri");
    assert!(error.to_string().len() < 700);
}

#[test]
fn a_realm_can_move_to_the_thread_that_owns_it() {
    fn is_send<T: Send>() {}
    is_send::<crate::router::core::Realm>();
}
