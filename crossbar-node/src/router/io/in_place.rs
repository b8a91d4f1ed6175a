//! Large payloads that stay where they were read: a queue refers to them, and they are written from there.
//!
//! While messages are routed, the buffer that they were read into is on offer on this thread. A message whose payload is in
//! it, and whose receiver takes it as it stands, is queued as its head and a reference. That is for the time until the
//! queue is written, which is the end of the same turn. What the socket does not take then is copied, so that a peer that
//! reads slowly keeps no buffers.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard};

use shared::wamp::{EncodeError, Message};

use super::buffers;
use super::framing::FrameKind;
use super::outbound::Outbound;
use super::queue::{Queue, Segment, is_open, open};

/// Smaller payloads are copied, which costs less than two more stretches to write.
pub(super) const FROM: usize = 2048;

/// The most octets that stand behind a payload.
const MAX_TAIL: usize = 2;

/// Octets that were read. Who alone has them may change them.
pub(super) type Octets = Arc<Vec<u8>>;

/// Room for more stretches than this is given to the allocator.
const MOST_SPARE: usize = 1024;

thread_local! {
    static ON_OFFER: RefCell<Option<Octets>> = const { RefCell::new(None) };
    /// There is something on offer.
    static OFFERING: Cell<bool> = const { Cell::new(false) };
    /// Room for the stretches of many messages, of which each has two: more than an idle queue should keep.
    static SPARE: RefCell<VecDeque<Segment>> = const { RefCell::new(VecDeque::new()) };
}

/// Keeps the room of a list that is empty for the next queue of this thread that has large payloads.
pub(super) fn keep_room(segments: VecDeque<Segment>) {
    if segments.is_empty() && segments.capacity() <= MOST_SPARE {
        SPARE.set(segments);
    }
}

/// Offers octets for the time of `work`: whoever queues a stretch of them on this thread need not copy it.
pub(super) fn offer<T>(octets: &Octets, work: impl FnOnce() -> T) -> T {
    ON_OFFER.set(Some(Arc::clone(octets)));
    OFFERING.set(true);
    let done = work();
    OFFERING.set(false);
    ON_OFFER.set(None);
    done
}

/// Finds out whether `stretch` is on offer, and where it is.
fn find(stretch: &[u8]) -> Option<(Octets, Range<usize>)> {
    ON_OFFER.with_borrow(|octets| {
        let octets = octets.as_ref()?;
        let from = (stretch.as_ptr() as usize).checked_sub(octets.as_ptr() as usize)?;
        let range = from..from.checked_add(stretch.len())?;
        octets.get(range.clone())?;
        Some((Arc::clone(octets), range))
    })
}

/// Tells whether a stretch may wait where it is for a peer that takes nothing: then it keeps no more than about twice of
/// what is counted.
fn may_wait(octets: &Octets, len: usize) -> bool {
    len >= octets.capacity() / 2
}

/// Copies what may not wait where it is.
pub(super) fn copy_out(segments: &mut VecDeque<Segment>) {
    let must_go = |segment: &Segment| matches!(segment, Segment::InPlace(octets, range) if !may_wait(octets, range.len()));
    if !segments.iter().any(must_go) {
        return;
    }
    for segment in std::mem::take(segments) {
        match segment {
            Segment::Owned(buffer) if is_open(segments) => {
                open(segments).extend_from_slice(&buffer);
                buffers::give(buffer);
            }
            segment if must_go(&segment) => open(segments).extend_from_slice(segment.bytes()),
            segment => segments.push_back(segment),
        }
    }
}

impl Outbound {
    /// Finds where the payload of a message is, if it can stay there.
    #[inline]
    pub(super) fn place(
        &self,
        queue: &Queue,
        message: &Message<'_>,
    ) -> Option<(Octets, Range<usize>)> {
        if !OFFERING.get() {
            return None;
        }
        let payload = message.payload()?;
        let len = payload.bytes().len();
        if len < FROM
            || payload.serializer() != self.serializer()
            || self.shape().is_some()
            // What is shown to somebody has to be in one piece.
            || self.traced.load(Ordering::Relaxed)
        {
            return None;
        }
        let (octets, range) = find(payload.bytes())?;
        (!queue.blocked || may_wait(&octets, len)).then_some((octets, range))
    }

    /// Appends a message whose payload stays where it is. As [`Outbound::push`].
    pub(super) fn append_around(
        &self,
        mut queue: MutexGuard<'_, Queue>,
        allowance: usize,
        message: &Message<'_>,
        (octets, range): (Octets, Range<usize>),
    ) -> Result<bool, EncodeError> {
        if queue.segments.capacity() == 0 {
            queue.segments = SPARE.take();
        }
        let buffer = queue.open_segment();
        let before = buffer.len();
        self.kind().frame_around(buffer, range.len(), |out| {
            message.encode_around(self.serializer(), out)
        })?;
        let added = buffer.len() - before + range.len();
        if added > self.max_message() + FrameKind::MAX_HEAD {
            buffer.truncate(before);
            return Err(EncodeError::TooLarge {
                size: added,
                limit: self.max_message(),
            });
        }
        let len = self.serializer().closing().len() + self.kind().tail();
        let mut tail = [0; MAX_TAIL];
        let at = buffer.len() - len;
        tail[..len].copy_from_slice(&buffer[at..]);
        buffer.truncate(at);
        // No message is as large as 4 GiB.
        let range = range.start as u32..range.end as u32;
        queue.segments.push_back(Segment::InPlace(octets, range));
        if len > 0 {
            queue.open_segment().extend_from_slice(&tail[..len]);
        }
        Ok(self.added(queue, added, allowance))
    }
}

#[cfg(test)]
#[path = "in_place_tests.rs"]
mod tests;
