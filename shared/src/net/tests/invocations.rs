//! Registrations and invocations.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::Notify;

use super::{Router, error, session};
use crate::net::{CallError, Handler, Outcome, Registration, Session, handler};
use crate::wamp::details::RegisterOptions;
use crate::wamp::{Dict, Invoke};

async fn registered(session: &Session, router: &mut Router, answer: Handler) -> Registration {
    let options = RegisterOptions {
        invoke: Invoke::RoundRobin,
        ..RegisterOptions::default()
    };
    let peer = async {
        let expected = json!([64, 1, {"invoke": "roundrobin"}, "com.p"]);
        assert_eq!(router.next().await, expected);
        router.say(json!([65, 1, 60])).await;
    };
    let (registration, ()) = tokio::join!(session.register("com.p", options, answer), peer);
    registration.unwrap()
}

fn ok(value: Value) -> Outcome {
    Ok((vec![value], Dict::new()))
}

#[tokio::test]
async fn an_invocation_is_answered_and_knows_its_caller() {
    let (session, mut router) = session().await;
    let echo = handler(|call| async move {
        assert!(call.progress.is_none());
        ok(json!([
            call.procedure,
            call.caller.unwrap().get(),
            call.caller_authid,
            call.args
        ]))
    });
    let registration = registered(&session, &mut router, echo).await;
    assert_eq!(registration.id().get(), 60);
    let details = json!({"caller": 5, "caller_authid": "ann"});
    router.say(json!([68, 1, 60, details, [7]])).await;
    let answer = json!([70, 1, {}, [["com.p", 5, "ann", [7]]]]);
    assert_eq!(router.next().await, answer);
}

#[tokio::test]
async fn progressive_results_come_before_the_last() {
    let (session, mut router) = session().await;
    let counting = handler(|call| async move {
        let sink = call.progress.unwrap();
        for number in 1..=2 {
            sink.send(vec![json!(number)], Dict::new()).await;
        }
        ok(json!("end"))
    });
    let _registration = registered(&session, &mut router, counting).await;
    router
        .say(json!([68, 1, 60, {"receive_progress": true}]))
        .await;
    assert_eq!(router.next().await, json!([70, 1, {"progress": true}, [1]]));
    assert_eq!(router.next().await, json!([70, 1, {"progress": true}, [2]]));
    assert_eq!(router.next().await, json!([70, 1, {}, ["end"]]));
}

#[tokio::test]
async fn failures_and_panics_are_answered_with_errors() {
    let (session, mut router) = session().await;
    let failing = handler(|call| async move {
        assert!(call.args.is_empty(), "a panic");
        Err(("com.error.odd".to_owned(), vec![json!("why")], Dict::new()))
    });
    let _registration = registered(&session, &mut router, failing).await;
    router.say(json!([68, 1, 60, {}])).await;
    assert_eq!(
        router.next().await,
        json!([8, 68, 1, {}, "com.error.odd", ["why"]])
    );
    router.say(json!([68, 2, 60, {}, [1]])).await;
    let answer = router.next().await;
    assert_eq!(
        (&answer[2], &answer[4]),
        (&json!(2), &json!("wamp.error.runtime_error"))
    );
}

#[tokio::test]
async fn an_interrupt_stops_the_handler() {
    let (session, mut router) = session().await;
    let started = Arc::new(Notify::new());
    let stopped = Arc::new(Notify::new());
    struct Tells(Arc<Notify>);
    impl Drop for Tells {
        fn drop(&mut self) {
            self.0.notify_one();
        }
    }
    let (begin, end) = (Arc::clone(&started), Arc::clone(&stopped));
    let endless = handler(move |_| {
        let (begin, end) = (Arc::clone(&begin), Tells(Arc::clone(&end)));
        async move {
            let _end = end;
            begin.notify_one();
            std::future::pending::<Outcome>().await
        }
    });
    let _registration = registered(&session, &mut router, endless).await;
    router.say(json!([68, 1, 60, {}])).await;
    started.notified().await;
    router.say(json!([69, 1, {"mode": "kill"}])).await;
    let answer = router.next().await;
    assert_eq!(
        (&answer[0], &answer[4]),
        (&json!(8), &json!("wamp.error.canceled"))
    );
    stopped.notified().await;
}

#[tokio::test]
async fn an_answer_too_large_for_the_router_becomes_an_error() {
    let (session, mut router) = session().await;
    let large = handler(|_| async { ok(json!("x".repeat(16 << 20))) });
    let _registration = registered(&session, &mut router, large).await;
    router.say(json!([68, 1, 60, {}])).await;
    let answer = router.next().await;
    assert_eq!(answer[4], "wamp.error.payload_size_exceeded");
}

#[tokio::test]
async fn a_registration_ends_when_it_is_dropped() {
    let (session, mut router) = session().await;
    let nothing = handler(|_| async { ok(Value::Null) });
    let registration = registered(&session, &mut router, nothing).await;
    drop(registration);
    assert_eq!(router.next().await, json!([66, 2, 60]));
    router.say(json!([68, 1, 60, {}])).await;
    assert_eq!(router.next().await[4], "wamp.error.no_such_procedure");
}

#[tokio::test]
async fn many_procedures_are_registered_without_waiting_and_all_or_none() {
    let (session, mut router) = session().await;
    let nothing = handler(|_| async { ok(Value::Null) });
    let names = ["com.a", "com.b", "com.c"];
    let procedures = names.map(|name| (name.to_owned(), Arc::clone(&nothing)));
    let peer = async {
        for name in names {
            assert_eq!(router.next().await[3], name);
        }
        router.say(json!([65, 1, 61])).await;
        let exists = "wamp.error.procedure_already_exists";
        router.send(error(64, 2, exists)).await;
        router.say(json!([65, 3, 63])).await;
    };
    let (registered, ()) = tokio::join!(session.register_all(procedures.into()), peer);
    assert!(matches!(registered, Err(CallError::Wamp { .. })));
    let mut ended = [router.next().await, router.next().await].map(|m| m[2].as_u64().unwrap());
    ended.sort_unstable();
    assert_eq!(ended, [61, 63]);
}
