//! Connections that move to another thread lose nothing and repeat nothing.

use shared::net::Delivery;
use shared::wamp::Dict;
use shared::wamp::details::{PublishOptions, RegisterOptions};

use super::*;

/// Joins a session that is allowed everything, over a stream that the router serves itself.
async fn attached(router: &Arc<Router>) -> Session {
    let (near, far) = local::pair().unwrap();
    let principal = Principal {
        authid: "someone".to_owned(),
        authrole: "user".to_owned(),
        authmethod: "internal".to_owned(),
        authprovider: "static".to_owned(),
    };
    router.attach(far, principal);
    let near = UnixStream::from_std(near).unwrap();
    let transport = Transport::rawsocket_over(near, Serializer::Cbor).await;
    Session::join(transport.unwrap(), Join::new("realm1"))
        .await
        .unwrap()
}

#[tokio::test]
async fn connections_that_move_at_every_turn_carry_everything() {
    let router = with_realms(Shards::start(3).unwrap().restless());
    let (caller, callee) = (attached(&router).await, attached(&router).await);
    let echo = shared::net::handler(|invocation| async move { Ok((invocation.args, Dict::new())) });
    let options = RegisterOptions::default();
    let _echo = callee.register("com.echo", options, echo).await.unwrap();
    let calls = (0..200_usize).map(|number| {
        let caller = caller.clone();
        async move {
            // From small to so large that one read does not bring it and one write does not take it.
            let text = "x".repeat(number * number * 10);
            let args = vec![json!(number), json!(text)];
            let within = shared::net::Call::within(std::time::Duration::from_secs(30));
            let answer = caller.call("com.echo", args.clone(), Dict::new(), within);
            assert_eq!(answer.await.unwrap().0, args);
        }
    });
    futures_util::future::join_all(calls).await;
    assert!(router.shards().moves() > 100, "{}", router.shards().moves());
}

#[tokio::test]
async fn what_several_threads_publish_arrives_whole_and_in_the_order_of_each() {
    const EACH: u64 = 300;
    let router = with_realms(Shards::start(3).unwrap().restless());
    let subscriber = attached(&router).await;
    let mut events = subscriber.subscribe("com.", Match::Prefix).await.unwrap();
    let acknowledged = || PublishOptions {
        acknowledge: true,
        ..PublishOptions::default()
    };
    let mut publishers = Vec::new();
    for _ in 0..4 {
        publishers.push(attached(&router).await);
    }
    let publishing = publishers.iter().enumerate().map(|(who, publisher)| {
        let topic = format!("com.topic.{}", who % 2);
        async move {
            for number in 0..EACH {
                let args = vec![json!(who), json!(number)];
                let published = publisher.publish(&topic, args, Dict::new(), acknowledged());
                published.await.unwrap();
            }
        }
    });
    // Others change the tables meanwhile, for which they need the realm for themselves.
    let changing = async {
        let session = attached(&router).await;
        for _ in 0..EACH {
            session
                .subscribe("com.topic.0", Match::Exact)
                .await
                .unwrap();
        }
    };
    let reading = async {
        let mut next = [0; 4];
        for _ in 0..4 * EACH {
            let Some(Delivery::Event(event)) = events.next().await else {
                panic!("an event is missing");
            };
            let who = event.args[0].as_u64().unwrap() as usize;
            assert_eq!(event.args[1], next[who], "of {who}");
            next[who] += 1;
        }
    };
    tokio::join!(
        futures_util::future::join_all(publishing),
        changing,
        reading
    );
    assert!(router.shards().moves() > 100, "{}", router.shards().moves());
}
