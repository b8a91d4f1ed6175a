//! The octets that wait for one peer, in order: a queue of stretches, its own or shared with other peers' queues.
//!
//! Knows its state, not its socket; the writing is in `outbound.rs`.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::buffers;
use super::framing::{FrameKind, Shaper};
use super::in_place::{self, Octets};
use super::limits::QueueLimits;
use super::slow_consumer::{Event, Losses};
use super::trace::Trace;

/// Why the connection must end, as seen from the sending side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The peer did not read what it was sent.
    SlowConsumer,
    /// The socket failed.
    Broken,
    /// Everything was said: close once the queue is written.
    Finished,
}

/// One stretch of octets in the queue.
#[derive(Debug)]
pub(super) enum Segment {
    Owned(Vec<u8>),
    Shared(Arc<[u8]>),
    /// There where it was read (`in_place.rs`).
    InPlace(Octets, Range<u32>),
    /// To be given the form that was agreed with the peer, when it is written.
    Unshaped(Arc<Unshaped>),
    /// An event that may still be left out.
    Event(Box<Event>),
}

impl Segment {
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Segment::Owned(bytes) => bytes,
            Segment::Shared(bytes) => bytes,
            Segment::InPlace(octets, range) => &octets[range.start as usize..range.end as usize],
            Segment::Unshaped(unshaped) => &unshaped.frame,
            Segment::Event(event) => event.bytes(),
        }
    }
}

/// A message for peers with whom more than the usual frames was agreed. Their form is made outside of all locks, and
/// only once if it is the same for all of them.
#[derive(Debug)]
pub struct Unshaped {
    kind: FrameKind,
    /// The message in the usual frame.
    frame: Vec<u8>,
    shaped: OnceLock<Arc<[u8]>>,
}

impl Unshaped {
    /// Takes a message in its usual frame.
    pub fn new(kind: FrameKind, frame: Vec<u8>) -> Arc<Unshaped> {
        Arc::new(Unshaped {
            kind,
            frame,
            shaped: OnceLock::new(),
        })
    }

    /// Returns the usual frame.
    pub fn frame(&self) -> &[u8] {
        &self.frame
    }

    fn write(&self, shaper: &mut Shaper) -> Vec<u8> {
        let mut out = Vec::new();
        shaper.write(
            self.kind.is_text(),
            self.kind.content(&self.frame),
            &mut out,
        );
        out
    }

    fn shape(&self, shaper: &mut Shaper) -> Segment {
        if !shaper.shape().is_stateless() {
            return Segment::Owned(self.write(shaper));
        }
        let shaped = self.shaped.get_or_init(|| Arc::from(self.write(shaper)));
        Segment::Shared(Arc::clone(shaped))
    }
}

/// Gives every segment its form; returns how many octets it was and became.
pub(super) fn shape(segments: &mut VecDeque<Segment>, shaper: &mut Shaper) -> (usize, usize) {
    let (mut before, mut after) = (0, 0);
    for segment in segments {
        let unshaped = match segment {
            Segment::Unshaped(unshaped) => Some(&*unshaped),
            Segment::Event(event) => event.unshaped(),
            Segment::Owned(_) | Segment::Shared(_) | Segment::InPlace(..) => None,
        };
        let Some(unshaped) = unshaped else { continue };
        let shaped = unshaped.shape(shaper);
        before += unshaped.frame.len();
        after += shaped.bytes().len();
        match segment {
            Segment::Event(event) if shaper.shape().is_stateless() => event.set_form(shaped),
            // With takeover it cannot be left out any more: what follows refers to it.
            segment => *segment = shaped,
        }
    }
    (before, after)
}

/// Tells whether there is a buffer at the end that octets may be copied to.
#[inline]
pub(super) fn is_open(segments: &VecDeque<Segment>) -> bool {
    // One that has grown large is left alone: growing it further would copy all of it.
    matches!(segments.back(), Some(Segment::Owned(buffer)) if buffer.len() < buffers::READ_SIZE)
}

/// Returns the buffer at the end that octets are copied to.
#[inline]
pub(super) fn open(segments: &mut VecDeque<Segment>) -> &mut Vec<u8> {
    if !is_open(segments) {
        segments.push_back(Segment::Owned(buffers::take()));
    }
    match segments.back_mut() {
        Some(Segment::Owned(buffer)) => buffer,
        _ => unreachable!("an owned segment was just found or pushed"),
    }
}

#[derive(Debug)]
pub(super) struct Queue {
    pub(super) limits: QueueLimits,
    /// Gives messages their form, if it is not the usual one. Absent while somebody is writing.
    pub(super) shaper: Option<Box<Shaper>>,
    pub(super) segments: VecDeque<Segment>,
    /// Octets of the first segment that are written.
    pub(super) written: usize,
    /// Octets that wait, those being written included.
    pub(super) len: usize,
    /// Messages that wait: exact when nothing does, else by the share of octets that is left.
    pub(super) messages: usize,
    /// Octets that had been written when somebody last waited in vain for the peer to read.
    pub(super) progress_waited: u64,
    /// Somebody is writing and looks again when done.
    pub(super) writing: bool,
    /// The socket is full; the connection's task waits for it.
    // INVARIANT: what is in place then may wait there (`in_place.rs`).
    pub(super) blocked: bool,
    /// The queue stands in the list of a batch.
    pub(super) touched: bool,
    pub(super) ended: Option<Ended>,
    pub(super) parting: Option<Parting>,
    /// What was left out because the peer reads too slowly.
    pub(super) losses: Option<Box<Losses>>,
    /// Who wants to see the messages of this session.
    pub(super) trace: Option<Arc<Trace>>,
}

/// The message by which the router closes a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    /// In good order; the peer answers.
    Goodbye,
    /// After a violation.
    Abort,
}

/// What a session is told when the router closes it.
#[derive(Clone, Debug)]
pub struct Parting {
    /// The message.
    pub farewell: Farewell,
    /// Why, as a URI.
    pub reason: Cow<'static, str>,
    /// Why, in words.
    pub message: String,
}

/// What can be seen of an outbound queue.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// Why it ended, if it did.
    pub ended: Option<Ended>,
    /// The socket is full.
    pub blocked: bool,
    /// Everything is written.
    pub empty: bool,
    /// More waits than the soft limit.
    pub congested: bool,
    /// There is something to announce of a peer that reads too slowly.
    pub news: bool,
    /// Octets that wait.
    pub waiting: usize,
    /// Octets written so far.
    pub progress: u64,
}

impl Queue {
    pub(super) fn new(limits: QueueLimits) -> Queue {
        Queue {
            limits,
            shaper: None,
            segments: VecDeque::new(),
            written: 0,
            len: 0,
            messages: 0,
            progress_waited: u64::MAX,
            writing: false,
            blocked: false,
            touched: false,
            ended: None,
            parting: None,
            losses: None,
            trace: None,
        }
    }

    /// Tells whether more waits than should.
    pub(super) fn is_congested(&self) -> bool {
        self.len > self.limits.soft || self.messages > self.limits.soft_messages
    }

    /// Notes that octets are written, or need not be any more.
    pub(super) fn less(&mut self, octets: usize) {
        let left = self.len.saturating_sub(octets);
        self.messages = match (left, self.len) {
            (0, _) | (_, 0) => 0,
            // In the product of octets and messages that wait there is room.
            (left, all) => (self.messages as u64 * left as u64 / all as u64) as usize,
        };
        self.len = left;
    }

    /// Returns the buffer at the end of the queue that octets are copied to.
    pub(super) fn open_segment(&mut self) -> &mut Vec<u8> {
        open(&mut self.segments)
    }

    pub(super) fn put_back(&mut self, mut batch: VecDeque<Segment>, offset: usize) {
        if self.is_dead() {
            return;
        }
        batch.append(&mut self.segments);
        in_place::copy_out(&mut batch);
        self.segments = batch;
        self.written = offset;
    }

    pub(super) fn is_dead(&self) -> bool {
        matches!(self.ended, Some(Ended::SlowConsumer | Ended::Broken))
    }

    pub(super) fn end(&mut self, why: Ended) {
        if !self.is_dead() {
            self.ended = Some(why);
        }
        self.segments = VecDeque::new();
        self.len = 0;
        self.messages = 0;
        self.written = 0;
    }
}

/// A frame for many receivers.
#[derive(Debug)]
pub enum SharedFrame {
    /// Copied to each.
    Small(Vec<u8>),
    /// Referenced by each.
    Large(Arc<[u8]>),
    /// Referenced by each, and not in its form yet.
    Unshaped(Arc<Unshaped>),
}

impl SharedFrame {
    /// Returns the frame's octets.
    pub fn bytes(&self) -> &[u8] {
        match self {
            SharedFrame::Small(bytes) => bytes,
            SharedFrame::Large(bytes) => bytes,
            SharedFrame::Unshaped(unshaped) => unshaped.frame(),
        }
    }
}
