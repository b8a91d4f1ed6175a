//! The Rust crate `wamp_async`: over each transport and serializer that it has, with each method of authentication.
//!
//! It draws its request ids at random, which the specification forbids: its realm has `lenient_protocol`. And over
//! RawSocket it wants the router to take messages of the very size that it takes itself.

use std::fs;

use serde_json::{Value, json};
use tests::foreign::{Behaviour, Library, Payload, Puppet, Serializer, Where};
use tests::free_port;

use crate::world::Empty;

/// A node with a realm for clients that do not count, and where it listens.
fn start() -> (Empty, [Where; 2]) {
    let empty = Empty::start();
    let (ctl, port) = (empty.ctl(), free_port());
    let write = |name: &str, config: Value| {
        let file = empty.node.dir().join(name);
        fs::write(&file, config.to_string()).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let auth = json!({
        "anonymous": {"type": "static", "role": "user"},
        "ticket": {"type": "static", "principals": {"joe": {"ticket": "pencil", "role": "user"}}},
        "wampcra": {"type": "static", "users": {"joe": {"secret": "pencil", "role": "user"}}},
    });
    let realm = write(
        "r1.json",
        json!({"name": "realm1", "options": {"lenient_protocol": true}}),
    );
    let transport = write(
        "t1.json",
        json!({
            "type": "universal",
            "endpoint": {"type": "tcp", "port": port, "interface": "127.0.0.1"},
            "rawsocket": {"auth": auth, "options": {"max_message_size": 16 << 20}},
            "websocket": {"ws": {"type": "websocket", "auth": auth}},
        }),
    );
    ctl.ok(&["router", "start", "w1"]);
    ctl.ok(&["router", "start-realm", "w1", "r1", "--config", &realm]);
    ctl.ok(&["router", "start-role", "w1", "r1", "user", "--allow-all"]);
    ctl.ok(&[
        "router",
        "start-transport",
        "w1",
        "t1",
        "--config",
        &transport,
    ]);
    let path = "/ws".to_owned();
    (
        empty,
        [Where::WebSocket { port, path }, Where::RawSocket { port }],
    )
}

#[test]
fn wamp_async_calls_publishes_and_logs_in() {
    let (_node, places) = start();
    let puppet = Puppet::start(Library::Rust);
    for place in &places {
        for serializer in [Serializer::Json, Serializer::MsgPack] {
            let who = |method: &str, secret: &str| json!({"method": method, "authid": "joe", "secret": secret});
            let join = |auth: Value| puppet.join_as(place, "realm1", serializer, auth);
            let one = join(Value::Null).unwrap();
            for method in ["ticket", "wampcra"] {
                let other =
                    join(who(method, "pencil")).unwrap_or_else(|why| panic!("{method}: {why:?}"));
                let payload =
                    Payload::args([json!(1), json!("grün"), json!([null, true])]).with("k", 2.5);

                let unknown = one
                    .call("com.example.echo", Payload::default())
                    .unwrap_err();
                assert_eq!(unknown.uri, "wamp.error.no_such_procedure");
                let echo = other.register("com.example.echo", Behaviour::Echo);
                assert_eq!(
                    one.call("com.example.echo", payload.clone()),
                    Ok(payload.clone())
                );
                other.undo(echo).unwrap();

                let tag = format!("{method} news");
                let news = other.subscribe("com.example.news", &tag, json!({}));
                one.publish("com.example.news", payload.clone());
                assert_eq!(other.wait_events(&tag, 1)[0].payload, payload);
                other.undo(news).unwrap();
                other.leave();
                other.wait_gone();
                join(who(method, "pen"))
                    .err()
                    .expect("the wrong secret lets nobody in");
            }
            one.leave();
            one.wait_gone();
        }
    }
}
