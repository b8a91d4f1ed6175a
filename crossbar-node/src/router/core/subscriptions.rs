//! Who subscribes to what.
//!
//! Sessions know their place in the list of subscribers, so that leaving costs the same however long the list is.

use shared::wamp::id::Sequence;
use shared::wamp::{Id, Match};

use super::SessionKey;
use super::patterns::Patterns;
use super::sessions::{Place, Sessions};

/// One subscription, which its subscribers share.
pub(super) struct Subscription {
    pub(super) id: Id,
    pub(super) matching: Match,
    pub(super) topic: Box<str>,
    // INVARIANT: never empty, nobody twice; the session's `Place` names the position.
    pub(super) subscribers: Vec<SessionKey>,
}

/// All subscriptions of a realm.
pub(super) struct Subscriptions {
    slots: Vec<Option<Subscription>>,
    free: Vec<u32>,
    patterns: Patterns,
    ids: Sequence,
}

/// Whether an entry of a table is new.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    Created,
    Existing,
}

impl Subscriptions {
    pub(super) fn new(seed: u64) -> Subscriptions {
        Subscriptions {
            slots: Vec::new(),
            free: Vec::new(),
            patterns: Patterns::new(seed),
            ids: Sequence::default(),
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

    /// Returns the exact subscription of a topic.
    #[inline]
    pub(super) fn exact(&self, topic: &str) -> Option<u32> {
        self.patterns.exact(topic)
    }

    /// Adds the pattern subscriptions that match a topic.
    #[inline]
    pub(super) fn patterns(&self, topic: &str, into: &mut Vec<u32>) {
        if !self.patterns.only_exact() {
            self.patterns.patterns(topic, into);
        }
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
        matching: Match,
        topic: &str,
    ) -> (Id, Entry) {
        let (entry, kind) = match self.find(matching, topic) {
            Some(entry) => (entry, Entry::Existing),
            None => (self.create(matching, topic), Entry::Created),
        };
        let subscription = self.slots[entry as usize]
            .as_mut()
            .expect("found or made just now");
        let id = subscription.id;
        let places = &mut sessions[session].subscriptions;
        if !places.contains_key(&id) {
            let position = u32::try_from(subscription.subscribers.len())
                .expect("there are fewer than 2^32 sessions");
            subscription.subscribers.push(session);
            places.insert(id, Place { entry, position });
        }
        (id, kind)
    }

    /// Takes the subscriber at `place` out; tells whether it was the last one. Its own side is its caller's matter.
    pub(super) fn remove(&mut self, sessions: &mut Sessions, id: Id, place: Place) -> bool {
        let subscription = self.slots[place.entry as usize]
            .as_mut()
            .expect("places name existing subscriptions");
        let position = place.position as usize;
        subscription.subscribers.swap_remove(position);
        if let Some(moved) = subscription.subscribers.get(position) {
            let places = &mut sessions[*moved].subscriptions;
            if let Some(its) = places.get_mut(&id) {
                its.position = place.position;
            }
        }
        let last = subscription.subscribers.is_empty();
        if last {
            self.patterns
                .remove(subscription.matching, &subscription.topic);
            self.slots[place.entry as usize] = None;
            self.free.push(place.entry);
        }
        last
    }

    fn create(&mut self, matching: Match, topic: &str) -> u32 {
        let subscription = Subscription {
            id: self.ids.next(),
            matching,
            topic: topic.into(),
            subscribers: Vec::new(),
        };
        let entry = if let Some(entry) = self.free.pop() {
            self.slots[entry as usize] = Some(subscription);
            entry
        } else {
            self.slots.push(Some(subscription));
            u32::try_from(self.slots.len() - 1).expect("memory ends before 2^32 subscriptions")
        };
        self.patterns.insert(matching, topic, entry);
        entry
    }
}
