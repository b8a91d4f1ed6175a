//! The realms of this worker.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use shared::api::{
    ApiError, Call, ErrorKind, GetRouterRealm, GetRouterRealms, OnRealmStarted, OnRealmStopped,
    RealmId, RealmInfo, RealmStopped, RealmsApi, StartRouterRealm, Status, StopRouterRealm,
    Timestamp,
};
use shared::config::{ConfigItem, RealmConfig, RealmOptions, UriCheck, masked};
use shared::wamp::{reason, uri};

use super::bridge::{self, Bridge};
use super::roles::Held;
use super::schemas;
use crate::process::{Exclude, Publisher, now};
use crate::router::core::{Settings, StoreRule};
use crate::router::io::{Farewell, Parting, RealmHandle, Router};
use crate::worker::holdings::Reporter;

/// The realms of this worker and their roles.
pub struct Realms {
    pub(super) router: Arc<Router>,
    pub(super) publisher: Publisher,
    pub(super) reporter: Arc<Reporter>,
    directory: PathBuf,
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
    /// Present if the meta API is offered on the management realm too.
    bridge: Option<Bridge>,
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
    /// Makes an empty table of the realms of `router`. Paths in configurations are below `directory`.
    pub fn new(
        router: Arc<Router>,
        publisher: Publisher,
        reporter: Arc<Reporter>,
        directory: PathBuf,
    ) -> Arc<Self> {
        Arc::new(Realms {
            router,
            publisher,
            reporter,
            directory,
            table: Mutex::default(),
        })
    }

    /// Returns the name of a running realm that has this id or, if none has, this name.
    pub(super) fn name_of(&self, id_or_name: &str) -> Option<String> {
        let table = self.table();
        let mut running = table.iter().filter(|it| it.status == Status::Started);
        let by_id = running.clone().find(|it| it.id.as_str() == id_or_name);
        let found = by_id.or_else(|| running.find(|it| it.name == id_or_name));
        found.map(|it| it.name.clone())
    }

    /// Returns the table, in order of creation, without realms whose last session has gone after they were stopped.
    pub(super) fn table(&self) -> MutexGuard<'_, Vec<Realm>> {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.retain(|realm| realm.status != Status::Stopping || realm.handle.session_count() > 0);
        table
    }

    fn insert(&self, args: &StartRouterRealm) -> Result<(RealmInfo, RealmOptions), ApiError> {
        let (id, config) = (&args.id, &args.config);
        let mut table = self.table();
        let running = |message| Err(ApiError::new(ErrorKind::AlreadyRunning, message));
        if table.iter().any(|realm| realm.id == *id) {
            return running(format!("there is a realm with the id `{id}` already"));
        }
        let config = RealmConfig::from_value(config).map_err(|problems| {
            let message = format!("the realm's configuration: {problems}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        })?;
        let mut settings = settings(&config);
        if let Some(schemas) = &config.schemas {
            let read = schemas::read(schemas, &self.directory);
            settings.schemas =
                read.map_err(|why| ApiError::new(ErrorKind::InvalidConfiguration, why))?;
        }
        settings
            .schemas
            .extend(args.schemas.clone().unwrap_or_default());
        let Ok(handle) = self.router.start_realm(&config.name, settings) else {
            return running(format!(
                "there is a realm with the name `{}` already",
                config.name
            ));
        };
        handle.set_backpressure(config.options.backpressure);
        let realm = Realm {
            id: id.clone(),
            name: config.name,
            created: now(),
            status: Status::Started,
            shown: masked(&without_links(&config.config)),
            handle,
            roles: Vec::new(),
            bridge: None,
        };
        let info = realm.info();
        table.push(realm);
        Ok((info, config.options))
    }

    /// Offers the meta API of a realm on the management realm too. That it cannot be is no reason to have no realm.
    async fn bridge(&self, id: &RealmId) {
        let Ok(handle) = find(&mut self.table(), id).map(|realm| Arc::clone(&realm.handle)) else {
            return;
        };
        let Some(worker) = self.publisher.address().worker_id() else {
            return;
        };
        let prefix = format!("crossbar.worker.{worker}.realm.{id}.root.");
        let management = self.reporter.session();
        match bridge::open(&self.router, &handle, management, prefix).await {
            Ok(bridge) => {
                if let Ok(realm) = find(&mut self.table(), id) {
                    realm.bridge = Some(bridge);
                }
            }
            Err(why) => tracing::error!(realm = %id, %why, "the meta API is not bridged"),
        }
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
            realm.bridge = None;
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

/// Leaves the links out: each is started, and shown, by itself.
fn without_links(config: &Value) -> Value {
    let mut config = config.clone();
    if let Value::Object(attributes) = &mut config {
        attributes.remove("rlinks");
    }
    config
}

fn settings(config: &RealmConfig) -> Settings {
    let uri_check = match config.options.uri_check {
        UriCheck::Strict => uri::UriCheck::Strict,
        UriCheck::Loose => uri::UriCheck::Loose,
    };
    let store = config.store.as_ref();
    let (limits, usual) = (&config.options.limits, Settings::default());
    Settings {
        uri_check,
        strict_ids: !config.options.lenient_protocol,
        dispatching_chunk: usize::try_from(config.options.event_dispatching_chunk_size)
            .unwrap_or(usize::MAX),
        max_subscriptions: limits.subscriptions.unwrap_or(usual.max_subscriptions),
        max_registrations: limits.registrations.unwrap_or(usual.max_registrations),
        max_pending_per_caller: limits.calls.unwrap_or(usual.max_pending_per_caller),
        max_pending_per_callee: limits.invocations.unwrap_or(usual.max_pending_per_callee),
        max_pending: limits.calls_in_realm.unwrap_or(usual.max_pending),
        enable_meta_api: config.options.enable_meta_api,
        history: store.map(StoreRule::event_history).unwrap_or_default(),
        call_queue: store.map(StoreRule::call_queue).unwrap_or_default(),
        ..usual
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
        let (info, options) = self.insert(&args)?;
        if options.bridge_meta_api && options.enable_meta_api {
            self.bridge(&args.id).await;
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
