//! Our own client proves itself to our own router.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use shared::net::Auth;
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::scram::{ClientKeys, Dialect, Kdf};
use shared::wamp::auth::{hex, wampcra};
use shared::wamp::reason;

use super::{door, join, refused, router};

#[tokio::test]
async fn every_method_lets_in_with_the_right_proof_and_denies_with_another() {
    let key = Arc::new(SigningKey::from_seed(&[3; 32]));
    let other = Arc::new(SigningKey::from_seed(&[4; 32]));
    let argon = |dialect| {
        let kdf = Kdf::Argon2id {
            iterations: 1,
            memory: 64,
        };
        let keys = ClientKeys::derive(dialect, "pencil", &[8; 16], kdf).unwrap();
        let (stored, server) = keys.server_keys().to_hex();
        json!({"kdf": "argon2id-13", "iterations": 1, "memory": 64, "salt": hex::encode(&[8; 16]),
            "stored-key": stored, "server-key": server, "role": "user"})
    };
    let derived = wampcra::derived_key("pencil", "salt", 100, 32).unwrap();
    let door = door(json!({
        "ticket": {"type": "static", "principals": {"joe": {"ticket": "pencil", "role": "user"}}},
        "wampcra": {"type": "static", "users": {"joe": {
            "secret": derived, "salt": "salt", "iterations": 100, "keylen": 32, "role": "user",
        }}},
        "scram": {"type": "static", "principals": {
            "joe": argon(Dialect::Wamp), "jim": argon(Dialect::Crossbar),
        }},
        "cryptosign": {"type": "static", "principals": {
            "joe": {"authorized_keys": [key.public_hex()], "role": "user"},
        }},
    }));
    let router = router();
    let text = str::to_owned;
    let proofs = [
        (
            "joe",
            Auth::Ticket(text("pencil")),
            Auth::Ticket(text("pen")),
        ),
        (
            "joe",
            Auth::WampCra(text("pencil")),
            Auth::WampCra(text("pen")),
        ),
        ("joe", Auth::Scram(text("pencil")), Auth::Scram(text("pen"))),
        (
            "jim",
            Auth::CrossbarScram(text("pencil")),
            Auth::CrossbarScram(text("pen")),
        ),
        ("joe", Auth::Cryptosign(key), Auth::Cryptosign(other)),
    ];
    for (authid, right, wrong) in proofs {
        let method = right.method();
        let session = join(&router, &door, authid, right).await.expect(method);
        let details = session.details();
        assert_eq!(details["authid"], authid);
        assert_eq!(details["authmethod"], method);
        assert_eq!(details["authrole"], "user");
        assert_eq!(details["authextra"]["node"], "n1");
        let error = refused(join(&router, &door, authid, wrong).await);
        assert_eq!(error.reason, reason::AUTHENTICATION_DENIED, "{method}");
    }
}

#[tokio::test]
async fn whoever_guesses_must_wait() {
    let auth = json!({"ticket": {"type": "static", "principals": {
        "joe": {"ticket": "pencil", "role": "user"}, "ann": {"ticket": "pencil", "role": "user"},
    }}});
    let (router, door) = (router(), door(auth));
    for _ in 0..10 {
        refused(join(&router, &door, "joe", Auth::Ticket("pen".to_owned())).await);
    }
    let ticket = || Auth::Ticket("pencil".to_owned());
    let begun = Instant::now();
    join(&router, &door, "ann", ticket()).await.unwrap();
    assert!(begun.elapsed() < Duration::from_millis(900));
    let begun = Instant::now();
    join(&router, &door, "joe", ticket()).await.unwrap();
    assert!(begun.elapsed() >= Duration::from_millis(900));
}

#[tokio::test]
async fn an_unknown_identity_takes_as_long_as_a_wrong_secret() {
    const TRIES: usize = 1000;
    let derived = wampcra::derived_key("pencil", "salt", 100, 32).unwrap();
    // Each is guessed once only, so that nobody has to wait.
    let each = |value: serde_json::Value| {
        let names = (0..TRIES).map(|n| (format!("known{n}"), value.clone()));
        names.collect::<serde_json::Map<_, _>>()
    };
    let door = door(json!({
        "ticket": {"type": "static", "principals": each(json!({"ticket": "pencil", "role": "user"}))},
        "wampcra": {"type": "static", "users": each(json!({
            "secret": derived, "salt": "salt", "iterations": 100, "keylen": 32, "role": "user",
        }))},
    }));
    let router = router();
    for auth in [
        Auth::Ticket("pen".to_owned()),
        Auth::WampCra("pen".to_owned()),
    ] {
        let mut took = [Vec::new(), Vec::new()];
        for n in 0..TRIES {
            for (kind, took) in ["known", "other"].iter().zip(&mut took) {
                let begun = Instant::now();
                let joined = join(&router, &door, &format!("{kind}{n}"), auth.clone()).await;
                took.push(begun.elapsed());
                assert_eq!(refused(joined).reason, reason::AUTHENTICATION_DENIED);
            }
        }
        let [known, other] = took.map(|mut took| {
            took.sort_unstable();
            took[TRIES / 2].as_secs_f64()
        });
        let ratio = other / known;
        assert!(
            (0.9..1.1).contains(&ratio),
            "{}: {known} s for a wrong secret, {other} s for an unknown identity",
            auth.method()
        );
    }
}
