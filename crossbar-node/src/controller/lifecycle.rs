//! One worker's life, as a pure machine: told what happened and when, asked what to do next.
//!
//! Processes, timers and events on the management realm are the business of `supervisor`.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use shared::api::{WorkerStatus, WorkerType};

use super::restart::Restarts;

/// A native worker must be ready within this time.
pub const START_DEADLINE: Duration = Duration::from_secs(30);
/// A worker that was asked to end is killed after this time.
pub const GRACE: Duration = Duration::from_secs(10);

/// So many heartbeats in a row without an answer, and the worker hangs.
pub const MISSED: u32 = 5;

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// With this status.
    Code(i32),
    /// By this signal.
    Signal(i32),
}

/// How to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Asked to end, killed if it does not.
    Graceful,
    /// Killed at once.
    Kill,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// The process was made.
    Spawned,
    /// The process could not be made.
    NotSpawned,
    /// The worker answers.
    Ready,
    /// It answered a heartbeat.
    Beat,
    /// It did not answer a heartbeat.
    Silence,
    /// Something that it watches has changed.
    Changed(Renewal),
    /// Somebody wants it to stop.
    Stop(Stop),
    /// The process ended; `chance`, from 0 to 1, spreads the restarts of many workers.
    Exited {
        /// How.
        exit: Exit,
        /// A random number from 0 to 1.
        chance: f64,
    },
    /// The deadline may have passed.
    Time,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Make the process.
    Spawn,
    /// Ask the process to end.
    Terminate,
    /// Kill the process.
    Kill,
    /// Say that the worker is in service.
    AnnounceStarted,
    /// Answer that the worker could not be started.
    AnswerFailed(Failure),
    /// Say that the worker ended.
    AnnounceStopped,
    /// Forget the worker: nothing more will happen to it.
    Remove,
    /// It ended too often: it stays down.
    GiveUp,
}

/// What follows when something that a worker watches has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// It is ended, and started again after this time.
    Restart(Duration),
    /// It is ended.
    Stop,
}

/// Why a first start failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no process.
    NotSpawned,
    /// The process ended before it was ready.
    Exited(Exit),
    /// It was not ready in time.
    TooSlow,
    /// Somebody stopped it meanwhile.
    Stopped,
}

/// Why a stop is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotRunning(
    /// What it is doing instead.
    pub WorkerStatus,
);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The process is being made.
    Spawning,
    /// There is a process; it is not ready.
    Connected,
    Started,
    /// Was asked to end, or killed.
    Stopping,
    /// Was asked to end, and starts again this long afterwards.
    Renewing(Duration),
    /// Not ready in time, and killed.
    Overdue,
    /// Ended by itself, and starts again at the deadline.
    Waiting,
    /// Ended too often.
    Crashed,
    Removed,
}

/// One worker's life.
#[derive(Debug)]
pub struct Lifecycle {
    kind: WorkerType,
    state: State,
    /// Whether it has been in service, so that its failures are repaired instead of reported.
    served: bool,
    deadline: Option<Instant>,
    /// Heartbeats in a row without an answer.
    missed: u32,
    restarts: Restarts,
    actions: VecDeque<Action>,
}

impl Lifecycle {
    /// Starts a life; its first action is to make the process.
    pub fn new(kind: WorkerType, restarts: Restarts) -> Self {
        Lifecycle {
            kind,
            state: State::Spawning,
            served: false,
            deadline: None,
            missed: 0,
            restarts,
            actions: VecDeque::from([Action::Spawn]),
        }
    }

    /// Returns the state as the management API shows it.
    pub fn status(&self) -> WorkerStatus {
        match self.state {
            State::Spawning | State::Waiting => WorkerStatus::Starting,
            State::Connected => WorkerStatus::Connected,
            State::Started => WorkerStatus::Started,
            State::Stopping | State::Overdue | State::Renewing(_) => WorkerStatus::Stopping,
            State::Crashed => WorkerStatus::Crashed,
            State::Removed => WorkerStatus::Stopped,
        }
    }

    /// Tells whether it is in service, or will be.
    pub fn comes_back(&self) -> bool {
        !matches!(
            self.state,
            State::Stopping | State::Crashed | State::Removed
        )
    }

    /// Returns how often it was started again.
    pub fn restarts(&self) -> u64 {
        self.restarts.count()
    }

    /// Tells whether a caller may stop it now: in service, or in trouble after having been so.
    pub fn may_stop(&self) -> Result<(), NotRunning> {
        match self.state {
            State::Started | State::Renewing(_) | State::Waiting | State::Crashed => Ok(()),
            State::Spawning | State::Connected if self.served => Ok(()),
            _ => Err(NotRunning(self.status())),
        }
    }

    /// Returns when [`Event::Time`] is due.
    pub fn poll_deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Returns the next thing to do.
    pub fn poll_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Takes in what happened.
    pub fn handle(&mut self, now: Instant, event: Event) {
        match event {
            Event::Spawned => self.spawned(now),
            Event::NotSpawned => self.not_spawned(now),
            Event::Ready if self.state == State::Connected => self.started(now),
            Event::Ready => {}
            Event::Beat => self.missed = 0,
            Event::Silence => self.silence(),
            Event::Changed(renewal) => self.changed(now, renewal),
            Event::Stop(stop) => self.stop(now, stop),
            Event::Exited { exit, chance } => self.exited(now, exit, chance),
            Event::Time => self.time(now),
        }
        debug_assert!(self.deadline.is_none() || self.state != State::Removed);
    }

    fn spawned(&mut self, now: Instant) {
        match (self.state, self.kind) {
            (State::Spawning, WorkerType::Guest) => self.started(now),
            (State::Spawning, _) => {
                self.state = State::Connected;
                self.deadline = Some(now + START_DEADLINE);
            }
            // Stopped while it was being made.
            _ => self.actions.push_back(Action::Kill),
        }
    }

    fn started(&mut self, now: Instant) {
        self.state = State::Started;
        self.served = true;
        self.deadline = None;
        self.missed = 0;
        self.restarts.in_service(now);
        self.actions.push_back(Action::AnnounceStarted);
    }

    fn silence(&mut self) {
        self.missed += 1;
        // Its end is dealt with like any other that nobody asked for.
        if self.state == State::Started && self.missed == MISSED {
            self.actions.push_back(Action::Kill);
        }
    }

    fn changed(&mut self, now: Instant, renewal: Renewal) {
        if self.state != State::Started {
            return;
        }
        self.state = match renewal {
            Renewal::Restart(pause) => State::Renewing(pause),
            Renewal::Stop => State::Stopping,
        };
        self.deadline = Some(now + GRACE);
        self.actions.push_back(Action::Terminate);
    }

    fn not_spawned(&mut self, now: Instant) {
        if self.served && self.state == State::Spawning {
            self.again(now, Exit::Code(-1), 0.5);
        } else {
            self.fail(Failure::NotSpawned);
        }
    }

    fn stop(&mut self, now: Instant, stop: Stop) {
        match (self.state, stop) {
            (State::Connected | State::Started, Stop::Graceful) => {
                self.state = State::Stopping;
                self.deadline = Some(now + GRACE);
                self.actions.push_back(Action::Terminate);
            }
            // It was asked to end already, and its time runs; only it does not start again.
            (State::Renewing(_), Stop::Graceful) => self.state = State::Stopping,
            (
                State::Connected | State::Started | State::Stopping | State::Renewing(_),
                Stop::Kill,
            ) => {
                self.state = State::Stopping;
                self.deadline = None;
                self.actions.push_back(Action::Kill);
            }
            (State::Spawning, _) => {
                self.state = State::Stopping;
                self.deadline = None;
            }
            // There is no process that could end.
            (State::Waiting | State::Crashed, _) => self.ended(),
            _ => {}
        }
    }

    fn exited(&mut self, now: Instant, exit: Exit, chance: f64) {
        match self.state {
            State::Stopping if self.served => self.ended(),
            State::Stopping => self.fail(Failure::Stopped),
            State::Overdue if !self.served => self.fail(Failure::TooSlow),
            State::Connected if !self.served => self.fail(Failure::Exited(exit)),
            State::Renewing(pause) => {
                self.actions.push_back(Action::AnnounceStopped);
                self.state = State::Waiting;
                self.deadline = Some(now + pause);
            }
            State::Connected | State::Started | State::Overdue => {
                self.actions.push_back(Action::AnnounceStopped);
                self.again(now, exit, chance);
            }
            State::Spawning | State::Waiting | State::Crashed | State::Removed => {}
        }
    }

    /// Decides whether and when it starts again.
    fn again(&mut self, now: Instant, exit: Exit, chance: f64) {
        use super::restart::Verdict;
        self.deadline = None;
        match self.restarts.exited(now, exit, chance) {
            Verdict::Again(at) => {
                self.state = State::Waiting;
                self.deadline = Some(at);
            }
            Verdict::Over => {
                self.state = State::Removed;
                self.actions.push_back(Action::Remove);
            }
            Verdict::GiveUp => {
                self.state = State::Crashed;
                self.actions.push_back(Action::GiveUp);
            }
        }
    }

    fn ended(&mut self) {
        self.state = State::Removed;
        self.deadline = None;
        self.actions
            .extend([Action::AnnounceStopped, Action::Remove]);
    }

    fn fail(&mut self, failure: Failure) {
        self.state = State::Removed;
        self.deadline = None;
        self.actions
            .extend([Action::AnswerFailed(failure), Action::Remove]);
    }

    fn time(&mut self, now: Instant) {
        if self.deadline.is_none_or(|deadline| now < deadline) {
            return;
        }
        self.deadline = None;
        match self.state {
            State::Connected => {
                self.state = State::Overdue;
                self.actions.push_back(Action::Kill);
            }
            State::Stopping | State::Renewing(_) => self.actions.push_back(Action::Kill),
            State::Waiting => {
                self.state = State::Spawning;
                self.actions.push_back(Action::Spawn);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "an instant can be had from the clock only; any one will do"
)]
#[path = "lifecycle_tests.rs"]
mod tests;
