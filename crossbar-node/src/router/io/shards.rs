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

    /// Goes through every event loop, and returns when all have let it pass.
    pub async fn pulse(&self) {
        for handle in &self.handles {
            // A loop that is gone, as the process ends, needs no waiting.
            handle.spawn(std::future::ready(())).await.ok();
        }
    }

    /// Starts a task on the next event loop in turn. Sockets must be made within the task.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let turn = self.next.fetch_add(1, Ordering::Relaxed);
        self.handles[turn % self.handles.len()].spawn(task);
    }
}
