//! The nodes that are managed through this one.
//!
//! * `table`: who is there, and who has been silent for too long (pure) · `watch`: hears them, and says who is lost

mod table;
mod watch;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use shared::api::{
    ApiError, Call, FleetApi, GetNodes, GetUplink, NodeId, NodePresence, NodeState, Timestamp,
    UplinkInfo,
};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::context::Context;
use super::uplink::Uplink;
use crate::process::now;
use table::Table;

/// Nodes that come at a time.
const COMING: usize = 1024;

/// The nodes that are managed through this one, and the way to the one through which this one is.
pub struct Fleet {
    context: Arc<Context>,
    created: Timestamp,
    table: Mutex<Table>,
    uplink: Mutex<Option<Arc<Uplink>>>,
}

/// Takes the ids of nodes that are about to join.
pub type Coming = mpsc::Sender<NodeId>;

/// Returns both ends of the way on which the fleet learns who is coming.
pub fn coming() -> (Coming, mpsc::Receiver<NodeId>) {
    mpsc::channel(COMING)
}

impl Fleet {
    /// Makes an empty fleet.
    pub fn new(context: Arc<Context>, created: Timestamp) -> Arc<Self> {
        Arc::new(Fleet {
            context,
            created,
            table: Mutex::default(),
            uplink: Mutex::default(),
        })
    }

    /// Begins to listen to the nodes.
    ///
    /// # Errors
    /// The management realm refuses.
    pub async fn watch(
        self: &Arc<Self>,
        coming: mpsc::Receiver<NodeId>,
    ) -> Result<JoinHandle<()>, shared::net::CallError> {
        watch::start(Arc::clone(self), coming).await
    }

    /// Takes in that this node has a way up.
    pub fn set_uplink(&self, uplink: &Arc<Uplink>) {
        *self.uplink.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(uplink));
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FleetApi for Fleet {
    async fn get_nodes(&self, _: Call, _: GetNodes) -> Result<Vec<NodeState>, ApiError> {
        let own = NodeState {
            id: self.context.node.clone(),
            status: NodePresence::Online,
            since: self.created,
            seen: now(),
            reason: None,
            heartbeat: None,
        };
        let mut nodes = self.table().list();
        nodes.push(own);
        nodes.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(nodes)
    }

    async fn get_uplink(&self, _: Call, _: GetUplink) -> Result<Option<UplinkInfo>, ApiError> {
        let uplink = self.uplink.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(uplink.as_ref().map(|uplink| uplink.info()))
    }
}
