//! The SSH server: listens, lets a bounded number of strangers in, and ends everybody's console when it is stopped.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use russh::SshId;
use russh::server::{Config, run_stream};
use shared::config::{IpVersion, ListeningEndpoint, ListeningTcp, ManholeConfig};
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::host_key::{HostKey, HostKeyError};
use super::places::{Place, Places};
use super::ssh::{ATTEMPTS, Connection};
use super::subject::Subject;
use super::users::{UserError, Users};
use super::wires::Kept;
use crate::router::io::{ListenError, bind_ports, bind_unix};

/// A stranger has this long to log in.
const LOGIN: Duration = Duration::from_secs(60);
/// A refusal takes at least this long.
const REJECTION: Duration = Duration::from_secs(1);
/// A connection from which nothing comes for so long is dead; consoles are ended a little earlier.
const INACTIVE: Duration = Duration::from_secs(660);
/// Consoles have this long to say goodbye when the manhole is closed.
pub const GOODBYE: Duration = Duration::from_millis(250);
/// Connections are gone this long after that at the latest.
const CUT: Duration = Duration::from_millis(200);
/// Without a descriptor for a new connection: wait for one to be given back.
const EXHAUSTED: Duration = Duration::from_millis(100);
/// Users whose lines of before are kept.
const HISTORIES: usize = 64;

/// Why a manhole cannot be made of a configuration.
#[derive(Debug, Error)]
pub enum ManholeError {
    /// The users cannot be taken.
    #[error(transparent)]
    User(#[from] UserError),
    /// TLS was asked for.
    #[error("`tls` is not for a manhole: SSH brings its own encryption")]
    Tls,
    /// There is no host key.
    #[error(transparent)]
    HostKey(#[from] HostKeyError),
    /// It cannot be listened on.
    #[error(transparent)]
    Listen(#[from] ListenError),
}

impl ManholeError {
    /// Tells whether the configuration is to blame.
    pub fn is_configuration(&self) -> bool {
        matches!(self, ManholeError::User(_) | ManholeError::Tls)
    }
}

/// A manhole whose configuration is good, and which does not listen yet.
#[derive(Debug)]
pub struct Prepared {
    users: Users,
    endpoint: ListeningEndpoint,
    base: PathBuf,
}

impl Prepared {
    /// Checks what a configuration names. Paths are below `base`.
    ///
    /// # Errors
    /// See [`ManholeError`].
    pub fn new(config: &ManholeConfig, base: &Path) -> Result<Prepared, ManholeError> {
        let tls = match &config.endpoint {
            ListeningEndpoint::Tcp(tcp) => tcp.tls.is_some(),
            ListeningEndpoint::Unix(_) => false,
        };
        if tls {
            return Err(ManholeError::Tls);
        }
        Ok(Prepared {
            users: Users::new(&config.users, base)?,
            endpoint: config.endpoint.clone(),
            base: base.to_owned(),
        })
    }

    /// Listens.
    ///
    /// # Errors
    /// See [`ManholeError`].
    pub fn listen(self, subject: Arc<Subject>) -> Result<Server, ManholeError> {
        let key = HostKey::open(&self.base)?;
        let (socket, address, unlink) = match &self.endpoint {
            ListeningEndpoint::Tcp(tcp) => {
                let socket = bind_ports(&private(tcp))?;
                let address = socket.local_addr().map_err(ListenError::Unusable)?;
                let socket = TcpListener::from_std(socket).map_err(ListenError::Unusable)?;
                (Socket::Tcp(socket), format!("tcp:{address}"), None)
            }
            ListeningEndpoint::Unix(unix) => {
                let path = self.base.join(&unix.path);
                let address = format!("unix:{}", path.display());
                let socket = bind_unix(&path, unix.backlog, Some(0o600));
                let socket = socket.and_then(UnixListener::from_std);
                let socket = socket.map_err(|source| ListenError::Bind {
                    address: address.clone(),
                    source,
                })?;
                (Socket::Unix(socket), address, Some(path))
            }
        };
        let fingerprint = key.fingerprint();
        let config = Arc::new(config(&key, &self.users));
        let (stop, stopping) = watch::channel(false);
        let shared = Arc::new(Shared {
            subject,
            users: self.users,
            histories: Mutex::default(),
            places: Places::default(),
            stopping,
        });
        let accepting = accept(socket, Arc::clone(&shared), config);
        Ok(Server {
            task: Some(tokio::spawn(accepting)),
            shared,
            stop,
            address,
            fingerprint,
            unlink,
        })
    }
}

/// Without an interface only this machine gets in.
fn private(tcp: &ListeningTcp) -> ListeningTcp {
    let loopback = || match tcp.version {
        IpVersion::V4 => IpAddr::from(Ipv4Addr::LOCALHOST).to_string(),
        IpVersion::V6 => IpAddr::from(Ipv6Addr::LOCALHOST).to_string(),
    };
    let mut tcp = tcp.clone();
    tcp.interface.get_or_insert_with(loopback);
    tcp
}

fn config(key: &HostKey, users: &Users) -> Config {
    Config {
        server_id: SshId::Standard("SSH-2.0-crossbar-node".into()),
        methods: users.methods(),
        keys: vec![key.key().clone()],
        auth_rejection_time: REJECTION,
        // Clients ask first what there is; that is no guess.
        auth_rejection_time_initial: Some(Duration::ZERO),
        // The question counts as well. The attempts themselves are counted where they are judged.
        max_auth_attempts: ATTEMPTS + 1,
        inactivity_timeout: Some(INACTIVE),
        window_size: 64 << 10,
        nodelay: true,
        ..Config::default()
    }
}

/// What the connections of a manhole share.
pub struct Shared {
    /// What consoles look into.
    pub subject: Arc<Subject>,
    /// Who may log in.
    pub users: Users,
    histories: Mutex<BTreeMap<String, Kept>>,
    places: Places,
    stopping: watch::Receiver<bool>,
}

impl Shared {
    /// Returns the lines of before of a user.
    pub fn history(&self, user: &str) -> Kept {
        let mut histories = self
            .histories
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if histories.len() >= HISTORIES && !histories.contains_key(user) {
            return Kept::default();
        }
        Arc::clone(histories.entry(user.to_owned()).or_default())
    }

    /// Waits until the manhole is being closed.
    pub async fn stopped(&self) {
        // A manhole that is dropped is closed as well.
        self.stopping.clone().wait_for(|stop| *stop).await.ok();
    }
}

/// A manhole that listens.
pub struct Server {
    task: Option<tokio::task::JoinHandle<()>>,
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    address: String,
    fingerprint: String,
    unlink: Option<PathBuf>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Server").field(&self.address).finish()
    }
}

impl Server {
    /// Returns where it listens: `tcp:127.0.0.1:6022` or `unix:/path`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Returns the fingerprint of the host key.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Returns how many consoles are open.
    pub fn consoles(&self) -> usize {
        self.shared.places.consoles()
    }

    /// Stops listening and ends all consoles, within a second.
    pub async fn stop(mut self) {
        // The task hears it, unless it has ended.
        self.stop.send(true).ok();
        if let Some(task) = self.task.take() {
            task.await.ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Its task ends by itself: it hears that `stop` is gone.
        if let Some(path) = &self.unlink {
            // Somebody may have cleaned up already.
            std::fs::remove_file(path).ok();
        }
    }
}

enum Socket {
    Tcp(TcpListener),
    Unix(UnixListener),
}

/// A connection, and the same once more to be cut off with.
struct Accepted {
    stream: Box<dyn Stream>,
    peer: String,
    cut: io::Result<OwnedFd>,
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

impl Socket {
    async fn accept(&self) -> io::Result<Accepted> {
        match self {
            Socket::Tcp(socket) => {
                let (stream, peer) = socket.accept().await?;
                // An option makes a connection better, not possible.
                stream.set_nodelay(true).ok();
                Ok(Accepted {
                    cut: stream.as_fd().try_clone_to_owned(),
                    stream: Box::new(stream),
                    peer: match peer {
                        SocketAddr::V4(peer) => format!("tcp4:{peer}"),
                        SocketAddr::V6(peer) => format!("tcp6:{peer}"),
                    },
                })
            }
            Socket::Unix(socket) => {
                let (stream, _) = socket.accept().await?;
                Ok(Accepted {
                    cut: stream.as_fd().try_clone_to_owned(),
                    peer: match stream.peer_cred() {
                        Ok(peer) => format!("unix:uid={}", peer.uid()),
                        Err(_) => "unix".to_owned(),
                    },
                    stream: Box::new(stream),
                })
            }
        }
    }
}

async fn accept(socket: Socket, shared: Arc<Shared>, config: Arc<Config>) {
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = socket.accept() => accepted,
            _ = connections.join_next(), if !connections.is_empty() => continue,
            () = shared.stopped() => break,
        };
        let mut accepted = match accepted {
            Ok(accepted) => accepted,
            Err(why) => {
                tracing::debug!(%why, "a connection to the manhole was not accepted");
                sleep(EXHAUSTED).await;
                continue;
            }
        };
        match shared.places.enter() {
            Some(place) => {
                connections.spawn(serve(
                    accepted,
                    place,
                    Arc::clone(&shared),
                    Arc::clone(&config),
                ));
            }
            None => {
                tracing::warn!(
                    peer = accepted.peer,
                    "refused: too many who have not logged in"
                );
                // It says so to those who look; the refusal is that the connection ends.
                let why = b"Too many connections that have not logged in\r\n";
                timeout(GOODBYE, accepted.stream.write_all(why)).await.ok();
            }
        }
    }
    drop(socket);
    while connections.join_next().await.is_some() {}
}

/// Serves one connection to its end.
async fn serve(accepted: Accepted, place: Place, shared: Arc<Shared>, config: Arc<Config>) {
    let Accepted { stream, peer, cut } = accepted;
    let logged_in = place.logged_in();
    let connection = Connection::new(&shared, peer.clone(), place);
    let session = async {
        let running = run_stream(config, stream, connection).await?;
        running.await
    };
    tokio::pin!(session);
    let login = async {
        sleep(LOGIN).await;
        if logged_in.load(std::sync::atomic::Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        ended = &mut session => {
            if let Err(why) = ended {
                tracing::debug!(%why, peer, "a connection to the manhole ended");
            }
            return;
        }
        () = login => tracing::debug!(peer, "nobody logged in in time"),
        () = async {
            shared.stopped().await;
            sleep(GOODBYE + CUT).await;
        } => {}
    }
    // What drives the connection is a task of russh's own: it ends because its socket does.
    match cut {
        Ok(cut) => drop(nix::sys::socket::shutdown(
            std::os::fd::AsRawFd::as_raw_fd(&cut),
            nix::sys::socket::Shutdown::Both,
        )),
        Err(why) => tracing::error!(%why, peer, "a connection cannot be cut off"),
    }
    timeout(CUT, session).await.ok();
}
