//! The load of a `bench`: how many clients do how much, for how long; and what it came to, row by row and in all.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};
use shared::net::Session;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::measure::Histogram;
use super::stats::positive;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Span;
use crate::output::{BENCH, BENCH_SUM, Format};
use crate::signals;

/// How much, and for how long.
#[derive(Args, Debug)]
pub struct Load {
    /// Clients side by side
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) clients: u16,
    /// What each client has under way at one time
    #[arg(long, value_name = "N", default_value = "16", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) inflight: u16,
    /// Octets of the argument, where none is given
    #[arg(long, value_name = "N", default_value = "16", value_parser = clap::value_parser!(u32).range(..=1 << 20))]
    size: u32,
    /// How long
    #[arg(long, value_name = "TIME", default_value = "5s", value_parser = positive)]
    duration: Span,
    /// End after so many operations
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
}

/// What was counted, by all clients.
#[derive(Default)]
pub(super) struct Tally {
    /// Since the last row.
    recent: Histogram,
    /// Before that.
    before: Histogram,
    pub(super) errors: u64,
    /// The first error, in words.
    pub(super) first: Option<String>,
}

pub(super) type Shared = Arc<Mutex<Tally>>;

/// Counts an operation: when it began, and why it failed, if it did.
pub(super) fn add(tally: &Shared, began: Instant, failed: Option<String>) {
    let nanos = u64::try_from(began.elapsed().as_nanos()).unwrap_or(u64::MAX);
    let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
    match failed {
        None => tally.recent.add(nanos),
        Some(why) => {
            tally.errors += 1;
            tally.first.get_or_insert(why);
        }
    }
}

/// Gives out turns until there are none left.
#[derive(Clone)]
pub(super) struct Turns {
    taken: Arc<AtomicU64>,
    most: u64,
    until: Instant,
}

impl Turns {
    /// Takes a turn; none are left after the time, or after the number.
    pub(super) fn next(&self) -> bool {
        self.taken.fetch_add(1, Ordering::Relaxed) < self.most && Instant::now() < self.until
    }
}

impl Load {
    /// Returns an argument of the size that was asked for.
    pub(super) fn argument(&self) -> Value {
        Value::from("x".repeat(usize::try_from(self.size).unwrap_or(usize::MAX)))
    }

    /// Begins: returns the turns.
    pub(super) fn turns(&self) -> Turns {
        Turns {
            taken: Arc::default(),
            most: self.count.unwrap_or(u64::MAX),
            until: Instant::now() + self.duration.duration(),
        }
    }

    /// Measures where the operations themselves are what is looked at.
    pub(super) async fn measure<W>(
        &self,
        ctl: &Ctl,
        what: &'static str,
        clients: &[Session],
        work: impl Fn(Session, Shared, Turns) -> W,
    ) -> Result<Exit, CtlError>
    where
        W: Future<Output = ()> + Send + 'static,
    {
        let nothing = async || {};
        self.measure_with(ctl, what, clients, work, None, nothing)
            .await
    }

    /// Lets every client work, as much at a time as was asked for, and shows how it goes; then waits until all that
    /// was sent has arrived.
    pub(super) async fn measure_with<W>(
        &self,
        ctl: &Ctl,
        what: &'static str,
        clients: &[Session],
        work: impl Fn(Session, Shared, Turns) -> W,
        received: Option<&Shared>,
        arrive: impl AsyncFnOnce(),
    ) -> Result<Exit, CtlError>
    where
        W: Future<Output = ()> + Send + 'static,
    {
        let tally = Shared::default();
        let turns = self.turns();
        let mut working = JoinSet::new();
        let began = Instant::now();
        for session in clients {
            for _ in 0..self.inflight {
                working.spawn(work(session.clone(), Arc::clone(&tally), turns.clone()));
            }
        }
        let done = async { while working.join_next().await.is_some() {} };
        let end = tokio::select! {
            () = done => None,
            () = rows(ctl, received.unwrap_or(&tally)) => None,
            exit = signals::ended() => Some(exit),
        };
        let took = began.elapsed();
        working.abort_all();
        arrive().await;
        for session in clients {
            let leave = session.leave(shared::wamp::reason::NORMAL);
            drop(tokio::time::timeout(Duration::from_millis(300), leave).await);
        }
        self.sum(ctl, what, took, &tally, received, end)
    }

    /// Says what it came to.
    pub(super) fn sum(
        &self,
        ctl: &Ctl,
        what: &str,
        took: Duration,
        tally: &Shared,
        received: Option<&Shared>,
        end: Option<Exit>,
    ) -> Result<Exit, CtlError> {
        let settle = |tally: &Shared| -> (Histogram, u64, Option<String>) {
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            let recent = std::mem::take(&mut tally.recent);
            tally.before.merge(&recent);
            (tally.before.clone(), tally.errors, tally.first.clone())
        };
        let (times, errors, first) = settle(tally);
        let seconds = took.as_secs_f64();
        let mut told = json!({
            "what": what,
            "url": ctl.door().url.to_string(),
            "seconds": (seconds * 1000.0).round() / 1000.0,
            "clients": self.clients,
            "operations": times.total(),
            "errors": errors,
            "per_second": rate(times.total(), seconds),
            "latency_ms": times.told(),
        });
        if let Some(received) = received {
            let (times, missed, _) = settle(received);
            told["received"] = json!(times.total());
            told["received_per_second"] = json!(rate(times.total(), seconds));
            told["missed"] = json!(missed);
            told["delivery_ms"] = times.told();
        }
        if times.total() == 0 && end.is_none() {
            let why = first.unwrap_or_else(|| "no time".to_owned());
            let message = format!("not one operation succeeded: {why}");
            return Err(CtlError::new(Exit::Failed, message));
        }
        if !ctl.format().whole() {
            ctl.out.text("\n");
        }
        ctl.out.record(&BENCH_SUM, &told);
        if let Some(first) = first {
            ctl.progress
                .note(&format!("{errors} errors, the first: {first}"));
        }
        Ok(end.unwrap_or(Exit::Done))
    }
}

fn rate(count: u64, seconds: f64) -> u64 {
    (count as f64 / seconds.max(1e-9)).round() as u64
}

/// Shows a row per second to people, and a line to whoever reads lines. Never ends.
pub(super) async fn rows(ctl: &Ctl, tally: &Shared) {
    let second = Duration::from_secs(1);
    let began = Instant::now();
    let mut ticks = interval(second);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks.tick().await;
    let mut widths = Vec::new();
    let mut last = Instant::now();
    loop {
        ticks.tick().await;
        let (recent, errors) = {
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            let recent = std::mem::take(&mut tally.recent);
            tally.before.merge(&recent);
            (recent, tally.errors)
        };
        let passed = last.elapsed().as_secs_f64();
        last = Instant::now();
        if !matches!(ctl.format(), Format::Table | Format::Wide | Format::Jsonl) {
            continue;
        }
        let row = json!({
            "second": began.elapsed().as_secs(),
            "per_second": rate(recent.total(), passed),
            "errors": errors,
            "latency_ms": recent.told(),
        });
        ctl.out.growing(&BENCH, &row, &mut widths);
    }
}
