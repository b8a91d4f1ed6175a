//! Who has failed too often must wait: for each peer and identity, ten failures a minute are free.
//!
//! Told what happened and when; waits nowhere itself. Remembers a bounded number of them, the latest.

use std::collections::HashMap;

/// Milliseconds on any clock.
pub type Millis = u64;

/// Failures within [`WINDOW`] that cost nothing.
const FREE: u32 = 10;
/// What failures are counted within.
const WINDOW: Millis = 60_000;
/// The first delay.
const FIRST: Millis = 1000;
/// The longest delay. Nobody waits in line longer than that either.
const LONGEST: Millis = 30_000;
/// How many peers and identities are remembered.
const REMEMBERED: usize = 8192;

/// What an attempt has to do first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// It waits so many milliseconds, maybe none.
    Wait(Millis),
    /// There are too many in line already.
    Refuse,
}

/// Failures, by a number for peer and identity.
#[derive(Debug, Default)]
pub struct Attempts {
    records: HashMap<u64, Record>,
}

#[derive(Clone, Copy, Debug)]
struct Record {
    /// When the window began.
    since: Millis,
    /// Failures in it.
    failures: u32,
    /// How long the next attempt waits after the one before.
    delay: Millis,
    /// When the next attempt may be made.
    next: Millis,
}

impl Record {
    fn is_over(&self, now: Millis) -> bool {
        now >= self.next.max(self.since).saturating_add(WINDOW)
    }
}

impl Attempts {
    /// Gives an attempt its place in line.
    pub fn begin(&mut self, now: Millis, key: u64) -> Pace {
        let Some(record) = self.records.get_mut(&key) else {
            return Pace::Wait(0);
        };
        if record.is_over(now) {
            self.records.remove(&key);
            return Pace::Wait(0);
        }
        if record.failures < FREE {
            return Pace::Wait(0);
        }
        let at = record.next.max(now);
        if at - now > LONGEST {
            return Pace::Refuse;
        }
        // The place is taken at once: many attempts at the same time do not share one.
        record.next = at + record.delay;
        record.delay = (record.delay * 2).min(LONGEST);
        Pace::Wait(at - now)
    }

    /// Notes a failure.
    pub fn failed(&mut self, now: Millis, key: u64) {
        if self.records.len() >= REMEMBERED && !self.records.contains_key(&key) {
            self.forget_some(now);
        }
        let fresh = Record {
            since: now,
            failures: 0,
            delay: FIRST,
            next: now,
        };
        let record = self.records.entry(key).or_insert(fresh);
        let young = now.saturating_sub(record.since) < WINDOW;
        if record.is_over(now) || record.failures < FREE && !young {
            *record = fresh;
        }
        record.failures = record.failures.saturating_add(1);
        if record.failures == FREE {
            record.next = now + FIRST;
            record.delay = 2 * FIRST;
        }
    }

    /// Notes a success: the peer knows the secret, so it does not guess.
    pub fn succeeded(&mut self, key: u64) {
        self.records.remove(&key);
    }

    /// Makes room: those that are over go, or else the half that has failed least and longest ago.
    fn forget_some(&mut self, now: Millis) {
        self.records.retain(|_, record| !record.is_over(now));
        if self.records.len() < REMEMBERED {
            return;
        }
        let mut order: Vec<_> = self
            .records
            .iter()
            .map(|(key, record)| (record.failures.min(FREE), record.next, *key))
            .collect();
        order.sort_unstable();
        for (_, _, key) in &order[..REMEMBERED / 2] {
            self.records.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(count: u32) -> Attempts {
        let mut attempts = Attempts::default();
        for _ in 0..count {
            attempts.failed(0, 1);
        }
        attempts
    }

    #[test]
    fn ten_failures_a_minute_are_free() {
        assert_eq!(failed(9).begin(0, 1), Pace::Wait(0));
        assert_eq!(failed(10).begin(0, 1), Pace::Wait(1000));
        assert_eq!(failed(10).begin(0, 2), Pace::Wait(0));
    }

    #[test]
    fn the_delay_doubles_up_to_half_a_minute() {
        let mut attempts = failed(10);
        let mut now = 0;
        let mut waits = Vec::new();
        for _ in 0..8 {
            let Pace::Wait(wait) = attempts.begin(now, 1) else {
                panic!("alone in line")
            };
            now += wait;
            waits.push(wait / 1000);
            attempts.failed(now, 1);
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30, 30]);
    }

    #[test]
    fn attempts_at_the_same_time_stand_in_line_and_the_line_is_short() {
        let mut attempts = failed(10);
        let paces: Vec<_> = (0..6).map(|_| attempts.begin(0, 1)).collect();
        let expected = [1000, 3000, 7000, 15_000].map(Pace::Wait);
        assert_eq!(paces[..4], expected);
        assert_eq!(paces[4..], [Pace::Refuse, Pace::Refuse]);
    }

    #[test]
    fn slow_failures_a_success_and_a_quiet_minute_are_forgiven() {
        let mut slow = Attempts::default();
        for turn in 0..100 {
            slow.failed(turn * 7000, 1);
        }
        assert_eq!(slow.begin(700_000, 1), Pace::Wait(0));
        let mut known = failed(20);
        known.succeeded(1);
        assert_eq!(known.begin(0, 1), Pace::Wait(0));
        assert_eq!(failed(20).begin(120_000, 1), Pace::Wait(0));
    }

    #[test]
    fn guessing_many_names_does_not_fill_the_memory_nor_clear_the_record_of_one() {
        let mut attempts = failed(10);
        for key in 2..100_000 {
            attempts.failed(1, key);
        }
        assert!(attempts.records.len() <= REMEMBERED);
        assert_ne!(attempts.begin(2, 1), Pace::Wait(0));
    }
}
