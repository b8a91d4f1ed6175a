//! Which node is meant when `--node` does not say: the router tells in its WELCOME, or its registrations do.

use serde_json::{Map, Value};
use shared::api::{Address, GetInfo, NodeId, Procedure, WorkerId};

use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;

/// Registrations that are looked at; a management router has some hundred.
const MOST: usize = 4096;

impl Link<'_> {
    /// Returns the address of the controller, or of a worker.
    ///
    /// # Errors
    /// Exit 2 when it cannot be found out which node is meant.
    pub async fn address(&self, worker: Option<&WorkerId>) -> Result<Address, CtlError> {
        let node = self
            .node
            .get_or_try_init(|| self.find_node())
            .await?
            .clone();
        Ok(match worker {
            None => Address::node(node),
            Some(worker) => Address::worker(node, worker.clone()),
        })
    }

    async fn find_node(&self) -> Result<NodeId, CtlError> {
        if let Some(node) = &self.wanted {
            return Ok(node.clone());
        }
        if let Some(node) = self.node_of_welcome() {
            self.progress()
                .detail(1, || format!("the router names node {node}"));
            return Ok(node);
        }
        let nodes = self.registered_nodes().await;
        match nodes.as_slice() {
            [node] => Ok(node.clone()),
            [] => Err(CtlError::new(
                Exit::Usage,
                format!(
                    "realm {} at {} does not say which node it belongs to",
                    self.realm(),
                    self.door().url
                ),
            )
            .with_help("name the node with --node")),
            nodes => {
                let list: Vec<_> = nodes.iter().map(NodeId::as_str).collect();
                let message = format!("several nodes are here: {}", list.join(", "));
                Err(CtlError::new(Exit::Usage, message).with_help("choose one with --node"))
            }
        }
    }

    /// Our own nodes put their id into the WELCOME.
    fn node_of_welcome(&self) -> Option<NodeId> {
        let details = self.session().details();
        details
            .get("authextra")?
            .get("node_id")?
            .as_str()?
            .parse()
            .ok()
    }

    /// Other routers can be asked what is registered.
    async fn registered_nodes(&self) -> Vec<NodeId> {
        let ask = |uri: &'static str, args| async move {
            let reply = self.raw(uri, args, Map::new(), None).await.ok()?;
            Some(reply.into_value())
        };
        let Some(lists) = ask("wamp.registration.list", Vec::new()).await else {
            return Vec::new();
        };
        let ids = lists.get("exact").and_then(Value::as_array);
        let mut nodes: Vec<NodeId> = Vec::new();
        for id in ids.into_iter().flatten().take(MOST) {
            let Some(registration) = ask("wamp.registration.get", vec![id.clone()]).await else {
                continue;
            };
            let uri = registration
                .get("uri")
                .and_then(Value::as_str)
                .unwrap_or_default();
            if let Some((Address::Node { node }, name)) = Address::parse_uri(uri)
                && name == GetInfo::NAME
                && !nodes.contains(&node)
            {
                nodes.push(node);
            }
        }
        nodes
    }
}
