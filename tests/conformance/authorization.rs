//! *Authorization*: static permissions, and procedures that decide.

use crossbar_node::router::core::{Allow, Permission, Settings};
use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::{Net, rule};
use super::peer::{ANY, Peer};

const NOT_AUTHORIZED: &str = "wamp.error.not_authorized";

fn nothing(uri: &str, matching: Match) -> Permission {
    Permission {
        allow: Allow::default(),
        ..rule(uri, matching)
    }
}

/// The four actions on a URI.
fn actions(uri: &str) -> [Value; 4] {
    [
        json!([48, {}, uri]),
        json!([64, {}, uri]),
        json!([16, {"acknowledge": true}, uri]),
        json!([32, {}, uri]),
    ]
}

pub async fn permissions_of_a_role(net: &Net) {
    let mut peer = net.join().await;
    for (at, granted) in [
        Allow {
            call: true,
            ..Allow::default()
        },
        Allow {
            register: true,
            ..Allow::default()
        },
        Allow {
            publish: true,
            ..Allow::default()
        },
        Allow {
            subscribe: true,
            ..Allow::default()
        },
    ]
    .into_iter()
    .enumerate()
    {
        net.role(
            "anonymous",
            vec![Permission {
                allow: granted,
                ..rule("com.", Match::Prefix)
            }],
        );
        for (number, action) in actions(&format!("com.{at}")).into_iter().enumerate() {
            if number != at {
                assert_eq!(peer.refused(action).await, NOT_AUTHORIZED);
            } else if number == 0 {
                assert_eq!(peer.refused(action).await, "wamp.error.no_such_procedure");
            } else {
                peer.request(action.clone()).await;
                assert_eq!(peer.receive().await[0], action[0].as_u64().unwrap() + 1);
            }
        }
    }
    // Whoever may not call learns nothing, and a publication is refused in silence.
    net.role("anonymous", vec![]);
    for action in actions("com.0") {
        assert_eq!(peer.refused(action).await, NOT_AUTHORIZED);
    }
    peer.request(json!([16, {}, "com.topic"])).await;
    peer.quiet().await;
}

pub async fn the_longest_rule_that_matches_decides(net: &Net) {
    let mut peer = net.join().await;
    net.role(
        "anonymous",
        vec![
            rule("com.", Match::Prefix),
            nothing("com.app", Match::Exact),
            nothing("com.secret.", Match::Prefix),
            rule("com.secret.open", Match::Exact),
            nothing("com..private", Match::Wildcard),
        ],
    );
    for (uri, allowed) in [
        ("com.thing", true),
        ("com.app", false),
        // `com.app` is longer than `com.`, but does not match.
        ("com.app.thing", true),
        ("com.secret.thing", false),
        ("com.secret.open", true),
        ("com.thing.private", false),
        ("com.thing.private.more", true),
        ("org.thing", false),
    ] {
        let expected = if allowed {
            "wamp.error.no_such_procedure"
        } else {
            NOT_AUTHORIZED
        };
        assert_eq!(peer.refused(json!([48, {}, uri])).await, expected, "{uri}");
    }
    // A pattern is allowed only where all that it matches is.
    assert_eq!(
        peer.refused(json!([32, {"match": "prefix"}, "com.secret.open"]))
            .await,
        NOT_AUTHORIZED
    );
    peer.subscribe("com.thing", json!({"match": "prefix"}))
        .await;
}

pub async fn a_role_changes_at_once(net: &Net) {
    let (mut peer, mut publisher) = (net.join().await, net.join().await);
    peer.register("com.procedure", json!({})).await;
    publisher.publish("com.topic", json!({}), json!([])).await;
    net.role("anonymous", vec![nothing("", Match::Prefix)]);
    for action in actions("com.other") {
        assert_eq!(peer.refused(action).await, NOT_AUTHORIZED);
    }
    net.role("anonymous", vec![rule("", Match::Prefix)]);
    publisher.publish("com.topic", json!({}), json!([])).await;
    assert!(net.handle.remove_role("anonymous"));
    assert_eq!(
        peer.refused(json!([32, {}, "com.topic"])).await,
        NOT_AUTHORIZED
    );
    let mut late = net.connect().await;
    late.send(json!([1, net.realm, {"roles": {"caller": {}}}]))
        .await;
    late.aborted("wamp.error.no_such_role").await;
}

/// A realm in which `anonymous` is subject to `com.authorize`, registered by the peer that is returned.
async fn authorized(net: &Net) -> (Peer, u64) {
    let door = net.door(json!({"anonymous": {"type": "static", "role": "user"}}));
    net.handle.set_dynamic_role("anonymous", "com.authorize");
    let mut authorizer = door.join(net, json!({})).await;
    let registration = authorizer.register("com.authorize", json!({})).await;
    (authorizer, registration)
}

pub async fn dynamic_authorization(net: &Net) {
    let (mut authorizer, registration) = authorized(net).await;
    let mut peer = net.join().await;
    // Who, what, which action, with which options.
    for (request, action, options) in [
        (
            json!([48, {"disclose_me": true}, "com.x"]),
            "call",
            json!({"disclose_me": true}),
        ),
        (
            json!([64, {"invoke": "first"}, "com.x"]),
            "register",
            json!({"invoke": "first"}),
        ),
        (
            json!([16, {"acknowledge": true}, "com.x"]),
            "publish",
            json!({"acknowledge": true}),
        ),
        (
            json!([32, {"match": "prefix"}, "com.x"]),
            "subscribe",
            json!({"match": "prefix"}),
        ),
    ] {
        for allow in [false, true] {
            let id = peer.request(request.clone()).await;
            let asked = authorizer
                .expect(json!([
                    68,
                    ANY,
                    registration,
                    {},
                    [ANY, "com.x", action, options]
                ]))
                .await;
            let who = &asked[4][0];
            assert_eq!(
                (&who["session"], &who["authrole"]),
                (&json!(peer.id), &json!("anonymous"))
            );
            authorizer.send(json!([70, asked[1], {}, [allow]])).await;
            let answer = peer.receive().await;
            let refused = answer[0] == 8 && answer[4] == NOT_AUTHORIZED;
            assert_eq!(refused, !allow, "{action} {id}: {answer}");
        }
    }
    // An answer that may be remembered is; one that discloses does.
    let called = authorizer.register("com.service", json!({})).await;
    let answer = json!({"allow": true, "disclose": true, "cache": true});
    peer.request(json!([48, {}, "com.service"])).await;
    let asked = authorizer.receive().await;
    authorizer.send(json!([70, asked[1], {}, [answer]])).await;
    for turn in 0..3 {
        let invocation = authorizer.receive().await;
        assert_eq!(
            (&invocation[2], &invocation[3]["caller"]),
            (&json!(called), &json!(peer.id)),
            "{turn}"
        );
        if turn < 2 {
            peer.request(json!([48, {}, "com.service"])).await;
        }
    }
    // Until the role changes.
    net.handle.set_dynamic_role("anonymous", "com.authorize");
    peer.request(json!([48, {}, "com.service"])).await;
    authorizer
        .expect(json!([
            68,
            ANY,
            registration,
            {},
            [ANY, "com.service", "call", {}]
        ]))
        .await;
}

pub async fn an_authorizer_that_fails_allows_nothing(net: &Net) {
    let failed = "wamp.error.authorization_failed";
    let quick = net.another(
        "quick",
        Settings {
            authorizer_timeout: 30,
            ..Settings::default()
        },
    );
    let mut nobody = quick.join().await;
    quick.handle.set_dynamic_role("anonymous", "com.authorize");
    assert_eq!(nobody.refused(json!([32, {}, "com.x"])).await, failed);
    let (mut authorizer, _) = authorized(&quick).await;
    for answer in [
        json!([8, 68, 0, {}, "com.broken"]),
        json!([70, 0, {}]),
        json!([70, 0, {}, []]),
        json!([70, 0, {}, ["yes"]]),
        json!([70, 0, {}, [1]]),
        json!([70, 0, {}, [null]]),
        json!([70, 0, {}, [{}]]),
        json!([70, 0, {}, [{"allow": "yes"}]]),
        json!([70, 0, {}, [{"allow": true, "cache": 1}]]),
        // No answer at all.
        json!(null),
    ] {
        let request = nobody.request(json!([32, {}, "com.x"])).await;
        let asked = loop {
            let message = authorizer.receive().await;
            // One that was too late before is interrupted.
            if message[0] == 68 {
                break message[1].clone();
            }
        };
        let mut answer = answer;
        match answer[0].as_u64() {
            Some(8) => answer[2] = asked,
            Some(_) => answer[1] = asked,
            None => answer = json!([69]),
        }
        if answer != json!([69]) {
            authorizer.send(answer).await;
        }
        nobody
            .expect(json!([8, 32, request, {}, failed, [ANY]]))
            .await;
    }
    let request = nobody.request(json!([32, {}, "com.x"])).await;
    authorizer.vanish().await;
    nobody
        .expect(json!([8, 32, request, {}, failed, [ANY]]))
        .await;
}
