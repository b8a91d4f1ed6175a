//! The listening transports of a router worker.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{Status, Timestamp, TransportId};

/// One transport of a router worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransportInfo {
    /// The transport's id.
    pub id: TransportId,
    /// Its type, such as `websocket`, as configured.
    pub r#type: String,
    /// When its start was asked for.
    pub created: Timestamp,
    /// When it began to listen.
    pub started: Option<Timestamp>,
    /// How far it has come.
    pub status: Status,
    /// Its configuration, secrets masked.
    pub config: Value,
}

/// Names a transport.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransportRef {
    /// The transport's id.
    pub id: TransportId,
}

events! {
    /// A transport is about to listen.
    on_router_transport_starting as OnRouterTransportStarting on Router: TransportRef,
        carries "`{id}`",
        is [Extension, ExcludesCaller];
    /// A transport listens.
    on_router_transport_started as OnRouterTransportStarted on Router: TransportRef,
        carries "`{id}`",
        is [Extension, ExcludesCaller];
    /// A transport is about to stop listening.
    on_router_transport_stopping as OnRouterTransportStopping on Router: TransportInfo,
        carries "`{id, type, created, started, status, config}`",
        is [Extension, ExcludesCaller];
    /// A transport listens no longer.
    on_router_transport_stopped as OnRouterTransportStopped on Router: TransportInfo,
        carries "`{id, type, created, started, status, config}`",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The listening transports of a router worker.
    pub trait TransportsApi on Router, register_transports;

    /// Lists the transports, in order of creation.
    fn get_router_transports as GetRouterTransports() -> Vec<TransportInfo>,
        ReadOnly,
        result "list of `{id, type, created, started, status, config}`",
        raises [],
        emits [];

    /// Tells about one transport.
    fn get_router_transport as GetRouterTransport(
        /// The transport.
        id: TransportId,
    ) -> TransportInfo,
        ReadOnly,
        result "`{id, type, created, started, status, config}`",
        raises [NoSuchObject],
        emits [],
        is [Extension];

    /// Starts a transport. Returns when it listens.
    fn start_router_transport as StartRouterTransport(
        /// The new transport.
        id: TransportId,
        /// A listening transport.
        config: Value,
    ) -> (),
        Changes,
        result "null",
        raises [
            AlreadyRunning, InvalidConfiguration, CannotListen, NoSuchObject, ClassImportFailed, FeatureUnavailable,
        ],
        emits [OnRouterTransportStarting, OnRouterTransportStarted];

    /// Stops a transport. It listens no longer; established connections stay.
    fn stop_router_transport as StopRouterTransport(
        /// The transport.
        id: TransportId,
    ) -> TransportInfo,
        Interrupts,
        result "`{id, type, created, started, status, config}`, `stopped`",
        raises [NotRunning, CannotStop],
        emits [OnRouterTransportStopping, OnRouterTransportStopped];
}
