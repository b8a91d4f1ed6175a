//! What a realm does, seen from its sessions.
//!
//! * `net`: the small world that the tests are written in
//! * `pubsub`, `rpc`, `progress`, `access`, `meta`, `keeping`, `testaments`, `rerouting`, `waiting`,
//!   `authorizer`, `record`, `concurrent`: the tests

mod access;
mod authorizer;
mod concurrent;
mod keeping;
mod limits;
mod links;
mod meta;
mod net;
mod progress;
mod pubsub;
mod record;
mod rerouting;
mod rpc;
mod testaments;
mod waiting;
