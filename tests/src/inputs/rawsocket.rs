//! Octets as a RawSocket connection: the handshake in both directions, then frames.
//!
//! An input is an octet that decides how the stream is cut into reads, four octets of handshake, and the frames.

use std::convert::Infallible;

use crossbar_node::router::io::framing::{FrameKind, Framing, RawSocket};
use shared::net::rawsocket::{HEAD_LEN, Hello, MAX_LEN};
use shared::wamp::Serializer;

use super::{decisions, framing};

/// Checks a connection.
pub fn rawsocket(mut input: &[u8]) {
    let [piece] = decisions(&mut input);
    let handshake: [u8; HEAD_LEN] = decisions(&mut input);
    for serializer in Serializer::ALL.iter().copied() {
        if let Ok(reply) = Hello::parse_reply(handshake, serializer) {
            assert_eq!(reply.serializer, serializer);
            assert_eq!(reply.encode(), handshake, "a reply reads back");
        }
    }
    let Ok(hello) = Hello::parse_request(handshake) else {
        return;
    };
    assert_eq!(hello.encode(), handshake, "a request reads back");
    assert!((512..=MAX_LEN).contains(&hello.max_len()));

    let most = hello.max_len();
    let open = || Framing::RawSocket(RawSocket::new(most));
    let found = framing::read(open(), input, usize::MAX, most);
    let cut = framing::read(open(), input, usize::from(piece), most);
    assert_eq!(found, cut, "in pieces of {piece}");

    let mut sent = Vec::new();
    for message in &found.messages {
        assert!(message.len() <= most);
        let write = |out: &mut Vec<u8>| {
            out.extend_from_slice(message);
            Ok::<(), Infallible>(())
        };
        FrameKind::RawSocket.frame(&mut sent, write).ok();
    }
    let again = framing::read(open(), &sent, usize::MAX, most);
    assert_eq!(again.messages, found.messages, "frames read back");
}
