//! The links of a router worker to realms of other routers.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{LinkId, Status, Timestamp};

/// One link of a router worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkInfo {
    /// The link's id.
    pub id: LinkId,
    /// When its start was asked for.
    pub created: Timestamp,
    /// When both ends had joined first.
    pub started: Option<Timestamp>,
    /// Who started it; null if the configuration did.
    pub started_by: Option<LinkStarter>,
    /// How far it has come.
    pub status: Status,
    /// Whether both ends are joined now.
    pub connected: bool,
    /// Its configuration with all defaults, secrets masked.
    pub config: Value,
}

/// The session that started a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkStarter {
    /// Session id.
    pub session: u64,
    /// Authid.
    pub authid: Option<String>,
    /// Role.
    pub authrole: Option<String>,
}

events! {
    /// A link was started.
    on_router_link_started as OnRouterLinkStarted on Router: LinkInfo,
        carries "`{id, created, started, started_by, status, connected, config}`",
        is [Extension, ExcludesCaller];
    /// A link was stopped.
    on_router_link_stopped as OnRouterLinkStopped on Router: LinkInfo,
        carries "`{id, created, started, started_by, status, connected, config}`",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The links of a router worker to realms of other routers.
    pub trait LinksApi on Router, register_links;

    /// Lists the links, in order of creation.
    fn get_router_links as GetRouterLinks() -> Vec<LinkInfo>,
        ReadOnly,
        result "list of `{id, created, started, started_by: {session, authid, authrole}, status, connected, config}`",
        raises [FeatureUnavailable],
        emits [];

    /// Starts a link between a realm of this worker and one of another router.
    fn start_router_link as StartRouterLink(
        /// The new link.
        id: LinkId,
        /// A link; `realm` (there) and `transport` are required, `local_realm` (here) is the same unless given.
        config: Value,
    ) -> LinkInfo,
        Changes,
        result "`{id, created, started, started_by, status, connected, config}`",
        raises [AlreadyRunning, InvalidConfiguration, NoSuchObject, CannotConnect, FeatureUnavailable],
        emits [OnRouterLinkStarted];

    /// Stops a link.
    fn stop_router_link as StopRouterLink(
        /// The link.
        id: LinkId,
    ) -> LinkInfo,
        Interrupts,
        result "`{id, created, started, started_by, status, connected, config}`, `stopped`",
        raises [NoSuchObject, CannotStop, FeatureUnavailable],
        emits [OnRouterLinkStopped];
}
