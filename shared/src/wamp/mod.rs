//! The WAMP protocol, pure: no socket, no clock, no randomness.
//!
//! Follows the WAMP specification (basic and advanced profile). What stands where:
//!
//! * [`id`]: identifiers and their scopes · [`uri`]: URIs and their rules · [`policy`]: the words of matching and invocation
//! * [`message`]: one row per message · [`details`]: the options and details that messages carry
//! * [`payload`]: `args` and `kwargs` as the sender's bytes
//! * [`greeting`]: WELCOME as routers write it · [`codec`]: JSON, MsgPack and CBOR
//! * [`auth`]: challenges and their answers
//! * [`reason`]: the URIs of `wamp.close.*` and `wamp.error.*` · [`roles`]: what HELLO and WELCOME announce

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod auth;
pub mod codec;
pub mod details;
mod field;
pub mod greeting;
pub mod hello;
pub mod id;
pub mod message;
pub mod payload;
pub mod policy;
pub mod reason;
pub mod roles;
pub mod uri;

pub use codec::{DecodeError, EncodeError, Serializer};
pub use id::Id;
pub use message::Message;
pub use payload::Payload;
pub use policy::{CancelMode, Invoke, Match};

/// A dictionary of options or details in its general form.
pub type Dict = serde_json::Map<String, serde_json::Value>;
