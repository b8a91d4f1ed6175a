//! Input that no client would send: the router answers or hangs up, and nobody else notices.

use serde_json::json;
use tests::foreign::{Behaviour, Library, Payload, Puppet, Serializer};
use tests::wire::Wire;

use crate::world::World;

const HELLO: &str =
    r#"[1,"realm1",{"roles":{"caller":{},"callee":{},"publisher":{},"subscriber":{}}}]"#;

/// Runs the attack while two sessions work, and checks that they go on working.
fn undisturbed(attack: impl Fn(u16)) {
    let world = World::start();
    let puppet = Puppet::start(Library::PythonAsyncio);
    let join = || puppet.join(&world.rawsocket(), "realm1", Serializer::Cbor);
    let (callee, caller) = (join(), join());
    callee.register("com.example.echo", Behaviour::Echo);
    callee.subscribe("com.example.topic", "topic", json!({}));
    attack(world.port);
    let payload = Payload::args([json!("still there")]);
    assert_eq!(
        caller.call("com.example.echo", payload.clone()),
        Ok(payload.clone())
    );
    caller.publish("com.example.topic", payload);
    assert_eq!(callee.wait_events("topic", 1).len(), 1);
}

/// A RawSocket connection with JSON that has joined.
fn joined(port: u16) -> Wire {
    let mut wire = Wire::rawsocket(port, 1);
    wire.write_raw_message(HELLO.as_bytes());
    let head = wire.read(4);
    let length = usize::from(head[1]) << 16 | usize::from(head[2]) << 8 | usize::from(head[3]);
    let welcome = String::from_utf8(wire.read(length)).unwrap();
    assert!(welcome.starts_with("[2,"), "no WELCOME: {welcome}");
    wire
}

fn says(answer: &[u8], words: &str) {
    let answer = String::from_utf8_lossy(answer);
    assert!(answer.contains(words), "expected `{words}` in {answer:?}");
}

#[test]
fn rawsocket_handshakes_that_are_none_are_refused() {
    undisturbed(|port| {
        // No such serializer: error 1 in the upper half of the second octet.
        let mut wire = Wire::connect(port);
        wire.write(&[0x7f, 0xff, 0, 0]);
        assert_eq!(wire.read(4), [0x7f, 0x10, 0, 0]);
        assert!(wire.read_to_end().is_empty());
        // Reserved octets in use: error 3.
        let mut wire = Wire::connect(port);
        wire.write(&[0x7f, 0xf1, 0, 1]);
        assert_eq!(wire.read(4), [0x7f, 0x30, 0, 0]);
        assert!(wire.read_to_end().is_empty());
        // Neither RawSocket nor HTTP.
        let mut wire = Wire::connect(port);
        wire.write(&[0, 1, 2, 3, 4, 5, 6, 7]);
        wire.read_to_end();
    });
}

#[test]
fn rawsocket_frames_of_unknown_type_or_too_long_end_only_their_connection() {
    undisturbed(|port| {
        let mut wire = joined(port);
        wire.write(&[7, 0, 0, 0]);
        wire.read_to_end();
        // Longer than the router said it takes: reserved bits of the first octet.
        let mut wire = joined(port);
        wire.write(&[0xf0, 0xff, 0xff, 0xff]);
        wire.read_to_end();
    });
}

#[test]
fn messages_that_are_none_are_answered_with_abort() {
    undisturbed(|port| {
        let messages: [&[u8]; 8] = [
            b"",
            b"{}",
            b"[",
            b"[9999,1]",
            b"[48,1,{}]",
            b"[48,\"x\",{},\"a.b\"]",
            b"\xff\xfe\xfd",
            HELLO.as_bytes(),
        ];
        for message in messages {
            let mut wire = joined(port);
            wire.write_raw_message(message);
            says(&wire.read_to_end(), "wamp.error.protocol_violation");
        }
    });
}

#[test]
fn traffic_before_hello_is_answered_with_abort() {
    undisturbed(|port| {
        let mut wire = Wire::rawsocket(port, 1);
        wire.write_raw_message(b"[48,1,{},\"com.example.echo\"]");
        says(&wire.read_to_end(), "wamp.error.protocol_violation");
    });
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    undisturbed(|port| {
        let deep = |open: &str| format!("[48,1,{{}},\"com.example.echo\",{}", open.repeat(200_000));
        for open in ["[", "{\"a\":"] {
            let mut wire = joined(port);
            wire.write_raw_message(deep(open).as_bytes());
            says(&wire.read_to_end(), "wamp.error.protocol_violation");
        }
        // MessagePack, CBOR and UBJSON arrays, 200 000 deep, in the place of the details of HELLO.
        let hellos: [(u8, &[u8], u8); 3] = [
            (2, &[0x93, 1, 0xa1, b'r'], 0x91),
            (3, &[0x83, 1, 0x61, b'r'], 0x81),
            (4, b"[U\x01Cr", b'['),
        ];
        for (serializer, hello, open) in hellos {
            let mut wire = Wire::rawsocket(port, serializer);
            let message = [hello, &vec![open; 200_000]].concat();
            wire.write_raw_message(&message);
            wire.read_to_end();
        }
    });
}

#[test]
fn a_message_in_another_serializer_than_agreed_is_refused() {
    undisturbed(|port| {
        for serializer in [2, 3, 4] {
            let mut wire = Wire::rawsocket(port, serializer);
            wire.write_raw_message(HELLO.as_bytes());
            says(&wire.read_to_end(), "wamp.error.protocol_violation");
        }
    });
}

#[test]
fn websocket_frames_against_the_rules_end_only_their_connection() {
    undisturbed(|port| {
        let attacks: [(u8, &[u8]); 6] = [
            (0x83, b"reserved opcode"),
            (0xc1, b"reserved bit"),
            (0x80, b"continuation of nothing"),
            (0x82, b"octets where text was agreed"),
            (0x81, b"\xc3\x28 no UTF-8"),
            (0x89, &[b'p'; 126]),
        ];
        for (head, payload) in attacks {
            let mut wire = Wire::websocket(port, "/ws", "wamp.2.json");
            wire.write_frame(head, payload);
            wire.read_to_end();
        }
        // Not masked.
        let mut wire = Wire::websocket(port, "/ws", "wamp.2.json");
        wire.write(&[0x81, 0x02, b'[', b']']);
        wire.read_to_end();
        // Announces 2^62 octets.
        let mut wire = Wire::websocket(port, "/ws", "wamp.2.json");
        wire.write(&[0x81, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        wire.read_to_end();
    });
}

#[test]
fn http_that_is_no_websocket_gets_an_http_answer() {
    undisturbed(|port| {
        let answer = |request: &str| {
            let mut wire = Wire::connect(port);
            wire.write(request.as_bytes());
            String::from_utf8_lossy(&wire.read_to_end()).into_owned()
        };
        let status = |request: &str| {
            answer(request)
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        assert!(
            status("GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").contains("404")
        );
        let upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        let unknown = format!(
            "GET /ws HTTP/1.1\r\nHost: x\r\n{upgrade}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: soap\r\n\r\n"
        );
        assert!(status(&unknown).contains("400"), "{}", status(&unknown));
        let version = format!(
            "GET /ws HTTP/1.1\r\nHost: x\r\n{upgrade}Sec-WebSocket-Version: 7\r\nSec-WebSocket-Protocol: wamp.2.json\r\n\r\n"
        );
        assert!(
            status(&version).contains("426") || status(&version).contains("400"),
            "{}",
            status(&version)
        );
        answer("G\u{0}RBAGE\r\n\r\n");
        answer(&format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(1 << 20)));
        answer(&format!(
            "GET / HTTP/1.1\r\n{}\r\n",
            "X-Header: y\r\n".repeat(10_000)
        ));
    });
}
