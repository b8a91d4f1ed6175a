//! Procedures that authenticate: what they are asked, and that nothing but a sound answer lets anybody in.

use serde_json::{Value, json};
use shared::wamp::auth::cryptosign::SigningKey;
use shared::wamp::auth::{hex, wampcra};
use shared::wamp::reason;

use super::super::{Failure, Question, Verdict};
use super::{World, denied, dict, welcome};

fn world() -> World {
    let dynamic = json!({"type": "dynamic", "authenticator": "com.auth"});
    World::new(
        json!({"ticket": dynamic, "wampcra": dynamic, "cryptosign": dynamic, "scram": dynamic, "anonymous": dynamic}),
    )
}

fn question(verdict: Verdict) -> Question {
    match verdict {
        Verdict::Ask(question) => *question,
        other => panic!("no question: {other:?}"),
    }
}

fn hello(method: &str) -> Value {
    json!({"authmethods": [method], "authid": "joe", "authextra": {"nonce": "egVDf3DMJh0="}})
}

fn answer(world: &World, method: &str, answer: Result<Value, Failure>) -> Verdict {
    let question = question(world.hello(hello(method)));
    world.with(hello(method), 1, |asking| question.answer(asking, answer))
}

fn ticket(answered: Value) -> Verdict {
    let world = world();
    let (_, _, pending) = world.challenge(hello("ticket"), 1);
    let question = world.with(hello("ticket"), 1, |asking| {
        let extra = dict(json!({}));
        let answer = super::Answer {
            signature: "secret",
            extra: &extra,
        };
        question(pending.authenticate(asking, answer))
    });
    assert_eq!(question.authenticator.procedure, "com.auth");
    assert_eq!(question.authenticator.role, "trusted");
    assert_eq!(
        (&question.args[0], &question.args[1]),
        (&json!("realm1"), &json!("joe"))
    );
    assert_eq!(
        (&question.args[2]["ticket"], &question.args[2]["session"]),
        (&json!("secret"), &json!(7))
    );
    world.with(hello("ticket"), 1, |asking| {
        question.answer(asking, Ok(answered))
    })
}

#[test]
fn a_role_or_a_dictionary_with_one_lets_in() {
    assert_eq!(
        welcome(ticket(json!("user"))),
        ["joe", "user", "ticket", "dynamic"]
    );
    let full = json!({"role": "user", "authid": "joseph", "realm": "realm2", "extra": {"x": 1}});
    let Verdict::Welcome(admission) = ticket(full) else {
        panic!("not welcome")
    };
    assert_eq!(admission.principal.authid, "joseph");
    assert_eq!(admission.realm.as_deref(), Some("realm2"));
    assert_eq!(admission.extra["x"], 1);
    assert_eq!(
        welcome(answer(&world(), "anonymous", Ok(json!("guest")))),
        ["joe", "guest", "anonymous", "dynamic"]
    );
}

#[test]
fn garbage_lets_nobody_in() {
    for garbage in [
        json!(null),
        json!(true),
        json!(""),
        json!([]),
        json!({}),
        json!({"role": 7}),
        json!({"role": ""}),
        json!({"role": "user", "authid": 7}),
        json!({"role": "user", "realm": {}}),
        json!({"role": "user", "extra": "x"}),
    ] {
        assert_eq!(
            denied(ticket(garbage.clone())),
            reason::AUTHENTICATION_FAILED,
            "{garbage}"
        );
    }
    let world = world();
    for garbage in [
        json!("user"),
        json!({"role": "user"}),
        json!({"role": "user", "secret": 7, "pubkey": "00"}),
        json!({"role": "user", "secret": "x", "salt": "s", "iterations": u64::MAX}),
    ] {
        for method in ["wampcra", "cryptosign", "scram"] {
            let verdict = answer(&world, method, Ok(garbage.clone()));
            assert_eq!(
                denied(verdict),
                reason::AUTHENTICATION_FAILED,
                "{method} {garbage}"
            );
        }
    }
}

#[test]
fn an_error_of_the_authenticator_is_the_reason_and_its_absence_is_a_failure() {
    let world = world();
    let raised = Failure::of_error("com.auth.locked".to_owned(), "come back later".to_owned());
    let verdict = answer(&world, "wampcra", Err(raised));
    assert!(matches!(&verdict, Verdict::Deny { message, .. } if message == "come back later"));
    assert_eq!(denied(verdict), "com.auth.locked");
    let absent = Failure::of_error(reason::NO_SUCH_PROCEDURE.to_owned(), String::new());
    for failure in [absent, Failure::Silent("timeout".to_owned())] {
        assert_eq!(
            denied(answer(&world, "wampcra", Err(failure))),
            reason::AUTHENTICATION_FAILED
        );
    }
}

#[test]
fn secrets_and_keys_of_an_authenticator_are_proved_like_any_other() {
    let world = world();
    let verdict = answer(
        &world,
        "wampcra",
        Ok(json!({"role": "user", "secret": "pass"})),
    );
    let Verdict::Challenge { extra, pending, .. } = verdict else {
        panic!("no challenge")
    };
    let signature = wampcra::signature(b"pass", extra["challenge"].as_str().unwrap());
    let verdict = world.authenticate(pending, &signature, json!({}));
    assert_eq!(welcome(verdict), ["joe", "user", "wampcra", "dynamic"]);

    let key = SigningKey::from_seed(&[3; 32]);
    for (claimed, expected) in [(key.public_hex(), true), ("00".repeat(32), false)] {
        let verdict = answer(
            &world,
            "cryptosign",
            Ok(json!({"role": "user", "pubkey": claimed})),
        );
        let Verdict::Challenge { extra, pending, .. } = verdict else {
            panic!("no challenge")
        };
        let challenge = hex::decode_array(extra["challenge"].as_str().unwrap()).unwrap();
        let verdict = world.authenticate(pending, &key.answer(&challenge, None), json!({}));
        assert_eq!(matches!(verdict, Verdict::Welcome(_)), expected);
    }
}
