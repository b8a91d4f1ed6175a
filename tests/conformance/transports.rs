//! *WAMP over WebSocket*, *RawSocket*, *Batched WebSocket*, *HTTP Longpoll*: what is told apart below the messages.

use std::io::{Read as _, Write as _};

use serde_json::{Value, json};
use shared::net::TlsOptions;
use shared::wamp::Serializer;

use super::doors::{body, read_frame, send_frame};
use super::net::Net;
use super::peer::{ANY, Peer};
use super::world::{pem, receive, rest, send};

fn number(serializer: Serializer) -> u8 {
    match serializer {
        Serializer::Json => 1,
        Serializer::MsgPack => 2,
        _ => 3,
    }
}

pub async fn rawsocket(net: &Net) {
    let number = number(net.way.serializer);
    // The handshake: the router says how much it takes, and the same serializer.
    let mut stream = net.world.raw();
    stream.write_all(&[0x7f, 0xf0 | number, 0, 0]).unwrap();
    let mut reply = [0; 4];
    stream.read_exact(&mut reply).unwrap();
    assert_eq!(
        (reply[0], reply[1] & 0x0f, reply[2], reply[3]),
        (0x7f, number, 0, 0)
    );
    // PING is answered by a PONG of the same octets, at any time.
    stream
        .write_all(&[1, 0, 0, 5, b'h', b'e', b'l', b'l', b'o'])
        .unwrap();
    let mut pong = [0; 9];
    stream.read_exact(&mut pong).unwrap();
    assert_eq!(&pong, b"\x02\0\0\x05hello");
    // Errors: a serializer that is not there, reserved octets, no magic octet.
    for (octets, error) in [
        ([0x7f, 0xff, 0, 0], Some(1)),
        ([0x7f, 0xf1, 0, 1], Some(3)),
        ([0x7e, 0xf1, 0, 0], None),
    ] {
        let mut stream = net.world.raw();
        stream.write_all(&octets).unwrap();
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).ok();
        match error {
            Some(error) => assert_eq!(reply, [0x7f, error << 4, 0, 0], "{octets:?}"),
            None => assert!(!reply.starts_with(&[0x7f]), "{octets:?}: {reply:?}"),
        }
    }
    // A frame with reserved bits, or longer than was agreed, ends it.
    for head in [[0x08, 0, 0, 2], [0x03, 0, 0, 2]] {
        let mut stream = net.world.raw_session();
        stream.write_all(&head).unwrap();
        stream.write_all(b"[]").unwrap();
        rest(stream);
    }
}

pub async fn websocket(net: &Net) {
    let word = format!("wamp.2.{}", net.way.serializer.as_str());
    let opened = net.world.open(json!({"type": "websocket"}), &pem());
    // The client's first subprotocol that is known; none at all is refused.
    for (offer, agreed) in [
        (word.clone(), true),
        (format!("chat, {word}, wamp.2.json"), true),
        ("chat".to_owned(), false),
    ] {
        let (_, head) = opened.upgrade(&format!("Sec-WebSocket-Protocol: {offer}\r\n"));
        let head = head.to_lowercase();
        assert_eq!(head.starts_with("http/1.1 101"), agreed, "{head}");
        assert_eq!(
            head.contains(&format!("sec-websocket-protocol: {word}\r\n")),
            agreed,
            "{head}"
        );
    }
    // Text for JSON, binary for the others.
    let (mut stream, _) = opened.upgrade(&format!("Sec-WebSocket-Protocol: {word}\r\n"));
    let wrong = if net.way.serializer == Serializer::Json {
        0x82
    } else {
        0x81
    };
    send_frame(&mut stream, wrong, b"[]");
    let (first, content) = read_frame(&mut stream);
    assert_eq!(first, 0x88, "{content:?}");
}

pub async fn batched_websocket(net: &Net) {
    let opened = net.world.open(json!({"type": "websocket"}), &pem());
    let (mut stream, head) = opened.upgrade("Sec-WebSocket-Protocol: wamp.2.json.batched\r\n");
    assert!(
        head.to_lowercase()
            .contains("sec-websocket-protocol: wamp.2.json.batched\r\n"),
        "{head}"
    );
    let hello = json!([1, net.realm, {"roles": {"caller": {}, "subscriber": {}, "publisher": {}}}]);
    send_frame(&mut stream, 0x81, format!("{hello}\u{18}").as_bytes());
    let (_, welcome) = read_frame(&mut stream);
    assert!(
        welcome.starts_with(b"[2,") && welcome.ends_with(b"\x18"),
        "{welcome:?}"
    );
    // Several messages in one frame, with either separator.
    for separator in ['\u{18}', '\u{1e}'] {
        let id = if separator == '\u{18}' { 1 } else { 3 };
        let batch = format!(
            "[48,{id},{{}},\"com.nothing\"]{separator}[32,{},{{}},\"com.topic\"]{separator}",
            id + 1
        );
        send_frame(&mut stream, 0x81, batch.as_bytes());
        let mut answers = String::new();
        while answers.matches('\u{18}').count() < 2 {
            let (_, part) = read_frame(&mut stream);
            answers.push_str(&String::from_utf8(part).unwrap());
        }
        let answers: Vec<Value> = answers
            .split_terminator('\u{18}')
            .map(|one| serde_json::from_str(one).unwrap())
            .collect();
        assert_eq!((&answers[0][0], &answers[1][0]), (&json!(8), &json!(33)));
    }
}

pub async fn http_longpoll(net: &Net) {
    let paths = json!({"lp": {"type": "longpoll", "options": {"request_timeout": 1}}});
    let web = net
        .world
        .open(json!({"type": "web", "paths": paths}), &pem());
    let opened = web.post(
        "/lp/open",
        &json!({"protocols": ["com.new", "wamp.2.json"]}).to_string(),
    );
    let opened: Value = serde_json::from_str(body(&opened)).unwrap();
    assert_eq!(opened["protocol"], "wamp.2.json");
    let base = format!("/lp/{}", opened["transport"].as_str().unwrap());
    let hello = json!([1, net.realm, {"roles": {"subscriber": {}}}]);
    assert!(
        web.post(&format!("{base}/send"), &hello.to_string())
            .starts_with("HTTP/1.1 20")
    );
    let welcome = web.post(&format!("{base}/receive"), "");
    assert!(body(&welcome).starts_with("[2,"), "{welcome}");
    web.post(&format!("{base}/send"), r#"[32,1,{},"com.topic"]"#);
    let subscribed: Value =
        serde_json::from_str(body(&web.post(&format!("{base}/receive"), ""))).unwrap();
    assert_eq!((&subscribed[0], &subscribed[1]), (&json!(33), &json!(1)));
    net.join()
        .await
        .publish("com.topic", json!({}), json!(["polled"]))
        .await;
    let event: Value =
        serde_json::from_str(body(&web.post(&format!("{base}/receive"), ""))).unwrap();
    assert_eq!((&event[0], &event[4]), (&json!(36), &json!(["polled"])));
    assert!(
        web.post(&format!("{base}/close"), "")
            .starts_with("HTTP/1.1 20")
    );
}

pub async fn serializers_side_by_side(net: &Net) {
    let args = json!([
        1,
        -1,
        1.5,
        "é",
        null,
        true,
        [],
        {},
        9_007_199_254_740_992_u64,
        i64::MIN
    ]);
    let mut publisher = net.join().await;
    let mut peers = Vec::new();
    for scheme in ["ws", "rs", "unix"] {
        for serializer in [Serializer::Json, Serializer::MsgPack, Serializer::Cbor] {
            let mut peer =
                Peer::connect(&net.world.url(scheme), serializer, &TlsOptions::default()).await;
            peer.join(&net.realm, json!({})).await;
            let subscription = peer.subscribe("com.topic", json!({})).await;
            peers.push((peer, subscription));
        }
    }
    publisher
        .publish("com.topic", json!({}), args.clone())
        .await;
    for (peer, subscription) in &mut peers {
        peer.expect(json!([36, subscription, ANY, {}, args])).await;
    }
    // A plain socket says the same.
    let mut stream = net.world.raw();
    stream.write_all(&[0x7f, 0xf1, 0, 0]).unwrap();
    stream.read_exact(&mut [0; 4]).unwrap();
    send(
        &mut stream,
        &json!([1, net.realm, {"roles": {"caller": {}}}]).to_string(),
    );
    assert!(receive(&mut stream).starts_with("[2,"));
}
