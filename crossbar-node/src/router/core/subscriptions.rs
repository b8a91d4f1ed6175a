//! Who subscribes to what.
//!
//! Sessions know their place in the list of subscribers, so that leaving costs the same however long the list is.

use std::sync::Arc;

use shared::wamp::id::Sequence;
use shared::wamp::{Id, Match};

use super::history::History;
use super::kept::KeptEvent;
use super::patterns::Patterns;
use super::realm::Millis;
use super::seam::Link;
use super::sessions::{Place, Sessions};
use super::{Map, SessionKey, StoreRule, map};

/// One subscription, which its subscribers share.
pub(super) struct Subscription {
    pub(super) id: Id,
    pub(super) matching: Match,
    pub(super) topic: Box<str>,
    pub(super) created: Millis,
    // INVARIANT: never empty, but with history; nobody twice; the session's `Place` names the position.
    pub(super) subscribers: Vec<SessionKey>,
    pub(super) history: Option<Box<History>>,
    /// How many of the subscribers are links.
    pub(super) linked: usize,
}

impl Subscription {
    /// Returns how many of the subscribers are clients.
    pub(super) fn clients(&self) -> usize {
        self.subscribers.len() - self.linked
    }
}

/// All subscriptions of a realm.
pub(super) struct Subscriptions {
    slots: Vec<Option<Subscription>>,
    free: Vec<u32>,
    patterns: Patterns,
    by_id: Map<Id, u32>,
    ids: Sequence,
    keeps_history: bool,
}

/// What subscribing changed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// Nobody subscribed to it before.
    Created,
    /// Others subscribe to it.
    Shared,
    /// The session had subscribed before.
    Known,
}

impl Subscriptions {
    pub(super) fn new(seed: u64) -> Subscriptions {
        Subscriptions {
            slots: Vec::new(),
            free: Vec::new(),
            patterns: Patterns::new(seed),
            by_id: map(seed),
            ids: Sequence::default(),
            keeps_history: false,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &Subscription)> {
        let slots = (0..).zip(&self.slots);
        slots.filter_map(|(entry, slot)| Some((entry, slot.as_ref()?)))
    }

    #[inline]
    pub(super) fn get(&self, entry: u32) -> &Subscription {
        self.slots[entry as usize]
            .as_ref()
            .expect("patterns and places name existing subscriptions")
    }

    /// Returns the entry with this id.
    pub(super) fn find_id(&self, id: Id) -> Option<u32> {
        self.by_id.get(&id).copied()
    }

    /// Puts the subscriptions that a topic matches into `into`; tells whether there is one for this very topic.
    #[inline]
    pub(super) fn matching(&self, topic: &str, into: &mut Vec<u32>) -> bool {
        let exact = self.exact(topic);
        into.clear();
        into.extend(exact);
        if !self.patterns.only_exact() {
            self.patterns.patterns(topic, into);
        }
        exact.is_some()
    }

    /// Returns the exact subscription of a topic.
    #[inline]
    pub(super) fn exact(&self, topic: &str) -> Option<u32> {
        self.patterns.exact(topic)
    }

    /// Returns the entry of exactly this pattern.
    pub(super) fn find(&self, matching: Match, topic: &str) -> Option<u32> {
        self.patterns.get(matching, topic)
    }

    /// Subscribes a session; a second time changes nothing.
    pub(super) fn add(
        &mut self,
        sessions: &mut Sessions,
        session: SessionKey,
        (matching, topic): (Match, &str),
        now: Millis,
    ) -> (u32, Entry) {
        let entry = match self.find(matching, topic) {
            Some(entry) => entry,
            None => self.create(matching, topic, now),
        };
        let subscription = self.slots[entry as usize]
            .as_mut()
            .expect("found or made just now");
        let id = subscription.id;
        let places = &mut sessions[session].subscriptions;
        if places.contains_key(&id) {
            return (entry, Entry::Known);
        }
        let position = u32::try_from(subscription.subscribers.len())
            .expect("there are fewer than 2^32 sessions");
        subscription.subscribers.push(session);
        places.insert(id, Place { entry, position });
        let link = sessions[session].identity.link;
        subscription.linked += usize::from(link != Link::No);
        let first = position == 0;
        (entry, if first { Entry::Created } else { Entry::Shared })
    }

    /// Takes the subscriber at `place` out; tells whether it was the last one. Its own side is its caller's matter.
    pub(super) fn remove(&mut self, sessions: &mut Sessions, id: Id, place: Place) -> bool {
        let subscription = self.slots[place.entry as usize]
            .as_mut()
            .expect("places name existing subscriptions");
        let position = place.position as usize;
        let gone = subscription.subscribers.swap_remove(position);
        let link = sessions[gone].identity.link;
        subscription.linked -= usize::from(link != Link::No);
        if let Some(moved) = subscription.subscribers.get(position) {
            let places = &mut sessions[*moved].subscriptions;
            if let Some(its) = places.get_mut(&id) {
                its.position = place.position;
            }
        }
        let last = subscription.subscribers.is_empty();
        if last && subscription.history.is_none() {
            self.patterns
                .remove(subscription.matching, &subscription.topic);
            self.by_id.remove(&id);
            self.slots[place.entry as usize] = None;
            self.free.push(place.entry);
        }
        last
    }

    /// Makes the subscription of a rule, which stays for good.
    pub(super) fn keep_history(&mut self, rule: &StoreRule, max_octets: usize) {
        let entry = match self.find(rule.matching, &rule.uri) {
            Some(entry) => entry,
            None => self.create(rule.matching, &rule.uri, 0),
        };
        if let Some(subscription) = &mut self.slots[entry as usize] {
            subscription.history = Some(Box::new(History::new(rule.limit, max_octets)));
            self.keeps_history = true;
        }
    }

    /// Tells whether any subscription has a history.
    #[inline]
    pub(super) fn keeps_history(&self) -> bool {
        self.keeps_history
    }

    /// Adds an event to the histories among these entries.
    pub(super) fn record(&mut self, entries: &[u32], event: &Arc<KeptEvent>) {
        for entry in entries {
            let subscription = self.slots[*entry as usize].as_mut();
            if let Some(history) = subscription.and_then(|it| it.history.as_mut()) {
                history.record(Arc::clone(event));
            }
        }
    }

    fn create(&mut self, matching: Match, topic: &str, now: Millis) -> u32 {
        let id = self.ids.next();
        let subscription = Subscription {
            id,
            matching,
            topic: topic.into(),
            created: now,
            subscribers: Vec::new(),
            history: None,
            linked: 0,
        };
        let entry = if let Some(entry) = self.free.pop() {
            self.slots[entry as usize] = Some(subscription);
            entry
        } else {
            self.slots.push(Some(subscription));
            u32::try_from(self.slots.len() - 1).expect("memory ends before 2^32 subscriptions")
        };
        self.patterns.insert(matching, topic, entry);
        self.by_id.insert(id, entry);
        entry
    }
}
