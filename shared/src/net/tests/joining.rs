//! Joining and leaving, and the other ends of a session.

use serde_json::json;

use super::{ends, session, welcome};
use crate::net::{Auth, By, Call, CallError, Join, Session, TRANSPORT_LOST};
use crate::wamp::Dict;

#[tokio::test]
async fn a_ticket_is_shown_when_the_router_asks_for_it() {
    let (transport, mut router) = ends().await;
    let mut join = Join::new("realm1");
    join.authid = Some("joe".to_owned());
    join.auth = vec![Auth::Anonymous, Auth::Ticket("secret".to_owned())];
    let peer = async {
        let hello = router.next().await;
        assert_eq!(hello[1], "realm1");
        assert_eq!(hello[2]["authmethods"], json!(["anonymous", "ticket"]));
        assert_eq!(hello[2]["authid"], "joe");
        router.say(json!([4, "ticket", {}])).await;
        assert_eq!(router.next().await, json!([5, "secret", {}]));
        router.send(welcome()).await;
    };
    let (session, ()) = tokio::join!(Session::join(transport, join), peer);
    let session = session.unwrap();
    assert_eq!(session.id().get(), 9);
    assert_eq!(session.realm(), "realm1");
    assert_eq!(session.details()["authid"], "joe");
}

#[tokio::test]
async fn a_refusal_carries_reason_and_message() {
    let (transport, mut router) = ends().await;
    let peer = async {
        router.next().await;
        let abort = json!([3, {"message": "no realm1"}, "wamp.error.no_such_realm"]);
        router.say(abort).await;
        drop(router);
    };
    let (session, ()) = tokio::join!(Session::join(transport, Join::new("realm1")), peer);
    let error = session.err().unwrap();
    assert_eq!(error.reason, "wamp.error.no_such_realm");
    assert_eq!(error.message, "no realm1");
}

#[tokio::test(start_paused = true)]
async fn a_router_that_says_nothing_is_waited_for_only_so_long() {
    let (transport, _router) = ends().await;
    let error = Session::join(transport, Join::new("realm1")).await.err();
    assert_eq!(error.unwrap().reason, "wamp.error.timeout");
}

#[tokio::test]
async fn leaving_says_goodbye_and_waits_for_the_answer() {
    let (session, mut router) = session().await;
    let peer = async {
        assert_eq!(router.next().await, json!([6, {}, "wamp.close.normal"]));
        router
            .say(json!([6, {}, "wamp.close.goodbye_and_out"]))
            .await;
        drop(router);
    };
    tokio::join!(session.leave("wamp.close.normal"), peer);
    let closed = session.closed().await;
    assert_eq!(closed.by, By::Us);
    assert_eq!(closed.reason, "wamp.close.normal");
    let call = session.call("com.p", vec![], Dict::new(), Call::default());
    assert!(matches!(call.await, Err(CallError::Closed { .. })));
}

#[tokio::test(start_paused = true)]
async fn leaving_does_not_wait_forever() {
    let (session, _router) = session().await;
    session.leave("wamp.close.normal").await;
    assert_eq!(session.closed().await.by, By::Us);
}

#[tokio::test]
async fn the_last_handle_leaves() {
    let (session, mut router) = session().await;
    let closed = session.closed();
    drop(session);
    assert_eq!(router.next().await, json!([6, {}, "wamp.close.normal"]));
    drop(router);
    assert_eq!(closed.await.by, By::Us);
}

#[tokio::test]
async fn a_goodbye_of_the_router_is_answered_and_fails_what_waits() {
    let (session, mut router) = session().await;
    let call = session.call("com.p", vec![], Dict::new(), Call::default());
    let peer = async {
        router.next().await;
        let goodbye = json!([6, {"message": "bye"}, "wamp.close.system_shutdown"]);
        router.say(goodbye).await;
        assert_eq!(
            router.next().await,
            json!([6, {}, "wamp.close.goodbye_and_out"])
        );
        drop(router);
    };
    let (answer, ()) = tokio::join!(call, peer);
    let Err(CallError::Closed { reason, message }) = answer else {
        panic!("the session is over")
    };
    assert_eq!(
        (reason.as_str(), message.as_str()),
        ("wamp.close.system_shutdown", "bye")
    );
    assert_eq!(session.closed().await.by, By::Peer);
}

#[tokio::test]
async fn a_lost_transport_fails_what_waits() {
    let (session, mut router) = session().await;
    let call = session.call("com.p", vec![], Dict::new(), Call::default());
    let peer = async {
        router.next().await;
        drop(router);
    };
    let (answer, ()) = tokio::join!(call, peer);
    assert_eq!(answer.unwrap_err().uri(), Some(TRANSPORT_LOST));
    assert_eq!(session.closed().await.by, By::Transport);
}

#[tokio::test]
async fn a_router_that_breaks_the_protocol_gets_an_abort() {
    let (session, mut router) = session().await;
    router.say(json!([1, "realm1", {}])).await;
    let abort = router.next().await;
    assert_eq!(
        (&abort[0], &abort[2]),
        (&json!(3), &json!("wamp.error.protocol_violation"))
    );
    drop(router);
    assert_eq!(
        session.closed().await.reason,
        "wamp.error.protocol_violation"
    );
}
