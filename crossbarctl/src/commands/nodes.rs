//! `nodes`: all nodes of a management realm.

use clap::Subcommand;
use serde_json::{Value, json};
use shared::api::{Address, GetInfo};

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::NODES;

/// What can be done with the nodes.
#[derive(Subcommand, Debug)]
pub enum NodesVerb {
    /// List the nodes that answer in the realm
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
        let mut rows = Vec::new();
        for id in link.nodes().await? {
            let address = Address::node(id.clone());
            let row = match link.try_call(&address, GetInfo {}).await {
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
            rows.push(row);
        }
        ctl.out.list(&NODES, "", &json!(rows));
        if rows.is_empty() && !ctl.format().machine() {
            ctl.progress.note("no nodes");
        }
        link.leave().await;
        Ok(Exit::Done)
    }
}
