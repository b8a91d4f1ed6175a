//! Finding what a worker has left behind: the processes that carry its mark in their environment.
//!
//! A process group does not hold a child that has made a session of its own (`setsid`), but such a child inherits the
//! environment. One that clears its environment as well is beyond this, and needs a [`cgroup`](super::cgroup).

use std::fs;
use std::sync::atomic::{AtomicU64, Ordering};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// The variable that carries the mark.
pub const VARIABLE: &str = "CROSSBAR_WORKER_MARK";

/// A killed process may have started another in the meantime: so many rounds are made at the most.
const ROUNDS: usize = 20;

/// Returns a mark that no other worker of any controller has.
pub fn mark() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let started = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos());
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{}-{started}-{count}", std::process::id())
}

/// Kills every process that carries `mark`, until none is left.
pub fn sweep(mark: &str) {
    for _ in 0..ROUNDS {
        let marked = marked(mark);
        if marked.is_empty() {
            return;
        }
        for pid in marked {
            // It may have ended meanwhile.
            kill(pid, Signal::SIGKILL).ok();
        }
    }
}

fn marked(mark: &str) -> Vec<Pid> {
    let entry = format!("{VARIABLE}={mark}");
    let Ok(processes) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let pids = processes.flatten().filter_map(|process| {
        let pid = process.file_name().to_str()?.parse().ok()?;
        // Other users' processes cannot be read, and are not ours. A zombie has no environment any more.
        let environment = fs::read(process.path().join("environ")).ok()?;
        let carries = environment
            .split(|octet| *octet == 0)
            .any(|one| one == entry.as_bytes());
        carries.then(|| Pid::from_raw(pid))
    });
    pids.collect()
}
