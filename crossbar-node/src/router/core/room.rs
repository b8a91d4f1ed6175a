//! What routing a message takes beside the realm itself: room for lists, and random numbers. Whoever routes has its own.

use shared::wamp::Id;

use super::prng::Prng;
use super::receivers::Selection;

/// Room for lists, used again and again, and random numbers.
pub struct Room {
    /// The subscriptions that a publication matches.
    pub(super) matched: Vec<u32>,
    pub(super) selection: Selection,
    pub(super) prng: Prng,
}

impl Room {
    /// Makes some. The ids of publications follow from `seed`, which nobody outside should be able to guess.
    pub fn new(seed: u64) -> Room {
        Room {
            matched: Vec::new(),
            selection: Selection::default(),
            prng: Prng::new(seed),
        }
    }

    /// Returns an id for a publication.
    pub(super) const fn publication(&mut self) -> Id {
        Id::from_random(self.prng.next())
    }
}
