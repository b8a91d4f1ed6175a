//! Frames of WAMP over RawSocket (specification: *RawSocket Transport*): four octets of head, then the message.

use std::borrow::Cow;

use super::{FramingError, Next};

const MESSAGE: u8 = 0;
const PING: u8 = 1;
const PONG: u8 = 2;
const HEAD: usize = 4;

/// The incoming direction of a RawSocket connection.
#[derive(Debug)]
pub struct RawSocket {
    max_message: usize,
}

impl RawSocket {
    /// Accepts messages of up to `max_message` octets, as the handshake has told the peer.
    pub fn new(max_message: usize) -> RawSocket {
        RawSocket { max_message }
    }

    pub(super) fn next<'b>(
        &mut self,
        input: &'b mut [u8],
        replies: &mut Vec<u8>,
    ) -> Result<Next<'b>, FramingError> {
        let Some(&[kind, a, b, c]) = input.first_chunk::<HEAD>() else {
            return Ok(Next::Incomplete(HEAD));
        };
        if kind & 0xf8 != 0 {
            return Err(FramingError::Violation(
                "reserved bits of a RawSocket frame are set",
            ));
        }
        // 16 MiB, the largest size that a handshake can agree on, does not fit the 24 bits of the length.
        let len = u32::from_be_bytes([0, a, b, c]) as usize;
        if len > self.max_message {
            return Err(FramingError::TooLarge {
                size: len as u64,
                limit: self.max_message,
            });
        }
        let consumed = HEAD + len;
        if input.len() < consumed {
            return Ok(Next::Incomplete(consumed));
        }
        let content = &input[HEAD..consumed];
        match kind {
            MESSAGE => Ok(Next::Message {
                message: Cow::Borrowed(content),
                consumed,
            }),
            PING => {
                replies.push(PONG);
                replies.extend_from_slice(&[a, b, c]);
                replies.extend_from_slice(content);
                Ok(Next::Control { consumed })
            }
            PONG => Ok(Next::Control { consumed }),
            _ => Err(FramingError::Violation("a RawSocket frame of unknown type")),
        }
    }
}

/// Fills the head of a message of `len` octets.
pub(super) fn write_head(len: usize, head: &mut [u8]) {
    // The handshake limits messages to 16 MiB, `outbound.rs` refuses what the peer does not take.
    let len = (len as u32).to_be_bytes();
    head.copy_from_slice(&[MESSAGE, len[1], len[2], len[3]]);
}

/// Appends a ping.
pub(super) fn ping(out: &mut Vec<u8>) {
    out.extend_from_slice(&[PING, 0, 0, 0]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(input: &[u8]) -> (String, Vec<u8>) {
        let mut replies = Vec::new();
        let mut input = input.to_vec();
        let next = RawSocket::new(1000).next(&mut input, &mut replies);
        (format!("{next:?}"), replies)
    }

    #[test]
    fn a_frame_is_found_in_place_once_it_is_whole() {
        assert_eq!(next(&[0, 0, 0]).0, "Ok(Incomplete(4))");
        assert_eq!(next(&[0, 0, 0, 2, 9]).0, "Ok(Incomplete(6))");
        assert_eq!(
            next(&[0, 0, 0, 2, 9, 8, 7]).0,
            "Ok(Message { message: [9, 8], consumed: 6 })"
        );
    }

    #[test]
    fn a_ping_is_answered_with_its_content() {
        assert_eq!(
            next(&[1, 0, 0, 2, 9, 8]),
            ("Ok(Control { consumed: 6 })".into(), vec![2, 0, 0, 2, 9, 8])
        );
    }

    #[test]
    fn reserved_bits_unknown_types_and_large_messages_are_refused() {
        assert!(next(&[8, 0, 0, 0]).0.contains("reserved bits"));
        assert!(next(&[3, 0, 0, 0]).0.contains("unknown type"));
        assert!(
            next(&[0, 0, 4, 0])
                .0
                .contains("TooLarge { size: 1024, limit: 1000 }")
        );
    }
}
