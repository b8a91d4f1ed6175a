//! The shell around `wamp`: sockets, TLS, the client session. The only part of this crate that knows tokio.
//!
//! * Pure, for both sides of a connection: [`rawsocket`], [`subprotocol`], [`address`]
//! * A client's way to a router: [`connect()`], [`tls`], [`local`], and what comes of it, a [`Transport`]

pub mod address;
mod connect;
mod framed;
pub mod local;
pub mod rawsocket;
pub mod subprotocol;
pub mod tls;
mod transport;
mod websocket;

pub use address::{Security, Url, UrlError};
pub use connect::{ConnectError, connect};
pub use framed::{HandshakeError, RawSocket};
pub use tls::TlsOptions;
pub use transport::{BoxStream, ByteStream, Bytes, SendError, Transport, TransportError};
pub use websocket::{UpgradeError, WebSocket};
