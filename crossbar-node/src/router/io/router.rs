//! All realms and connections of one process.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::Duration;

use serde_json::Value;
use shared::config::Backpressure;
use shared::wamp::{Dict, Id, reason};
use thiserror::Error;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::connection::Connection;
use super::door::{Door, MOST_MESSAGE, RawSocketDoor};
use super::establish::{Opening, establish};
use super::gate::Gate;
use super::handshake::{self, Ready, Shaken};
use super::home::Home;
use super::lender::Lender;
use super::limits::QueueLimits;
use super::overseer::{Overseer, Seat};
use super::queue::{Farewell, Parting};
use super::realm::RealmHandle;
use super::shards::Shards;
use super::socket::Socket;
use super::testee;
use crate::router::auth::{Policy, Principal};
use crate::router::core::Settings;

/// A realm of that name exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a realm of this name is running")]
pub struct AlreadyRunning;

/// The realms and connections of one process.
#[derive(Debug)]
pub struct Router {
    realms: Mutex<BTreeMap<String, Arc<RealmHandle>>>,
    shards: Shards,
    welcome_extra: Dict,
    connections: AtomicUsize,
    /// Told whenever a connection ends.
    ended: Notify,
    random: Mutex<std::io::BufReader<std::fs::File>>,
    gate: Gate,
    overseer: Seat,
    lender: OnceLock<Arc<dyn Lender>>,
    me: Weak<Router>,
}

impl Router {
    /// Makes a router without realms. `welcome_extra` goes into every WELCOME as `authextra`.
    pub fn new(shards: Shards, welcome_extra: Value) -> std::io::Result<Arc<Router>> {
        let random = std::fs::File::open("/dev/urandom")?;
        let mut random = std::io::BufReader::with_capacity(4096, random);
        let mut secret = [0; 32];
        random.read_exact(&mut secret)?;
        Ok(Arc::new_cyclic(|me| Router {
            realms: Mutex::default(),
            shards,
            welcome_extra: match welcome_extra {
                Value::Object(extra) => extra,
                _ => Dict::new(),
            },
            connections: AtomicUsize::new(0),
            ended: Notify::new(),
            random: Mutex::new(random),
            gate: Gate::new(secret),
            overseer: Seat::default(),
            lender: OnceLock::new(),
            me: Weak::clone(me),
        }))
    }

    fn realms(&self) -> MutexGuard<'_, BTreeMap<String, Arc<RealmHandle>>> {
        self.realms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts somebody in charge: from now on asked who joins, and told what is refused. There is one, for good.
    pub fn oversee(&self, overseer: &Arc<dyn Overseer>) {
        self.overseer.take(overseer);
        for realm in self.realms().values() {
            realm.oversee(overseer);
        }
    }

    /// Has the listening sockets kept by somebody who outlives this process. There is one, for good.
    pub fn borrow_from(&self, lender: Arc<dyn Lender>) {
        self.lender.set(lender).ok();
    }

    /// Returns who keeps the listening sockets.
    pub(super) fn lender(&self) -> Option<&Arc<dyn Lender>> {
        self.lender.get()
    }

    /// Returns who is in charge.
    pub(super) fn overseer(&self) -> Option<&dyn Overseer> {
        self.overseer.get()
    }

    /// Starts a realm.
    pub fn start_realm(
        &self,
        name: &str,
        settings: Settings,
    ) -> Result<Arc<RealmHandle>, AlreadyRunning> {
        let mut realms = self.realms();
        if realms.contains_key(name) {
            return Err(AlreadyRunning);
        }
        let realm = RealmHandle::new(name, settings, self.random());
        realms.insert(name.to_owned(), Arc::clone(&realm));
        self.shards.spawn(Arc::clone(&realm).watch_deadlines());
        Ok(realm)
    }

    /// Finds a realm.
    pub fn realm(&self, name: &str) -> Option<Arc<RealmHandle>> {
        self.realms().get(name).cloned()
    }

    /// Returns the names of all realms, sorted.
    pub fn realm_names(&self) -> Vec<String> {
        self.realms().keys().cloned().collect()
    }

    /// Returns the names of all realms, sorted, with the number of their sessions.
    pub(super) fn realm_sizes(&self) -> Vec<(String, usize)> {
        let realms: Vec<_> = self.realms().values().cloned().collect();
        let sizes = realms
            .iter()
            .map(|realm| (realm.name().to_owned(), realm.session_count()));
        sizes.collect()
    }

    /// Takes a realm away: nobody joins it any more. With `parting` its sessions are closed; returns their ids.
    pub fn stop_realm(&self, name: &str, parting: Option<&Parting>) -> Vec<Id> {
        let realm = self.realms().remove(name);
        realm.map(|realm| realm.close(parting)).unwrap_or_default()
    }

    /// Serves a stream whose peer is known: an inherited one, or the other end in this process. RawSocket only.
    pub fn attach(self: &Arc<Self>, stream: UnixStream, principal: Principal) {
        let limits = QueueLimits::new(MOST_MESSAGE, Backpressure::default());
        self.attach_peer(stream, Policy::Fixed(principal), limits);
    }

    /// Serves a stream within this process for a peer about whom `policy` decides. `None` if the router is gone.
    pub(super) fn attach_with(
        &self,
        stream: UnixStream,
        policy: Policy,
        limits: QueueLimits,
    ) -> Option<()> {
        self.me()?.attach_peer(stream, policy, limits);
        Some(())
    }

    fn attach_peer(self: &Arc<Self>, stream: UnixStream, policy: Policy, limits: QueueLimits) {
        let rawsocket = RawSocketDoor {
            serializers: shared::wamp::Serializer::ALL.to_vec(),
            max_message: MOST_MESSAGE,
            policy,
            limits,
        };
        let door = Arc::new(Door::for_rawsocket(rawsocket));
        if let Err(why) = stream.set_nonblocking(true) {
            return tracing::error!(%why, "a stream cannot be served");
        }
        let router = Arc::clone(self);
        let home = self.home(None);
        self.shards.spawn_at(home.berth.shard(), async move {
            router.serve(&door, Socket::unix(stream), home).await;
        });
    }

    /// Goes through every thread and every realm, and returns when all have let it pass. Whatever hangs keeps it.
    pub async fn pulse(&self) {
        self.shards.pulse().await;
        let realms: Vec<_> = self.realms().values().cloned().collect();
        // A realm that is locked for good would hang the thread that asks: not this one.
        let (passed, all) = tokio::sync::oneshot::channel();
        self.shards.spawn(async move {
            for realm in realms {
                // Counting takes the lock.
                realm.session_count();
            }
            passed.send(()).ok();
        });
        all.await.ok();
    }

    /// Starts a task on one of the router's threads.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        self.shards.spawn(task)
    }

    /// Starts a task that accepts. They all share a thread, so that connections begin together.
    pub(super) fn spawn_accepting(
        &self,
        task: impl Future<Output = ()> + Send + 'static,
    ) -> JoinHandle<()> {
        self.shards.spawn_at(0, task)
    }

    /// Returns the threads that connections are served on.
    pub(super) fn shards(&self) -> &Shards {
        &self.shards
    }

    /// Serves a connection from its first octet until it has joined a realm, which it then does in a task of its own, or
    /// to its end.
    pub(super) async fn serve(self: &Arc<Self>, door: &Door, socket: Socket, home: Home) {
        let peer = socket.peer_address();
        // What only the beginning needs is not kept for as long as the connection is there.
        let shaking = Box::pin(handshake::shake(self, door, socket));
        match timeout(door.handshake, shaking).await {
            Ok(Ok(Shaken::Wamp(ready))) => self.serve_wamp(ready, home).await,
            Ok(Ok(Shaken::Http(web, socket, input))) => {
                Box::pin(web.serve(self, door, socket, input)).await;
            }
            Ok(Ok(Shaken::WebSocketEcho(echo))) => Box::pin(echo.run()).await,
            Ok(Ok(Shaken::Echo(socket, input))) => Box::pin(testee::echo(&socket, input)).await,
            Ok(Ok(Shaken::Done)) => {}
            Ok(Err(why)) => tracing::debug!(%why, ?peer, "the handshake failed"),
            Err(_) => tracing::debug!(?peer, "the handshake took too long"),
        }
    }

    async fn serve_wamp(self: &Arc<Self>, mut ready: Ready<'_>, home: Home) {
        match Box::pin(establish(self, ready.policy, &mut ready.opening)).await {
            Some(joined) => {
                let pings = joined.pings.or(ready.pings);
                self.settle(Connection::new(ready.opening, joined, pings), home);
            }
            None => {
                let Opening {
                    outbound,
                    mut framing,
                    linger,
                    ..
                } = ready.opening;
                let mut last = Vec::new();
                framing.close(None, &mut last);
                if outbound.push_raw(&last) {
                    outbound.flush();
                }
                let end = async {
                    outbound.socket().drain().await.ok();
                    outbound.socket().end().await;
                };
                timeout(linger, end).await.ok();
            }
        }
    }

    /// Returns the number of connections.
    pub fn connection_count(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Says GOODBYE to every session and waits, up to `within`, until all connections are gone.
    pub async fn shut_down(&self, within: Duration) {
        let parting = Parting {
            farewell: Farewell::Goodbye,
            reason: reason::SYSTEM_SHUTDOWN.into(),
            message: "the router shuts down".to_owned(),
        };
        let realms = std::mem::take(&mut *self.realms());
        for realm in realms.values() {
            realm.close(Some(&parting));
        }
        let gone = async {
            loop {
                let ended = self.ended.notified();
                if self.connection_count() == 0 {
                    return;
                }
                ended.await;
            }
        };
        if timeout(within, gone).await.is_err() {
            tracing::warn!(
                left = self.connection_count(),
                "connections did not end in time"
            );
        }
    }

    /// Returns what every WELCOME says as `authextra`.
    pub(super) fn welcome_extra(&self) -> &Dict {
        &self.welcome_extra
    }

    /// Draws a session id (global scope).
    pub(super) fn fresh_session_id(&self) -> Id {
        Id::from_random(self.random())
    }

    /// Draws an authid for somebody who has none: 24 letters and digits in groups.
    pub(super) fn fresh_authid(&self) -> String {
        const ALPHABET: &[u8; 32] = b"3456789ACEFGHJKLMNPQRSTUVWXYabcd";
        let mut authid = String::with_capacity(29);
        for (index, octet) in self.random_octets::<24>().into_iter().enumerate() {
            if index > 0 && index % 4 == 0 {
                authid.push('-');
            }
            authid.push(char::from(ALPHABET[usize::from(octet) & 31]));
        }
        authid
    }

    /// Draws 64 random bits from the operating system.
    fn random(&self) -> u64 {
        u64::from_ne_bytes(self.random_octets())
    }

    /// Draws a number from 0 to 1.
    pub fn chance(&self) -> f64 {
        f64::from(u32::from_ne_bytes(self.random_octets())) / f64::from(u32::MAX)
    }

    /// Draws random octets from the operating system.
    pub(super) fn random_octets<const N: usize>(&self) -> [u8; N] {
        let mut octets = [0; N];
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        random
            .read_exact(&mut octets)
            .expect("the operating system has random numbers");
        octets
    }

    /// Returns what all doors share.
    pub(super) fn gate(&self) -> &Gate {
        &self.gate
    }

    /// Returns the router as those hold it who start tasks for it.
    pub(super) fn me(&self) -> Option<Arc<Router>> {
        self.me.upgrade()
    }
}

/// One of the router's connections. A task that is dropped or panics counts as ended as well.
#[derive(Debug)]
pub(super) struct Counted(Arc<Router>);

impl Counted {
    pub(super) fn new(router: &Arc<Router>) -> Counted {
        router.connections.fetch_add(1, Ordering::Relaxed);
        Counted(Arc::clone(router))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
        self.0.ended.notify_waiters();
    }
}
