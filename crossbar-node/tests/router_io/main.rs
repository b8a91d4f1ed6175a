//! The router over real sockets: every transport and serializer, large messages, peers that misbehave.
//!
//! The peers are our own client session, or plain sockets where something wrong is to be sent. Foreign clients are in
//! `tests/e2e`.

#![allow(clippy::unwrap_used, reason = "a test fails where it unwraps")]

mod backpressure;
mod doors;
mod endpoints;
mod links;
mod misuse;
mod tls;
mod web;
mod web_options;
mod websocket;
mod websocket_options;
mod world;

use serde_json::{Value, json};
use shared::net::{Call, Delivery};
use shared::wamp::details::PublishOptions;
use shared::wamp::{Dict, Match, Serializer};

use world::{PATIENCE, World, echo, values};

#[tokio::test(flavor = "multi_thread")]
async fn every_transport_and_serializer_talks_to_every_other() {
    let world = World::new();
    let mut peers = Vec::new();
    for scheme in ["rs", "ws", "unix"] {
        for serializer in Serializer::ALL {
            peers.push((
                format!("{scheme}-{}", serializer.as_str()),
                world.join(scheme, *serializer).await,
            ));
        }
    }
    let (args, kwargs) = values();
    let mut subscriptions = Vec::new();
    for (name, peer) in &peers {
        echo(peer, &format!("test.{name}")).await;
        subscriptions.push(peer.subscribe("test.news", Match::Exact).await.unwrap());
    }
    for (caller, peer) in &peers {
        for (callee, _) in &peers {
            let answer = peer
                .call(
                    &format!("test.{callee}"),
                    args.clone(),
                    kwargs.clone(),
                    Call::within(PATIENCE),
                )
                .await
                .unwrap();
            assert_eq!(
                answer,
                (args.clone(), kwargs.clone()),
                "{caller} calls {callee}"
            );
        }
    }
    for (publisher, peer) in &peers {
        let options = PublishOptions {
            acknowledge: true,
            exclude_me: Some(false),
            ..Default::default()
        };
        peer.publish("test.news", args.clone(), kwargs.clone(), options)
            .await
            .unwrap();
        for (subscription, (name, _)) in subscriptions.iter_mut().zip(&peers) {
            let Some(Delivery::Event(event)) = subscription.next().await else {
                panic!("{name} lost its session")
            };
            assert_eq!(
                (event.args, event.kwargs),
                (args.clone(), kwargs.clone()),
                "{publisher} to {name}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_of_many_megabytes_come_through() {
    let world = World::new();
    for (scheme, serializer) in [
        ("rs", Serializer::MsgPack),
        ("ws", Serializer::Json),
        ("unix", Serializer::Cbor),
    ] {
        let (one, other) = (
            world.join(scheme, serializer).await,
            world.join(scheme, serializer).await,
        );
        let procedure = format!("test.large.{scheme}");
        echo(&one, &procedure).await;
        let large = vec![Value::from("x".repeat(9_000_000)), json!(1)];
        let answer = other
            .call(
                &procedure,
                large.clone(),
                Dict::new(),
                Call::within(PATIENCE),
            )
            .await
            .unwrap();
        assert!(answer.0 == large, "{scheme}: the large message changed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_carries_both_transports() {
    let tls = json!({"key": "server.key", "certificate": "server.pem"});
    let world = World::with(tls, 16 << 20);
    let (one, other) = (
        world.join("rss", Serializer::MsgPack).await,
        world.join("wss", Serializer::Json).await,
    );
    echo(&one, "test.echo").await;
    let large = vec![Value::from("x".repeat(3_000_000))];
    let answer = other
        .call(
            "test.echo",
            large.clone(),
            Dict::new(),
            Call::within(PATIENCE),
        )
        .await
        .unwrap();
    assert!(answer.0 == large);
}

#[tokio::test(flavor = "multi_thread")]
async fn shutting_down_says_goodbye_to_every_session() {
    let world = World::new();
    let sessions = [
        world.join("rs", Serializer::MsgPack).await,
        world.join("ws", Serializer::Json).await,
    ];
    let closed = sessions.iter().map(|session| session.closed());
    let closed: Vec<_> = closed.map(|closed| tokio::spawn(closed)).collect();
    world.router.shut_down(PATIENCE).await;
    for closed in closed {
        assert_eq!(closed.await.unwrap().reason, "wamp.close.system_shutdown");
    }
    assert_eq!(world.router.connection_count(), 0);
}
