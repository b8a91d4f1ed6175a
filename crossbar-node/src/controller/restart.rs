//! Whether, and after which pause, a worker that ended is started again. Pure.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use shared::config::{RestartMode, RestartPolicy};

use super::lifecycle::Exit;

/// The exit status with which a worker says that its configuration is at fault, so that trying again is of no use.
pub const EXIT_CONFIGURATION: i32 = 78;

/// The exit status with which a container says that it has ended as its `shutdown` option asks for.
pub const EXIT_FINISHED: i32 = 76;

/// What becomes of a worker that ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It starts again at this time.
    Again(Instant),
    /// That was all.
    Over,
    /// It would be started again, but fails too often.
    GiveUp,
}

/// What a policy has seen of one worker.
#[derive(Debug)]
pub struct Restarts {
    policy: RestartPolicy,
    /// The exits of the last `period`, oldest first; at most `intensity` of them.
    exits: VecDeque<Instant>,
    /// Pauses since it was healthy.
    pauses: u32,
    serving_since: Option<Instant>,
    count: u64,
}

impl Restarts {
    /// Starts with a clean record.
    pub fn new(policy: RestartPolicy) -> Self {
        Restarts {
            policy,
            exits: VecDeque::new(),
            pauses: 0,
            serving_since: None,
            count: 0,
        }
    }

    /// Returns how often the worker was started again.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Returns the policy.
    pub fn policy(&self) -> &RestartPolicy {
        &self.policy
    }

    /// Notes that the worker is in service.
    pub fn in_service(&mut self, now: Instant) {
        self.serving_since = Some(now);
    }

    /// Decides after an exit that nobody asked for.
    pub fn exited(&mut self, now: Instant, exit: Exit, chance: f64) -> Verdict {
        let healthy = self.serving_since.take();
        if healthy.is_some_and(|since| now.duration_since(since) >= self.policy.healthy_after) {
            self.pauses = 0;
        }
        match (self.policy.mode, exit) {
            (_, Exit::Code(EXIT_FINISHED))
            | (RestartMode::Never, _)
            | (RestartMode::OnFailure, Exit::Code(0)) => {
                return Verdict::Over;
            }
            (_, Exit::Code(EXIT_CONFIGURATION)) => return Verdict::GiveUp,
            _ => {}
        }
        self.exits.push_back(now);
        let period = self.policy.period;
        while self
            .exits
            .front()
            .is_some_and(|exit| now.duration_since(*exit) > period)
        {
            self.exits.pop_front();
        }
        if self.exits.len() >= self.policy.intensity.max(1) as usize {
            return Verdict::GiveUp;
        }
        let pause = self.pause(chance);
        self.pauses = self.pauses.saturating_add(1);
        self.count += 1;
        Verdict::Again(now + pause)
    }

    /// The pause grows by a factor each time, up to a limit; chance moves it by the share that is called jitter.
    fn pause(&self, chance: f64) -> Duration {
        let longest = self.policy.max.as_secs_f64();
        let exponent = i32::try_from(self.pauses).unwrap_or(i32::MAX);
        let grown = self.policy.delay.as_secs_f64() * self.policy.factor.powi(exponent);
        // Infinity, and what is no number, count as too long.
        let pause = if grown < longest { grown } else { longest };
        let spread = 1.0 + self.policy.jitter * (2.0 * chance.clamp(0.0, 1.0) - 1.0);
        Duration::from_secs_f64((pause * spread).max(0.0))
    }
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "an instant can be had from the clock only; any one will do"
)]
mod tests {
    use super::*;

    fn restarts(mode: RestartMode) -> Restarts {
        Restarts::new(RestartPolicy::with_mode(mode))
    }

    #[test]
    fn a_container_that_has_finished_stays_down() {
        let exit = Exit::Code(EXIT_FINISHED);
        let verdict = restarts(RestartMode::Always).exited(Instant::now(), exit, 0.5);
        assert_eq!(verdict, Verdict::Over);
    }

    #[test]
    fn every_mode_does_what_it_says() {
        let now = Instant::now();
        for (mode, clean, failed) in [
            (RestartMode::Always, true, true),
            (RestartMode::OnFailure, false, true),
            (RestartMode::Never, false, false),
        ] {
            for (exit, again) in [
                (Exit::Code(0), clean),
                (Exit::Code(1), failed),
                (Exit::Signal(9), failed),
            ] {
                let verdict = restarts(mode).exited(now, exit, 0.5);
                assert_eq!(
                    matches!(verdict, Verdict::Again(_)),
                    again,
                    "{mode:?} {exit:?}"
                );
            }
        }
    }

    #[test]
    fn a_faulty_configuration_is_not_tried_again() {
        let exit = Exit::Code(EXIT_CONFIGURATION);
        let verdict = restarts(RestartMode::Always).exited(Instant::now(), exit, 0.5);
        assert_eq!(verdict, Verdict::GiveUp);
    }

    #[test]
    fn chance_moves_the_pause_by_a_fifth_at_most() {
        let now = Instant::now();
        for (chance, millis) in [(0.0, 200), (0.5, 250), (1.0, 300)] {
            let verdict = restarts(RestartMode::Always).exited(now, Exit::Code(1), chance);
            assert_eq!(verdict, Verdict::Again(now + Duration::from_millis(millis)));
        }
    }

    #[test]
    fn the_pause_never_exceeds_its_limit() {
        let mut policy = RestartPolicy::with_mode(RestartMode::Always);
        policy.intensity = 1_000_000;
        let mut restarts = Restarts::new(policy);
        let now = Instant::now();
        for _ in 0..5000 {
            restarts.exited(now, Exit::Code(1), 0.5);
        }
        let verdict = restarts.exited(now, Exit::Code(1), 0.5);
        assert_eq!(verdict, Verdict::Again(now + Duration::from_secs(30)));
    }
}
