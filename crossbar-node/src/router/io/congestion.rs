//! What happens when a peer reads too slowly: whoever sends to it rests a little, events may be left out (which ones is
//! decided in `slow_consumer.rs`), and whoever listens is told.

use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard};
use std::time::Duration;

use shared::config::{Backpressure, SlowConsumer};
use shared::wamp::{Dict, Message};
use tokio::time::Instant;

use super::connection::Connection;
use super::framing::FrameKind;
use super::outbound::Outbound;
use super::queue::{Ended, Queue, Segment, SharedFrame, Unshaped};
use super::slow_consumer::Verdict;

/// Who sends to a peer that reads too slowly is held back for so long at the most.
const STALL: Duration = Duration::from_millis(10);
/// Who has many calls in progress is held back for so long each time it sends.
const CALLING: Duration = Duration::from_millis(2);

/// Why a connection rests a little before it reads on.
#[derive(Debug)]
pub(super) enum Rest {
    /// It does not.
    No,
    /// This receiver of its messages has more in its queue than it should.
    Congested(Arc<Outbound>),
    /// Its session has many calls in progress.
    Calling,
}

impl Connection {
    /// Tells whoever listens that this session reads too slowly, if there is something to tell.
    pub(super) fn announce(&mut self) {
        for told in self.outbound.take_news() {
            self.realm
                .announce_backpressure(self.key, told, &mut self.touched);
        }
        self.touched.flush();
    }

    /// Writes the other queues that a turn put something in, and lets others of this thread have their turn after each
    /// chunk; then waits a little before more is read.
    pub(super) async fn rest(&mut self, mut why: Rest) {
        while !self.touched.is_empty() {
            tokio::task::yield_now().await;
            let chunk = self.realm.dispatching_chunk();
            if let Some(receiver) = self.touched.flush_some(chunk) {
                why = Rest::Congested(receiver);
            }
        }
        match why {
            Rest::No => {}
            Rest::Calling => tokio::time::sleep(CALLING).await,
            Rest::Congested(receiver) => {
                // The receiver's own task writes on; ours only looks again. Nobody is held back twice by a receiver
                // that does not read at all, unless it was configured so: its queue fills, and then it is cut off.
                let deadline = Instant::now() + STALL;
                while receiver.is_worth_waiting_for() && Instant::now() < deadline {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                receiver.waited_for();
            }
        }
    }
}

impl Outbound {
    /// Takes over what the realm that was joined says, where the transport says nothing.
    pub(super) fn enter(&self, realm: Backpressure) {
        let mut queue = self.lock();
        queue.limits = queue.limits.in_realm(realm);
    }

    /// Returns what there is to announce of a peer that reads too slowly.
    pub(super) fn take_news(&self) -> Vec<Dict> {
        let mut queue = self.lock();
        let mut news: Vec<Dict> = std::iter::from_fn(|| queue.take_news()).collect();
        if queue.ended == Some(Ended::SlowConsumer) {
            news.push(queue.describe("killed"));
        }
        news
    }

    /// Appends an event that may be left out. `true` as in [`Outbound::push`].
    pub(super) fn push_event(
        &self,
        mut queue: MutexGuard<'_, Queue>,
        frame: &SharedFrame,
        event: &Message<'_>,
    ) -> bool {
        let Message::Event(event) = event else {
            return false;
        };
        let subscription = event.subscription;
        let len = frame.bytes().len();
        if len > self.max_message() + FrameKind::MAX_HEAD {
            return false;
        }
        if queue.admit_event(subscription, len) == Verdict::Leave {
            self.tell(queue);
            return false;
        }
        let gap = queue.take_gap(subscription);
        let (segment, len) = if gap > 0 {
            let mut event = event.clone();
            event.details.gap = gap;
            let mut own = Vec::new();
            let encode = |out: &mut Vec<u8>| Message::from(event).encode(self.serializer(), out);
            if self.kind().frame(&mut own, encode).is_err() {
                return false;
            }
            let len = own.len();
            (self.in_form(own), len)
        } else {
            let segment = match frame {
                SharedFrame::Small(bytes) => self.in_form(bytes.clone()),
                SharedFrame::Large(bytes) => Segment::Shared(Arc::clone(bytes)),
                SharedFrame::Unshaped(unshaped) => Segment::Unshaped(Arc::clone(unshaped)),
            };
            (segment, len)
        };
        queue.push_event(subscription, segment, gap);
        self.note(&queue, len);
        let news = queue.has_news();
        let needed = self.added(queue, len, 0);
        if news {
            self.wake();
        }
        needed
    }

    fn in_form(&self, frame: Vec<u8>) -> Segment {
        match self.shape() {
            Some(_) => Segment::Unshaped(Unshaped::new(self.kind(), frame)),
            None => Segment::Owned(frame),
        }
    }

    /// Wakes the connection's task if there is something to announce.
    fn tell(&self, queue: MutexGuard<'_, Queue>) {
        let news = queue.has_news();
        drop(queue);
        if news {
            self.wake();
        }
    }

    /// Tells whether it makes sense to wait for the peer to read: its queue is long, and it has read since somebody
    /// waited in vain.
    pub(super) fn is_worth_waiting_for(&self) -> bool {
        let queue = self.lock();
        let reads = self.progress.load(Ordering::Relaxed) != queue.progress_waited;
        queue.is_congested()
            && !queue.limits.may_leave_out()
            && (reads || queue.limits.policy == SlowConsumer::StallPublisher)
    }

    /// Notes that somebody has waited for the peer to read.
    pub(super) fn waited_for(&self) {
        let mut queue = self.lock();
        if queue.is_congested() {
            queue.progress_waited = self.progress.load(Ordering::Relaxed);
        }
    }
}
