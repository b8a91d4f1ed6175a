//! The threads that connections are served on, one event loop each.
//!
//! A connection stays on the thread that has accepted it, which costs nothing, unless another has fewer connections.

use std::cell::Cell;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::{Builder, Handle};
use tokio::task::JoinHandle;

/// A set of event loops.
#[derive(Debug)]
pub struct Shards {
    shards: Vec<Shard>,
    next: AtomicUsize,
}

#[derive(Debug)]
struct Shard {
    handle: Handle,
    /// Connections that it serves.
    connections: Arc<AtomicUsize>,
}

thread_local! {
    /// The number of this thread's event loop within its set.
    static OWN: Cell<Option<usize>> = const { Cell::new(None) };
}

/// A place for a connection on one of the threads. It is given back when this is dropped.
#[derive(Debug)]
pub(super) struct Berth {
    shard: usize,
    connections: Arc<AtomicUsize>,
}

impl Berth {
    /// Tells whether the place is on the thread that asks.
    pub(super) fn is_here(&self) -> bool {
        OWN.get() == Some(self.shard)
    }
}

impl Drop for Berth {
    fn drop(&mut self) {
        self.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Shard {
    fn new(handle: Handle) -> Shard {
        Shard {
            handle,
            connections: Arc::default(),
        }
    }
}

impl Shards {
    /// Uses the event loop that this is called on.
    pub fn here() -> Shards {
        Shards {
            shards: vec![Shard::new(Handle::current())],
            next: AtomicUsize::new(0),
        }
    }

    /// Starts `count` threads with an event loop each. They run for as long as the process does.
    pub fn start(count: usize) -> std::io::Result<Shards> {
        let mut shards = Vec::with_capacity(count);
        for index in 0..count.max(1) {
            let runtime = Builder::new_current_thread()
                .enable_io()
                .enable_time()
                .build()?;
            shards.push(Shard::new(runtime.handle().clone()));
            std::thread::Builder::new()
                .name(format!("router-io-{index}"))
                .spawn(move || {
                    OWN.set(Some(index));
                    runtime.block_on(std::future::pending::<()>());
                })?;
        }
        Ok(Shards {
            shards,
            next: AtomicUsize::new(0),
        })
    }

    /// Goes through every event loop, and returns when all have let it pass.
    pub async fn pulse(&self) {
        for shard in &self.shards {
            // A loop that is gone, as the process ends, needs no waiting.
            shard.handle.spawn(std::future::ready(())).await.ok();
        }
    }

    /// Returns what each event loop does: tasks that live, tasks that wait to run, the time it was busy.
    pub fn metrics(&self) -> Vec<serde_json::Value> {
        let each = self.shards.iter().enumerate();
        let described = each.map(|(index, shard)| {
            let metrics = shard.handle.metrics();
            serde_json::json!({
                "thread": format!("router-io-{index}"),
                "tasks": metrics.num_alive_tasks(),
                "waiting": metrics.global_queue_depth(),
                "busy": metrics.worker_total_busy_duration(0).as_secs_f64(),
                "wakeups": metrics.worker_park_count(0),
                "connections": shard.connections.load(Ordering::Relaxed),
            })
        });
        described.collect()
    }

    /// Starts a task on the next event loop in turn. Sockets must be made within the task.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        let turn = self.next.fetch_add(1, Ordering::Relaxed);
        self.shards[turn % self.shards.len()].handle.spawn(task)
    }

    /// Takes a place for a connection: on the thread that asks if no other has fewer, otherwise where there are fewest.
    pub(super) fn berth(&self) -> Berth {
        let load = |shard: usize| self.shards[shard].connections.load(Ordering::Relaxed);
        let own = OWN.get().filter(|own| *own < self.shards.len());
        let least = (0..self.shards.len()).min_by_key(|shard| (load(*shard), Some(*shard) != own));
        let shard = least.unwrap_or_default();
        let connections = Arc::clone(&self.shards[shard].connections);
        connections.fetch_add(1, Ordering::Relaxed);
        Berth { shard, connections }
    }

    /// Starts the task of a connection at its place. Unless that is here, sockets must be made within the task.
    pub(super) fn spawn_at(&self, berth: Berth, task: impl Future<Output = ()> + Send + 'static) {
        let handle = &self.shards[berth.shard].handle;
        handle.spawn(async move {
            // Held until the connection ends.
            let _berth = berth;
            task.await;
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_stay_with_who_accepted_them_unless_others_have_fewer() {
        let shards = Shards::start(3).unwrap();
        OWN.set(Some(1));
        let berths: Vec<_> = (0..6).map(|_| shards.berth()).collect();
        let on = |berths: &[Berth]| berths.iter().map(|berth| berth.shard).collect::<Vec<_>>();
        assert_eq!(on(&berths), [1, 0, 2, 1, 0, 2]);
        assert!(berths[0].is_here() && !berths[1].is_here());
        drop(berths);
        // Who comes and goes alone stays here.
        for _ in 0..5 {
            assert_eq!(shards.berth().shard, 1);
        }
    }
}
