//! Identities of the configuration: the right proof is welcome, everything else is refused with its reason.

use serde_json::{Value, json};
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::scram::{ClientKeys, Dialect, Exchange, Kdf};
use shared::wamp::auth::{hex, wampcra};
use shared::wamp::reason;

use super::super::{Admission, Principal, Verdict};
use super::{World, configured, denied, welcome};

fn tickets() -> World {
    World::new(json!({"ticket": {"type": "static", "principals": {
        "joe": {"ticket": "secret", "role": "user"},
        "ann": {"ticket": "secret", "role": "user", "realm": "realm2"},
    }}}))
}

#[test]
fn the_right_ticket_is_welcome_and_nothing_else() {
    let world = tickets();
    let answer = |authid: &str, ticket: &str| {
        let details = json!({"authmethods": ["nonsense", "ticket"], "authid": authid});
        let (_, extra, pending) = world.challenge(details, 1);
        assert!(extra.is_empty());
        world.authenticate(pending, ticket, json!({}))
    };
    assert_eq!(
        welcome(answer("joe", "secret")),
        ["joe", "user", "ticket", "static"]
    );
    // The last one may join another realm only.
    for (authid, ticket) in [
        ("joe", "wrong"),
        ("joe", ""),
        ("eve", "secret"),
        ("ann", "secret"),
    ] {
        assert_eq!(
            denied(answer(authid, ticket)),
            reason::AUTHENTICATION_DENIED,
            "{authid}"
        );
    }
}

#[test]
fn a_client_that_offers_nothing_fitting_is_told_so() {
    let world = tickets();
    for details in [
        json!({}),
        json!({"authmethods": []}),
        json!({"authmethods": ["wampcra"]}),
        json!({"authmethods": ["cookie", "tls", 7]}),
    ] {
        assert_eq!(
            denied(world.hello(details)),
            reason::NO_MATCHING_AUTH_METHOD
        );
    }
    let nameless = world.hello(json!({"authmethods": ["ticket"]}));
    assert_eq!(denied(nameless), reason::AUTHENTICATION_DENIED);
}

#[test]
fn the_first_method_of_the_client_that_fits_is_taken() {
    let world = World::new(json!({
        "anonymous": {"type": "static", "role": "guest"},
        "ticket": {"type": "static", "principals": {"joe": {"ticket": "secret"}}},
    }));
    let details = json!({"authmethods": ["cookie", "anonymous", "ticket"], "authid": "joe"});
    assert_eq!(
        welcome(world.hello(details)),
        ["fresh", "guest", "anonymous", "static"]
    );
    let (method, ..) = world.challenge(
        json!({"authmethods": ["ticket", "anonymous"], "authid": "joe"}),
        1,
    );
    assert_eq!(method, "ticket");
}

fn cra(world: &World, authid: &str, key: &str, turn: u8) -> (String, Verdict) {
    let details = json!({"authmethods": ["wampcra"], "authid": authid});
    let (_, extra, pending) = world.challenge(details, turn);
    let text = extra["challenge"].as_str().unwrap();
    let key = match extra.get("salt").and_then(Value::as_str) {
        Some(salt) => {
            let number = |key: &str| extra[key].as_u64().unwrap();
            wampcra::derived_key(key, salt, number("iterations"), number("keylen")).unwrap()
        }
        None => key.to_owned(),
    };
    let signature = wampcra::signature(key.as_bytes(), text);
    let verdict = world.authenticate(pending, &signature, json!({}));
    (signature, verdict)
}

#[test]
fn wampcra_takes_secrets_plain_derived_and_salted_by_us() {
    let derived = wampcra::derived_key("pass", "salt123", 1000, 32).unwrap();
    let world = World::new(json!({"wampcra": {"type": "static", "users": {
        "plain": {"secret": "pass", "role": "user"},
        "derived": {"secret": derived, "role": "user", "salt": "salt123", "iterations": 1000, "keylen": 32},
        "password": {"secret": "pass", "role": "user", "salt": "salt456", "iterations": 100, "keylen": 16},
    }}}));
    for authid in ["plain", "derived", "password"] {
        let (_, verdict) = cra(&world, authid, "pass", 1);
        assert_eq!(welcome(verdict), [authid, "user", "wampcra", "static"]);
        let (_, verdict) = cra(&world, authid, "wrong", 1);
        assert_eq!(denied(verdict), reason::AUTHENTICATION_DENIED);
    }
    let (_, verdict) = cra(&world, "eve", "pass", 1);
    assert_eq!(denied(verdict), reason::AUTHENTICATION_DENIED);
}

#[test]
fn a_wampcra_signature_is_good_for_its_own_challenge_only() {
    let world = World::new(json!({"wampcra": {"type": "static", "users": {
        "joe": {"secret": "pass", "role": "user"},
    }}}));
    let (old, verdict) = cra(&world, "joe", "pass", 1);
    welcome(verdict);
    let details = json!({"authmethods": ["wampcra"], "authid": "joe"});
    let (_, extra, pending) = world.challenge(details, 2);
    let said: Value = serde_json::from_str(extra["challenge"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&said["session"], &said["authrole"]),
        (&json!(7), &json!("user"))
    );
    let replayed = world.authenticate(pending, &old, json!({}));
    assert_eq!(denied(replayed), reason::AUTHENTICATION_DENIED);
}

fn key() -> SigningKey {
    SigningKey::from_seed(&[3; 32])
}

fn keys() -> World {
    World::new(json!({"cryptosign": {"type": "static", "principals": {
        "joe": {"authorized_keys": [key().public_hex()], "role": "user"},
        "ann": {"authorized_keys": ["00".repeat(32)], "role": "user"},
    }}}))
}

fn sign(world: &World, authid: Option<&str>, key: &SigningKey, turn: u8) -> (String, Verdict) {
    let extra = json!({"pubkey": key.public_hex(), "channel_binding": "tls-exporter"});
    let details = json!({"authmethods": ["cryptosign"], "authid": authid, "authextra": extra});
    let (_, extra, pending) = world.challenge(details, turn);
    let bound = extra["channel_binding"].as_str().map(|_| [5; 32]);
    let challenge = hex::decode_array(extra["challenge"].as_str().unwrap()).unwrap();
    let answer = key.answer(&challenge, bound.as_ref());
    let verdict = world.authenticate(pending, &answer, json!({}));
    (answer, verdict)
}

#[test]
fn a_key_of_an_identity_is_welcome_named_or_not() {
    let mut world = keys();
    for authid in [Some("joe"), None] {
        let (_, verdict) = sign(&world, authid, &key(), 1);
        assert_eq!(welcome(verdict), ["joe", "user", "cryptosign", "static"]);
    }
    // The connection gives what the client wants to bind its signature to.
    world.channel = Some([5; 32]);
    welcome(sign(&world, None, &key(), 1).1);
    world.channel = Some([6; 32]);
    assert_eq!(
        denied(sign(&world, None, &key(), 1).1),
        reason::AUTHENTICATION_DENIED
    );
}

#[test]
fn another_key_another_name_and_an_old_signature_are_denied() {
    let world = keys();
    let other = SigningKey::from_seed(&[4; 32]);
    for (authid, key) in [
        (Some("joe"), other),
        (Some("ann"), key()),
        (Some("eve"), key()),
    ] {
        let (_, verdict) = sign(&world, authid, &key, 1);
        assert_eq!(denied(verdict), reason::AUTHENTICATION_DENIED);
    }
    let (old, _) = sign(&world, Some("joe"), &key(), 1);
    let details = json!({"authmethods": ["cryptosign"], "authid": "joe", "authextra": {"pubkey": key().public_hex()}});
    let (_, _, pending) = world.challenge(details, 2);
    assert_eq!(
        denied(world.authenticate(pending, &old, json!({}))),
        reason::AUTHENTICATION_DENIED
    );
    let keyless = world.hello(json!({"authmethods": ["cryptosign"], "authid": "joe"}));
    assert_eq!(denied(keyless), reason::AUTHENTICATION_DENIED);
}

const CLIENT_NONCE: &str = "egVDf3DMJh0=";

fn passwords() -> World {
    let kdf = Kdf::Pbkdf2 { iterations: 10 };
    let keys = ClientKeys::derive(Dialect::Wamp, "pencil", &[8; 16], kdf).unwrap();
    let (stored, server) = keys.server_keys().to_hex();
    World::new(json!({"scram": {"type": "static", "principals": {"joe": {
        "kdf": "pbkdf2", "iterations": 10, "salt": hex::encode(&[8; 16]),
        "stored-key": stored, "server-key": server, "role": "user",
    }}}}))
}

fn scram(
    dialect: Dialect,
    authid: &str,
    password: &str,
    change: impl FnOnce(&mut Value),
) -> Verdict {
    let world = passwords();
    let details = json!({
        "authmethods": [dialect.method()], "authid": authid, "authextra": {"nonce": CLIENT_NONCE},
    });
    let (method, extra, pending) = world.challenge(details, 1);
    assert_eq!(method, dialect.method());
    let text = |key: &str| extra[key].as_str().unwrap();
    assert!(dialect.begins_with(text("nonce"), CLIENT_NONCE));
    let kdf = Kdf::new(text("kdf"), extra["iterations"].as_u64().unwrap(), None).unwrap();
    let keys = ClientKeys::derive(dialect, password, &[8; 16], kdf).unwrap();
    let exchange = Exchange {
        dialect,
        authid,
        client_nonce: CLIENT_NONCE,
        nonce: text("nonce"),
        salt: text("salt"),
        iterations: 10,
        channel: None,
    };
    let mut answer = json!({"nonce": text("nonce"), "channel_binding": null, "cbind_data": null});
    change(&mut answer);
    let verdict = world.authenticate(pending, &keys.proof(&exchange), answer);
    if let Verdict::Welcome(admission) = &verdict {
        let verifier = admission.extra[dialect.verifier()].as_str().unwrap();
        assert!(keys.accepts(&exchange, verifier));
    }
    verdict
}

#[test]
fn scram_is_understood_in_both_dialects_and_the_router_proves_itself() {
    for dialect in [Dialect::Wamp, Dialect::Crossbar] {
        let verdict = scram(dialect, "joe", "pencil", |_| {});
        assert_eq!(
            welcome(verdict),
            ["joe", "user", dialect.method(), "static"]
        );
        for (authid, password) in [("joe", "pen"), ("eve", "pencil")] {
            let verdict = scram(dialect, authid, password, |_| {});
            assert_eq!(denied(verdict), reason::AUTHENTICATION_DENIED);
        }
    }
    let other_nonce = scram(Dialect::Wamp, "joe", "pencil", |answer| {
        answer["nonce"] = json!("x");
    });
    assert_eq!(denied(other_nonce), reason::AUTHENTICATION_DENIED);
    let other_channel = scram(Dialect::Wamp, "joe", "pencil", |answer| {
        answer["cbind_data"] = json!("AAAA");
    });
    assert_eq!(denied(other_channel), reason::AUTHENTICATION_DENIED);
}

#[test]
fn a_scram_client_without_a_nonce_or_with_an_unknown_binding_is_refused() {
    let world = passwords();
    let ask = |extra: Value| {
        world.hello(json!({"authmethods": ["wamp-scram"], "authid": "joe", "authextra": extra}))
    };
    assert_eq!(denied(ask(json!({}))), reason::AUTHENTICATION_DENIED);
    assert_eq!(
        denied(ask(json!({"nonce": "no base64!"}))),
        reason::AUTHENTICATION_DENIED
    );
    let bound = json!({"nonce": CLIENT_NONCE, "channel_binding": "tls-unique"});
    assert_eq!(denied(ask(bound)), reason::AUTHENTICATION_FAILED);
}

#[test]
fn a_certificate_says_who_it_is() {
    let mut world = World::new(json!({"tls": {"type": "static", "principals": {
        "joe": {"certificate-sha1": hex::encode(&[1; 20]), "role": "user"},
    }}}));
    let ask = |world: &World, authid: Option<&str>| {
        world.hello(json!({"authmethods": ["tls"], "authid": authid}))
    };
    assert_eq!(denied(ask(&world, None)), reason::NO_MATCHING_AUTH_METHOD);
    world.certificate = Some([1; 20]);
    for authid in [None, Some("joe")] {
        assert_eq!(
            welcome(ask(&world, authid)),
            ["joe", "user", "tls", "static"]
        );
    }
    assert_eq!(
        denied(ask(&world, Some("ann"))),
        reason::AUTHENTICATION_DENIED
    );
    world.certificate = Some([2; 20]);
    assert_eq!(denied(ask(&world, None)), reason::AUTHENTICATION_DENIED);
}

#[test]
fn a_cookie_lets_in_whom_it_belongs_to_and_into_its_realm_only() {
    let mut world = World::new(json!({"cookie": {}}));
    let ask = |world: &World| world.hello(json!({"authmethods": ["cookie"]}));
    assert_eq!(denied(ask(&world)), reason::NO_MATCHING_AUTH_METHOD);
    let principal = Principal {
        authid: "joe".to_owned(),
        authrole: "user".to_owned(),
        ..Principal::default()
    };
    let mut who = Admission::from(principal);
    who.realm = Some("realm1".to_owned());
    world.remembered = Some(who.clone());
    assert_eq!(welcome(ask(&world)), ["joe", "user", "cookie", "transport"]);
    who.realm = Some("realm2".to_owned());
    world.remembered = Some(who);
    assert_eq!(denied(ask(&world)), reason::NO_MATCHING_AUTH_METHOD);
}

#[test]
fn secrets_do_not_show() {
    let world = World::new(json!({
        "ticket": {"type": "static", "principals": {"joe": {"ticket": "canary", "role": "user"}}},
        "wampcra": {"type": "static", "users": {"joe": {"secret": "canary", "role": "user"}}},
    }));
    let details = json!({"authmethods": ["ticket"], "authid": "joe"});
    let shown = format!("{:?} {:?}", world.policy, world.challenge(details, 1));
    let octets = format!("{:?}", b"canary");
    assert!(
        !shown.contains("canary") && !shown.contains(&octets[1..octets.len() - 1]),
        "{shown}"
    );
}

#[test]
fn a_principal_that_cannot_be_used_is_named() {
    let wampcra = json!({"wampcra": {"type": "static", "users": {"joe": {
        "secret": "a password", "salt": "salt", "iterations": 10_000_000,
    }}}});
    let why = configured(wampcra).unwrap_err().to_string();
    assert!(why.contains("`joe`") && why.contains("iterations"), "{why}");
}
