//! `node`: the node as a whole.

use clap::Subcommand;
use shared::api::{GetInfo, Shutdown};

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Change, NODE};

/// What can be done with a node.
#[derive(Subcommand, Debug)]
pub enum NodeVerb {
    /// Show what the node says about itself
    #[command(alias = "show")]
    Info,
    /// Shut the node down, with all its workers
    Shutdown {
        /// Let it come up again
        #[arg(long)]
        restart: bool,
        /// Do not wait until the connection closes
        #[arg(long)]
        no_wait: bool,
    },
}

impl NodeVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            NodeVerb::Info => {
                let link = ctl.link().await?;
                let address = link.address(None).await?;
                let info = link.call(&address, GetInfo {}).await?;
                ctl.out.record(&NODE, &info);
                link.leave().await;
                Ok(Exit::Done)
            }
            NodeVerb::Shutdown { restart, no_wait } => shutdown(ctl, restart, no_wait).await,
        }
    }
}

async fn shutdown(ctl: &Ctl, restart: bool, no_wait: bool) -> Result<Exit, CtlError> {
    let (action, effect) = match restart {
        true => (
            "Restart the node",
            "All its workers will be restarted, too.",
        ),
        false => ("Shut the node down", "All its workers will be stopped."),
    };
    let link = ctl.link_after_yes(action, effect).await?;
    let address = link.address(None).await?;
    let result = link.call(&address, Shutdown { restart }).await?;
    let node = address.node_id();
    if !no_wait {
        ctl.progress
            .phase(&format!("waiting for node {node} to go down"));
        let closed = tokio::time::timeout(link.patience(), link.session().closed());
        if ctl.progress.during(closed).await.is_err() {
            let message = format!("node {node} was told to go down, and is still there");
            return Err(
                CtlError::new(Exit::Deadline, message).with_help("--timeout gives it more time")
            );
        }
    }
    let how = match (restart, no_wait) {
        (_, true) => "is going down",
        (true, false) => "went down and is coming up again",
        (false, false) => "is down",
    };
    ctl.out.change(&Change {
        changed: true,
        object: "node",
        id: node.to_string(),
        sentence: format!("node {node} {how}"),
        result,
    });
    Ok(Exit::Done)
}
