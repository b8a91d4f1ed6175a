//! The listening transport through which clients reach the management realm.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{Status, Timestamp};

/// The management transport of a node.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ManagementTransportInfo {
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
}

events! {
    /// The management transport is about to listen.
    on_management_transport_starting as OnManagementTransportStarting on Node: ManagementTransportInfo,
        carries "what `get_management_transport` answers",
        is [Extension, ExcludesCaller];
    /// The management transport listens.
    on_management_transport_started as OnManagementTransportStarted on Node: ManagementTransportInfo,
        carries "what `get_management_transport` answers",
        is [Extension, ExcludesCaller];
    /// The management transport is about to stop listening.
    on_management_transport_stopping as OnManagementTransportStopping on Node: ManagementTransportInfo,
        carries "what `get_management_transport` answers",
        is [Extension, ExcludesCaller];
    /// The management transport listens no longer.
    on_management_transport_stopped as OnManagementTransportStopped on Node: ManagementTransportInfo,
        carries "what `get_management_transport` answers",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The management transport of a node.
    pub trait ManagementTransportApi on Node, register_management_transport;

    /// Tells about the management transport.
    fn get_management_transport as GetManagementTransport() -> Option<ManagementTransportInfo>,
        ReadOnly,
        result "`{created, status, started, uptime, config}`, or null where there is none",
        raises [FeatureUnavailable],
        emits [],
        is [Extension];

    /// Starts the management transport. There is one per node.
    fn start_management_transport as StartManagementTransport(
        /// A listening transport.
        config: Value,
    ) -> ManagementTransportInfo,
        Changes,
        result "`{created, status, started, uptime, config}`; the progressive result is the same, `starting`",
        raises [FeatureUnavailable, AlreadyStarted, InvalidConfiguration, CannotListen],
        emits [OnManagementTransportStarting, OnManagementTransportStarted],
        is [Extension, Progressive];

    /// Stops the management transport. Established connections stay.
    fn stop_management_transport as StopManagementTransport() -> ManagementTransportInfo,
        Interrupts,
        result "`{created, status, started, uptime, config}`, `stopped`",
        raises [FeatureUnavailable, NotStarted, CannotStop],
        emits [OnManagementTransportStopping, OnManagementTransportStopped],
        is [Extension];
}
