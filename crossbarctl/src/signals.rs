//! The signals that end a command.

use tokio::signal::unix::{SignalKind, signal};

use crate::exit::Exit;

/// Waits for SIGINT or SIGTERM.
pub async fn ended() -> Exit {
    let interrupted = async {
        match tokio::signal::ctrl_c().await {
            Ok(()) => {}
            // Without a handler the default action ends the process.
            Err(_) => std::future::pending().await,
        }
    };
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = interrupted => Exit::Interrupted,
        () = terminated => Exit::Terminated,
    }
}
