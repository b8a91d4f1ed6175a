//! How much of the processors' time a thread wants: what it has computed, and what it has waited for a processor.

use std::cell::OnceCell;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::time::Duration;

use nix::time::{ClockId, clock_gettime};

/// The longest line that the system writes: three numbers of 64 bits.
const LINE: usize = 64;

thread_local! {
    /// What the system counts for this thread, if it does.
    static COUNTED: OnceCell<Option<File>> = const { OnceCell::new() };
}

/// Returns the time that this thread has wanted a processor since it began. Without an answer of the system to either
/// question this stands still.
pub(super) fn wanted() -> Duration {
    let computed = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID);
    computed.map_or(Duration::ZERO, Duration::from) + waited().unwrap_or_default()
}

/// Returns the time that this thread could have run and did not: the second number of `schedstat` (Linux,
/// `scheduler/sched-stats.rst`), in nanoseconds. Kernels without that file do not tell.
fn waited() -> Option<Duration> {
    let mut line = [0; LINE];
    let len = COUNTED.with(|file| {
        let file = file.get_or_init(|| File::open("/proc/thread-self/schedstat").ok());
        file.as_ref()?.read_at(&mut line, 0).ok()
    })?;
    let line = std::str::from_utf8(line.get(..len)?).ok()?;
    let nanoseconds = line.split_ascii_whitespace().nth(1)?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Instant;

    use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
    use nix::unistd::Pid;

    use super::*;

    #[test]
    fn who_shares_a_processor_wants_all_the_time_and_computes_less() {
        let own = Pid::from_raw(0);
        let all = sched_getaffinity(own).unwrap();
        let mut first = CpuSet::new();
        let cpu = (0..CpuSet::count()).find(|cpu| all.is_set(*cpu).unwrap());
        first.set(cpu.unwrap()).unwrap();
        let one = || sched_setaffinity(own, &first).unwrap();
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                one();
                while !stop.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
            scope.spawn(|| {
                one();
                let clock =
                    || Duration::from(clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).unwrap());
                let (began, computed, before) = (Instant::now(), clock(), wanted());
                // Until the other one has had its turns.
                while began.elapsed() < Duration::from_millis(50)
                    || clock() - computed > began.elapsed().mul_f64(0.8)
                {
                    std::hint::spin_loop();
                }
                let (wanted, passed) = (wanted() - before, began.elapsed());
                stop.store(true, Ordering::Relaxed);
                assert!(wanted > passed.mul_f64(0.9), "{wanted:?} of {passed:?}");
            });
        });
    }
}
