//! How a running node gets at its file again, and the signal that asks for it.

use std::sync::Arc;

use shared::api::{ApiError, ErrorKind};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::controller::{Reading, Reread, StartError};
use crate::service::directory::Source;

/// Reads the node file again, where that is possible.
pub fn reread(source: Source) -> Reread {
    Arc::new(move || {
        if !matches!(source, Source::File(_)) {
            let message = "the node was not started with a file that could be read again";
            return Err(ApiError::new(ErrorKind::FeatureUnavailable, message));
        }
        match source.read() {
            Ok((text, format)) => Ok(Reading {
                name: source.name(),
                text,
                format,
            }),
            Err(error) => Err(ApiError::new(
                ErrorKind::InvalidConfiguration,
                error.to_string(),
            )),
        }
    })
}

/// The signal that asks for the file to be read again. Before the node is up it is remembered.
pub fn hangups() -> Result<Signal, StartError> {
    signal(SignalKind::hangup()).map_err(|error| StartError::System {
        step: "signals",
        cause: error.to_string(),
    })
}
