//! Options of WebSocket on real connections, and the transports that send back what they get.

use std::io::Write as _;
use std::net::Shutdown;

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};
use serde_json::{Value, json};
use shared::net::subprotocol;
use shared::wamp::{Dict, Message, Serializer};

use super::doors::{read_frame, send_frame};
use super::world::{World, echo, pem, rest};

const HELLO: &[u8] = br#"[1,"realm1",{"roles":{"caller":{},"subscriber":{},"publisher":{}}}]"#;

fn websocket(options: Value) -> Value {
    json!({"type": "websocket", "options": options})
}

fn deflate(compress: &mut Compress, content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len() + 64);
    compress
        .compress_vec(content, &mut out, FlushCompress::Sync)
        .unwrap();
    out.truncate(out.len() - 4);
    out
}

fn inflate(decompress: &mut Decompress, content: &[u8]) -> String {
    let mut out = Vec::with_capacity(100_000);
    let input = [content, &[0, 0, 0xff, 0xff]].concat();
    decompress
        .decompress_vec(&input, &mut out, FlushDecompress::Sync)
        .unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn compressed_peers_talk_to_others_with_and_without_takeover() {
    let world = World::new();
    let callee = world.join("rs", Serializer::MsgPack).await;
    echo(&callee, "test.echo").await;
    let opened = world.open(websocket(json!({"compression": {"deflate": {}}})), &pem());
    for (offer, agreed) in [
        ("permessage-deflate", "permessage-deflate"),
        (
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
        ),
    ] {
        let (mut stream, head) = opened.upgrade(&format!(
            "Sec-WebSocket-Protocol: wamp.2.json\r\nSec-WebSocket-Extensions: {offer}\r\n"
        ));
        assert!(
            head.to_lowercase()
                .contains(&format!("sec-websocket-extensions: {agreed}\r\n")),
            "{head}"
        );
        let (mut ours, mut theirs) = (
            Compress::new(Compression::default(), false),
            Decompress::new(false),
        );
        let resets = offer.contains("client_no");
        send_frame(&mut stream, 0xc1, &deflate(&mut ours, HELLO));
        let (first, welcome) = read_frame(&mut stream);
        assert_eq!(first, 0xc1);
        assert!(inflate(&mut theirs, &welcome).starts_with("[2,"));
        for request in 1..=3 {
            if resets {
                ours.reset();
                theirs.reset(false);
            }
            let text = "long and long and long and long ".repeat(20);
            let call = format!(r#"[48,{request},{{}},"test.echo",["{text}"]]"#);
            send_frame(&mut stream, 0xc1, &deflate(&mut ours, call.as_bytes()));
            let (first, answer) = read_frame(&mut stream);
            assert_eq!(first, 0xc1);
            assert!(answer.len() < 120, "{} octets", answer.len());
            let answer = inflate(&mut theirs, &answer);
            assert_eq!(answer, format!(r#"[50,{request},{{}},["{text}"]]"#));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_compressed_for_those_who_agreed_and_plain_for_the_rest() {
    let world = World::new();
    let opened = world.open(websocket(json!({"compression": {"deflate": {}}})), &pem());
    let offers = [
        "",
        "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover\r\n",
        "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover\r\n",
        "Sec-WebSocket-Extensions: permessage-deflate\r\n",
    ];
    let mut peers = Vec::new();
    for offer in offers {
        let (mut stream, _) =
            opened.upgrade(&format!("Sec-WebSocket-Protocol: wamp.2.json\r\n{offer}"));
        let mut theirs = Decompress::new(false);
        send_frame(&mut stream, 0x81, HELLO);
        let (first, welcome) = read_frame(&mut stream);
        if first == 0xc1 {
            inflate(&mut theirs, &welcome);
        }
        send_frame(&mut stream, 0x81, br#"[32,1,{},"test.news"]"#);
        let (first, subscribed) = read_frame(&mut stream);
        assert_eq!(first, 0x81, "short messages are not compressed");
        assert!(subscribed.starts_with(b"[33,1,"));
        peers.push((stream, theirs, offer));
    }
    let publisher = world.join("rs", Serializer::Cbor).await;
    let text = "news ".repeat(100);
    publisher
        .publish(
            "test.news",
            vec![json!(text)],
            Dict::new(),
            Default::default(),
        )
        .await
        .unwrap();
    for (stream, theirs, offer) in &mut peers {
        let (first, event) = read_frame(stream);
        let event = if offer.is_empty() {
            assert_eq!(first, 0x81);
            String::from_utf8(event).unwrap()
        } else {
            assert_eq!(first, 0xc1);
            if offer.contains("no_context") {
                theirs.reset(false);
            }
            inflate(theirs, &event)
        };
        assert!(
            event.starts_with("[36,") && event.contains(&text),
            "{event}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn batched_peers_talk_to_others() {
    let world = World::new();
    let callee = world.join("rs", Serializer::MsgPack).await;
    echo(&callee, "test.echo").await;
    let opened = world.open(websocket(json!({})), &pem());
    let (mut stream, head) = opened.upgrade("Sec-WebSocket-Protocol: wamp.2.json.batched\r\n");
    assert!(
        head.to_lowercase().contains("wamp.2.json.batched"),
        "{head}"
    );
    send_frame(&mut stream, 0x81, &[HELLO, b"\x18"].concat());
    let (_, welcome) = read_frame(&mut stream);
    assert!(welcome.starts_with(b"[2,") && welcome.ends_with(b"\x18"));
    let calls = b"[48,1,{},\"test.echo\",[1]]\x18[48,2,{},\"test.echo\",[2]]\x1e";
    send_frame(&mut stream, 0x81, calls);
    let mut answers = [read_frame(&mut stream).1, read_frame(&mut stream).1];
    answers.sort();
    assert_eq!(answers, [b"[50,1,{},[1]]\x18", b"[50,2,{},[2]]\x18"]);
}

/// Messages as a batch of a binary serializer.
fn batch(serializer: Serializer, messages: &[&[u8]]) -> Vec<u8> {
    let mut batch = Vec::new();
    for json in messages {
        let message = Message::decode(Serializer::Json, json).unwrap();
        let mut octets = Vec::new();
        message.encode(serializer, &mut octets).unwrap();
        batch.extend_from_slice(&(octets.len() as u32).to_be_bytes());
        batch.extend_from_slice(&octets);
    }
    batch
}

#[tokio::test(flavor = "multi_thread")]
async fn batches_of_every_binary_serializer_carry_the_length_before_each_message() {
    let world = World::new();
    let callee = world.join("rs", Serializer::Json).await;
    echo(&callee, "test.echo").await;
    let opened = world.open(websocket(json!({})), &pem());
    for serializer in [Serializer::MsgPack, Serializer::Cbor, Serializer::Ubjson] {
        let name = subprotocol::batched_name(serializer);
        let (mut stream, head) = opened.upgrade(&format!("Sec-WebSocket-Protocol: {name}\r\n"));
        assert!(head.contains(name), "{head}");
        send_frame(&mut stream, 0x82, &batch(serializer, &[HELLO]));
        let (_, welcome) = read_frame(&mut stream);
        let welcome = Message::decode(serializer, &welcome[4..]).unwrap();
        assert_eq!(welcome.name(), "WELCOME", "{serializer:?}");
        let calls: [&[u8]; 2] = [
            b"[48,1,{},\"test.echo\",[1]]",
            b"[48,2,{},\"test.echo\",[2]]",
        ];
        send_frame(&mut stream, 0x82, &batch(serializer, &calls));
        let mut answers = [read_frame(&mut stream).1, read_frame(&mut stream).1];
        answers.sort();
        let expected: [&[u8]; 2] = [b"[50,1,{},[1]]", b"[50,2,{},[2]]"];
        assert_eq!(
            answers,
            expected.map(|it| batch(serializer, &[it])),
            "{serializer:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn violations_end_with_the_code_that_belongs_to_them() {
    let world = World::new();
    let options = json!({"max_message_size": 1000, "max_frame_size": 500});
    let opened = world.open(websocket(options), &pem());
    let large = [b'x'; 501];
    let cases: [(u8, &[u8], u16); 4] = [
        (0x82, b"x", 1003),
        (0x81, b"\xff", 1007),
        (0x81, &large, 1009),
        (0x83, b"x", 1002),
    ];
    for (first, content, code) in cases {
        let (mut stream, _) = opened.upgrade("Sec-WebSocket-Protocol: wamp.2.json\r\n");
        send_frame(&mut stream, 0x81, HELLO);
        read_frame(&mut stream);
        send_frame(&mut stream, first, content);
        let close = loop {
            match read_frame(&mut stream) {
                (0x88, close) => break close,
                (_, abort) => assert!(abort.starts_with(b"[3,")),
            }
        };
        assert_eq!(close, code.to_be_bytes(), "{first:x}");
        stream.shutdown(Shutdown::Write).unwrap();
        assert_eq!(rest(stream), "");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn testees_send_back_what_they_get() {
    let world = World::new();
    let opened = world.open(json!({"type": "websocket.testee"}), &pem());
    let (mut stream, head) = opened.upgrade("");
    assert!(head.starts_with("HTTP/1.1 101"), "{head}");
    send_frame(&mut stream, 0x82, b"\xff\0");
    assert_eq!(read_frame(&mut stream), (0x82, b"\xff\0".to_vec()));
    send_frame(&mut stream, 0x01, b"he");
    send_frame(&mut stream, 0x80, b"llo");
    assert_eq!(read_frame(&mut stream), (0x81, b"hello".to_vec()));
    send_frame(&mut stream, 0x88, &1001_u16.to_be_bytes());
    assert_eq!(read_frame(&mut stream), (0x88, vec![3, 232]));
    let opened = world.open(json!({"type": "stream.testee"}), &pem());
    let mut stream = opened.connect();
    stream.write_all(b"\x7f\x01 anything").unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    assert_eq!(rest(stream).len(), 11);
}
