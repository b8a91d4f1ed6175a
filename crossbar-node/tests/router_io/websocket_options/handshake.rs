//! What the options change in the opening handshake, and for who comes without one.

use std::io::Write as _;
use std::time::{Duration, Instant};

use serde_json::json;

use super::{HELLO, JSON, open, status};
use crate::doors::{Opened, read_frame, send_frame};
use crate::world::{World, rest};

pub fn allowed_origins(world: &World) {
    let opened = open(
        world,
        json!({"allowed_origins": ["https://*.example.com", "http://localhost:*"]}),
    );
    for (origin, wanted) in [
        ("https://app.example.com", "101"),
        ("http://localhost:3000", "101"),
        ("https://example.org", "403"),
        ("https://app.example.com.evil.org", "403"),
    ] {
        assert_eq!(status(&opened, &format!("Origin: {origin}\r\n")), wanted);
    }
    let everybody = open(world, json!({}));
    assert_eq!(status(&everybody, "Origin: https://example.org\r\n"), "101");
}

pub fn allow_null_origin(world: &World) {
    for (allowed, wanted) in [(true, "101"), (false, "403")] {
        let opened = open(world, json!({"allow_null_origin": allowed}));
        assert_eq!(status(&opened, "Origin: null\r\n"), wanted);
    }
}

pub fn external_port(world: &World) {
    let page = open(world, json!({"external_port": 4711})).get("/");
    assert!(page.contains("ws://x:4711/"), "{page}");
}

/// The status, and the versions that are named instead.
fn version(opened: &Opened, version: &str) -> (String, Vec<String>) {
    let answer = opened.exchange(&format!(
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n{JSON}\
         Sec-WebSocket-Version: {version}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\
         \u{8}\u{2}" // No frame that a client may send, so that an open connection is closed.
    ));
    let named = answer.lines().filter_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("sec-websocket-version")
            .then(|| value.to_owned())
    });
    (answer[9..12].to_owned(), named.collect())
}

pub fn enable_hybi10(world: &World) {
    let with = open(world, json!({}));
    assert_eq!(version(&with, "8").0, "101");
    let without = open(world, json!({"enable_hybi10": false}));
    assert_eq!(version(&without, "13").0, "101");
    let refused = ("426".to_owned(), vec!["13".to_owned()]);
    assert_eq!(version(&without, "8"), refused);
}

pub fn enable_rfc6455(world: &World) {
    let without = open(world, json!({"enable_rfc6455": false}));
    assert_eq!(version(&without, "8").0, "101");
    let refused = ("426".to_owned(), vec!["8".to_owned()]);
    assert_eq!(version(&without, "13"), refused);
}

pub fn open_handshake_timeout(world: &World) {
    let opened = open(world, json!({"open_handshake_timeout": 300}));
    let begun = Instant::now();
    let mut stream = opened.connect();
    stream.write_all(b"GET / HTTP/1.1\r\n").unwrap();
    rest(stream);
    let took = begun.elapsed();
    assert!(
        took >= Duration::from_millis(300) && took < Duration::from_secs(4),
        "{took:?}, which is 5 s without the option"
    );
}

pub fn enable_webstatus(world: &World) {
    let page = open(world, json!({})).get("/");
    assert!(
        page.starts_with("HTTP/1.1 200") && page.contains("<html"),
        "{page}"
    );
    let none = open(world, json!({"enable_webstatus": false})).get("/");
    assert!(
        none.starts_with("HTTP/1.1 426") && !none.contains("<html"),
        "{none}"
    );
}

pub fn require_websocket_subprotocol(world: &World) {
    let (_, head) = open(world, json!({})).upgrade("");
    assert!(head.starts_with("HTTP/1.1 400"), "{head}");
    let opened = open(world, json!({"require_websocket_subprotocol": false}));
    let (mut stream, head) = opened.upgrade("");
    assert!(
        !head.to_lowercase().contains("sec-websocket-protocol"),
        "{head}"
    );
    send_frame(&mut stream, 0x81, HELLO);
    assert!(read_frame(&mut stream).1.starts_with(b"[2,"));
}

pub fn show_server_version(world: &World) {
    for shown in [true, false] {
        let opened = open(world, json!({"show_server_version": shown}));
        let (_, head) = opened.upgrade(JSON);
        let version = concat!("crossbar-node/", env!("CARGO_PKG_VERSION"));
        assert_eq!(head.contains(version), shown, "{head}");
        let page = opened.get("/");
        assert_eq!(page.contains(env!("CARGO_PKG_VERSION")), shown, "{page}");
    }
}

pub fn compression(world: &World) {
    const BITS: &str = "permessage-deflate; client_max_window_bits";
    for (deflate, offer, agreed) in [
        (json!({}), BITS, "permessage-deflate"),
        (
            json!({"no_context_takeover": true}),
            BITS,
            "permessage-deflate; server_no_context_takeover",
        ),
        (
            json!({"request_no_context_takeover": true}),
            BITS,
            "permessage-deflate; client_no_context_takeover",
        ),
        (
            json!({"max_window_bits": 10}),
            BITS,
            "permessage-deflate; server_max_window_bits=10",
        ),
        (
            json!({"request_max_window_bits": 11}),
            BITS,
            "permessage-deflate; client_max_window_bits=11",
        ),
        // Who cannot be asked for it is not compressed for.
        (
            json!({"request_max_window_bits": 11}),
            "permessage-deflate",
            "",
        ),
    ] {
        let opened = open(world, json!({"compression": {"deflate": deflate}}));
        let (_, head) = opened.upgrade(&format!("{JSON}Sec-WebSocket-Extensions: {offer}\r\n"));
        let answer = head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("sec-websocket-extensions")
                .then_some(value)
        });
        assert_eq!(answer.unwrap_or_default(), agreed, "{deflate}");
    }
    let (_, head) =
        open(world, json!({})).upgrade(&format!("{JSON}Sec-WebSocket-Extensions: {BITS}\r\n"));
    assert!(!head.to_lowercase().contains("extensions"), "{head}");
}
