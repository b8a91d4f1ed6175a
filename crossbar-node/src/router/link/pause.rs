//! How long a link waits before it tries again. Pure.

use std::time::Duration;

/// The pauses of a link that does not come up.
#[derive(Clone, Debug)]
pub struct Pauses {
    first: Duration,
    longest: Duration,
    next: Duration,
}

impl Pauses {
    /// Each pause is half as long again as the one before.
    const GROWTH: f64 = 1.5;
    /// Chance moves a pause by this share of it, so that links that were lost together do not come back together.
    const JITTER: f64 = 0.25;

    /// Pauses that begin with `first` and grow up to `longest`.
    pub const fn new(first: Duration, longest: Duration) -> Pauses {
        Pauses {
            first,
            longest,
            next: first,
        }
    }

    /// Begins anew, after the link has worked.
    pub const fn reset(&mut self) {
        self.next = self.first;
    }

    /// Returns the next pause; `chance` is from 0 to 1.
    pub fn next(&mut self, chance: f64) -> Duration {
        let spread = 1.0 + Self::JITTER * (2.0 * chance.clamp(0.0, 1.0) - 1.0);
        let pause = self.next.mul_f64(spread);
        self.next = self.next.mul_f64(Self::GROWTH).min(self.longest);
        pause
    }
}

impl Default for Pauses {
    fn default() -> Pauses {
        Pauses::new(Duration::from_millis(250), Duration::from_secs(60))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_the_longest_and_begin_anew() {
        let second = Duration::from_secs(1);
        let mut pauses = Pauses::new(second, 3 * second);
        let taken: Vec<_> = (0..5).map(|_| pauses.next(0.5).as_millis()).collect();
        assert_eq!(taken, [1000, 1500, 2250, 3000, 3000]);
        pauses.reset();
        assert_eq!(pauses.next(0.0).as_millis(), 750);
        assert_eq!(pauses.next(1.0).as_millis(), 1875);
    }
}
