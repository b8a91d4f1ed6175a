//! Foreign clients prove who they are, by every method that they have.

use std::fs;

use serde_json::{Value, json};
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::scram::{ClientKeys, Dialect, Kdf};
use shared::wamp::auth::{hex, wampcra};
use tests::foreign::{Library, Puppet, Serializer, Where};
use tests::free_port;

use crate::world::World;

const SEED: [u8; 32] = [7; 32];

/// Who may come in: `joe` by every method, `ann` by a salted secret.
fn auth() -> Value {
    let key = SigningKey::from_seed(&SEED).public_hex();
    let derived = wampcra::derived_key("pencil", "salt", 100, 32).unwrap();
    let scram = |kdf: Kdf, word: &str| {
        let keys = ClientKeys::derive(Dialect::Crossbar, "pencil", &[8; 16], kdf).unwrap();
        let (stored, server) = keys.server_keys().to_hex();
        json!({"kdf": word, "iterations": kdf.iterations(), "memory": kdf.memory().unwrap_or(1), "salt": hex::encode(&[8; 16]),
            "stored-key": stored, "server-key": server, "role": "user"})
    };
    let argon = Kdf::Argon2id {
        iterations: 1,
        memory: 64,
    };
    json!({
        "ticket": {"type": "static", "principals": {"joe": {"ticket": "pencil", "role": "user"}}},
        "wampcra": {"type": "static", "users": {
            "joe": {"secret": "pencil", "role": "user"},
            "ann": {"secret": derived, "salt": "salt", "iterations": 100, "keylen": 32, "role": "user"},
        }},
        "cryptosign": {"type": "static", "principals": {"joe": {"authorized_keys": [key], "role": "user"}}},
        "scram": {"type": "static", "principals": {"joe": scram(argon, "argon2id-13")}},
    })
}

/// A transport with authentication on the worker of the usual world, in a realm with the role `user`.
fn places(world: &World) -> [Where; 2] {
    let port = free_port();
    let transport = json!({
        "type": "universal",
        "endpoint": {"type": "tcp", "port": port, "interface": "127.0.0.1"},
        "rawsocket": {"auth": auth()},
        "websocket": {"ws": {"type": "websocket", "auth": auth()}},
    });
    let file = world.node().dir().join("t2.json");
    fs::write(&file, transport.to_string()).unwrap();
    let ctl = world.ctl();
    ctl.ok(&["router", "start-role", "w1", "r1", "user", "--allow-all"]);
    ctl.ok(&[
        "router",
        "start-transport",
        "w1",
        "t2",
        "--config",
        file.to_str().unwrap(),
    ]);
    let path = "/ws".to_owned();
    [Where::WebSocket { port, path }, Where::RawSocket { port }]
}

fn secret(method: &str) -> String {
    match method {
        "cryptosign" => hex::encode(&SEED),
        _ => "pencil".to_owned(),
    }
}

/// The right secret lets in, another one does not, by every one of these methods.
fn logs_in(library: Library, methods: &[(&str, &str)]) {
    let world = World::start();
    let puppet = Puppet::start(library);
    let [websocket, rawsocket] = places(&world);
    let mut variants = vec![(websocket, Serializer::MsgPack)];
    if library != Library::Wampy {
        variants.push((rawsocket, Serializer::Json));
    }
    for (place, serializer) in variants {
        for (method, authid) in methods {
            let who =
                |secret: String| json!({"method": method, "authid": authid, "secret": secret});
            let session = puppet
                .join_as(&place, "realm1", serializer, who(secret(method)))
                .unwrap_or_else(|why| panic!("{library:?}, {method}: {why:?}"));
            if library != Library::Rust {
                assert_eq!(session.authrole, "user", "{method}");
            }
            session.leave();
            let wrong = match *method {
                "cryptosign" => hex::encode(&[8; 32]),
                _ => "pen".to_owned(),
            };
            let refused = puppet
                .join_as(&place, "realm1", serializer, who(wrong))
                .err();
            let refused = refused.unwrap_or_else(|| panic!("{library:?}, {method}: let in"));
            if library != Library::Rust {
                assert_eq!(refused.uri, "wamp.error.authentication_denied", "{method}");
            }
        }
    }
}

#[test]
fn autobahn_python_on_asyncio_logs_in() {
    let methods = [
        ("ticket", "joe"),
        ("wampcra", "joe"),
        ("wampcra", "ann"),
        ("cryptosign", "joe"),
        ("scram", "joe"),
    ];
    logs_in(Library::PythonAsyncio, &methods);
}

#[test]
fn autobahn_python_on_twisted_logs_in() {
    let methods = [
        ("ticket", "joe"),
        ("wampcra", "joe"),
        ("cryptosign", "joe"),
        ("scram", "joe"),
    ];
    logs_in(Library::PythonTwisted, &methods);
}

#[test]
fn autobahn_js_logs_in() {
    logs_in(
        Library::JavaScript,
        &[
            ("ticket", "joe"),
            ("wampcra", "joe"),
            ("wampcra", "ann"),
            ("cryptosign", "joe"),
        ],
    );
}

#[test]
fn wampy_js_logs_in() {
    logs_in(
        Library::Wampy,
        &[
            ("ticket", "joe"),
            ("wampcra", "joe"),
            ("wampcra", "ann"),
            ("cryptosign", "joe"),
        ],
    );
}
