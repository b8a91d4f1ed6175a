//! The manhole: an SSH console inside a process.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{Status, Timestamp};

/// The manhole of a process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ManholeInfo {
    /// When its start was asked for.
    pub created: Timestamp,
    /// How far it has come.
    pub status: Status,
    /// When it began to listen.
    pub started: Option<Timestamp>,
    /// Seconds since then.
    pub uptime: Option<f64>,
    /// Its configuration, secrets masked.
    pub config: Value,
    /// Fingerprint of the host key, once that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Where it listens, once it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// How many consoles are open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consoles: Option<usize>,
}

events! {
    /// A manhole is about to listen.
    on_manhole_starting as OnManholeStarting on Process: ManholeInfo,
        carries "what `get_manhole` answers",
        is [ExcludesCaller];
    /// A manhole listens.
    on_manhole_started as OnManholeStarted on Process: ManholeInfo,
        carries "what `get_manhole` answers",
        is [ExcludesCaller];
    /// A manhole is about to stop listening.
    on_manhole_stopping as OnManholeStopping on Process: (),
        carries "null",
        is [ExcludesCaller];
    /// A manhole listens no longer.
    on_manhole_stopped as OnManholeStopped on Process: (),
        carries "null",
        is [ExcludesCaller];
}

procedures! {
    /// The manhole of a process.
    pub trait ManholeApi on Process, register_manhole;

    /// Starts the manhole. There is one per process.
    fn start_manhole as StartManhole(
        /// `{endpoint, users}`.
        config: Value,
    ) -> ManholeInfo,
        Changes,
        result "`{created, status, started, uptime, config, fingerprint, address, consoles}`; the progressive result is the same, `starting`",
        raises [FeatureUnavailable, AlreadyStarted, InvalidConfiguration, CannotListen],
        emits [OnManholeStarting, OnManholeStarted],
        is [Progressive];

    /// Stops the manhole. Open consoles are ended within a second.
    fn stop_manhole as StopManhole() -> (),
        Interrupts,
        result "null; the progressive result is null, too",
        raises [FeatureUnavailable, NotStarted],
        emits [OnManholeStopping, OnManholeStopped],
        is [Progressive];

    /// Tells about the manhole.
    fn get_manhole as GetManhole() -> Option<ManholeInfo>,
        ReadOnly,
        result "`{created, status, started, uptime, config, fingerprint, address, consoles}`, or null where there is none",
        raises [FeatureUnavailable],
        emits [];
}
