//! A listening transport: binds, accepts, and hands connections to the router's threads.
//!
//! Stopping ends only the listening; connections that were accepted stay (management-api.md §4.3).

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use shared::config::{IpVersion, ListeningEndpoint, ListeningTcp, ListeningUnix, Sharing};
use socket2::{Domain, Protocol, SockAddr, SockRef, Type};
use thiserror::Error;
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use super::door::Door;
use super::router::Router;
use super::socket::{Socket, Tls};

/// The time that a client has for the TLS handshake.
const TLS_HANDSHAKE: Duration = Duration::from_secs(5);
/// How long accepting rests after it failed, for instance because no descriptor was left.
const REST: Duration = Duration::from_millis(100);
/// A peer that acknowledges nothing for so long is lost, unless the configuration says otherwise.
const USER_TIMEOUT: Duration = Duration::from_secs(20);

/// Why listening failed.
#[derive(Debug, Error)]
pub enum ListenError {
    /// The interface is no address of this machine.
    #[error("the interface `{0}` is no IP address")]
    Interface(String),
    /// The address cannot be had.
    #[error("cannot listen on {address}: {source}")]
    Bind {
        /// The address.
        address: String,
        /// What the system said.
        source: io::Error,
    },
}

/// A listening socket and the task that accepts from it.
#[derive(Debug)]
pub struct Listener {
    address: String,
    unlink: Option<PathBuf>,
    tasks: Vec<JoinHandle<()>>,
}

/// Decides on a peer of a Unix socket by its credentials.
pub type PeerCheck = fn(uid: u32) -> bool;

impl Listener {
    /// Binds and starts to accept. Unix paths are relative to `base`.
    pub fn start(
        router: &Arc<Router>,
        endpoint: &ListeningEndpoint,
        door: Arc<Door>,
        base: &Path,
    ) -> Result<Listener, ListenError> {
        match endpoint {
            ListeningEndpoint::Tcp(tcp) => Listener::start_tcp(router, tcp, &door),
            ListeningEndpoint::Unix(ListeningUnix { path, backlog, .. }) => {
                Listener::start_unix(router, &base.join(path), *backlog, None, door, |_| true)
            }
        }
    }

    fn start_tcp(
        router: &Arc<Router>,
        tcp: &ListeningTcp,
        door: &Arc<Door>,
    ) -> Result<Listener, ListenError> {
        let ip = address(tcp)?;
        let mut listener = Listener {
            address: String::new(),
            unlink: None,
            tasks: Vec::new(),
        };
        let mut refused = None;
        for port in tcp.ports.clone() {
            let address = SocketAddr::new(ip, port);
            match bind_tcp(address, tcp) {
                Ok(socket) => {
                    let local = socket.local_addr().unwrap_or(address);
                    listener.address = format!("tcp:{local}");
                    let user_timeout = tcp.user_timeout.unwrap_or(USER_TIMEOUT);
                    listener.tasks.push(tokio::spawn(accept_tcp(
                        Arc::clone(router),
                        socket,
                        Arc::clone(door),
                        user_timeout,
                    )));
                    return Ok(listener);
                }
                Err(source) => {
                    refused = Some(ListenError::Bind {
                        address: format!("tcp:{address}"),
                        source,
                    });
                }
            }
        }
        let none = || ListenError::Bind {
            address: ip.to_string(),
            source: io::ErrorKind::InvalidInput.into(),
        };
        Err(refused.unwrap_or_else(none))
    }

    /// Listens on a Unix socket, with the given permissions if any, and admits peers by their user id.
    pub fn start_unix(
        router: &Arc<Router>,
        path: &Path,
        backlog: u32,
        mode: Option<u32>,
        door: Arc<Door>,
        admit: PeerCheck,
    ) -> Result<Listener, ListenError> {
        let address = format!("unix:{}", path.display());
        let failed = |source| ListenError::Bind {
            address: address.clone(),
            source,
        };
        let socket = bind_unix(path, backlog, mode).map_err(failed)?;
        let task = tokio::spawn(accept_unix(Arc::clone(router), socket, door, admit));
        Ok(Listener {
            address,
            unlink: Some(path.to_owned()),
            tasks: vec![task],
        })
    }

    /// Returns where it listens: `tcp:127.0.0.1:8080` or `unix:/path`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Stops listening.
    pub async fn stop(mut self) {
        for task in self.tasks.drain(..) {
            task.abort();
            // Only the abortion itself is to be waited for: the socket is closed then.
            task.await.ok();
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
        if let Some(path) = &self.unlink {
            // Somebody may have cleaned up already.
            std::fs::remove_file(path).ok();
        }
    }
}

fn address(tcp: &ListeningTcp) -> Result<IpAddr, ListenError> {
    match (&tcp.interface, tcp.version) {
        (None, IpVersion::V4) => Ok(Ipv4Addr::UNSPECIFIED.into()),
        (None, IpVersion::V6) => Ok(Ipv6Addr::UNSPECIFIED.into()),
        (Some(name), IpVersion::V6) if name == "localhost" => Ok(Ipv6Addr::LOCALHOST.into()),
        (Some(name), IpVersion::V4) if name == "localhost" => Ok(Ipv4Addr::LOCALHOST.into()),
        (Some(name), _) => name
            .parse()
            .map_err(|_| ListenError::Interface(name.clone())),
    }
}

fn bind_tcp(address: SocketAddr, tcp: &ListeningTcp) -> io::Result<TcpListener> {
    let socket = socket2::Socket::new(
        Domain::for_address(address),
        Type::STREAM,
        Some(Protocol::TCP),
    )?;
    socket.set_reuse_address(true)?;
    if tcp.sharing == Sharing::Shared {
        socket.set_reuse_port(true)?;
    }
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(i32::try_from(tcp.backlog).unwrap_or(i32::MAX))?;
    TcpListener::from_std(socket.into())
}

fn bind_unix(path: &Path, backlog: u32, mode: Option<u32>) -> io::Result<UnixListener> {
    let address = SockAddr::unix(path)?;
    let socket = socket2::Socket::new(Domain::UNIX, Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    if let Err(error) = socket.bind(&address) {
        if error.kind() != io::ErrorKind::AddrInUse || !is_left_over(path, &address) {
            return Err(error);
        }
        std::fs::remove_file(path)?;
        socket.bind(&address)?;
    }
    if let Some(mode) = mode {
        // Nobody can connect before `listen`.
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
    }
    socket.listen(i32::try_from(backlog).unwrap_or(i32::MAX))?;
    UnixListener::from_std(socket.into())
}

/// Tells whether the socket file belongs to a process that is gone.
fn is_left_over(path: &Path, address: &SockAddr) -> bool {
    let is_socket = std::fs::symlink_metadata(path).is_ok_and(|meta| meta.file_type().is_socket());
    let refused = || {
        let probe = socket2::Socket::new(Domain::UNIX, Type::STREAM, None)?;
        probe.connect(address)
    };
    is_socket && refused().is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
}

async fn accept_tcp(
    router: Arc<Router>,
    socket: TcpListener,
    door: Arc<Door>,
    user_timeout: Duration,
) {
    loop {
        match socket.accept().await {
            Ok((stream, _)) => {
                let connection = SockRef::from(&stream);
                // Options make a connection better, not possible.
                connection.set_tcp_nodelay(true).ok();
                connection.set_keepalive(true).ok();
                connection.set_tcp_user_timeout(Some(user_timeout)).ok();
                if let Ok(stream) = stream.into_std() {
                    hand_over(&router, &door, stream.into());
                }
            }
            Err(error) => rest(&error).await,
        }
    }
}

fn hand_over(router: &Arc<Router>, door: &Arc<Door>, stream: OwnedFd) {
    let (serving, door) = (Arc::clone(router), Arc::clone(door));
    router.spawn(async move {
        let Ok(stream) = TcpStream::from_std(stream.into()) else {
            return;
        };
        let Some(config) = &door.tls else {
            return serving.serve(&door, Socket::Tcp(stream)).await;
        };
        let handshake = TlsAcceptor::from(Arc::clone(config)).accept(stream);
        match tokio::time::timeout(TLS_HANDSHAKE, handshake).await {
            Ok(Ok(stream)) => {
                let (tcp, session) = stream.into_inner();
                serving
                    .serve(&door, Socket::Tls(Box::new(Tls::new(tcp, session))))
                    .await;
            }
            Ok(Err(why)) => tracing::debug!(%why, "the TLS handshake failed"),
            Err(_) => tracing::debug!("the TLS handshake took too long"),
        }
    });
}

async fn accept_unix(router: Arc<Router>, socket: UnixListener, door: Arc<Door>, admit: PeerCheck) {
    loop {
        match socket.accept().await {
            Ok((stream, _)) => {
                let uid = stream.peer_cred().map(|peer| peer.uid());
                if !uid.as_ref().is_ok_and(|uid| admit(*uid)) {
                    tracing::warn!(?uid, "refused a peer of another user");
                    continue;
                }
                let Ok(stream) = stream.into_std() else {
                    continue;
                };
                let (serving, door) = (Arc::clone(&router), Arc::clone(&door));
                router.spawn(async move {
                    if let Ok(stream) = UnixStream::from_std(stream) {
                        serving.serve(&door, Socket::Unix(stream)).await;
                    }
                });
            }
            Err(error) => rest(&error).await,
        }
    }
}

/// Waits before accepting again: what is wrong is often a lack of descriptors, which passes.
async fn rest(error: &io::Error) {
    tracing::warn!(%error, "cannot accept connections");
    tokio::time::sleep(REST).await;
}
