//! Payloads in place are seen by nobody: what the peer gets is the same, and what a slow peer keeps is no more.

use std::io::Read as _;
use std::os::unix::net::UnixStream;

use serde_json::Value;
use shared::config::Backpressure;
use shared::wamp::details::EventDetails;
use shared::wamp::message::Event;
use shared::wamp::{Dict, Id, Payload, Serializer};

use super::super::limits::QueueLimits;
use super::super::socket::Socket;
use super::*;

/// What the router reads at once.
const READ: usize = buffers::READ_SIZE;

struct Peer {
    outbound: Outbound,
    socket: UnixStream,
}

impl Peer {
    fn new(kind: FrameKind, serializer: Serializer) -> Peer {
        let (ours, socket) = UnixStream::pair().expect("sockets can be had");
        ours.set_nonblocking(true).expect("it is a socket");
        let limits = QueueLimits::new(1 << 24, Backpressure::default());
        let outbound = Outbound::new(Socket::unix(ours), kind, serializer, 1 << 24, limits);
        Peer { outbound, socket }
    }

    fn push(&self, event: &Message<'_>) {
        self.outbound.push(event).expect("the event has a form");
    }

    /// Reads so much, writing what waits whenever there is room.
    fn receive(&mut self, len: usize) -> Vec<u8> {
        let mut received = vec![0; len];
        for piece in received.chunks_mut(4096) {
            self.socket.read_exact(piece).expect("it comes");
            self.outbound.unblock();
        }
        received
    }
}

/// Octets as they are read: a message whose payload is a text of this size, at the end of a buffer of `room`.
fn read(serializer: Serializer, size: usize, room: usize) -> Octets {
    let text = Value::from("x".repeat(size));
    let payload = Payload::encode(serializer, &[text], &Dict::new());
    let mut message = Vec::with_capacity(room);
    event(payload)
        .encode(serializer, &mut message)
        .expect("the message has a form");
    Arc::new(message)
}

fn event(payload: Payload<'_>) -> Message<'_> {
    let id = |id| Id::new(id).expect("it is in range");
    Message::from(Event {
        subscription: id(77),
        publication: id(1 << 50),
        details: EventDetails::default(),
        payload,
    })
}

/// Pushes what was read, twice on offer and once not; returns what the peer is to get.
fn push_thrice(peer: &Peer, octets: &Octets) -> Vec<u8> {
    let serializer = peer.outbound.serializer();
    let message = Message::decode(serializer, octets).expect("it is a message");
    offer(octets, || {
        peer.push(&message);
        peer.push(&message);
    });
    peer.push(&message);
    let mut expected = Vec::new();
    let frame = peer
        .outbound
        .kind()
        .frame(&mut expected, |out| message.encode(serializer, out));
    frame.expect("the message has a form");
    expected.repeat(3)
}

#[test]
fn the_peer_gets_what_it_would_get_from_a_copy() {
    let kinds = [
        FrameKind::RawSocket,
        FrameKind::WebSocketText,
        FrameKind::WebSocketBinary,
        FrameKind::BatchedText,
        FrameKind::BatchedBinary,
    ];
    for kind in kinds {
        for serializer in Serializer::ALL {
            for size in [10, FROM, 9000, 70_000] {
                let mut peer = Peer::new(kind, *serializer);
                let octets = read(*serializer, size, READ);
                let expected = push_thrice(&peer, &octets);
                let referred = if size < FROM { 1 } else { 3 };
                assert_eq!(Arc::strong_count(&octets), referred);
                peer.outbound.flush();
                let received = peer.receive(expected.len());
                assert!(received == expected, "{kind:?} {serializer:?} {size}");
                assert_eq!(Arc::strong_count(&octets), 1);
                assert!(peer.outbound.state().empty);
            }
        }
    }
}

#[test]
fn a_peer_that_reads_slowly_keeps_no_buffers() {
    let mut peer = Peer::new(FrameKind::RawSocket, Serializer::MsgPack);
    let mut expected = Vec::new();
    for _ in 0..200 {
        let octets = read(Serializer::MsgPack, 8192, READ);
        expected.extend(push_thrice(&peer, &octets));
        peer.outbound.flush();
        assert_eq!(Arc::strong_count(&octets), 1);
    }
    let state = peer.outbound.state();
    assert!(state.blocked && state.waiting > 1 << 20, "{state:?}");
    let queue = peer.outbound.lock();
    let kept: usize = queue.segments.iter().map(|it| it.bytes().len()).sum();
    assert_eq!(kept - queue.written, state.waiting);
    drop(queue);
    assert!(peer.receive(expected.len()) == expected);
    assert!(peer.outbound.state().empty);
}

#[test]
fn what_fills_its_buffer_waits_there() {
    let mut peer = Peer::new(FrameKind::WebSocketText, Serializer::Json);
    let mut expected = Vec::new();
    let all: Vec<Octets> = (0..3)
        .map(|_| {
            let octets = read(Serializer::Json, 600_000, 1 << 20);
            expected.extend(push_thrice(&peer, &octets));
            peer.outbound.flush();
            octets
        })
        .collect();
    assert!(peer.outbound.state().blocked);
    assert!(Arc::strong_count(&all[2]) > 1);
    assert!(peer.receive(expected.len()) == expected);
    assert!(all.iter().all(|octets| Arc::strong_count(octets) == 1));
}

#[test]
fn nothing_stays_in_place_for_a_queue_that_ends() {
    let peer = Peer::new(FrameKind::RawSocket, Serializer::Cbor);
    let octets = read(Serializer::Cbor, 8192, READ);
    push_thrice(&peer, &octets);
    peer.outbound.abandon();
    assert_eq!(Arc::strong_count(&octets), 1);
}

#[test]
fn only_what_is_on_offer_is_found_and_only_for_as_long() {
    let octets: Octets = Arc::new((0..100).collect());
    let other = octets[20..30].to_vec();
    offer(&octets, || {
        let (found, range) = find(&octets[20..30]).expect("it is on offer");
        assert_eq!(found[range], other);
        assert!(find(&other).is_none());
    });
    assert!(find(&octets[20..30]).is_none());
    assert_eq!(Arc::strong_count(&octets), 1);
}
