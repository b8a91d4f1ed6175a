//! Conformance: the specification, section by section, against a real router over real sockets.
//!
//! Each test runs over {WebSocket, RawSocket} × {JSON, MsgPack, CBOR}, with peers that say exactly what the test writes,
//! in the notation of the specification and by encoders that are not ours.
//!
//! * `table`: which feature of the specification is shown by which test. The tests are made from it, it is compared with
//!   what WELCOME announces, and `docs/conformance.md` is written from it (`UPDATE=1`).
//! * `net`, `peer`: a realm of its own for each run, and who joins it. The router is that of `crossbar-node`'s own tests.
//! * `sessions`, `violations`, `rpc`, `pubsub`: the basic profile
//! * `calls`, `progress`, `registrations`, `events`, `kept`, `passthru`: the advanced profile
//! * `meta`, `testaments`: the procedures and events of the router itself
//! * `authentication`, `transport_login`, `dynamic`, `authorization`: who may come in, and do what
//! * `transports`: what is told apart below the messages · `options`: what a realm's configuration changes

#![allow(clippy::unwrap_used, reason = "a test fails where it unwraps")]
#![allow(
    clippy::print_stderr,
    reason = "what a failed test leaves is printed with it"
)]

#[path = "../../crossbar-node/tests/router_io/doors.rs"]
#[allow(dead_code, reason = "other tests need more of it")]
mod doors;
#[path = "../../crossbar-node/tests/router_io/world.rs"]
#[allow(dead_code, reason = "other tests need more of it")]
mod world;

mod authentication;
mod authorization;
mod calls;
mod dynamic;
mod events;
mod kept;
mod meta;
mod net;
mod options;
mod passthru;
mod peer;
mod progress;
mod pubsub;
mod registrations;
mod rpc;
mod sessions;
mod table;
mod testaments;
mod transport_login;
mod transports;
mod violations;
