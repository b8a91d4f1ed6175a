//! The ends of a console: what comes from whoever is there, where to write, and what is there.

use std::sync::{Arc, Mutex};

use tokio::sync::mpsc;

use super::terminal::History;

/// What comes from the other end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Octets that were typed.
    Octets(Vec<u8>),
    /// The screen has so many columns now.
    Columns(u32),
    /// The key for giving up, pressed some other way.
    Interrupt,
    /// There will be no more.
    End,
}

/// What is at the other end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A terminal with a user.
    Terminal {
        /// Its kind.
        term: String,
        /// Its columns.
        columns: u32,
    },
    /// A program that writes lines.
    Lines,
    /// Nobody: there is this one line.
    Once(String),
}

/// The ends of a console.
pub struct Wires<W> {
    /// What comes.
    pub input: mpsc::Receiver<Input>,
    /// Where it writes.
    pub output: W,
}

/// Lines of before, of one user.
pub type Kept = Arc<Mutex<History>>;
