//! A client's transport: whole WAMP messages in, whole WAMP messages out, whatever carries them.
//!
//! What the messages say is not looked at here.

use std::future::poll_fn;
use std::io;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::tungstenite;

pub use tokio_tungstenite::tungstenite::Bytes;

use super::framed::{HandshakeError, RawSocket};
use super::rawsocket::HeadError;
use super::websocket::WebSocket;
use crate::wamp::auth::ChannelId;
use crate::wamp::{EncodeError, Serializer};

/// Anything that octets can be sent over.
pub trait ByteStream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> ByteStream for S {}

/// A stream of any kind.
pub type BoxStream = Box<dyn ByteStream>;

/// What waits to be written above this size keeps us from reading: the peer makes us answer, but takes no answers.
const STOP_READING: usize = 64 * 1024 * 1024;
/// How long the end of a connection may take.
const CLOSE_LIMIT: Duration = Duration::from_secs(2);
/// How long the peer may take for the RawSocket handshake, where the caller sets no limit.
const HANDSHAKE_LIMIT: Duration = Duration::from_secs(10);

/// A connection to a router, ready for HELLO.
pub enum Transport {
    /// WebSocket, with or without TLS.
    WebSocket(WebSocket),
    /// RawSocket over TCP, TLS or a Unix socket.
    RawSocket(RawSocket),
}

/// Why a message cannot be sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The message is longer than the peer accepts.
    #[error("a message of {len} octets is more than the {limit} that the peer accepts")]
    TooLarge {
        /// Octets of the message.
        len: usize,
        /// Octets that the peer accepts.
        limit: usize,
    },
    /// The message is not text, which its serializer promised.
    #[error("the message is not valid UTF-8")]
    NotText,
    /// The message cannot be written down.
    #[error(transparent)]
    Encode(#[from] EncodeError),
    /// The connection is not in a state to send.
    #[error("cannot send: {0}")]
    WebSocket(Box<tungstenite::Error>),
}

/// Why a connection failed.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// Reading failed.
    #[error("{}", reading(.0))]
    Read(io::Error),
    /// Writing failed.
    #[error("cannot send: {0}")]
    Write(io::Error),
    /// The connection ended within a frame.
    #[error("the connection ended within a message")]
    Truncated,
    /// The head of a frame is malformed.
    #[error(transparent)]
    Head(#[from] HeadError),
    /// WebSocket failed.
    #[error("{0}")]
    WebSocket(Box<tungstenite::Error>),
    /// Text where binary was agreed on, or binary where text was.
    #[error("the peer sent text in place of binary, or binary in place of text")]
    WrongKind,
    /// The message could not be queued.
    #[error(transparent)]
    Send(#[from] SendError),
}

/// Says why nothing more was read. A peer that ends in the middle of TLS is gone as any other is; what the library of
/// TLS says to its programmers about that is of no use to an operator.
fn reading(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset => {
            "the peer is gone without a word".to_owned()
        }
        _ => format!("cannot receive: {error}"),
    }
}

impl Transport {
    /// Does the client's part of the RawSocket handshake on any stream, such as an inherited socket pair.
    ///
    /// # Errors
    /// The peer refuses, or does not answer in time.
    pub async fn rawsocket_over(
        stream: impl ByteStream + 'static,
        serializer: Serializer,
    ) -> Result<Transport, HandshakeError> {
        let handshake = RawSocket::connect(Box::new(stream), serializer);
        match tokio::time::timeout(HANDSHAKE_LIMIT, handshake).await {
            Ok(socket) => Ok(Transport::RawSocket(socket?)),
            Err(_) => Err(HandshakeError::Io(io::ErrorKind::TimedOut.into())),
        }
    }

    /// Returns what binds a proof to the TLS connection, where TLS has it.
    pub fn channel_id(&self) -> Option<ChannelId> {
        match self {
            Transport::WebSocket(socket) => socket.channel,
            Transport::RawSocket(socket) => socket.channel,
        }
    }

    /// Returns how messages are serialized.
    pub fn serializer(&self) -> Serializer {
        match self {
            Transport::WebSocket(socket) => socket.serializer(),
            Transport::RawSocket(socket) => socket.serializer(),
        }
    }

    /// Puts a message behind what waits to be written. [`Transport::receive`] and [`Transport::flush`] write it.
    ///
    /// # Errors
    /// Nothing was queued.
    pub fn queue(&mut self, frame: Vec<u8>) -> Result<(), SendError> {
        match self {
            Transport::WebSocket(socket) => socket.queue(frame),
            Transport::RawSocket(socket) => socket.queue(&frame),
        }
    }

    /// Returns how many octets wait to be written, at most.
    pub fn queued(&self) -> usize {
        match self {
            Transport::WebSocket(socket) => socket.queued(),
            Transport::RawSocket(socket) => socket.queued(),
        }
    }

    /// Asks the peer for a sign of life; the answer counts in [`Transport::heard`].
    ///
    /// # Errors
    /// Nothing was queued.
    pub fn ping(&mut self) -> Result<(), SendError> {
        match self {
            Transport::WebSocket(socket) => socket.ping(),
            Transport::RawSocket(socket) => {
                socket.ping();
                Ok(())
            }
        }
    }

    /// Returns a number that grows whenever something came from the peer.
    pub fn heard(&self) -> u64 {
        match self {
            Transport::WebSocket(socket) => socket.heard(),
            Transport::RawSocket(socket) => socket.heard(),
        }
    }

    /// Sends one message and waits until it was written. If the future is dropped, the message stays queued.
    ///
    /// # Errors
    /// The connection failed.
    pub async fn send(&mut self, frame: Vec<u8>) -> Result<(), TransportError> {
        self.queue(frame)?;
        self.flush().await
    }

    /// Writes everything that waits. Can be dropped at any time.
    ///
    /// # Errors
    /// The connection failed.
    pub async fn flush(&mut self) -> Result<(), TransportError> {
        poll_fn(|cx| self.poll_flush(cx)).await
    }

    /// Returns the next message, or `None` when the peer ended the connection; meanwhile writes what waits.
    ///
    /// Can be dropped at any time without losing anything. Pings are answered here.
    ///
    /// # Errors
    /// The connection failed.
    pub async fn receive(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|cx| self.poll_receive(cx)).await
    }

    /// Writes everything that waits and ends the connection. Takes two seconds at most.
    pub async fn close(mut self) {
        let closing = async {
            let closed = poll_fn(|cx| match &mut self {
                Transport::WebSocket(socket) => socket.poll_close(cx),
                Transport::RawSocket(socket) => {
                    socket.poll_shutdown(cx).map_err(TransportError::Write)
                }
            })
            .await;
            // The peer may still send; only after its end has come is nothing lost by a reset.
            while closed.is_ok() && matches!(self.receive().await, Ok(Some(_))) {}
        };
        // A peer that does not take part in the end has lost its right to it.
        drop(tokio::time::timeout(CLOSE_LIMIT, closing).await);
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        match self {
            Transport::WebSocket(socket) => socket.poll_flush(cx),
            Transport::RawSocket(socket) => socket.poll_flush(cx).map_err(TransportError::Write),
        }
    }

    fn poll_receive(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        // A failure to write is not reported before what the peer said last was read: it may say why.
        let wrote = self.poll_flush(cx);
        if wrote.is_pending() && self.queued() > STOP_READING {
            return Poll::Pending;
        }
        let received = match self {
            Transport::WebSocket(socket) => socket.poll_receive(cx),
            Transport::RawSocket(socket) => socket.poll_receive(cx),
        };
        match (received, wrote) {
            (Poll::Pending, Poll::Ready(Err(error))) => Poll::Ready(Err(error)),
            // Pongs may have been queued.
            (Poll::Pending, Poll::Ready(Ok(()))) => match self.poll_flush(cx) {
                Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
                Poll::Ready(Ok(())) | Poll::Pending => Poll::Pending,
            },
            (received, _) => received,
        }
    }
}
