//! When calls time out: a binary heap in which each call knows its place, so that it can leave early.
//!
//! A call without timeout never comes here.

use super::Map;
use super::realm::Millis;

/// The deadlines of some calls.
pub(super) struct Deadlines {
    // INVARIANT: a heap with the earliest first; `places` says where each call is.
    heap: Vec<(Millis, u32)>,
    places: Map<u32, usize>,
}

impl Deadlines {
    pub(super) fn new() -> Deadlines {
        Deadlines {
            heap: Vec::new(),
            places: Map::default(),
        }
    }

    /// Returns the earliest deadline.
    pub(super) fn next(&self) -> Option<Millis> {
        self.heap.first().map(|entry| entry.0)
    }

    /// Takes the call with the earliest deadline out if that is not after `now`.
    pub(super) fn due(&mut self, now: Millis) -> Option<u32> {
        let &(deadline, call) = self.heap.first()?;
        if deadline > now {
            return None;
        }
        self.remove(call);
        Some(call)
    }

    /// Sets the deadline of a call, in place of the one it may have.
    pub(super) fn set(&mut self, call: u32, deadline: Millis) {
        self.remove(call);
        self.heap.push((deadline, call));
        self.places.insert(call, self.heap.len() - 1);
        self.up(self.heap.len() - 1);
    }

    /// Takes a call out, if it is there.
    pub(super) fn remove(&mut self, call: u32) {
        let Some(at) = self.places.remove(&call) else {
            return;
        };
        self.heap.swap_remove(at);
        if let Some(moved) = self.heap.get(at) {
            self.places.insert(moved.1, at);
            self.up(at);
            self.down(at);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.heap.len()
    }

    fn up(&mut self, mut at: usize) {
        while at > 0 {
            let parent = (at - 1) / 2;
            if self.heap[parent] <= self.heap[at] {
                return;
            }
            self.swap(at, parent);
            at = parent;
        }
    }

    fn down(&mut self, mut at: usize) {
        loop {
            let left = 2 * at + 1;
            let children = left..(left + 2).min(self.heap.len());
            let Some(child) = children.min_by_key(|child| self.heap[*child]) else {
                return;
            };
            if self.heap[at] <= self.heap[child] {
                return;
            }
            self.swap(at, child);
            at = child;
        }
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.heap.swap(a, b);
        self.places.insert(self.heap[a].1, a);
        self.places.insert(self.heap[b].1, b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_come_due_in_order_of_their_deadlines() {
        let mut deadlines = Deadlines::new();
        for call in 0..100_u32 {
            deadlines.set(call, u64::from((call * 37) % 101));
        }
        for call in (0..100).step_by(3) {
            deadlines.remove(call);
        }
        deadlines.set(1, 500);
        let mut seen = Vec::new();
        while let Some(next) = deadlines.next() {
            assert!(next == 0 || deadlines.due(next - 1).is_none());
            seen.push((next, deadlines.due(next).unwrap()));
        }
        assert!(seen.is_sorted_by_key(|entry| entry.0));
        assert_eq!(seen.len(), 66);
        assert_eq!(seen.last(), Some(&(500, 1)));
    }
}
