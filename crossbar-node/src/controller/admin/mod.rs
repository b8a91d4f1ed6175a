//! The door for monitoring systems: `/metrics`, `/livez`, `/readyz` over HTTP, where the configuration opens it.
//!
//! * pure: `health` (what is not as it should be), `exposition` (how numbers are written)
//! * `gather`: who is asked · `server`: the listener

mod exposition;
mod gather;
mod health;
mod server;

pub use gather::Source;
pub use server::{AdminError, Server};
