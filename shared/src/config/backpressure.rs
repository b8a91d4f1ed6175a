//! How much may wait for a session that reads too slowly, and what happens beyond. Extension of this node: `backpressure`
//! in the `options` of a transport, or of a realm for all sessions whose transport does not say.

use super::check::{Check, ConfigItem};
use super::place::At;
use super::problem::code;

/// What happens to a session that reads too slowly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlowConsumer {
    /// It is cut off. As long as it reads, however slowly, senders are held back a little before.
    Kill,
    /// Events that have no room are left out.
    DropNew,
    /// The oldest events that wait make room.
    DropOldest,
    /// Of each subscription only the last event waits.
    Conflate,
    /// Senders are held back, whether it reads or not; then it is cut off.
    StallPublisher,
}

impl SlowConsumer {
    /// The word in `policy`.
    pub fn name(self) -> &'static str {
        let row = POLICIES.iter().find(|(_, policy)| *policy == self);
        row.map_or("", |(name, _)| name)
    }
}

const POLICIES: &[(&str, SlowConsumer)] = &[
    ("kill", SlowConsumer::Kill),
    ("drop_new", SlowConsumer::DropNew),
    ("drop_oldest", SlowConsumer::DropOldest),
    ("conflate", SlowConsumer::Conflate),
    ("stall_publisher", SlowConsumer::StallPublisher),
];

/// What is said of the queue of a session; the rest has its defaults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Backpressure {
    /// What happens when it is full.
    pub policy: Option<SlowConsumer>,
    /// From so many octets on it is congested.
    pub soft_bytes: Option<u64>,
    /// With so many octets it is full.
    pub hard_bytes: Option<u64>,
    /// From so many messages on it is congested.
    pub soft_messages: Option<u64>,
    /// With so many messages it is full.
    pub hard_messages: Option<u64>,
}

impl Backpressure {
    /// Returns this, with what it does not say taken from another.
    pub fn or(self, other: Backpressure) -> Backpressure {
        Backpressure {
            policy: self.policy.or(other.policy),
            soft_bytes: self.soft_bytes.or(other.soft_bytes),
            hard_bytes: self.hard_bytes.or(other.hard_bytes),
            soft_messages: self.soft_messages.or(other.soft_messages),
            hard_messages: self.hard_messages.or(other.hard_messages),
        }
    }
}

impl ConfigItem for Backpressure {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        const SIZE: std::ops::RangeInclusive<u64> = 4096..=1 << 30;
        const COUNT: std::ops::RangeInclusive<u64> = 1..=1 << 30;
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "policy",
                "soft_bytes",
                "hard_bytes",
                "soft_messages",
                "hard_messages",
            ],
        );
        let found = Self {
            policy: dict.choice(check, "policy", POLICIES),
            soft_bytes: dict.integer(check, "soft_bytes", SIZE),
            hard_bytes: dict.integer(check, "hard_bytes", SIZE),
            soft_messages: dict.integer(check, "soft_messages", COUNT),
            hard_messages: dict.integer(check, "hard_messages", COUNT),
        };
        let pairs = [
            ("hard_bytes", found.soft_bytes, found.hard_bytes),
            ("hard_messages", found.soft_messages, found.hard_messages),
        ];
        for (key, soft, hard) in pairs {
            if let (Some(soft), Some(hard), Some(at)) = (soft, hard, dict.get(key))
                && hard < soft
            {
                check.refuse(
                    &at,
                    code::CONFLICTING_ATTRIBUTES,
                    "the hard limit is less than the soft one",
                );
            }
        }
        Some(found)
    }
}

/// How much a session may have in a realm. Extension of this node: `limits` in the `options` of a realm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RealmLimits {
    /// Subscriptions of a session.
    pub subscriptions: Option<usize>,
    /// Registrations of a session.
    pub registrations: Option<usize>,
    /// Calls that a session has in progress.
    pub calls: Option<usize>,
    /// Invocations that a session has in progress.
    pub invocations: Option<usize>,
    /// Calls in progress in the whole realm.
    pub calls_in_realm: Option<usize>,
}

impl ConfigItem for RealmLimits {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "subscriptions",
                "registrations",
                "calls",
                "invocations",
                "calls_in_realm",
            ],
        );
        let mut count = |key: &str| {
            let found = dict.integer(check, key, 1..=10_000_000);
            found.and_then(|count| usize::try_from(count).ok())
        };
        Some(Self {
            subscriptions: count("subscriptions"),
            registrations: count("registrations"),
            calls: count("calls"),
            invocations: count("invocations"),
            calls_in_realm: count("calls_in_realm"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_queue_is_described_in_octets_and_messages() {
        let found = Backpressure::from_value(&json!({"policy": "drop_oldest", "hard_bytes": 8192}));
        let expected = Backpressure {
            policy: Some(SlowConsumer::DropOldest),
            hard_bytes: Some(8192),
            ..Backpressure::default()
        };
        assert_eq!(found, Ok(expected));
        for (wrong, pointer) in [
            (json!({"policy": "wait"}), "/policy"),
            (
                json!({"soft_bytes": 9000, "hard_bytes": 8192}),
                "/hard_bytes",
            ),
            (json!({"hard_messages": 0}), "/hard_messages"),
        ] {
            let problems = Backpressure::from_value(&wrong).expect_err("it is refused");
            assert_eq!(problems.as_slice()[0].pointer, pointer);
        }
    }
}
