//! Events for a peer that reads too slowly, where they may be left out: which go, and the record of it.
//!
//! Only queues whose policy is not to cut the peer off come here; for all others events are octets like any.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use serde_json::json;
use shared::config::SlowConsumer;
use shared::wamp::{Dict, Id};

use super::queue::{Queue, Segment, Unshaped};

/// An event in a queue, by itself.
#[derive(Debug)]
pub(super) struct Event {
    subscription: Id,
    segment: Segment,
    /// So many events of the subscription are said to be left out before it.
    gap: u64,
}

impl Event {
    pub(super) fn bytes(&self) -> &[u8] {
        self.segment.bytes()
    }

    /// Returns the event if it has no form yet.
    pub(super) fn unshaped(&self) -> Option<&Arc<Unshaped>> {
        match &self.segment {
            Segment::Unshaped(unshaped) => Some(unshaped),
            _ => None,
        }
    }

    /// Gives the event its form.
    pub(super) fn set_form(&mut self, form: Segment) {
        self.segment = form;
    }
}

/// What was left out for one peer.
#[derive(Debug, Default)]
pub(super) struct Losses {
    /// Events by subscription, of which the subscriber does not know yet.
    gaps: HashMap<Id, u64>,
    /// Events by subscription, since the peer joined.
    by_subscription: HashMap<Id, u64>,
    total: u64,
    /// The queue was full and has not been less than congested since.
    lasting: bool,
    /// To be announced: that it was full, and that it has room again.
    begun: bool,
    ended: bool,
}

/// What to do with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Queue it.
    Take,
    /// Leave it out.
    Leave,
}

impl Losses {
    /// Notes that an event is left out, and with it what it would have said of others.
    fn lose(&mut self, subscription: Id, gap: u64) {
        *self.gaps.entry(subscription).or_default() += 1 + gap;
        *self.by_subscription.entry(subscription).or_default() += 1;
        self.total += 1;
        if !std::mem::replace(&mut self.lasting, true) {
            // An end of which nobody was told was none.
            self.begun |= !std::mem::take(&mut self.ended);
        }
    }

    fn take_news(&mut self) -> Option<&'static str> {
        let news = if std::mem::take(&mut self.begun) {
            "begun"
        } else if std::mem::take(&mut self.ended) {
            "ended"
        } else {
            return None;
        };
        Some(news)
    }

    fn take_gap(&mut self, subscription: Id) -> u64 {
        match self.gaps.entry(subscription) {
            Entry::Occupied(entry) => entry.remove(),
            Entry::Vacant(_) => 0,
        }
    }
}

impl Queue {
    /// Makes room for an event of `len` octets, as far as the policy has a way.
    pub(super) fn admit_event(&mut self, subscription: Id, len: usize) -> Verdict {
        let policy = self.limits.policy;
        if policy == SlowConsumer::Conflate && self.is_congested() {
            self.leave_out_all(subscription);
        }
        while self.is_full_with(len) {
            let oldest = match policy {
                SlowConsumer::DropOldest | SlowConsumer::Conflate => self.oldest(),
                _ => None,
            };
            let Some(at) = oldest else {
                self.losses.get_or_insert_default().lose(subscription, 0);
                return Verdict::Leave;
            };
            self.leave_out(at);
        }
        Verdict::Take
    }

    /// Queues an event that was admitted, and that says of `gap` others that they were left out.
    pub(super) fn push_event(&mut self, subscription: Id, segment: Segment, gap: u64) {
        let event = Event {
            subscription,
            segment,
            gap,
        };
        self.segments.push_back(Segment::Event(Box::new(event)));
    }

    /// Returns how many events of a subscription were left out since the last one of it that was not.
    pub(super) fn take_gap(&mut self, subscription: Id) -> u64 {
        let losses = self.losses.as_mut();
        losses.map_or(0, |losses| losses.take_gap(subscription))
    }

    fn is_full_with(&self, len: usize) -> bool {
        let full = self.len + len > self.limits.hard;
        // One event has room in any case.
        self.messages > 0 && (full || self.messages >= self.limits.hard_messages)
    }

    /// Finds the oldest event of which nothing was written.
    fn oldest(&self) -> Option<usize> {
        let from = usize::from(self.written > 0);
        let mut segments = self.segments.iter().enumerate().skip(from);
        let found = segments.find(|(_, segment)| matches!(segment, Segment::Event(_)));
        found.map(|(at, _)| at)
    }

    fn leave_out(&mut self, at: usize) {
        if let Some(Segment::Event(event)) = self.segments.remove(at) {
            self.lose(&event);
        }
    }

    /// Leaves out all events of a subscription of which nothing was written.
    fn leave_out_all(&mut self, subscription: Id) {
        let mut first = self.written > 0;
        for segment in std::mem::take(&mut self.segments) {
            match segment {
                Segment::Event(event) if event.subscription == subscription && !first => {
                    self.lose(&event);
                }
                segment => self.segments.push_back(segment),
            }
            first = false;
        }
    }

    fn lose(&mut self, event: &Event) {
        self.len = self.len.saturating_sub(event.bytes().len());
        self.messages = self.messages.saturating_sub(1);
        let losses = self.losses.get_or_insert_default();
        losses.lose(event.subscription, event.gap);
    }

    /// Notes that the queue has room again, if it was full before; `true` if there is something to announce.
    pub(super) fn relax(&mut self) -> bool {
        if self.losses.is_none() || self.is_congested() {
            return false;
        }
        let losses = self.losses.get_or_insert_default();
        if std::mem::take(&mut losses.lasting) {
            losses.ended = true;
        }
        losses.begun || losses.ended
    }

    /// Tells whether there is something to announce.
    pub(super) fn has_news(&self) -> bool {
        let losses = self.losses.as_ref();
        losses.is_some_and(|losses| losses.begun || losses.ended)
    }

    /// Returns the next of what there is to announce of a queue that is or was full.
    pub(super) fn take_news(&mut self) -> Option<Dict> {
        let state = self.losses.as_mut()?.take_news()?;
        Some(self.describe(state))
    }

    /// Describes the queue, in a state that has a name.
    pub(super) fn describe(&self, state: &str) -> Dict {
        let none = Losses::default();
        let losses = self.losses.as_deref().unwrap_or(&none);
        let dropped = losses.by_subscription.iter();
        let mut dropped: Vec<_> = dropped.map(|(id, count)| (id.get(), *count)).collect();
        dropped.sort_unstable();
        let told = json!({
            "policy": self.limits.policy.name(),
            "state": state,
            "queued_bytes": self.len,
            "queued_messages": self.messages,
            "dropped": losses.total,
            "dropped_by_subscription": dropped,
        });
        match told {
            serde_json::Value::Object(told) => told,
            _ => Dict::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::config::Backpressure;

    use super::super::limits::QueueLimits;
    use super::*;

    fn queue(policy: SlowConsumer) -> Queue {
        Queue::new(QueueLimits::new(
            1,
            Backpressure {
                policy: Some(policy),
                soft_bytes: Some(30),
                hard_bytes: Some(50),
                ..Backpressure::default()
            },
        ))
    }

    fn id(id: u64) -> Id {
        Id::new(id).expect("it is in range")
    }

    /// Sends events of ten octets, each named by its subscription and a digit; returns what waits in the end.
    fn waiting(queue: &mut Queue, events: &[(u64, u8)]) -> Vec<u8> {
        for (subscription, name) in events {
            if queue.admit_event(id(*subscription), 10) == Verdict::Take {
                let gap = queue.take_gap(id(*subscription));
                let segment = Segment::Owned(vec![*name; 10]);
                queue.push_event(id(*subscription), segment, gap);
                queue.len += 10;
                queue.messages += 1;
            }
        }
        let names = queue.segments.iter().map(|segment| segment.bytes()[0]);
        names.collect()
    }

    const EVENTS: [(u64, u8); 7] = [(1, 1), (1, 2), (2, 3), (1, 4), (2, 5), (1, 6), (1, 7)];

    #[test]
    fn the_new_or_the_old_events_go_when_the_queue_is_full() {
        let mut new = queue(SlowConsumer::DropNew);
        assert_eq!(waiting(&mut new, &EVENTS), [1, 2, 3, 4, 5]);
        assert_eq!((new.take_gap(id(1)), new.take_gap(id(2))), (2, 0));
        assert_eq!(new.take_gap(id(1)), 0);
        let mut old = queue(SlowConsumer::DropOldest);
        assert_eq!(waiting(&mut old, &EVENTS), [3, 4, 5, 6, 7]);
        assert_eq!((old.len, old.messages), (50, 5));
    }

    #[test]
    fn beyond_the_soft_limit_an_event_takes_the_place_of_the_one_before_it() {
        let mut queue = queue(SlowConsumer::Conflate);
        assert_eq!(waiting(&mut queue, &EVENTS), [5, 6, 7]);
    }

    #[test]
    fn what_is_partly_written_stays() {
        let mut queue = queue(SlowConsumer::DropOldest);
        waiting(&mut queue, &EVENTS[..1]);
        queue.written = 3;
        assert_eq!(waiting(&mut queue, &EVENTS[1..]), [1, 4, 5, 6, 7]);
    }

    #[test]
    fn a_full_queue_is_announced_when_it_begins_and_when_it_ends() {
        let mut queue = queue(SlowConsumer::DropNew);
        waiting(&mut queue, &EVENTS[..5]);
        assert_eq!(queue.take_news(), None);
        waiting(&mut queue, &EVENTS[5..]);
        let begun = queue.take_news().expect("it is full");
        assert_eq!(
            (&begun["state"], &begun["dropped"]),
            (&json!("begun"), &json!(2))
        );
        assert_eq!(begun["dropped_by_subscription"], json!([[1, 2]]));
        waiting(&mut queue, &EVENTS[5..]);
        assert!(!queue.relax() && queue.take_news().is_none());
        queue.less(40);
        assert!(queue.relax());
        let ended = queue.take_news().expect("it has room again");
        assert_eq!(
            (&ended["state"], &ended["dropped"]),
            (&json!("ended"), &json!(4))
        );
    }
}
