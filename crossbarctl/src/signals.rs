//! The signals that end a command.

use nix::sys::signal::{SigHandler, Signal};
use tokio::signal::unix::{SignalKind, signal};

use crate::exit::Exit;

/// What writing into a closed pipe does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosedPipe {
    /// It ends the process silently, as of every other tool.
    Ends,
    /// It is an error of the writing: one of several pipes is no reason to end.
    Fails,
}

/// Decides what writing into a closed pipe does from now on.
pub fn closed_pipe(then: ClosedPipe) {
    let handler = match then {
        ClosedPipe::Ends => SigHandler::SigDfl,
        ClosedPipe::Fails => SigHandler::SigIgn,
    };
    // SAFETY: neither action runs code of ours.
    #[allow(
        unsafe_code,
        reason = "the standard library ignores SIGPIPE, and has no way to say otherwise"
    )]
    let set = unsafe { nix::sys::signal::signal(Signal::SIGPIPE, handler) };
    debug_assert!(set.is_ok(), "SIGPIPE is a signal");
}

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
