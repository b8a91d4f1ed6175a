//! When a peer is pinged and when it is given up, as a value that is told the time.

use std::time::{Duration, Instant};

/// How a peer is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pings {
    /// The time between pings.
    pub interval: Duration,
    /// How long an answer may take; `None` for ever.
    pub timeout: Option<Duration>,
    /// What counts as one.
    pub answer: Answer,
}

/// What counts as an answer to a ping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Whatever the peer sends.
    AnyTraffic,
    /// Only a pong.
    Pong,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beat {
    /// Nothing.
    Nothing,
    /// Send a ping.
    Ping,
    /// The peer is lost.
    Lost,
}

/// The watch over one peer.
#[derive(Debug)]
pub struct Heartbeat {
    pings: Pings,
    heard: bool,
    /// When the next ping is due, or the answer to the last.
    due: Instant,
    waiting: bool,
}

impl Heartbeat {
    /// Begins now.
    pub fn new(pings: Pings, now: Instant) -> Heartbeat {
        Heartbeat {
            pings,
            heard: false,
            due: now + pings.interval,
            waiting: false,
        }
    }

    /// Returns what counts as an answer.
    pub fn answer(&self) -> Answer {
        self.pings.answer
    }

    /// Notes that the peer has answered.
    pub fn heard(&mut self) {
        self.heard = true;
    }

    /// Returns when something will be due.
    pub fn deadline(&self) -> Instant {
        self.due
    }

    /// Tells what is due now.
    pub fn beat(&mut self, now: Instant) -> Beat {
        if now < self.due {
            return Beat::Nothing;
        }
        if !std::mem::take(&mut self.waiting) {
            self.heard = false;
            self.waiting = self.pings.timeout.is_some();
            self.due = now + self.pings.timeout.unwrap_or(self.pings.interval);
            return Beat::Ping;
        }
        if !self.heard {
            return Beat::Lost;
        }
        let passed = self.pings.timeout.unwrap_or_default();
        self.due = now + self.pings.interval.saturating_sub(passed);
        Beat::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn heartbeat(timeout: Option<Duration>) -> (Heartbeat, Instant) {
        let start = Instant::now();
        let pings = Pings {
            interval: 30 * SECOND,
            timeout,
            answer: Answer::AnyTraffic,
        };
        (Heartbeat::new(pings, start), start)
    }

    #[test]
    fn a_peer_that_answers_is_pinged_once_an_interval() {
        let (mut heartbeat, start) = heartbeat(Some(10 * SECOND));
        assert_eq!(heartbeat.beat(start + 29 * SECOND), Beat::Nothing);
        assert_eq!(heartbeat.beat(start + 30 * SECOND), Beat::Ping);
        heartbeat.heard();
        assert_eq!(heartbeat.beat(start + 40 * SECOND), Beat::Nothing);
        assert_eq!(heartbeat.deadline(), start + 60 * SECOND);
        assert_eq!(heartbeat.beat(start + 60 * SECOND), Beat::Ping);
    }

    #[test]
    fn a_peer_that_was_only_heard_before_the_ping_is_lost() {
        let (mut heartbeat, start) = heartbeat(Some(10 * SECOND));
        heartbeat.heard();
        assert_eq!(heartbeat.beat(start + 30 * SECOND), Beat::Ping);
        assert_eq!(heartbeat.beat(start + 39 * SECOND), Beat::Nothing);
        assert_eq!(heartbeat.beat(start + 40 * SECOND), Beat::Lost);
    }

    #[test]
    fn without_a_timeout_nobody_is_lost() {
        let (mut heartbeat, start) = heartbeat(None);
        for turn in 1..5 {
            assert_eq!(heartbeat.beat(start + turn * 30 * SECOND), Beat::Ping);
        }
    }
}
