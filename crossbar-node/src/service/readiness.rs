//! What the service manager is told: that the node is ready, reads its file again, stops. Without one, nothing is said.

use sd_notify::NotifyState;

/// Everything is up and listens.
pub fn ready(status: &str) {
    tell(&[NotifyState::Ready, NotifyState::Status(status)]);
}

/// The node's file is being read again; [`ready`] follows in any case.
pub fn reloading() {
    // Without the time of the clock that never goes back the manager does not know which reload is meant.
    match NotifyState::monotonic_usec_now() {
        Ok(now) => tell(&[NotifyState::Reloading, now]),
        Err(error) => tracing::debug!("there is no clock for the service manager: {error}"),
    }
}

/// The node takes leave.
pub fn stopping() {
    tell(&[NotifyState::Stopping]);
}

fn tell(state: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(state) {
        tracing::warn!("the service manager cannot be told: {error}");
    }
}
