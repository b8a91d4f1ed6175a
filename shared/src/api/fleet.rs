//! Nodes that are managed through another one: who is there, and the way up.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{NodeId, Timestamp};

/// What a managed node says again and again while it is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeHeartbeat {
    /// The node.
    pub id: NodeId,
    /// A number that grows whenever the node is started again: milliseconds since 1970.
    pub generation: u64,
    /// Changes when what the node is to carry changes.
    pub digest: String,
    /// Number of workers.
    pub workers: u64,
    /// Load of its machine, the average of the last minute.
    pub load: f64,
    /// Version of its program.
    pub version: String,
    /// Seconds until the next heartbeat, give or take a fifth.
    pub interval: f64,
}

/// A managed node has gone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeLost {
    /// The node.
    pub id: NodeId,
    /// Why it is taken for gone.
    pub reason: LostReason,
}

/// Why a managed node is taken for gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LostReason {
    /// It went down in good order.
    Shutdown,
    /// Its connection ended.
    Disconnected,
    /// Nothing was heard of it for too long.
    Silent,
}

/// Whether a node is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NodePresence {
    /// It is.
    Online,
    /// It was.
    Lost,
}

/// One node, as [`GetNodes`] lists it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeState {
    /// The node.
    pub id: NodeId,
    /// Whether it is there.
    pub status: NodePresence,
    /// Since when that is so.
    pub since: Timestamp,
    /// When it was heard of last.
    pub seen: Timestamp,
    /// Why it is lost.
    pub reason: Option<LostReason>,
    /// What it said last; null if it has not said anything, and of the node that answers.
    pub heartbeat: Option<NodeHeartbeat>,
}

/// The way from this node to the one through which it is managed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UplinkInfo {
    /// Whether it is connected.
    pub connected: bool,
    /// The realm there.
    pub realm: String,
    /// Session id there.
    pub session: Option<u64>,
    /// Since when it is connected, or not.
    pub since: Timestamp,
    /// Attempts since it was connected.
    pub attempts: u64,
    /// Why it is not connected.
    pub error: Option<String>,
    /// Procedures that may be called from there.
    pub allowed: Vec<String>,
    /// Its configuration, secrets masked.
    pub config: Value,
}

events! {
    /// A node that is managed through this one has come, or has come back. Published in the name of that node.
    on_node_joined as OnNodeJoined on Node: NodeState,
        carries "`{id, status, since, seen, reason, heartbeat}`",
        is [Extension];
    /// A node that is managed through another one is there. Published there, again and again.
    on_node_heartbeat as OnNodeHeartbeat on Node: NodeHeartbeat,
        carries "`{id, generation, digest, workers, load, version, interval}`",
        is [Extension];
    /// A node that is managed through another one has gone. Published there, in the name of that node.
    on_node_lost as OnNodeLost on Node: NodeLost,
        carries "`{id, reason}`: `shutdown`, `disconnected` or `silent`",
        is [Extension];
}

procedures! {
    /// Nodes that are managed through another one.
    pub trait FleetApi on Node, register_fleet;

    /// Lists this node and those that are managed through it, in order of id.
    fn get_nodes as GetNodes() -> Vec<NodeState>,
        ReadOnly,
        result "list of `{id, status, since, seen, reason, heartbeat}`",
        raises [],
        emits [],
        is [Extension];

    /// Tells about the way to the node through which this one is managed.
    fn get_uplink as GetUplink() -> Option<UplinkInfo>,
        ReadOnly,
        result "`{connected, realm, session, since, attempts, error, allowed, config}`, or null where there is none",
        raises [],
        emits [],
        is [Extension];
}
