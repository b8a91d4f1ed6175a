//! What a container does when one of its components ends. Pure.

use shared::config::{ComponentRestart, ContainerShutdown};

/// The options of a container about the ends of its components.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// When the container ends with them.
    pub shutdown: ContainerShutdown,
    /// When they are started again.
    pub restart: ComponentRestart,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Nothing.
    Nothing,
    /// The component starts again.
    Restart,
    /// The container ends.
    Shutdown,
}

impl Policy {
    /// Decides after a component has ended that nobody stopped; `remaining` others are there.
    pub fn after_end(self, failed: bool, remaining: usize) -> After {
        let again = match self.restart {
            ComponentRestart::Always => true,
            ComponentRestart::OnFailed => failed,
            ComponentRestart::Never => false,
        };
        match self.shutdown {
            ContainerShutdown::OnAnyComponentStopped => After::Shutdown,
            ContainerShutdown::OnAnyComponentFailed if failed => After::Shutdown,
            _ if again => After::Restart,
            ContainerShutdown::OnLastComponentStopped if remaining == 0 => After::Shutdown,
            _ => After::Nothing,
        }
    }

    /// Decides after a component was stopped by a caller; `remaining` others are there.
    pub fn after_stop(self, remaining: usize) -> After {
        match self.shutdown {
            ContainerShutdown::OnAnyComponentStopped => After::Shutdown,
            ContainerShutdown::OnLastComponentStopped if remaining == 0 => After::Shutdown,
            _ => After::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(shutdown: ContainerShutdown, restart: ComponentRestart) -> Policy {
        Policy { shutdown, restart }
    }

    #[test]
    fn a_container_left_to_itself_stays() {
        let policy = policy(ContainerShutdown::Manual, ComponentRestart::Never);
        for (failed, remaining) in [(true, 0), (false, 0), (true, 1)] {
            assert_eq!(policy.after_end(failed, remaining), After::Nothing);
        }
        assert_eq!(policy.after_stop(0), After::Nothing);
    }

    #[test]
    fn it_ends_with_the_last_the_first_or_the_first_failed_component() {
        use ContainerShutdown::{
            OnAnyComponentFailed, OnAnyComponentStopped, OnLastComponentStopped,
        };
        let cases = [
            (OnLastComponentStopped, true, 1, After::Nothing),
            (OnLastComponentStopped, false, 0, After::Shutdown),
            (OnAnyComponentFailed, false, 0, After::Nothing),
            (OnAnyComponentFailed, true, 3, After::Shutdown),
            (OnAnyComponentStopped, false, 3, After::Shutdown),
        ];
        for (shutdown, failed, remaining, after) in cases {
            let policy = policy(shutdown, ComponentRestart::Never);
            assert_eq!(policy.after_end(failed, remaining), after, "{shutdown:?}");
        }
    }

    #[test]
    fn a_component_starts_again_always_or_when_it_failed() {
        let always = policy(ContainerShutdown::Manual, ComponentRestart::Always);
        assert_eq!(always.after_end(false, 0), After::Restart);
        let failed = policy(
            ContainerShutdown::OnLastComponentStopped,
            ComponentRestart::OnFailed,
        );
        assert_eq!(failed.after_end(true, 0), After::Restart);
        assert_eq!(failed.after_end(false, 0), After::Shutdown);
        // Whoever stops a component does not want it back.
        assert_eq!(always.after_stop(0), After::Nothing);
    }
}
