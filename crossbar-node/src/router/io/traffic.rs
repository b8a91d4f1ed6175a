//! How many messages a realm has taken in and sent, by kind.
//!
//! One addition for messages of one kind that are routed together. What opens and closes a session is no traffic of a realm.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

use shared::wamp::Message;

use super::realm::RealmHandle;

/// Codes of messages are below this.
const CODES: usize = 128;

/// A number for each kind of message.
#[derive(Debug)]
pub(super) struct Tally([AtomicU64; CODES]);

impl Default for Tally {
    fn default() -> Tally {
        Tally([const { AtomicU64::new(0) }; CODES])
    }
}

/// Adds up messages of one kind that follow each other, and notes them together.
pub(super) struct Counting<'a> {
    tally: &'a Tally,
    code: u64,
    messages: u64,
}

impl Counting<'_> {
    /// Counts messages of the kind with this code.
    #[inline]
    pub(super) fn add(&mut self, code: u64, messages: usize) {
        if self.code != code {
            self.note();
            self.code = code;
        }
        self.messages += messages as u64;
    }

    fn note(&mut self) {
        let messages = std::mem::take(&mut self.messages);
        if messages > 0 {
            // A mask costs less than a check, and changes no code.
            self.tally.0[self.code as usize % CODES].fetch_add(messages, Ordering::Relaxed);
        }
    }
}

impl Drop for Counting<'_> {
    fn drop(&mut self) {
        self.note();
    }
}

impl Tally {
    /// Begins to count.
    pub(super) const fn counting(&self) -> Counting<'_> {
        Counting {
            tally: self,
            code: 0,
            messages: 0,
        }
    }

    fn by_name(&self) -> BTreeMap<&'static str, u64> {
        let kinds = Message::KINDS.iter();
        let count = |code: u64| self.0[code as usize % CODES].load(Ordering::Relaxed);
        let counts = kinds.map(|(code, name)| (*name, count(*code)));
        counts.filter(|(_, count)| *count > 0).collect()
    }
}

/// What a realm has routed since it was started, and what there is in it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traffic {
    /// Sessions.
    pub sessions: usize,
    /// Registrations.
    pub registrations: usize,
    /// Subscriptions.
    pub subscriptions: usize,
    /// Messages from sessions, by kind.
    pub received: BTreeMap<&'static str, u64>,
    /// Messages to sessions, by kind.
    pub sent: BTreeMap<&'static str, u64>,
}

impl RealmHandle {
    /// Tells what the realm has routed.
    pub fn traffic(&self) -> Traffic {
        let state = self.lock();
        Traffic {
            sessions: state.core.session_count(),
            registrations: state.core.registration_count(),
            subscriptions: state.core.subscription_count(),
            received: state.received.by_name(),
            sent: state.sent.by_name(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_message_is_counted_by_itself() {
        let tally = Tally::default();
        let mut counting = tally.counting();
        for (code, _) in Message::KINDS {
            counting.add(*code, 1);
            counting.add(*code, *code as usize - 1);
        }
        drop(counting);
        let counted = tally.by_name();
        for (code, name) in Message::KINDS {
            assert_eq!(counted[name], *code, "{name}");
        }
    }
}
