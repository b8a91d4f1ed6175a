//! Test harness: nodes, the command line, foreign clients and waiting for conditions.
//!
//! * [`programs`] builds what is tested; [`TestNode`] and [`Ctl`] run it.
//! * [`foreign`] sets up Autobahn|Python and Autobahn|JS and drives them.
//! * [`ssh`] runs the OpenSSH client.
//! * [`traffic`] makes messages for load, [`wire`] writes octets that no client would write.
//! * [`inputs`] says what must hold for any input, for fuzzers.
//! * [`sim`] runs the router core against a naive model of it.
//! * [`wait_for`] is the only way of waiting: a condition and a deadline.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]
#![allow(
    clippy::print_stderr,
    reason = "what a failed test leaves is printed with it"
)]

mod child;
mod ctl;
pub mod foreign;
pub mod inputs;
mod lines;
mod node;
mod normalise;
mod peer;
mod port;
pub mod proc;
mod programs;
mod pty;
pub mod sim;
pub mod ssh;
pub mod traffic;
mod wait;
pub mod wire;

pub use child::Child;
pub use ctl::{Ctl, Output};
pub use lines::Lines;
pub use node::TestNode;
pub use normalise::normalise;
pub use peer::Peer;
pub use port::free_port;
pub use programs::{Programs, programs};
pub use pty::OnTerminal;
pub use wait::{DEADLINE, wait_for};
