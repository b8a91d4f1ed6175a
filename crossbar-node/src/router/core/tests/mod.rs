//! What a realm does, seen from its sessions.
//!
//! * `net`: the small world that the tests are written in
//! * `pubsub`, `rpc`, `progress`, `access`, `meta`, `keeping`, `testaments`, `rerouting`, `waiting`,
//!   `authorizer`, `record`: the tests

mod access;
mod authorizer;
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
