//! Router links: a realm of this router and one of another share their events and calls.
//!
//! A link has a session, a leg, in each of both realms. On each side it subscribes and registers what the other side
//! wants and offers, and passes on what comes. All that makes this safe, against loops and duplicates, is decided by the
//! realms' cores (`core/seam.rs`); what is mirrored is decided here.
//!
//! * Pure: `bridge`, `crossing`: both legs together · `interest`: what a realm wants and offers · `mirror`: what a leg holds for the
//!   other side · `calls`: calls on their way across · `rules`: what may cross · `pause`: how long to wait
//! * Around it: `legs`: how both sessions are made · `link`: one link from its start to its stop · `target`,
//!   `credentials`: its configuration in the words of the client

mod bridge;
mod calls;
mod crossing;
mod interest;
mod mirror;
mod pause;
mod rules;

#[cfg(test)]
mod tests;

pub use rules::Rules;
