//! A WAMP router: the pure core, who may enter, and the I/O around them.
//!
//! Used twice: for the management realm in the controller, and for the realms of a router worker.

pub mod auth;
pub mod core;
pub mod io;
pub mod link;
