//! A peer that takes nothing, and for how long that goes well. Told what the time is and what the system still holds.

use std::time::{Duration, Instant};

/// A peer that takes nothing for so long is cut off.
pub const WRITE_DEADLINE: Duration = Duration::from_secs(10);
/// After so long it is looked at more closely.
const HALF: Duration = Duration::from_secs(5);

/// A peer whose socket is full.
#[derive(Debug)]
pub struct Stuck {
    /// Octets that the socket had taken.
    pub progress: u64,
    /// When it took the last one, as far as is known.
    since: Instant,
    /// Octets that the system held when it was looked at. A peer that reads slowly makes them less long before the socket
    /// takes more.
    unsent: Option<usize>,
}

impl Stuck {
    /// Begins now, after `progress` octets.
    pub fn new(progress: u64, now: Instant) -> Stuck {
        Stuck {
            progress,
            since: now,
            unsent: None,
        }
    }

    /// Returns when to look again.
    pub fn deadline(&self) -> Instant {
        let time = if self.unsent.is_some() {
            WRITE_DEADLINE
        } else {
            HALF
        };
        self.since + time
    }

    /// Looks at the peer; `true` if it has taken nothing for too long. `unsent` says what the system holds.
    pub fn is_over(&mut self, now: Instant, unsent: impl FnOnce() -> usize) -> bool {
        if now < self.deadline() {
            return false;
        }
        let left = unsent();
        if let Some(before) = self.unsent {
            if left >= before {
                return true;
            }
            self.since = now.checked_sub(HALF).unwrap_or(now);
        }
        self.unsent = Some(left);
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_takes_nothing_is_given_up_and_who_takes_a_little_is_not() {
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        let mut frozen = Stuck::new(0, start);
        assert!(!frozen.is_over(after(5), || 1000));
        assert!(!frozen.is_over(after(9), || 1000));
        assert!(frozen.is_over(after(10), || 1000));
        let mut slow = Stuck::new(0, start);
        for turn in 1..20 {
            assert!(!slow.is_over(after(turn * 5), || 1000 - turn as usize));
        }
        assert!(slow.is_over(after(100), || 1000 - 19));
    }
}
