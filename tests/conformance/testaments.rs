//! *Session Testament*.

use serde_json::{Value, json};

use super::net::Net;
use super::peer::{ANY, MORE};

pub async fn session_testament(net: &Net) {
    let mut heir = net.join().await;
    let will = heir.subscribe("com.will", json!({})).await;
    let mut peer = net.join().await;
    for (args, kwargs) in [
        (json!(["com.will", ["second"], {"k": 1}]), json!({})),
        (
            json!(["com.will", ["third"], {}]),
            json!({"scope": "destroyed", "publish_options": {"disclose_me": true}}),
        ),
        (
            json!(["com.will", ["first"], {}]),
            json!({"scope": "detached"}),
        ),
        (
            json!(["com.will", ["not for them"], {}]),
            json!({"publish_options": {"eligible": []}}),
        ),
    ] {
        assert_eq!(
            peer.ask_named("wamp.session.add_testament", args, kwargs)
                .await,
            Ok(Value::Null)
        );
    }
    let id = peer.id;
    peer.vanish().await;
    heir.expect(json!([36, will, ANY, {}, ["first"]])).await;
    heir.expect(json!([36, will, ANY, {}, ["second"], {"k": 1}]))
        .await;
    heir.expect(json!([36, will, ANY, {"publisher": id, MORE: 0}, ["third"]]))
        .await;
    heir.quiet().await;
    // Flushed, scope by scope; and it makes no difference how a session ends.
    let mut peer = net.join().await;
    for (scope, word) in [("detached", "a"), ("destroyed", "b")] {
        let scope = json!({"scope": scope});
        peer.ask_named(
            "wamp.session.add_testament",
            json!(["com.will", [word], {}]),
            scope,
        )
        .await
        .unwrap();
    }
    let flushed = peer
        .ask_named(
            "wamp.session.flush_testaments",
            json!([]),
            json!({"scope": "detached"}),
        )
        .await;
    assert_eq!(flushed, Ok(Value::Null));
    peer.send(json!([6, {}, "wamp.close.close_realm"])).await;
    heir.expect(json!([36, will, ANY, {}, ["b"]])).await;
    heir.quiet().await;
    let mut peer = net.join().await;
    for (args, kwargs, error) in [
        (
            json!(["no topic", [], {}]),
            json!({}),
            "wamp.error.invalid_uri",
        ),
        (
            json!(["wamp.session.on_join", [], {}]),
            json!({}),
            "wamp.error.invalid_uri",
        ),
        (
            json!(["com.will", [], {}]),
            json!({"scope": "someday"}),
            "wamp.error.invalid_argument",
        ),
        (
            json!(["com.will", {}, {}]),
            json!({}),
            "wamp.error.invalid_argument",
        ),
        (json!([]), json!({}), "wamp.error.invalid_argument"),
    ] {
        let refused = peer
            .ask_named("wamp.session.add_testament", args.clone(), kwargs)
            .await;
        assert_eq!(refused, Err(error.to_owned()), "{args}");
    }
}
