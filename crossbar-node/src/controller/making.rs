//! What a worker is made of: our own program or any other, and what that says of its life.

use serde_json::{Value, json};
use shared::config::{RestartPolicy, masked};

use super::guest::Guest;
use super::lifecycle::Renewal;
use super::native::Native;

/// What a worker is made of.
pub enum Making {
    /// Our own program.
    Native(Native),
    /// Any program.
    Guest(Guest),
}

impl Making {
    /// Returns when it is started again.
    pub fn restart(&self) -> &RestartPolicy {
        match self {
            Making::Native(native) => &native.options.restart,
            Making::Guest(guest) => &guest.config().options.restart,
        }
    }

    /// Returns what follows when something that it watches has changed.
    pub fn renewal(&self) -> Option<Renewal> {
        match self {
            Making::Native(_) => None,
            Making::Guest(guest) => guest.renewal(),
        }
    }

    /// Returns what it was made of as it is shown: `{options}`, or all of a guest's configuration; secrets masked.
    pub fn shown(&self) -> Value {
        match self {
            Making::Native(native) => json!({ "options": masked(&native.written) }),
            Making::Guest(guest) => masked(&guest.config().config),
        }
    }

    /// Returns how many lines of its log are kept.
    pub fn traceback(&self) -> Option<usize> {
        match self {
            Making::Native(native) => native.options.traceback,
            Making::Guest(guest) => guest.config().options.traceback,
        }
    }
}
