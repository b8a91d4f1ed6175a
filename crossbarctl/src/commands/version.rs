//! `version`: of this program, and of the node if one answers.

use clap::Args;
use serde_json::{Value, json};
use shared::api::GetInfo;

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Show, clean};

/// Whose version.
#[derive(Args, Debug)]
pub struct VersionArgs {
    /// Do not ask the node
    #[arg(long)]
    client: bool,
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

impl VersionArgs {
    /// Does it. That no node answers is no error.
    ///
    /// # Errors
    /// None.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let node = if self.client { None } else { node(ctl).await };
        if ctl.format().whole() {
            ctl.out
                .value(&json!({ "client": VERSION, "node": node }), Show::Text);
            return Ok(Exit::Done);
        }
        ctl.out
            .value(&Value::from(format!("crossbarctl {VERSION}")), Show::Text);
        if let Some(node) = node {
            ctl.out
                .value(&Value::from(format!("node {}", clean(&node))), Show::Text);
            if node != VERSION {
                ctl.progress
                    .note("this program and the node are of different versions");
            }
        } else if !self.client {
            ctl.progress.note("no node answers");
        }
        Ok(Exit::Done)
    }
}

async fn node(ctl: &Ctl) -> Option<String> {
    let link = ctl.link().await.ok()?;
    let address = link.address(None).await.ok()?;
    let info = link.try_call(&address, GetInfo {}).await.ok()?;
    link.leave().await;
    Some(info.get("version")?.as_str()?.to_owned())
}
