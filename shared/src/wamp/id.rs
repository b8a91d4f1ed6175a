//! Identifiers: integers from 1 to 2^53, and the generators of their scopes.
//!
//! Specification: *Building Blocks / Identifiers*. Global scope ids (session, publication) are drawn at random by
//! the caller of [`Id::from_random`]; router scope ids (subscription, registration) and session scope ids (requests)
//! count up. This file draws no random numbers itself.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// An identifier in its wire range: 1 to 2^53, and 0 where a message allows "no request".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

impl Id {
    /// The largest identifier, 2^53.
    pub const MAX: Id = Id(1 << 53);

    /// Zero: no request. Only UNSUBSCRIBED, UNREGISTERED and the like may carry it.
    pub const ZERO: Id = Id(0);

    /// Returns the identifier for `value`, if it is at most 2^53.
    pub const fn new(value: u64) -> Option<Id> {
        if value <= Id::MAX.0 {
            Some(Id(value))
        } else {
            None
        }
    }

    /// Maps 64 random bits uniformly onto 1 to 2^53.
    pub const fn from_random(bits: u64) -> Id {
        Id((bits >> 11) + 1)
    }

    /// Returns the plain number.
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Returns what follows a number in 1, 2, 3 … 2^53, 1.
const fn following(last: u64) -> u64 {
    if last >= Id::MAX.0 { 1 } else { last + 1 }
}

/// Counts 1, 2, 3 … 2^53 and begins again at 1: ids in router and in session scope.
#[derive(Clone, Debug, Default)]
pub struct Sequence {
    last: u64,
}

impl Sequence {
    /// Returns the next id of this scope.
    #[expect(
        clippy::should_implement_trait,
        reason = "it never ends, an iterator would say that it may"
    )]
    pub fn next(&mut self) -> Id {
        self.last = following(self.last);
        Id(self.last)
    }

    /// Tells whether this scope has given `id` out.
    pub const fn has_given(&self, id: Id) -> bool {
        id.0 >= 1 && id.0 <= self.last
    }
}

/// Ids that count 1, 2, 3 … 2^53 and begin again at 1, as a peer gives them: those of its requests.
///
/// Whoever takes one does so with a shared reference, but nobody else at the same time: of two that do, both may be told
/// that an id is right.
#[derive(Debug, Default)]
pub struct Counted {
    last: AtomicU64,
}

impl Counted {
    /// Tells whether `id` is the next one.
    pub fn is_next(&self, id: Id) -> bool {
        id.0 == following(self.last.load(Ordering::Relaxed))
    }

    /// Tells whether `id` is the next one, and takes it if so.
    pub fn accept(&self, id: Id) -> bool {
        let right = self.is_next(id);
        if right {
            self.last.store(id.0, Ordering::Relaxed);
        }
        right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bits_map_into_the_wire_range() {
        assert_eq!(Id::from_random(0).get(), 1);
        assert_eq!(Id::from_random(u64::MAX), Id::MAX);
    }

    #[test]
    fn a_sequence_wraps_from_the_largest_id_to_one() {
        let mut sequence = Sequence {
            last: Id::MAX.get(),
        };
        assert_eq!(sequence.next().get(), 1);
    }

    #[test]
    fn a_sequence_knows_what_it_has_given() {
        let mut sequence = Sequence::default();
        assert!(!sequence.has_given(Id(1)));
        let first = sequence.next();
        assert!(sequence.has_given(first));
        assert!(!sequence.has_given(Id::ZERO) && !sequence.has_given(Id(2)));
    }

    #[test]
    fn counted_ids_are_taken_one_after_the_other() {
        let counted = Counted::default();
        assert!(counted.accept(Id(1)));
        assert!(!counted.accept(Id(1)));
        assert!(!counted.accept(Id(3)) && counted.is_next(Id(2)));
        assert!(counted.accept(Id(2)));
    }

    #[test]
    fn after_the_largest_id_one_is_the_next() {
        let counted = Counted {
            last: AtomicU64::new(Id::MAX.get()),
        };
        assert!(counted.accept(Id(1)));
    }
}
