//! The table of workers: who is there, what they tell, and what follows when one is gone.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use shared::api::{WorkerId, WorkerInfo, WorkerStatus, WorkerType};
use shared::config::NodeShutdown;
use tokio::sync::Notify;

use super::context::{Cause, Context, Restart};
use super::lifecycle::{Exit, Stop};
use super::restart::EXIT_FINISHED;
use super::roles;
use super::supervisor::words;
use super::worker::{Force, Order, Worker};
use crate::boundary::Change;
use crate::process::Exclude;

/// The table of workers.
pub struct Roster {
    context: Arc<Context>,
    shutdown: Vec<NodeShutdown>,
    table: Mutex<BTreeMap<WorkerId, Arc<Worker>>>,
    /// Told whenever a worker is forgotten.
    forgotten: Notify,
}

impl Roster {
    /// Makes an empty table. `shutdown` says when the end of a worker is the end of the node.
    pub fn new(context: Arc<Context>, shutdown: Vec<NodeShutdown>) -> Arc<Self> {
        Arc::new(Roster {
            context,
            shutdown,
            table: Mutex::default(),
            forgotten: Notify::new(),
        })
    }

    /// Returns what the parts of the controller share.
    pub fn context(&self) -> &Arc<Context> {
        &self.context
    }

    /// Returns the number of workers, in whatever state.
    pub fn count(&self) -> usize {
        self.table().len()
    }

    /// Finds a worker.
    pub fn find(&self, id: &WorkerId) -> Option<Arc<Worker>> {
        self.table().get(id).cloned()
    }

    /// Describes all workers, in order of creation.
    pub fn list(&self) -> Vec<WorkerInfo> {
        let workers: Vec<_> = self.table().values().cloned().collect();
        let mut list: Vec<_> = workers.iter().map(|worker| worker.info()).collect();
        list.sort_by_key(|worker| worker.created);
        list
    }

    /// Writes down what the workers are to carry, in order of id: what changes when that changes.
    pub fn carried(&self) -> Vec<String> {
        let workers: Vec<_> = self.table().values().cloned().collect();
        workers.iter().map(|worker| worker.carried()).collect()
    }

    /// Takes a worker in.
    ///
    /// # Errors
    /// The one that has this id already.
    pub fn insert(&self, worker: &Arc<Worker>) -> Result<(), Arc<Worker>> {
        match self.table().entry(worker.id.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(Arc::clone(worker));
                Ok(())
            }
            Entry::Occupied(entry) => Err(Arc::clone(entry.get())),
        }
    }

    /// Takes in that a worker says that it is ready.
    pub async fn ready(&self, id: &WorkerId, pid: u32) {
        if let Some(worker) = self.find(id) {
            worker.order(Order::Ready { pid }).await;
        }
    }

    /// Takes in what a worker has come to hold.
    pub fn holds(&self, id: &WorkerId, change: Change) {
        if let Some(worker) = self.find(id) {
            worker.observed().holdings.apply(change);
        }
    }

    /// Tells the native workers in service to read files again that may have changed.
    pub fn reload(&self) {
        let workers: Vec<_> = self.table().values().cloned().collect();
        for worker in workers {
            let observed = worker.observed();
            // One that is just starting reads them anyway, and may not know the signal yet.
            let pid = observed
                .pid
                .filter(|_| observed.status == WorkerStatus::Started);
            if let (Some(pid), true) = (pid, worker.kind != WorkerType::Guest) {
                // One that has just ended reads nothing any more.
                kill(Pid::from_raw(pid.cast_signed()), Signal::SIGHUP).ok();
            }
        }
    }

    /// Stops all workers, and waits until they have ended.
    pub async fn stop_all(&self, how: Stop) {
        let workers: Vec<_> = self.table().values().cloned().collect();
        let stops = workers
            .iter()
            .map(|worker| worker.stop(how, None, Exclude::Nobody, Force::Yes));
        for (worker, stopped) in workers
            .iter()
            .zip(futures_util::future::join_all(stops).await)
        {
            if let Some(Err(error)) = stopped {
                tracing::error!(worker = %worker.id, ?error, "a worker does not end");
            }
        }
        loop {
            let forgotten = self.forgotten.notified();
            if self.count() == 0 {
                return;
            }
            forgotten.await;
        }
    }

    /// Forgets a worker that has ended for good.
    pub fn forget(&self, id: &WorkerId, exit: Option<Exit>) {
        let left = {
            let mut table = self.table();
            table.remove(id);
            table.len()
        };
        self.context.management.remove_role(&roles::worker_role(id));
        self.forgotten.notify_waiters();
        let how = exit.map(words).unwrap_or_default();
        let rule = self.shutdown.iter().find_map(|shutdown| match shutdown {
            NodeShutdown::OnWorkerExit => Some("shutdown_on_worker_exit"),
            NodeShutdown::OnWorkerExitWithError
                if !matches!(exit, Some(Exit::Code(0 | EXIT_FINISHED))) =>
            {
                Some("shutdown_on_worker_exit_with_error")
            }
            NodeShutdown::OnLastWorkerExit if left == 0 => Some("shutdown_on_last_worker_exit"),
            _ => None,
        });
        if let Some(rule) = rule
            && self.context.go_down(Restart::No, Cause::Worker)
        {
            tracing::error!(target: "crossbar_node", "node stopping: worker {id} ended ({how}), policy {rule}");
        }
    }

    fn table(&self) -> MutexGuard<'_, BTreeMap<WorkerId, Arc<Worker>>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
