//! Connections that move to another thread lose nothing and repeat nothing.

use shared::wamp::Dict;
use shared::wamp::details::RegisterOptions;

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
