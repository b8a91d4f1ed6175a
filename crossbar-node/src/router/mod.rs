//! A WAMP router: broker and dealer for the sessions of its realms.
//!
//! * [`core`]: what the router decides, without any I/O

pub mod core;
