//! The shell around one worker's [`Lifecycle`]: a task that waits for what happens and carries out what is to be done.
//! It decides nothing.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;
use std::time::Instant;

use nix::sys::signal::Signal;
use serde_json::Value;
use shared::api::{
    ApiError, ErrorKind, WorkerExit, WorkerStarted, WorkerStatus, WorkerStopped, WorkerStopping,
};
use shared::config::OnExhausted;
use tokio::sync::{mpsc, oneshot};

use super::announce;
use super::child::Child;
use super::context::Context;
use super::heartbeat;
use super::lifecycle::{Action, Event, Exit, Failure, Lifecycle, START_DEADLINE, Stop};
use super::making::Making;
use super::restart::Restarts;
use super::worker::{Force, Heard, Order, StopError, StopOrder, Worker};
use crate::process::{Exclude, now};

/// Lines of the log that are kept with the way a worker ended.
const LAST_LINES: u64 = 50;

/// Who asked for the start, and waits for it.
pub struct StartOrder {
    /// Who.
    pub who: Option<String>,
    /// Who learns of it by the answer.
    pub exclude: Exclude,
    /// Takes the answer.
    pub answer: oneshot::Sender<Result<WorkerStarted, ApiError>>,
}

/// The task of one worker.
pub struct Supervisor {
    context: Arc<Context>,
    worker: Arc<Worker>,
    making: Making,
    life: Lifecycle,
    child: Option<Child>,
    /// Present until the first start is answered.
    start: Option<StartOrder>,
    /// Everybody who waits for the end, the first of whom caused it.
    stops: Vec<StopOrder>,
    last_exit: Option<Exit>,
    spawn_error: Option<String>,
    random: RandomState,
}

impl Supervisor {
    /// Makes the supervisor of `worker`.
    pub fn new(
        context: Arc<Context>,
        worker: Arc<Worker>,
        making: Making,
        start: StartOrder,
    ) -> Self {
        let restarts = Restarts::new(making.restart().clone());
        Supervisor {
            context,
            life: Lifecycle::new(worker.kind, restarts),
            worker,
            making,
            child: None,
            start: Some(start),
            stops: Vec::new(),
            last_exit: None,
            spawn_error: None,
            random: RandomState::new(),
        }
    }

    /// Runs until the worker is forgotten. Returns how it ended, if it ever ran.
    pub async fn run(mut self, mut orders: mpsc::Receiver<Order>) -> Option<Exit> {
        loop {
            while let Some(action) = self.life.poll_action() {
                if self.carry_out(action).await {
                    return self.last_exit;
                }
            }
            self.show();
            let deadline = self.life.poll_deadline();
            let exit = async {
                match &mut self.child {
                    Some(child) => child.wait().await,
                    None => std::future::pending().await,
                }
            };
            let time = async {
                match deadline {
                    Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                exit = exit => self.exited(exit),
                order = orders.recv() => match order {
                    Some(order) => self.obey(order).await,
                    // Nobody knows the worker any more, so nobody can want it.
                    None => self.life.handle(Instant::now(), Event::Stop(Stop::Kill)),
                },
                () = time => self.life.handle(Instant::now(), Event::Time),
            }
        }
    }

    fn show(&self) {
        let mut observed = self.worker.observed();
        observed.status = self.life.status();
        // Whoever connects to one that does not come back is refused.
        if !self.life.comes_back() {
            observed.sockets.clear();
        }
        observed.restarts = self.life.restarts();
        observed.pid = self.child.as_ref().map(Child::pid);
    }

    fn exited(&mut self, exit: Exit) {
        self.child = None;
        self.last_exit = Some(exit);
        let (exit_code, signal) = split(Some(exit));
        let mut observed = self.worker.observed();
        let log = observed.log.last(LAST_LINES);
        observed.last_exit = Some(WorkerExit {
            exit_code,
            signal,
            stopped: now(),
            log,
        });
        drop(observed);
        tracing::debug!(worker = %self.worker.id, ?exit, "a worker's process ended");
        let bits = self.random.build_hasher().finish();
        let chance = (bits >> 11) as f64 / (1_u64 << 53) as f64;
        self.life
            .handle(Instant::now(), Event::Exited { exit, chance });
    }

    async fn obey(&mut self, order: Order) {
        match order {
            Order::Ready { pid } => {
                // What an earlier process said no longer counts.
                if self.child.as_ref().is_some_and(|child| child.pid() == pid) {
                    self.life.handle(Instant::now(), Event::Ready);
                }
            }
            Order::Heartbeat { pid, heard } => {
                let event = match heard {
                    Heard::Beat => Event::Beat,
                    Heard::Silence => Event::Silence,
                };
                if self.child.as_ref().is_some_and(|child| child.pid() == pid) {
                    self.life.handle(Instant::now(), event);
                }
            }
            Order::Changed { pid } => {
                let ours = self.child.as_ref().is_some_and(|child| child.pid() == pid);
                if let Some(renewal) = self.making.renewal().filter(|_| ours) {
                    tracing::info!(target: "crossbar_node", worker = %self.worker.id, "what the guest watches has changed");
                    self.life.handle(Instant::now(), Event::Changed(renewal));
                }
            }
            Order::Stop(order) => self.stop(order).await,
        }
    }

    async fn stop(&mut self, order: StopOrder) {
        if order.force == Force::No
            && let Err(error) = self.life.may_stop()
        {
            // A caller who has gone needs no answer.
            order.answer.send(Err(StopError::NotRunning(error))).ok();
            return;
        }
        if self.stops.is_empty() {
            let stopping = WorkerStopping {
                id: self.worker.id.clone(),
                status: WorkerStatus::Stopping,
                kill: order.how == Stop::Kill,
                who: order.who.clone(),
            };
            let publisher = &self.context.publisher;
            announce::stopping(publisher, self.worker.kind, stopping, order.exclude).await;
        }
        let how = order.how;
        self.stops.push(order);
        self.life.handle(Instant::now(), Event::Stop(how));
    }

    /// Returns whether that was the last thing to do.
    async fn carry_out(&mut self, action: Action) -> bool {
        match action {
            Action::Spawn => self.spawn(),
            Action::Terminate => self.signal(Signal::SIGTERM),
            Action::Kill => self.signal(Signal::SIGKILL),
            Action::AnnounceStarted => self.announce_started().await,
            Action::AnswerFailed(failure) => self.answer_failed(failure),
            Action::AnnounceStopped => self.announce_stopped().await,
            Action::GiveUp => self.give_up(),
            Action::Remove => return true,
        }
        false
    }

    fn spawn(&mut self) {
        let child = match &self.making {
            Making::Native(native) => native.spawn(&self.context, &self.worker),
            Making::Guest(guest) => guest.spawn(&self.context, &self.worker),
        };
        let event = match child {
            Ok(child) => {
                self.child = Some(child);
                Event::Spawned
            }
            Err(error) => {
                tracing::error!(%error, worker = %self.worker.id, "a worker's process cannot be made");
                self.spawn_error = Some(error.to_string());
                Event::NotSpawned
            }
        };
        self.life.handle(Instant::now(), event);
    }

    fn signal(&mut self, signal: Signal) {
        let Some(child) = &self.child else { return };
        if let Err(errno) = child.signal(signal) {
            tracing::error!(%errno, worker = %self.worker.id, %signal, "a worker cannot be signalled");
            for order in self.stops.drain(..) {
                let why = format!("{signal} was refused: {}", errno.desc());
                order.answer.send(Err(StopError::Failed(why))).ok();
            }
        }
    }

    async fn announce_started(&mut self) {
        self.show();
        let at = now();
        self.worker.observed().started = Some(at);
        let (who, exclude) = match &self.start {
            Some(start) => (start.who.clone(), start.exclude),
            // It came back by itself.
            None => (None, Exclude::Nobody),
        };
        if let (Making::Native(_), Some(child)) = (&self.making, &mut self.child) {
            let (context, worker) = (Arc::clone(&self.context), Arc::clone(&self.worker));
            let pid = child.pid();
            child.help(heartbeat::ask(context, worker, pid));
        }
        let started = WorkerStarted {
            id: self.worker.id.clone(),
            status: WorkerStatus::Started,
            started: at,
            who,
            pid: self.child.as_ref().map_or(0, Child::pid),
        };
        announce::started(
            &self.context.publisher,
            self.worker.kind,
            started.clone(),
            exclude,
        )
        .await;
        if let Some(start) = self.start.take() {
            start.answer.send(Ok(started)).ok();
        } else {
            tracing::info!(target: "crossbar_node", worker = %self.worker.id, "worker is back in service");
        }
    }

    fn answer_failed(&mut self, failure: Failure) {
        let Some(start) = self.start.take() else {
            return;
        };
        let id = &self.worker.id;
        let message = match failure {
            Failure::NotSpawned => {
                let why = self
                    .spawn_error
                    .as_deref()
                    .unwrap_or("the process could not be made");
                format!("worker `{id}` cannot be started: {why}")
            }
            Failure::Exited(exit) => {
                format!("worker `{id}` ended before it was ready: {}", words(exit))
            }
            Failure::TooSlow => {
                format!(
                    "worker `{id}` was not ready within {} s, and was killed",
                    START_DEADLINE.as_secs()
                )
            }
            Failure::Stopped => format!("worker `{id}` was stopped before it was ready"),
        };
        let log = serde_json::to_value(self.worker.observed().log.last(0)).unwrap_or(Value::Null);
        let error = ApiError::new(ErrorKind::CannotStart, message).with_arg(log);
        start.answer.send(Err(error)).ok();
        // Whoever stopped it meanwhile learns that it has ended.
        let stopped = self.stopped();
        for order in self.stops.drain(..) {
            order.answer.send(Ok(stopped.clone())).ok();
        }
    }

    async fn announce_stopped(&mut self) {
        let stopped = self.stopped();
        let exclude = self
            .stops
            .first()
            .map_or(Exclude::Nobody, |order| order.exclude);
        if self.stops.is_empty() {
            let how = self.last_exit.map(words).unwrap_or_default();
            tracing::warn!(target: "crossbar_node", worker = %self.worker.id, how, "worker ended by itself");
        }
        announce::stopped(
            &self.context.publisher,
            self.worker.kind,
            stopped.clone(),
            exclude,
        )
        .await;
        for order in self.stops.drain(..) {
            order.answer.send(Ok(stopped.clone())).ok();
        }
    }

    fn stopped(&self) -> WorkerStopped {
        let (exit_code, signal) = split(self.last_exit);
        WorkerStopped {
            id: self.worker.id.clone(),
            status: WorkerStatus::Stopped,
            who: self.stops.first().and_then(|order| order.who.clone()),
            exit_code,
            signal,
            stopped: now(),
        }
    }

    fn give_up(&self) {
        use super::context::{Cause, Restart};
        tracing::error!(
            target: "crossbar_node", worker = %self.worker.id,
            "worker ended too often and stays down; stop it, then start it again when the cause is mended",
        );
        if self.making.restart().on_exhausted == OnExhausted::ShutdownNode {
            self.context.go_down(Restart::No, Cause::Worker);
        }
    }
}

fn split(exit: Option<Exit>) -> (Option<i32>, Option<i32>) {
    match exit {
        Some(Exit::Code(code)) => (Some(code), None),
        Some(Exit::Signal(signal)) => (None, Some(signal)),
        None => (None, None),
    }
}

/// Says how a process ended.
pub fn words(exit: Exit) -> String {
    match exit {
        Exit::Code(code) => format!("exit status {code}"),
        Exit::Signal(signal) => match Signal::try_from(signal) {
            Ok(signal) => format!("killed by {signal}"),
            Err(_) => format!("killed by signal {signal}"),
        },
    }
}
