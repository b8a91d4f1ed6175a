//! The listening transports of this worker.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use shared::api::{
    ApiError, Call, ErrorKind, GetRouterTransport, GetRouterTransports, OnRouterTransportStarted,
    OnRouterTransportStarting, OnRouterTransportStopped, OnRouterTransportStopping,
    StartRouterTransport, Status, StopRouterTransport, TransportId, TransportInfo,
    TransportMetrics, TransportRef, TransportsApi,
};
use shared::config::{ConfigItem, TransportConfig, masked};

use crate::process::{Exclude, Publisher, now};
use crate::router::io::{Door, DoorError, Guard, Listener, Router};
use crate::worker::holdings::Reporter;

/// The listening transports of this worker.
pub struct Transports {
    router: Arc<Router>,
    publisher: Publisher,
    reporter: Arc<Reporter>,
    directory: PathBuf,
    table: Mutex<Vec<Transport>>,
}

struct Transport {
    info: TransportInfo,
    /// Absent while it is starting.
    listener: Option<Listener>,
}

impl Transports {
    /// Makes an empty table. Paths in configurations are below `directory`.
    pub fn new(
        router: Arc<Router>,
        publisher: Publisher,
        reporter: Arc<Reporter>,
        directory: PathBuf,
    ) -> Arc<Self> {
        Arc::new(Transports {
            router,
            publisher,
            reporter,
            directory,
            table: Mutex::default(),
        })
    }

    /// Stops all listening, when the worker leaves.
    pub async fn stop_all(&self) {
        let transports = std::mem::take(&mut *self.table());
        for listener in transports
            .into_iter()
            .filter_map(|transport| transport.listener)
        {
            listener.stop().await;
        }
    }

    /// Returns how many connections each has.
    pub fn metrics(&self) -> Vec<TransportMetrics> {
        let table = self.table();
        let listening = table
            .iter()
            .filter_map(|it| Some((it, it.listener.as_ref()?)));
        let told = listening.map(|(transport, listener)| TransportMetrics {
            id: transport.info.id.to_string(),
            connections: listener.connections() as u64,
        });
        told.collect()
    }

    /// Reads the certificates of all transports again.
    pub fn reload_tls(&self) {
        for transport in &*self.table() {
            if let Some(listener) = &transport.listener {
                listener.reload_tls();
            }
        }
    }

    fn table(&self) -> MutexGuard<'_, Vec<Transport>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the id, so that of two calls with the same one only one gets further.
    fn reserve(
        &self,
        id: &TransportId,
        config: &Value,
    ) -> Result<(TransportConfig, Door), ApiError> {
        let mut table = self.table();
        if table.iter().any(|transport| transport.info.id == *id) {
            let message = format!("there is a transport with the id `{id}` already");
            return Err(ApiError::new(ErrorKind::AlreadyRunning, message));
        }
        let refused = |kind, why: String| {
            ApiError::new(kind, format!("the transport's configuration: {why}"))
        };
        let checked = TransportConfig::from_value(config).map_err(|problems| {
            let kind = match problems.are_unavailable() {
                true => ErrorKind::FeatureUnavailable,
                false => ErrorKind::InvalidConfiguration,
            };
            refused(kind, problems.to_string())
        })?;
        let door = Door::new(&checked, &self.directory, &Guard::Configured).map_err(|error| {
            let kind = match error {
                DoorError::Unavailable(_) => ErrorKind::FeatureUnavailable,
                DoorError::Invalid(_) => ErrorKind::InvalidConfiguration,
            };
            refused(kind, error.to_string())
        })?;
        let info = TransportInfo {
            id: id.clone(),
            r#type: checked.kind.name().to_owned(),
            created: now(),
            started: None,
            status: Status::Starting,
            config: masked(&checked.config),
        };
        table.push(Transport {
            info,
            listener: None,
        });
        Ok((checked, door))
    }

    fn update<T>(&self, id: &TransportId, change: impl FnOnce(&mut Transport) -> T) -> Option<T> {
        self.table()
            .iter_mut()
            .find(|transport| transport.info.id == *id)
            .map(change)
    }

    fn remove(&self, id: &TransportId) {
        self.table().retain(|transport| transport.info.id != *id);
    }

    fn begin_stop(&self, id: &TransportId) -> Result<(Listener, TransportInfo), ApiError> {
        let listener = self.update(id, |transport| {
            let listener = transport.listener.take()?;
            transport.info.status = Status::Stopping;
            Some((listener, transport.info.clone()))
        });
        listener.flatten().ok_or_else(|| {
            let message = format!("no transport with the id `{id}` is running");
            ApiError::new(ErrorKind::NotRunning, message)
        })
    }
}

/// Makes sure that a transport whose start is given up half-way, because the caller canceled it, leaves no entry.
struct Reserved<'a> {
    transports: &'a Transports,
    id: &'a TransportId,
}

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        let starting = |transport: &Transport| {
            transport.info.id == *self.id && transport.info.status == Status::Starting
        };
        self.transports
            .table()
            .retain(|transport| !starting(transport));
    }
}

impl TransportsApi for Transports {
    async fn get_router_transports(
        &self,
        _: Call,
        _: GetRouterTransports,
    ) -> Result<Vec<TransportInfo>, ApiError> {
        Ok(self
            .table()
            .iter()
            .map(|transport| transport.info.clone())
            .collect())
    }

    async fn get_router_transport(
        &self,
        _: Call,
        args: GetRouterTransport,
    ) -> Result<TransportInfo, ApiError> {
        let found = self.update(&args.id, |transport| transport.info.clone());
        found.ok_or_else(|| {
            let message = format!("there is no transport with the id `{}`", args.id);
            ApiError::new(ErrorKind::NoSuchObject, message)
        })
    }

    async fn start_router_transport(
        &self,
        call: Call,
        args: StartRouterTransport,
    ) -> Result<(), ApiError> {
        let id = &args.id;
        let (config, door) = self.reserve(id, &args.config)?;
        let _reserved = Reserved {
            transports: self,
            id,
        };
        let exclude = Exclude::caller(&call);
        let named = || TransportRef { id: id.clone() };
        self.publisher
            .publish(OnRouterTransportStarting(named()), exclude)
            .await;
        let listener = Listener::start(
            &self.router,
            &config.endpoint,
            Arc::new(door),
            &self.directory,
        )
        .map_err(|error| {
            ApiError::new(
                ErrorKind::CannotListen,
                format!("transport `{id}`: {error}"),
            )
        })?;
        tracing::info!("transport `{id}` listens on {}", listener.address());
        self.update(id, |transport| {
            transport.listener = Some(listener);
            transport.info.started = Some(now());
            transport.info.status = Status::Started;
        });
        self.reporter.held(&["transport", id.as_str()], &args).await;
        self.publisher
            .publish(OnRouterTransportStarted(named()), exclude)
            .await;
        Ok(())
    }

    async fn stop_router_transport(
        &self,
        call: Call,
        args: StopRouterTransport,
    ) -> Result<TransportInfo, ApiError> {
        let (listener, mut info) = self.begin_stop(&args.id)?;
        let exclude = Exclude::caller(&call);
        self.publisher
            .publish(OnRouterTransportStopping(info.clone()), exclude)
            .await;
        listener.stop().await;
        self.remove(&args.id);
        self.reporter
            .dropped(&["transport", args.id.as_str()])
            .await;
        info.status = Status::Stopped;
        self.publisher
            .publish(OnRouterTransportStopped(info.clone()), exclude)
            .await;
        Ok(info)
    }
}
