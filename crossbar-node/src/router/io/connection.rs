//! One connection with a session: read, route, write, until either side ends it.
//!
//! The loop takes what one read brings through the realm in one go (see `realm.rs`). It waits only for its own socket:
//! to be readable, and to be writable again when it was full. Handshakes and HELLO are done before (`establish.rs`).

use std::io;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::buffers::{self, READ_SIZE, with_read_buffer};
use super::congestion::Rest;
use super::cookies::Tracked;
use super::establish::{Joined, Opening};
use super::framing::{Batch, Framing, FramingError, Next};
use super::heartbeat::{Answer, Beat, Heartbeat, Pings};
use super::outbound::Outbound;
use super::queue::{Ended, Parting};
use super::realm::{RealmHandle, Touched};
use super::received::{Reception, accept};
use super::stuck::Stuck;
use crate::router::core::{SessionKey, Violation};

/// The time that a message may take from its first octet to its last, and how much longer if it is large: the slowest
/// rate, in octets a second.
const MESSAGE: Duration = Duration::from_secs(10);
const SLOWEST: u64 = 4096;

/// A connection that has joined a realm.
#[derive(Debug)]
pub struct Connection {
    pub(super) outbound: Arc<Outbound>,
    pub(super) framing: Framing,
    /// Octets that were read but are no whole frame yet.
    pub(super) pending: Vec<u8>,
    /// The size in octets that the frame begun in `pending` will have.
    wanted: usize,
    /// When it has to be whole.
    whole_by: Option<Instant>,
    pub(super) realm: Arc<RealmHandle>,
    pub(super) key: SessionKey,
    pub(super) touched: Touched,
    /// Watches over a peer that is pinged.
    heartbeat: Option<Heartbeat>,
    /// How messages stand in those of the transport.
    batch: Batch,
    /// The time that closing may take.
    pub(super) linger: Duration,
    /// The cookie that the peer is tracked by.
    cookie: Option<Tracked>,
}

/// What a turn of reading came to.
#[derive(Debug)]
enum Turn {
    /// There may be more to read.
    Again(Rest),
    /// Everything was read.
    Wait(Rest),
    /// The connection ends.
    End(End),
}

/// Why a connection ends.
#[derive(Debug)]
pub(super) enum End {
    /// The socket is at its end or broken.
    Gone,
    /// The peer said GOODBYE and was answered.
    Goodbye,
    /// The peer closed the transport in order.
    Closed,
    /// The transport's rules were broken.
    Framing(FramingError),
    /// The protocol's rules were broken.
    Violation(Violation),
}

/// What the connection was woken for.
enum Woken {
    Readable,
    Writable,
    Attention,
    Tick,
}

impl Connection {
    /// Takes over a connection whose session has joined.
    pub fn new(opening: Opening, joined: Joined, pings: Option<Pings>) -> Connection {
        let now = Instant::now().into_std();
        Connection {
            outbound: opening.outbound,
            framing: opening.framing,
            pending: opening.pending,
            wanted: 0,
            whole_by: None,
            realm: joined.realm,
            key: joined.key,
            touched: Touched::default(),
            heartbeat: pings.map(|pings| Heartbeat::new(pings, now)),
            batch: opening.batch,
            linger: opening.linger,
            cookie: opening.cookie,
        }
    }

    /// Serves the session to its end.
    pub async fn run(mut self) {
        let end = self.serve().await;
        self.announce();
        self.realm.leave(self.key, &mut self.touched);
        self.touched.flush();
        // What only the end needs is not kept while the connection is there.
        let closed = match end {
            Ok(end) => Box::pin(self.close(end)).await,
            Err(parting) => Box::pin(self.part(parting)).await,
        };
        self.outbound.abandon();
        if !closed {
            self.outbound.socket().shut_down();
        }
    }

    /// Runs until the connection ends, or until the router wants it closed.
    async fn serve(&mut self) -> Result<End, Parting> {
        let mut stuck: Option<Stuck> = None;
        let mut ready = !self.pending.is_empty();
        loop {
            if ready {
                match self.turn() {
                    Turn::End(end) => return Ok(end),
                    Turn::Again(rest) => {
                        self.rest(rest).await;
                        // Others of this thread get their turn.
                        tokio::task::yield_now().await;
                    }
                    Turn::Wait(rest) => {
                        self.rest(rest).await;
                        ready = false;
                    }
                }
            }
            let tick = self.heartbeat.as_ref().map(|watch| watch.deadline().into());
            let written_by = stuck.as_ref().map(|stuck| stuck.deadline().into());
            let deadlines = [written_by, tick, self.whole_by];
            let deadline = deadlines.into_iter().flatten().min();
            match self.wait(stuck.is_some(), ready, deadline).await {
                Ok(Woken::Readable) => ready = true,
                Ok(Woken::Writable) => self.outbound.unblock(),
                Ok(Woken::Attention) => {}
                Ok(Woken::Tick) => {
                    let now = Instant::now().into_std();
                    let unsent = || self.outbound.socket().unsent();
                    if stuck
                        .as_mut()
                        .is_some_and(|stuck| stuck.is_over(now, unsent))
                    {
                        tracing::info!(
                            peer = self.outbound.socket().peer(),
                            "cut off: it does not read"
                        );
                        return Ok(End::Gone);
                    }
                    if self.whole_by.is_some_and(|by| by <= Instant::now()) {
                        tracing::info!(
                            peer = self.outbound.socket().peer(),
                            "cut off: it does not finish its message"
                        );
                        return Ok(End::Gone);
                    }
                    if self.beat() == Beat::Lost {
                        tracing::info!(
                            peer = self.outbound.socket().peer(),
                            "cut off: it does not answer"
                        );
                        return Ok(End::Gone);
                    }
                }
                Err(_) => return Ok(End::Gone),
            }
            if let Some(parting) = self.outbound.take_order() {
                return Err(parting);
            }
            let state = self.outbound.state();
            match state.ended {
                Some(Ended::SlowConsumer) => {
                    tracing::info!(
                        peer = self.outbound.socket().peer(),
                        "cut off: its queue is full"
                    );
                    return Ok(End::Gone);
                }
                Some(Ended::Broken) => return Ok(End::Gone),
                Some(Ended::Finished) | None => {}
            }
            if state.news {
                self.announce();
            }
            let blocked = state.blocked || self.outbound.socket().has_pending();
            stuck = match stuck {
                Some(stuck) if blocked && stuck.progress == state.progress => Some(stuck),
                _ if blocked => Some(Stuck::new(state.progress, Instant::now().into_std())),
                _ => None,
            };
        }
    }

    /// Sends a ping if one is due.
    fn beat(&mut self) -> Beat {
        let Some(heartbeat) = &mut self.heartbeat else {
            return Beat::Nothing;
        };
        let beat = heartbeat.beat(Instant::now().into_std());
        if beat == Beat::Ping {
            let mut ping = Vec::new();
            self.framing.ping(&mut ping);
            if self.outbound.push_raw(&ping) {
                self.outbound.flush();
            }
        }
        beat
    }

    /// Waits for something to do. With `ready` it only looks.
    async fn wait(
        &self,
        blocked: bool,
        ready: bool,
        deadline: Option<Instant>,
    ) -> io::Result<Woken> {
        let outbound = &self.outbound;
        let socket = outbound.socket();
        let events = std::future::poll_fn(|context| {
            if outbound.poll_attention(context) {
                return Poll::Ready(Ok(Woken::Attention));
            }
            if blocked && let Poll::Ready(done) = socket.poll_write_ready(context) {
                return Poll::Ready(done.map(|()| Woken::Writable));
            }
            if ready {
                return Poll::Ready(Ok(Woken::Readable));
            }
            socket.poll_read_ready(context).map_ok(|()| Woken::Readable)
        });
        match deadline {
            None => events.await,
            Some(deadline) => tokio::select! {
                biased;
                woken = events => woken,
                () = sleep_until(deadline) => Ok(Woken::Tick),
            },
        }
    }

    /// Reads once and routes every whole message that is there.
    fn turn(&mut self) -> Turn {
        if self.pending.len() >= READ_SIZE / 4 || self.wanted > READ_SIZE {
            return self.turn_large();
        }
        with_read_buffer(|buffer| {
            let kept = self.pending.len();
            buffer[..kept].copy_from_slice(&self.pending);
            let room = buffer.len() - kept;
            let (count, full) = match self.outbound.socket().try_read(&mut buffer[kept..]) {
                Ok(0) => return Turn::End(End::Gone),
                Ok(count) => (count, count == room),
                // What the handshake left over is looked at even if nothing more is there.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && kept > 0 => (0, false),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    return Turn::Wait(Rest::No);
                }
                Err(_) => return Turn::End(End::Gone),
            };
            let input = &mut buffer[..kept + count];
            let (consumed, calling) = match self.route(input) {
                Ok(done) => done,
                Err(end) => return Turn::End(end),
            };
            let rest = &input[consumed..];
            self.pending.clear();
            if self.pending.capacity() == 0 && !rest.is_empty() {
                self.pending = buffers::take();
            }
            self.pending.extend_from_slice(rest);
            if rest.is_empty() {
                buffers::give(std::mem::take(&mut self.pending));
            }
            self.done(full, consumed > 0, calling)
        })
    }

    /// As [`Connection::turn`], for frames that do not fit the common read buffer.
    fn turn_large(&mut self) -> Turn {
        let mut buffer = std::mem::take(&mut self.pending);
        let kept = buffer.len();
        // Room grows with what really came: a length that lies reserves nothing.
        let room = self
            .wanted
            .saturating_sub(kept)
            .clamp(READ_SIZE, kept.max(READ_SIZE));
        buffer.resize(kept + room, 0);
        let (count, full) = match self.outbound.socket().try_read(&mut buffer[kept..]) {
            Ok(0) => return Turn::End(End::Gone),
            Ok(count) => (count, count == room),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => (0, false),
            Err(_) => return Turn::End(End::Gone),
        };
        buffer.truncate(kept + count);
        let (mut consumed, mut calling) = (0, false);
        if buffer.len() >= self.wanted {
            (consumed, calling) = match self.route(&mut buffer) {
                Ok(done) => done,
                Err(end) => return Turn::End(end),
            };
            buffer.drain(..consumed);
            buffer.shrink_to(READ_SIZE);
        }
        self.pending = buffer;
        self.done(full, consumed > 0, calling)
    }

    fn done(&mut self, full: bool, moved: bool, calling: bool) -> Turn {
        if self.pending.is_empty() {
            self.whole_by = None;
        } else if moved || self.whole_by.is_none() {
            // Another message was begun.
            let size = self.wanted as u64;
            let time = Duration::from_secs(size / SLOWEST);
            self.whole_by = Some(Instant::now() + MESSAGE + time);
        }
        let rest = match self.touched.flush_some(self.realm.dispatching_chunk()) {
            Some(receiver) => Rest::Congested(receiver),
            None if calling => Rest::Calling,
            None => Rest::No,
        };
        if full {
            Turn::Again(rest)
        } else {
            Turn::Wait(rest)
        }
    }

    /// Routes the whole messages of `input`. Returns how many octets they took, and whether the session has many calls
    /// in progress.
    fn route(&mut self, input: &mut [u8]) -> Result<(usize, bool), End> {
        let mut at = 0;
        let mut replies = Vec::new();
        let (framing, wanted) = (&mut self.framing, &mut self.wanted);
        let batch = self.batch;
        *wanted = 0;
        let trace = self.outbound.trace();
        let reception = Reception {
            serializer: self.outbound.serializer(),
            cookie: self.cookie.as_ref(),
            trace: trace.as_deref(),
        };
        let result = self.realm.route(self.key, &mut self.touched, |receive| {
            match framing.next(&mut input[at..], &mut replies) {
                Err(why) => return Err(End::Framing(why)),
                Ok(Next::Closed) => return Err(End::Closed),
                Ok(Next::Incomplete(total)) => {
                    *wanted = total;
                    return Ok(false);
                }
                Ok(Next::Control { consumed }) => at += consumed,
                Ok(Next::Message { message, consumed }) => {
                    if batch == Batch::No {
                        accept(&message, reception, receive)?;
                    } else {
                        let mut rest = &*message;
                        while let Some(one) = batch.split(&mut rest) {
                            let one = one.map_err(End::Framing)?;
                            accept(one, reception, receive)?;
                        }
                    }
                    at += consumed;
                }
            }
            Ok(true)
        });
        if let Some(heartbeat) = &mut self.heartbeat
            && (heartbeat.answer() == Answer::AnyTraffic || self.framing.take_pong())
        {
            heartbeat.heard();
        }
        self.touched
            .add(&self.outbound, self.outbound.push_raw(&replies));
        result.map(|calling| (at, calling))
    }
}
