//! The links of this worker's realms to realms of other routers: the procedures, and the table of them.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use shared::api::{
    ApiError, Call, ErrorKind, GetRouterLink, GetRouterLinks, LinkId, LinkInfo, LinkStarter,
    LinksApi, OnRouterLinkStarted, OnRouterLinkStopped, StartRouterLink, Status, StopRouterLink,
    Timestamp,
};
use shared::config::{ConfigItem, LinkConfig, masked};

use super::Realms;
use crate::process::{Exclude, Publisher, now};
use crate::router::io::Router;
use crate::router::link::{Pauses, Running, Setting, State};
use crate::worker::holdings::Reporter;

/// A start waits so long for both ends; then it answers that they are not joined yet.
const PATIENCE: Duration = Duration::from_secs(5);

/// The links of this worker.
pub struct Links {
    router: Arc<Router>,
    realms: Arc<Realms>,
    publisher: Publisher,
    reporter: Arc<Reporter>,
    directory: PathBuf,
    table: Mutex<Vec<Entry>>,
}

struct Entry {
    id: LinkId,
    created: Timestamp,
    started: Arc<Mutex<Option<Timestamp>>>,
    started_by: Option<LinkStarter>,
    config: Value,
    /// Absent while it is being stopped.
    running: Option<Running>,
}

impl Entry {
    fn info(&self) -> LinkInfo {
        let state = self.running.as_ref().map(Running::state);
        let stopping = state.is_none();
        let State {
            connected, problem, ..
        } = state.unwrap_or_default();
        let started = *self.started.lock().unwrap_or_else(PoisonError::into_inner);
        LinkInfo {
            id: self.id.clone(),
            created: self.created,
            started,
            started_by: self.started_by.clone(),
            status: match started {
                _ if stopping => Status::Stopping,
                Some(_) => Status::Started,
                None => Status::Starting,
            },
            connected,
            problem,
            config: self.config.clone(),
        }
    }
}

impl Links {
    /// Makes an empty table of links of `realms`. Paths in configurations are below `directory`.
    pub fn new(
        router: Arc<Router>,
        realms: Arc<Realms>,
        (publisher, reporter): (Publisher, Arc<Reporter>),
        directory: PathBuf,
    ) -> Arc<Self> {
        Arc::new(Links {
            router,
            realms,
            publisher,
            reporter,
            directory,
            table: Mutex::default(),
        })
    }

    /// Stops all links, when the worker leaves.
    pub async fn stop_all(&self) {
        let entries = std::mem::take(&mut *self.table());
        let running = entries.into_iter().filter_map(|entry| entry.running);
        futures_util::future::join_all(running.map(Running::stop)).await;
    }

    fn table(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn info(&self, id: &LinkId) -> Option<LinkInfo> {
        let table = self.table();
        table.iter().find(|it| it.id == *id).map(Entry::info)
    }

    /// Starts a link; its id is taken from then on.
    fn insert(&self, call: &Call, args: &StartRouterLink) -> Result<(), ApiError> {
        let mut table = self.table();
        let id = &args.id;
        if table.iter().any(|entry| entry.id == *id) {
            let message = format!("there is a link with the id `{id}` already");
            return Err(ApiError::new(ErrorKind::AlreadyRunning, message));
        }
        let invalid = |why: String| {
            let message = format!("the link's configuration: {why}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        };
        let config = LinkConfig::from_value(&args.config)
            .map_err(|problems| invalid(problems.to_string()))?;
        let wanted = config.local_realm.as_ref().unwrap_or(&config.realm);
        let realm = self.realms.name_of(wanted).ok_or_else(|| {
            let message = format!("there is no realm with the id or name `{wanted}`");
            ApiError::new(ErrorKind::NoSuchObject, message)
        })?;
        let setting =
            Setting::read(id.as_str(), &realm, &config, &self.directory).map_err(invalid)?;
        let running = Running::start(&self.router, setting, Pauses::default());
        let started = Arc::default();
        note_first(&running, &started);
        table.push(Entry {
            id: id.clone(),
            created: now(),
            started,
            started_by: (!is_node(call)).then(|| LinkStarter {
                session: call.caller,
                authid: call.caller_authid.clone(),
                authrole: call.caller_authrole.clone(),
            }),
            config: masked(&complete(&config, wanted)),
            running: Some(running),
        });
        Ok(())
    }

    /// Returns what tells how a link is.
    fn running(&self, id: &LinkId) -> Option<tokio::sync::watch::Receiver<State>> {
        let table = self.table();
        let entry = table.iter().find(|it| it.id == *id)?;
        entry.running.as_ref().map(Running::watch)
    }

    fn take(&self, id: &LinkId) -> Result<Running, ApiError> {
        let mut table = self.table();
        let entry = table.iter_mut().find(|it| it.id == *id);
        let entry = entry.ok_or_else(|| unknown(id))?;
        entry.running.take().ok_or_else(|| {
            let message = format!("link `{id}` is being stopped already");
            ApiError::new(ErrorKind::CannotStop, message)
        })
    }

    fn forget(&self, id: &LinkId) {
        self.table().retain(|it| it.id != *id);
    }
}

fn unknown(id: &LinkId) -> ApiError {
    let message = format!("there is no link with the id `{id}`");
    ApiError::new(ErrorKind::NoSuchObject, message)
}

/// Tells whether the node itself calls: for its configuration, or for what a worker held before it died.
fn is_node(call: &Call) -> bool {
    call.caller == 0 || call.caller_authid.as_deref() == Some("node")
}

/// Notes when both ends are joined first.
fn note_first(running: &Running, started: &Arc<Mutex<Option<Timestamp>>>) {
    let (mut state, started) = (running.watch(), Arc::clone(started));
    tokio::spawn(async move {
        // It ends with the link.
        if state.wait_for(|it| it.was_connected).await.is_ok() {
            *started.lock().unwrap_or_else(PoisonError::into_inner) = Some(now());
        }
    });
}

/// Returns the configuration with all defaults.
fn complete(config: &LinkConfig, local_realm: &str) -> Value {
    let forward = config.forward;
    let mut complete = json!({
        "authid": config.authid,
        "exclude_authid": config.exclude_authid,
        "local_realm": local_realm,
        "forward_local_events": forward.local_events,
        "forward_remote_events": forward.remote_events,
        "forward_local_invocations": forward.local_invocations,
        "forward_remote_invocations": forward.remote_invocations,
    });
    if let (Value::Object(complete), Value::Object(written)) = (&mut complete, &config.config) {
        complete.extend(written.clone());
    }
    complete
}

/// Makes sure that a link whose start fails, or whose caller gives up, does not go on.
struct Starting<'a> {
    links: &'a Links,
    id: &'a LinkId,
    done: bool,
}

impl Drop for Starting<'_> {
    fn drop(&mut self) {
        if !self.done {
            self.links.forget(self.id);
        }
    }
}

impl LinksApi for Links {
    async fn get_router_links(
        &self,
        _: Call,
        _: GetRouterLinks,
    ) -> Result<Vec<LinkInfo>, ApiError> {
        Ok(self.table().iter().map(Entry::info).collect())
    }

    async fn get_router_link(&self, _: Call, args: GetRouterLink) -> Result<LinkInfo, ApiError> {
        self.info(&args.id).ok_or_else(|| unknown(&args.id))
    }

    async fn start_router_link(
        &self,
        call: Call,
        args: StartRouterLink,
    ) -> Result<LinkInfo, ApiError> {
        self.insert(&call, &args)?;
        let id = &args.id;
        let mut starting = Starting {
            links: self,
            id,
            done: false,
        };
        // What the worker before this one held comes back by itself; nobody waits for that.
        if call.caller > 0
            && let Some(mut state) = self.running(id)
        {
            let tried = state.wait_for(|it| it.connected || it.attempts > 0);
            tokio::time::timeout(PATIENCE, tried).await.ok();
            let state = state.borrow().clone();
            if args.connect.unwrap_or(false) && !state.connected {
                let why = state.problem;
                let why = why.unwrap_or_else(|| "the other router has not answered yet".to_owned());
                return Err(ApiError::new(
                    ErrorKind::CannotConnect,
                    format!("link `{id}`: {why}"),
                ));
            }
        }
        let mut info = self.info(id).ok_or_else(|| {
            let message = format!("link `{id}` was stopped while it was being started");
            ApiError::new(ErrorKind::CannotConnect, message)
        })?;
        if info.connected && info.started.is_none() {
            info.started = Some(now());
            info.status = Status::Started;
        }
        starting.done = true;
        self.reporter.held(&["link", id.as_str()], &args).await;
        self.publisher
            .publish(OnRouterLinkStarted(info.clone()), Exclude::caller(&call))
            .await;
        Ok(info)
    }

    async fn stop_router_link(
        &self,
        call: Call,
        args: StopRouterLink,
    ) -> Result<LinkInfo, ApiError> {
        let id = &args.id;
        let mut info = self.info(id);
        let running = self.take(id)?;
        let left = running.stop().await;
        self.forget(id);
        self.reporter.dropped(&["link", id.as_str()]).await;
        let info = info.as_mut().ok_or_else(|| unknown(id))?;
        info.status = Status::Stopped;
        info.connected = false;
        self.publisher
            .publish(OnRouterLinkStopped(info.clone()), Exclude::caller(&call))
            .await;
        if !left {
            let message = format!("link `{id}` is stopped, but did not take leave in time");
            return Err(ApiError::new(ErrorKind::CannotStop, message));
        }
        Ok(info.clone())
    }
}
