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
    /// Why they are not, if they are not.
    #[serde(default)]
    pub problem: Option<String>,
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
        carries "`{id, created, started, started_by, status, connected, problem, config}`",
        is [Extension, ExcludesCaller];
    /// A link was stopped.
    on_router_link_stopped as OnRouterLinkStopped on Router: LinkInfo,
        carries "`{id, created, started, started_by, status, connected, problem, config}`",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The links of a router worker to realms of other routers.
    pub trait LinksApi on Router, register_links;

    /// Lists the links, in order of creation.
    fn get_router_links as GetRouterLinks() -> Vec<LinkInfo>,
        ReadOnly,
        result "list of `{id, created, started, started_by: {session, authid, authrole}, status, connected, problem, config}`",
        raises [],
        emits [];

    /// Tells about one link.
    fn get_router_link as GetRouterLink(
        /// The link.
        id: LinkId,
    ) -> LinkInfo,
        ReadOnly,
        result "`{id, created, started, started_by, status, connected, problem, config}`",
        raises [NoSuchObject],
        emits [],
        is [Extension];

    /// Starts a link between a realm of this worker and one of another router.
    fn start_router_link as StartRouterLink(
        /// The new link.
        id: LinkId,
        /// A link; `realm` (there) and `transport` are required, `local_realm` (here) is the same unless given.
        config: Value,
        /// Fail with `cannot_connect` if the first attempt fails, in place of trying again.
        connect: Option<bool>,
    ) -> LinkInfo,
        Changes,
        result "`{id, created, started, started_by, status, connected, problem, config}`",
        raises [AlreadyRunning, InvalidConfiguration, NoSuchObject, CannotConnect],
        emits [OnRouterLinkStarted];

    /// Stops a link.
    fn stop_router_link as StopRouterLink(
        /// The link.
        id: LinkId,
    ) -> LinkInfo,
        Interrupts,
        result "`{id, created, started, started_by, status, connected, problem, config}`",
        raises [NoSuchObject, CannotStop],
        emits [OnRouterLinkStopped];
}
