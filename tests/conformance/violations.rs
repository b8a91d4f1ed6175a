//! *Protocol Errors*: ABORT with a reason, everything of the session gone, the transport closed.

use serde_json::{Value, json};
use shared::wamp::Serializer;

use super::net::Net;

const VIOLATION: &str = "wamp.error.protocol_violation";

/// What only a router says, and answers to nothing.
fn answers() -> Vec<Value> {
    vec![
        json!([2, 1, {}]),
        json!([4, "ticket", {}]),
        json!([5, "secret", {}]),
        json!([17, 1, 1]),
        json!([33, 1, 1]),
        json!([35, 1]),
        json!([36, 1, 1, {}]),
        json!([50, 1, {}]),
        json!([65, 1, 1]),
        json!([67, 1]),
        json!([68, 1, 1, {}]),
        json!([69, 1, {}]),
        json!([8, 48, 1, {}, "com.error"]),
        json!([8, 7, 1, {}, "com.error"]),
    ]
}

pub async fn a_violation_ends_the_session_and_all_that_it_had(net: &Net) {
    let mut messages = answers();
    messages.extend([
        json!([1, net.realm, {"roles": {"caller": {}}}]),
        json!([]),
        json!({}),
        json!("HELLO"),
        json!([99, 1]),
        json!(["1", "realm", {}]),
        json!([32, 3, {}]),
        json!([32, 3, [], "com.topic"]),
        json!([32, 3, {}, 7]),
        json!([32, "3", {}, "com.topic"]),
        json!([32, -3, {}, "com.topic"]),
        json!([32, 0, {}, "com.topic"]),
        json!([32, 9_007_199_254_740_993_u64, {}, "com.topic"]),
        json!([32, 3, {}, "com.topic", []]),
        json!([32, 3, {"match": "fuzzy"}, "com.topic"]),
        json!([16, 3, {}, "com.topic", {}]),
        json!([16, 3, {}, "com.topic", [], []]),
        json!([48, 3, {"timeout": -1}, "com.procedure"]),
        json!([49, 1, {"mode": "gently"}]),
    ]);
    let mut other = net.join().await;
    for message in messages {
        let mut peer = net.join().await;
        peer.register("com.procedure", json!({})).await;
        peer.subscribe("com.topic", json!({})).await;
        peer.send(message.clone()).await;
        // What comes after it is not looked at.
        peer.send(json!([16, 3, {}, "com.topic"])).await;
        let aborted = peer
            .next()
            .await
            .unwrap_or_else(|| panic!("nothing is said about {message}"));
        assert_eq!(
            (&aborted[0], &aborted[2]),
            (&json!(3), &json!(VIOLATION)),
            "{message}: {aborted}"
        );
        assert_eq!(peer.next().await, None, "{message}");
        assert_eq!(
            other.ask("com.procedure", json!([])).await,
            Err("wamp.error.no_such_procedure".to_owned()),
            "{message}"
        );
    }
    // Octets that are no whole message.
    let octets = match net.way.serializer {
        Serializer::Json => vec![
            b"[48,3,{}".to_vec(),
            b"[48,3,{},\"a\"] x".to_vec(),
            b"".to_vec(),
        ],
        Serializer::MsgPack => vec![vec![0x94, 48, 3], vec![0xc1], vec![0x91, 99, 0], vec![]],
        _ => vec![vec![0x84, 24, 48, 3], vec![0xff], vec![0x1c], vec![]],
    };
    for octets in octets {
        let mut peer = net.join().await;
        peer.send_octets(octets).await;
        peer.aborted(VIOLATION).await;
    }
    assert_eq!(net.handle.session_count(), 1);
}

pub async fn nothing_comes_before_hello(net: &Net) {
    let mut messages = answers();
    messages.extend([
        json!([6, {}, "wamp.close.close_realm"]),
        json!([48, 1, {}, "com.procedure"]),
        json!([16, 1, {}, "com.topic"]),
        json!([32, 1, {}, "com.topic"]),
        json!([64, 1, {}, "com.procedure"]),
        json!([70, 1, {}]),
        json!([99]),
        json!(7),
    ]);
    for message in messages {
        let mut peer = net.connect().await;
        peer.send(message.clone()).await;
        let aborted = peer
            .next()
            .await
            .unwrap_or_else(|| panic!("nothing is said about {message}"));
        assert_eq!(
            (&aborted[0], &aborted[2]),
            (&json!(3), &json!(VIOLATION)),
            "{message}: {aborted}"
        );
        assert_eq!(peer.next().await, None, "{message}");
    }
}

pub async fn request_ids_without_gaps(net: &Net) {
    let requests = |id: u64| {
        [
            json!([16, id, {}, "com.topic"]),
            json!([32, id, {}, "com.topic"]),
            json!([34, id, 1]),
            json!([48, id, {}, "com.procedure"]),
            json!([64, id, {}, "com.procedure"]),
            json!([66, id, 1]),
        ]
    };
    for id in [0, 1, 3, 1 << 53] {
        for request in requests(id) {
            let mut peer = net.join().await;
            // Number 1; number 2 would be next.
            peer.subscribe("com.topic", json!({})).await;
            peer.send(request.clone()).await;
            let aborted = peer.receive().await;
            assert_eq!(
                (&aborted[0], &aborted[2]),
                (&json!(3), &json!(VIOLATION)),
                "{request}: {aborted}"
            );
        }
    }
}

pub async fn an_answer_to_no_invocation(net: &Net) {
    for answer in [
        json!([70, 1, {}]),
        json!([70, 1, {"progress": true}]),
        json!([8, 68, 1, {}, "com.error"]),
    ] {
        let mut peer = net.join().await;
        peer.register("com.procedure", json!({})).await;
        peer.send(answer).await;
        peer.aborted(VIOLATION).await;
    }
    // One that has been answered, or given up, is another matter: messages cross.
    let (mut callee, mut caller) = (net.join().await, net.join().await);
    let registration = callee.register("com.procedure", json!({})).await;
    let call = caller.request(json!([48, {}, "com.procedure"])).await;
    callee.expect(json!([68, 1, registration, {}])).await;
    caller.send(json!([49, call, {"mode": "skip"}])).await;
    caller.receive().await;
    callee.send(json!([70, 1, {}])).await;
    callee.quiet().await;
    caller.quiet().await;
}
