//! *Publish and Subscribe* of the basic profile.

use serde_json::json;

use super::net::Net;
use super::peer::ANY;

pub async fn a_subscription_is_shared_and_ends(net: &Net) {
    let (mut one, mut other) = (net.join().await, net.join().await);
    let subscription = one.subscribe("com.topic", json!({})).await;
    assert_eq!(
        one.subscribe("com.topic", json!({})).await,
        subscription,
        "a second time is the same one"
    );
    assert_eq!(other.subscribe("com.topic", json!({})).await, subscription);
    let request = one.request(json!([34, subscription])).await;
    one.expect(json!([35, request])).await;
    assert_eq!(
        one.refused(json!([34, subscription])).await,
        "wamp.error.no_such_subscription"
    );
    let mut publisher = net.join().await;
    publisher.publish("com.topic", json!({}), json!([1])).await;
    other.expect(json!([36, subscription, ANY, {}, [1]])).await;
    one.quiet().await;
    other.quiet().await;
}

pub async fn a_publication_reaches_subscribers_as_it_is(net: &Net) {
    let (mut publisher, mut one, mut other) =
        (net.join().await, net.join().await, net.join().await);
    let subscription = one.subscribe("com.topic", json!({})).await;
    other.subscribe("com.topic", json!({})).await;
    other.subscribe("com.topic.other", json!({})).await;
    for rest in [
        json!([]),
        json!([[]]),
        json!([["x", 1, null]]),
        json!([[], {"k": [1, {"a": 2.5}]}]),
    ] {
        let with = |mut head: serde_json::Value| {
            head.as_array_mut()
                .unwrap()
                .extend(rest.as_array().unwrap().clone());
            head
        };
        publisher.request(with(json!([16, {}, "com.topic"]))).await;
        let mut publications = Vec::new();
        for subscriber in [&mut one, &mut other] {
            let event = subscriber
                .expect(with(json!([36, subscription, ANY, {}])))
                .await;
            publications.push(event[2].clone());
        }
        assert_eq!(publications[0], publications[1]);
    }
    one.quiet().await;
    other.quiet().await;
    publisher.quiet().await;
}

pub async fn an_acknowledged_publication_is_answered(net: &Net) {
    let (mut publisher, mut subscriber) = (net.join().await, net.join().await);
    let subscription = subscriber.subscribe("com.topic", json!({})).await;
    let publication = publisher.publish("com.topic", json!({}), json!([1])).await;
    subscriber
        .expect(json!([36, subscription, publication, {}, [1]]))
        .await;
    // Where nobody listens as well; and what is refused says so if, and only if, it was to be acknowledged.
    publisher.publish("com.nobody", json!({}), json!([])).await;
    assert_eq!(
        publisher
            .refused(json!([16, {"acknowledge": true}, "com..topic"]))
            .await,
        "wamp.error.invalid_uri"
    );
    publisher.request(json!([16, {}, "com..topic"])).await;
    publisher.quiet().await;
}

pub async fn events_keep_their_order_across_topics(net: &Net) {
    let (mut publisher, mut subscriber) = (net.join().await, net.join().await);
    let one = subscriber.subscribe("com.one", json!({})).await;
    let two = subscriber.subscribe("com.two", json!({})).await;
    for turn in 0..50 {
        publisher
            .request(json!([
                16,
                {},
                if turn % 3 == 0 { "com.two" } else { "com.one" },
                [turn]
            ]))
            .await;
    }
    for turn in 0..50 {
        let subscription = if turn % 3 == 0 { two } else { one };
        subscriber
            .expect(json!([36, subscription, ANY, {}, [turn]]))
            .await;
    }
    // SUBSCRIBED comes before the first event.
    let request = subscriber.request(json!([32, {}, "com.three"])).await;
    publisher.request(json!([16, {}, "com.three", [1]])).await;
    let subscribed = subscriber.expect(json!([33, request, ANY])).await;
    publisher.publish("com.three", json!({}), json!([2])).await;
    let first = subscriber.receive().await;
    assert_eq!((&first[0], &first[1]), (&json!(36), &subscribed[2]));
}
