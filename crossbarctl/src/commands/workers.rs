//! `workers`: all workers of a node.

use clap::{Subcommand, ValueEnum};
use serde_json::Value;
use shared::api::GetWorkers;

use super::logs::LogsOf;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::WORKERS;

/// What can be done with the workers.
#[derive(Subcommand, Debug)]
pub enum WorkersVerb {
    /// List the workers, in order of creation
    #[command(visible_alias = "ls")]
    List {
        /// Workers of this type only
        #[arg(long, value_name = "TYPE")]
        r#type: Option<Type>,
        /// Workers with this status only
        #[arg(long, value_name = "STATUS", value_parser = STATUS)]
        status: Option<String>,
    },
    /// Show what a worker wrote
    #[command(alias = "log")]
    Logs(LogsOf),
}

const STATUS: [&str; 6] = [
    "starting",
    "connected",
    "started",
    "stopping",
    "stopped",
    "crashed",
];

/// The type of a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Type {
    /// Routers
    Router,
    /// Containers
    Container,
    /// Guests
    Guest,
}

impl Type {
    const fn word(self) -> &'static str {
        match self {
            Type::Router => "router",
            Type::Container => "container",
            Type::Guest => "guest",
        }
    }
}

impl WorkersVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            WorkersVerb::List { r#type, status } => {
                let link = ctl.link().await?;
                let address = link.address(None).await?;
                let mut workers = link.call(&address, GetWorkers {}).await?;
                if let Value::Array(list) = &mut workers {
                    let has = |worker: &Value, field: &str, wanted: &str| {
                        worker.get(field).and_then(Value::as_str) == Some(wanted)
                    };
                    list.retain(|worker| {
                        r#type.is_none_or(|kind| has(worker, "type", kind.word()))
                            && status
                                .as_ref()
                                .is_none_or(|status| has(worker, "status", status))
                    });
                }
                ctl.out.list(&WORKERS, "", &workers);
                if workers.as_array().is_some_and(Vec::is_empty) && !ctl.format().machine() {
                    ctl.progress.note("no workers");
                }
                link.leave().await;
                Ok(Exit::Done)
            }
            WorkersVerb::Logs(logs) => logs.run(ctl).await,
        }
    }
}
