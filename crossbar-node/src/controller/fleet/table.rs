//! Who is there, and who has been silent for too long. Pure.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use shared::api::{LostReason, NodeHeartbeat, NodeId, NodePresence, NodeState, Timestamp};

/// Intervals after which a silent node is lost: 35 s where a heartbeat comes every 10 s.
const SILENCE: f64 = 3.5;
/// The shortest and longest interval, in seconds, whatever a node says.
const INTERVALS: (f64, f64) = (0.05, 3600.0);
/// Nodes that are remembered at most.
const MOST: usize = 10_000;

/// Two clocks: one that never goes back, and the time of day.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// For deadlines.
    pub instant: Instant,
    /// For people.
    pub time: Timestamp,
}

/// The managed nodes.
#[derive(Debug, Default)]
pub struct Table(BTreeMap<NodeId, Managed>);

#[derive(Debug)]
struct Managed {
    state: NodeState,
    /// `None` while it is lost.
    deadline: Option<Instant>,
}

impl Table {
    /// Takes in a heartbeat. Returns the node's state if it has come, or come back.
    pub fn heard(&mut self, at: Moment, heartbeat: NodeHeartbeat) -> Option<NodeState> {
        let id = heartbeat.id.clone();
        if self.0.len() >= MOST && !self.0.contains_key(&id) {
            return None;
        }
        let (shortest, longest) = INTERVALS;
        let interval = heartbeat.interval.max(shortest).min(longest);
        let deadline = at.instant + Duration::from_secs_f64(interval * SILENCE);
        let managed = self.0.entry(id.clone()).or_insert(Managed {
            state: NodeState {
                id,
                status: NodePresence::Lost,
                since: at.time,
                seen: at.time,
                reason: None,
                heartbeat: None,
            },
            deadline: None,
        });
        let restarted = |before: &NodeHeartbeat| before.generation != heartbeat.generation;
        let came =
            managed.deadline.is_none() || managed.state.heartbeat.as_ref().is_some_and(restarted);
        managed.deadline = Some(deadline);
        managed.state.seen = at.time;
        managed.state.heartbeat = Some(heartbeat);
        if came {
            managed.state.status = NodePresence::Online;
            managed.state.since = at.time;
            managed.state.reason = None;
        }
        came.then(|| managed.state.clone())
    }

    /// Takes in that a node is gone. Returns whether it was there.
    pub fn lost(&mut self, at: Moment, id: &NodeId, reason: LostReason) -> bool {
        let Some(managed) = self.0.get_mut(id) else {
            return false;
        };
        let was_there = managed.deadline.take().is_some();
        if was_there {
            managed.state.status = NodePresence::Lost;
            managed.state.since = at.time;
            managed.state.reason = Some(reason);
        }
        was_there
    }

    /// Returns when somebody has been silent for too long, if nothing is heard before.
    pub fn poll_deadline(&self) -> Option<Instant> {
        self.0.values().filter_map(|managed| managed.deadline).min()
    }

    /// Returns those that have been silent for too long, and takes them for lost.
    pub fn silent(&mut self, at: Moment) -> Vec<NodeId> {
        let overdue = |managed: &&Managed| managed.deadline.is_some_and(|due| due <= at.instant);
        let silent = self.0.values().filter(overdue);
        let silent: Vec<_> = silent.map(|managed| managed.state.id.clone()).collect();
        for id in &silent {
            self.lost(at, id, LostReason::Silent);
        }
        silent
    }

    /// Describes all, in order of id.
    pub fn list(&self) -> Vec<NodeState> {
        self.0
            .values()
            .map(|managed| managed.state.clone())
            .collect()
    }
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "an instant can be had from the clock only; any one will do"
)]
mod tests {
    use super::*;

    fn heartbeat(generation: u64) -> NodeHeartbeat {
        NodeHeartbeat {
            id: "n1".parse().unwrap(),
            generation,
            digest: String::new(),
            workers: 0,
            load: 0.0,
            version: String::new(),
            interval: 10.0,
        }
    }

    struct Clock(Instant);

    impl Clock {
        fn at(&self, seconds: u64) -> Moment {
            Moment {
                instant: self.0 + Duration::from_secs(seconds),
                time: Timestamp::from_millis(i64::try_from(seconds * 1000).unwrap()),
            }
        }
    }

    #[test]
    fn a_node_is_lost_after_thirty_five_seconds_of_silence_and_no_earlier() {
        let clock = Clock(Instant::now());
        let mut table = Table::default();
        assert!(table.heard(clock.at(0), heartbeat(1)).is_some());
        assert!(table.heard(clock.at(10), heartbeat(1)).is_none());
        assert_eq!(table.silent(clock.at(44)), []);
        assert_eq!(table.poll_deadline(), Some(clock.at(45).instant));
        assert_eq!(table.silent(clock.at(45)), [heartbeat(1).id]);
        assert_eq!(table.silent(clock.at(99)), []);
        let [state] = table.list().try_into().unwrap();
        assert_eq!(
            (state.status, state.reason),
            (NodePresence::Lost, Some(LostReason::Silent))
        );
    }

    #[test]
    fn a_node_that_was_lost_comes_back_and_a_new_start_counts_as_coming() {
        let clock = Clock(Instant::now());
        let mut table = Table::default();
        table.heard(clock.at(0), heartbeat(1));
        assert!(table.lost(clock.at(1), &heartbeat(1).id, LostReason::Disconnected));
        assert!(!table.lost(clock.at(1), &heartbeat(1).id, LostReason::Disconnected));
        assert_eq!(table.poll_deadline(), None);
        let back = table.heard(clock.at(2), heartbeat(1)).unwrap();
        assert_eq!((back.status, back.reason), (NodePresence::Online, None));
        assert!(table.heard(clock.at(3), heartbeat(2)).is_some());
    }

    #[test]
    fn a_nonsensical_interval_is_made_bearable() {
        let clock = Clock(Instant::now());
        for interval in [f64::NAN, f64::INFINITY, -1.0, 1e300] {
            let mut table = Table::default();
            table.heard(
                clock.at(0),
                NodeHeartbeat {
                    interval,
                    ..heartbeat(1)
                },
            );
            assert!(table.poll_deadline().unwrap() > clock.at(0).instant);
        }
    }
}
