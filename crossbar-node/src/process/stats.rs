//! What this process has used up to now.

use std::time::Instant;

use procfs::process::{ProcState, Process as Entry};
use procfs::{ProcError, ProcResult};
use shared::api::ProcessStats;
use sysinfo::{MemoryRefreshKind, Pid, ProcessRefreshKind, ProcessesToUpdate, System};

use super::now;

/// Takes samples; remembers the one before, which the share of the CPU needs.
pub struct Sampler {
    // Made with the first sample: most processes are never asked.
    system: Option<System>,
    before: Option<(Instant, f64)>,
}

impl Sampler {
    /// Makes a sampler that has not taken a sample yet.
    pub fn new() -> Self {
        Sampler {
            system: None,
            before: None,
        }
    }

    /// Takes a sample. Reads `/proc`, so it may block for a moment.
    pub fn sample(&mut self) -> ProcResult<ProcessStats> {
        let entry = Entry::myself()?;
        let (stat, status, io) = (entry.stat()?, entry.status()?, entry.io()?);
        let ticks = procfs::ticks_per_second() as f64;
        let (user, system) = (stat.utime as f64 / ticks, stat.stime as f64 / ticks);
        let [resident, virtual_memory, total] = self.memory()?;
        Ok(ProcessStats {
            ts: now(),
            status: word(stat.state()?).to_owned(),
            voluntary: status.voluntary_ctxt_switches.unwrap_or(0),
            nonvoluntary: status.nonvoluntary_ctxt_switches.unwrap_or(0),
            user,
            system,
            cpu_percent: self.share(Instant::now(), user + system),
            resident,
            virtual_memory,
            mem_percent: if total == 0 {
                0.0
            } else {
                resident as f64 * 100.0 / total as f64
            },
            reads: io.syscr,
            writes: io.syscw,
        })
    }

    /// Returns resident and virtual octets, and those that the machine has.
    fn memory(&mut self) -> ProcResult<[u64; 3]> {
        let system = match &mut self.system {
            Some(system) => system,
            none => {
                none.insert(System::new().map_err(|error| ProcError::Other(error.to_string()))?)
            }
        };
        let pid = Pid::from_u32(std::process::id());
        let what = ProcessRefreshKind::nothing().with_memory();
        system.refresh_processes_specifics(ProcessesToUpdate::Some(&[pid]), false, what);
        system.refresh_memory_specifics(MemoryRefreshKind::nothing().with_ram());
        let process = system.process(pid);
        let process =
            process.ok_or_else(|| ProcError::Other("this process is not listed".to_owned()))?;
        Ok([
            process.memory(),
            process.virtual_memory(),
            system.total_memory(),
        ])
    }

    /// Per cent of one CPU since the sample before; 0 in the first.
    fn share(&mut self, at: Instant, used: f64) -> f64 {
        let Some((before, used_before)) = self.before.replace((at, used)) else {
            return 0.0;
        };
        let seconds = at.duration_since(before).as_secs_f64();
        if seconds > 0.0 {
            (used - used_before).max(0.0) * 100.0 / seconds
        } else {
            0.0
        }
    }
}

fn word(state: ProcState) -> &'static str {
    match state {
        ProcState::Running => "running",
        ProcState::Sleeping => "sleeping",
        ProcState::Waiting => "disk-sleep",
        ProcState::Zombie => "zombie",
        ProcState::Stopped => "stopped",
        ProcState::Tracing => "tracing-stop",
        ProcState::Dead => "dead",
        ProcState::Wakekill => "wake-kill",
        ProcState::Waking => "waking",
        ProcState::Parked => "parked",
        ProcState::Idle => "idle",
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_share_of_the_cpu_is_that_since_the_sample_before() {
        let mut sampler = Sampler::new();
        let start = Instant::now();
        assert_eq!(sampler.share(start, 1.0), 0.0);
        let share = sampler.share(start + Duration::from_secs(2), 4.0);
        assert!((share - 150.0).abs() < 1e-9);
    }

    #[test]
    fn a_sample_costs_less_than_a_millisecond_of_the_cpu() {
        let used = || {
            let usage = nix::sys::resource::getrusage(nix::sys::resource::UsageWho::RUSAGE_THREAD);
            let usage = usage.unwrap();
            [usage.user_time(), usage.system_time()]
                .map(|time| time.tv_sec() as f64 * 1e3 + time.tv_usec() as f64 / 1e3)
                .iter()
                .sum::<f64>()
        };
        let mut sampler = Sampler::new();
        sampler.sample().unwrap();
        const SAMPLES: u32 = 200;
        let before = used();
        for _ in 0..SAMPLES {
            sampler.sample().unwrap();
        }
        let each = (used() - before) / f64::from(SAMPLES);
        println!("{each:.3} ms");
        assert!(each <= 1.0, "{each} ms");
    }

    #[test]
    fn a_sample_of_this_process_is_plausible() {
        let mut sampler = Sampler::new();
        let sample = sampler.sample().unwrap();
        assert_eq!(sample.cpu_percent, 0.0);
        assert!(
            sample.resident > 0 && sample.virtual_memory >= sample.resident,
            "{sample:?}"
        );
        assert!(sample.mem_percent > 0.0 && sample.mem_percent < 100.0);
        assert!(["running", "sleeping"].contains(&sample.status.as_str()));
    }
}
