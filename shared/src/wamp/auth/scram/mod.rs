//! WAMP-SCRAM: the client proves that it knows a password, and the router that it knows the keys made of it.
//!
//! There are two dialects. `wamp-scram` is the specification's, `scram` is what Crossbar.io and Autobahn speak; they
//! differ in words, in how nonces are joined and in what the signed text says of channel binding.

mod dialect;
mod kdf;
mod keys;

pub use dialect::Dialect;
pub use kdf::Kdf;
pub use keys::{ClientKeys, Exchange, ServerKeys};
