//! A call many times over: how often, how many at a time, how fast, and what that took.

use std::time::Duration;

use clap::Args;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use shared::wamp::reason;
use tokio::time::{Instant, sleep_until, timeout};

use super::measure::Histogram;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Span;

/// How often, and how fast.
#[derive(Args, Debug)]
pub struct Repeat {
    /// Call so many times; the first call that fails is the end
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u32).range(1..))]
    repeat: u32,
    /// Have so many calls under way at a time
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u16).range(1..))]
    concurrency: u16,
    /// Let so much time pass between the beginnings of two calls
    #[arg(long, value_name = "TIME")]
    delay: Option<Span>,
    /// Say how long it took
    #[arg(long)]
    time: bool,
    /// Cancel a call that has no answer after this time
    #[arg(long, value_name = "TIME")]
    cancel_after: Option<Span>,
}

impl Repeat {
    /// Tells whether there is more than one call.
    pub fn is_many(&self) -> bool {
        self.repeat > 1
    }

    /// Makes the calls, and hands on each answer when it comes.
    ///
    /// # Errors
    /// The first call that fails; the others that are under way are canceled.
    pub async fn run<T, C>(
        &self,
        ctl: &Ctl,
        call: impl Fn() -> C,
        mut take: impl FnMut(T),
    ) -> Result<(), CtlError>
    where
        C: Future<Output = Result<T, CtlError>>,
    {
        let (mut left, mut under_way) = (self.repeat, FuturesUnordered::new());
        let (began, mut took) = (Instant::now(), Histogram::default());
        let mut next = began;
        let outcome = loop {
            let room = left > 0 && under_way.len() < usize::from(self.concurrency);
            tokio::select! {
                biased;
                Some((began, answer)) = under_way.next() => match answer {
                    Ok(answer) => {
                        took.add(nanos(began));
                        take(answer);
                    }
                    Err(why) => break Err(why),
                },
                () = sleep_until(next), if room => {
                    left -= 1;
                    let began = Instant::now();
                    next = began + self.delay.map_or(Duration::ZERO, Span::duration);
                    let one = self.one(call());
                    under_way.push(async move { (began, one.await) });
                }
                else => break Ok(()),
            }
        };
        if self.time {
            ctl.progress.note(&self.told(&took, began.elapsed()));
        }
        outcome
    }

    async fn one<T>(&self, call: impl Future<Output = Result<T, CtlError>>) -> Result<T, CtlError> {
        let Some(limit) = self.cancel_after.and_then(Span::limit) else {
            return call.await;
        };
        match timeout(limit, call).await {
            Ok(answer) => answer,
            // What is dropped is canceled.
            Err(_) => {
                let message = format!("canceled: there was no answer within {limit:?}");
                Err(CtlError::new(Exit::Deadline, message)
                    .with_code(reason::CANCELED)
                    .with_help("--cancel-after waits longer"))
            }
        }
    }

    fn told(&self, took: &Histogram, all: Duration) -> String {
        let all = all.as_secs_f64();
        match took.total() {
            0 => format!("no call was answered in {:.1} ms", all * 1e3),
            1 if self.repeat == 1 => format!("answered in {:.1} ms", took.quantile(1.0)),
            count => format!(
                "{count} of {} calls answered in {:.1} ms, {:.0} a second; the median took {:.1} ms, the longest {:.1} ms",
                self.repeat,
                all * 1e3,
                count as f64 / all.max(1e-9),
                took.quantile(0.5),
                took.quantile(1.0),
            ),
        }
    }
}

fn nanos(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_nanos()).unwrap_or(u64::MAX)
}
