//! The time in a process, and since when it runs.

use super::Timestamp;
use super::declare::{events, procedures};

events! {}

procedures! {
    /// The time in a process, and since when it runs.
    pub trait ClockApi on Process, register_clock;

    /// Tells the time in the process.
    fn utcnow as Utcnow() -> Timestamp,
        ReadOnly, result "timestamp", raises [], emits [];

    /// Tells when the process joined the management realm.
    fn started as Started() -> Timestamp,
        ReadOnly, result "timestamp", raises [], emits [];

    /// Tells for how long the process has been in the management realm.
    fn uptime as Uptime() -> f64,
        ReadOnly, result "seconds, with fraction", raises [], emits [];
}
