//! Router links: a realm of this router and one of another share their events and calls.
//!
//! A link has a session, a leg, in each of both realms. On each side it subscribes and registers what the other side
//! wants and offers, and passes on what comes. All that makes this safe, against loops and duplicates, is decided by the
//! realms' cores (`core/seam.rs`); what is mirrored is decided here.
//!
//! * Pure: `bridge`, `crossing`: both legs together · `interest`: what a realm wants and offers · `mirror`: what a leg holds for the
//!   other side · `calls`: calls on their way across · `rules`: what may cross · `pause`: how long to wait
//! * Around it: `running`: one link from its start to its stop · `legs`: how both sessions are made · `target`,
//!   `credentials`: its configuration in the words of the client

mod bridge;
mod calls;
mod credentials;
mod crossing;
mod interest;
mod legs;
mod mirror;
mod pause;
mod rules;
mod running;
mod target;

#[cfg(test)]
mod tests;

pub use credentials::Credentials;
pub use legs::{LinkError, Setting};
pub use pause::Pauses;
pub use running::{Running, State};
pub use target::Reach;
