//! RawSocket frames on a stream: the client's handshake, then messages in both directions.
//!
//! The octets themselves are `rawsocket.rs`. Everything is polled and keeps its state in the value, so a future that is
//! dropped half-way loses nothing.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio_tungstenite::tungstenite::Bytes;

use super::rawsocket::{FrameType, HEAD_LEN, Hello, MAX_EXPONENT, ReplyError, head, parse_head};
use super::transport::{BoxStream, SendError, TransportError};
use crate::wamp::Serializer;
use crate::wamp::auth::ChannelId;

/// Octets asked of the stream at a time.
const READ_CHUNK: usize = 64 * 1024;
/// Buffers above this size are given back once they are empty.
const KEEP_CAPACITY: usize = 1024 * 1024;

/// A RawSocket connection after its handshake.
pub struct RawSocket {
    stream: BoxStream,
    serializer: Serializer,
    peer_max_len: usize,
    inbox: Vec<u8>,
    // INVARIANT: the octets of `inbox` before this offset were handed out.
    taken: usize,
    outbox: Vec<u8>,
    // INVARIANT: the octets of `outbox` before this offset were written.
    written: usize,
    flushed: bool,
    /// How often something came, a pong included.
    heard: u64,
    /// What binds a proof to the TLS connection.
    pub(super) channel: Option<ChannelId>,
}

/// Why a handshake failed.
#[derive(Debug, thiserror::Error)]
pub enum HandshakeError {
    /// The stream failed, or ended.
    #[error("the connection ended during the RawSocket handshake: {0}")]
    Io(#[from] io::Error),
    /// The router did not accept.
    #[error(transparent)]
    Reply(#[from] ReplyError),
}

impl RawSocket {
    /// Does the client's part of the handshake. Messages of up to 16 MiB are accepted.
    pub(super) async fn connect(
        mut stream: BoxStream,
        serializer: Serializer,
    ) -> Result<RawSocket, HandshakeError> {
        let request = Hello {
            max_len_exponent: MAX_EXPONENT,
            serializer,
        };
        stream.write_all(&request.encode()).await?;
        stream.flush().await?;
        let mut octets = [0; HEAD_LEN];
        stream.read_exact(&mut octets).await?;
        let reply = Hello::parse_reply(octets, serializer)?;
        Ok(RawSocket::new(stream, serializer, reply.max_len()))
    }

    /// Wraps a stream after its handshake.
    pub(super) fn new(stream: BoxStream, serializer: Serializer, peer_max_len: usize) -> RawSocket {
        RawSocket {
            stream,
            serializer,
            peer_max_len,
            inbox: Vec::new(),
            taken: 0,
            outbox: Vec::new(),
            written: 0,
            flushed: true,
            heard: 0,
            channel: None,
        }
    }

    pub(super) fn serializer(&self) -> Serializer {
        self.serializer
    }

    /// Returns how many octets wait to be written.
    pub(super) fn queued(&self) -> usize {
        self.outbox.len() - self.written
    }

    /// Returns how often something came.
    pub(super) fn heard(&self) -> u64 {
        self.heard
    }

    /// Asks the peer for a sign of life.
    pub(super) fn ping(&mut self) {
        self.push(FrameType::Ping, &[]);
    }

    /// Puts a message behind what waits to be written.
    pub(super) fn queue(&mut self, frame: &[u8]) -> Result<(), SendError> {
        if frame.len() > self.peer_max_len {
            return Err(SendError::TooLarge {
                len: frame.len(),
                limit: self.peer_max_len,
            });
        }
        self.push(FrameType::Message, frame);
        Ok(())
    }

    fn push(&mut self, kind: FrameType, frame: &[u8]) {
        self.outbox.extend_from_slice(&head(kind, frame.len()));
        self.outbox.extend_from_slice(frame);
        self.flushed = false;
    }

    /// Writes what waits.
    pub(super) fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.written < self.outbox.len() {
            let rest = &self.outbox[self.written..];
            match ready!(Pin::new(&mut self.stream).poll_write(cx, rest))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                count => self.written += count,
            }
        }
        if self.written > 0 {
            self.written = 0;
            self.outbox.clear();
            if self.outbox.capacity() > KEEP_CAPACITY {
                self.outbox = Vec::new();
            }
        }
        if !self.flushed {
            ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
            self.flushed = true;
        }
        Poll::Ready(Ok(()))
    }

    /// Ends the writing side, after what waits was written.
    pub(super) fn poll_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_flush(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    /// Takes the next message; `None` when the peer ended the connection between two frames.
    pub(super) fn poll_receive(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        loop {
            if let Some(message) = self.take_frame()? {
                return Poll::Ready(Ok(Some(message)));
            }
            self.make_room();
            let read = {
                let reading = pin!(self.stream.read_buf(&mut self.inbox));
                ready!(reading.poll(cx)).map_err(TransportError::Read)?
            };
            if read == 0 {
                return Poll::Ready(match self.inbox.len() - self.taken {
                    0 => Ok(None),
                    _ => Err(TransportError::Truncated),
                });
            }
            self.heard += 1;
        }
    }

    /// Takes the next message out of what was read; pings before it are answered.
    fn take_frame(&mut self) -> Result<Option<Bytes>, TransportError> {
        while let Some((octets, rest)) = self.inbox[self.taken..].split_first_chunk::<HEAD_LEN>() {
            let (kind, len) = parse_head(*octets)?;
            let Some(frame) = rest.get(..len) else { break };
            let frame = Bytes::copy_from_slice(frame);
            self.taken += HEAD_LEN + len;
            match kind {
                FrameType::Message => return Ok(Some(frame)),
                FrameType::Ping if len <= self.peer_max_len => self.push(FrameType::Pong, &frame),
                FrameType::Ping | FrameType::Pong => {}
            }
        }
        Ok(None)
    }

    /// Moves a partial frame to the front. The buffer grows with what arrives, not with what a head promises.
    fn make_room(&mut self) {
        if self.taken > 0 {
            self.inbox.drain(..self.taken);
            self.taken = 0;
        }
        if self.inbox.is_empty() && self.inbox.capacity() > KEEP_CAPACITY {
            self.inbox = Vec::new();
        }
        self.inbox.reserve(READ_CHUNK);
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;
    use crate::net::rawsocket::MAX_LEN;

    fn pair(peer_max_len: usize) -> (RawSocket, tokio::io::DuplexStream) {
        let (near, far) = tokio::io::duplex(1 << 16);
        let socket = RawSocket::new(Box::new(near), Serializer::Json, peer_max_len);
        (socket, far)
    }

    #[tokio::test]
    async fn a_ping_is_answered_with_its_own_octets() {
        let (mut socket, mut far) = pair(MAX_LEN);
        far.write_all(&head(FrameType::Ping, 3)).await.unwrap();
        far.write_all(b"abc").await.unwrap();
        far.write_all(&head(FrameType::Message, 2)).await.unwrap();
        far.write_all(b"[]").await.unwrap();
        let message = poll_fn(|cx| socket.poll_receive(cx)).await.unwrap();
        assert_eq!(message.unwrap(), "[]");
        poll_fn(|cx| socket.poll_flush(cx)).await.unwrap();
        let mut answer = [0; 7];
        far.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, [2, 0, 0, 3, b'a', b'b', b'c']);
    }

    #[tokio::test]
    async fn a_receive_that_is_given_up_loses_nothing() {
        let (mut socket, mut far) = pair(MAX_LEN);
        for octet in head(FrameType::Message, 2) {
            far.write_all(&[octet]).await.unwrap();
            let mut cx = Context::from_waker(std::task::Waker::noop());
            assert!(socket.poll_receive(&mut cx).is_pending());
        }
        far.write_all(b"{}").await.unwrap();
        let message = poll_fn(|cx| socket.poll_receive(cx)).await.unwrap();
        assert_eq!(message.unwrap(), "{}");
    }

    #[tokio::test]
    async fn an_end_within_a_frame_is_an_error_and_between_frames_is_none() {
        let (mut socket, far) = pair(MAX_LEN);
        drop(far);
        assert!(matches!(
            poll_fn(|cx| socket.poll_receive(cx)).await,
            Ok(None)
        ));
        let (mut socket, mut far) = pair(MAX_LEN);
        far.write_all(&head(FrameType::Message, 2)).await.unwrap();
        drop(far);
        assert!(matches!(
            poll_fn(|cx| socket.poll_receive(cx)).await,
            Err(TransportError::Truncated)
        ));
    }

    #[test]
    fn a_message_above_the_limit_of_the_peer_is_not_sent() {
        let (mut socket, _far) = pair(512);
        assert!(socket.queue(&[0; 512]).is_ok());
        assert!(matches!(
            socket.queue(&[0; 513]),
            Err(SendError::TooLarge {
                len: 513,
                limit: 512
            })
        ));
    }
}
