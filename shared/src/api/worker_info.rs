//! What the node says about its workers: states, answers, event payloads, log lines.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Timestamp, WorkerId};

/// The kind of a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum WorkerType {
    /// A native worker that routes.
    Router,
    /// A native worker that hosts components.
    Container,
    /// Any program.
    Guest,
}

/// How far a worker has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum WorkerStatus {
    /// Known, without a process, or with one that is not connected.
    Starting,
    /// Its process runs; it does not answer yet.
    Connected,
    /// In service.
    Started,
    /// On its way down.
    Stopping,
    /// Its process has ended.
    Stopped,
    /// It ended too often, and is not started again.
    Crashed,
}

/// One worker, as [`GetWorkers`](super::GetWorkers) lists it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkerInfo {
    /// The worker's id.
    pub id: WorkerId,
    /// Process id, while there is a process.
    pub pid: Option<u32>,
    /// Its kind.
    pub r#type: WorkerType,
    /// How far it has come.
    pub status: WorkerStatus,
    /// When its start was asked for.
    pub created: Timestamp,
    /// When it was in service.
    pub started: Option<Timestamp>,
    /// Seconds from `created` to `started`.
    pub startup_time: Option<f64>,
    /// Seconds since `started`.
    pub uptime: Option<f64>,
    /// How often it was started again after it had ended by itself.
    #[serde(default)]
    pub restarts: u64,
    /// How its process ended the last time.
    #[serde(default)]
    pub last_exit: Option<WorkerExit>,
    /// What it was started with, secrets masked: `{options}` of a native worker, all of a guest's.
    #[serde(default)]
    pub config: Value,
}

/// How a worker's process ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkerExit {
    /// Exit status, unless a signal ended it.
    pub exit_code: Option<i32>,
    /// Number of the signal that ended it.
    pub signal: Option<i32>,
    /// When it ended.
    pub stopped: Timestamp,
    /// The last lines it wrote.
    pub log: Vec<LogLine>,
}

/// A native worker answers its procedures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkerReady {
    /// Router or container.
    pub r#type: WorkerType,
    /// The worker's id.
    pub id: WorkerId,
    /// Process id.
    pub pid: u32,
}

/// A worker is about to be started.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkerStarting {
    /// The worker's id.
    pub id: WorkerId,
    /// Always `starting`.
    pub status: WorkerStatus,
    /// When its start was asked for.
    pub created: Timestamp,
    /// Authid of the caller.
    pub who: Option<String>,
}

/// A worker was started.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkerStarted {
    /// The worker's id.
    pub id: WorkerId,
    /// Always `started`.
    pub status: WorkerStatus,
    /// When it was in service.
    pub started: Timestamp,
    /// Authid of the caller.
    pub who: Option<String>,
    /// Process id.
    pub pid: u32,
}

/// A worker is about to be stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkerStopping {
    /// The worker's id.
    pub id: WorkerId,
    /// Always `stopping`.
    pub status: WorkerStatus,
    /// Whether it is killed at once.
    pub kill: bool,
    /// Authid of the caller.
    pub who: Option<String>,
}

/// A worker ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkerStopped {
    /// The worker's id.
    pub id: WorkerId,
    /// Always `stopped`.
    pub status: WorkerStatus,
    /// Authid of the caller; null if it ended by itself.
    pub who: Option<String>,
    /// Exit status, unless a signal ended it.
    pub exit_code: Option<i32>,
    /// Number of the signal that ended it.
    pub signal: Option<i32>,
    /// When it ended.
    pub stopped: Timestamp,
}

/// One line that a worker wrote; travels as `[line, ts, message]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "(u64, Timestamp, String)", into = "(u64, Timestamp, String)")]
pub struct LogLine {
    /// Number of the line, from 0, per worker.
    pub line: u64,
    /// When it was read.
    pub ts: Timestamp,
    /// The text, without the line's end.
    pub message: String,
}

impl From<(u64, Timestamp, String)> for LogLine {
    fn from((line, ts, message): (u64, Timestamp, String)) -> Self {
        LogLine { line, ts, message }
    }
}

impl From<LogLine> for (u64, Timestamp, String) {
    fn from(line: LogLine) -> Self {
        (line.line, line.ts, line.message)
    }
}
