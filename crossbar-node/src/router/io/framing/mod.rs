//! How messages stand in a stream of octets: RawSocket and WebSocket frames, without I/O.
//!
//! Incoming frames are found in place, in the read buffer. Outgoing ones are a head and the message.

mod rawsocket;
mod websocket;

use std::borrow::Cow;

use thiserror::Error;

pub use rawsocket::RawSocket;
pub use websocket::WebSocket;

/// The framing of one connection, with the state of its incoming direction.
#[derive(Debug)]
pub enum Framing {
    /// WAMP over RawSocket.
    RawSocket(RawSocket),
    /// WAMP over WebSocket.
    WebSocket(WebSocket),
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
    pub fn close(&self, error: Option<&FramingError>, out: &mut Vec<u8>) {
        match self {
            Framing::RawSocket(_) => {}
            Framing::WebSocket(_) => websocket::close(error, out),
        }
    }

    /// Appends a ping.
    pub fn ping(&self, out: &mut Vec<u8>) {
        match self {
            Framing::RawSocket(_) => rawsocket::ping(out),
            Framing::WebSocket(_) => websocket::ping(out),
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
        }
    }

    /// The number of kinds.
    pub const COUNT: usize = 3;

    /// The most octets that a head takes.
    pub const MAX_HEAD: usize = 10;

    /// Appends the frame whose message `write` appends. If `write` fails, `out` is as it was.
    pub fn frame<E>(
        self,
        out: &mut Vec<u8>,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let start = out.len();
        // RawSocket's head has one size. That of WebSocket grows with the length: guess the smallest, mend if wrong.
        let guess = match self {
            FrameKind::RawSocket => 4,
            FrameKind::WebSocketText | FrameKind::WebSocketBinary => 2,
        };
        out.extend_from_slice(&[0; FrameKind::MAX_HEAD][..guess]);
        if let Err(error) = write(out) {
            out.truncate(start);
            return Err(error);
        }
        let len = out.len() - start - guess;
        match self {
            FrameKind::RawSocket => rawsocket::write_head(len, &mut out[start..start + 4]),
            FrameKind::WebSocketText => websocket::mend_head(out, start, len, true),
            FrameKind::WebSocketBinary => websocket::mend_head(out, start, len, false),
        }
        Ok(())
    }
}
