//! The roles of a router worker's realms.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{RealmId, RoleId, Timestamp};

/// One role of a realm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoleInfo {
    /// The role's id.
    pub id: RoleId,
    /// When it was started.
    pub created: Timestamp,
    /// Its configuration, secrets masked.
    pub config: Value,
}

/// A role was started or stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoleChanged {
    /// The role's id.
    pub id: RoleId,
    /// Its configuration, secrets masked.
    pub config: Value,
}

events! {
    /// A role was started.
    on_router_realm_role_started as OnRouterRealmRoleStarted on Router: RoleChanged,
        carries "`{id, config}`",
        is [Extension, ExcludesCaller];
    /// A role was stopped.
    on_router_realm_role_stopped as OnRouterRealmRoleStopped on Router: RoleChanged,
        carries "`{id, config}`",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The roles of a router worker's realms.
    pub trait RolesApi on Router, register_roles;

    /// Lists the roles of a realm, in order of creation.
    fn get_router_realm_roles as GetRouterRealmRoles(
        /// The realm.
        id: RealmId,
    ) -> Vec<RoleInfo>,
        ReadOnly,
        result "list of `{id, created, config}`",
        raises [NoSuchObject],
        emits [],
        is [Extension];

    /// Tells about one role of a realm.
    fn get_router_realm_role as GetRouterRealmRole(
        /// The realm.
        id: RealmId,
        /// The role.
        role_id: RoleId,
    ) -> RoleInfo,
        ReadOnly,
        result "`{id, created, config}`",
        raises [NoSuchObject],
        emits [],
        is [Extension];

    /// Adds a role to a realm.
    fn start_router_realm_role as StartRouterRealmRole(
        /// The realm.
        id: RealmId,
        /// The new role.
        role_id: RoleId,
        /// A role: `name`, and `permissions` or `authorizer`; with neither, all is denied.
        config: Value,
    ) -> (),
        Changes,
        result "null",
        raises [NoSuchObject, AlreadyExists, InvalidConfiguration],
        emits [OnRouterRealmRoleStarted],
        is [Extension];

    /// Takes a role away. Sessions that have it may do nothing from then on.
    fn stop_router_realm_role as StopRouterRealmRole(
        /// The realm.
        id: RealmId,
        /// The role.
        role_id: RoleId,
    ) -> RoleChanged,
        Interrupts,
        result "`{id, config}`",
        raises [NoSuchObject],
        emits [OnRouterRealmRoleStopped],
        is [Extension];
}
