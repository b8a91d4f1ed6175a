//! Which node is meant when `--node` does not say: the router tells in its WELCOME, or its registrations do.

use serde_json::{Map, Value};
use shared::api::{Address, GetInfo, NodeId, Procedure, WorkerId};
use shared::net::Call;
use tokio::task::JoinSet;

use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;

/// Registrations that are looked at; a management router has some hundred.
const MOST: usize = 65_536;
/// Questions that are under way at one time.
const TOGETHER: usize = 64;

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
        let nodes = self.registered_nodes().await.unwrap_or_default();
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

    /// Returns all nodes that answer in the realm, in the order of their ids.
    ///
    /// # Errors
    /// The router does not tell what is registered.
    pub async fn nodes(&self) -> Result<Vec<NodeId>, CtlError> {
        let mut nodes = self.registered_nodes().await?;
        nodes.sort();
        Ok(nodes)
    }

    /// Other routers can be asked what is registered.
    async fn registered_nodes(&self) -> Result<Vec<NodeId>, CtlError> {
        let mut nodes: Vec<NodeId> = Vec::new();
        for uri in self.registered().await? {
            if let Some((Address::Node { node }, name)) = Address::parse_uri(&uri)
                && name == GetInfo::NAME
                && !nodes.contains(&node)
            {
                nodes.push(node);
            }
        }
        Ok(nodes)
    }

    /// Returns the procedures that are registered in the realm, but for those that are registered by a pattern.
    ///
    /// # Errors
    /// The router does not tell what is registered.
    pub async fn registered(&self) -> Result<Vec<String>, CtlError> {
        let lists = self.raw("wamp.registration.list", Vec::new(), Map::new(), None);
        let lists = lists.await?.into_value();
        let ids = lists.get("exact").and_then(Value::as_array);
        let mut ids = ids.into_iter().flatten().take(MOST).cloned();
        let mut uris = Vec::new();
        // The answers are waited for together, a good number at a time.
        let mut asking = JoinSet::new();
        loop {
            while asking.len() < TOGETHER
                && let Some(id) = ids.next()
            {
                let session = self.session().clone();
                let within = Call::within(self.patience());
                asking.spawn(async move {
                    let uri = "wamp.registration.get";
                    session.call(uri, vec![id], Map::new(), within).await
                });
            }
            let Some(answer) = asking.join_next().await else {
                return Ok(uris);
            };
            // One that is gone by now is nobody's.
            let Ok(Ok((args, _))) = answer else { continue };
            let registration = args.first().unwrap_or(&Value::Null);
            let uri = registration.get("uri").and_then(Value::as_str);
            uris.extend(uri.map(str::to_owned));
        }
    }
}
