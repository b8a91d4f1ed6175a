//! `stats`: what a process uses, once, or again and again.
//!
//! Watching must not change anything for others: the node's monitor is one setting for all, so `watch` has a series of its
//! own. Only `--push` sets the monitor, and only if it was off, and puts it back.

use std::str::FromStr;
use std::time::Duration;

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use shared::api::{
    Address, ErrorKind, EventType, GetProcessStats, GetProcessStatsSeries, OnProcessStats,
    Procedure, SetProcessStatsMonitoring, WorkerId,
};
use shared::net::{Delivery, Subscription};
use shared::wamp::{Match, reason};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};

use super::worker_life;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Span;
use crate::link::Link;
use crate::output::{Change, Format, SAMPLES, STATS};
use crate::signals;

/// Time between two looks whether a worker is back.
const LOOK: Duration = Duration::from_millis(100);

/// What can be done with statistics.
#[derive(Subcommand, Debug)]
pub enum StatsVerb {
    /// Show what the process has used
    Get,
    /// Let the process publish its statistics at an interval, or no longer
    Monitor {
        /// Time between samples, or off
        #[arg(value_name = "INTERVAL|off")]
        interval: Interval,
    },
    /// Show a sample at every interval until interrupted
    Watch(Watch),
}

/// How often the monitor takes a sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Interval {
    /// Never.
    Off,
    /// At this interval.
    Every(Span),
}

impl FromStr for Interval {
    type Err = crate::input::InvalidSpan;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "off" => Ok(Interval::Off),
            text => text.parse().map(|span: Span| {
                span.limit()
                    .map_or(Interval::Off, |_| Interval::Every(span))
            }),
        }
    }
}

/// How to watch.
#[derive(Args, Debug)]
pub struct Watch {
    /// Time between samples
    #[arg(long, value_name = "TIME", default_value = "2s", value_parser = positive)]
    interval: Span,
    /// End after so many samples
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
    /// Let the process publish to all, instead of to this watcher alone; the monitor is put back at the end
    #[arg(long)]
    push: bool,
}

/// Reads a time that is not zero.
pub fn positive(text: &str) -> Result<Span, String> {
    let span: Span = text
        .parse()
        .map_err(|why: crate::input::InvalidSpan| why.to_string())?;
    span.limit()
        .map(|_| span)
        .ok_or_else(|| "the interval must not be 0".to_owned())
}

impl StatsVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl, worker: Option<&WorkerId>) -> Result<Exit, CtlError> {
        let watch = match self {
            StatsVerb::Watch(watch) => watch,
            StatsVerb::Get => {
                let link = ctl.link().await?;
                let address = link.address(worker).await?;
                let stats = link.call(&address, GetProcessStats {}).await?;
                ctl.out.record(&STATS, &stats);
                link.leave().await;
                return Ok(Exit::Done);
            }
            StatsVerb::Monitor { interval } => return monitor(ctl, worker, interval).await,
        };
        if ctl.format() == Format::Json {
            return Err(jsonl());
        }
        let link = ctl.link().await?;
        let address = link.address(worker).await?;
        let end = match watch.push {
            true => pushed(ctl, &link, &address, &watch).await,
            false => tokio::select! {
                done = sent(ctl, &link, &address, &watch) => done.map(|()| Exit::Done),
                exit = signals::ended() => Ok(exit),
            },
        };
        link.leave().await;
        end
    }
}

/// Says that a stream is no JSON document.
pub fn jsonl() -> CtlError {
    CtlError::new(Exit::Usage, "a stream is no JSON document")
        .with_help("use -o jsonl: one document per line")
}

async fn monitor(
    ctl: &Ctl,
    worker: Option<&WorkerId>,
    interval: Interval,
) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let address = link.address(worker).await?;
    let (interval, how) = match interval {
        Interval::Off => (0.0, "off".to_owned()),
        Interval::Every(span) => (span.seconds(), format!("every {span}")),
    };
    let result = link
        .call(&address, SetProcessStatsMonitoring { interval })
        .await?;
    let (object, id) = match worker {
        Some(worker) => ("worker", worker.to_string()),
        None => ("node", address.node_id().to_string()),
    };
    ctl.out.change(&Change {
        changed: true,
        object,
        sentence: format!("statistics of {object} {id}: {how}"),
        id,
        result,
    });
    link.leave().await;
    Ok(Exit::Done)
}

/// Shows a series of its own; a node that knows no series is asked again and again. A worker that is started again gets
/// another series, and its viewer a remark.
async fn sent(
    ctl: &Ctl,
    link: &Link<'_>,
    address: &Address,
    watch: &Watch,
) -> Result<(), CtlError> {
    let mut widths = Vec::new();
    let mut shown = 0;
    loop {
        let (sink, mut results) = mpsc::channel(16);
        let series = GetProcessStatsSeries {
            interval: watch.interval.seconds(),
            count: watch.count.map(|count| count - shown),
        };
        let call = link.endless(address, series, sink);
        let show = async {
            while let Some((args, _)) = results.recv().await {
                for sample in args {
                    ctl.out.growing(&SAMPLES, &sample, &mut widths);
                    shown += 1;
                }
            }
        };
        let (done, ()) = tokio::join!(call, show);
        let error = match done {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        if watch.count.is_some_and(|count| shown >= count) {
            return Ok(());
        }
        match error.code() {
            reason::NO_SUCH_PROCEDURE if shown == 0 => {
                return polled(ctl, link, address, watch).await;
            }
            reason::CANCELED | reason::NO_SUCH_PROCEDURE if address.worker_id().is_some() => {
                again(ctl, link, address).await?;
            }
            _ if link.session().is_closed() => return Err(link.lost().await),
            _ => {
                let procedure = GetProcessStatsSeries::INFO;
                return Err(link.explain(address, procedure, error).await);
            }
        }
    }
}

/// Waits until the worker is in service again.
///
/// # Errors
/// Exit 7 when it is stopped, 3 when the node goes as well.
async fn again(ctl: &Ctl, link: &Link<'_>, address: &Address) -> Result<(), CtlError> {
    let node = Address::node(address.node_id().clone());
    let Some(worker) = address.worker_id() else {
        return Ok(());
    };
    let mut told = false;
    loop {
        // The node may not know yet that the process has ended.
        sleep(LOOK).await;
        let found = match worker_life::find(link, &node, worker).await {
            Err(_) if link.session().is_closed() => return Err(link.lost().await),
            found => found?,
        };
        let status = found.as_ref().and_then(|worker| worker.get("status"));
        match status.and_then(Value::as_str) {
            None | Some("stopped" | "crashed") => {
                let message = format!("worker {worker} has ended");
                return Err(CtlError::new(Exit::NotRunning, message)
                    .with_code(ErrorKind::WorkerNotRunning.uri())
                    .with_help(format!("`crossbarctl events tail` and `crossbarctl logs {worker}` say why, while it is known")));
            }
            Some("started") => {
                ctl.progress.note(&format!("--- {worker} restarted ---"));
                return Ok(());
            }
            Some(_) if !told => {
                told = true;
                ctl.progress.note(&format!(
                    "worker {worker} has ended; waiting until it is started again"
                ));
            }
            Some(_) => {}
        }
    }
}

/// Asks for a sample at every tick. The ticks are where they would be if asking took no time.
async fn polled(
    ctl: &Ctl,
    link: &Link<'_>,
    address: &Address,
    watch: &Watch,
) -> Result<(), CtlError> {
    let mut ticks = interval(watch.interval.duration());
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut widths = Vec::new();
    let mut shown = 0;
    loop {
        ticks.tick().await;
        let sample = link.call(address, GetProcessStats {}).await?;
        ctl.out.growing(&SAMPLES, &sample, &mut widths);
        shown += 1;
        if watch.count == Some(shown) {
            return Ok(());
        }
    }
}

/// Shows published samples. If none come by themselves, the monitor is set for as long as this runs.
async fn pushed(
    ctl: &Ctl,
    link: &Link<'_>,
    address: &Address,
    watch: &Watch,
) -> Result<Exit, CtlError> {
    let topic = address.uri(OnProcessStats::NAME);
    let mut samples = link.subscribe(&topic, Match::Exact).await?;
    // One interval and a little more, so that a monitor at the same interval is noticed.
    let listen = watch.interval.duration() + Duration::from_millis(100);
    let first = tokio::select! {
        first = timeout(listen, samples.next()) => first.ok().flatten(),
        exit = signals::ended() => return Ok(exit),
    };
    let own = first.is_none();
    if own {
        let interval = watch.interval.seconds();
        link.call(address, SetProcessStatsMonitoring { interval })
            .await?;
    }
    let show = show(ctl, link, &mut samples, first, watch);
    let end = tokio::select! {
        done = show => done.map(|()| Exit::Done),
        exit = signals::ended() => Ok(exit),
    };
    if own {
        let off = link
            .try_call(address, SetProcessStatsMonitoring { interval: 0.0 })
            .await;
        if let (Err(error), Ok(_)) = (off, &end) {
            return Err(
                error.with_help("the monitor may still be on: `crossbarctl stats monitor off`")
            );
        }
    }
    end
}

async fn show(
    ctl: &Ctl,
    link: &Link<'_>,
    samples: &mut Subscription,
    first: Option<Delivery>,
    watch: &Watch,
) -> Result<(), CtlError> {
    let mut widths = Vec::new();
    let mut shown = 0;
    let mut next = first;
    loop {
        let delivery = match next.take() {
            Some(delivery) => Some(delivery),
            None => samples.next().await,
        };
        match delivery {
            None => return Err(link.lost().await),
            Some(Delivery::Missed(count)) => {
                ctl.progress.note(&format!("{count} samples were missed"));
            }
            Some(Delivery::Event(event)) => {
                let sample = event
                    .args
                    .into_iter()
                    .next()
                    .unwrap_or_else(|| json!(event.kwargs));
                let sample: Value = sample;
                ctl.out.growing(&SAMPLES, &sample, &mut widths);
                shown += 1;
                if watch.count == Some(shown) {
                    return Ok(());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_and_off_are_the_same_interval() {
        assert_eq!("off".parse(), Ok(Interval::Off));
        assert_eq!("0".parse(), Ok(Interval::Off));
        assert_eq!("5s".parse(), Ok(Interval::Every("5s".parse().unwrap())));
        assert!(positive("0").is_err() && positive("1ms").is_ok());
    }
}
