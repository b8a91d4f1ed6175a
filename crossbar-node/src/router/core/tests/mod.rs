//! What a realm does, seen from its sessions.
//!
//! * `net`: the small world that the tests are written in
//! * `pubsub`, `rpc`, `progress`, `access`, `meta`: the tests

mod access;
mod meta;
mod net;
mod progress;
mod pubsub;
mod rpc;
