//! CPU time and memory of a process, from `/proc`.

use std::fs;

/// Returns the seconds of CPU time, user and system, that all threads of a process have used.
pub fn cpu(pid: u32) -> f64 {
    threads(pid).iter().sum()
}

/// Returns the seconds of CPU time, user and system, of each thread, in order of their ids.
pub fn threads(pid: u32) -> Vec<f64> {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).expect("the process runs");
    let mut tasks: Vec<_> = tasks.flatten().map(|task| task.path()).collect();
    tasks.sort();
    let seconds = |path: std::path::PathBuf| {
        let text = fs::read_to_string(path.join("schedstat")).ok()?;
        let nanoseconds = text.split(' ').next()?.parse::<u64>().ok()?;
        Some(nanoseconds as f64 / 1e9)
    };
    tasks.into_iter().filter_map(seconds).collect()
}

/// Returns the resident memory of a process in KiB.
pub fn rss(pid: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("the process runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
    kib.unwrap_or_default()
}

/// Returns the ids of the children of a process.
pub fn children(pid: u32) -> Vec<u32> {
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"));
    let children = children.unwrap_or_default();
    children
        .split_whitespace()
        .filter_map(|child| child.parse().ok())
        .collect()
}
