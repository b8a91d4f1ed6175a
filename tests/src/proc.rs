//! What `/proc` says about processes.

use std::fs;

/// Returns a field of `/proc/PID/status`, or nothing when the process is gone.
pub fn status(pid: u32, field: &str) -> Option<String> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        (name == field).then(|| value.trim().to_owned())
    })
}

/// Says whether a process runs; a zombie does not.
pub fn runs(pid: u32) -> bool {
    status(pid, "State").is_some_and(|state| !state.starts_with('Z') && !state.starts_with('X'))
}

/// Returns the processes whose environment holds `NAME=value`.
///
/// Children inherit it whatever becomes of their parents and groups, so nobody escapes this search by forking.
pub fn marked(name: &str, value: &str) -> Vec<u32> {
    let mark = format!("{name}={value}");
    let has_mark = |pid: &u32| {
        let environment = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
        environment
            .split(|octet| *octet == 0)
            .any(|entry| entry == mark.as_bytes())
    };
    let processes = fs::read_dir("/proc").unwrap();
    processes
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(has_mark)
        .filter(|pid| runs(*pid))
        .collect()
}
