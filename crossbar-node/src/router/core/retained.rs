//! The retained events of a realm (*Event Retention*): per topic the latest one for everybody, and later ones for some.
//!
//! Topics come and go while nobody else has the realm. The event of a topic can be renewed by several threads at a time,
//! which then take turns (see `concurrent.rs`).

#![expect(
    clippy::disallowed_types,
    reason = "threads that share the realm take turns for a topic; nobody waits for anything while he has it"
)]

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use shared::wamp::details::Forwarded;
use shared::wamp::message::Publish;
use shared::wamp::{Id, Match};

use super::kept::{KeptEvent, Renewed};
use super::seam::Origin;
use super::{Identity, Map, map};

/// The most events of a topic that are kept beside the one for everybody.
const MOST_LIMITED: usize = 8;

/// All retained events.
pub(super) struct Retained {
    topics: Map<Box<str>, Mutex<Topic>>,
    // INVARIANT: the sum over all events in `topics`, once what is being renewed is done.
    octets: AtomicUsize,
    max_topics: usize,
    max_octets: usize,
}

/// The retained events of one topic; never without any.
#[derive(Default)]
struct Topic {
    /// The latest that named no receivers.
    open: Option<KeptEvent>,
    /// Later ones that did, the latest last.
    limited: VecDeque<KeptEvent>,
}

impl Topic {
    fn octets(&self) -> usize {
        let events = self.open.iter().chain(&self.limited);
        events.map(|it| it.octets()).sum()
    }
}

impl Retained {
    pub(super) fn new(seed: u64, max_topics: usize, max_octets: usize) -> Retained {
        Retained {
            topics: map(seed),
            octets: AtomicUsize::new(0),
            max_topics,
            max_octets,
        }
    }

    /// Retains an event in place of those before it. Where there is no room the topic has no retained event: an old one
    /// would be wrong.
    pub(super) fn keep(&mut self, event: KeptEvent) {
        let mut topic = match self.topics.remove(&event.topic) {
            Some(topic) => topic.into_inner().unwrap_or_else(PoisonError::into_inner),
            None if self.topics.len() >= self.max_topics => return,
            None => Topic::default(),
        };
        let octets = self.octets.get_mut();
        *octets -= topic.octets();
        let key = event.topic.clone();
        if event.is_for_all() {
            topic.limited.clear();
            topic.open = Some(event);
        } else {
            if topic.limited.len() >= MOST_LIMITED {
                topic.limited.pop_front();
            }
            topic.limited.push_back(event);
        }
        let sum = octets.saturating_add(topic.octets());
        if sum <= self.max_octets {
            *octets = sum;
            self.topics.insert(key, Mutex::new(topic));
        }
    }

    /// Has the retained event of a topic for oneself, to publish another for all in its place and in its memory. `None` if
    /// it is not the only one, or if there is no room.
    ///
    /// Several threads may do that: whoever publishes has the topic until it is done, so that the event which is kept is
    /// the one that subscribers got last.
    #[inline]
    pub(super) fn renewal(
        &self,
        message: &Publish<'_>,
        publisher: Origin<'_>,
        disclosed: Option<&[Forwarded<'_>]>,
    ) -> Option<Renewal<'_>> {
        if message.options.receivers.is_some() {
            return None;
        }
        let topic = self.topics.get(&*message.topic)?;
        let topic = topic.lock().unwrap_or_else(PoisonError::into_inner);
        if !topic.limited.is_empty() {
            return None;
        }
        let event = topic.open.as_ref()?;
        let renewed = event.renewed(message, publisher, disclosed);
        let before = event.octets();
        // Most are as large as the one before.
        if renewed.octets < before {
            self.octets
                .fetch_sub(before - renewed.octets, Ordering::Relaxed);
        } else if renewed.octets > before {
            let more = renewed.octets - before;
            let grown =
                |octets: usize| octets.checked_add(more).filter(|it| *it <= self.max_octets);
            self.octets
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, grown)
                .ok()?;
        }
        Some(Renewal {
            topic,
            publisher: publisher.session,
            renewed,
        })
    }

    /// Calls `each` with what a new subscriber would have got last, of each topic that a pattern matches, in order of topics.
    pub(super) fn matching(
        &mut self,
        matching: Match,
        pattern: &str,
        subscriber: &Identity,
        mut each: impl FnMut(&KeptEvent),
    ) {
        if matching == Match::Exact {
            let topic = self.topics.get_mut(pattern).map(all);
            if let Some(event) = topic.and_then(|it| it.latest(subscriber)) {
                each(event);
            }
            return;
        }
        let topics = self.topics.iter_mut();
        let topics = topics.filter(|(topic, _)| matching.matches(pattern, topic));
        let found = topics.filter_map(|(_, it)| all(it).latest(subscriber));
        let mut found: Vec<_> = found.collect();
        found.sort_unstable_by(|a, b| a.topic.cmp(&b.topic));
        found.into_iter().for_each(each);
    }

    /// Checks the sums.
    pub(super) fn check(&self) {
        let topics = self.topics.values();
        let topics = topics.map(|it| it.lock().unwrap_or_else(PoisonError::into_inner).octets());
        let octets = self.octets.load(Ordering::Relaxed);
        assert_eq!(topics.sum::<usize>(), octets, "octets of retained events");
        assert!(octets <= self.max_octets && self.topics.len() <= self.max_topics);
    }
}

/// Returns the whole of a topic, which nobody else has now.
fn all(topic: &mut Mutex<Topic>) -> &mut Topic {
    topic.get_mut().unwrap_or_else(PoisonError::into_inner)
}

impl Topic {
    fn latest(&self, subscriber: &Identity) -> Option<&KeptEvent> {
        let mut latest_first = self.limited.iter().rev().chain(&self.open);
        latest_first.find(|it| it.was_for(subscriber))
    }
}

/// A topic of which the retained event is about to be another one.
pub(super) struct Renewal<'a> {
    topic: MutexGuard<'a, Topic>,
    publisher: Id,
    renewed: Renewed,
}

impl Renewal<'_> {
    /// Keeps what was published.
    #[inline]
    pub(super) fn keep(mut self, message: &Publish<'_>, publication: Id) {
        if let Some(event) = &mut self.topic.open {
            event.renew(message, self.publisher, publication, self.renewed);
        }
    }
}
