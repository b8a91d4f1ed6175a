//! What `top` asks the node.

use std::collections::BTreeMap;

use serde_json::Value;
use shared::api::{
    Address, GetProcessMetrics, GetProcessStats, GetWorkerLog, LogLine, ProcessMetrics, WorkerId,
};
use tokio::time::Instant;

use super::model::{Model, Pane};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::observe::{self, items};

/// Lines of a log that are fetched.
const LINES: u64 = 500;

/// One look.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The node and all that is in it.
    pub observed: Value,
    /// Statistics by process; the node's controller has no name.
    pub stats: BTreeMap<String, Value>,
    /// What is routed, by router.
    pub metrics: BTreeMap<String, ProcessMetrics>,
    /// When.
    pub at: Instant,
}

/// Looks once.
///
/// # Errors
/// The node does not answer.
pub async fn look(ctl: &Ctl) -> Result<Gathered, CtlError> {
    let link = ctl.link().await?;
    let node = link.address(None).await?;
    let observed = observe::node(&link).await?;
    let (mut stats, mut metrics) = (BTreeMap::new(), BTreeMap::new());
    // Not every process may be asked; what is not told is not shown.
    if let Ok(own) = link.try_call(&node, GetProcessStats {}).await {
        stats.insert(String::new(), own);
    }
    for worker in items(&observed, "workers") {
        let text = |key: &str| worker.get(key).and_then(Value::as_str).unwrap_or_default();
        if text("type") == "guest" || text("status") != "started" {
            continue;
        }
        let Ok(id) = text("id").parse::<WorkerId>() else {
            continue;
        };
        let address = Address::worker(node.node_id().clone(), id.clone());
        if let Ok(sample) = link.try_call(&address, GetProcessStats {}).await {
            stats.insert(id.to_string(), sample);
        }
        if text("type") == "router"
            && let Ok(told) = link.try_call(&address, GetProcessMetrics {}).await
            && let Ok(told) = serde_json::from_value(told)
        {
            metrics.insert(id.to_string(), told);
        }
    }
    link.leave().await;
    Ok(Gathered {
        observed,
        stats,
        metrics,
        at: Instant::now(),
    })
}

/// Fetches the log of the worker whose log is shown, if that has not been done.
pub async fn log_of_selected(ctl: &Ctl, model: &mut Model) {
    if model.pane != Pane::Logs {
        return;
    }
    let Some(id) = model.log_wanted() else {
        return;
    };
    let lines = fetch(ctl, &id).await.unwrap_or_default();
    model.log_fetched(id.as_str(), lines);
}

async fn fetch(ctl: &Ctl, id: &WorkerId) -> Option<Vec<LogLine>> {
    let link = ctl.link().await.ok()?;
    let node = link.address(None).await.ok()?;
    let (id, limit) = (id.clone(), Some(LINES));
    let log = link
        .try_call(&node, GetWorkerLog { id, limit })
        .await
        .ok()?;
    serde_json::from_value(log).ok()
}
