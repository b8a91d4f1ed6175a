//! Peers that misbehave are told so, and disturb nobody.

use std::io::{Read as _, Write as _};

use serde_json::{Value, json};
use shared::net::{Call, CallError, Delivery, handler};
use shared::wamp::details::{PublishOptions, RegisterOptions};
use shared::wamp::{Dict, Match, Serializer};

use super::world::{PATIENCE, World, echo, receive, rest, send};

#[tokio::test(flavor = "multi_thread")]
async fn a_result_that_the_caller_cannot_take_is_an_error_and_not_silence() {
    let world = World::new();
    let callee = world.join("rs", Serializer::MsgPack).await;
    let large = handler(|_| async { Ok((vec![Value::from("x".repeat(5000))], Dict::new())) });
    callee
        .register("test.large", RegisterOptions::default(), large)
        .await
        .unwrap()
        .keep();
    let mut caller = world.raw();
    // This caller takes messages of 512 octets.
    caller.write_all(&[0x7f, 0x01, 0, 0]).unwrap();
    caller.read_exact(&mut [0; 4]).unwrap();
    send(&mut caller, r#"[1,"realm1",{"roles":{"caller":{}}}]"#);
    // WELCOME alone is larger.
    assert!(rest(caller).contains("wamp.error.payload_size_exceeded"));
    let well = world.join("ws", Serializer::Json).await;
    let answer = well
        .call("test.large", vec![], Dict::new(), Call::within(PATIENCE))
        .await
        .unwrap();
    assert_eq!(answer.0[0].as_str().map(str::len), Some(5000));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_that_does_not_read_is_cut_off_and_others_lose_nothing() {
    let world = World::with(json!({}), 1 << 20);
    let publisher = world.join("rs", Serializer::MsgPack).await;
    let reader = world.join("ws", Serializer::Json).await;
    let mut events = reader.subscribe("test.flood", Match::Exact).await.unwrap();
    let mut frozen = world.raw_session();
    socket2::SockRef::from(&frozen)
        .set_recv_buffer_size(4096)
        .unwrap();
    send(&mut frozen, r#"[32,1,{},"test.flood"]"#);
    assert!(receive(&mut frozen).starts_with("[33,1,"));
    // Sockets hold some megabytes, the queue four more; this is well beyond both.
    let count = 3000;
    let sending = tokio::spawn(async move {
        let body = Value::from("y".repeat(10_000));
        for number in 0..count {
            let options = PublishOptions {
                acknowledge: number % 100 == 99,
                ..Default::default()
            };
            publisher
                .publish(
                    "test.flood",
                    vec![json!(number), body.clone()],
                    Dict::new(),
                    options,
                )
                .await
                .unwrap();
        }
    });
    for number in 0..count {
        match tokio::time::timeout(PATIENCE, events.next())
            .await
            .expect("events come in time")
        {
            Some(Delivery::Event(event)) => assert_eq!(event.args[0], json!(number)),
            other => panic!("event {number}: {other:?}"),
        }
    }
    sending.await.unwrap();
    // The publisher has left, the frozen one was made to.
    let realm = world.router.realm("realm1").unwrap();
    let cut_off = async {
        while realm.session_count() > 1 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, cut_off)
        .await
        .expect("the frozen one is cut off");
    drop(frozen);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_breaks_the_protocol_is_told_so_and_disturbs_nobody() {
    let world = World::new();
    let well = world.join("rs", Serializer::Cbor).await;
    echo(&well, "test.echo").await;
    let cases = [
        ("[1,\"realm1\",{}]", "second HELLO"),
        ("[48,7,{},\"test.echo\"]", "a request id out of sequence"),
        ("[50,1,{}]", "a message that only routers send"),
        ("[16,1,{},\"t\",{}]", "arguments that are no list"),
        ("[99]", "an unknown type"),
        ("{}", "no list"),
        ("[16,1,{},\"t\"", "broken JSON"),
    ];
    for (message, what) in cases {
        let mut stream = world.raw_session();
        send(&mut stream, message);
        let answer = receive(&mut stream);
        assert!(
            answer.starts_with("[3,") && answer.contains("wamp.error.protocol_violation"),
            "{what}: {answer}"
        );
        assert_eq!(rest(stream), "", "{what}: the transport stays open");
    }
    let mut early = world.raw();
    early.write_all(&[0x7f, 0xf1, 0, 0]).unwrap();
    early.read_exact(&mut [0; 4]).unwrap();
    send(&mut early, "[48,1,{},\"test.echo\"]");
    assert!(receive(&mut early).contains("CALL before HELLO"));
    let answer = well
        .call(
            "test.echo",
            vec![json!(1)],
            Dict::new(),
            Call::within(PATIENCE),
        )
        .await
        .unwrap();
    assert_eq!(answer.0, [json!(1)]);
    assert_eq!(world.router.realm("realm1").unwrap().session_count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn octets_that_are_no_wamp_at_all_get_the_answer_of_their_layer() {
    let world = World::new();
    let cases: [(&[u8], &str); 8] = [
        (&[0x7f, 0xf9, 0, 0], "\u{7f}\u{10}\0\0"),
        (&[0x7f, 0xf1, 0, 1], "\u{7f}0\0\0"),
        (b"\x00\x01\x02\x03garbage", ""),
        (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK"),
        (b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 404"),
        (b"POST /ws HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 405"),
        (b"GET \x01\x02\r\n\r\n", "HTTP/1.1 400"),
        (
            b"GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
              Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: chat\r\n\r\n",
            "HTTP/1.1 400",
        ),
    ];
    for (octets, wanted) in cases {
        let mut stream = world.raw();
        stream.write_all(octets).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let answer = rest(stream);
        assert!(
            answer.starts_with(wanted) && answer.is_empty() == wanted.is_empty(),
            "{octets:?}: {answer:?}"
        );
    }
    let mut huge = world.raw();
    huge.write_all(b"GET / HTTP/1.1\r\nX: ").unwrap();
    // The router answers before all of it is sent.
    huge.write_all(&vec![b'x'; 100_000]).ok();
    assert!(rest(huge).starts_with("HTTP/1.1 4"));
    world.join("ws", Serializer::Json).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_time_out_by_the_routers_clock() {
    let world = World::new();
    let callee = world.join("rs", Serializer::MsgPack).await;
    let never = handler(|_| async { std::future::pending().await });
    callee
        .register("test.never", RegisterOptions::default(), never)
        .await
        .unwrap()
        .keep();
    let mut caller = world.raw_session();
    send(&mut caller, r#"[48,1,{"timeout":50},"test.never"]"#);
    assert!(receive(&mut caller).starts_with(r#"[8,48,1,{},"wamp.error.timeout""#));
    let unknown = callee
        .call("test.nothing", vec![], Dict::new(), Call::within(PATIENCE))
        .await;
    assert!(
        matches!(unknown, Err(CallError::Wamp { uri, .. }) if uri == "wamp.error.no_such_procedure")
    );
}
