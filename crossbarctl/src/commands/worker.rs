//! `worker ID VERB`: one worker. Most verbs are those of every process, see [`process`](super::process).

use clap::{Args, Subcommand};
use serde_json::Value;
use shared::api::{
    AddPythonpath, GetCpuAffinity, GetManhole, GetProcessInfo, GetPythonpath, SetCpuAffinity,
    WorkerId,
};
use shared::net::Url;

use super::logs::LogsArgs;
use super::process::{Here, ProcessVerb};
use super::worker_life::find;
use crate::ctl::Ctl;
use crate::door::Door;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Cpus;
use crate::output::{Change, GUEST_OR_WORKER, Show};

/// A worker, and what is done with it.
#[derive(Args, Debug)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub struct WorkerArgs {
    /// Id of the worker
    #[arg(value_name = "ID", required_unless_present = "id")]
    worker: Option<WorkerId>,
    /// Id of the worker, where it is the same word as a command
    #[arg(long, value_name = "ID", conflicts_with = "worker")]
    id: Option<WorkerId>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) verb: WorkerVerb,
}

/// What can be done with one worker.
#[derive(Subcommand, Debug)]
pub enum WorkerVerb {
    /// Show the worker, its process and its manhole
    Show,
    /// Show what the worker wrote
    #[command(alias = "log")]
    Logs(LogsArgs),
    /// What every process answers.
    #[command(flatten)]
    Process(ProcessVerb<Here>),
    /// Look at, or extend, the Python path of the worker
    Pythonpath {
        /// What to do.
        #[command(subcommand)]
        verb: PythonpathVerb,
    },
    /// Show the CPUs on which the worker may run
    GetCpuAffinity,
    /// Pin the worker to CPUs
    SetCpuAffinity {
        /// CPU numbers such as 0,1 or 0-3, or all
        #[arg(value_name = "CPUS")]
        cpus: Cpus,
    },
}

/// What can be done with a Python path.
#[derive(Subcommand, Debug)]
pub enum PythonpathVerb {
    /// List the directories, in search order
    #[command(visible_alias = "ls")]
    List,
    /// Add directories
    Add {
        /// Existing directories; relative ones are below the node directory
        #[arg(required = true)]
        paths: Vec<String>,
        /// Put them at the end, rather than in front
        #[arg(long)]
        append: bool,
    },
}

impl WorkerArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 2 without an id, or with two; else as the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let worker = match (self.worker, self.id) {
            (Some(id), None) | (None, Some(id)) => id,
            _ => {
                let message =
                    "name one worker: `crossbarctl worker ID VERB`, or `worker --id ID VERB`";
                return Err(CtlError::new(Exit::Usage, message));
            }
        };
        match self.verb {
            WorkerVerb::Show => show(ctl, &worker).await,
            WorkerVerb::Logs(logs) => logs.run(ctl, &worker).await,
            WorkerVerb::Process(verb) => verb.run(ctl, Some(&worker)).await,
            WorkerVerb::Pythonpath { verb } => verb.run(ctl, &worker).await,
            WorkerVerb::GetCpuAffinity => {
                let link = ctl.link().await?;
                let address = link.address(Some(&worker)).await?;
                let answer = link.call(&address, GetCpuAffinity {}).await?;
                match ctl.format().whole() {
                    true => ctl.out.value(&answer, Show::Text),
                    false => ctl
                        .out
                        .value(answer.get("affinity").unwrap_or(&Value::Null), Show::List),
                }
                link.leave().await;
                Ok(Exit::Done)
            }
            WorkerVerb::SetCpuAffinity { cpus } => pin(ctl, &worker, cpus).await,
        }
    }
}

async fn show(ctl: &Ctl, worker: &WorkerId) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let node = link.address(None).await?;
    let Some(mut shown) = find(&link, &node, worker).await? else {
        let message = format!("no worker `{worker}` on node `{}`", node.node_id());
        return Err(CtlError::new(Exit::NotFound, message)
            .with_code(shared::api::ErrorKind::NoSuchWorker.uri())
            .with_help("see `crossbarctl workers list`"));
    };
    // Guests answer nothing, and not every worker has a manhole: what cannot be told is left out.
    let address = link.address(Some(worker)).await?;
    if shown.get("type").and_then(Value::as_str) != Some("guest") {
        let (process, manhole) = tokio::join!(
            link.try_call(&address, GetProcessInfo {}),
            link.try_call(&address, GetManhole {}),
        );
        shown["process"] = process.unwrap_or_default();
        shown["manhole"] = manhole.unwrap_or_default();
    }
    ctl.out.record(&GUEST_OR_WORKER, &shown);
    link.leave().await;
    Ok(Exit::Done)
}

async fn pin(ctl: &Ctl, worker: &WorkerId, cpus: Cpus) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let address = link.address(Some(worker)).await?;
    let cpus = match cpus {
        Cpus::These(cpus) => cpus,
        Cpus::All => all(link.door())?,
    };
    let before = link.call(&address, GetCpuAffinity {}).await?;
    let result = link.call(&address, SetCpuAffinity { cpus }).await?;
    let changed = before.get("affinity") != result.get("affinity");
    let list: Vec<String> = result
        .get("affinity")
        .and_then(Value::as_array)
        .map(|cpus| cpus.iter().map(Value::to_string).collect())
        .unwrap_or_default();
    ctl.out.change(&Change {
        changed,
        object: "worker",
        id: worker.to_string(),
        sentence: format!("worker {worker} runs on CPUs {}", list.join(",")),
        result,
    });
    link.leave().await;
    Ok(Exit::Done)
}

/// Returns the CPUs of this machine, if that is the node's.
fn all(door: &Door) -> Result<Vec<usize>, CtlError> {
    let here = match &door.url {
        Url::Unix { .. } => true,
        Url::WebSocket { host, .. } | Url::RawSocket { host, .. } => {
            matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1")
        }
    };
    let online = std::fs::read_to_string("/sys/devices/system/cpu/online").ok();
    match online.and_then(|list| list.trim().parse().ok()) {
        Some(Cpus::These(cpus)) if here => Ok(cpus),
        _ => Err(CtlError::new(
            Exit::Usage,
            "the CPUs of another machine are not known here; list them, as in 0-3",
        )),
    }
}

impl PythonpathVerb {
    async fn run(self, ctl: &Ctl, worker: &WorkerId) -> Result<Exit, CtlError> {
        let link = ctl.link().await?;
        let address = link.address(Some(worker)).await?;
        match self {
            PythonpathVerb::List => {
                let paths = link.call(&address, GetPythonpath {}).await?;
                match (&paths, ctl.format().whole()) {
                    (Value::Array(list), false) => {
                        list.iter().for_each(|path| ctl.out.value(path, Show::Text));
                    }
                    _ => ctl.out.value(&paths, Show::Text),
                }
            }
            PythonpathVerb::Add { paths, append } => {
                let count = paths.len();
                let procedure = AddPythonpath {
                    paths,
                    prepend: !append,
                };
                let result = link.call(&address, procedure).await?;
                ctl.out.change(&Change {
                    changed: true,
                    object: "worker",
                    id: worker.to_string(),
                    sentence: format!("worker {worker}: {count} added to the Python path"),
                    result,
                });
            }
        }
        link.leave().await;
        Ok(Exit::Done)
    }
}
