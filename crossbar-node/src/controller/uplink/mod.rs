//! The way up: this node joins the management realm of another one, and is managed there under its own id.
//!
//! * `backoff`: when to try again (pure) · `allowed`: what may be called from there (pure)
//! * `dial`: how it is reached and joined · `connection`: one session there, from the last will to the end
//! * `proxies`: calls from there, made here · `events`: what happens here, told there · `pulse`: what is said again and again
//!
//! The node never depends on the one above: without it, everything goes on.

mod allowed;
mod backoff;
mod connection;
mod dial;
mod events;
mod proxies;
mod pulse;

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use shared::api::UplinkInfo;
use shared::config::{UplinkConfig, masked};
use shared::net::Session;
use shared::wamp::reason;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::roles;
use super::roster::Roster;
use crate::process::now;
use allowed::Allowed;
use backoff::Backoff;
use connection::Connection;
use dial::Dial;

/// The way up.
pub struct Uplink {
    roster: Arc<Roster>,
    dial: Dial,
    allowed: Allowed,
    config: UplinkConfig,
    /// Grows with each start of the node.
    generation: u64,
    seen: Mutex<UplinkInfo>,
    /// Told when the node goes down.
    leaving: watch::Sender<bool>,
}

/// The task that keeps the way up.
pub struct Running(JoinHandle<()>, Arc<Uplink>);

impl Uplink {
    /// Resolves the configuration.
    ///
    /// # Errors
    /// A message for the operator.
    pub fn new(roster: &Arc<Roster>, config: &UplinkConfig) -> Result<Arc<Self>, String> {
        let context = roster.context();
        let allowed = Allowed::read(config.allow.as_deref())?;
        let dial = Dial::read(config, &context.node, &context.directory)?;
        let seen = UplinkInfo {
            connected: false,
            realm: config.realm.clone(),
            session: None,
            since: now(),
            attempts: 0,
            error: None,
            allowed: allowed.names(),
            config: masked(&config.config),
        };
        let role = roles::upstream(&context.node, |procedure| allowed.has(procedure));
        context.management.set_role(role);
        let generation = u64::try_from(now().as_millis()).unwrap_or(0);
        Ok(Arc::new(Uplink {
            roster: Arc::clone(roster),
            dial,
            allowed,
            config: config.clone(),
            generation,
            seen: Mutex::new(seen),
            leaving: watch::Sender::new(false),
        }))
    }

    /// Begins to keep the way up.
    pub fn start(self: &Arc<Self>) -> Running {
        let uplink = Arc::clone(self);
        Running(
            tokio::spawn(async move { uplink.run().await }),
            Arc::clone(self),
        )
    }

    /// Describes it.
    pub fn info(&self) -> UplinkInfo {
        self.seen().clone()
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, UplinkInfo> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn run(&self) {
        let random = RandomState::new();
        let mut backoff = Backoff::default();
        let mut leaving = self.leaving.subscribe();
        loop {
            let outcome = self.once().await;
            let why = match outcome {
                Ended::Left => return,
                Ended::Lost(why) => {
                    // It was there, so it may be there again soon; but not for all nodes in the same moment.
                    backoff = Backoff::default();
                    why
                }
                Ended::Never(why) => why,
            };
            let bits = random.build_hasher().finish();
            let pause = backoff.next((bits >> 11) as f64 / (1_u64 << 53) as f64);
            tracing::warn!(target: "crossbar_node", why, again_in = ?pause, "the uplink is down");
            {
                let mut seen = self.seen();
                if seen.connected {
                    (seen.connected, seen.session, seen.since) = (false, None, now());
                }
                seen.error = Some(why);
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = told_to(&mut leaving) => return,
            }
        }
    }

    /// One session, from connecting to its end.
    async fn once(&self) -> Ended {
        self.seen().attempts += 1;
        let mut leaving = self.leaving.subscribe();
        let opened = tokio::select! {
            opened = self.open() => opened,
            () = told_to(&mut leaving) => return Ended::Left,
        };
        let (session, mut connection) = match opened {
            Ok(opened) => opened,
            Err(why) => return Ended::Never(why),
        };
        self.up(&session);
        let why = tokio::select! {
            why = connection.run() => why,
            () = told_to(&mut leaving) => {
                connection.leave().await;
                return Ended::Left;
            }
        };
        Ended::Lost(why)
    }

    async fn open(&self) -> Result<(Session, Connection<'_>), String> {
        let session = self.dial.session().await.map_err(|why| why.to_string())?;
        match Connection::open(self, session.clone()).await {
            Ok(connection) => Ok((session, connection)),
            Err(why) => {
                session.leave(reason::CLOSE_REALM).await;
                Err(why)
            }
        }
    }

    fn up(&self, session: &Session) {
        let mut seen = self.seen();
        seen.connected = true;
        seen.session = Some(session.id().get());
        (seen.since, seen.attempts, seen.error) = (now(), 0, None);
        drop(seen);
        tracing::info!(target: "crossbar_node", realm = self.config.realm, "the uplink is up");
    }
}

/// Waits until the node goes down.
async fn told_to(leave: &mut watch::Receiver<bool>) {
    // An error says that the owner is gone, and so is the node.
    drop(leave.wait_for(|leave| *leave).await);
}

/// How one attempt ended.
enum Ended {
    /// The node goes down, and has said so.
    Left,
    /// It was up.
    Lost(String),
    /// It did not come up.
    Never(String),
}

impl Running {
    /// Takes leave of the node above.
    pub async fn stop(self) {
        let Running(task, uplink) = self;
        uplink.leaving.send_replace(true);
        // The task waits for nothing without a limit of its own.
        task.await.ok();
    }
}
