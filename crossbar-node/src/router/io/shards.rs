//! The threads that connections are served on: one event loop each, connections dealt out in turn.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::{Builder, Handle};

/// A set of event loops.
#[derive(Debug)]
pub struct Shards {
    handles: Vec<Handle>,
    next: AtomicUsize,
}

impl Shards {
    /// Uses the event loop that this is called on.
    pub fn here() -> Shards {
        Shards {
            handles: vec![Handle::current()],
            next: AtomicUsize::new(0),
        }
    }

    /// Starts `count` threads with an event loop each. They run for as long as the process does.
    pub fn start(count: usize) -> std::io::Result<Shards> {
        let mut handles = Vec::with_capacity(count);
        for index in 0..count.max(1) {
            let runtime = Builder::new_current_thread().enable_all().build()?;
            handles.push(runtime.handle().clone());
            std::thread::Builder::new()
                .name(format!("router-io-{index}"))
                .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
        }
        Ok(Shards {
            handles,
            next: AtomicUsize::new(0),
        })
    }

    /// Returns what each event loop does: tasks that live, tasks that wait to run, the time it was busy.
    pub fn metrics(&self) -> Vec<serde_json::Value> {
        let each = self.handles.iter().enumerate();
        let described = each.map(|(index, handle)| {
            let metrics = handle.metrics();
            serde_json::json!({
                "thread": format!("router-io-{index}"),
                "tasks": metrics.num_alive_tasks(),
                "waiting": metrics.global_queue_depth(),
                "busy": metrics.worker_total_busy_duration(0).as_secs_f64(),
                "wakeups": metrics.worker_park_count(0),
            })
        });
        described.collect()
    }

    /// Starts a task on the next event loop in turn. Sockets must be made within the task.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let turn = self.next.fetch_add(1, Ordering::Relaxed);
        self.handles[turn % self.handles.len()].spawn(task);
    }
}
