//! SIGHUP: files are read again. A node on a terminal keeps the usual meaning: it ends with the terminal.

use std::io::IsTerminal as _;

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::controller::StartError;

/// The signal that asks for files to be read again.
pub struct Hangup(Option<Signal>);

impl Hangup {
    /// Catches the signal from now on.
    pub fn new() -> Result<Self, StartError> {
        if std::io::stdin().is_terminal() {
            return Ok(Hangup(None));
        }
        let hangup = signal(SignalKind::hangup()).map_err(|error| StartError::System {
            step: "signals",
            cause: error.to_string(),
        })?;
        Ok(Hangup(Some(hangup)))
    }

    /// Waits for the next one.
    pub async fn next(&mut self) {
        match &mut self.0 {
            Some(hangup) => drop(hangup.recv().await),
            None => std::future::pending().await,
        }
    }
}
