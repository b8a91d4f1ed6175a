//! The realms of this worker.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use shared::api::{
    ApiError, Call, ErrorKind, GetRouterRealm, GetRouterRealms, OnRealmStarted, OnRealmStopped,
    RealmId, RealmInfo, RealmStopped, RealmsApi, StartRouterRealm, Status, StopRouterRealm,
    Timestamp,
};
use shared::config::{ConfigItem, RealmConfig, UriCheck, masked};
use shared::wamp::{reason, uri};

use super::roles::Held;
use crate::process::{Exclude, Publisher, now};
use crate::router::core::{HistoryRule, Settings};
use crate::router::io::{Farewell, Parting, RealmHandle, Router};
use crate::worker::holdings::Reporter;

/// The realms of this worker and their roles.
pub struct Realms {
    pub(super) router: Arc<Router>,
    pub(super) publisher: Publisher,
    pub(super) reporter: Arc<Reporter>,
    table: Mutex<Vec<Realm>>,
}

/// One realm.
pub(super) struct Realm {
    pub(super) id: RealmId,
    name: String,
    created: Timestamp,
    status: Status,
    shown: Value,
    pub(super) handle: Arc<RealmHandle>,
    /// In order of creation.
    pub(super) roles: Vec<Held>,
}

impl Realm {
    fn info(&self) -> RealmInfo {
        RealmInfo {
            id: self.id.clone(),
            name: self.name.clone(),
            created: self.created,
            status: self.status,
            config: self.shown.clone(),
        }
    }
}

impl Realms {
    /// Makes an empty table of the realms of `router`.
    pub fn new(router: Arc<Router>, publisher: Publisher, reporter: Arc<Reporter>) -> Arc<Self> {
        Arc::new(Realms {
            router,
            publisher,
            reporter,
            table: Mutex::default(),
        })
    }

    /// Returns the table, in order of creation, without realms whose last session has gone after they were stopped.
    pub(super) fn table(&self) -> MutexGuard<'_, Vec<Realm>> {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.retain(|realm| realm.status != Status::Stopping || realm.handle.session_count() > 0);
        table
    }

    fn insert(&self, id: &RealmId, config: &Value) -> Result<RealmInfo, ApiError> {
        let mut table = self.table();
        let running = |message| Err(ApiError::new(ErrorKind::AlreadyRunning, message));
        if table.iter().any(|realm| realm.id == *id) {
            return running(format!("there is a realm with the id `{id}` already"));
        }
        let config = RealmConfig::from_value(config).map_err(|problems| {
            let message = format!("the realm's configuration: {problems}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        })?;
        let Ok(handle) = self.router.start_realm(&config.name, settings(&config)) else {
            return running(format!(
                "there is a realm with the name `{}` already",
                config.name
            ));
        };
        let realm = Realm {
            id: id.clone(),
            name: config.name,
            created: now(),
            status: Status::Started,
            shown: masked(&config.config),
            handle,
            roles: Vec::new(),
        };
        let info = realm.info();
        table.push(realm);
        Ok(info)
    }

    fn stop(&self, id: &RealmId, close_sessions: bool) -> Result<RealmStopped, ApiError> {
        let mut table = self.table();
        let realm = find(&mut table, id)?;
        let parting = Parting {
            farewell: Farewell::Goodbye,
            reason: reason::CLOSE_REALM.into(),
            message: "the realm is being stopped".to_owned(),
        };
        if realm.status == Status::Started {
            // Nobody finds it any more.
            self.router.stop_realm(&realm.name, None);
            realm.status = Status::Stopping;
        }
        let detached = realm.handle.close(close_sessions.then_some(&parting));
        let (id, name) = (id.clone(), realm.name.clone());
        if close_sessions {
            table.retain(|realm| realm.id != id);
        }
        Ok(RealmStopped {
            id,
            name,
            detached_sessions: detached.into_iter().map(|id| id.get()).collect(),
        })
    }
}

/// Finds a realm by its id.
pub(super) fn find<'t>(table: &'t mut [Realm], id: &RealmId) -> Result<&'t mut Realm, ApiError> {
    table
        .iter_mut()
        .find(|realm| realm.id == *id)
        .ok_or_else(|| {
            ApiError::new(
                ErrorKind::NoSuchObject,
                format!("there is no realm with the id `{id}`"),
            )
        })
}

fn settings(config: &RealmConfig) -> Settings {
    let uri_check = match config.options.uri_check {
        UriCheck::Strict => uri::UriCheck::Strict,
        UriCheck::Loose => uri::UriCheck::Loose,
    };
    Settings {
        uri_check,
        enable_meta_api: config.options.enable_meta_api,
        history: config
            .store
            .as_ref()
            .map(HistoryRule::from_store)
            .unwrap_or_default(),
        ..Settings::default()
    }
}

impl RealmsApi for Realms {
    async fn get_router_realms(
        &self,
        _: Call,
        _: GetRouterRealms,
    ) -> Result<Vec<RealmInfo>, ApiError> {
        Ok(self.table().iter().map(Realm::info).collect())
    }

    async fn get_router_realm(&self, _: Call, args: GetRouterRealm) -> Result<RealmInfo, ApiError> {
        Ok(find(&mut self.table(), &args.id)?.info())
    }

    async fn start_router_realm(&self, call: Call, args: StartRouterRealm) -> Result<(), ApiError> {
        let info = self.insert(&args.id, &args.config)?;
        if args
            .schemas
            .as_ref()
            .is_some_and(|schemas| !schemas.is_empty())
        {
            tracing::warn!(
                realm = info.name,
                "schemas are kept but not served in this version"
            );
        }
        self.reporter
            .held(&["realm", args.id.as_str()], &args)
            .await;
        self.publisher
            .publish(OnRealmStarted(info), Exclude::caller(&call))
            .await;
        Ok(())
    }

    async fn stop_router_realm(
        &self,
        call: Call,
        args: StopRouterRealm,
    ) -> Result<RealmStopped, ApiError> {
        let stopped = self.stop(&args.id, args.close_sessions)?;
        self.reporter.dropped(&["realm", args.id.as_str()]).await;
        self.publisher
            .publish(OnRealmStopped(args.id), Exclude::caller(&call))
            .await;
        Ok(stopped)
    }
}
