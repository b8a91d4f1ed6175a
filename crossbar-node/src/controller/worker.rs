//! One worker as the rest of the controller sees it: what is known of it, and a way to tell its supervisor.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use shared::api::{
    ApiError, LogLine, OnLog, Timestamp, WorkerExit, WorkerId, WorkerInfo, WorkerStatus,
    WorkerStopped, WorkerType,
};
use tokio::sync::{mpsc, oneshot};

use super::context::Context;
use super::lifecycle::{NotRunning, Stop};
use super::log::Ring;
use super::making::Making;
use crate::boundary::Holdings;
use crate::process::{Exclude, now};
use crate::service::logging;

/// One worker.
pub struct Worker {
    /// Its id.
    pub id: WorkerId,
    /// Its kind.
    pub kind: WorkerType,
    /// When its start was asked for.
    pub created: Timestamp,
    /// What it was started with, as it is shown.
    config: Value,
    context: Arc<Context>,
    observed: Mutex<Observed>,
    orders: mpsc::Sender<Order>,
}

/// What the supervisor has seen.
pub struct Observed {
    /// State.
    pub status: WorkerStatus,
    /// Process id, while there is a process.
    pub pid: Option<u32>,
    /// When it was in service.
    pub started: Option<Timestamp>,
    /// How often it was started again.
    pub restarts: u64,
    /// How it ended the last time.
    pub last_exit: Option<WorkerExit>,
    /// What it wrote.
    pub log: Ring,
    /// What it holds, and its replacement has to start.
    pub holdings: Holdings,
    /// Its listening sockets by address, which are lent to its replacement.
    pub sockets: BTreeMap<String, OwnedFd>,
}

/// What a supervisor is told.
pub enum Order {
    /// The worker with this process says that it is ready.
    Ready {
        /// Process id.
        pid: u32,
    },
    /// The worker with this process answered a heartbeat, or did not.
    Heartbeat {
        /// Process id.
        pid: u32,
        /// Whether it answered.
        heard: Heard,
    },
    /// What the worker with this process watches has changed.
    Changed {
        /// Process id.
        pid: u32,
    },
    /// Stop the worker.
    Stop(StopOrder),
}

/// Whether a heartbeat was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It was.
    Beat,
    /// It was not.
    Silence,
}

/// Somebody wants a worker to stop.
pub struct StopOrder {
    /// How.
    pub how: Stop,
    /// Who.
    pub who: Option<String>,
    /// Who learns of it by the answer.
    pub exclude: Exclude,
    /// Whether states are respected in which a caller may not stop it.
    pub force: Force,
    /// Takes the answer.
    pub answer: oneshot::Sender<Result<WorkerStopped, StopError>>,
}

/// Whether a stop is obeyed in every state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// A caller wants it: only what runs can be stopped.
    No,
    /// The node goes down.
    Yes,
}

/// Why a worker was not stopped.
#[derive(Debug)]
pub enum StopError {
    /// It is in a state in which it cannot be.
    NotRunning(NotRunning),
    /// The operating system refused.
    Failed(String),
}

impl Worker {
    /// Makes the record of a worker whose supervisor takes `orders`.
    pub fn new(
        context: Arc<Context>,
        id: WorkerId,
        kind: WorkerType,
        making: &Making,
        orders: mpsc::Sender<Order>,
    ) -> Arc<Self> {
        let observed = Observed {
            status: WorkerStatus::Starting,
            pid: None,
            started: None,
            restarts: 0,
            last_exit: None,
            log: Ring::new(making.traceback()),
            holdings: Holdings::default(),
            sockets: BTreeMap::new(),
        };
        Arc::new(Worker {
            id,
            kind,
            created: now(),
            config: making.shown(),
            context,
            observed: Mutex::new(observed),
            orders,
        })
    }

    /// Returns what has been seen. Not to be held across an `await`.
    pub fn observed(&self) -> MutexGuard<'_, Observed> {
        self.observed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the supervisor something. Nothing happens if the worker is gone.
    pub async fn order(&self, order: Order) {
        // The supervisor ends with its worker; whoever waits for an answer sees that.
        self.orders.send(order).await.ok();
    }

    /// Stops the worker and waits until it has ended; `None` if it was gone already.
    ///
    /// # Errors
    /// See [`StopError`].
    pub async fn stop(
        &self,
        how: Stop,
        who: Option<String>,
        exclude: Exclude,
        force: Force,
    ) -> Option<Result<WorkerStopped, StopError>> {
        let (answer, answered) = oneshot::channel();
        self.order(Order::Stop(StopOrder {
            how,
            who,
            exclude,
            force,
            answer,
        }))
        .await;
        answered.await.ok()
    }

    /// Keeps lines that the worker wrote, publishes them, and repeats them in the node's own log.
    pub async fn log(&self, lines: Vec<String>) {
        let publisher = self
            .context
            .publisher
            .at(self.context.worker_address(&self.id));
        for text in lines {
            self.repeat(&text);
            let line: LogLine = self.observed().log.push(now(), text);
            publisher.publish(OnLog(line), Exclude::Nobody).await;
        }
    }

    /// Repeats a line in the node's own log. Our own workers write the level first.
    fn repeat(&self, text: &str) {
        let level = text
            .split_once(' ')
            .filter(|_| self.kind != WorkerType::Guest);
        let id = &self.id;
        // People see the worker; only machines want to know which process that was.
        let pid = logging::is_json().then(|| self.observed().pid).flatten();
        match level {
            Some(("ERROR", text)) => tracing::error!(target: "worker", worker = %id, pid, "{text}"),
            Some(("WARN", text)) => tracing::warn!(target: "worker", worker = %id, pid, "{text}"),
            Some(("INFO", text)) => tracing::info!(target: "worker", worker = %id, pid, "{text}"),
            Some(("DEBUG", text)) => tracing::debug!(target: "worker", worker = %id, pid, "{text}"),
            Some(("TRACE", text)) => tracing::trace!(target: "worker", worker = %id, pid, "{text}"),
            _ => tracing::info!(target: "worker", worker = %id, pid, "{text}"),
        }
    }

    /// Writes down what the worker is to carry.
    pub fn carried(&self) -> String {
        let held = serde_json::to_string(&self.observed().holdings).unwrap_or_default();
        format!("{} {} {held}", self.id, self.config)
    }

    /// Describes the worker for a listing.
    pub fn info(&self) -> WorkerInfo {
        let observed = self.observed();
        let serving = observed.status == WorkerStatus::Started;
        let uptime = |started: Timestamp| now().seconds_since(started).max(0.0);
        WorkerInfo {
            id: self.id.clone(),
            pid: observed.pid,
            r#type: self.kind,
            status: observed.status,
            created: self.created,
            started: observed.started,
            startup_time: observed
                .started
                .map(|started| started.seconds_since(self.created).max(0.0)),
            uptime: observed.started.filter(|_| serving).map(uptime),
            restarts: observed.restarts,
            last_exit: observed.last_exit.clone(),
            config: self.config.clone(),
        }
    }
}

impl StopError {
    /// Puts the error into the words of the API.
    pub fn into_api(self, worker: &WorkerId) -> ApiError {
        use shared::api::ErrorKind;
        match self {
            StopError::NotRunning(NotRunning(status)) => {
                let status = format!("{status:?}").to_lowercase();
                let message = format!("worker `{worker}` is not running, it is {status}");
                ApiError::new(ErrorKind::WorkerNotRunning, message)
            }
            StopError::Failed(why) => {
                let message = format!("worker `{worker}` could not be stopped: {why}");
                ApiError::new(ErrorKind::StopWorkerFailed, message)
            }
        }
    }
}
