//! Statistics on request and at an interval. There is one monitor per process.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use procfs::ProcError;
use shared::api::{
    ApiError, Call, ErrorKind, GetProcessInfo, GetProcessStats, GetProcessStatsSeries, MonitorApi,
    OnProcessStats, OnProcessStatsMonitoringSet, ProcessInfo, ProcessStats, ProcessStatsSample,
    SetProcessStatsMonitoring,
};
use tokio::task::JoinHandle;
use tokio::time::{Interval, MissedTickBehavior};

use super::stats::Sampler;
use super::{Exclude, Process, Publisher, info};

/// The shortest interval, in seconds.
const SHORTEST: f64 = 0.01;
/// The longest one. What is meant by more than a year is no interval.
const LONGEST: f64 = 366.0 * 86_400.0;

/// Takes samples for whoever asks, and publishes them at an interval if somebody wants that.
#[derive(Clone)]
pub struct Monitor {
    publisher: Publisher,
    sampling: Arc<Mutex<Sampling>>,
    // Held while one caller changes the interval, so that the events of two callers do not mix.
    running: Arc<tokio::sync::Mutex<Option<JoinHandle<()>>>>,
}

struct Sampling {
    sampler: Sampler,
    /// Number of the last sample that was published.
    seq: u64,
}

impl Monitor {
    /// Makes a monitor that is off.
    pub fn new(publisher: Publisher) -> Self {
        let sampling = Sampling {
            sampler: Sampler::new(),
            seq: 0,
        };
        Monitor {
            publisher,
            sampling: Arc::new(Mutex::new(sampling)),
            running: Arc::default(),
        }
    }

    /// Takes a sample for one caller.
    fn sample(&self) -> Result<ProcessStats, ProcError> {
        let mut sampling = self.sampling.lock().unwrap_or_else(PoisonError::into_inner);
        sampling.sampler.sample()
    }

    /// Takes the next sample of the series and publishes it.
    async fn publish(&self) -> Result<(), ProcError> {
        let sample = {
            let mut sampling = self.sampling.lock().unwrap_or_else(PoisonError::into_inner);
            let stats = sampling.sampler.sample()?;
            sampling.seq += 1;
            ProcessStatsSample {
                stats,
                seq: sampling.seq,
            }
        };
        self.publisher
            .publish(OnProcessStats(sample), Exclude::Nobody)
            .await;
        Ok(())
    }

    /// Stops the series that runs, then starts one with the new interval, if any.
    async fn set(&self, interval: Option<f64>, exclude: Exclude) -> Result<(), ProcError> {
        let mut running = self.running.lock().await;
        if let Some(task) = running.take() {
            task.abort();
            // Its end is waited for, so that none of its samples comes after the event.
            task.await.ok();
            self.publisher
                .publish(OnProcessStatsMonitoringSet(0.0), exclude)
                .await;
        }
        let Some(seconds) = interval else {
            return Ok(());
        };
        self.publish().await?;
        let monitor = self.clone();
        *running = Some(tokio::spawn(async move { monitor.run(seconds).await }));
        self.publisher
            .publish(OnProcessStatsMonitoringSet(seconds), exclude)
            .await;
        Ok(())
    }

    async fn run(self, seconds: f64) {
        let period = Duration::from_secs_f64(seconds);
        let mut ticks = ticks(period);
        // The first sample has been published.
        ticks.reset();
        loop {
            ticks.tick().await;
            if let Err(error) = self.publish().await {
                tracing::warn!(%error, "no sample of the process's statistics");
            }
        }
    }
}

impl MonitorApi for Process {
    async fn get_process_info(&self, _: Call, _: GetProcessInfo) -> Result<ProcessInfo, ApiError> {
        info::look().map_err(unavailable)
    }

    async fn get_process_stats(
        &self,
        _: Call,
        _: GetProcessStats,
    ) -> Result<ProcessStats, ApiError> {
        self.monitor.sample().map_err(unavailable)
    }

    async fn get_process_stats_series(
        &self,
        call: Call,
        args: GetProcessStatsSeries,
    ) -> Result<u64, ApiError> {
        let invalid = |message: &str| Err(ApiError::new(ErrorKind::InvalidArguments, message));
        let Some(seconds) = interval(args.interval)? else {
            return invalid("interval: a series needs one above 0");
        };
        if call.progress.is_none() {
            return invalid("a series comes as progressive results: call with `receive_progress`");
        }
        let count = args.count.filter(|count| *count > 0).unwrap_or(u64::MAX);
        // Its own, so that the share of the CPU is that since the sample before in this series.
        let mut sampler = Sampler::new();
        let mut ticks = ticks(Duration::from_secs_f64(seconds));
        for seq in 1..=count {
            ticks.tick().await;
            let stats = sampler.sample().map_err(unavailable)?;
            call.progress(ProcessStatsSample { stats, seq });
        }
        Ok(count)
    }

    async fn set_process_stats_monitoring(
        &self,
        call: Call,
        args: SetProcessStatsMonitoring,
    ) -> Result<(), ApiError> {
        let interval = interval(args.interval)?;
        self.monitor
            .set(interval, Exclude::caller(&call))
            .await
            .map_err(unavailable)
    }
}

/// Ticks at once, and then after each period.
fn ticks(period: Duration) -> Interval {
    let mut ticks = tokio::time::interval(period);
    // After a pause of the whole process one sample is enough.
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    ticks
}

/// 0 or less is off.
fn interval(seconds: f64) -> Result<Option<f64>, ApiError> {
    if seconds.is_nan() || seconds > LONGEST {
        let message = format!("interval: {seconds} is no number of seconds up to {LONGEST}");
        return Err(ApiError::new(ErrorKind::InvalidArguments, message));
    }
    Ok((seconds > 0.0).then(|| seconds.max(SHORTEST)))
}

fn unavailable(error: ProcError) -> ApiError {
    let message = "the operating system does not tell what this process uses";
    ApiError::new(ErrorKind::FeatureUnavailable, message).caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::super::publisher::recorder::{self, call};
    use super::*;

    async fn set(process: &Process, interval: f64) {
        let args = SetProcessStatsMonitoring { interval };
        process
            .set_process_stats_monitoring(call(), args)
            .await
            .unwrap();
    }

    #[tokio::test]
    async fn a_new_interval_ends_the_old_one_and_the_numbers_go_on() {
        let (publisher, recorder) = recorder::publisher();
        let process = Process::new(publisher, super::super::now());
        set(&process, 100.0).await;
        set(&process, 200.0).await;
        set(&process, -1.0).await;
        set(&process, 0.0).await;
        let events: Vec<_> = recorder
            .take()
            .into_iter()
            .map(|event| {
                let name = event.topic.rsplit('.').next().unwrap().to_owned();
                let value = event.args[0]
                    .get("seq")
                    .unwrap_or(&event.args[0])
                    .as_f64()
                    .unwrap();
                (name, value, event.exclude)
            })
            .collect();
        let stats = |seq| ("on_process_stats".to_owned(), seq, None);
        let set = |seconds| {
            (
                "on_process_stats_monitoring_set".to_owned(),
                seconds,
                Some(7),
            )
        };
        assert_eq!(
            events,
            [
                stats(1.0),
                set(100.0),
                set(0.0),
                stats(2.0),
                set(200.0),
                set(0.0)
            ]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn two_series_have_intervals_of_their_own_and_disturb_nothing() {
        let (publisher, recorder) = recorder::publisher();
        let process = Process::new(publisher, super::super::now());
        let series = async |interval: f64, count: u64| {
            let seen = Arc::new(Mutex::new(Vec::new()));
            let (taken, began) = (Arc::clone(&seen), tokio::time::Instant::now());
            let call = Call {
                progress: Some(Box::new(move |sample| {
                    let at = began.elapsed().as_millis();
                    let seq = sample["seq"].as_u64().unwrap();
                    taken.lock().unwrap().push((seq, at));
                })),
                ..call()
            };
            let args = GetProcessStatsSeries {
                interval,
                count: Some(count),
            };
            let counted = process.get_process_stats_series(call, args).await;
            assert_eq!(counted.unwrap(), count);
            seen.lock().unwrap().clone()
        };
        let (one, other) = tokio::join!(series(0.1, 4), series(0.25, 3));
        assert_eq!(one, [(1, 0), (2, 100), (3, 200), (4, 300)]);
        assert_eq!(other, [(1, 0), (2, 250), (3, 500)]);
        assert!(recorder.topics().is_empty());
    }

    #[tokio::test]
    async fn a_series_needs_an_interval_and_a_caller_who_takes_it() {
        let (publisher, _) = recorder::publisher();
        let process = Process::new(publisher, super::super::now());
        for interval in [1.0, 0.0, f64::NAN] {
            let count = None;
            let args = GetProcessStatsSeries { interval, count };
            let refused = process.get_process_stats_series(call(), args).await;
            assert_eq!(refused.unwrap_err().kind, ErrorKind::InvalidArguments);
        }
    }

    #[tokio::test]
    async fn what_is_no_interval_is_refused() {
        let (publisher, recorder) = recorder::publisher();
        let process = Process::new(publisher, super::super::now());
        for interval in [f64::NAN, f64::INFINITY, 1e300] {
            let args = SetProcessStatsMonitoring { interval };
            let error = process
                .set_process_stats_monitoring(call(), args)
                .await
                .unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidArguments);
        }
        assert!(recorder.topics().is_empty());
    }

    #[test]
    fn a_tiny_interval_is_made_bearable() {
        assert_eq!(interval(1e-9).unwrap(), Some(SHORTEST));
        assert_eq!(interval(f64::NEG_INFINITY).unwrap(), None);
    }
}
