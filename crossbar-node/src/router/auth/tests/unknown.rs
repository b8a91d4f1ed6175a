//! Who does not exist cannot be told from who does.

use serde_json::{Value, json};
use shared::wamp::auth::hex;

use super::World;

fn world() -> World {
    World::new(json!({
        "wampcra": {"type": "static", "users": {
            "joe": {"secret": "pass", "role": "user", "salt": "a1B2c3D4e5", "iterations": 2000, "keylen": 32},
        }},
        "scram": {"type": "static", "principals": {"joe": {
            "kdf": "argon2id-13", "iterations": 4, "memory": 64, "salt": hex::encode(&[8; 12]),
            "stored-key": "00".repeat(32), "server-key": "00".repeat(32), "role": "user",
        }}},
    }))
}

/// Returns what a challenge shows: the words, and of random texts the length.
fn shape(world: &World, method: &str, authid: &str, turn: u8) -> (Value, String) {
    let details =
        json!({"authmethods": [method], "authid": authid, "authextra": {"nonce": "egVDf3DMJh0="}});
    let (_, extra, _) = world.challenge(details, turn);
    let salt = extra["salt"].as_str().unwrap().to_owned();
    let mut shape = Value::Object(extra);
    for key in ["salt", "nonce", "challenge"] {
        if let Some(text) = shape.get_mut(key) {
            *text = json!(text.as_str().unwrap().replace(authid, "***").len());
        }
    }
    (shape, salt)
}

#[test]
fn a_challenge_for_nobody_looks_like_one_for_somebody() {
    let world = world();
    for method in ["wampcra", "scram", "wamp-scram"] {
        let (known, _) = shape(&world, method, "joe", 1);
        let (unknown, _) = shape(&world, method, "eve", 1);
        assert_eq!(known, unknown, "{method}");
    }
}

#[test]
fn the_salt_of_nobody_is_the_same_each_time_and_another_for_each_name() {
    let world = world();
    for method in ["wampcra", "scram"] {
        let salt = |authid, turn| shape(&world, method, authid, turn).1;
        assert_eq!(salt("eve", 1), salt("eve", 2), "{method}");
        assert_ne!(salt("eve", 1), salt("mallory", 1), "{method}");
        assert_ne!(salt("eve", 1), salt("joe", 1), "{method}");
    }
}
