//! Real WAMP clients of other people, driven by tests.
//!
//! A [`Puppet`] is a process with one foreign client library; a [`Session`] is one of its sessions. The programs are in
//! `tests/foreign`; `environment` installs what they need, once.

mod environment;
mod puppet;
mod session;

pub use environment::python;
pub use puppet::{Library, Puppet};
pub use session::{
    Behaviour, Event, Failure, Handle, Payload, PendingCall, Serializer, Session, Where,
};
