//! Calls and publications.

use std::time::Duration;

use serde_json::json;
use tokio::sync::mpsc;

use super::{error, session};
use crate::net::{Call, CallError, SendError};
use crate::wamp::Dict;
use crate::wamp::details::PublishOptions;

#[tokio::test]
async fn a_call_gets_its_result() {
    let (session, mut router) = session().await;
    let call = session.call(
        "com.add",
        vec![json!(1), json!(2)],
        Dict::new(),
        Call::default(),
    );
    let peer = async {
        assert_eq!(router.next().await, json!([48, 1, {}, "com.add", [1, 2]]));
        router.say(json!([50, 1, {}, [3], {"k": 4}])).await;
    };
    let (answer, ()) = tokio::join!(call, peer);
    let (args, kwargs) = answer.unwrap();
    assert_eq!((args, kwargs["k"].clone()), (vec![json!(3)], json!(4)));
}

#[tokio::test]
async fn answers_find_their_calls_in_any_order() {
    let (session, mut router) = session().await;
    let call = |name| session.call(name, vec![], Dict::new(), Call::default());
    let peer = async {
        router.next().await;
        router.next().await;
        router.say(json!([50, 2, {}, ["second"]])).await;
        router.say(json!([50, 1, {}, ["first"]])).await;
    };
    let (one, two, ()) = tokio::join!(call("com.a"), call("com.b"), peer);
    assert_eq!(one.unwrap().0, [json!("first")]);
    assert_eq!(two.unwrap().0, [json!("second")]);
}

#[tokio::test]
async fn an_error_keeps_its_uri_and_arguments() {
    let (session, mut router) = session().await;
    let call = session.call("com.p", vec![], Dict::new(), Call::default());
    let peer = async {
        router.next().await;
        router.send(error(48, 1, "com.error.odd")).await;
    };
    let (answer, ()) = tokio::join!(call, peer);
    let Err(CallError::Wamp { uri, args, .. }) = answer else {
        panic!("an error")
    };
    assert_eq!((uri.as_str(), args), ("com.error.odd", vec![json!("why")]));
}

#[tokio::test]
async fn every_progressive_result_comes_before_the_last() {
    let (session, mut router) = session().await;
    let (sink, mut results) = mpsc::channel(1);
    let options = Call::default();
    let call = session.call_with_progress("com.p", vec![], Dict::new(), options, sink);
    let peer = async {
        let call = router.next().await;
        assert_eq!(call[2], json!({"receive_progress": true}));
        for number in 0..100 {
            router
                .say(json!([50, 1, {"progress": true}, [number]]))
                .await;
        }
        router.say(json!([50, 1, {}, ["end"]])).await;
    };
    let taken = async {
        let mut taken = Vec::new();
        while let Some((args, _)) = results.recv().await {
            taken.push(args[0].as_u64().unwrap());
        }
        taken
    };
    let (answer, (), taken) = tokio::join!(call, peer, taken);
    assert_eq!(answer.unwrap().0, [json!("end")]);
    assert_eq!(taken, (0..100).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_call_that_is_dropped_is_canceled() {
    let (session, mut router) = session().await;
    let call = session.call("com.p", vec![], Dict::new(), Call::default());
    tokio::select! {
        _ = call => panic!("nobody answers"),
        call = router.next() => assert_eq!(call[0], 48),
    }
    assert_eq!(router.next().await, json!([49, 1, {"mode": "killnowait"}]));
    // Its late answer is nobody's.
    router.send(error(48, 1, "wamp.error.canceled")).await;
    let next = session.call("com.q", vec![], Dict::new(), Call::default());
    let peer = async {
        router.next().await;
        router.say(json!([50, 2, {}])).await;
    };
    assert!(tokio::join!(next, peer).0.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_takes_too_long_is_canceled() {
    let (session, mut router) = session().await;
    let after = Duration::from_secs(3);
    let answer = session.call("com.p", vec![], Dict::new(), Call::within(after));
    assert!(matches!(answer.await, Err(CallError::Timeout { after: a }) if a == after));
    assert_eq!(router.next().await[0], 48);
    assert_eq!(router.next().await[0], 49);
}

#[tokio::test]
async fn a_call_too_large_for_the_router_fails_alone() {
    let (session, mut router) = session().await;
    let large = vec![json!("x".repeat(16 << 20))];
    let answer = session.call("com.p", large, Dict::new(), Call::default());
    let Err(CallError::Encode(SendError::TooLarge { .. })) = answer.await else {
        panic!("too large")
    };
    let call = session.call("com.q", vec![], Dict::new(), Call::default());
    let peer = async {
        let request = router.next().await[1].clone();
        router.say(json!([50, request, {}])).await;
    };
    assert!(tokio::join!(call, peer).0.is_ok());
}

#[tokio::test]
async fn a_publication_waits_only_for_the_acknowledgement_it_asked_for() {
    let (session, mut router) = session().await;
    let quiet = PublishOptions::default();
    let published = session.publish("com.t", vec![json!(1)], Dict::new(), quiet);
    assert_eq!(published.await.unwrap(), None);
    assert_eq!(router.next().await, json!([16, 1, {}, "com.t", [1]]));
    let options = PublishOptions {
        acknowledge: true,
        ..PublishOptions::default()
    };
    let published = session.publish("com.t", vec![], Dict::new(), options);
    let peer = async {
        router.next().await;
        router.say(json!([17, 2, 77])).await;
    };
    let (published, ()) = tokio::join!(published, peer);
    assert_eq!(published.unwrap().unwrap().get(), 77);
}
