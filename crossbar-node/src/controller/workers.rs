//! The procedures about the workers of the node. The table of them is `roster`, the life of each `supervisor`.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use shared::api::{
    ApiError, Call, ErrorKind, GetWorker, GetWorkerLog, GetWorkers, LogLine, StartContainer,
    StartGuest, StartRouter, StopContainer, StopGuest, StopRouter, WorkerId, WorkerInfo,
    WorkerStarted, WorkerStarting, WorkerStatus, WorkerStopped, WorkerType, WorkersApi,
};
use shared::config::{ConfigItem, ContainerOptions, GuestConfig, RouterOptions, WorkerOptions};
use tokio::sync::{mpsc, oneshot};

use super::announce;
use super::guest::Guest;
use super::lifecycle::Stop;
use super::making::Making;
use super::native::Native;
use super::roster::Roster;
use super::supervisor::{StartOrder, Supervisor};
use super::worker::{Force, Worker};
use crate::boundary::Kind;
use crate::process::Exclude;

/// Orders that wait for a supervisor; whoever gives more waits.
const ORDERS: usize = 64;

/// Answers the procedures about workers.
pub struct Workers {
    roster: Arc<Roster>,
}

impl Workers {
    /// Answers for the workers of `roster`.
    pub fn new(roster: Arc<Roster>) -> Arc<Self> {
        Arc::new(Workers { roster })
    }

    fn refuse_taken(&self, id: &WorkerId) -> Result<(), ApiError> {
        match self.roster.find(id) {
            None => Ok(()),
            Some(worker) => Err(taken(&worker)),
        }
    }

    fn known(&self, id: &WorkerId) -> Result<Arc<Worker>, ApiError> {
        let none = || {
            let message = format!("there is no worker `{id}`");
            ApiError::new(ErrorKind::NoSuchWorker, message)
        };
        self.roster.find(id).ok_or_else(none)
    }

    /// Starts a worker that has been checked, and waits until it is in service.
    async fn start(
        &self,
        call: Call,
        id: WorkerId,
        kind: WorkerType,
        making: Making,
    ) -> Result<WorkerStarted, ApiError> {
        let context = self.roster.context();
        if !context.is_up() {
            let message = "the node is going down and starts nothing more";
            return Err(
                ApiError::new(ErrorKind::CannotStart, message).with_arg(Value::Array(Vec::new()))
            );
        }
        let (orders, obeyed) = mpsc::channel(ORDERS);
        let worker = Worker::new(Arc::clone(context), id.clone(), kind, &making, orders);
        self.roster.insert(&worker).map_err(|other| taken(&other))?;
        let (who, exclude) = (call.who(), Exclude::caller(&call));
        let starting = WorkerStarting {
            id: id.clone(),
            status: WorkerStatus::Starting,
            created: worker.created,
            who: who.clone(),
        };
        let (answer, answered) = oneshot::channel();
        let start = StartOrder {
            who,
            exclude,
            answer,
        };
        let supervisor = Supervisor::new(Arc::clone(context), worker, making, start);
        let roster = Arc::clone(&self.roster);
        call.progress(&starting);
        let publisher = context.publisher.clone();
        // The caller may leave; the worker is started nevertheless.
        tokio::spawn(async move {
            announce::starting(&publisher, kind, starting, exclude).await;
            let exit = supervisor.run(obeyed).await;
            roster.forget(&id, exit);
        });
        answered.await.unwrap_or_else(|_| {
            Err(ApiError::new(
                ErrorKind::Internal,
                "the worker's supervisor ended without a word",
            ))
        })
    }

    async fn start_native(
        &self,
        call: Call,
        id: WorkerId,
        kind: Kind,
        (options, written): (WorkerOptions, Value),
    ) -> Result<WorkerStarted, ApiError> {
        if let Some(python) = &options.python
            && !is_executable(Path::new(python))
        {
            return Err(invalid(format!("`python` is no program: {python}")));
        }
        let base = &self.roster.context().directory;
        let missing = options
            .pythonpath
            .iter()
            .find(|path| !base.join(path).is_dir());
        if let Some(path) = missing {
            return Err(invalid(format!("`pythonpath` has no directory {path}")));
        }
        let making = Making::Native(Native {
            kind,
            options,
            written,
        });
        self.start(call, id, kind.into(), making).await
    }

    async fn stop(
        &self,
        call: Call,
        id: &WorkerId,
        kind: WorkerType,
        kill: bool,
    ) -> Result<WorkerStopped, ApiError> {
        let not_running = || {
            let message = format!("there is no {} worker `{id}`", word(kind));
            ApiError::new(ErrorKind::WorkerNotRunning, message)
        };
        let worker = self
            .roster
            .find(id)
            .filter(|worker| worker.kind == kind)
            .ok_or_else(not_running)?;
        let how = if kill { Stop::Kill } else { Stop::Graceful };
        let stopped = worker
            .stop(how, call.who(), Exclude::caller(&call), Force::No)
            .await;
        stopped
            .ok_or_else(not_running)?
            .map_err(|error| error.into_api(id))
    }
}

impl WorkersApi for Workers {
    async fn get_workers(&self, _: Call, _: GetWorkers) -> Result<Vec<WorkerInfo>, ApiError> {
        Ok(self.roster.list())
    }

    async fn get_worker(&self, _: Call, args: GetWorker) -> Result<WorkerInfo, ApiError> {
        Ok(self.known(&args.id)?.info())
    }

    async fn get_worker_log(&self, _: Call, args: GetWorkerLog) -> Result<Vec<LogLine>, ApiError> {
        let worker = self.known(&args.id)?;
        let log = worker.observed().log.last(args.limit.unwrap_or(0));
        Ok(log)
    }

    async fn start_router(&self, call: Call, args: StartRouter) -> Result<WorkerStarted, ApiError> {
        self.refuse_taken(&args.id)?;
        let options = args.options.unwrap_or_default();
        let RouterOptions { worker, config } = checked("the router's options", &options)?;
        self.start_native(call, args.id, Kind::Router, (worker, config))
            .await
    }

    async fn stop_router(&self, call: Call, args: StopRouter) -> Result<WorkerStopped, ApiError> {
        self.stop(call, &args.id, WorkerType::Router, args.kill)
            .await
    }

    async fn start_container(
        &self,
        call: Call,
        args: StartContainer,
    ) -> Result<WorkerStarted, ApiError> {
        self.refuse_taken(&args.id)?;
        let options = args.options.unwrap_or_default();
        let ContainerOptions { worker, config, .. } = checked("the container's options", &options)?;
        self.start_native(call, args.id, Kind::Container, (worker, config))
            .await
    }

    async fn stop_container(
        &self,
        call: Call,
        args: StopContainer,
    ) -> Result<WorkerStopped, ApiError> {
        self.stop(call, &args.id, WorkerType::Container, args.kill)
            .await
    }

    async fn start_guest(&self, call: Call, args: StartGuest) -> Result<WorkerStarted, ApiError> {
        self.refuse_taken(&args.id)?;
        let config: GuestConfig = checked("the guest's configuration", &args.config)?;
        let path = std::env::var_os("PATH");
        let directory = &self.roster.context().directory;
        let guest = Guest::resolve(config, directory, path.as_deref())
            .map_err(|why| invalid(format!("the guest's configuration: {why}")))?;
        self.start(call, args.id, WorkerType::Guest, Making::Guest(guest))
            .await
    }

    async fn stop_guest(&self, call: Call, args: StopGuest) -> Result<WorkerStopped, ApiError> {
        self.stop(call, &args.id, WorkerType::Guest, args.kill)
            .await
    }
}

fn checked<T: ConfigItem>(what: &str, value: &Value) -> Result<T, ApiError> {
    T::from_value(value).map_err(|problems| invalid(format!("{what}: {problems}")))
}

fn taken(worker: &Worker) -> ApiError {
    let status = format!("{:?}", worker.observed().status).to_lowercase();
    let message = format!(
        "there is a {} worker `{}` already, it is {status}",
        word(worker.kind),
        worker.id
    );
    ApiError::new(ErrorKind::WorkerAlreadyRunning, message)
}

fn is_executable(path: &Path) -> bool {
    std::fs::metadata(path)
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

fn word(kind: WorkerType) -> &'static str {
    match kind {
        WorkerType::Router => "router",
        WorkerType::Container => "container",
        WorkerType::Guest => "guest",
    }
}

fn invalid(message: String) -> ApiError {
    ApiError::new(ErrorKind::InvalidConfiguration, message)
}
