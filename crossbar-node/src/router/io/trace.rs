//! The last messages of one session, for somebody who looks for a mistake.
//!
//! A session that nobody looks at pays one relaxed load per read and one per message sent. What is kept is bounded.

use std::collections::VecDeque;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use serde_json::Value;
use shared::wamp::{Message, Serializer};

use super::outbound::Outbound;
use super::queue::{Queue, Segment};

/// The most messages that are kept.
const MESSAGES: usize = 1000;
/// The most octets that are kept of them.
const OCTETS: usize = 1 << 20;
/// Of a longer message only the kind and the size are kept.
const LONGEST: usize = 16 << 10;

/// Which way a message went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the session to the router.
    Received,
    /// From the router to the session.
    Sent,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Counts the messages of the trace, from 1.
    pub number: u64,
    /// When it came by.
    pub at: SystemTime,
    /// Which way it went.
    pub direction: Direction,
    /// Its size in octets, without frames.
    pub size: usize,
    /// The name of its kind, `?` if it is none.
    pub name: &'static str,
    octets: Option<Box<[u8]>>,
    serializer: Serializer,
}

impl Recorded {
    /// Returns the message as JSON; only its name if it was too long to be kept.
    pub fn content(&self) -> Option<Value> {
        let message = Message::decode(self.serializer, self.octets.as_deref()?).ok()?;
        let mut text = Vec::new();
        message.encode(Serializer::Json, &mut text).ok()?;
        serde_json::from_slice(&text).ok()
    }
}

/// The last messages of one session.
#[derive(Debug)]
pub struct Trace {
    serializer: Serializer,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    messages: VecDeque<Recorded>,
    octets: usize,
    count: u64,
}

impl Trace {
    /// Makes an empty trace of a session with this serializer.
    pub fn new(serializer: Serializer) -> Trace {
        Trace {
            serializer,
            kept: Mutex::default(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in a message.
    pub fn record(&self, direction: Direction, message: &[u8]) {
        let name = Message::decode(self.serializer, message).map_or("?", |message| message.name());
        let octets: Option<Box<[u8]>> = (message.len() <= LONGEST).then(|| message.into());
        let mut kept = self.lock();
        kept.count += 1;
        kept.octets += octets.as_ref().map_or(0, |octets| octets.len());
        let recorded = Recorded {
            number: kept.count,
            at: SystemTime::now(),
            direction,
            size: message.len(),
            name,
            octets,
            serializer: self.serializer,
        };
        kept.messages.push_back(recorded);
        while kept.messages.len() > MESSAGES || kept.octets > OCTETS {
            let gone = kept.messages.pop_front();
            let octets = gone.and_then(|gone| gone.octets).map_or(0, |it| it.len());
            kept.octets -= octets;
        }
    }

    /// Returns the last `most` messages behind number `after`, and how many there have been in all.
    pub fn last(&self, most: usize, after: u64) -> (Vec<Recorded>, u64) {
        let kept = self.lock();
        let skipped = kept.messages.len().saturating_sub(most);
        let last = kept.messages.iter().skip(skipped);
        let last = last.filter(|it| it.number > after).cloned().collect();
        (last, kept.count)
    }
}

impl Outbound {
    /// Lets `trace` see the messages from now on, and nobody else.
    pub fn set_trace(&self, trace: Arc<Trace>) {
        let mut queue = self.lock();
        queue.trace = Some(trace);
        self.traced.store(true, Ordering::Relaxed);
    }

    /// Lets `trace` see no more messages.
    pub fn end_trace(&self, trace: &Arc<Trace>) {
        let mut queue = self.lock();
        let current = queue.trace.as_ref();
        if current.is_some_and(|it| Arc::ptr_eq(it, trace)) {
            queue.trace = None;
            self.traced.store(false, Ordering::Relaxed);
        }
    }

    /// Returns who wants to see the messages.
    #[inline]
    pub fn trace(&self) -> Option<Arc<Trace>> {
        if !self.traced.load(Ordering::Relaxed) {
            return None;
        }
        self.lock().trace.clone()
    }

    /// Shows the message that was just appended, with `added` octets of frame, to whoever wants to see it.
    #[inline]
    pub(super) fn note(&self, queue: &Queue, added: usize) {
        if self.traced.load(Ordering::Relaxed) {
            self.record_sent(queue, added);
        }
    }

    #[cold]
    fn record_sent(&self, queue: &Queue, added: usize) {
        let last = queue.segments.back();
        let octets = last.map(Segment::bytes).unwrap_or_default();
        let frame = &octets[octets.len().saturating_sub(added)..];
        if let Some(trace) = &queue.trace {
            trace.record(Direction::Sent, self.kind().content(frame));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_last_messages_are_kept_and_shown_as_json() {
        let trace = Trace::new(Serializer::Json);
        for id in 1..=MESSAGES + 5 {
            let message = format!(r#"[32,{id},{{}},"com.topic"]"#);
            trace.record(Direction::Received, message.as_bytes());
        }
        let (last, count) = trace.last(2, 0);
        assert_eq!(count, (MESSAGES + 5) as u64);
        assert_eq!(last.len(), 2);
        assert_eq!(last[1].name, "SUBSCRIBE");
        let id = MESSAGES + 5;
        assert_eq!(last[1].content(), Some(json!([32, id, {}, "com.topic"])));
        assert_eq!(trace.last(usize::MAX, 0).0.len(), MESSAGES);
    }

    #[test]
    fn large_messages_do_not_fill_the_memory() {
        let trace = Trace::new(Serializer::Json);
        let large = format!(r#"[16,1,{{}},"com.topic",["{}"]]"#, "x".repeat(LONGEST));
        let medium = format!(r#"[16,1,{{}},"com.topic",["{}"]]"#, "x".repeat(LONGEST / 2));
        for _ in 0..500 {
            trace.record(Direction::Sent, large.as_bytes());
            trace.record(Direction::Sent, medium.as_bytes());
        }
        let kept = trace.lock();
        assert!(kept.octets <= OCTETS);
        let last = &kept.messages[kept.messages.len() - 2];
        assert_eq!((last.name, last.content()), ("PUBLISH", None));
    }

    #[test]
    fn what_is_no_message_is_shown_as_such() {
        let trace = Trace::new(Serializer::MsgPack);
        trace.record(Direction::Received, b"\xff\x00garbage");
        assert_eq!(trace.last(1, 0).0[0].name, "?");
    }
}
