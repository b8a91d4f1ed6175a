//! How messages stand in a stream of octets: RawSocket and WebSocket frames, without I/O.
//!
//! Incoming frames are found in place, in the read buffer. Outgoing ones are a head and the message.

mod batch;
mod closing;
mod deflate;
mod rawsocket;
mod shape;
mod utf8;
mod websocket;

use std::borrow::Cow;

use thiserror::Error;

pub use batch::Batch;
pub use deflate::{Agreed, Direction, negotiate};
pub use rawsocket::RawSocket;
pub use shape::{Shape, Shaper};
pub use websocket::{Content, Rules, WebSocket};

/// The framing of one connection, with the state of its incoming direction.
#[derive(Debug)]
pub enum Framing {
    /// WAMP over RawSocket.
    RawSocket(RawSocket),
    /// WAMP over WebSocket.
    WebSocket(Box<WebSocket>),
}

/// What outgoing frames look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameKind {
    /// RawSocket messages.
    RawSocket,
    /// WebSocket messages of this kind.
    WebSocketText,
    /// WebSocket messages of this kind.
    WebSocketBinary,
    /// WebSocket text with the separator of batches behind each message.
    BatchedText,
    /// WebSocket binary with the length before each message.
    BatchedBinary,
}

/// What the next octets are.
#[derive(Debug)]
pub enum Next<'b> {
    /// The frame is not whole yet; it needs at least so many octets in all.
    Incomplete(usize),
    /// A frame without a message: `consumed` octets are done with.
    Control {
        /// Octets to take from the buffer.
        consumed: usize,
    },
    /// A whole message.
    Message {
        /// The message, in place or put together from fragments.
        message: Cow<'b, [u8]>,
        /// Octets to take from the buffer.
        consumed: usize,
    },
    /// The peer closes; the answer, if any, is in the replies.
    Closed,
}

/// Why a connection is unusable.
#[derive(Debug, Error)]
pub enum FramingError {
    /// A frame that the transport does not allow.
    #[error("{0}")]
    Violation(&'static str),
    /// Text where the subprotocol wants binary, or the reverse.
    #[error("text where the subprotocol wants binary, or the reverse")]
    WrongContent,
    /// Text that is not UTF-8.
    #[error("a text that is not UTF-8")]
    NotText,
    /// A message is larger than allowed.
    #[error("a message of {size} octets is larger than the {limit} allowed")]
    TooLarge {
        /// Its size, as far as known.
        size: u64,
        /// The limit.
        limit: usize,
    },
}

impl Framing {
    /// Looks at what begins in `input`. Answers of the transport itself (pong, close) go to `replies`.
    pub fn next<'b>(
        &mut self,
        input: &'b mut [u8],
        replies: &mut Vec<u8>,
    ) -> Result<Next<'b>, FramingError> {
        match self {
            Framing::RawSocket(framing) => framing.next(input, replies),
            Framing::WebSocket(framing) => framing.next(input, replies),
        }
    }

    /// Appends the frame that says goodbye for the transport, after a failure if there was one.
    pub fn close(&mut self, error: Option<&FramingError>, out: &mut Vec<u8>) {
        match self {
            Framing::RawSocket(_) => {}
            Framing::WebSocket(framing) => framing.close(error, out),
        }
    }

    /// Tells whether the peer is told nothing after a violation.
    pub fn fails_by_drop(&self) -> bool {
        match self {
            Framing::RawSocket(_) => false,
            Framing::WebSocket(framing) => framing.fails_by_drop(),
        }
    }

    /// Tells whether the last ping was answered since this was asked.
    pub fn take_pong(&mut self) -> bool {
        match self {
            // RawSocket is not pinged unless any traffic will do.
            Framing::RawSocket(_) => true,
            Framing::WebSocket(framing) => framing.take_pong(),
        }
    }

    /// Appends a ping.
    pub fn ping(&mut self, out: &mut Vec<u8>) {
        match self {
            Framing::RawSocket(_) => rawsocket::ping(out),
            Framing::WebSocket(framing) => framing.ping(out),
        }
    }
}

impl FrameKind {
    /// Returns a small number, for tables indexed by kind.
    pub const fn index(self) -> usize {
        match self {
            FrameKind::RawSocket => 0,
            FrameKind::WebSocketText => 1,
            FrameKind::WebSocketBinary => 2,
            FrameKind::BatchedText => 3,
            FrameKind::BatchedBinary => 4,
        }
    }

    /// The number of kinds.
    pub const COUNT: usize = 5;

    /// The most octets that a message grows by.
    pub const MAX_HEAD: usize = 14;

    /// Tells whether messages are text.
    pub const fn is_text(self) -> bool {
        matches!(self, FrameKind::WebSocketText | FrameKind::BatchedText)
    }

    /// Returns what stands behind the head of a frame.
    pub fn content(self, frame: &[u8]) -> &[u8] {
        let head = match (self, frame.get(1)) {
            (FrameKind::RawSocket, _) => 4,
            (_, Some(126)) => 4,
            (_, Some(127)) => 10,
            _ => 2,
        };
        frame.get(head..).unwrap_or_default()
    }

    /// Appends a message to a batch, without any frame.
    pub fn append_to_batch(self, message: &[u8], out: &mut Vec<u8>) {
        if self == FrameKind::BatchedBinary {
            out.extend_from_slice(&(message.len() as u32).to_be_bytes());
        }
        out.extend_from_slice(message);
        if self == FrameKind::BatchedText {
            out.push(batch::SEPARATOR);
        }
    }

    /// Returns how many octets of the frame stand behind the message.
    pub const fn tail(self) -> usize {
        matches!(self, FrameKind::BatchedText) as usize
    }

    /// Appends the frame whose message `write` appends. If `write` fails, `out` is as it was.
    #[inline]
    pub fn frame<E>(
        self,
        out: &mut Vec<u8>,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.frame_around(out, 0, write)
    }

    /// As [`FrameKind::frame`], for a message of which `write` leaves out so many octets.
    pub fn frame_around<E>(
        self,
        out: &mut Vec<u8>,
        left_out: usize,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let start = out.len();
        // RawSocket's head has one size. That of WebSocket grows with the length: guess the smallest, mend if wrong.
        let guess = match self {
            FrameKind::RawSocket => 4,
            FrameKind::WebSocketText | FrameKind::WebSocketBinary | FrameKind::BatchedText => 2,
            FrameKind::BatchedBinary => 2 + batch::PREFIX,
        };
        out.extend_from_slice(&[0; FrameKind::MAX_HEAD][..guess]);
        if let Err(error) = write(out) {
            out.truncate(start);
            return Err(error);
        }
        match self {
            FrameKind::BatchedText => out.push(batch::SEPARATOR),
            FrameKind::BatchedBinary => {
                let at = start + 2;
                let len = (out.len() - at - batch::PREFIX + left_out) as u32;
                out[at..at + batch::PREFIX].copy_from_slice(&len.to_be_bytes());
            }
            _ => {}
        }
        let head = if self == FrameKind::RawSocket { 4 } else { 2 };
        let len = out.len() - start - head + left_out;
        match self {
            FrameKind::RawSocket => rawsocket::write_head(len, &mut out[start..start + 4]),
            _ => websocket::mend_head(out, start, len, self.is_text()),
        }
        Ok(())
    }
}
