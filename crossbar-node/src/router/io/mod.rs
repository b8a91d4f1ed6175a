//! The shell around the router's core: sockets, framing, queues, listeners.
//!
//! The way of a message: a connection's task reads a batch of frames (`connection`), locks its realm once and lets the
//! core route them (`routing`) into the receivers' queues (`outbound`), unlocks, and writes those queues out itself.
//! There is no task switch, no channel and no timer per message.

mod accept;
mod batch;
mod bind;
mod buffers;
mod caller;
mod closing;
mod congestion;
mod connection;
mod cookie_file;
mod cookies;
mod demand;
mod door;
mod establish;
mod fanout;
pub mod framing;
mod gate;
mod handshake;
mod heartbeat;
mod home;
mod in_place;
mod inspection;
mod legs;
mod lender;
mod limits;
mod listener;
mod load;
mod occupancy;
mod outbound;
mod overseer;
mod page;
mod queue;
mod realm;
mod received;
mod router;
mod routing;
mod shards;
mod slow_consumer;
mod socket;
mod stuck;
mod testee;
mod tls;
mod trace;
mod traffic;
mod turn;
mod upgrade;
mod web;
mod websocket_door;

#[cfg(test)]
mod gate_tests;

pub use bind::{bind_ports, bind_unix, listening_address};
pub use caller::CallFailed;
pub use cookie_file::CookieFileError;
pub use cookies::{CookieJar, Tracked};
pub use door::{Door, DoorError, Guard};
pub use heartbeat::{Answer, Beat, Heartbeat, Pings};
pub use inspection::Listing;
pub use legs::ROUTERLINK;
pub use lender::Lender;
pub use listener::{ListenError, Listener};
pub use overseer::{NotJoined, Overseer};
pub use queue::{Farewell, Parting};
pub use realm::RealmHandle;
pub use router::{AlreadyRunning, Router};
pub use shards::Shards;
pub use trace::{Direction, Recorded, Trace};
pub use traffic::Traffic;
