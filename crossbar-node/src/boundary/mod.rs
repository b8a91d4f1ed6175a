//! What crosses between the controller and a native worker. Exactly six things, no others:
//!
//! 1. the hand-off at birth ([`Handoff`]): one JSON frame, the first on the uplink, before any WAMP;
//! 2. the uplink: one inherited pair of sockets that carries ordinary WAMP, so that the worker is a client of the
//!    management realm like any other. On it, too, the worker tells what it has come to hold ([`Change`]), and what
//!    callers have changed;
//! 3. the shelf: another inherited pair of sockets, over which listening sockets are handed to the controller, and lent
//!    to the replacement ([`Shelf`]);
//! 4. lines on standard output and error, kept for `get_worker_log`;
//! 5. signals: TERM, then KILL after the grace period;
//! 6. the exit status ([`exit`]).

pub mod exit;
mod handoff;
mod holdings;
mod shelf;

pub use handoff::{Handoff, HandoffError, Kind};
pub use holdings::{Change, Holding, Holdings};
pub use shelf::{Said, Shelf, Wait};

/// The name of the procedure, under the worker's address, by which the controller finds out whether it is alive. The
/// question goes through everything that the worker's work goes through. No part of the API.
pub const HEARTBEAT: &str = "heartbeat";

/// The name of the topic, under the worker's address, on which it tells the controller, and nobody else, what callers
/// have changed. No part of the API.
pub const AUDIT_TOPIC: &str = "on_audited";

/// The name of the topic, under the worker's address, on which it tells the controller, and nobody else, what it
/// holds. No part of the API.
pub const HOLDINGS_TOPIC: &str = "on_holdings_changed";
