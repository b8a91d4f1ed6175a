//! The seam for other routers: which subscriptions and registrations appear and go.
//!
//! Nothing is noted down unless somebody watches.

use shared::wamp::{Id, Match};

/// A subscription or registration that appeared or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Somebody subscribes to a topic or pattern that nobody subscribed to.
    SubscriptionCreated {
        /// Its id.
        subscription: Id,
        /// How the topic matches.
        matching: Match,
        /// The topic or pattern.
        topic: Box<str>,
    },
    /// The last subscriber is gone.
    SubscriptionDeleted {
        /// Its id.
        subscription: Id,
    },
    /// Somebody registers a procedure or pattern that nobody had registered.
    RegistrationCreated {
        /// Its id.
        registration: Id,
        /// How the procedure matches.
        matching: Match,
        /// The procedure or pattern.
        procedure: Box<str>,
    },
    /// The last callee is gone.
    RegistrationDeleted {
        /// Its id.
        registration: Id,
    },
}

/// The changes since they were last taken.
#[derive(Default)]
pub(super) struct Changes {
    // INVARIANT: `None` while nobody watches.
    noted: Option<Vec<Change>>,
}

impl Changes {
    pub(super) fn watch(&mut self) {
        self.noted.get_or_insert_default();
    }

    pub(super) fn unwatch(&mut self) {
        self.noted = None;
    }

    pub(super) fn note(&mut self, change: impl FnOnce() -> Change) {
        if let Some(noted) = &mut self.noted {
            noted.push(change());
        }
    }

    pub(super) fn take(&mut self) -> Vec<Change> {
        self.noted.as_mut().map(std::mem::take).unwrap_or_default()
    }
}
