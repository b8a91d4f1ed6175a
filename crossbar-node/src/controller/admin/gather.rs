//! Who is asked for what is told: the roster, the workers, and `/proc`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use procfs::ProcResult;
use procfs::process::Process;
use shared::api::{
    GetProcessMetrics, GetRouterTransports, Procedure, Status, Timestamp, WorkerId, WorkerInfo,
    WorkerStatus, WorkerType,
};

use super::exposition::{Numbers, Usage, Worker};
use super::health::{Seen, failing};
use crate::controller::context::Context;
use crate::controller::reload::Reloading;
use crate::controller::roster::Roster;
use crate::process::Metrics;

/// A worker has this long to tell. Whoever asks us has little patience himself.
const PATIENCE: Duration = Duration::from_secs(1);

/// Who is asked.
pub struct Source {
    /// What the controller shares.
    pub context: Arc<Context>,
    /// The workers.
    pub roster: Arc<Roster>,
    /// The configuration that is to be there.
    pub reloading: Arc<Reloading>,
    /// The controller's own counts.
    pub metrics: Arc<Metrics>,
    /// When the node was started.
    pub started: Timestamp,
    /// The node file has been applied.
    pub applied: AtomicBool,
}

impl Source {
    /// Lists what keeps the node from being ready.
    pub(super) async fn failing(&self) -> Vec<String> {
        if !self.context.is_up() {
            return vec!["node: going down".to_owned()];
        }
        let workers = self.roster.list();
        let routers = workers.iter().filter(|it| it.r#type == WorkerType::Router);
        let asked = in_service(routers).map(|worker| async move {
            let told = self.ask(&worker.id, GetRouterTransports {}).await?;
            let up = told.into_iter().filter(|it| it.status == Status::Started);
            let ids = up.map(|transport| transport.id.to_string()).collect();
            Some((worker.id.to_string(), ids))
        });
        let listening: BTreeMap<_, _> = join_all(asked).await.into_iter().flatten().collect();
        failing(&Seen {
            wanted: &self.reloading.applied(),
            applied: self.applied.load(Ordering::Relaxed),
            workers: &workers,
            listening: &listening,
        })
    }

    /// Collects all numbers.
    pub(super) async fn numbers(&self) -> Numbers {
        let workers = self.roster.list();
        let native = workers.iter().filter(|it| it.r#type != WorkerType::Guest);
        let asked = in_service(native).map(|worker| async move {
            let told = self.ask(&worker.id, GetProcessMetrics {}).await?;
            Some((worker.id.clone(), told))
        });
        let mut told: BTreeMap<_, _> = join_all(asked).await.into_iter().flatten().collect();
        let workers = workers.into_iter().map(|worker| Worker {
            // A process that is just ending has no numbers any more.
            usage: worker.pid.and_then(|pid| usage(pid).ok()),
            metrics: told.remove(&worker.id),
            id: worker.id.to_string(),
            kind: worker.r#type,
            status: worker.status,
            restarts: worker.restarts,
        });
        let seconds = |at: Timestamp| at.as_millis() as f64 / 1e3;
        Numbers {
            node: self.context.node.to_string(),
            started: seconds(self.started),
            reload: self.reloading.last().map(|(done, at)| (done, seconds(at))),
            own: (usage(std::process::id()).ok(), self.metrics.now()),
            workers: workers.collect(),
        }
    }

    /// Asks a worker; one that does not answer has told nothing.
    async fn ask<P: Procedure>(&self, worker: &WorkerId, procedure: P) -> Option<P::Output> {
        let address = self.context.worker_address(worker);
        let session = &self.context.session;
        session.call_api(&address, procedure, PATIENCE).await.ok()
    }
}

fn in_service<'w>(
    workers: impl Iterator<Item = &'w WorkerInfo>,
) -> impl Iterator<Item = &'w WorkerInfo> {
    workers.filter(|worker| worker.status == WorkerStatus::Started)
}

/// Reads what a process uses.
fn usage(pid: u32) -> ProcResult<Usage> {
    let process = Process::new(pid.cast_signed())?;
    let stat = process.stat()?;
    let ticks = procfs::ticks_per_second() as f64;
    Ok(Usage {
        cpu: (stat.utime + stat.stime) as f64 / ticks,
        resident: stat.rss * procfs::page_size(),
        size: stat.vsize,
        threads: stat.num_threads.unsigned_abs(),
        // Those of a guest that has become another user are not shown to us.
        descriptors: process.fd_count().ok().map(|count| count as u64),
        started: procfs::boot_time_secs()? as f64 + stat.starttime as f64 / ticks,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_this_process_uses_is_plausible() {
        let usage = usage(std::process::id()).unwrap();
        assert!(
            usage.resident > 0 && usage.size >= usage.resident,
            "{usage:?}"
        );
        assert!(
            usage.threads > 0 && usage.descriptors > Some(2),
            "{usage:?}"
        );
        assert!(usage.started > 1e9, "{usage:?}");
    }

    #[test]
    fn nobody_uses_nothing() {
        usage(u32::MAX / 2).unwrap_err();
    }
}
