//! The roles of this worker's realms.

use serde_json::Value;
use shared::api::{
    ApiError, Call, ErrorKind, GetRouterRealmRole, GetRouterRealmRoles, OnRouterRealmRoleStarted,
    OnRouterRealmRoleStopped, RoleChanged, RoleId, RoleInfo, RolesApi, StartRouterRealmRole,
    StopRouterRealmRole, Timestamp,
};
use shared::config::{self, Authorization, ConfigItem, RoleConfig, UriMatch, masked};
use shared::wamp::Match;

use super::realms::{Realm, Realms, find};
use crate::process::{Exclude, now};
use crate::router::core::{Allow, Disclose, Permission, Role};
use crate::router::io::RealmHandle;

/// One role of a realm.
pub(super) struct Held {
    id: RoleId,
    name: String,
    created: Timestamp,
    shown: Value,
}

impl Held {
    fn info(&self) -> RoleInfo {
        RoleInfo {
            id: self.id.clone(),
            created: self.created,
            config: self.shown.clone(),
        }
    }
}

/// Finds a role by its id.
fn position(realm: &Realm, id: &RoleId) -> Result<usize, ApiError> {
    let found = realm.roles.iter().position(|role| role.id == *id);
    found.ok_or_else(|| {
        let message = format!("realm `{}` has no role with the id `{id}`", realm.id);
        ApiError::new(ErrorKind::NoSuchObject, message)
    })
}

/// A role as the router wants it.
enum Access {
    /// Decided by a table.
    Static(Role),
    /// Decided by a procedure.
    Dynamic { name: String, authorizer: String },
}

impl Access {
    /// Reads a role's configuration.
    fn read(config: &Value) -> Result<Access, ApiError> {
        let invalid = |problems| {
            let message = format!("the role's configuration: {problems}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        };
        let config = RoleConfig::from_value(config).map_err(invalid)?;
        Ok(match config.authorization {
            Authorization::Static(rules) => Access::Static(Role {
                name: config.name,
                permissions: rules.into_iter().map(permission).collect(),
            }),
            Authorization::Dynamic { authorizer } => Access::Dynamic {
                name: config.name,
                authorizer,
            },
        })
    }

    fn name(&self) -> &str {
        match self {
            Access::Static(role) => &role.name,
            Access::Dynamic { name, .. } => name,
        }
    }

    fn apply(self, realm: &RealmHandle) {
        match self {
            Access::Static(role) => realm.set_role(role),
            Access::Dynamic { name, authorizer } => realm.set_dynamic_role(&name, &authorizer),
        }
    }
}

fn permission(rule: config::Permission) -> Permission {
    let config::Allow {
        call,
        register,
        publish,
        subscribe,
    } = rule.allow;
    Permission {
        uri: rule.uri,
        matching: match rule.matching {
            UriMatch::Exact => Match::Exact,
            UriMatch::Prefix => Match::Prefix,
            UriMatch::Wildcard => Match::Wildcard,
        },
        allow: Allow {
            call,
            register,
            publish,
            subscribe,
        },
        disclose: Disclose {
            caller: rule.disclose.caller,
            publisher: rule.disclose.publisher,
        },
    }
}

impl Realms {
    fn insert_role(&self, args: &StartRouterRealmRole) -> Result<RoleChanged, ApiError> {
        let mut table = self.table();
        let realm = find(&mut table, &args.id)?;
        let exists = |message| Err(ApiError::new(ErrorKind::AlreadyExists, message));
        let id = &args.role_id;
        if realm.roles.iter().any(|role| role.id == *id) {
            return exists(format!(
                "realm `{}` has a role with the id `{id}` already",
                args.id
            ));
        }
        let access = Access::read(&args.config)?;
        if realm.roles.iter().any(|other| other.name == access.name()) {
            return exists(format!(
                "realm `{}` has a role with the name `{}` already",
                args.id,
                access.name()
            ));
        }
        let shown = masked(&args.config);
        realm.roles.push(Held {
            id: id.clone(),
            name: access.name().to_owned(),
            created: now(),
            shown: shown.clone(),
        });
        access.apply(&realm.handle);
        Ok(RoleChanged {
            id: id.clone(),
            config: shown,
        })
    }

    fn remove_role(&self, args: &StopRouterRealmRole) -> Result<RoleChanged, ApiError> {
        let mut table = self.table();
        let realm = find(&mut table, &args.id)?;
        let at = position(realm, &args.role_id)?;
        let Held {
            id, name, shown, ..
        } = realm.roles.remove(at);
        realm.handle.remove_role(&name);
        Ok(RoleChanged { id, config: shown })
    }
}

impl RolesApi for Realms {
    async fn get_router_realm_roles(
        &self,
        _: Call,
        args: GetRouterRealmRoles,
    ) -> Result<Vec<RoleInfo>, ApiError> {
        let mut table = self.table();
        let realm = find(&mut table, &args.id)?;
        Ok(realm.roles.iter().map(Held::info).collect())
    }

    async fn get_router_realm_role(
        &self,
        _: Call,
        args: GetRouterRealmRole,
    ) -> Result<RoleInfo, ApiError> {
        let mut table = self.table();
        let realm = find(&mut table, &args.id)?;
        let at = position(realm, &args.role_id)?;
        Ok(realm.roles[at].info())
    }

    async fn start_router_realm_role(
        &self,
        call: Call,
        args: StartRouterRealmRole,
    ) -> Result<(), ApiError> {
        let started = self.insert_role(&args)?;
        self.reporter
            .held(
                &["realm", args.id.as_str(), "role", args.role_id.as_str()],
                &args,
            )
            .await;
        self.publisher
            .publish(OnRouterRealmRoleStarted(started), Exclude::caller(&call))
            .await;
        Ok(())
    }

    async fn stop_router_realm_role(
        &self,
        call: Call,
        args: StopRouterRealmRole,
    ) -> Result<RoleChanged, ApiError> {
        let stopped = self.remove_role(&args)?;
        self.reporter
            .dropped(&["realm", args.id.as_str(), "role", args.role_id.as_str()])
            .await;
        self.publisher
            .publish(
                OnRouterRealmRoleStopped(stopped.clone()),
                Exclude::caller(&call),
            )
            .await;
        Ok(stopped)
    }
}
