//! The realms of a router worker. Their roles are in [`roles`](super::roles).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::declare::{events, procedures};
use super::{RealmId, Status, Timestamp};

/// One realm of a router worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealmInfo {
    /// The realm's id.
    pub id: RealmId,
    /// The realm's name on the wire.
    pub name: String,
    /// When it was started.
    pub created: Timestamp,
    /// `started`, or `stopping` as long as sessions are left in it.
    pub status: Status,
    /// Its configuration, secrets masked.
    pub config: Value,
}

/// A realm was stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealmStopped {
    /// The realm's id.
    pub id: RealmId,
    /// The realm's name on the wire.
    pub name: String,
    /// Ids of the sessions that were closed, ascending.
    pub detached_sessions: Vec<u64>,
}

events! {
    /// A realm was started.
    on_realm_started as OnRealmStarted on Router: RealmInfo,
        carries "`{id, name, created, status, config}`",
        is [Extension, ExcludesCaller];
    /// A realm was stopped; carries its id.
    on_realm_stopped as OnRealmStopped on Router: RealmId,
        carries "the realm's id, a string",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The realms of a router worker.
    pub trait RealmsApi on Router, register_realms;

    /// Lists the realms, in order of creation.
    fn get_router_realms as GetRouterRealms() -> Vec<RealmInfo>,
        ReadOnly,
        result "list of `{id, name, created, status, config}`",
        raises [],
        emits [];

    /// Tells about one realm.
    fn get_router_realm as GetRouterRealm(
        /// The realm.
        id: RealmId,
    ) -> RealmInfo,
        ReadOnly,
        result "`{id, name, created, status, config}`",
        raises [NoSuchObject],
        emits [],
        is [Extension];

    /// Starts a realm. Its roles are started one by one, whatever the configuration lists.
    fn start_router_realm as StartRouterRealm(
        /// The new realm.
        id: RealmId,
        /// A realm; `name` is required.
        config: Value,
        /// Schema declarations by URI, which the realm answers questions about.
        schemas: Option<Map<String, Value>> = null,
    ) -> (),
        Changes,
        result "null",
        raises [AlreadyRunning, InvalidConfiguration],
        emits [OnRealmStarted];

    /// Stops a realm: no session may join any more.
    fn stop_router_realm as StopRouterRealm(
        /// The realm.
        id: RealmId,
        /// Whether to close the sessions in it, rather than let them stay until they leave.
        close_sessions: bool = false,
    ) -> RealmStopped,
        Interrupts,
        result "`{id, name, detached_sessions}`: the session ids that were closed",
        raises [NoSuchObject, CannotStop],
        emits [OnRealmStopped];
}
