//! Every option of a WebSocket transport, seen from a client: a table of all of them, each with what it changes.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};
use serde_json::{Value, json};
use shared::config::WebSocketOptions;
use socket2::SockRef;

use super::doors::{Opened, read_frame, send_frame};
use super::world::{PATIENCE, World, pem, rest};

const HELLO: &[u8] = br#"[1,"realm1",{"roles":{"caller":{},"subscriber":{},"publisher":{}}}]"#;
const JSON: &str = "Sec-WebSocket-Protocol: wamp.2.json\r\n";

/// Shows what the option of that name does.
type Shows = fn(&World);

const SHOWN: &[(&str, Shows)] = &[
    ("allowed_origins", allowed_origins),
    ("allow_null_origin", allow_null_origin),
    ("external_port", external_port),
    ("enable_hybi10", enable_hybi10),
    ("enable_rfc6455", enable_rfc6455),
    ("open_handshake_timeout", open_handshake_timeout),
    ("close_handshake_timeout", close_handshake_timeout),
    ("enable_webstatus", enable_webstatus),
    ("validate_utf8", validate_utf8),
    ("mask_server_frames", mask_server_frames),
    ("require_masked_client_frames", require_masked_client_frames),
    ("max_frame_size", max_frame_size),
    ("max_message_size", max_message_size),
    ("auto_fragment_size", auto_fragment_size),
    ("fail_by_drop", fail_by_drop),
    ("echo_close_codereason", echo_close_codereason),
    ("tcp_nodelay", tcp_nodelay),
    ("auto_ping_interval", auto_ping_interval),
    ("auto_ping_timeout", auto_ping_timeout),
    ("auto_ping_size", auto_ping_size),
    (
        "auto_ping_restart_on_any_traffic",
        auto_ping_restart_on_any_traffic,
    ),
    (
        "require_websocket_subprotocol",
        require_websocket_subprotocol,
    ),
    ("show_server_version", show_server_version),
    ("compression", compression),
];

/// Has tests of its own: `backpressure.rs`.
const ELSEWHERE: &[&str] = &["backpressure"];

#[tokio::test(flavor = "multi_thread")]
async fn every_option_does_what_its_name_says() {
    let named = SHOWN.iter().map(|(name, _)| *name);
    let mut named: Vec<&str> = named.chain(ELSEWHERE.iter().copied()).collect();
    let mut all = WebSocketOptions::EFFECTIVE.to_vec();
    named.sort_unstable();
    all.sort_unstable();
    assert_eq!(named, all, "every option is shown here, or elsewhere");
    let world = World::new();
    let runtime = tokio::runtime::Handle::current();
    let failed: Vec<&str> = std::thread::scope(|scope| {
        let shown: Vec<_> = SHOWN
            .iter()
            .map(|(name, shows)| {
                let (world, runtime) = (&world, &runtime);
                let run = move || {
                    let _inside = runtime.enter();
                    shows(world);
                };
                let thread = std::thread::Builder::new().name((*name).to_owned());
                (*name, thread.spawn_scoped(scope, run).unwrap())
            })
            .collect();
        let failed = shown
            .into_iter()
            .filter_map(|(name, it)| it.join().is_err().then_some(name));
        failed.collect()
    });
    assert_eq!(failed, [""; 0], "what went wrong is above");
}

fn open(world: &World, options: Value) -> Opened {
    world.open(json!({"type": "websocket", "options": options}), &pem())
}

fn joined(opened: &Opened) -> TcpStream {
    let (mut stream, _) = opened.upgrade(JSON);
    send_frame(&mut stream, 0x81, HELLO);
    assert!(read_frame(&mut stream).1.starts_with(b"[2,"));
    stream
}

/// Reads up to the close frame; returns its content.
fn closed(stream: &mut TcpStream) -> Vec<u8> {
    loop {
        match read_frame(stream) {
            (0x88, close) => return close,
            (_, abort) => assert!(abort.starts_with(b"[3,")),
        }
    }
}

/// Returns the code that a frame is answered with.
fn code(opened: &Opened, first: u8, content: &[u8]) -> u16 {
    let mut stream = joined(opened);
    send_frame(&mut stream, first, content);
    let close = closed(&mut stream);
    stream.shutdown(Shutdown::Write).unwrap();
    assert_eq!(rest(stream), "");
    u16::from_be_bytes([close[0], close[1]])
}

fn status(opened: &Opened, headers: &str) -> String {
    let (_, head) = opened.upgrade(&format!("{JSON}{headers}"));
    head[9..12].to_owned()
}

fn allowed_origins(world: &World) {
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

fn allow_null_origin(world: &World) {
    for (allowed, wanted) in [(true, "101"), (false, "403")] {
        let opened = open(world, json!({"allow_null_origin": allowed}));
        assert_eq!(status(&opened, "Origin: null\r\n"), wanted);
    }
}

fn external_port(world: &World) {
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

fn enable_hybi10(world: &World) {
    let with = open(world, json!({}));
    assert_eq!(version(&with, "8").0, "101");
    let without = open(world, json!({"enable_hybi10": false}));
    assert_eq!(version(&without, "13").0, "101");
    let refused = ("426".to_owned(), vec!["13".to_owned()]);
    assert_eq!(version(&without, "8"), refused);
}

fn enable_rfc6455(world: &World) {
    let without = open(world, json!({"enable_rfc6455": false}));
    assert_eq!(version(&without, "8").0, "101");
    let refused = ("426".to_owned(), vec!["8".to_owned()]);
    assert_eq!(version(&without, "13"), refused);
}

fn open_handshake_timeout(world: &World) {
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

fn close_handshake_timeout(world: &World) {
    let opened = open(world, json!({"close_handshake_timeout": 3000}));
    let mut stream = joined(&opened);
    send_frame(&mut stream, 0x83, b"x");
    closed(&mut stream);
    let begun = Instant::now();
    // The router has said all it will and waits for this end to close as well; then it is gone, and an octet is refused.
    while stream.write(&[0]).is_ok() && begun.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(20));
    }
    let took = begun.elapsed();
    assert!(
        took >= Duration::from_millis(2900) && took < PATIENCE,
        "{took:?}, which is 2 s without the option"
    );
}

fn enable_webstatus(world: &World) {
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

fn validate_utf8(world: &World) {
    // JSON has to be UTF-8 whatever is configured; the echo is where it makes a difference.
    let testee = |checked| {
        let config = json!({"type": "websocket.testee", "options": {"validate_utf8": checked}});
        let (mut stream, _) = world.open(config, &pem()).upgrade("");
        send_frame(&mut stream, 0x81, b"\xff");
        read_frame(&mut stream)
    };
    assert_eq!(testee(true), (0x88, 1007_u16.to_be_bytes().to_vec()));
    assert_eq!(testee(false), (0x81, b"\xff".to_vec()));
}

fn mask_server_frames(world: &World) {
    for masked in [true, false] {
        let opened = open(world, json!({"mask_server_frames": masked}));
        let (mut stream, _) = opened.upgrade(JSON);
        send_frame(&mut stream, 0x81, HELLO);
        let mut head = [0; 8];
        stream.read_exact(&mut head).unwrap();
        assert_eq!(head[1] & 0x80 != 0, masked);
        // The length is in two octets; the mask, if any, begins behind them.
        let first = if masked {
            let mut octet = [0];
            stream.read_exact(&mut octet).unwrap();
            octet[0] ^ head[4]
        } else {
            head[4]
        };
        assert_eq!(first, b'[');
    }
}

fn require_masked_client_frames(world: &World) {
    let mut unmasked = vec![0x81, HELLO.len() as u8];
    unmasked.extend_from_slice(HELLO);
    for (required, answer) in [(false, &b"[2,"[..]), (true, &1002_u16.to_be_bytes())] {
        let opened = open(world, json!({"require_masked_client_frames": required}));
        let (mut stream, _) = opened.upgrade(JSON);
        stream.write_all(&unmasked).unwrap();
        let (_, content) = read_frame(&mut stream);
        assert!(content.starts_with(answer), "{required}: {content:?}");
    }
}

fn max_frame_size(world: &World) {
    let opened = open(world, json!({"max_frame_size": 500}));
    assert_eq!(code(&opened, 0x81, &[b'x'; 501]), 1009);
    // A message of several is as large as it likes.
    let mut stream = joined(&opened);
    send_frame(&mut stream, 0x01, br#"[16,1,{"acknowledge":true},"a.b",[""#);
    send_frame(&mut stream, 0x00, &[b'x'; 490]);
    send_frame(&mut stream, 0x00, &[b'x'; 490]);
    send_frame(&mut stream, 0x80, br#""]]"#);
    assert!(read_frame(&mut stream).1.starts_with(b"[17,1,"));
}

fn max_message_size(world: &World) {
    let opened = open(world, json!({"max_message_size": 1000}));
    assert_eq!(code(&opened, 0x81, &[b'x'; 1001]), 1009);
    let mut stream = joined(&opened);
    send_frame(&mut stream, 0x01, &[b'x'; 600]);
    send_frame(&mut stream, 0x80, &[b'x'; 600]);
    assert_eq!(closed(&mut stream), 1009_u16.to_be_bytes());
}

fn auto_fragment_size(world: &World) {
    let opened = open(world, json!({"auto_fragment_size": 10}));
    let (mut stream, _) = opened.upgrade(JSON);
    send_frame(&mut stream, 0x81, HELLO);
    let mut welcome = Vec::new();
    loop {
        let (first, part) = read_frame(&mut stream);
        assert_eq!(first & 0x7f, u8::from(welcome.is_empty()));
        assert!(part.len() <= 10);
        welcome.extend(part);
        if first & 0x80 != 0 {
            break;
        }
    }
    assert!(welcome.starts_with(b"[2,") && welcome.ends_with(b"]"));
}

fn fail_by_drop(world: &World) {
    let mut stream = joined(&open(world, json!({"fail_by_drop": true})));
    send_frame(&mut stream, 0x82, b"x");
    assert_eq!(rest(stream), "", "nothing is said");
    assert_eq!(code(&open(world, json!({})), 0x82, b"x"), 1003);
}

fn echo_close_codereason(world: &World) {
    let said = [&3001_u16.to_be_bytes()[..], b"bye"].concat();
    let usual = 1000_u16.to_be_bytes().to_vec();
    for (echoed, answer) in [(true, &said), (false, &usual)] {
        let opened = open(world, json!({"echo_close_codereason": echoed}));
        let mut stream = joined(&opened);
        send_frame(&mut stream, 0x88, &said);
        assert_eq!(&closed(&mut stream), answer);
    }
}

/// Finds the router's end of a connection, which this process has as well.
fn other_end(stream: &TcpStream) -> OwnedFd {
    let near = Some(stream.local_addr().unwrap());
    let this = pidfd_open(getpid(), PidfdFlags::empty()).unwrap();
    let open = std::fs::read_dir("/proc/self/fd").unwrap().flatten();
    let numbers = open.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers
        .filter_map(|number| pidfd_getfd(&this, number, PidfdGetfdFlags::empty()).ok())
        .find(|fd| {
            let far = SockRef::from(fd).peer_addr();
            far.is_ok_and(|far| far.as_socket() == near)
        })
        .unwrap()
}

fn tcp_nodelay(world: &World) {
    for nodelay in [true, false] {
        let stream = joined(&open(world, json!({"tcp_nodelay": nodelay})));
        let socket = other_end(&stream);
        assert_eq!(SockRef::from(&socket).tcp_nodelay().unwrap(), nodelay);
    }
}

fn auto_ping_interval(world: &World) {
    let begun = Instant::now();
    let mut stream = joined(&open(world, json!({"auto_ping_interval": 700})));
    for _ in 0..2 {
        let (first, payload) = read_frame(&mut stream);
        assert_eq!(first, 0x89);
        send_frame(&mut stream, 0x8a, &payload);
    }
    let took = begun.elapsed();
    // The first may come early in the interval, the second is a whole one behind it.
    assert!(
        took >= Duration::from_millis(700) && took < Duration::from_secs(15),
        "{took:?}"
    );
}

fn auto_ping_timeout(world: &World) {
    let options = json!({"auto_ping_interval": 1000, "auto_ping_timeout": 1000});
    let mut stream = joined(&open(world, options));
    let (_, payload) = read_frame(&mut stream);
    send_frame(&mut stream, 0x8a, &payload);
    let (first, _) = read_frame(&mut stream);
    assert_eq!(first, 0x89, "it was answered and goes on");
    assert_eq!(rest(stream), "", "this one was not answered");
}

fn auto_ping_size(world: &World) {
    let options = json!({"auto_ping_interval": 300, "auto_ping_size": 20});
    let mut stream = joined(&open(world, options));
    let (first, payload) = read_frame(&mut stream);
    assert_eq!((first, payload.len()), (0x89, 20));
}

fn auto_ping_restart_on_any_traffic(world: &World) {
    for any in [true, false] {
        let mut stream = joined(&open(
            world,
            json!({
                "auto_ping_interval": 1000, "auto_ping_timeout": 1000, "auto_ping_restart_on_any_traffic": any,
            }),
        ));
        let mut heard = 0;
        let mut octets = [0; 256];
        // No ping is answered, but something is said.
        while heard < 4 {
            match stream.read(&mut octets) {
                Ok(0) | Err(_) => break,
                Ok(_) => {
                    heard += 1;
                    let event = format!(r#"[16,{heard},{{}},"a.b"]"#);
                    send_frame(&mut stream, 0x81, event.as_bytes());
                }
            }
        }
        assert_eq!(heard == 4, any, "{heard} pings");
    }
}

fn require_websocket_subprotocol(world: &World) {
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

fn show_server_version(world: &World) {
    for shown in [true, false] {
        let opened = open(world, json!({"show_server_version": shown}));
        let (_, head) = opened.upgrade(JSON);
        let version = concat!("crossbar-node/", env!("CARGO_PKG_VERSION"));
        assert_eq!(head.contains(version), shown, "{head}");
        let page = opened.get("/");
        assert_eq!(page.contains(env!("CARGO_PKG_VERSION")), shown, "{page}");
    }
}

fn compression(world: &World) {
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
