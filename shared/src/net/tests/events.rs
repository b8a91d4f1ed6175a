//! Subscriptions.

use serde_json::json;

use super::{Router, error, session};
use crate::net::{CallError, Delivery, Event, Session, Subscription};
use crate::wamp::Match;

/// Subscribes to `com.t` as the only local subscriber.
async fn subscribed(session: &Session, router: &mut Router) -> Subscription {
    let peer = async {
        let subscribe = router.next().await;
        assert_eq!(subscribe[0], 32);
        router.say(json!([33, subscribe[1], 50])).await;
    };
    let (subscription, ()) = tokio::join!(session.subscribe("com.t", Match::Exact), peer);
    subscription.unwrap()
}

async fn event(subscription: &mut Subscription) -> Event {
    match subscription.next().await {
        Some(Delivery::Event(event)) => *event,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_event_comes_with_topic_publisher_and_arguments() {
    let (session, mut router) = session().await;
    let mut subscription = subscribed(&session, &mut router).await;
    assert_eq!(subscription.id().get(), 50);
    let details = json!({"publisher": 4, "publisher_authid": "ann", "topic": "com.t.x"});
    router.say(json!([36, 50, 8, details, [1], {"k": 2}])).await;
    router.say(json!([36, 50, 9, {}])).await;
    let first = event(&mut subscription).await;
    assert_eq!(first.topic, "com.t.x");
    assert_eq!(first.publisher.unwrap().get(), 4);
    assert_eq!(first.publisher_authid.as_deref(), Some("ann"));
    assert_eq!(
        (first.args, first.kwargs["k"].clone()),
        (vec![json!(1)], json!(2))
    );
    assert_eq!(event(&mut subscription).await.topic, "com.t");
}

#[tokio::test]
async fn subscriptions_to_one_topic_share_one_at_the_router() {
    let (session, mut router) = session().await;
    let mut one = subscribed(&session, &mut router).await;
    // Answered without the router, which does nothing here.
    let mut two = session.subscribe("com.t", Match::Exact).await.unwrap();
    router.say(json!([36, 50, 8, {}])).await;
    assert_eq!(event(&mut one).await.publication.get(), 8);
    assert_eq!(event(&mut two).await.publication.get(), 8);
    drop(one);
    router.say(json!([36, 50, 9, {}])).await;
    assert_eq!(event(&mut two).await.publication.get(), 9);
    drop(two);
    assert_eq!(router.next().await, json!([34, 2, 50]));
}

#[tokio::test]
async fn a_refused_subscription_fails_everybody_who_waits_for_it() {
    let (session, mut router) = session().await;
    let peer = async {
        router.next().await;
        router.send(error(32, 1, "wamp.error.not_authorized")).await;
    };
    let (one, two, ()) = tokio::join!(
        session.subscribe("com.t", Match::Prefix),
        session.subscribe("com.t", Match::Prefix),
        peer
    );
    for refused in [one, two] {
        let Err(CallError::Wamp { uri, .. }) = refused else {
            panic!("refused")
        };
        assert_eq!(uri, "wamp.error.not_authorized");
    }
}

#[tokio::test]
async fn a_subscription_given_up_before_its_answer_is_ended() {
    let (session, mut router) = session().await;
    tokio::select! {
        _ = session.subscribe("com.t", Match::Exact) => panic!("nobody answers"),
        subscribe = router.next() => assert_eq!(subscribe[0], 32),
    }
    router.say(json!([33, 1, 50])).await;
    assert_eq!(router.next().await, json!([34, 2, 50]));
}

#[tokio::test]
async fn a_subscription_ends_when_it_is_revoked_and_with_the_session() {
    let (session, mut router) = session().await;
    let mut one = subscribed(&session, &mut router).await;
    router.say(json!([35, 0, {"subscription": 50}])).await;
    assert_eq!(one.next().await, None);
    let mut two = subscribed(&session, &mut router).await;
    drop(router);
    assert_eq!(two.next().await, None);
}
