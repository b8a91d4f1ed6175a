//! Starting and stopping workers of the three types: options, idempotence, and waiting for the effect.

use std::time::Duration;

use clap::Args;
use serde_json::{Map, Value, json};
use shared::api::{Address, GetProcessMetrics, GetWorkers, Procedure, WorkerId};
use tokio::time::{Instant, sleep};

use super::object::{IfExists, IfNotExists, is_gone, is_there, same};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{ConfigSource, Setting, read_config};
use crate::link::Link;
use crate::output::{Change, elapsed};

/// Time between two looks at whether a worker is gone.
const BETWEEN: Duration = Duration::from_millis(50);

/// A native worker to start.
#[derive(Args, Clone, Debug)]
pub struct StartNative {
    /// Id of the new worker
    #[arg(value_name = "ID")]
    pub id: WorkerId,
    /// Read the worker's options from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE")]
    pub options: Option<ConfigSource>,
    /// Set one option; the value is JSON if it parses, dots go into nested dicts
    #[arg(long, value_name = "K=V")]
    pub set: Vec<Setting>,
    /// What happens when it is there already.
    #[command(flatten)]
    pub already: IfNotExists,
}

impl StartNative {
    /// Puts the options together.
    ///
    /// # Errors
    /// The file cannot be read, or is no dict.
    pub fn options(&self) -> Result<Option<Value>, CtlError> {
        if self.options.is_none() && self.set.is_empty() {
            return Ok(None);
        }
        dict(self.options.as_ref(), &self.set).map(|dict| Some(Value::Object(dict)))
    }
}

/// Reads a dict and puts settings into it.
///
/// # Errors
/// The text cannot be read, or is no dict.
pub fn dict(
    source: Option<&ConfigSource>,
    set: &[Setting],
) -> Result<Map<String, Value>, CtlError> {
    let mut dict = match source.map(read_config).transpose()? {
        None => Map::new(),
        Some(Value::Object(dict)) => dict,
        Some(_) => {
            return Err(CtlError::new(
                Exit::Rejected,
                "the configuration must be a dict",
            ));
        }
    };
    for setting in set {
        setting.apply(&mut dict)?;
    }
    Ok(dict)
}

/// A worker to stop.
#[derive(Args, Clone, Debug)]
pub struct StopWorker {
    /// Id of the worker
    #[arg(value_name = "ID")]
    pub id: WorkerId,
    /// Kill its process at once
    #[arg(long)]
    pub kill: bool,
    /// Do not wait until it is gone
    #[arg(long)]
    pub no_wait: bool,
    /// What happens when it is not there.
    #[command(flatten)]
    pub missing: IfExists,
}

/// Starts a worker and says how long it took.
///
/// # Errors
/// As the call.
pub async fn start<P: Procedure>(
    ctl: &Ctl,
    kind: &'static str,
    id: &WorkerId,
    already: IfNotExists,
    (procedure, wanted): (P, Option<&Value>),
) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let node = link.address(None).await?;
    let began = Instant::now();
    let change = match link.try_call(&node, procedure).await {
        Ok(result) => {
            let took = elapsed(began.elapsed().as_secs_f64());
            let sentence = match result.get("pid").and_then(Value::as_u64) {
                Some(pid) => format!("{kind} {id} started (pid {pid}, {took})"),
                None => format!("{kind} {id} started ({took})"),
            };
            change(id, true, sentence, result)
        }
        Err(error) if already.if_not_exists && is_there(&error) => {
            let found = find(&link, &node, id).await?.unwrap_or_default();
            let its = found.get("type").and_then(Value::as_str).unwrap_or(kind);
            if its != kind {
                return Err(error.with_help(format!("worker `{id}` is a {its}, not a {kind}")));
            }
            if let (Some(wanted), false) = (wanted, already.ignore_diff) {
                same(&format!("{kind} {id}"), wanted, found.get("config"))?;
            }
            change(id, false, format!("{kind} {id} is there already"), found)
        }
        Err(error) => return Err(link.explain(&node, P::INFO, error).await),
    };
    ctl.out.change(&change);
    link.leave().await;
    Ok(Exit::Done)
}

/// Stops a worker, after a yes, and waits until the node no longer lists it.
///
/// # Errors
/// As the call; exit 12 without a yes, 11 when it does not go.
pub async fn stop<P: Procedure>(
    ctl: &Ctl,
    kind: &'static str,
    stop: &StopWorker,
    procedure: P,
    effect: &str,
) -> Result<Exit, CtlError> {
    let id = &stop.id;
    let told = async |link: &Link<'_>| match sessions(link, id).await {
        Some(count) if kind == "router" => closing(count),
        _ => effect.to_owned(),
    };
    let action = format!("Stop {kind} {id}");
    let link = ctl.link_after_yes_to(&action, told).await?;
    let node = link.address(None).await?;
    let change = match link.try_call(&node, procedure).await {
        Ok(result) => {
            if !stop.no_wait {
                until_gone(&link, &node, id).await?;
            }
            change(id, true, format!("{kind} {id} stopped"), result)
        }
        Err(error) if stop.missing.if_exists && is_gone(&error) => change(
            id,
            false,
            format!("{kind} {id} is not running"),
            json!(null),
        ),
        Err(error) => return Err(link.explain(&node, P::INFO, error).await),
    };
    ctl.out.change(&change);
    link.leave().await;
    Ok(Exit::Done)
}

/// Returns how many sessions a worker has, if it tells.
async fn sessions(link: &Link<'_>, id: &WorkerId) -> Option<u64> {
    let worker = link.address(Some(id)).await.ok()?;
    let metrics = link.try_call(&worker, GetProcessMetrics {}).await.ok()?;
    let realms = metrics.get("realms")?.as_array()?.iter();
    Some(
        realms
            .filter_map(|realm| realm.get("sessions")?.as_u64())
            .sum(),
    )
}

/// Says what becomes of sessions.
fn closing(count: u64) -> String {
    match count {
        0 => "It has no sessions.".to_owned(),
        1 => "1 session will be closed.".to_owned(),
        count => format!("{count} sessions will be closed."),
    }
}

fn change(id: &WorkerId, changed: bool, sentence: String, result: Value) -> Change {
    Change {
        changed,
        object: "worker",
        id: id.to_string(),
        sentence,
        result,
    }
}

/// Returns the row of a worker.
///
/// # Errors
/// As the call.
pub async fn find(
    link: &Link<'_>,
    node: &Address,
    id: &WorkerId,
) -> Result<Option<Value>, CtlError> {
    let workers = link.call(node, GetWorkers {}).await?;
    let Value::Array(workers) = workers else {
        return Ok(None);
    };
    let here = |worker: &Value| worker.get("id").and_then(Value::as_str) == Some(id.as_str());
    Ok(workers.into_iter().find(here))
}

/// Waits until a worker's process has ended, which older nodes do not before they answer.
///
/// # Errors
/// As the call; exit 11 when it does not go.
pub async fn until_gone(link: &Link<'_>, node: &Address, id: &WorkerId) -> Result<(), CtlError> {
    let deadline = Instant::now() + link.patience();
    loop {
        let found = find(link, node, id).await?;
        let status = found
            .as_ref()
            .and_then(|worker| worker.get("status"))
            .and_then(Value::as_str);
        if found.is_none() || matches!(status, Some("stopped" | "crashed")) {
            return Ok(());
        }
        if Instant::now() >= deadline {
            let message = format!("worker {id} was told to stop, and is still there");
            return Err(CtlError::new(Exit::Deadline, message)
                .with_help("--timeout gives it more time, --kill none"));
        }
        link.progress()
            .phase(&format!("waiting for worker {id} to end"));
        link.progress().during(sleep(BETWEEN)).await;
    }
}
