//! The threads that connections are served on, one event loop each.
//!
//! A connection stays on the thread that has accepted it, which costs nothing, until that has too much to do (`load.rs`).

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Handle};
use tokio::task::JoinHandle;

use super::demand::wanted;
use super::load::{Load, Meter, Share, Times, place};

/// After so many turns of its connections a thread looks at the clock.
const TURNS: u32 = 16;
/// What a thread has said of its load is true for so long: one that has nothing to do says nothing.
const CURRENT: Duration = Duration::from_millis(60);

/// A set of event loops.
#[derive(Debug)]
pub struct Shards {
    shards: Vec<Shard>,
    next: AtomicUsize,
    began: Instant,
    /// Whether connections move at every turn, and how often one has.
    #[cfg(test)]
    restless: (bool, AtomicUsize),
}

#[derive(Debug)]
struct Shard {
    handle: Handle,
    /// Connections that it serves.
    connections: Arc<AtomicUsize>,
    said: Said,
    /// The last trial of a move from here that has failed.
    failed: AtomicU64,
}

/// What a thread has said of its load, and when.
#[derive(Debug, Default)]
struct Said {
    /// The share of its time in thousandths, and below that the time in milliseconds, of which there is room for some
    /// thousand years.
    share: AtomicU64,
    rate: AtomicU64,
}

impl Said {
    const TIME: u32 = 48;
    const WHOLE: f64 = 1000.0;

    fn say(&self, load: Load, now: Duration) {
        let share = (load.share * Self::WHOLE) as u64;
        let now = now.as_millis() as u64;
        self.rate.store(load.rate as u64, Ordering::Relaxed);
        self.share
            .store(share << Self::TIME | now, Ordering::Relaxed);
    }

    /// Returns the load, and when it was said.
    fn get(&self) -> (Load, Duration) {
        let said = self.share.load(Ordering::Relaxed);
        let load = Load {
            share: (said >> Self::TIME) as f64 / Self::WHOLE,
            rate: self.rate.load(Ordering::Relaxed) as f64,
        };
        (load, Duration::from_millis(said & ((1 << Self::TIME) - 1)))
    }
}

thread_local! {
    /// The number of this thread's event loop within its set.
    static OWN: Cell<Option<usize>> = const { Cell::new(None) };
    static METER: RefCell<Meter> = RefCell::default();
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// A place for a connection on one of the threads. It is given back when this is dropped.
#[derive(Debug)]
pub(super) struct Berth {
    shard: usize,
    connections: Arc<AtomicUsize>,
}

impl Berth {
    /// Returns the thread.
    pub(super) fn shard(&self) -> usize {
        self.shard
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
            said: Said::default(),
            failed: AtomicU64::new(0),
        }
    }

    fn load(&self, now: Duration) -> Load {
        let (load, at) = self.said.get();
        // One that waits says nothing any more. But one that is in the middle of a long turn does not, either.
        let waits = || {
            !self
                .handle
                .metrics()
                .worker_park_unpark_count(0)
                .is_multiple_of(2)
        };
        if now.saturating_sub(at) > CURRENT && waits() {
            return Load::default();
        }
        load
    }
}

impl Shards {
    /// Uses the event loop that this is called on.
    pub fn here() -> Shards {
        Shards {
            shards: vec![Shard::new(Handle::current())],
            next: AtomicUsize::new(0),
            began: Instant::now(),
            #[cfg(test)]
            restless: Default::default(),
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
            began: Instant::now(),
            #[cfg(test)]
            restless: Default::default(),
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

    fn loads(&self, now: Duration) -> Vec<Load> {
        self.shards.iter().map(|shard| shard.load(now)).collect()
    }

    /// Takes a place for a new connection: on the thread that asks, if that can do with more.
    pub(super) fn berth(&self) -> Berth {
        let own = OWN.get().filter(|own| *own < self.shards.len());
        self.berth_at(place(own, &self.loads(self.began.elapsed())))
    }

    /// Takes a place on this thread.
    pub(super) fn berth_at(&self, shard: usize) -> Berth {
        let connections = Arc::clone(&self.shards[shard].connections);
        connections.fetch_add(1, Ordering::Relaxed);
        Berth { shard, connections }
    }

    /// Notes how many messages a connection of the thread that asks has received and sent in a turn. Returns the thread
    /// that the connection should move to, if it should and can.
    pub(super) fn worked(&self, share: &mut Share, messages: u64, can_move: bool) -> Option<usize> {
        let own = OWN.get().filter(|_| self.shards.len() > 1)?;
        #[cfg(test)]
        if self.restless.0 && can_move {
            self.restless.1.fetch_add(1, Ordering::Relaxed);
            return Some((own + 1) % self.shards.len());
        }
        METER.with_borrow_mut(|meter| {
            meter.add(share, messages);
            let turn = TURN.get().wrapping_add(1);
            TURN.set(turn);
            if turn.is_multiple_of(TURNS) {
                self.look(meter, own);
            }
            if !can_move {
                return None;
            }
            let failed = |shard: usize| self.shards[shard].failed.load(Ordering::Relaxed);
            let moved = meter.decide(own, share, failed)?;
            let there = &self.shards[moved.to];
            let now = self.began.elapsed();
            let mut load = there.load(now);
            load.share += moved.load;
            there.said.say(load, now);
            Some(moved.to)
        })
    }

    /// Closes the window of a thread if it is time.
    fn look(&self, meter: &mut Meter, own: usize) {
        let wall = self.began.elapsed();
        if !meter.is_due(wall) {
            return;
        }
        let wanted = wanted();
        let closed = meter.close(Times { wall, wanted }, own, &self.loads(wall));
        let shard = &self.shards[own];
        shard.said.say(closed.load, wall);
        if let Some(trial) = closed.failed {
            shard.failed.store(trial, Ordering::Relaxed);
        }
    }

    /// Starts a task on this thread. What it waits for must be made within the task.
    pub(super) fn spawn_at(
        &self,
        shard: usize,
        task: impl Future<Output = ()> + Send + 'static,
    ) -> JoinHandle<()> {
        self.shards[shard].handle.spawn(task)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Shards {
        /// Lets connections move at every turn.
        pub fn restless(mut self) -> Shards {
            self.restless.0 = true;
            self
        }

        /// Returns how often one has moved for that.
        pub fn moves(&self) -> usize {
            self.restless.1.load(Ordering::Relaxed)
        }
    }

    #[test]
    fn connections_stay_with_who_accepted_them_unless_that_has_too_much_to_do() {
        let shards = Shards::start(3).unwrap();
        OWN.set(Some(1));
        let berths: Vec<_> = (0..6).map(|_| shards.berth()).collect();
        assert!(berths.iter().all(|berth| berth.shard() == 1));
        let at = |share| Load {
            share,
            ..Load::default()
        };
        let now = shards.began.elapsed();
        shards.shards[1].said.say(at(0.95), now);
        shards.shards[0].said.say(at(0.2), now);
        assert_eq!(shards.berth().shard(), 2);
    }

    #[test]
    fn what_a_thread_has_said_of_its_load_is_told_with_its_time() {
        let said = Said::default();
        let load = Load {
            share: 0.5,
            rate: 1e6,
        };
        said.say(load, Duration::from_secs(10));
        assert_eq!(said.get(), (load, Duration::from_secs(10)));
    }

    #[test]
    fn a_thread_that_waits_has_nothing_to_do_whatever_it_said() {
        let shards = Shards::start(1).unwrap();
        let shard = &shards.shards[0];
        let load = Load {
            share: 0.5,
            rate: 1e6,
        };
        shard.said.say(load, Duration::from_secs(10));
        assert_eq!(shard.load(Duration::from_secs(10)), load);
        let later = Duration::from_secs(11);
        while shard.load(later) != Load::default() {
            std::thread::yield_now();
        }
    }
}
