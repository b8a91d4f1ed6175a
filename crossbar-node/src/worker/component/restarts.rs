//! Components of a container that ended and wait to be started again.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use shared::api::ComponentId;
use tokio::task::AbortHandle;

use crate::python::Found;

/// The first pause.
const FIRST: Duration = Duration::from_millis(250);
/// The longest pause.
const LONGEST: Duration = Duration::from_secs(30);
/// After this time in good health, in seconds, the pauses start from the first again.
const HEALTHY: f64 = 60.0;

/// Those that wait, and how often each has ended in a row.
#[derive(Default)]
pub struct Restarts(Mutex<State>);

#[derive(Default)]
struct State {
    waiting: HashMap<ComponentId, (Found, AbortHandle)>,
    ends: HashMap<ComponentId, u32>,
}

impl Restarts {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the pause before the next attempt for a component that ended after `uptime` seconds.
    pub fn pause(&self, id: &ComponentId, uptime: f64) -> Duration {
        let mut state = self.state();
        let ends = state.ends.entry(id.clone()).or_default();
        if uptime >= HEALTHY {
            *ends = 0;
        }
        let pause = FIRST.saturating_mul(1 << (*ends).min(16)).min(LONGEST);
        *ends = ends.saturating_add(1);
        pause
    }

    /// Runs the task that starts a component again; until it says that it is done, the component counts as waiting.
    pub fn wait(&self, found: Found, task: impl Future<Output = ()> + Send + 'static) {
        let mut state = self.state();
        let task = tokio::spawn(task).abort_handle();
        state.waiting.insert(found.id.clone(), (found, task));
    }

    /// It waits no longer.
    pub fn done(&self, id: &ComponentId) {
        self.state().waiting.remove(id);
    }

    /// Gives up a component that waits, and returns it.
    pub fn give_up(&self, id: &ComponentId) -> Option<Found> {
        let mut state = self.state();
        state.ends.remove(id);
        let (found, task) = state.waiting.remove(id)?;
        task.abort();
        Some(found)
    }

    /// Gives up all.
    pub fn stop_all(&self) {
        for (_, (_, task)) in self.state().waiting.drain() {
            task.abort();
        }
    }

    /// Returns how many wait.
    pub fn count(&self) -> usize {
        self.state().waiting.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_limit_and_start_over_after_good_health() {
        let restarts = Restarts::default();
        let id: ComponentId = "c1".parse().unwrap();
        assert_eq!(restarts.pause(&id, 0.0), FIRST);
        assert_eq!(restarts.pause(&id, 1.0), 2 * FIRST);
        for _ in 0..100 {
            restarts.pause(&id, 0.0);
        }
        assert_eq!(restarts.pause(&id, 0.0), LONGEST);
        assert_eq!(restarts.pause(&id, 61.0), FIRST);
    }
}
