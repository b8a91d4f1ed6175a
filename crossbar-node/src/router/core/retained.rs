//! The retained events of a realm (*Event Retention*): per topic the latest one for everybody, and later ones for some.

use std::collections::VecDeque;
use std::sync::Arc;

use shared::wamp::Match;

use super::kept::KeptEvent;
use super::{Identity, Map, map};

/// The most events of a topic that are kept beside the one for everybody.
const MOST_LIMITED: usize = 8;

/// All retained events.
pub(super) struct Retained {
    topics: Map<Box<str>, Topic>,
    // INVARIANT: the sum over all events in `topics`.
    octets: usize,
    max_topics: usize,
    max_octets: usize,
}

/// The retained events of one topic; never without any.
#[derive(Default)]
struct Topic {
    /// The latest that named no receivers.
    open: Option<Arc<KeptEvent>>,
    /// Later ones that did, the latest last.
    limited: VecDeque<Arc<KeptEvent>>,
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
            octets: 0,
            max_topics,
            max_octets,
        }
    }

    /// Retains an event in place of those before it. Where there is no room the topic has no retained event: an old one
    /// would be wrong.
    pub(super) fn keep(&mut self, event: Arc<KeptEvent>) {
        let mut topic = match self.topics.remove(&event.topic) {
            Some(topic) => topic,
            None if self.topics.len() >= self.max_topics => return,
            None => Topic::default(),
        };
        self.octets -= topic.octets();
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
        let octets = topic.octets();
        if self.octets.saturating_add(octets) <= self.max_octets {
            self.octets += octets;
            self.topics.insert(key, topic);
        }
    }

    /// Has `write` keep an event that is for all in the memory of the one before it. Tells whether that was possible: that
    /// there is just one, and nobody reads it at the moment.
    pub(super) fn renew(&mut self, topic: &str, write: impl FnOnce(&mut KeptEvent)) -> bool {
        let Some(Topic { open, limited }) = self.topics.get_mut(topic) else {
            return false;
        };
        let Some(event) = open.as_mut().and_then(Arc::get_mut) else {
            return false;
        };
        if !limited.is_empty() {
            return false;
        }
        self.octets -= event.octets();
        write(event);
        let octets = event.octets();
        if self.octets.saturating_add(octets) <= self.max_octets {
            self.octets += octets;
        } else {
            self.topics.remove(topic);
        }
        true
    }

    /// Returns what a new subscriber would have got last, of each topic that a pattern matches, in order of topics.
    pub(super) fn matching(
        &self,
        matching: Match,
        pattern: &str,
        subscriber: &Identity,
    ) -> Vec<Arc<KeptEvent>> {
        if matching == Match::Exact {
            let topic = self.topics.get(pattern);
            return topic
                .and_then(|it| it.latest(subscriber))
                .into_iter()
                .collect();
        }
        let topics = self.topics.iter();
        let topics = topics.filter(|(topic, _)| matching.matches(pattern, topic));
        let mut found: Vec<_> = topics.filter_map(|(_, it)| it.latest(subscriber)).collect();
        found.sort_unstable_by(|a, b| a.topic.cmp(&b.topic));
        found
    }

    /// Checks the sums.
    pub(super) fn check(&self) {
        let octets = self.topics.values().map(Topic::octets);
        assert_eq!(
            octets.sum::<usize>(),
            self.octets,
            "octets of retained events"
        );
        assert!(self.octets <= self.max_octets && self.topics.len() <= self.max_topics);
    }
}

impl Topic {
    fn latest(&self, subscriber: &Identity) -> Option<Arc<KeptEvent>> {
        let latest_first = self.limited.iter().rev().chain(&self.open);
        latest_first
            .into_iter()
            .find(|it| it.was_for(subscriber))
            .cloned()
    }
}
