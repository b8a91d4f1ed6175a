//! The connection within this process behind a long-polling client: RawSocket frames on a pair of sockets.

use std::io;
use std::time::Duration;

use shared::config::Backpressure;
use shared::net::{local, rawsocket};
use shared::wamp::Serializer;
use socket2::SockRef;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout, timeout_at};

use super::super::door::MAX_MESSAGE;
use super::super::framing::{Batch, FrameKind};
use super::super::limits::QueueLimits;
use super::super::router::Router;
use crate::router::auth::Policy;

/// A batch is not made larger than this, in octets, unless one message is.
const BATCH: usize = 1 << 20;
/// Octets that may wait outside of the queue.
const SOCKET: usize = 16 * 1024;
/// The router takes what is sent in no more than this.
const SEND_TIME: Duration = Duration::from_secs(10);

/// The client's end of the connection.
#[derive(Debug)]
pub(super) struct Polled {
    sending: Mutex<OwnedWriteHalf>,
    receiving: Mutex<Receiving>,
}

#[derive(Debug)]
struct Receiving {
    stream: OwnedReadHalf,
    /// Octets that were read and not handed out.
    pending: Vec<u8>,
}

/// What there was to receive.
#[derive(Debug)]
pub(super) enum Received {
    /// A message, or several in a batch.
    Messages(Vec<u8>),
    /// Nothing in time.
    Nothing,
    /// The router has ended the session.
    Ended,
}

impl Polled {
    /// Connects to the router, for a peer about whom `policy` decides.
    pub(super) async fn open(
        router: &Router,
        policy: Policy,
        serializer: Serializer,
        limits: Backpressure,
    ) -> io::Result<Polled> {
        let (near, far) = local::pair()?;
        // What waits is to wait in the queue, where it is counted.
        SockRef::from(&far).set_send_buffer_size(SOCKET).ok();
        let mut near = UnixStream::from_std(near)?;
        let limits = QueueLimits::new(MAX_MESSAGE, limits);
        router
            .attach_with(far, policy, limits)
            .ok_or(io::ErrorKind::NotConnected)?;
        let hello = rawsocket::Hello {
            max_len_exponent: rawsocket::MAX_EXPONENT,
            serializer,
        };
        near.write_all(&hello.encode()).await?;
        let mut reply = [0; rawsocket::HEAD_LEN];
        timeout(SEND_TIME, near.read_exact(&mut reply)).await??;
        if reply[0] != rawsocket::MAGIC || reply[1] & 0x0f == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let (stream, sending) = near.into_split();
        Ok(Polled {
            sending: Mutex::new(sending),
            receiving: Mutex::new(Receiving {
                stream,
                pending: Vec::new(),
            }),
        })
    }

    /// Hands messages to the router.
    pub(super) async fn send(&self, batch: Batch, body: &[u8]) -> Result<(), &'static str> {
        let mut frames = Vec::with_capacity(body.len() + 16);
        let mut rest = body;
        while let Some(message) = batch.split(&mut rest) {
            let message = message.map_err(|_| "the batch is malformed")?;
            frames.extend_from_slice(&(message.len() as u32).to_be_bytes());
            frames.extend_from_slice(message);
        }
        let mut sending = self.sending.lock().await;
        match timeout(SEND_TIME, sending.write_all(&frames)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err("the session is over"),
            Err(_) => Err("the router is too busy"),
        }
    }

    /// Waits for messages.
    pub(super) async fn receive(&self, batch: Batch, within: Option<Duration>) -> Received {
        // A second request at the same time waits for the first.
        let deadline = within.map(|within| Instant::now() + within);
        let receive = async { self.receiving.lock().await.receive(batch).await };
        match deadline {
            None => receive.await,
            Some(deadline) => timeout_at(deadline, receive)
                .await
                .unwrap_or(Received::Nothing),
        }
    }
}

impl Receiving {
    async fn receive(&mut self, batch: Batch) -> Received {
        loop {
            // No await between taking and handing out: a request that is given up loses nothing before this.
            let messages = self.take(batch);
            if !messages.is_empty() {
                return Received::Messages(messages);
            }
            match self.stream.read_buf(&mut self.pending).await {
                Ok(count) if count > 0 => {}
                _ => return Received::Ended,
            }
        }
    }

    fn take(&mut self, batch: Batch) -> Vec<u8> {
        let mut out = Vec::new();
        let mut at = 0;
        while let Some((head, behind)) = self.pending[at..].split_first_chunk::<4>() {
            let [kind, a, b, c] = *head;
            let len = u32::from_be_bytes([0, a, b, c]) as usize;
            let Some(message) = behind.get(..len) else {
                break;
            };
            at += head.len() + len;
            // The router pings nobody here.
            if kind != 0 {
                continue;
            }
            let text = matches!(batch, Batch::Separated);
            let kind = match batch {
                Batch::No => {
                    out.extend_from_slice(message);
                    break;
                }
                _ if text => FrameKind::BatchedText,
                _ => FrameKind::BatchedBinary,
            };
            kind.append_to_batch(message, &mut out);
            if out.len() >= BATCH {
                break;
            }
        }
        self.pending.drain(..at);
        out
    }
}
