//! A router worker: realms with their roles, and the transports through which clients come.

mod realms;
mod roles;
mod transports;

pub use realms::Realms;
pub use transports::Transports;
