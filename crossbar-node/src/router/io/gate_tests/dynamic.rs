//! Authenticators that are procedures of a session.

use std::sync::Arc;

use serde_json::{Value, json};
use shared::net::{Auth, Handler, Join, Session, Transport, handler, local};
use shared::wamp::details::RegisterOptions;
use shared::wamp::{Dict, Serializer, reason};
use tokio::net::UnixStream;

use super::{Router, door, join, refused, router};
use crate::router::auth::Principal;

/// Joins a realm as a component of the node, which may do everything.
async fn component(router: &Arc<Router>, realm: &str) -> Session {
    let (near, far) = local::pair().unwrap();
    let principal = Principal {
        authid: "component".to_owned(),
        authrole: "trusted".to_owned(),
        ..Principal::default()
    };
    router.attach(far, principal);
    let near = UnixStream::from_std(near).unwrap();
    let transport = Transport::rawsocket_over(near, Serializer::Cbor).await;
    Session::join(transport.unwrap(), Join::new(realm))
        .await
        .unwrap()
}

/// Knows `joe` with the ticket `secret`, locks `ann` out and is confused by everybody else.
fn authenticator() -> Handler {
    handler(|invocation| async move {
        let (authid, details) = (&invocation.args[1], &invocation.args[2]);
        let answer = |value: Value| Ok((vec![value], Dict::new()));
        match authid.as_str() {
            Some("joe") if details["ticket"] == "secret" => answer(json!({
                "role": "user", "realm": "realm2", "extra": {"greeting": "hi", "node": "mine"},
            })),
            Some("joe") if details["authmethod"] == "wampcra" => {
                answer(json!({"role": "user", "secret": "hush"}))
            }
            Some("ann") => {
                let message = vec![json!("come back later")];
                Err(("com.auth.locked".to_owned(), message, Dict::new()))
            }
            _ => answer(json!(7)),
        }
    })
}

fn auth(realm: Option<&str>) -> Value {
    let mut dynamic = json!({"type": "dynamic", "authenticator": "com.auth"});
    if let Some(realm) = realm {
        dynamic["authenticator-realm"] = json!(realm);
    }
    json!({"ticket": dynamic, "wampcra": dynamic})
}

fn ticket() -> Auth {
    Auth::Ticket("secret".to_owned())
}

#[tokio::test]
async fn an_authenticator_decides_in_the_same_realm_or_the_one_named() {
    for realm in [None, Some("realm2")] {
        let (router, door) = (router(), door(auth(realm)));
        let component = component(&router, realm.unwrap_or("realm1")).await;
        let options = RegisterOptions::default();
        let registration = component.register("com.auth", options, authenticator());
        let _registration = registration.await.unwrap();

        let session = join(&router, &door, "joe", ticket()).await.unwrap();
        let details = session.details();
        assert_eq!(
            (&details["realm"], &details["authrole"]),
            (&json!("realm2"), &json!("user"))
        );
        assert_eq!(details["authprovider"], "dynamic");
        assert_eq!(
            details["authextra"],
            json!({"greeting": "hi", "node": "n1"})
        );

        let right = join(&router, &door, "joe", Auth::WampCra("hush".to_owned())).await;
        assert_eq!(right.unwrap().details()["authmethod"], "wampcra");
        let wrong = refused(join(&router, &door, "joe", Auth::WampCra("loud".to_owned())).await);
        assert_eq!(wrong.reason, reason::AUTHENTICATION_DENIED);

        let locked = refused(join(&router, &door, "ann", ticket()).await);
        assert_eq!(
            (locked.reason.as_str(), locked.message.as_str()),
            ("com.auth.locked", "come back later")
        );
        let confused = refused(join(&router, &door, "eve", ticket()).await);
        assert_eq!(confused.reason, reason::AUTHENTICATION_FAILED);
    }
}

#[tokio::test]
async fn without_the_authenticator_nobody_comes_in() {
    for realm in [None, Some("realm2"), Some("nowhere")] {
        let (router, door) = (router(), door(auth(realm)));
        let error = refused(join(&router, &door, "joe", ticket()).await);
        assert_eq!(error.reason, reason::AUTHENTICATION_FAILED);
    }
}

#[tokio::test]
async fn the_routers_own_session_ends_with_the_realm() {
    let (router, door) = (router(), door(auth(None)));
    refused(join(&router, &door, "joe", ticket()).await);
    let realm = router.realm("realm1").unwrap();
    assert_eq!(realm.session_count(), 1);
    router.stop_realm("realm1", None);
    while realm.session_count() > 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn an_authenticator_that_does_not_answer_is_waited_for_five_seconds() {
    let (router, door) = (router(), door(auth(None)));
    let component = component(&router, "realm1").await;
    let silent = handler(|_| std::future::pending());
    let registration = component.register("com.auth", RegisterOptions::default(), silent);
    let _registration = registration.await.unwrap();
    let begun = tokio::time::Instant::now();
    let error = refused(join(&router, &door, "joe", ticket()).await);
    assert_eq!(error.reason, reason::AUTHENTICATION_FAILED);
    assert_eq!(begun.elapsed().as_secs(), 5);
}
