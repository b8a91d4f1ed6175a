//! WebSocket frames as a server sees them (RFC 6455): masked in, unmasked out.
//!
//! Heads are read and written by tungstenite; messages stay in place in the read buffer. The opening handshake is not
//! here. Text is not checked for UTF-8: the JSON reader does that for every message anyway.

use std::borrow::Cow;
use std::io::Cursor;

use tokio_tungstenite::tungstenite::protocol::frame::FrameHeader;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{CloseCode, Control, Data, OpCode};

use super::{FramingError, Next};

/// The incoming direction of a WebSocket connection.
#[derive(Debug)]
pub struct WebSocket {
    max_message: usize,
    text: bool,
    require_mask: bool,
    /// Fragments of the message that is being received.
    fragments: Option<Vec<u8>>,
}

impl WebSocket {
    /// Accepts messages of up to `max_message` octets, as text or as binary.
    pub fn new(max_message: usize, text: bool) -> WebSocket {
        WebSocket {
            max_message,
            text,
            require_mask: true,
            fragments: None,
        }
    }

    pub(super) fn next<'b>(
        &mut self,
        input: &'b mut [u8],
        replies: &mut Vec<u8>,
    ) -> Result<Next<'b>, FramingError> {
        let mut cursor = Cursor::new(&*input);
        let malformed = |_| FramingError::Violation("malformed WebSocket frame");
        let Some((head, len)) = FrameHeader::parse(&mut cursor).map_err(malformed)? else {
            return Ok(Next::Incomplete(input.len() + 1));
        };
        let start = cursor.position() as usize;
        if head.rsv1 || head.rsv2 || head.rsv3 {
            return Err(FramingError::Violation(
                "a WebSocket frame uses an extension that was not agreed",
            ));
        }
        if self.require_mask && head.mask.is_none() {
            return Err(FramingError::Violation(
                "a WebSocket frame of a client is not masked",
            ));
        }
        self.check_length(&head, len)?;
        let end = start + len as usize;
        if input.len() < end {
            return Ok(Next::Incomplete(end));
        }
        let content = &mut input[start..end];
        if let Some(mask) = head.mask {
            unmask(content, mask);
        }
        match head.opcode {
            OpCode::Data(data) => self.data(data, head.is_final, content, end),
            OpCode::Control(Control::Ping) => {
                append(replies, OpCode::Control(Control::Pong), content);
                Ok(Next::Control { consumed: end })
            }
            OpCode::Control(Control::Pong) => Ok(Next::Control { consumed: end }),
            OpCode::Control(Control::Close) => {
                append(
                    replies,
                    OpCode::Control(Control::Close),
                    content.get(..2).unwrap_or_default(),
                );
                Ok(Next::Closed)
            }
            OpCode::Control(Control::Reserved(_)) => {
                Err(FramingError::Violation("a WebSocket frame of unknown type"))
            }
        }
    }

    fn check_length(&self, head: &FrameHeader, len: u64) -> Result<(), FramingError> {
        if matches!(head.opcode, OpCode::Control(_)) {
            if len > 125 || !head.is_final {
                return Err(FramingError::Violation(
                    "a WebSocket control frame is too large or fragmented",
                ));
            }
            return Ok(());
        }
        let size = len.saturating_add(self.fragments.as_ref().map_or(0, Vec::len) as u64);
        if size > self.max_message as u64 {
            return Err(FramingError::TooLarge {
                size,
                limit: self.max_message,
            });
        }
        Ok(())
    }

    fn data<'b>(
        &mut self,
        data: Data,
        is_final: bool,
        content: &'b [u8],
        consumed: usize,
    ) -> Result<Next<'b>, FramingError> {
        match (data, &mut self.fragments) {
            (Data::Continue, Some(fragments)) => {
                fragments.extend_from_slice(content);
                if !is_final {
                    return Ok(Next::Control { consumed });
                }
                let message = self.fragments.take().unwrap_or_default();
                return Ok(Next::Message {
                    message: Cow::Owned(message),
                    consumed,
                });
            }
            (Data::Continue, None) => {
                return Err(FramingError::Violation(
                    "a WebSocket message begins with a continuation",
                ));
            }
            (Data::Reserved(_), _) => {
                return Err(FramingError::Violation("a WebSocket frame of unknown type"));
            }
            (Data::Text | Data::Binary, Some(_)) => {
                return Err(FramingError::Violation(
                    "a WebSocket message begins within another",
                ));
            }
            (Data::Text, None) if self.text => {}
            (Data::Binary, None) if !self.text => {}
            (Data::Text | Data::Binary, None) => {
                return Err(FramingError::Violation(
                    "text where the subprotocol wants binary, or the reverse",
                ));
            }
        }
        if is_final {
            return Ok(Next::Message {
                message: Cow::Borrowed(content),
                consumed,
            });
        }
        self.fragments = Some(content.to_vec());
        Ok(Next::Control { consumed })
    }
}

/// Applies the mask, eight octets at a time.
fn unmask(content: &mut [u8], mask: [u8; 4]) {
    let wide = u64::from_ne_bytes([
        mask[0], mask[1], mask[2], mask[3], mask[0], mask[1], mask[2], mask[3],
    ]);
    let (words, rest) = content.as_chunks_mut::<8>();
    for word in words {
        *word = (u64::from_ne_bytes(*word) ^ wide).to_ne_bytes();
    }
    for (octet, mask) in rest.iter_mut().zip(mask.iter().cycle()) {
        *octet ^= mask;
    }
}

fn append(out: &mut Vec<u8>, opcode: OpCode, content: &[u8]) {
    let head = FrameHeader {
        opcode,
        ..FrameHeader::default()
    };
    head.format(content.len() as u64, out)
        .expect("writing to memory cannot fail");
    out.extend_from_slice(content);
}

/// Appends a close frame, with the code for `error`.
pub(super) fn close(error: Option<&FramingError>, out: &mut Vec<u8>) {
    let code = match error {
        None => CloseCode::Normal,
        Some(FramingError::Violation(_)) => CloseCode::Protocol,
        Some(FramingError::TooLarge { .. }) => CloseCode::Size,
    };
    append(
        out,
        OpCode::Control(Control::Close),
        &u16::from(code).to_be_bytes(),
    );
}

/// Appends a ping.
pub(super) fn ping(out: &mut Vec<u8>) {
    append(out, OpCode::Control(Control::Ping), &[]);
}

/// Writes the head of the message of `len` octets that stands 2 octets behind `start`, making room as needed.
pub(super) fn mend_head(out: &mut Vec<u8>, start: usize, len: usize, text: bool) {
    let data = if text { Data::Text } else { Data::Binary };
    let head = FrameHeader {
        opcode: OpCode::Data(data),
        ..FrameHeader::default()
    };
    let mut octets = [0; super::FrameKind::MAX_HEAD];
    let size = head.len(len as u64);
    head.format(len as u64, &mut octets.as_mut_slice())
        .expect("ten octets hold every head");
    if size > 2 {
        out.splice(start..start, octets[..size - 2].iter().copied());
    }
    out[start..start + size].copy_from_slice(&octets[..size]);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Builds a client's frame: first octet, mask, content.
    fn frame(first: u8, content: &[u8]) -> Vec<u8> {
        let mask = [1, 2, 3, 4];
        let mut bytes = vec![first, 0x80 | content.len() as u8];
        bytes.extend_from_slice(&mask);
        bytes.extend(
            content
                .iter()
                .zip(mask.iter().cycle())
                .map(|(octet, mask)| octet ^ mask),
        );
        bytes
    }

    fn next(socket: &mut WebSocket, mut input: Vec<u8>) -> (String, Vec<u8>) {
        let mut replies = Vec::new();
        let next = socket.next(&mut input, &mut replies);
        (format!("{next:?}"), replies)
    }

    #[test]
    fn a_masked_message_is_found_in_place() {
        let mut socket = WebSocket::new(100, false);
        let (found, _) = next(&mut socket, frame(0x82, b"hello wor"));
        assert!(found.contains(&format!("{:?}", b"hello wor")), "{found}");
        assert_eq!(
            next(&mut socket, frame(0x82, b"hello")[..8].to_vec()).0,
            "Ok(Incomplete(11))"
        );
    }

    #[test]
    fn fragments_become_one_message_with_control_frames_between() {
        let mut socket = WebSocket::new(100, true);
        assert!(next(&mut socket, frame(0x01, b"ab")).0.contains("Control"));
        let (_, replies) = next(&mut socket, frame(0x89, b"ping"));
        assert_eq!(replies, [&[0x8a, 4][..], b"ping"].concat());
        let (found, _) = next(&mut socket, frame(0x80, b"cd"));
        assert!(found.contains(&format!("{:?}", b"abcd")), "{found}");
    }

    #[test]
    fn what_the_protocol_forbids_is_refused() {
        let cases: [(&[u8], &str); 7] = [
            (&[0x82, 1, 9], "not masked"),
            (&frame(0xc2, b"x"), "extension"),
            (&frame(0x81, b"x"), "text where"),
            (&frame(0x80, b"x"), "begins with a continuation"),
            (&frame(0x09, b"x"), "control frame"),
            (&frame(0x83, b"x"), "malformed"),
            (&frame(0x82, &[0; 101]), "TooLarge"),
        ];
        for (input, what) in cases {
            let found = next(&mut WebSocket::new(100, false), input.to_vec()).0;
            assert!(found.contains(what), "{input:x?}: {found}");
        }
    }

    #[test]
    fn fragments_count_together_against_the_limit() {
        let mut socket = WebSocket::new(5, false);
        assert!(next(&mut socket, frame(0x02, b"abc")).0.contains("Control"));
        assert!(
            next(&mut socket, frame(0x80, b"def"))
                .0
                .contains("TooLarge")
        );
    }

    #[test]
    fn heads_of_every_size_are_right() {
        for len in [0, 125, 126, 65535, 65536] {
            let mut out = vec![7];
            super::super::FrameKind::WebSocketBinary
                .frame(&mut out, |out| {
                    out.resize(out.len() + len, 1);
                    Ok::<(), ()>(())
                })
                .unwrap();
            let mut cursor = Cursor::new(&out[1..]);
            let (head, found) = FrameHeader::parse(&mut cursor).unwrap().unwrap();
            assert_eq!(
                (found, head.opcode),
                (len as u64, OpCode::Data(Data::Binary))
            );
            assert_eq!(out.len() - 1 - cursor.position() as usize, len);
        }
    }
}
