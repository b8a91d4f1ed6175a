//! The node as a whole: what it says about itself, and its end.

use std::sync::Arc;

use shared::api::{
    ApiError, Call, GetInfo, NodeApi, NodeInfo, NodeShutdown, OnShutdown, Shutdown, Timestamp,
};

use super::context::{Cause, Restart};
use super::roster::Roster;
use crate::process::{Exclude, now};

/// Answers the procedures about the node.
pub struct Node {
    roster: Arc<Roster>,
    created: Timestamp,
}

impl Node {
    /// Answers for the node whose controller came up at `created`.
    pub fn new(roster: Arc<Roster>, created: Timestamp) -> Arc<Self> {
        Arc::new(Node { roster, created })
    }
}

impl NodeApi for Node {
    async fn get_info(&self, _: Call, _: GetInfo) -> Result<NodeInfo, ApiError> {
        let context = self.roster.context();
        Ok(NodeInfo {
            id: context.node.clone(),
            created: self.created,
            started: self.created,
            pid: std::process::id(),
            workers: self.roster.count(),
            directory: context.directory.to_string_lossy().into_owned(),
            wamplets: Vec::new(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            realm: context.realm.clone(),
        })
    }

    async fn shutdown(&self, call: Call, args: Shutdown) -> Result<NodeShutdown, ApiError> {
        let context = self.roster.context();
        let shutdown = NodeShutdown {
            id: context.node.clone(),
            restart: args.restart,
            who: call.who(),
            when: now(),
        };
        let restart = if args.restart {
            Restart::Yes
        } else {
            Restart::No
        };
        // Told first: whoever hears of it can still do so.
        if context.is_up() {
            context
                .publisher
                .publish(OnShutdown(shutdown.clone()), Exclude::Nobody)
                .await;
        }
        if context.go_down(restart, Cause::Asked) {
            tracing::info!(target: "crossbar_node", who = call.caller_authid, "shutdown was asked for");
        }
        Ok(shutdown)
    }
}
