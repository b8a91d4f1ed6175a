//! One connection with a session: read, route, write, until either side ends it.
//!
//! The loop takes what one read brings through the realm in one go (see `realm.rs`). It waits only for its own socket:
//! to be readable, and to be writable again when it was full. Handshakes and HELLO are done before (`establish.rs`).

use std::io;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::cookies::Tracked;
use super::establish::{Joined, Opening};
use super::framing::{Batch, Framing, FramingError};
use super::heartbeat::{Beat, Heartbeat, Pings};
use super::load::Share;
use super::outbound::Outbound;
use super::queue::{Ended, Parting};
use super::realm::{RealmHandle, Touched};
use super::router::Router;
use super::shards::Shards;
use super::stuck::Stuck;
use super::turn::Turn;
use crate::router::core::{SessionKey, Violation};

/// A connection that has joined a realm.
#[derive(Debug)]
pub struct Connection {
    pub(super) outbound: Arc<Outbound>,
    pub(super) framing: Framing,
    /// Octets that were read but are no whole frame yet.
    pub(super) pending: Vec<u8>,
    /// The size in octets that the frame begun in `pending` will have.
    pub(super) wanted: usize,
    /// When it has to be whole.
    pub(super) whole_by: Option<Instant>,
    pub(super) realm: Arc<RealmHandle>,
    pub(super) key: SessionKey,
    pub(super) touched: Touched,
    /// Watches over a peer that is pinged.
    pub(super) heartbeat: Option<Heartbeat>,
    /// How messages stand in those of the transport.
    pub(super) batch: Batch,
    /// The time that closing may take.
    pub(super) linger: Duration,
    /// The cookie that the peer is tracked by.
    pub(super) cookie: Option<Tracked>,
    /// Messages of the last turn, in and out, and its part in all that the thread does.
    pub(super) messages: u64,
    share: Share,
    /// There may be something that no event loop will tell of.
    look: bool,
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

/// How serving a connection came to an end.
enum Left {
    /// It ends: from the peer's side, or from the router's.
    Last(Result<End, Parting>),
    /// It is to go on on this thread.
    Move(usize),
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
        let look = !opening.pending.is_empty();
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
            messages: 0,
            share: Share::default(),
            look,
        }
    }

    /// Serves the session to its end, or until it should go on on another thread, and on which.
    pub async fn run(mut self, router: &Router) -> Option<(Connection, usize)> {
        let last = match self.serve(router.shards()).await {
            Left::Move(to) => {
                // It looks at everything first of all: there may be octets within TLS, or a queue that waits for room.
                self.look = true;
                self.outbound.wake();
                return Some((self, to));
            }
            Left::Last(last) => last,
        };
        self.announce();
        self.realm.leave(self.key, &mut self.touched);
        self.touched.flush();
        // What only the end needs is not kept while the connection is there.
        let closed = match last {
            Ok(end) => Box::pin(self.close(end)).await,
            Err(parting) => Box::pin(self.part(parting)).await,
        };
        self.outbound.abandon();
        if !closed {
            self.outbound.socket().shut_down();
        }
        None
    }

    /// Runs until the connection ends, or until the router wants it closed.
    async fn serve(&mut self, shards: &Shards) -> Left {
        let mut stuck: Option<Stuck> = None;
        let mut ready = self.look;
        // Who has just moved looks at everything before it moves again.
        let mut settled = false;
        loop {
            if ready {
                let turn = self.turn();
                let messages = std::mem::take(&mut self.messages);
                let to = shards.worked(&mut self.share, messages, settled);
                match turn {
                    Turn::End(end) => return Left::Last(Ok(end)),
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
                if let Some(to) = to {
                    return Left::Move(to);
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
                        return Left::Last(Ok(End::Gone));
                    }
                    if self.whole_by.is_some_and(|by| by <= Instant::now()) {
                        tracing::info!(
                            peer = self.outbound.socket().peer(),
                            "cut off: it does not finish its message"
                        );
                        return Left::Last(Ok(End::Gone));
                    }
                    if self.beat() == Beat::Lost {
                        tracing::info!(
                            peer = self.outbound.socket().peer(),
                            "cut off: it does not answer"
                        );
                        return Left::Last(Ok(End::Gone));
                    }
                }
                Err(_) => return Left::Last(Ok(End::Gone)),
            }
            settled = true;
            if let Some(parting) = self.outbound.take_order() {
                return Left::Last(Err(parting));
            }
            let state = self.outbound.state();
            match state.ended {
                Some(Ended::SlowConsumer) => {
                    tracing::info!(
                        peer = self.outbound.socket().peer(),
                        "cut off: its queue is full"
                    );
                    return Left::Last(Ok(End::Gone));
                }
                Some(Ended::Broken) => return Left::Last(Ok(End::Gone)),
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
}
