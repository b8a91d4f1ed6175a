//! Octets as a WebSocket connection: frames in, compressed or not, batches in them, and frames out.
//!
//! An input is four octets that decide how the connection behaves, and the stream. A stream whose messages come out is
//! sent again in the form decided and must read back; as text it is an offer of `permessage-deflate` too.

use crossbar_node::router::io::framing::{
    Batch, Content, Direction, Framing, Rules, Shape, Shaper, WebSocket, negotiate,
};
use shared::config::Deflate;

use super::{decisions, framing};

/// Checks a connection.
pub fn websocket(mut input: &[u8]) {
    let [behaviour, limit, bits, piece] = decisions(&mut input);
    let is = |bit: u8| behaviour >> bit & 1 == 1;
    let direction = Direction {
        bits: 9 + bits % 7,
        takeover: is(0),
    };
    let rules = Rules {
        max_frame: if is(1) { 1000 } else { u64::MAX },
        require_mask: is(2),
        fail_by_drop: is(3),
        echo_close: is(4),
        ping_size: usize::from(limit),
        inflate: is(5).then_some(direction),
        ..Rules::new(64 << (limit % 12))
    };
    let content = match behaviour >> 6 {
        0 => Content::Text,
        1 => Content::Binary,
        _ => Content::Any { check_text: is(6) },
    };
    let most = rules.max_message;
    // What is compressed may be a little larger on the way in.
    let waits = most + most / 64 + 64;
    let open = || Framing::WebSocket(Box::new(WebSocket::new(rules.clone(), content)));
    let found = framing::read(open(), input, usize::MAX, waits);
    // Masks are applied in place, which must not happen twice to one octet.
    let cut = framing::read(open(), input, usize::from(piece), waits);
    assert_eq!(found, cut, "in pieces of {piece}");
    for message in &found.messages {
        assert!(message.len() <= most, "a message of {}", message.len());
        batches(message);
    }
    send(&found.messages, direction, &rules);
    if let Ok(offer) = std::str::from_utf8(input) {
        negotiation(offer);
    }
}

/// Splits a message as if it were a batch: nothing is lost, and it ends.
fn batches(message: &[u8]) {
    for batch in [Batch::No, Batch::Separated, Batch::Prefixed] {
        let (mut rest, mut octets) = (message, 0);
        while let Some(part) = batch.split(&mut rest) {
            let Ok(part) = part else { break };
            octets += part.len();
        }
        assert!(octets <= message.len() && rest.is_empty(), "{batch:?}");
    }
}

/// Sends messages in a form that has everything and reads them back.
fn send(messages: &[Vec<u8>], direction: Direction, rules: &Rules) {
    let shape = Shape {
        masked: rules.require_mask,
        fragment: rules.fail_by_drop.then_some(17),
        deflate: rules.inflate,
    };
    let mut shaper = Shaper::new(shape);
    let mut sent = Vec::new();
    for message in messages {
        shaper.write(false, message, &mut sent);
    }
    let reader = Rules {
        require_mask: rules.require_mask,
        inflate: Some(direction),
        ..Rules::new(rules.max_message)
    };
    let waits = rules.max_message + rules.max_message / 64 + 64;
    let reader = Framing::WebSocket(Box::new(WebSocket::new(reader, Content::Binary)));
    let found = framing::read(reader, &sent, usize::MAX, waits);
    assert_eq!(found.end, None);
    assert!(found.messages == messages, "messages read back");
}

fn negotiation(offer: &str) {
    let strict = Deflate {
        request_no_context_takeover: true,
        request_max_window_bits: Some(10),
        no_context_takeover: Some(true),
        max_window_bits: Some(12),
    };
    for config in [Deflate::default(), strict] {
        let Some((agreed, answer)) = negotiate(offer, &config) else {
            continue;
        };
        for direction in [agreed.ours, agreed.theirs] {
            assert!((8..=15).contains(&direction.bits), "{answer}");
        }
        assert!(answer.starts_with("permessage-deflate"));
        assert!(!answer.contains(','), "one answer: {answer}");
    }
}
