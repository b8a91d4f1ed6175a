//! The workers of a node: list, start, stop, and what they wrote.
//!
//! The answers' types are in [`worker_info`](super::worker_info).

use serde_json::Value;

use super::declare::{events, procedures};
use super::{
    LogLine, WorkerId, WorkerInfo, WorkerReady, WorkerStarted, WorkerStarting, WorkerStopped,
    WorkerStopping,
};

events! {
    /// A native worker answers its procedures.
    on_worker_ready as OnWorkerReady on Node: WorkerReady,
        carries "`{type, id, pid}`";

    /// A router worker is about to be started.
    on_router_starting as OnRouterStarting on Node: WorkerStarting,
        carries "`{id, status, created, who}`",
        is [Extension, ExcludesCaller];
    /// A router worker was started.
    on_router_started as OnRouterStarted on Node: WorkerStarted,
        carries "`{id, status, started, who, pid}`",
        is [Extension, ExcludesCaller];
    /// A router worker is about to be stopped.
    on_router_stopping as OnRouterStopping on Node: WorkerStopping,
        carries "`{id, status, kill, who}`",
        is [Extension, ExcludesCaller];
    /// A router worker ended, whether or not somebody asked for it.
    on_router_stopped as OnRouterStopped on Node: WorkerStopped,
        carries "`{id, status, who, exit_code, signal, stopped}`",
        is [Extension, ExcludesCaller];

    /// A container worker is about to be started.
    on_container_starting as OnContainerStarting on Node: WorkerStarting,
        carries "`{id, status, created, who}`",
        is [Extension, ExcludesCaller];
    /// A container worker was started.
    on_container_started as OnContainerStarted on Node: WorkerStarted,
        carries "`{id, status, started, who, pid}`",
        is [Extension, ExcludesCaller];
    /// A container worker is about to be stopped.
    on_container_stopping as OnContainerStopping on Node: WorkerStopping,
        carries "`{id, status, kill, who}`",
        is [Extension, ExcludesCaller];
    /// A container worker ended, whether or not somebody asked for it.
    on_container_stopped as OnContainerStopped on Node: WorkerStopped,
        carries "`{id, status, who, exit_code, signal, stopped}`",
        is [Extension, ExcludesCaller];

    /// A guest is about to be started.
    on_guest_starting as OnGuestStarting on Node: WorkerStarting,
        carries "`{id, status, created, who}`",
        is [Extension, ExcludesCaller];
    /// A guest was started.
    on_guest_started as OnGuestStarted on Node: WorkerStarted,
        carries "`{id, status, started, who, pid}`",
        is [Extension, ExcludesCaller];
    /// A guest is about to be stopped.
    on_guest_stopping as OnGuestStopping on Node: WorkerStopping,
        carries "`{id, status, kill, who}`",
        is [Extension, ExcludesCaller];
    /// A guest ended, whether or not somebody asked for it.
    on_guest_stopped as OnGuestStopped on Node: WorkerStopped,
        carries "`{id, status, who, exit_code, signal, stopped}`",
        is [Extension, ExcludesCaller];

    /// A worker wrote a line: `[line, timestamp, text]`. The controller publishes it, for guests as well.
    on_log as OnLog on Worker: LogLine,
        carries "`[line, timestamp, text]`",
        is [Extension];
}

procedures! {
    /// The workers of a node.
    pub trait WorkersApi on Node, register_workers;

    /// Lists the workers, in order of creation.
    fn get_workers as GetWorkers() -> Vec<WorkerInfo>,
        ReadOnly,
        result "list of `{id, pid, type, status, created, started, startup_time, uptime, restarts, last_exit, config}`",
        raises [],
        emits [];

    /// Tells about one worker.
    fn get_worker as GetWorker(
        /// The worker.
        id: WorkerId,
    ) -> WorkerInfo,
        ReadOnly,
        result "`{id, pid, type, status, created, started, startup_time, uptime, restarts, last_exit, config}`",
        raises [NoSuchWorker],
        emits [],
        is [Extension];

    /// Returns what a worker wrote last, oldest line first.
    fn get_worker_log as GetWorkerLog(
        /// The worker.
        id: WorkerId,
        /// Number of lines at most; null or 0 is all that are kept.
        limit: Option<u64> = null,
    ) -> Vec<LogLine>,
        ReadOnly,
        result "list of `[line, timestamp, text]`",
        raises [NoSuchWorker],
        emits [];

    /// Starts a router worker, without realms and transports. Returns when it is ready.
    fn start_router as StartRouter(
        /// The new worker.
        id: WorkerId,
        /// Options of a native worker.
        options: Option<Value> = null,
    ) -> WorkerStarted,
        Changes,
        result "`{id, status, started, who, pid}`; the progressive result is `{id, status, created, who}`",
        raises [WorkerAlreadyRunning, InvalidConfiguration, CannotStart],
        emits [OnRouterStarting, OnWorkerReady, OnRouterStarted],
        is [Progressive];

    /// Stops a router worker. Returns when its process has ended.
    fn stop_router as StopRouter(
        /// The worker.
        id: WorkerId,
        /// Whether to kill it at once, rather than let it take leave of its sessions.
        kill: bool = false,
    ) -> WorkerStopped,
        Interrupts,
        result "`{id, status, who, exit_code, signal, stopped}`",
        raises [WorkerNotRunning, StopWorkerFailed],
        emits [OnRouterStopping, OnRouterStopped];

    /// Starts a container worker, without components. Returns when it is ready.
    fn start_container as StartContainer(
        /// The new worker.
        id: WorkerId,
        /// Options of a native worker.
        options: Option<Value> = null,
    ) -> WorkerStarted,
        Changes,
        result "`{id, status, started, who, pid}`; the progressive result is `{id, status, created, who}`",
        raises [WorkerAlreadyRunning, InvalidConfiguration, CannotStart],
        emits [OnContainerStarting, OnWorkerReady, OnContainerStarted],
        is [Progressive];

    /// Stops a container worker. Returns when its process has ended.
    fn stop_container as StopContainer(
        /// The worker.
        id: WorkerId,
        /// Whether to kill it at once, rather than let its components leave.
        kill: bool = false,
    ) -> WorkerStopped,
        Interrupts,
        result "`{id, status, who, exit_code, signal, stopped}`",
        raises [WorkerNotRunning, StopWorkerFailed],
        emits [OnContainerStopping, OnContainerStopped];

    /// Starts a guest: any program. Returns when its process runs.
    fn start_guest as StartGuest(
        /// The new worker.
        id: WorkerId,
        /// A guest, with `"type": "guest"`.
        config: Value,
    ) -> WorkerStarted,
        Changes,
        result "`{id, status, started, who, pid}`; the progressive result is `{id, status, created, who}`",
        raises [WorkerAlreadyRunning, InvalidConfiguration, CannotStart],
        emits [OnGuestStarting, OnGuestStarted],
        is [Progressive];

    /// Stops a guest. Returns when its process has ended.
    fn stop_guest as StopGuest(
        /// The worker.
        id: WorkerId,
        /// Whether to kill it at once, rather than ask it to end.
        kill: bool = false,
    ) -> WorkerStopped,
        Interrupts,
        result "`{id, status, who, exit_code, signal, stopped}`",
        raises [WorkerNotRunning, StopWorkerFailed],
        emits [OnGuestStopping, OnGuestStopped];
}
