//! What a realm, or a router with all its realms, routes over time. Pure: it is told what was counted, and when.

use std::collections::VecDeque;

use shared::api::RealmMetrics;
use tokio::time::Instant;

use super::model::{SAMPLES, push};

/// What is routed over time.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// Sessions at the last look.
    pub sessions: u64,
    /// Messages from sessions and to sessions, per second; unknown before the second look.
    pub rate: Option<(f64, f64)>,
    /// Messages of both directions per second, the newest last.
    pub messages: VecDeque<f64>,
    last: Option<(u64, u64, Instant)>,
}

impl Flow {
    /// Takes in what was counted up to a moment.
    pub fn take(&mut self, realms: &[RealmMetrics], at: Instant) {
        let sum = |number: fn(&RealmMetrics) -> u64| realms.iter().map(number).sum::<u64>();
        self.sessions = sum(|realm| realm.sessions);
        let received = sum(|realm| realm.received.values().sum());
        let sent = sum(|realm| realm.sent.values().sum());
        // Whoever was started again counts from 0.
        self.rate = self.last.and_then(|(received_before, sent_before, then)| {
            let seconds = (at - then).as_secs_f64();
            let more = |now: u64, before: u64| Some(now.checked_sub(before)? as f64 / seconds);
            let known = seconds > 0.0;
            known.then_some((more(received, received_before)?, more(sent, sent_before)?))
        });
        self.last = Some((received, sent, at));
        if let Some((received, sent)) = self.rate {
            push(&mut self.messages, received + sent, SAMPLES);
        }
    }

    /// Returns the messages of both directions per second.
    pub fn both(&self) -> Option<f64> {
        self.rate.map(|(received, sent)| received + sent)
    }
}

/// Writes how many there are in a second, in few characters: `0`, `0.4`, `950`, `12.3k`, `4.5M`.
pub fn per_second(rate: f64) -> String {
    match rate {
        0.0 => "0".to_owned(),
        rate if rate < 10.0 => format!("{rate:.1}"),
        rate if rate < 10_000.0 => format!("{rate:.0}"),
        rate if rate < 1e6 => format!("{:.1}k", rate / 1e3),
        rate => format!("{:.1}M", rate / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn counted(sessions: u64, received: u64, sent: u64) -> RealmMetrics {
        RealmMetrics {
            name: "realm1".to_owned(),
            sessions,
            registrations: 0,
            subscriptions: 0,
            received: [("PUBLISH".to_owned(), received)].into(),
            sent: [("EVENT".to_owned(), sent)].into(),
        }
    }

    #[test]
    fn rates_are_known_from_the_second_look_on_and_begin_anew_after_a_restart() {
        let (mut flow, start) = (Flow::default(), Instant::now());
        let second = |number: u64| start + Duration::from_secs(number);
        flow.take(&[counted(2, 100, 200), counted(1, 0, 0)], second(0));
        assert_eq!((flow.sessions, flow.both()), (3, None));
        flow.take(&[counted(2, 110, 240), counted(1, 10, 0)], second(10));
        assert_eq!(flow.rate, Some((2.0, 4.0)));
        assert_eq!(flow.messages, [6.0]);
        flow.take(&[counted(0, 1, 1)], second(11));
        assert_eq!(flow.both(), None);
    }

    #[test]
    fn numbers_are_short() {
        for (rate, text) in [
            (0.0, "0"),
            (0.25, "0.2"),
            (950.4, "950"),
            (9_999.0, "9999"),
            (12_345.0, "12.3k"),
            (4_500_000.0, "4.5M"),
        ] {
            assert_eq!(per_second(rate), text);
        }
    }
}
