//! How many messages a realm has taken in and sent, by kind.
//!
//! One addition per message, and one per fan-out, under the lock of the realm that is held anyway. What opens and closes a
//! session is no traffic of a realm.

use std::collections::BTreeMap;

use shared::wamp::Message;

use super::realm::RealmHandle;

/// Codes of messages are below this.
const CODES: usize = 128;

/// A number for each kind of message.
#[derive(Debug)]
pub(super) struct Tally([u64; CODES]);

impl Default for Tally {
    fn default() -> Tally {
        Tally([0; CODES])
    }
}

impl Tally {
    /// Counts messages of the kind with this code.
    #[inline]
    pub(super) fn add(&mut self, code: u64, messages: usize) {
        // A mask costs less than a check, and changes no code.
        self.0[code as usize % CODES] += messages as u64;
    }

    fn by_name(&self) -> BTreeMap<&'static str, u64> {
        let kinds = Message::KINDS.iter();
        let counts = kinds.map(|(code, name)| (*name, self.0[*code as usize % CODES]));
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
        let mut tally = Tally::default();
        for (code, _) in Message::KINDS {
            tally.add(*code, *code as usize);
        }
        let counted = tally.by_name();
        for (code, name) in Message::KINDS {
            assert_eq!(counted[name], *code, "{name}");
        }
    }
}
