//! A router worker: realms with their roles, and the transports through which clients come.
//!
//! Realms may have `schemas`, and a `bridge` of their meta API to the management realm.

mod bridge;
mod links;
mod realms;
mod roles;
mod schemas;
mod transports;

pub use links::Links;
pub use realms::Realms;
pub use transports::Transports;
