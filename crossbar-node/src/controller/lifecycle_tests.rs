//! The life of a worker, step by step.

use shared::config::{RestartMode, RestartPolicy};

use super::*;

const CRASH: Exit = Exit::Signal(9);

struct Life {
    machine: Lifecycle,
    now: Instant,
}

impl Life {
    fn new(kind: WorkerType, mode: RestartMode) -> Self {
        let restarts = Restarts::new(RestartPolicy::with_mode(mode));
        Life {
            machine: Lifecycle::new(kind, restarts),
            now: Instant::now(),
        }
    }

    fn router() -> Self {
        Self::new(WorkerType::Router, RestartMode::Always)
    }

    /// A router in service.
    fn started() -> Self {
        let mut life = Self::router();
        life.does(Event::Spawned);
        life.does(Event::Ready);
        life
    }

    fn does(&mut self, event: Event) -> Vec<Action> {
        self.machine.handle(self.now, event);
        std::iter::from_fn(|| self.machine.poll_action()).collect()
    }

    fn exits(&mut self, exit: Exit) -> Vec<Action> {
        self.does(Event::Exited { exit, chance: 0.5 })
    }

    /// Lets the time pass until the deadline, and returns how long that was.
    fn waits(&mut self) -> (Duration, Vec<Action>) {
        let deadline = self.machine.poll_deadline().unwrap();
        let took = deadline - self.now;
        self.now = deadline;
        (took, self.does(Event::Time))
    }
}

#[test]
fn a_native_worker_is_started_when_it_says_that_it_is_ready() {
    let mut life = Life::router();
    assert_eq!(life.machine.poll_action(), Some(Action::Spawn));
    assert_eq!(life.does(Event::Spawned), []);
    assert_eq!(life.machine.status(), WorkerStatus::Connected);
    assert_eq!(life.does(Event::Ready), [Action::AnnounceStarted]);
    assert_eq!(life.machine.status(), WorkerStatus::Started);
    assert_eq!(life.machine.poll_deadline(), None);
}

#[test]
fn a_guest_is_started_when_its_process_is_there() {
    let mut life = Life::new(WorkerType::Guest, RestartMode::Never);
    assert_eq!(
        life.does(Event::Spawned),
        [Action::Spawn, Action::AnnounceStarted]
    );
}

#[test]
fn any_exit_before_ready_fails_the_start_even_a_clean_one() {
    for exit in [CRASH, Exit::Code(0), Exit::Code(1)] {
        let mut life = Life::router();
        life.does(Event::Spawned);
        let failed = Action::AnswerFailed(Failure::Exited(exit));
        assert_eq!(life.exits(exit), [failed, Action::Remove]);
    }
}

#[test]
fn a_worker_that_is_not_ready_in_time_is_killed_and_the_start_fails() {
    let mut life = Life::router();
    life.does(Event::Spawned);
    assert_eq!(life.waits(), (START_DEADLINE, vec![Action::Kill]));
    let failed = Action::AnswerFailed(Failure::TooSlow);
    assert_eq!(life.exits(CRASH), [failed, Action::Remove]);
}

#[test]
fn a_stopped_worker_is_asked_then_killed_then_forgotten() {
    let mut life = Life::started();
    assert_eq!(life.does(Event::Stop(Stop::Graceful)), [Action::Terminate]);
    assert_eq!(
        life.machine.may_stop(),
        Err(NotRunning(WorkerStatus::Stopping))
    );
    assert_eq!(life.waits(), (GRACE, vec![Action::Kill]));
    assert_eq!(life.exits(CRASH), [Action::AnnounceStopped, Action::Remove]);
}

#[test]
fn a_kill_overtakes_the_grace_period() {
    let mut life = Life::started();
    life.does(Event::Stop(Stop::Graceful));
    assert_eq!(life.does(Event::Stop(Stop::Kill)), [Action::Kill]);
}

#[test]
fn a_crashed_worker_comes_back_after_longer_and_longer_pauses_until_it_is_given_up() {
    let mut life = Life::started();
    for pause in [250, 500, 1000, 2000] {
        assert_eq!(life.exits(CRASH), [Action::AnnounceStopped]);
        let waited = life.waits();
        assert_eq!(waited, (Duration::from_millis(pause), vec![Action::Spawn]));
        life.does(Event::Spawned);
        assert_eq!(life.does(Event::Ready), [Action::AnnounceStarted]);
    }
    assert_eq!(life.exits(CRASH), [Action::AnnounceStopped, Action::GiveUp]);
    assert_eq!(life.machine.status(), WorkerStatus::Crashed);
    assert_eq!(life.machine.restarts(), 4);
    assert_eq!(life.machine.poll_deadline(), None);
}

#[test]
fn one_crash_a_day_is_no_crash_loop() {
    let mut life = Life::started();
    for _ in 0..10 {
        life.now += Duration::from_secs(86_400);
        life.exits(CRASH);
        assert_eq!(life.waits().0, Duration::from_millis(250));
        life.does(Event::Spawned);
        life.does(Event::Ready);
    }
}

#[test]
fn a_replacement_that_never_gets_ready_is_replaced_too() {
    let mut life = Life::started();
    life.exits(CRASH);
    life.waits();
    life.does(Event::Spawned);
    assert_eq!(life.waits(), (START_DEADLINE, vec![Action::Kill]));
    assert_eq!(life.exits(CRASH), [Action::AnnounceStopped]);
    assert_eq!(life.waits().1, [Action::Spawn]);
}

#[test]
fn a_worker_that_hangs_is_killed_and_replaced() {
    let mut life = Life::started();
    for event in [Event::Silence; 4] {
        assert_eq!(life.does(event), []);
    }
    life.does(Event::Beat);
    for event in [Event::Silence; 4] {
        assert_eq!(life.does(event), []);
    }
    assert_eq!(life.does(Event::Silence), [Action::Kill]);
    assert_eq!(life.does(Event::Silence), []);
    assert_eq!(life.exits(CRASH), [Action::AnnounceStopped]);
    assert_eq!(life.waits().1, [Action::Spawn]);
}

#[test]
fn a_worker_in_trouble_can_be_stopped() {
    let mut life = Life::started();
    life.exits(CRASH);
    assert_eq!(life.machine.may_stop(), Ok(()));
    let stopped = life.does(Event::Stop(Stop::Graceful));
    assert_eq!(stopped, [Action::AnnounceStopped, Action::Remove]);
    assert_eq!(life.machine.poll_deadline(), None);
}

#[test]
fn a_worker_on_its_way_up_cannot_be_stopped_by_a_caller() {
    let mut life = Life::router();
    assert_eq!(
        life.machine.may_stop(),
        Err(NotRunning(WorkerStatus::Starting))
    );
    life.does(Event::Spawned);
    assert_eq!(
        life.machine.may_stop(),
        Err(NotRunning(WorkerStatus::Connected))
    );
}

#[test]
fn the_node_going_down_takes_a_worker_on_its_way_up_along() {
    let mut life = Life::router();
    life.does(Event::Stop(Stop::Graceful));
    assert_eq!(life.does(Event::Spawned), [Action::Kill]);
    let failed = Action::AnswerFailed(Failure::Stopped);
    assert_eq!(life.exits(CRASH), [failed, Action::Remove]);
}

const SECOND: Duration = Duration::from_secs(1);

/// A guest in service that is not started again by itself.
fn watching() -> Life {
    let mut life = Life::new(WorkerType::Guest, RestartMode::Never);
    assert_eq!(life.machine.poll_action(), Some(Action::Spawn));
    assert_eq!(life.does(Event::Spawned), [Action::AnnounceStarted]);
    life
}

#[test]
fn a_change_renews_a_guest_after_its_old_process_has_ended() {
    let mut life = watching();
    let renewal = Event::Changed(Renewal::Restart(SECOND));
    assert_eq!(life.does(renewal), [Action::Terminate]);
    // More changes meanwhile are part of the same.
    assert_eq!(life.does(renewal), []);
    assert_eq!(life.exits(Exit::Code(0)), [Action::AnnounceStopped]);
    assert_eq!(life.waits(), (SECOND, vec![Action::Spawn]));
    assert_eq!(life.does(Event::Spawned), [Action::AnnounceStarted]);
}

#[test]
fn a_guest_that_does_not_end_for_a_change_is_killed() {
    let mut life = watching();
    life.does(Event::Changed(Renewal::Restart(SECOND)));
    assert_eq!(life.waits(), (GRACE, vec![Action::Kill]));
    assert_eq!(life.exits(CRASH), [Action::AnnounceStopped]);
}

#[test]
fn a_guest_that_is_stopped_while_it_is_renewed_stays_down() {
    let mut life = watching();
    life.does(Event::Changed(Renewal::Restart(SECOND)));
    assert_eq!(life.machine.may_stop(), Ok(()));
    assert_eq!(life.does(Event::Stop(Stop::Graceful)), []);
    assert_eq!(
        life.exits(Exit::Code(0)),
        [Action::AnnounceStopped, Action::Remove]
    );
}
