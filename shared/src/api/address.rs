//! Where a procedure or topic lives, and its URI.
//!
//! The only place where `crossbar.node.…` is spelled. The one special case is `crossbar.on_node_ready`, which names
//! no node.

use std::fmt;

use super::{NodeId, WorkerId};

const PREFIX: &str = "crossbar.node.";
const WORKER: &str = ".worker.";
const NODE_READY: &str = "on_node_ready";
const NODE_READY_URI: &str = "crossbar.on_node_ready";
/// Topics of container components have a name of two components.
const CONTAINER: &str = "container.";

/// A process that answers procedures and publishes events.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    /// A node's controller.
    Node {
        /// The node.
        node: NodeId,
    },
    /// A worker of a node.
    Worker {
        /// The node.
        node: NodeId,
        /// The worker.
        worker: WorkerId,
    },
}

impl Address {
    /// Returns the address of a node's controller.
    pub fn node(node: NodeId) -> Self {
        Address::Node { node }
    }

    /// Returns the address of a worker.
    pub fn worker(node: NodeId, worker: WorkerId) -> Self {
        Address::Worker { node, worker }
    }

    /// Returns the node's id.
    pub fn node_id(&self) -> &NodeId {
        match self {
            Address::Node { node } | Address::Worker { node, .. } => node,
        }
    }

    /// Returns the worker's id, unless it is the controller's address.
    pub fn worker_id(&self) -> Option<&WorkerId> {
        match self {
            Address::Node { .. } => None,
            Address::Worker { worker, .. } => Some(worker),
        }
    }

    /// Returns the URI of the procedure or topic called `name`.
    pub fn uri(&self, name: &str) -> String {
        match self {
            Address::Node { .. } if name == NODE_READY => NODE_READY_URI.to_owned(),
            _ => format!("{self}.{name}"),
        }
    }

    /// Returns the wildcard pattern of `name` on every worker of the node: an empty component stands for the worker.
    pub fn of_every_worker(&self, name: &str) -> String {
        format!("{PREFIX}{}{WORKER}.{name}", self.node_id())
    }

    /// Returns the wildcard pattern of `name` on every node whose id is one component of a URI.
    pub fn of_every_node(name: &str) -> String {
        format!("{PREFIX}.{name}")
    }

    /// Takes a URI of the node `node` apart. Exact, whatever the node is called.
    pub fn parse_uri_of<'u>(node: &NodeId, uri: &'u str) -> Option<(Address, &'u str)> {
        if uri == NODE_READY_URI {
            return Some((Address::node(node.clone()), NODE_READY));
        }
        let rest = uri.strip_prefix(PREFIX)?.strip_prefix(node.as_str())?;
        if let Some((worker, name)) = rest.strip_prefix(WORKER).and_then(split_worker) {
            return Some((Address::worker(node.clone(), worker), name));
        }
        let name = rest.strip_prefix('.').filter(|name| is_name(name))?;
        Some((Address::node(node.clone()), name))
    }

    /// Takes a URI of any node apart.
    ///
    /// A node id with dots is understood; one that itself ends in `.worker.<word>` is taken for a worker, which
    /// [`Address::parse_uri_of`] avoids. `crossbar.on_node_ready` names no node, hence gives `None`.
    pub fn parse_uri(uri: &str) -> Option<(Address, &str)> {
        let rest = uri.strip_prefix(PREFIX)?;
        if let Some(at) = rest.rfind(WORKER)
            && let (node, rest) = rest.split_at(at)
            && let Ok(node) = node.parse()
            && let Some((worker, name)) = split_worker(&rest[WORKER.len()..])
        {
            return Some((Address::worker(node, worker), name));
        }
        let (node, name) = rest.rsplit_once('.').filter(|(_, name)| is_name(name))?;
        Some((Address::node(node.parse().ok()?), name))
    }
}

impl fmt::Display for Address {
    /// Writes what all URIs of this process have in common, without the last dot.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Node { node } => write!(f, "{PREFIX}{node}"),
            Address::Worker { node, worker } => write!(f, "{PREFIX}{node}{WORKER}{worker}"),
        }
    }
}

/// Splits `<worker>.<name>`.
fn split_worker(text: &str) -> Option<(WorkerId, &str)> {
    let (worker, name) = text.split_once('.')?;
    let last = name.strip_prefix(CONTAINER).unwrap_or(name);
    is_name(last).then_some(())?;
    Some((worker.parse().ok()?, name))
}

/// Procedures and topics are called in lower case, digits and underscores.
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(id: &str) -> NodeId {
        id.parse().unwrap()
    }

    fn worker(node_id: &str, id: &str) -> Address {
        Address::worker(node(node_id), id.parse().unwrap())
    }

    #[test]
    fn uris_have_the_two_shapes_of_the_api_definition() {
        assert_eq!(
            Address::node(node("n1")).uri("get_info"),
            "crossbar.node.n1.get_info"
        );
        assert_eq!(
            worker("n1", "w1").uri("utcnow"),
            "crossbar.node.n1.worker.w1.utcnow"
        );
    }

    #[test]
    fn on_node_ready_is_the_one_topic_without_a_node() {
        let address = Address::node(node("n1"));
        assert_eq!(address.uri("on_node_ready"), "crossbar.on_node_ready");
        let (parsed, name) = Address::parse_uri_of(&node("n1"), "crossbar.on_node_ready").unwrap();
        assert_eq!((parsed, name), (address, "on_node_ready"));
        assert_eq!(Address::parse_uri("crossbar.on_node_ready"), None);
    }

    #[test]
    fn a_uri_comes_apart_as_it_was_put_together() {
        for id in ["n1", "host.example.org", "worker", "a.worker"] {
            for name in ["get_info", "container.on_component_start"] {
                let address = worker(id, "w1");
                let uri = address.uri(name);
                assert_eq!(
                    Address::parse_uri_of(&node(id), &uri),
                    Some((address.clone(), name))
                );
                assert_eq!(Address::parse_uri(&uri), Some((address, name)));
            }
            let address = Address::node(node(id));
            let uri = address.uri("get_info");
            assert_eq!(
                Address::parse_uri_of(&node(id), &uri),
                Some((address.clone(), "get_info"))
            );
            assert_eq!(Address::parse_uri(&uri), Some((address, "get_info")));
        }
    }

    #[test]
    fn a_known_node_id_decides_what_dots_leave_open() {
        let uri = "crossbar.node.a.worker.b.get_info";
        assert_eq!(
            Address::parse_uri_of(&node("a.worker.b"), uri),
            Some((Address::node(node("a.worker.b")), "get_info"))
        );
        assert_eq!(
            Address::parse_uri(uri),
            Some((worker("a", "b"), "get_info"))
        );
    }

    #[test]
    fn foreign_uris_are_not_taken_apart() {
        for uri in [
            "",
            "crossbar.node.",
            "crossbar.node.n1",
            "crossbar.node.n1.",
            "crossbar.node..get_info",
            "crossbar.node.n1.worker.w1.",
            "crossbar.nodes.n1.get_info",
            "com.example.get_info",
        ] {
            assert_eq!(Address::parse_uri(uri), None, "{uri}");
        }
        for uri in [
            "crossbar.node.n10.get_info",
            "crossbar.node.n1get_info",
            "crossbar.node.n1.x.get_info",
            "crossbar.node.n1.worker.w1.x.y",
        ] {
            assert_eq!(Address::parse_uri_of(&node("n1"), uri), None, "{uri}");
        }
    }
}
