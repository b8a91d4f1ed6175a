//! A router worker: realms with their roles, and the transports through which clients come.

mod links;
mod realms;
mod roles;
mod transports;

pub use links::Links;
pub use realms::Realms;
pub use transports::Transports;
