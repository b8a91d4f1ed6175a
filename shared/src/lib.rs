//! What `crossbar-node` and `crossbarctl` share.
//!
//! * [`wamp`]: the protocol, pure.
//! * [`api`]: the management API, declared once, pure.
//! * [`config`]: what a node file and a `start_*` call may say, pure.
//! * [`hex`]: octets as hexadecimal digits.
//! * [`reconcile`]: a running node made what a configuration says, over whatever makes the calls.
//! * [`net`]: sockets and the client session, the only part that knows tokio.

pub mod api;
pub mod config;
pub mod hex;
#[cfg(feature = "net")]
pub mod net;
pub mod reconcile;
pub mod wamp;
