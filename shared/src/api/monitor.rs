//! What a process uses: descriptors, sockets, CPU, memory; on request or at an interval.

use serde::{Deserialize, Serialize};

use super::Timestamp;
use super::declare::{events, procedures};

/// What a process has open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProcessInfo {
    /// Open file descriptors; null if it cannot be told.
    pub descriptors: Option<u64>,
    /// Threads.
    pub threads: u64,
    /// Paths of open regular files, sorted.
    pub files: Vec<String>,
    /// Open sockets.
    pub sockets: Vec<SocketInfo>,
}

/// One open socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SocketInfo {
    /// Its kind; null if it is none of the known ones.
    pub r#type: Option<SocketType>,
    /// Own address: `host:port`, a path, or empty.
    pub local: String,
    /// The peer's address: `host:port`, a path, or empty.
    pub remote: String,
    /// TCP state such as `LISTEN` or `ESTABLISHED`, or `NONE`.
    pub status: String,
}

/// The kind of a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SocketType {
    /// TCP over IPv4.
    Tcp4,
    /// TCP over IPv6.
    Tcp6,
    /// UDP over IPv4.
    Udp4,
    /// UDP over IPv6.
    Udp6,
    /// Unix domain.
    Unix,
}

/// What a process has used up to one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProcessStats {
    /// When the sample was taken.
    pub ts: Timestamp,
    /// State of the process, such as `running` or `sleeping`.
    pub status: String,
    /// Voluntary context switches since its start.
    pub voluntary: u64,
    /// Involuntary context switches since its start.
    pub nonvoluntary: u64,
    /// Seconds of CPU in user mode since its start.
    pub user: f64,
    /// Seconds of CPU in the kernel since its start.
    pub system: f64,
    /// Per cent of one CPU since the sample before; 0 in the first one.
    pub cpu_percent: f64,
    /// Octets of memory in RAM.
    pub resident: u64,
    /// Octets of address space.
    #[serde(rename = "virtual")]
    pub virtual_memory: u64,
    /// Resident memory, per cent of the machine's.
    pub mem_percent: f64,
    /// Read operations since its start.
    pub reads: u64,
    /// Write operations since its start.
    pub writes: u64,
}

/// One sample of the running monitor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProcessStatsSample {
    /// The sample.
    #[serde(flatten)]
    pub stats: ProcessStats,
    /// 1, 2, 3 … over the life of the process.
    pub seq: u64,
}

events! {
    /// The interval of the monitor was set, in seconds; 0 says that the monitor before was stopped.
    on_process_stats_monitoring_set as OnProcessStatsMonitoringSet on Process: f64,
        carries "the interval in seconds; 0 is off",
        is [ExcludesCaller];

    /// The monitor took a sample. The first one comes at once.
    on_process_stats as OnProcessStats on Process: ProcessStatsSample,
        carries "what `get_process_stats` answers, and `seq`: 1, 2, 3 … over the life of the process";
}

procedures! {
    /// What a process uses.
    pub trait MonitorApi on Process, register_monitor;

    /// Tells what the process has open.
    fn get_process_info as GetProcessInfo() -> ProcessInfo,
        ReadOnly,
        result "`{descriptors, threads, files, sockets: [{type, local, remote, status}]}`",
        raises [FeatureUnavailable],
        emits [];

    /// Tells what the process has used.
    fn get_process_stats as GetProcessStats() -> ProcessStats,
        ReadOnly,
        result "`{ts, status, voluntary, nonvoluntary, user, system, cpu_percent, resident, virtual, mem_percent, reads, writes}`",
        raises [FeatureUnavailable],
        emits [];

    /// Sends statistics at an interval to the caller alone, as progressive results, until the call is canceled or the
    /// caller leaves. Every caller has an interval of its own; nothing else is disturbed.
    fn get_process_stats_series as GetProcessStatsSeries(
        /// Seconds between samples, fractions allowed. The first sample comes at once.
        interval: f64,
        /// Number of samples; null or 0 is without end.
        count: Option<u64> = null,
    ) -> u64,
        ReadOnly,
        result "the number of samples; each progressive result is what `get_process_stats` answers, and `seq`: 1, 2, 3 …",
        raises [FeatureUnavailable],
        emits [],
        is [Extension, Progressive];

    /// Publishes statistics at an interval, or no longer. There is one monitor per process.
    fn set_process_stats_monitoring as SetProcessStatsMonitoring(
        /// Seconds between samples, fractions allowed; 0 or less is off.
        interval: f64,
    ) -> (),
        Changes,
        result "null",
        raises [FeatureUnavailable],
        emits [OnProcessStatsMonitoringSet, OnProcessStats];
}
