//! What the parts of the controller share: who the node is, where it lives, and its way to the management realm.

use std::path::PathBuf;
use std::sync::Arc;

use shared::api::{Address, NodeId, WorkerId};
use shared::net::Session;
use tokio::sync::watch;

use super::activated::Activated;
use super::cgroup::Cgroups;
use crate::process::Publisher;
use crate::router::io::{RealmHandle, Router};

/// The authid of the controller's own session, and what `who` says where the node itself acts.
pub const AUTHID: &str = "node";

/// Whether the node is on its way down, and why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Running {
    /// It is up.
    #[default]
    Up,
    /// It goes down.
    Down {
        /// Whether it comes up again.
        restart: Restart,
        /// Whether it goes down because something failed.
        cause: Cause,
    },
}

/// Whether the node comes up again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restart {
    /// It stays down.
    No,
    /// It comes up again.
    Yes,
}

/// Why the node goes down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Somebody wants it to.
    Asked,
    /// A worker took it down.
    Worker,
}

/// What the parts of the controller share.
pub struct Context {
    /// The node.
    pub node: NodeId,
    /// The management realm's name.
    pub realm: String,
    /// The node directory, absolute.
    pub directory: PathBuf,
    /// The program that workers are made from.
    pub executable: PathBuf,
    /// Where they are held together.
    pub cgroups: Cgroups,
    /// How much they log.
    pub log: String,
    /// Sockets that a service manager has opened.
    pub sockets: Arc<Activated>,
    /// The management router.
    pub router: Arc<Router>,
    /// The management realm.
    pub management: Arc<RealmHandle>,
    /// The controller's session on it.
    pub session: Session,
    /// Publishes under the node's address.
    pub publisher: Publisher,
    /// Whether the node is on its way down.
    pub running: watch::Sender<Running>,
}

impl Context {
    /// Returns the node's address.
    pub fn address(&self) -> Address {
        Address::node(self.node.clone())
    }

    /// Returns a worker's address.
    pub fn worker_address(&self, worker: &WorkerId) -> Address {
        Address::worker(self.node.clone(), worker.clone())
    }

    /// Takes the node down, unless it is on its way down already. Returns whether it was up.
    pub fn go_down(&self, restart: Restart, cause: Cause) -> bool {
        self.running.send_if_modified(|running| {
            let was_up = *running == Running::Up;
            if was_up {
                *running = Running::Down { restart, cause };
            }
            was_up
        })
    }

    /// Tells whether the node is up.
    pub fn is_up(&self) -> bool {
        *self.running.borrow() == Running::Up
    }
}
