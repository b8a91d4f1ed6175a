//! Who a peer is: the authentication methods of a door, as pure decisions.
//!
//! A door (a transport, an inherited stream) has a [`Policy`]. It is asked at HELLO and, after a CHALLENGE, at
//! AUTHENTICATE; where a procedure knows the principals, the [`Question`] to it is handed out and its answer handed in.
//! Randomness, time and what the transport knows of the peer come in with [`Asking`]. What an identity may do is
//! decided by its role, elsewhere.
//!
//! * [`Method`], [`Pending`]: the methods, and a challenge that waits for its answer
//! * `ticket`, `wampcra`, `scram`, `cryptosign`, `certificate`: one method each · `known`: principals by name
//! * [`dynamic`]: questions to procedures · [`Disguise`]: what unknown identities see
//! * `configured`: from the configuration · [`Attempts`]: who must wait

mod asking;
mod attempts;
mod certificate;
mod configured;
mod cryptosign;
mod disguise;
pub mod dynamic;
mod known;
mod method;
mod policy;
mod scram;
mod ticket;
mod wampcra;

#[cfg(test)]
mod tests;

pub use asking::{Answer, Asking};
pub use attempts::{Attempts, Pace};
pub use certificate::Certificate;
pub use configured::Misconfigured;
pub use cryptosign::PublicKeys;
pub use disguise::Disguise;
pub use dynamic::{Authenticator, Failure, Question};
pub use known::{Grant, Known, Source};
pub use method::{Method, Pending};
pub use policy::{Admission, Policy, Principal, Verdict};
pub use scram::ScramUser;
pub use ticket::Ticket;
pub use wampcra::{Secret, WampCraUser};
