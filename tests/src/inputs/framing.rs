//! A stream of octets through the framing of a connection, however it is cut into reads.

use std::borrow::Cow;

use crossbar_node::router::io::framing::{Framing, FramingError, Next};

/// What came out of a stream.
#[derive(Debug, Default, PartialEq)]
pub struct Found {
    /// The messages.
    pub messages: Vec<Vec<u8>>,
    /// What the transport itself answered.
    pub replies: Vec<u8>,
    /// How it ended: `None` if it goes on.
    pub end: Option<String>,
}

/// Reads a stream in pieces of `piece` octets. Neither a message nor what is waited for is larger than `most`.
pub fn read(mut framing: Framing, stream: &[u8], piece: usize, most: usize) -> Found {
    let mut found = Found::default();
    let mut buffer = Vec::new();
    for piece in stream.chunks(piece.max(1)) {
        buffer.extend_from_slice(piece);
        loop {
            let have = buffer.len();
            let consumed = match framing.next(&mut buffer, &mut found.replies) {
                Ok(Next::Incomplete(needed)) => {
                    assert!(needed > have, "waits for what is there");
                    assert!(needed <= most + MAX_HEAD, "waits for {needed} octets");
                    break;
                }
                Ok(Next::Control { consumed }) => consumed,
                Ok(Next::Message { message, consumed }) => {
                    if let Cow::Owned(message) = &message {
                        assert!(message.capacity() <= 2 * most + 1024, "reserves too much");
                    }
                    found.messages.push(message.into_owned());
                    consumed
                }
                Ok(Next::Closed) => return ended(found, "closed".to_owned()),
                Err(why) => {
                    framing.close(Some(&why), &mut found.replies);
                    return ended(found, kind(&why).to_owned());
                }
            };
            assert!(
                0 < consumed && consumed <= have,
                "takes {consumed} of {have}"
            );
            buffer.drain(..consumed);
        }
    }
    found
}

/// The largest head of a frame.
const MAX_HEAD: usize = 14;

fn ended(mut found: Found, end: String) -> Found {
    found.end = Some(end);
    found
}

fn kind(why: &FramingError) -> &'static str {
    match why {
        FramingError::Violation(what) => what,
        FramingError::WrongContent => "wrong content",
        FramingError::NotText => "not text",
        FramingError::TooLarge { .. } => "too large",
    }
}
