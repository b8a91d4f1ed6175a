//! The node as a whole.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{NodeId, Timestamp};

/// What a node says about itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NodeInfo {
    /// The node's id.
    pub id: NodeId,
    /// When the controller came up.
    pub created: Timestamp,
    /// The same, under the name that later versions use.
    pub started: Timestamp,
    /// Process id of the controller.
    pub pid: u32,
    /// Number of workers, in whatever state.
    pub workers: usize,
    /// The node directory, absolute.
    pub directory: String,
    /// Python application packages that can be started by name.
    pub wamplets: Vec<Wamplet>,
    /// Version of the node's software.
    pub version: String,
    /// Name of the management realm.
    pub realm: String,
}

/// One Python application package that can be started by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wamplet {
    /// Distribution.
    pub dist: String,
    /// Version of the distribution.
    pub version: String,
    /// Where it is installed.
    pub location: String,
    /// Its name.
    pub name: String,
    /// Module of the entry point.
    pub module_name: String,
    /// The entry point.
    pub entry_point: String,
    /// What the package says about it.
    pub doc: Option<String>,
    /// Whatever else the package says.
    pub meta: Value,
}

/// A node is going down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NodeShutdown {
    /// The node's id.
    pub id: NodeId,
    /// Whether it comes back.
    pub restart: bool,
    /// Authid of the caller; null if nobody called.
    pub who: Option<String>,
    /// When it was told to.
    pub when: Timestamp,
}

/// A node is up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NodeReady {
    /// The node's id.
    pub id: NodeId,
    /// Process id of the controller.
    pub pid: u32,
    /// When the controller came up.
    pub started: Timestamp,
}

events! {
    /// The node is up, everything that its configuration asks for included. The topic is `crossbar.on_node_ready`.
    on_node_ready as OnNodeReady on Node: NodeReady,
        carries "the id as positional argument, and `{id, pid, started}` as keywords",
        is [Keywords];

    /// The node is going down.
    on_shutdown as OnShutdown on Node: NodeShutdown,
        carries "`{id, restart, who, when}`",
        is [Extension];
}

procedures! {
    /// The node as a whole.
    pub trait NodeApi on Node, register_node;

    /// Tells about the node.
    fn get_info as GetInfo() -> NodeInfo,
        ReadOnly,
        result "`{id, created, started, pid, workers, directory, wamplets, version, realm}`; `workers` is their number",
        raises [],
        emits [];

    /// Stops all workers, then the node. A second call changes nothing.
    fn shutdown as Shutdown(
        /// Whether the node comes up again.
        restart: bool = false,
    ) -> NodeShutdown,
        Interrupts,
        result "`{id, restart, who, when}`, sent before the connection closes",
        raises [],
        emits [OnShutdown];
}
