//! Who did what at a console, in the log under the target [`AUDIT`](crate::service::logging::AUDIT).
//!
//! Whoever keeps an audit log takes the lines from there.

use std::fmt;

use super::terminal::printable;
use crate::service::logging::AUDIT;

/// The longest line that is logged whole.
const LONGEST: usize = 2048;

/// Somebody at the other end of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Who has logged in, or wants to.
    pub user: String,
    /// From where.
    pub peer: String,
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} from {}", clean(&self.user), self.peer)
    }
}

/// Notes what somebody did.
pub fn note(who: &Who, what: &str) {
    tracing::info!(target: AUDIT, "manhole: {who}: {what}");
}

/// Notes a line that was entered.
pub fn line(who: &Who, line: &str) {
    tracing::info!(target: AUDIT, "manhole: {who} entered: {}", clean(line));
}

/// Notes that somebody was refused.
pub fn refused(who: &Who, why: &str) {
    tracing::warn!(target: AUDIT, "manhole: {who} was refused: {why}");
}

fn clean(text: &str) -> String {
    let end = text.floor_char_boundary(LONGEST);
    let rest = if end < text.len() { "…" } else { "" };
    format!("{}{rest}", printable(&text[..end]))
}
