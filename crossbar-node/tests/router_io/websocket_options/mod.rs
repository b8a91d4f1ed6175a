//! Every option of a WebSocket transport, seen from a client: a table of all of them, each with what it changes.

mod frames;
mod handshake;
mod pings;

use std::net::{Shutdown, TcpStream};

use serde_json::{Value, json};
use shared::config::WebSocketOptions;

use super::doors::{Opened, read_frame, send_frame};
use super::world::{World, pem, rest};

const HELLO: &[u8] = br#"[1,"realm1",{"roles":{"caller":{},"subscriber":{},"publisher":{}}}]"#;
const JSON: &str = "Sec-WebSocket-Protocol: wamp.2.json\r\n";

/// Shows what the option of that name does.
type Shows = fn(&World);

const SHOWN: &[(&str, Shows)] = &[
    ("allowed_origins", handshake::allowed_origins),
    ("allow_null_origin", handshake::allow_null_origin),
    ("external_port", handshake::external_port),
    ("enable_hybi10", handshake::enable_hybi10),
    ("enable_rfc6455", handshake::enable_rfc6455),
    ("open_handshake_timeout", handshake::open_handshake_timeout),
    ("close_handshake_timeout", frames::close_handshake_timeout),
    ("enable_webstatus", handshake::enable_webstatus),
    ("validate_utf8", frames::validate_utf8),
    ("mask_server_frames", frames::mask_server_frames),
    (
        "require_masked_client_frames",
        frames::require_masked_client_frames,
    ),
    ("max_frame_size", frames::max_frame_size),
    ("max_message_size", frames::max_message_size),
    ("auto_fragment_size", frames::auto_fragment_size),
    ("fail_by_drop", frames::fail_by_drop),
    ("echo_close_codereason", frames::echo_close_codereason),
    ("tcp_nodelay", frames::tcp_nodelay),
    ("auto_ping_interval", pings::auto_ping_interval),
    ("auto_ping_timeout", pings::auto_ping_timeout),
    ("auto_ping_size", pings::auto_ping_size),
    (
        "auto_ping_restart_on_any_traffic",
        pings::auto_ping_restart_on_any_traffic,
    ),
    (
        "require_websocket_subprotocol",
        handshake::require_websocket_subprotocol,
    ),
    ("show_server_version", handshake::show_server_version),
    ("compression", handshake::compression),
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
