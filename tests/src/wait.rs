//! Waiting: for a condition, until a deadline.

use std::time::{Duration, Instant};

/// How long a test waits for what should happen at once; long, because the machine may be busy.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// How often a condition is looked at.
const STEP: Duration = Duration::from_millis(10);

/// Returns what the condition gives, as soon as it gives something.
///
/// # Panics
/// When it has not by the deadline; `what` says what was waited for.
#[track_caller]
pub fn wait_for<T>(what: &str, deadline: Duration, mut condition: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + deadline;
    loop {
        if let Some(found) = condition() {
            return found;
        }
        assert!(Instant::now() < end, "{what}: not within {deadline:?}");
        std::thread::sleep(STEP);
    }
}
