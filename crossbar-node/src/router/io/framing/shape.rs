//! How outgoing WebSocket messages look to a peer with whom more than the usual was agreed: compressed, cut, masked.

use std::hash::{BuildHasher as _, RandomState};

use tokio_tungstenite::tungstenite::protocol::frame::FrameHeader;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

use super::deflate::{Deflater, Direction};
use super::websocket::unmask;

/// Compressing less than this gains nothing.
const COMPRESS_FROM: usize = 48;

/// The form of outgoing messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Shape {
    /// Frames are masked, which servers normally do not do.
    pub masked: bool,
    /// Messages are cut into frames of this many octets.
    pub fragment: Option<usize>,
    /// Messages are compressed.
    pub deflate: Option<Direction>,
}

impl Shape {
    /// Tells whether messages stand as they are.
    pub fn is_plain(&self) -> bool {
        *self == Shape::default()
    }

    /// Tells whether a message looks the same to every peer of this shape.
    pub fn is_stateless(&self) -> bool {
        !self.deflate.is_some_and(|direction| direction.takeover)
    }
}

/// Gives messages to one peer their form.
#[derive(Debug)]
pub struct Shaper {
    shape: Shape,
    /// Remembers earlier messages. Made when the first is to be compressed.
    deflater: Option<Deflater>,
}

impl Shaper {
    /// Begins a connection.
    pub fn new(shape: Shape) -> Shaper {
        Shaper {
            shape,
            deflater: None,
        }
    }

    /// Returns the form.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// Appends the frames of a message.
    pub fn write(&mut self, text: bool, content: &[u8], out: &mut Vec<u8>) {
        let compressed = match self.shape.deflate {
            Some(_) if content.len() < COMPRESS_FROM => None,
            Some(direction) if direction.takeover => {
                let fresh = || Deflater::new(direction.bits);
                Some(self.deflater.get_or_insert_with(fresh).deflate(content))
            }
            Some(direction) => Some(Deflater::alone(direction.bits, content)),
            None => None,
        };
        let rsv1 = compressed.is_some();
        let content = compressed.as_deref().unwrap_or(content);
        let size = self.shape.fragment.unwrap_or(usize::MAX);
        let mut rest = content;
        let mut first = true;
        loop {
            let (frame, left) = rest.split_at(rest.len().min(size));
            let data = match (first, text) {
                (false, _) => Data::Continue,
                (true, true) => Data::Text,
                (true, false) => Data::Binary,
            };
            let head = FrameHeader {
                is_final: left.is_empty(),
                rsv1: rsv1 && first,
                opcode: OpCode::Data(data),
                mask: self.shape.masked.then(mask_key),
                ..FrameHeader::default()
            };
            append(&head, frame, out);
            (rest, first) = (left, false);
            if rest.is_empty() {
                return;
            }
        }
    }
}

/// Returns a key for masking. A server's mask keeps no secret; it need not be a good random number.
pub(super) fn mask_key() -> [u8; 4] {
    let octets = RandomState::new().hash_one(0_u8).to_ne_bytes();
    [octets[0], octets[1], octets[2], octets[3]]
}

/// Appends a frame.
pub(super) fn append(head: &FrameHeader, content: &[u8], out: &mut Vec<u8>) {
    head.format(content.len() as u64, out)
        .expect("writing to memory cannot fail");
    let start = out.len();
    out.extend_from_slice(content);
    if let Some(mask) = head.mask {
        unmask(&mut out[start..], mask);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_cut_into_frames_of_which_only_the_last_is_final() {
        let shape = Shape {
            fragment: Some(2),
            ..Shape::default()
        };
        let mut out = Vec::new();
        Shaper::new(shape).write(true, b"abcde", &mut out);
        assert_eq!(out, b"\x01\x02ab\x00\x02cd\x80\x01e");
        out.clear();
        Shaper::new(shape).write(false, b"", &mut out);
        assert_eq!(out, b"\x82\x00");
    }

    #[test]
    fn only_the_first_frame_says_that_the_message_is_compressed() {
        let direction = Direction {
            bits: 15,
            takeover: true,
        };
        let shape = Shape {
            fragment: Some(5),
            deflate: Some(direction),
            masked: false,
        };
        let mut out = Vec::new();
        Shaper::new(shape).write(true, &[b'a'; 1000], &mut out);
        assert_eq!((out[0], out[7] & 0x7f), (0x41, 0));
    }
}
