//! The history of a subscription (*Event History*): its last events, in order.

use std::collections::VecDeque;
use std::sync::Arc;

use super::kept::KeptEvent;

/// The events of one subscription.
pub(super) struct History {
    events: VecDeque<Arc<KeptEvent>>,
    octets: usize,
    limit: usize,
    max_octets: usize,
}

impl History {
    pub(super) fn new(limit: usize, max_octets: usize) -> History {
        History {
            events: VecDeque::new(),
            octets: 0,
            limit,
            max_octets,
        }
    }

    /// Adds an event; the oldest make room for it.
    pub(super) fn record(&mut self, event: Arc<KeptEvent>) {
        self.octets += event.octets();
        self.events.push_back(event);
        while self.events.len() > self.limit || self.octets > self.max_octets {
            let Some(oldest) = self.events.pop_front() else {
                return;
            };
            self.octets -= oldest.octets();
        }
    }

    /// Returns the events, the oldest first.
    pub(super) fn events(&self) -> &VecDeque<Arc<KeptEvent>> {
        &self.events
    }
}
