//! How many connections a transport has, and how many it takes.

use std::sync::atomic::{AtomicUsize, Ordering};

use nix::sys::resource::{Resource, getrlimit};

/// The most connections of a transport, unless its configuration says otherwise.
const MOST: usize = 10_000;

/// The places of a transport.
#[derive(Debug)]
pub struct Occupancy {
    taken: AtomicUsize,
    /// Those that a connection has; the others are held by those who wait for one.
    connections: AtomicUsize,
    limit: usize,
    wanted: usize,
}

impl Default for Occupancy {
    fn default() -> Occupancy {
        Occupancy::new(MOST)
    }
}

/// Returns the limit that the process's descriptors allow for: a fifth of them is left for everything else.
fn limit() -> usize {
    // Without an answer there is no reason to lower the limit.
    let descriptors = getrlimit(Resource::RLIMIT_NOFILE).map_or(u64::MAX, |(soft, _)| soft);
    usize::try_from(descriptors / 5 * 4)
        .unwrap_or(usize::MAX)
        .max(1)
}

impl Occupancy {
    /// Makes so many places, or as many as there can be.
    pub fn new(wanted: usize) -> Occupancy {
        Occupancy {
            taken: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
            limit: limit().min(wanted),
            wanted,
        }
    }

    /// Takes a place; `false` if there is none.
    pub fn enter(&self) -> bool {
        let next = |taken| (taken < self.limit).then_some(taken + 1);
        let taken = self
            .taken
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next);
        taken.is_ok()
    }

    /// Gives a place back.
    pub fn leave(&self) {
        self.taken.fetch_sub(1, Ordering::Relaxed);
    }

    /// Notes that a connection has one of the places that are taken.
    pub fn connected(&self) {
        self.connections.fetch_add(1, Ordering::Relaxed);
    }

    /// Notes that it has gone.
    pub fn disconnected(&self) {
        self.connections.fetch_sub(1, Ordering::Relaxed);
    }

    /// Returns the number of connections.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Returns the number of places.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Tells whether the number of places had to be lowered.
    pub fn is_lowered(&self) -> bool {
        self.limit < self.wanted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_places_as_the_limit_says() {
        let places = Occupancy::new(2);
        assert!(places.enter() && places.enter() && !places.enter());
        places.leave();
        assert!(places.enter());
    }
}
