//! When to connect again: after a random time below a limit that doubles. Pure.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::time::Duration;

/// The first limit.
const FIRST: Duration = Duration::from_secs(1);
/// The last one.
const LAST: Duration = Duration::from_secs(60);

/// Attempts that failed in a row.
#[derive(Debug, Default)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// Returns the pause before the next attempt; `chance` is from 0 to 1.
    pub fn next(&mut self, chance: f64) -> Duration {
        let limit = FIRST
            .saturating_mul(2_u32.saturating_pow(self.failures))
            .min(LAST);
        self.failures = self.failures.saturating_add(1);
        limit.mul_f64(chance.clamp(0.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_doubles_up_to_a_minute_and_chance_takes_any_share_of_it() {
        let mut backoff = Backoff::default();
        let limits: Vec<_> = (0..8).map(|_| backoff.next(1.0).as_secs()).collect();
        assert_eq!(limits, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(backoff.next(0.5), Duration::from_secs(30));
        assert_eq!(backoff.next(0.0), Duration::ZERO);
    }
}
