//! *Subscriber Black- and Whitelisting*, *Publisher Exclusion* and *Identification*, *Pattern-based Subscription*,
//! *Subscription Revocation*.

use crossbar_node::router::core::{Disclose, Permission};
use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::{Net, rule};
use super::peer::{ANY, roles};

pub async fn subscriber_blackwhite_listing(net: &Net) {
    let door = net.door(json!({"anonymous": {"type": "static", "role": "user", "authid": "joe"}}));
    let mut publisher = net.join().await;
    // Two anonymous ones, and joe, who is a user.
    let mut all = [
        net.join().await,
        net.join().await,
        door.join(net, json!({})).await,
    ];
    for subscriber in &mut all {
        subscriber.subscribe("com.topic", json!({})).await;
    }
    let ids: Vec<u64> = all.iter().map(|peer| peer.id).collect();
    let authids: Vec<Value> = all
        .iter()
        .map(|peer| peer.welcome["authid"].clone())
        .collect();
    let cases: [(Value, [bool; 3]); 14] = [
        (json!({}), [true, true, true]),
        (json!({"exclude": [ids[0], 77]}), [false, true, true]),
        (json!({"exclude": []}), [true, true, true]),
        (json!({"exclude_authid": [authids[1]]}), [true, false, true]),
        (
            json!({"exclude_authrole": ["anonymous", "nobody"]}),
            [false, false, true],
        ),
        (
            json!({"eligible": [ids[0], ids[1], 77]}),
            [true, true, false],
        ),
        (json!({"eligible": []}), [false, false, false]),
        (json!({"eligible_authid": ["joe"]}), [false, false, true]),
        (json!({"eligible_authid": []}), [false, false, false]),
        (json!({"eligible_authrole": ["user"]}), [false, false, true]),
        (json!({"eligible_authrole": []}), [false, false, false]),
        (
            json!({"eligible": ids, "exclude": [ids[0]]}),
            [false, true, true],
        ),
        (
            json!({"eligible": ids, "exclude_authid": ["joe"]}),
            [true, true, false],
        ),
        (
            json!({"eligible_authrole": ["anonymous"], "eligible_authid": ["joe"]}),
            [false, false, false],
        ),
    ];
    for (options, receives) in cases {
        publisher
            .publish("com.topic", options.clone(), json!([options]))
            .await;
        for (subscriber, receives) in all.iter_mut().zip(receives) {
            if receives {
                subscriber
                    .expect(json!([36, ANY, ANY, {}, [options]]))
                    .await;
            }
            subscriber.quiet().await;
        }
    }
}

pub async fn publisher_exclusion(net: &Net) {
    let mut peer = net.join().await;
    let subscription = peer.subscribe("com.topic", json!({})).await;
    for (options, receives) in [
        (json!({}), false),
        (json!({"exclude_me": true}), false),
        (json!({"exclude_me": false}), true),
    ] {
        let request = peer.request(json!([16, options, "com.topic"])).await;
        if receives {
            peer.expect(json!([36, subscription, ANY, {}])).await;
        }
        peer.quiet().await;
        assert!(request > 0);
    }
}

pub async fn publisher_identification(net: &Net) {
    let (mut publisher, mut subscriber) = (net.join().await, net.join().await);
    for topic in ["com.topic", "com.forced"] {
        subscriber.subscribe(topic, json!({})).await;
    }
    let force = Permission {
        disclose: Disclose {
            caller: false,
            publisher: true,
        },
        ..rule("com.forced", Match::Exact)
    };
    net.role("anonymous", vec![rule("", Match::Prefix), force]);
    let who = json!({
        "publisher": publisher.id,
        "publisher_authid": publisher.welcome["authid"],
        "publisher_authrole": "anonymous",
    });
    for (topic, options, details) in [
        ("com.topic", json!({}), json!({})),
        ("com.topic", json!({"disclose_me": true}), who.clone()),
        ("com.forced", json!({}), who),
    ] {
        publisher.publish(topic, options, json!([topic])).await;
        subscriber
            .expect(json!([36, ANY, ANY, details, [topic]]))
            .await;
    }
}

pub async fn pattern_based_subscription(net: &Net) {
    let (mut publisher, mut subscriber) = (net.join().await, net.join().await);
    let exact = subscriber
        .subscribe("com.myapp.topic.emergency", json!({}))
        .await;
    let prefix = subscriber
        .subscribe("com.myapp.topic.emergency", json!({"match": "prefix"}))
        .await;
    let wildcard = subscriber
        .subscribe("com.myapp..userevent", json!({"match": "wildcard"}))
        .await;
    let everything = subscriber
        .subscribe("com.", json!({"match": "prefix"}))
        .await;
    for (topic, receives) in [
        ("com.myapp.topic.emergency", vec![exact, prefix, everything]),
        ("com.myapp.topic.emergency.11", vec![prefix, everything]),
        ("com.myapp.topic.emergency-low", vec![prefix, everything]),
        ("com.myapp.topic.emerg", vec![everything]),
        ("com.myapp.foo.userevent", vec![wildcard, everything]),
        ("com.myapp.foo.userevent.bar", vec![everything]),
        ("com.myapp2.foo.userevent", vec![everything]),
    ] {
        let publication = publisher.publish(topic, json!({}), json!([])).await;
        let mut received = Vec::new();
        // Once for each subscription, with the topic where it is a pattern, under the same publication.
        for _ in &receives {
            let event = subscriber.receive().await;
            assert_eq!((&event[0], &event[2]), (&json!(36), &json!(publication)));
            let id = event[1].as_u64().unwrap();
            let details = if id == exact {
                json!({})
            } else {
                json!({"topic": topic})
            };
            assert_eq!(event[3], details, "{topic}");
            received.push(id);
        }
        received.sort_unstable();
        let mut receives = receives;
        receives.sort_unstable();
        assert_eq!(received, receives, "{topic}");
        subscriber.quiet().await;
    }
}

pub async fn subscription_revocation(net: &Net) {
    let mut plain_roles = roles();
    plain_roles["subscriber"] = json!({});
    let mut plain = net.join_with(json!({"roles": plain_roles})).await;
    let (mut subscriber, mut admin) = (net.join().await, net.join().await);
    let subscription = subscriber.subscribe("com.topic", json!({})).await;
    plain.subscribe("com.topic", json!({})).await;
    for id in [subscriber.id, plain.id] {
        let removed = admin
            .ask(
                "wamp.subscription.remove_subscriber",
                json!([subscription, id, "com.no_longer"]),
            )
            .await;
        assert_eq!(removed, Ok(Value::Null));
    }
    subscriber
        .expect(json!([35, 0, {"subscription": subscription, "reason": "com.no_longer"}]))
        .await;
    admin.publish("com.topic", json!({}), json!([])).await;
    subscriber.quiet().await;
    plain.quiet().await;
    assert_eq!(
        plain.refused(json!([34, subscription])).await,
        "wamp.error.no_such_subscription"
    );
}
