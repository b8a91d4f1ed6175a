//! What a controller is started with, and how that ends.

use std::path::PathBuf;
use std::sync::Arc;

use shared::api::NodeId;
use shared::config::NodeConfig;
use thiserror::Error;

use super::activated::Activated;
use super::admin::AdminError;
use super::boot::BootError;
use super::context::{Cause, Restart};
use super::management_transport::SocketError;
use super::reload::Reread;

/// What a controller is started with.
pub struct Settings {
    /// The node's id.
    pub node: NodeId,
    /// The node directory, absolute.
    pub directory: PathBuf,
    /// The node file, checked.
    pub config: NodeConfig,
    /// The program that workers are made from.
    pub executable: PathBuf,
    /// How much workers log.
    pub log: String,
    /// Reads the node file again.
    pub reread: Reread,
    /// Sockets that a service manager has opened.
    pub sockets: Arc<Activated>,
}

/// Why the node did not come up.
#[derive(Debug, Error)]
pub enum StartError {
    /// The operating system refused something basic.
    #[error("{step}: {cause}")]
    System {
        /// What was tried.
        step: &'static str,
        /// What came of it.
        cause: String,
    },
    /// There is no management socket.
    #[error("the management socket cannot be opened: {0}")]
    Socket(#[from] SocketError),
    /// There is no place for the record of changes.
    #[error("the audit log {} cannot be opened: {source}", path.display())]
    Audit {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Metrics and health cannot be told.
    #[error(transparent)]
    Admin(#[from] AdminError),
    /// Something in the node file cannot be started.
    #[error(transparent)]
    Boot(#[from] BootError),
    /// Somebody ended it while it was coming up.
    #[error("the node was stopped while it was starting")]
    Interrupted(Ended),
}

/// How the node ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Whether it comes up again.
    pub restart: Restart,
    /// Why.
    pub cause: Cause,
}
