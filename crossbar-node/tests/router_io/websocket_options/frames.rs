//! What the options change in frames, in closing, and at the socket below.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};
use serde_json::json;
use socket2::SockRef;

use super::{HELLO, JSON, closed, code, joined, open};
use crate::doors::{read_frame, send_frame};
use crate::world::{PATIENCE, World, pem, rest};

pub fn close_handshake_timeout(world: &World) {
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

pub fn validate_utf8(world: &World) {
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

pub fn mask_server_frames(world: &World) {
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

pub fn require_masked_client_frames(world: &World) {
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

pub fn max_frame_size(world: &World) {
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

pub fn max_message_size(world: &World) {
    let opened = open(world, json!({"max_message_size": 1000}));
    assert_eq!(code(&opened, 0x81, &[b'x'; 1001]), 1009);
    let mut stream = joined(&opened);
    send_frame(&mut stream, 0x01, &[b'x'; 600]);
    send_frame(&mut stream, 0x80, &[b'x'; 600]);
    assert_eq!(closed(&mut stream), 1009_u16.to_be_bytes());
}

pub fn auto_fragment_size(world: &World) {
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

pub fn fail_by_drop(world: &World) {
    let mut stream = joined(&open(world, json!({"fail_by_drop": true})));
    send_frame(&mut stream, 0x82, b"x");
    assert_eq!(rest(stream), "", "nothing is said");
    assert_eq!(code(&open(world, json!({})), 0x82, b"x"), 1003);
}

pub fn echo_close_codereason(world: &World) {
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

pub fn tcp_nodelay(world: &World) {
    for nodelay in [true, false] {
        let stream = joined(&open(world, json!({"tcp_nodelay": nodelay})));
        let socket = other_end(&stream);
        assert_eq!(SockRef::from(&socket).tcp_nodelay().unwrap(), nodelay);
    }
}
