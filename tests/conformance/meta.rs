//! *Session*, *Registration* and *Subscription Meta API*: procedures and events.

use serde_json::{Value, json};

use super::net::Net;
use super::peer::{ANY, MORE, Peer};

/// Subscribes to meta events; returns the subscriptions.
async fn watch<const N: usize>(watcher: &mut Peer, kind: &str, words: [&str; N]) -> [u64; N] {
    let mut subscriptions = [0; N];
    for (subscription, word) in subscriptions.iter_mut().zip(words) {
        *subscription = watcher
            .subscribe(&format!("wamp.{kind}.{word}"), json!({}))
            .await;
    }
    subscriptions
}

fn no(error: &str) -> Result<Value, String> {
    Err(format!("wamp.error.{error}"))
}

pub async fn session_meta_api(net: &Net) {
    let door = net.door(json!({"anonymous": {"type": "static", "role": "user", "authid": "joe"}}));
    let mut watcher = net.join().await;
    let [joined, left] = watch(&mut watcher, "session", ["on_join", "on_leave"]).await;
    let joe = door.join(net, json!({})).await;
    let event = watcher.expect(json!([36, joined, ANY, {}, [ANY]])).await;
    let details = event[4][0].clone();
    for (key, value) in [
        ("session", json!(joe.id)),
        ("authid", json!("joe")),
        ("authrole", json!("user")),
        ("authmethod", json!("anonymous")),
        ("authprovider", json!("static")),
    ] {
        assert_eq!(details[key], value, "{key}");
    }
    assert!(details["transport"].is_object());
    let mut sorted = [watcher.id, joe.id];
    sorted.sort_unstable();
    for (procedure, args, answer) in [
        ("wamp.session.count", json!([]), Ok(json!(2))),
        ("wamp.session.count", json!([["user"]]), Ok(json!(1))),
        ("wamp.session.count", json!([[]]), Ok(json!(0))),
        ("wamp.session.list", json!([]), Ok(json!(sorted))),
        (
            "wamp.session.list",
            json!([["user", "other"]]),
            Ok(json!([joe.id])),
        ),
        ("wamp.session.get", json!([joe.id]), Ok(details.clone())),
        ("wamp.session.get", json!([77]), no("no_such_session")),
        ("wamp.session.get", json!([]), no("invalid_argument")),
        ("wamp.session.get", json!(["joe"]), no("invalid_argument")),
        (
            "wamp.session.modify_details",
            json!([joe.id, {"mood": "good"}]),
            Ok(Value::Null),
        ),
        (
            "wamp.session.modify_details",
            json!([joe.id, {"authrole": "admin"}]),
            no("invalid_argument"),
        ),
        (
            "wamp.session.modify_details",
            json!([77, {}]),
            no("no_such_session"),
        ),
        ("wamp.session.nothing", json!([]), no("no_such_procedure")),
    ] {
        assert_eq!(
            watcher.ask(procedure, args.clone()).await,
            answer,
            "{procedure} {args}"
        );
    }
    assert_eq!(
        watcher
            .ask("wamp.session.get", json!([joe.id]))
            .await
            .unwrap()["mood"],
        "good"
    );
    let id = joe.id;
    joe.vanish().await;
    watcher
        .expect(json!([36, left, ANY, {}, [id, "joe", "user"]]))
        .await;
}

pub async fn sessions_are_killed(net: &Net) {
    let door = net.door(json!({"anonymous": {"type": "static", "role": "user", "authid": "joe"}}));
    let mut admin = net.join().await;
    let killed = "wamp.close.killed";
    for (procedure, by_id, kwargs, goodbye) in [
        ("kill", true, json!({}), json!([6, {}, killed])),
        (
            "kill",
            true,
            json!({"reason": "com.bye", "message": "so long"}),
            json!([6, {"message": "so long"}, "com.bye"]),
        ),
        ("kill_by_authid", false, json!({}), json!([6, {}, killed])),
        (
            "kill_by_authrole",
            false,
            json!({"message": "so long"}),
            json!([6, {"message": "so long"}, killed]),
        ),
        ("kill_all", false, json!({}), json!([6, {}, killed])),
    ] {
        let mut joe = door.join(net, json!({})).await;
        joe.register("com.procedure", json!({})).await;
        let (args, answer) = match procedure {
            "kill" => (json!([joe.id]), Value::Null),
            "kill_by_authid" => (json!(["joe"]), json!([joe.id])),
            "kill_by_authrole" => (json!(["user"]), json!(1)),
            _ => (json!([]), json!(1)),
        };
        let answered = admin
            .ask_named(&format!("wamp.session.{procedure}"), args, kwargs)
            .await;
        assert_eq!(answered, Ok(answer), "{procedure}");
        joe.expect(goodbye).await;
        joe.send(json!([6, {}, "wamp.close.goodbye_and_out"])).await;
        assert_eq!(joe.next().await, None, "{procedure}, {by_id}");
    }
    // Never the caller itself; and only for a reason that is one.
    let me = (admin.id, admin.welcome["authid"].clone());
    for (procedure, args, kwargs, answer) in [
        ("kill", json!([me.0]), json!({}), no("no_such_session")),
        ("kill", json!([77]), json!({}), no("no_such_session")),
        ("kill_by_authid", json!([me.1]), json!({}), Ok(json!([]))),
        (
            "kill_by_authrole",
            json!(["anonymous"]),
            json!({}),
            Ok(json!(0)),
        ),
        ("kill_all", json!([]), json!({}), Ok(json!(0))),
        (
            "kill_all",
            json!([]),
            json!({"reason": ""}),
            no("invalid_uri"),
        ),
        (
            "kill_all",
            json!([]),
            json!({"reason": "no uri"}),
            no("invalid_uri"),
        ),
    ] {
        let answered = admin
            .ask_named(&format!("wamp.session.{procedure}"), args, kwargs)
            .await;
        assert_eq!(answered, answer, "{procedure}");
    }
    admin.quiet().await;
}

pub async fn registration_meta_api(net: &Net) {
    let (mut watcher, mut one, mut other) = (net.join().await, net.join().await, net.join().await);
    let words = ["on_create", "on_register", "on_unregister", "on_delete"];
    let [created, registered, unregistered, deleted] =
        watch(&mut watcher, "registration", words).await;
    let options = json!({"match": "prefix", "invoke": "roundrobin"});
    let id = one.register("com.myapp", options.clone()).await;
    let event = watcher
        .expect(json!([36, created, ANY, {}, [one.id, ANY]]))
        .await;
    let details = event[4][1].clone();
    assert!(details["created"].as_str().unwrap().ends_with('Z'));
    let expected = json!({
        "id": id, "created": details["created"], "uri": "com.myapp", "match": "prefix", "invoke": "roundrobin",
    });
    assert_eq!(details, expected);
    watcher
        .expect(json!([36, registered, ANY, {}, [one.id, id]]))
        .await;
    other.register("com.myapp", options).await;
    watcher
        .expect(json!([36, registered, ANY, {}, [other.id, id]]))
        .await;
    for (procedure, args, answer) in [
        (
            "list",
            json!([]),
            Ok(json!({"exact": [], "prefix": [id], "wildcard": []})),
        ),
        (
            "lookup",
            json!(["com.myapp", {"match": "prefix"}]),
            Ok(json!(id)),
        ),
        ("lookup", json!(["com.myapp"]), Ok(Value::Null)),
        ("match", json!(["com.myapp.procedure"]), Ok(json!(id))),
        ("match", json!(["org.myapp"]), Ok(Value::Null)),
        ("get", json!([id]), Ok(details)),
        ("get", json!([777]), no("no_such_registration")),
        ("list_callees", json!([id]), Ok(json!([one.id, other.id]))),
        ("list_callees", json!([777]), no("no_such_registration")),
        ("count_callees", json!([id]), Ok(json!(2))),
        ("count_callees", json!([777]), no("no_such_registration")),
    ] {
        let answered = watcher
            .ask(&format!("wamp.registration.{procedure}"), args.clone())
            .await;
        assert_eq!(answered, answer, "{procedure} {args}");
    }
    one.request(json!([66, id])).await;
    watcher
        .expect(json!([36, unregistered, ANY, {}, [one.id, id]]))
        .await;
    let last = other.id;
    other.vanish().await;
    watcher
        .expect(json!([36, unregistered, ANY, {}, [last, id]]))
        .await;
    watcher
        .expect(json!([36, deleted, ANY, {}, [last, id]]))
        .await;
    watcher.quiet().await;
}

pub async fn subscription_meta_api(net: &Net) {
    let (mut watcher, mut one, mut other) = (net.join().await, net.join().await, net.join().await);
    let [deleted, unsubscribed] = watch(
        &mut watcher,
        "subscription",
        ["on_delete", "on_unsubscribe"],
    )
    .await;
    // It hears of its own subscriptions as well.
    let [subscribed] = watch(&mut watcher, "subscription", ["on_subscribe"]).await;
    watcher
        .expect(json!([36, subscribed, ANY, {}, [watcher.id, subscribed]]))
        .await;
    let [created] = watch(&mut watcher, "subscription", ["on_create"]).await;
    watcher
        .expect(json!([36, created, ANY, {}, [watcher.id, {"id": created, MORE: 0}]]))
        .await;
    watcher
        .expect(json!([36, subscribed, ANY, {}, [watcher.id, created]]))
        .await;
    let id = one.subscribe("com.myapp", json!({"match": "prefix"})).await;
    let event = watcher
        .expect(json!([36, created, ANY, {}, [one.id, ANY]]))
        .await;
    let details = event[4][1].clone();
    assert!(details["created"].as_str().unwrap().ends_with('Z'));
    let expected =
        json!({"id": id, "created": details["created"], "uri": "com.myapp", "match": "prefix"});
    assert_eq!(details, expected);
    watcher
        .expect(json!([36, subscribed, ANY, {}, [one.id, id]]))
        .await;
    other
        .subscribe("com.myapp", json!({"match": "prefix"}))
        .await;
    watcher
        .expect(json!([36, subscribed, ANY, {}, [other.id, id]]))
        .await;
    let mut both = [one.id, other.id];
    both.sort_unstable();
    for (procedure, args, answer) in [
        (
            "lookup",
            json!(["com.myapp", {"match": "prefix"}]),
            Ok(json!(id)),
        ),
        ("lookup", json!(["com.myapp"]), Ok(Value::Null)),
        ("match", json!(["com.myapp.topic"]), Ok(json!([id]))),
        ("match", json!(["org.myapp"]), Ok(Value::Null)),
        ("get", json!([id]), Ok(details)),
        ("get", json!([777]), no("no_such_subscription")),
        ("list_subscribers", json!([id]), Ok(json!(both))),
        ("list_subscribers", json!([777]), no("no_such_subscription")),
        ("count_subscribers", json!([id]), Ok(json!(2))),
        (
            "count_subscribers",
            json!([777]),
            no("no_such_subscription"),
        ),
    ] {
        let answered = watcher
            .ask(&format!("wamp.subscription.{procedure}"), args.clone())
            .await;
        assert_eq!(answered, answer, "{procedure} {args}");
    }
    let list = watcher
        .ask("wamp.subscription.list", json!([]))
        .await
        .unwrap();
    assert_eq!(list["prefix"], json!([id]));
    assert_eq!(list["exact"].as_array().unwrap().len(), 4);
    one.request(json!([34, id])).await;
    watcher
        .expect(json!([36, unsubscribed, ANY, {}, [one.id, id]]))
        .await;
    let last = other.id;
    other.vanish().await;
    watcher
        .expect(json!([36, unsubscribed, ANY, {}, [last, id]]))
        .await;
    watcher
        .expect(json!([36, deleted, ANY, {MORE: 0}, [last, id]]))
        .await;
    watcher.quiet().await;
}
