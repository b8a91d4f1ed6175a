//! What crosses between the controller and a native worker. Exactly five things, no others:
//!
//! 1. the hand-off at birth ([`Handoff`]): one JSON frame, the first on the uplink, before any WAMP;
//! 2. the uplink: one inherited pair of sockets that carries ordinary WAMP, so that the worker is a client of the
//!    management realm like any other. On it, too, the worker tells what it has come to hold ([`Change`]), and what
//!    callers have changed;
//! 3. lines on standard output and error, kept for `get_worker_log`;
//! 4. signals: TERM, then KILL after the grace period;
//! 5. the exit status ([`exit`]).

pub mod exit;
mod handoff;
mod holdings;

pub use handoff::{Handoff, HandoffError, Kind};
pub use holdings::{Change, Holding, Holdings};

/// The name of the topic, under the worker's address, on which it tells the controller, and nobody else, what callers
/// have changed. No part of the API.
pub const AUDIT_TOPIC: &str = "on_audited";

/// The name of the topic, under the worker's address, on which it tells the controller, and nobody else, what it
/// holds. No part of the API.
pub const HOLDINGS_TOPIC: &str = "on_holdings_changed";
