//! How much may wait for one peer: the defaults, and what transport and realm say.

use shared::config::{Backpressure, SlowConsumer};

/// Beyond what events may take, there is room for the messages that must not be lost.
pub const RESERVE: usize = 64 * 1024;

/// How much may wait for one peer, and what happens beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueLimits {
    /// From so many octets on whoever sends to the peer is slowed down.
    pub soft: usize,
    /// Beyond so many the queue is full.
    pub hard: usize,
    /// From so many messages on whoever sends to the peer is slowed down.
    pub soft_messages: usize,
    /// Beyond so many the queue is full.
    pub hard_messages: usize,
    /// What happens when it is.
    pub policy: SlowConsumer,
    /// What the transport says. It goes before what the realm says.
    transport: Backpressure,
    /// The largest message that the peer may be sent, as far as that is known.
    max_message: usize,
}

impl QueueLimits {
    /// Returns the limits of a door that accepts messages of up to `max_message` octets: two of them have room.
    pub fn new(max_message: usize, transport: Backpressure) -> QueueLimits {
        let size = |octets: Option<u64>, usual| {
            octets.map_or(usual, |octets| usize::try_from(octets).unwrap_or(usual))
        };
        let usual = (4 << 20).max(max_message.saturating_mul(2));
        let hard = size(transport.hard_bytes, usual);
        let hard_messages = size(transport.hard_messages, 65_536);
        QueueLimits {
            soft: size(transport.soft_bytes, 1 << 20).min(hard),
            hard,
            soft_messages: size(transport.soft_messages, 8192).min(hard_messages),
            hard_messages,
            policy: transport.policy.unwrap_or(SlowConsumer::Kill),
            transport,
            max_message,
        }
    }

    /// Tells whether events are left out when they have no room.
    pub fn may_leave_out(&self) -> bool {
        use SlowConsumer::{Conflate, DropNew, DropOldest};
        matches!(self.policy, DropNew | DropOldest | Conflate)
    }

    /// Returns these limits for a session of a realm that has something to say as well.
    pub fn in_realm(self, realm: Backpressure) -> QueueLimits {
        let both = self.transport.or(realm);
        QueueLimits {
            transport: self.transport,
            ..QueueLimits::new(self.max_message, both)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_transport_goes_before_the_realm_and_both_before_the_usual() {
        let transport = Backpressure {
            hard_bytes: Some(10_000),
            ..Backpressure::default()
        };
        let realm = Backpressure {
            hard_bytes: Some(20_000),
            policy: Some(SlowConsumer::DropNew),
            ..Backpressure::default()
        };
        let limits = QueueLimits::new(1 << 20, transport).in_realm(realm);
        assert_eq!((limits.soft, limits.hard), (10_000, 10_000));
        assert_eq!(limits.policy, SlowConsumer::DropNew);
        assert_eq!(limits.soft_messages, 8192);
        let usual = QueueLimits::new(16 << 20, Backpressure::default());
        assert_eq!((usual.soft, usual.hard), (1 << 20, 32 << 20));
    }
}
