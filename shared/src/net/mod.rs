//! The shell around `wamp`: sockets, TLS, the client session. The only part of this crate that knows tokio.
//!
//! * Pure, for both sides of a connection: [`rawsocket`], [`subprotocol`], [`address`]
//! * A client's way to a router: [`connect()`], [`tls`], [`local`], and what comes of it, a [`Transport`]; step by step: [`probe`]
//! * A client's [`Session`] on it, its [`Subscription`]s and [`Registration`]s; one driver task per session
//! * The management API over it: `Session::call_api`, `Session::publish_event`, [`serve`]

pub mod address;
mod auth;
mod call;
mod callee;
mod client;
mod closed;
mod command;
mod connect;
mod driver;
mod framed;
mod given;
mod join;
pub mod local;
mod manage;
mod owned;
mod pending;
pub mod probe;
pub mod rawsocket;
mod registration;
pub mod subprotocol;
mod subscription;
mod subscriptions;
mod target;
pub mod tls;
mod transport;
mod websocket;
mod wire;

#[cfg(test)]
mod tests;

pub use address::{Host, Security, Url, UrlError};
pub use auth::{Auth, Binding};
pub use call::Call;
pub use client::Session;
pub use closed::{By, CallError, Closed, TRANSPORT_LOST};
pub use connect::{ConnectError, connect, connect_to};
pub use framed::{HandshakeError, RawSocket};
pub use join::{Join, JoinError, enter};
pub use manage::serve;
pub use registration::{
    Failure, Handler, Invocation, Outcome, ProgressSink, Registration, handler,
};
pub use subscription::{Delivery, Event, Subscription};
pub use target::{Endpoint, Family, Target};
pub use tls::TlsOptions;
pub use transport::{BoxStream, ByteStream, Bytes, SendError, Transport, TransportError};
pub use websocket::{UpgradeError, WebSocket};
