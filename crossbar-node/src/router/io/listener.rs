//! A listening transport: binds, accepts, and hands connections to the router's threads.
//!
//! Stopping ends only the listening; connections that were accepted stay (management-api.md §4.3).

use std::io;
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use shared::config::{ListeningEndpoint, ListeningTcp, ListeningUnix};
use socket2::SockRef;
use thiserror::Error;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::accept::{self, Acceptor};
use super::bind::{bind_tcp, bind_unix, first_port, lent_tcp, lent_unix};
use super::door::Door;
use super::lender::Lender;
use super::router::Router;
use super::socket::{Socket, Tls, user_of};
use super::tls::TlsFiles;
use crate::sys::Watched;

/// How often it is looked whether the files of TLS have changed.
const TLS_CHECK: Duration = Duration::from_secs(10);
/// The time that a client has for the TLS handshake.
const TLS_HANDSHAKE: Duration = Duration::from_secs(5);

/// Why listening failed.
#[derive(Debug, Error)]
pub enum ListenError {
    /// The interface is no address of this machine.
    #[error("the interface `{0}` is no address, host or network device of the IP version wanted")]
    Interface(String),
    /// The address cannot be had.
    #[error("cannot listen on {address}: {source}")]
    Bind {
        /// The address.
        address: String,
        /// What the system said.
        source: io::Error,
    },
    /// A listening socket cannot be used.
    #[error("a listening socket cannot be used: {0}")]
    Unusable(io::Error),
}

/// A listening socket and the task that accepts from it.
#[derive(Debug)]
pub struct Listener {
    address: String,
    unlink: Option<PathBuf>,
    door: Arc<Door>,
    tasks: Vec<JoinHandle<()>>,
    kept: Option<Kept>,
}

/// A socket that somebody else keeps as well: closing ours would not end the listening.
#[derive(Debug)]
struct Kept {
    lender: Arc<dyn Lender>,
    address: String,
    socket: OwnedFd,
}

impl Kept {
    fn new(router: &Router, address: &str, socket: BorrowedFd<'_>) -> Option<Kept> {
        let lender = Arc::clone(router.lender()?);
        if lender.is_anothers(address) {
            return None;
        }
        let own = socket.try_clone_to_owned().ok()?;
        lender.keep(address, socket);
        Some(Kept {
            lender,
            address: address.to_owned(),
            socket: own,
        })
    }

    /// Ends the listening, whoever has the socket.
    fn end(self) {
        // That it has ended already is no failure.
        SockRef::from(&self.socket)
            .shutdown(std::net::Shutdown::Both)
            .ok();
        self.lender.forget(&self.address);
    }
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
        if door.occupancy.is_lowered() {
            tracing::warn!(
                limit = door.occupancy.limit(),
                "fewer connections are possible than usual: the limit on open files is low"
            );
        }
        match endpoint {
            ListeningEndpoint::Tcp(tcp) => Listener::start_tcp(router, tcp, &door),
            ListeningEndpoint::Unix(ListeningUnix { path, backlog }) => {
                Listener::start_unix(router, &base.join(path), *backlog, None, door, |_| true)
            }
        }
    }

    fn start_tcp(
        router: &Arc<Router>,
        tcp: &ListeningTcp,
        door: &Arc<Door>,
    ) -> Result<Listener, ListenError> {
        let mut kept = None;
        let socket = first_port(tcp, |address| {
            let name = format!("tcp:{address}");
            let lent = router.lender().and_then(|lender| lender.lent(&name));
            let socket = match lent {
                Some(socket) => lent_tcp(socket),
                None => bind_tcp(address, tcp),
            }?;
            kept = Kept::new(router, &name, socket.as_fd());
            Ok(socket)
        })?;
        let local = socket.local_addr().map_err(ListenError::Unusable)?;
        let mut tasks = Vec::new();
        if door.tls.is_some() {
            tasks.push(tokio::spawn(watch_tls(Arc::clone(door))));
        }
        let accepting = accept_tcp(Arc::clone(router), socket, Arc::clone(door));
        tasks.push(router.spawn_accepting(accepting));
        Ok(Listener {
            address: format!("tcp:{local}"),
            unlink: None,
            door: Arc::clone(door),
            tasks,
            kept,
        })
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
        let lent = router.lender().and_then(|lender| lender.lent(&address));
        let socket = match lent {
            Some(socket) => lent_unix(socket),
            None => bind_unix(path, backlog, mode),
        };
        let socket = socket.map_err(failed)?;
        let kept = Kept::new(router, &address, socket.as_fd());
        let accepting = accept_unix(Arc::clone(router), socket, Arc::clone(&door), admit);
        let task = router.spawn_accepting(accepting);
        let lender = router.lender();
        let anothers = lender.is_some_and(|lender| lender.is_anothers(&address));
        Ok(Listener {
            address,
            unlink: (!anothers).then(|| path.to_owned()),
            door,
            tasks: vec![task],
            kept,
        })
    }

    /// Returns where it listens: `tcp:127.0.0.1:8080` or `unix:/path`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Reads the files of TLS again, if there are any. Connections that are open keep what they have; if the files are
    /// wrong, new ones go on with what was read before, and the log says so.
    pub fn reload_tls(&self) {
        if let Some(tls) = &self.door.tls {
            tls.reload_and_tell();
        }
    }

    /// Returns the number of connections that came in here and are there.
    pub fn connections(&self) -> usize {
        self.door.occupancy.connections()
    }

    /// Stops listening.
    pub async fn stop(mut self) {
        for task in self.tasks.drain(..) {
            task.abort();
            // Only the abortion itself is to be waited for: the socket is closed then.
            task.await.ok();
        }
        // Not before: a Unix socket that has been shut down is ready for ever and has nothing to accept, so a task that
        // still accepts from it would spin and never be aborted.
        if let Some(kept) = self.kept.take() {
            kept.end();
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

async fn accept_tcp(router: Arc<Router>, socket: TcpListener, door: Arc<Door>) {
    let socket = Watched::new(socket);
    let mut acceptor = Acceptor::new(&door);
    loop {
        let accepted = acceptor.accept(|| socket.read_when_ready(accept::tcp));
        let Some(((stream, peer), place)) = accepted.await else {
            continue;
        };
        let home = router.home(Some(place));
        let (serving, door) = (Arc::clone(&router), Arc::clone(&door));
        router.shards().spawn_at(home.berth.shard(), async move {
            let socket = match &door.tls {
                None => Some(Socket::tcp(stream, peer)),
                Some(tls) => Box::pin(shake_tls(tls, stream)).await,
            };
            if let Some(socket) = socket {
                serving.serve(&door, socket, home).await;
            }
        });
    }
}

async fn shake_tls(tls: &TlsFiles, stream: TcpStream) -> Option<Socket> {
    let handshake = async {
        let stream = tokio::net::TcpStream::from_std(stream)?;
        let stream = TlsAcceptor::from(tls.current()).accept(stream).await?;
        let (tcp, session) = stream.into_inner();
        Ok::<_, io::Error>(Tls::new(tcp.into_std()?, session))
    };
    match timeout(TLS_HANDSHAKE, handshake).await {
        Ok(Ok(tls)) => return Some(Socket::Tls(Box::new(tls))),
        Ok(Err(why)) => tracing::debug!(%why, "the TLS handshake failed"),
        Err(_) => tracing::debug!("the TLS handshake took too long"),
    }
    None
}

async fn accept_unix(router: Arc<Router>, socket: UnixListener, door: Arc<Door>, admit: PeerCheck) {
    let socket = Watched::new(socket);
    let mut acceptor = Acceptor::new(&door);
    loop {
        let accepted = acceptor.accept(|| socket.read_when_ready(accept::unix));
        let Some((stream, place)) = accepted.await else {
            continue;
        };
        let uid = user_of(&stream);
        if !uid.as_ref().is_ok_and(|uid| admit(*uid)) {
            tracing::warn!(?uid, "refused a peer of another user");
            continue;
        }
        let home = router.home(Some(place));
        let (serving, door) = (Arc::clone(&router), Arc::clone(&door));
        router.shards().spawn_at(home.berth.shard(), async move {
            serving.serve(&door, Socket::unix(stream), home).await;
        });
    }
}

/// Reads the files of TLS again whenever they have changed.
async fn watch_tls(door: Arc<Door>) {
    let Some(tls) = &door.tls else { return };
    loop {
        tokio::time::sleep(TLS_CHECK).await;
        if tls.changed() {
            tls.reload_and_tell();
        }
    }
}
