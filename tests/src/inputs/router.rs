//! A list of operations on the router's core, chosen octet by octet: it does what the naive model says.

use crate::sim;

/// Checks a list of operations.
pub fn router(input: &[u8]) {
    sim::chosen(input);
}
