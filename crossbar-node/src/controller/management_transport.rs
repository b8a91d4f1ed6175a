//! The doors to the management realm: the Unix socket that is always there, and the one transport beside it.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};
use shared::api::{
    ApiError, Call, ErrorKind, GetManagementTransport, ManagementTransportApi,
    ManagementTransportInfo, OnManagementTransportStarted, OnManagementTransportStarting,
    OnManagementTransportStopped, OnManagementTransportStopping, StartManagementTransport, Status,
    StopManagementTransport, Timestamp, TransportMetrics,
};
use shared::config::{
    ConfigItem, ControllerConfig, IpVersion, ListeningEndpoint, TransportConfig, TransportKind,
    masked,
};
use thiserror::Error;
use tokio::sync::Mutex;

use super::context::Context;
use super::roles;
use crate::process::{Exclude, now};
use crate::router::auth::{Method, Policy, Principal};
use crate::router::io::{Door, DoorError, Guard, ListenError, Listener};

/// The Unix socket, below the node directory.
pub const SOCKET: &str = "run/management.sock";
/// Octets that a path of a Unix socket may have, the last one being zero.
const LONGEST_PATH: usize = 107;
/// Connections that wait to be accepted.
const BACKLOG: u32 = 128;

/// Why there is no Unix socket.
#[derive(Debug, Error)]
pub enum SocketError {
    /// The path is too long for the kernel.
    #[error("the path {} has {} octets, a Unix socket's may have {LONGEST_PATH}: use a node directory with a shorter path", .0.display(), .0.as_os_str().len())]
    TooLong(PathBuf),
    /// The directory cannot be made.
    #[error("the directory {} cannot be made: {source}", path.display())]
    Directory {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The door cannot be made.
    #[error(transparent)]
    Door(#[from] DoorError),
    /// It cannot be listened on.
    #[error(transparent)]
    Listen(#[from] ListenError),
}

/// Opens the Unix socket, through which the node's own user and root come in as administrators.
///
/// # Errors
/// See [`SocketError`].
pub fn open_socket(context: &Context) -> Result<Listener, SocketError> {
    let path = context.directory.join(SOCKET);
    if path.as_os_str().len() > LONGEST_PATH {
        return Err(SocketError::TooLong(path));
    }
    let directory = path.parent().unwrap_or(Path::new("/")).to_owned();
    make_private(&directory).map_err(|source| SocketError::Directory {
        path: directory,
        source,
    })?;
    let principal = Principal {
        authid: "local".to_owned(),
        authrole: roles::ADMIN.to_owned(),
        authmethod: "peer-credentials".to_owned(),
        authprovider: "node".to_owned(),
    };
    let config = json!({
        "type": "universal",
        "endpoint": {"type": "unix", "path": SOCKET},
        "rawsocket": {},
        "websocket": {"ws": {"type": "websocket"}},
    });
    let config = TransportConfig::from_value(&config).expect("the text above is a transport");
    let guard = Guard::NoBrowsers(Policy::Fixed(principal));
    let door = Arc::new(Door::new(&config, &context.directory, &guard)?);
    let admit = |uid: u32| uid == 0 || uid == nix::unistd::geteuid().as_raw();
    Ok(Listener::start_unix(
        &context.router,
        &path,
        BACKLOG,
        Some(0o600),
        door,
        admit,
    )?)
}

/// Makes a directory that only its owner can look into.
fn make_private(directory: &Path) -> io::Result<()> {
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)?;
    std::fs::set_permissions(directory, std::fs::Permissions::from_mode(0o700))
}

/// The management transport.
pub struct ManagementTransport {
    context: Arc<Context>,
    // Held through start and stop, each of which is short: so two callers cannot both start one.
    running: Mutex<Option<Running>>,
}

struct Running {
    created: Timestamp,
    started: Timestamp,
    shown: Value,
    listeners: Vec<Listener>,
}

impl ManagementTransport {
    /// Makes the service; nothing listens yet.
    pub fn new(context: Arc<Context>) -> Arc<Self> {
        Arc::new(ManagementTransport {
            context,
            running: Mutex::new(None),
        })
    }

    /// Returns the addresses that are listened on.
    pub async fn addresses(&self) -> Vec<String> {
        let running = self.running.lock().await;
        let listeners = running.iter().flat_map(|running| &running.listeners);
        listeners
            .map(|listener| listener.address().to_owned())
            .collect()
    }

    /// Returns how many connections it has; nothing while it is being started or stopped.
    pub fn metrics(&self) -> Vec<TransportMetrics> {
        let running = self.running.try_lock().ok();
        let running = running.iter().flat_map(|running| running.iter());
        let transports = running.map(|running| {
            let listeners = running.listeners.iter();
            // All listeners of a transport have the same door.
            let connections = listeners.map(Listener::connections).max();
            TransportMetrics {
                id: "management".to_owned(),
                connections: connections.unwrap_or_default() as u64,
            }
        });
        transports.collect()
    }

    /// Reads the certificates again.
    pub async fn reload_tls(&self) {
        let running = self.running.lock().await;
        for listener in running.iter().flat_map(|running| &running.listeners) {
            listener.reload_tls();
        }
    }

    fn listen(&self, config: &TransportConfig) -> Result<Vec<Listener>, ApiError> {
        let refused =
            |error: DoorError| ApiError::new(ErrorKind::InvalidConfiguration, error.to_string());
        let open = !has_auth(&config.kind);
        let guard = if open {
            tracing::warn!(
                target: "crossbar_node",
                "the management transport has no `auth`: every local user who reaches it is an administrator",
            );
            let method = Method::Anonymous {
                realm: None,
                authid: None,
                role: roles::ADMIN.to_owned(),
            };
            Guard::NoBrowsers(Policy::Methods(vec![method]))
        } else {
            Guard::Configured
        };
        let router = &self.context.router;
        let base = &self.context.directory;
        let door = Arc::new(Door::new(config, base, &guard).map_err(refused)?);
        let cannot = |error: ListenError| {
            ApiError::new(
                ErrorKind::CannotListen,
                format!("management transport: {error}"),
            )
        };
        match &config.endpoint {
            ListeningEndpoint::Tcp(tcp) if open && tcp.interface.is_none() => {
                let endpoint = first_endpoint(config);
                let first =
                    Listener::start(router, &endpoint, Arc::clone(&door), base).map_err(cannot)?;
                let mut tcp = tcp.clone();
                tcp.version = IpVersion::V6;
                tcp.interface = Some(IpAddr::from(Ipv6Addr::LOCALHOST).to_string());
                // The same port on both, also where the kernel has chosen it.
                let port = first
                    .address()
                    .rsplit(':')
                    .next()
                    .and_then(|port| port.parse().ok());
                tcp.ports = port.map_or(tcp.ports, |port: u16| port..=port);
                let mut listeners = vec![first];
                // A machine may have no IPv6.
                match Listener::start(router, &ListeningEndpoint::Tcp(tcp), door, base) {
                    Ok(second) => listeners.push(second),
                    Err(error) => tracing::debug!(%error, "no management transport over IPv6"),
                }
                Ok(listeners)
            }
            endpoint => Ok(vec![
                Listener::start(router, endpoint, door, base).map_err(cannot)?,
            ]),
        }
    }
}

/// Returns where a management transport listens first: without authentication, on this machine only.
pub fn first_endpoint(config: &TransportConfig) -> ListeningEndpoint {
    let mut endpoint = config.endpoint.clone();
    if let ListeningEndpoint::Tcp(tcp) = &mut endpoint
        && tcp.interface.is_none()
        && !has_auth(&config.kind)
    {
        tcp.version = IpVersion::V4;
        tcp.interface = Some(IpAddr::from(Ipv4Addr::LOCALHOST).to_string());
    }
    endpoint
}

fn has_auth(kind: &TransportKind) -> bool {
    match kind {
        TransportKind::WebSocket(websocket) => websocket.auth.is_some(),
        TransportKind::RawSocket(rawsocket) => rawsocket.auth.is_some(),
        TransportKind::Universal(universal) => {
            let mut parts = universal
                .websocket
                .iter()
                .map(|(_, websocket)| websocket.auth.is_some());
            universal
                .rawsocket
                .as_ref()
                .is_none_or(|part| part.auth.is_some())
                && parts.all(|auth| auth)
        }
        TransportKind::Web(_) | TransportKind::WebSocketTestee(_) | TransportKind::StreamTestee => {
            false
        }
    }
}

impl Running {
    fn info(&self, status: Status) -> ManagementTransportInfo {
        ManagementTransportInfo {
            created: self.created,
            status,
            started: Some(self.started),
            uptime: Some(now().seconds_since(self.started).max(0.0)),
            config: self.shown.clone(),
        }
    }
}

impl ManagementTransportApi for ManagementTransport {
    async fn get_management_transport(
        &self,
        _: Call,
        _: GetManagementTransport,
    ) -> Result<Option<ManagementTransportInfo>, ApiError> {
        Ok(self
            .running
            .lock()
            .await
            .as_ref()
            .map(|running| running.info(Status::Started)))
    }

    async fn start_management_transport(
        &self,
        call: Call,
        args: StartManagementTransport,
    ) -> Result<ManagementTransportInfo, ApiError> {
        let mut running = self.running.lock().await;
        if running.is_some() {
            let message = "the management transport is running already";
            return Err(ApiError::new(ErrorKind::AlreadyStarted, message));
        }
        // Checked as the controller's, which has rules of its own.
        let config = ControllerConfig::from_value(&json!({"transport": args.config}))
            .map_err(|problems| problems.to_string())
            .and_then(|config| config.transport.ok_or_else(|| "it is empty".to_owned()));
        let config = config.map_err(|why| {
            let message = format!("the management transport's configuration: {why}");
            ApiError::new(ErrorKind::InvalidConfiguration, message)
        })?;
        let created = now();
        let shown = masked(&args.config);
        let starting = ManagementTransportInfo {
            created,
            status: Status::Starting,
            started: None,
            uptime: None,
            config: shown.clone(),
        };
        let (publisher, exclude) = (&self.context.publisher, Exclude::caller(&call));
        call.progress(&starting);
        publisher
            .publish(OnManagementTransportStarting(starting), exclude)
            .await;
        let listeners = self.listen(&config)?;
        let started = Running {
            created,
            started: now(),
            shown,
            listeners,
        };
        let info = started.info(Status::Started);
        *running = Some(started);
        publisher
            .publish(OnManagementTransportStarted(info.clone()), exclude)
            .await;
        Ok(info)
    }

    async fn stop_management_transport(
        &self,
        call: Call,
        _: StopManagementTransport,
    ) -> Result<ManagementTransportInfo, ApiError> {
        let mut slot = self.running.lock().await;
        let Some(mut running) = slot.take() else {
            let message = "the management transport is not running";
            return Err(ApiError::new(ErrorKind::NotStarted, message));
        };
        let (publisher, exclude) = (&self.context.publisher, Exclude::caller(&call));
        let stopping = running.info(Status::Stopping);
        publisher
            .publish(OnManagementTransportStopping(stopping), exclude)
            .await;
        for listener in running.listeners.drain(..) {
            listener.stop().await;
        }
        let stopped = running.info(Status::Stopped);
        publisher
            .publish(OnManagementTransportStopped(stopped.clone()), exclude)
            .await;
        Ok(stopped)
    }
}
