//! `nodes`: all nodes of a management realm.

use std::collections::BTreeMap;

use clap::Subcommand;
use serde_json::{Value, json};
use shared::api::{Address, GetInfo, GetNodes, NodeId};

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;
use crate::output::NODES;

/// What can be done with the nodes.
#[derive(Subcommand, Debug)]
pub enum NodesVerb {
    /// List the nodes of the realm, and those that were there and are lost
    #[command(visible_alias = "ls")]
    List,
}

impl NodesVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the connection; a node that does not answer is in the list with its problem.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let NodesVerb::List = self;
        let link = ctl.link().await?;
        let nodes = link.nodes().await?;
        let presence = presence(&link, &nodes).await;
        let mut rows = Vec::new();
        for id in &nodes {
            let address = Address::node(id.clone());
            let mut row = match link.try_call(&address, GetInfo {}).await {
                Ok(Value::Object(mut info)) => {
                    info.insert("id".to_owned(), json!(id));
                    Value::Object(info)
                }
                Ok(_) => json!({"id": id}),
                Err(error) => {
                    ctl.progress
                        .note(&format!("node {id}: {}", error.message()));
                    json!({"id": id, "problem": error.message()})
                }
            };
            put(&mut row, presence.get(id.as_str()));
            rows.push(row);
        }
        let there = |id: &str| nodes.iter().any(|node| node.as_str() == id);
        for (id, state) in presence.iter().filter(|(id, _)| !there(id)) {
            let mut row = json!({"id": id, "problem": "it is not there"});
            put(&mut row, Some(state));
            rows.push(row);
        }
        rows.sort_by_key(|row| row["id"].to_string());
        ctl.out.list(&NODES, "", &json!(rows));
        if rows.is_empty() && !ctl.format().machine() {
            ctl.progress.note("no nodes");
        }
        link.leave().await;
        Ok(Exit::Done)
    }
}

/// What is known of when each node was there: from the node through which the others are managed, whichever that is.
async fn presence(link: &Link<'_>, nodes: &[NodeId]) -> BTreeMap<String, Value> {
    let mut presence = BTreeMap::new();
    for node in nodes {
        // One that is older, or not ours, or may not be asked, does not tell.
        let Ok(Value::Array(states)) = link
            .try_call(&Address::node(node.clone()), GetNodes {})
            .await
        else {
            continue;
        };
        for state in states {
            let Some(id) = state.get("id").and_then(Value::as_str) else {
                continue;
            };
            // What it was told counts for more than what each says of itself.
            let told = !state["heartbeat"].is_null();
            if told || !presence.contains_key(id) {
                presence.insert(id.to_owned(), state);
            }
        }
    }
    presence
}

/// Puts that a node is there, or not, into its row.
fn put(row: &mut Value, state: Option<&Value>) {
    for name in ["status", "since", "seen", "reason"] {
        let value = state.and_then(|state| state.get(name)).cloned();
        row[name] = value.unwrap_or_default();
    }
    if row["status"].is_null() {
        row["status"] = json!("online");
    }
}
