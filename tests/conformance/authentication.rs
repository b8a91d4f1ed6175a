//! *Authentication*: every static method, what is refused, and what an attacker learns.

use serde_json::{Value, json};
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::scram::{ClientKeys, Dialect, Exchange, Kdf};
use shared::wamp::auth::{hex, wampcra};

use super::net::{AuthDoor, Net};
use super::peer::{ANY, MORE, Peer, roles};

const DENIED: &str = "wamp.error.authentication_denied";

/// Says HELLO as `authid`; returns the peer and the extra of the CHALLENGE that it gets.
async fn challenged(
    door: &AuthDoor,
    net: &Net,
    method: &str,
    authid: &str,
    extra: Value,
) -> (Peer, Value) {
    let mut peer = door.connect().await;
    let hello =
        json!({"roles": roles(), "authmethods": [method], "authid": authid, "authextra": extra});
    peer.send(json!([1, net.realm, hello])).await;
    let challenge = peer.expect(json!([4, method, {MORE: 0}])).await;
    (peer, challenge[2].clone())
}

async fn answer(mut peer: Peer, signature: String, extra: Value) -> Result<Value, String> {
    peer.send(json!([5, signature, extra])).await;
    let outcome = peer.receive().await;
    if outcome[0] == 2 {
        peer.quiet().await;
        return Ok(outcome[2].clone());
    }
    assert_eq!(outcome[0], 3, "{outcome}");
    assert_eq!(peer.next().await, None);
    Err(outcome[2].as_str().unwrap().to_owned())
}

fn welcomed(outcome: Result<Value, String>, authid: &str, method: &str) -> Value {
    let welcome = outcome.unwrap();
    let who = [
        &welcome["authid"],
        &welcome["authrole"],
        &welcome["authmethod"],
        &welcome["authprovider"],
    ];
    assert_eq!(who, [authid, "user", method, "static"]);
    welcome
}

pub async fn anonymous(net: &Net) {
    // Nothing offered is `anonymous` offered. Without `auth`, and as configured.
    for details in [
        json!({}),
        json!({"authmethods": ["anonymous"]}),
        json!({"authmethods": []}),
    ] {
        let one = net.join_with(details.clone()).await;
        let other = net.join_with(details).await;
        assert_eq!(one.welcome["authrole"], "anonymous");
        assert_ne!(one.welcome["authid"], other.welcome["authid"]);
    }
    let door =
        net.door(json!({"anonymous": {"type": "static", "role": "user", "authid": "guest"}}));
    let guest = door
        .join(net, json!({"authid": "root", "authrole": "trusted"}))
        .await;
    assert_eq!(
        (&guest.welcome["authid"], &guest.welcome["authrole"]),
        (&json!("guest"), &json!("user"))
    );
    let door = net.door(json!({"anonymous": {"type": "static", "role": "nobody"}}));
    let mut peer = door.connect().await;
    peer.send(json!([1, net.realm, {"roles": roles()}])).await;
    peer.aborted("wamp.error.no_such_role").await;
}

pub async fn the_clients_first_method_that_is_known(net: &Net) {
    let joe = &*net.name("joe");
    let door = net.door(json!({
        "ticket": {"type": "static", "principals": {joe: {"ticket": "secret", "role": "user"}}},
        "wampcra": {"type": "static", "users": {joe: {"secret": "secret", "role": "user"}}},
    }));
    for (offered, taken) in [
        (json!(["ticket", "wampcra"]), "ticket"),
        (json!(["wampcra", "ticket"]), "wampcra"),
        (json!(["com.new", 7, "cookie", "ticket"]), "ticket"),
    ] {
        let mut peer = door.connect().await;
        peer.send(json!([1, net.realm, {"roles": roles(), "authid": joe, "authmethods": offered}]))
            .await;
        peer.expect(json!([4, taken, {MORE: 0}])).await;
        // Anything but AUTHENTICATE, or giving up, is a violation now.
        peer.send(json!([48, 1, {}, "com.procedure"])).await;
        peer.aborted("wamp.error.protocol_violation").await;
    }
    for offered in [json!(["com.new"]), json!(["anonymous"]), json!([])] {
        let mut peer = door.connect().await;
        peer.send(json!([1, net.realm, {"roles": roles(), "authid": joe, "authmethods": offered}]))
            .await;
        peer.aborted("wamp.error.no_matching_auth_method").await;
    }
    let (mut peer, _) = challenged(&door, net, "ticket", joe, json!({})).await;
    peer.send(json!([3, {}, "wamp.error.cannot_authenticate"]))
        .await;
    assert_eq!(peer.next().await, None);
}

pub async fn ticket_authentication(net: &Net) {
    let joe = &*net.name("joe");
    let ann = &*net.name("ann");
    let eve = &*net.name("eve");
    let door = net.door(json!({"ticket": {"type": "static", "principals": {
        joe: {"ticket": "secret", "role": "user"},
        ann: {"ticket": "secret", "role": "user", "realm": "com.elsewhere"},
    }}}));
    let (peer, extra) = challenged(&door, net, "ticket", joe, json!({})).await;
    assert_eq!(extra, json!({}));
    welcomed(
        answer(peer, "secret".to_owned(), json!({})).await,
        joe,
        "ticket",
    );
    for (authid, ticket) in [
        (joe, "Secret"),
        (joe, ""),
        (joe, "secrets"),
        (eve, "secret"),
        (ann, "secret"),
    ] {
        let (peer, _) = challenged(&door, net, "ticket", authid, json!({})).await;
        assert_eq!(
            answer(peer, ticket.to_owned(), json!({})).await,
            Err(DENIED.to_owned()),
            "{authid} {ticket}"
        );
    }
}

pub async fn challenge_response_authentication(net: &Net) {
    let joe = &*net.name("joe");
    let jim = &*net.name("jim");
    let derived = wampcra::derived_key("pencil", "salt", 100, 32).unwrap();
    let door = net.door(json!({"wampcra": {"type": "static", "users": {
        joe: {"secret": "pencil", "role": "user"},
        jim: {"secret": derived, "salt": "salt", "iterations": 100, "keylen": 32, "role": "user"},
    }}}));
    let (peer, extra) = challenged(&door, net, "wampcra", joe, json!({})).await;
    let challenge = extra["challenge"].as_str().unwrap();
    let said: Value = serde_json::from_str(challenge).unwrap();
    assert_eq!(
        [&said["authid"], &said["authrole"], &said["authmethod"]],
        [joe, "user", "wampcra"]
    );
    assert!(
        said["nonce"].is_string()
            && said["timestamp"].is_string()
            && said["authprovider"].is_string()
    );
    let signature = wampcra::signature(b"pencil", challenge);
    welcomed(answer(peer, signature, json!({})).await, joe, "wampcra");
    let (peer, extra) = challenged(&door, net, "wampcra", jim, json!({})).await;
    assert_eq!(
        (&extra["salt"], &extra["iterations"], &extra["keylen"]),
        (&json!("salt"), &json!(100), &json!(32))
    );
    let signature = wampcra::signature(derived.as_bytes(), extra["challenge"].as_str().unwrap());
    welcomed(answer(peer, signature, json!({})).await, jim, "wampcra");
    let (peer, extra) = challenged(&door, net, "wampcra", joe, json!({})).await;
    let wrong = wampcra::signature(b"pen", extra["challenge"].as_str().unwrap());
    assert_eq!(answer(peer, wrong, json!({})).await, Err(DENIED.to_owned()));
}

pub async fn scram_authentication(net: &Net) {
    let argon = &*net.name("argon");
    let pbkdf = &*net.name("pbkdf");
    let autobahn = &*net.name("autobahn");
    let argon2 = Kdf::Argon2id {
        iterations: 1,
        memory: 64,
    };
    let pbkdf2 = Kdf::Pbkdf2 { iterations: 100 };
    let user = |dialect, kdf: Kdf, word: &str| {
        let keys = ClientKeys::derive(dialect, "pencil", &[8; 16], kdf).unwrap();
        let (stored, server) = keys.server_keys().to_hex();
        let mut user = json!({"kdf": word, "iterations": kdf.iterations(), "salt": hex::encode(&[8; 16]),
            "stored-key": stored, "server-key": server, "role": "user"});
        if let Some(memory) = kdf.memory() {
            user["memory"] = memory.into();
        }
        user
    };
    let door = net.door(json!({"scram": {"type": "static", "principals": {
        argon: user(Dialect::Wamp, argon2, "argon2id-13"),
        pbkdf: user(Dialect::Wamp, pbkdf2, "pbkdf2"),
        autobahn: user(Dialect::Crossbar, argon2, "argon2id-13"),
    }}}));
    for (authid, dialect, kdf) in [
        (argon, Dialect::Wamp, argon2),
        (pbkdf, Dialect::Wamp, pbkdf2),
        (autobahn, Dialect::Crossbar, argon2),
    ] {
        for (password, right) in [("pencil", true), ("pen", false)] {
            let client_nonce = "Y2xpZW50IG5vbmNlIQ==";
            let method = dialect.method();
            let (peer, extra) =
                challenged(&door, net, method, authid, json!({"nonce": client_nonce})).await;
            let text = |key: &str| extra[key].as_str().unwrap();
            assert!(dialect.begins_with(text("nonce"), client_nonce));
            assert_eq!(extra["iterations"], kdf.iterations());
            let keys = ClientKeys::derive(dialect, password, &[8; 16], kdf).unwrap();
            let exchange = Exchange {
                dialect,
                authid,
                client_nonce,
                nonce: text("nonce"),
                salt: text("salt"),
                iterations: kdf.iterations(),
                channel: None,
            };
            let proof =
                json!({"nonce": text("nonce"), "channel_binding": null, "cbind_data": null});
            let outcome = answer(peer, keys.proof(&exchange), proof).await;
            if right {
                // The router proves that it knows the keys, too.
                let welcome = welcomed(outcome, authid, method);
                assert!(keys.accepts(
                    &exchange,
                    welcome["authextra"][dialect.verifier()].as_str().unwrap()
                ));
            } else {
                assert_eq!(outcome, Err(DENIED.to_owned()), "{authid}");
            }
        }
    }
}

pub async fn cryptosign_authentication(net: &Net) {
    let joe = &*net.name("joe");
    let (key, other) = (
        SigningKey::from_seed(&[3; 32]),
        SigningKey::from_seed(&[4; 32]),
    );
    let door = net.door(json!({"cryptosign": {"type": "static", "principals": {
        joe: {"authorized_keys": [key.public_hex()], "role": "user"},
    }}}));
    let sign = |key: &SigningKey, extra: &Value| {
        let challenge = hex::decode_array(extra["challenge"].as_str().unwrap()).unwrap();
        key.answer(&challenge, None)
    };
    let pubkey = |key: &SigningKey| json!({"pubkey": key.public_hex()});
    let (peer, extra) = challenged(&door, net, "cryptosign", joe, pubkey(&key)).await;
    let welcome = welcomed(
        answer(peer, sign(&key, &extra), json!({})).await,
        joe,
        "cryptosign",
    );
    assert_eq!(welcome["realm"], net.realm);
    // Another key, under its own name or under that of the right one.
    for announced in [&other, &key] {
        let (peer, extra) = challenged(&door, net, "cryptosign", joe, pubkey(announced)).await;
        assert_eq!(
            answer(peer, sign(&other, &extra), json!({})).await,
            Err(DENIED.to_owned())
        );
    }
}

pub async fn an_old_signature_is_worth_nothing(net: &Net) {
    let joe = &*net.name("joe");
    let key = SigningKey::from_seed(&[3; 32]);
    let door = net.door(json!({
        "cryptosign": {"type": "static", "principals": {joe: {"authorized_keys": [key.public_hex()], "role": "user"}}},
        "wampcra": {"type": "static", "users": {joe: {"secret": "pencil", "role": "user"}}},
    }));
    let pubkey = json!({"pubkey": key.public_hex()});
    for method in ["wampcra", "cryptosign"] {
        let sign = |extra: &Value| {
            let challenge = extra["challenge"].as_str().unwrap();
            match method {
                "wampcra" => wampcra::signature(b"pencil", challenge),
                _ => key.answer(&hex::decode_array(challenge).unwrap(), None),
            }
        };
        let (peer, first) = challenged(&door, net, method, joe, pubkey.clone()).await;
        welcomed(answer(peer, sign(&first), json!({})).await, joe, method);
        let (peer, second) = challenged(&door, net, method, joe, pubkey.clone()).await;
        assert_ne!(first["challenge"], second["challenge"]);
        assert_eq!(
            answer(peer, sign(&first), json!({})).await,
            Err(DENIED.to_owned()),
            "{method}"
        );
        // Nor does a right one come twice in a session.
        let (mut peer, extra) = challenged(&door, net, method, joe, pubkey.clone()).await;
        peer.send(json!([5, sign(&extra), {}])).await;
        peer.expect(json!([2, ANY, {MORE: 0}])).await;
        peer.send(json!([5, sign(&extra), {}])).await;
        peer.aborted("wamp.error.protocol_violation").await;
    }
}

pub async fn an_unknown_user_looks_like_a_known_one(net: &Net) {
    let joe = &*net.name("joe");
    let eve = &*net.name("eve");
    let derived = wampcra::derived_key("pencil", "salt", 100, 32).unwrap();
    let door = net.door(json!({
        "ticket": {"type": "static", "principals": {joe: {"ticket": "secret", "role": "user"}}},
        "wampcra": {"type": "static", "users": {
            joe: {"secret": derived, "salt": "salt", "iterations": 100, "keylen": 32, "role": "user"},
        }},
    }));
    for method in ["ticket", "wampcra"] {
        let mut keys = Vec::new();
        for authid in [joe, eve] {
            let (peer, extra) = challenged(&door, net, method, authid, json!({})).await;
            keys.push(
                extra
                    .as_object()
                    .unwrap()
                    .keys()
                    .cloned()
                    .collect::<Vec<_>>(),
            );
            assert_eq!(
                answer(peer, "guess".to_owned(), json!({})).await,
                Err(DENIED.to_owned()),
                "{method} {authid}"
            );
        }
        assert_eq!(keys[0], keys[1], "{method}");
    }
}
