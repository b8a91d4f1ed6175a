//! What a realm does, seen from its sessions.
//!
//! * `net`: the small world that the tests are written in
//! * `pubsub`, `rpc`, `progress`, `access`, `meta`, `keeping`, `testaments`: the tests

mod access;
mod keeping;
mod meta;
mod net;
mod progress;
mod pubsub;
mod rpc;
mod testaments;
