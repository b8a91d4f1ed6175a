//! What a realm's configuration changes.

use crossbar_node::router::core::{Settings, StoreRule};
use serde_json::{Value, json};
use shared::wamp::uri::UriCheck;

use super::net::Net;
use super::peer::ANY;

pub async fn uri_check(net: &Net) {
    let strict = net.another(
        "strict",
        Settings {
            uri_check: UriCheck::Strict,
            ..Settings::default()
        },
    );
    for (net, uri, valid) in [
        (net, "com.MyApp.größe-1", true),
        (&strict, "com.MyApp", false),
        (&strict, "com.größe", false),
        (&strict, "com.my-app", false),
        (&strict, "com.my_app.topic1", true),
    ] {
        let mut peer = net.join().await;
        for request in [
            json!([32, {}, uri]),
            json!([64, {}, uri]),
            json!([16, {"acknowledge": true}, uri]),
        ] {
            if valid {
                peer.request(request.clone()).await;
                assert_eq!(
                    peer.receive().await[0],
                    request[0].as_u64().unwrap() + 1,
                    "{request}"
                );
            } else {
                assert_eq!(
                    peer.refused(request.clone()).await,
                    "wamp.error.invalid_uri",
                    "{request}"
                );
            }
        }
    }
}

pub async fn enable_meta_api(net: &Net) {
    let plain = net.another(
        "plain",
        Settings {
            enable_meta_api: false,
            ..Settings::default()
        },
    );
    let mut peer = plain.join().await;
    for procedure in [
        "wamp.session.count",
        "wamp.registration.list",
        "wamp.session.add_testament",
    ] {
        assert_eq!(
            peer.ask(procedure, json!([])).await,
            Err("wamp.error.no_such_procedure".to_owned())
        );
    }
    peer.subscribe("wamp.session.on_join", json!({})).await;
    plain.join().await;
    peer.quiet().await;
    for role in ["broker", "dealer"] {
        let features = peer.welcome["roles"][role]["features"].as_object().unwrap();
        assert!(
            features.keys().all(|word| !word.ends_with("meta_api")),
            "{features:?}"
        );
    }
}

pub async fn events_in_chunks_reach_everybody(net: &Net) {
    let net = net.another(
        "chunks",
        Settings {
            dispatching_chunk: 3,
            ..Settings::default()
        },
    );
    let mut publisher = net.join().await;
    let mut all = Vec::new();
    for _ in 0..10 {
        let mut subscriber = net.join().await;
        subscriber.subscribe("com.topic", json!({})).await;
        all.push(subscriber);
    }
    for turn in 0..20 {
        publisher
            .request(json!([16, {}, "com.topic", [turn]]))
            .await;
    }
    for subscriber in &mut all {
        for turn in 0..20 {
            subscriber.expect(json!([36, ANY, ANY, {}, [turn]])).await;
        }
    }
}

pub async fn calls_wait_for_a_callee(net: &Net) {
    let store =
        json!({"type": "memory", "call-queue": [{"uri": "com.", "match": "prefix", "limit": 2}]});
    let call_queue = StoreRule::call_queue(&store);
    let net = net.another(
        "queue",
        Settings {
            call_queue,
            ..Settings::default()
        },
    );
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let registration = callee.register("com.work", json!({"concurrency": 1})).await;
    let mut calls = Vec::new();
    for turn in 1..=3 {
        calls.push(caller.request(json!([48, {}, "com.work", [turn]])).await);
    }
    let full = caller.ask("com.work", json!([4])).await;
    assert_eq!(
        full,
        Err("crossbar.error.max_concurrency_reached".to_owned())
    );
    for (turn, call) in (1..).zip(calls) {
        callee
            .expect(json!([68, turn, registration, {}, [turn]]))
            .await;
        callee.quiet().await;
        callee.send(json!([70, turn, {}, [turn]])).await;
        caller.expect(json!([50, call, {}, [turn]])).await;
    }
    // One that waits can be canceled and times out; whoever waits for a callee that leaves is told.
    let first = caller.request(json!([48, {}, "com.work"])).await;
    let canceled = caller.request(json!([48, {}, "com.work"])).await;
    let timed = caller
        .request(json!([48, {"timeout": 1}, "com.work"]))
        .await;
    caller
        .expect(json!([8, 48, timed, {}, "wamp.error.timeout", [ANY]]))
        .await;
    caller.send(json!([49, canceled, {}])).await;
    caller
        .expect(json!([8, 48, canceled, {}, "wamp.error.canceled", [ANY]]))
        .await;
    let last = caller.request(json!([48, {}, "com.work"])).await;
    callee.expect(json!([68, 4, registration, {}])).await;
    // Once this is answered, the call before it waits.
    caller.quiet().await;
    callee.vanish().await;
    for call in [first, last] {
        caller
            .expect(json!([8, 48, call, {}, "wamp.error.canceled", [ANY]]))
            .await;
    }
}

pub async fn schemas_are_described(net: &Net) {
    let Value::Object(schemas) = json!({"com.add": {"type": "procedure"}}) else {
        unreachable!("braces make a dictionary")
    };
    let net = net.another(
        "schemas",
        Settings {
            schemas,
            ..Settings::default()
        },
    );
    let mut peer = net.join().await;
    let [defined, undefined] = [
        peer.subscribe("wamp.reflect.on_define", json!({})).await,
        peer.subscribe("wamp.reflect.on_undefine", json!({})).await,
    ];
    let mut other = net.join().await;
    let add = json!({"type": "procedure"});
    assert_eq!(
        other.ask("wamp.reflect.describe", json!([])).await,
        Ok(json!({"com.add": add}))
    );
    assert_eq!(
        other.ask("wamp.reflect.describe", json!(["com.add"])).await,
        Ok(add)
    );
    assert_eq!(
        other
            .ask("wamp.reflect.describe", json!(["com.none"]))
            .await,
        Ok(Value::Null)
    );
    let topic = json!({"type": "topic"});
    assert_eq!(
        other
            .ask("wamp.reflect.define", json!(["com.news", topic]))
            .await,
        Ok(Value::Null)
    );
    peer.expect(json!([36, defined, ANY, {}, ["com.news", topic]]))
        .await;
    assert_eq!(
        other
            .ask("wamp.reflect.describe", json!(["com.news"]))
            .await,
        Ok(topic)
    );
    assert_eq!(
        other
            .ask("wamp.reflect.define", json!(["com.news", null]))
            .await,
        Ok(Value::Null)
    );
    peer.expect(json!([36, undefined, ANY, {}, ["com.news"]]))
        .await;
    for (args, error) in [
        (json!(["no uri", {}]), "invalid_uri"),
        (json!(["com.x", 7]), "invalid_argument"),
    ] {
        assert_eq!(
            other.ask("wamp.reflect.define", args).await,
            Err(format!("wamp.error.{error}"))
        );
    }
}
