//! The CPUs that this process may run on.
//!
//! The kernel knows affinity per thread, and a new thread inherits it from the one that makes it. So all threads are
//! set, again until no new one has turned up in between.

use std::collections::BTreeSet;
use std::io;

use nix::errno::Errno;
use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;
use shared::api::{
    AffinityApi, ApiError, Call, CpuAffinity, CpuAffinitySet, ErrorKind, GetCpuAffinity,
    OnCpuAffinitySet, SetCpuAffinity,
};

use super::{Exclude, Process};

/// How often the list of threads is read again at most; a process that makes threads faster is not ours.
const ROUNDS: usize = 16;

/// Pins all threads of this process to `cpus`, and returns the CPUs now in force, ascending.
///
/// # Errors
/// A message for the operator, naming the CPU at fault if it is known.
pub fn pin(cpus: &[usize]) -> Result<Vec<usize>, String> {
    pin_process(std::process::id(), cpus)?;
    current().map_err(|errno| format!("the kernel refused: {}", errno.desc()))
}

/// Pins all threads of a process of ours to `cpus`. That it has ended is no error.
///
/// # Errors
/// A message for the operator, naming the CPU at fault if it is known.
pub fn pin_process(process: u32, cpus: &[usize]) -> Result<(), String> {
    let mut set = CpuSet::new();
    if cpus.is_empty() {
        return Err("at least one CPU is needed".to_owned());
    }
    for &cpu in cpus {
        set.set(cpu).map_err(|_| format!("there is no CPU {cpu}"))?;
        // Tried one by one first: the kernel accepts a set of which one CPU exists, and says nothing of the others.
        if !exists(cpu) {
            return Err(format!("there is no CPU {cpu} on this machine"));
        }
    }
    let mut done = BTreeSet::new();
    for _ in 0..ROUNDS {
        let threads =
            threads(process).map_err(|error| format!("the threads cannot be listed: {error}"))?;
        let new: Vec<i32> = threads
            .into_iter()
            .filter(|thread| !done.contains(thread))
            .collect();
        if new.is_empty() {
            break;
        }
        for thread in new {
            match sched_setaffinity(Pid::from_raw(thread), &set) {
                // A thread that has ended meanwhile needs no CPU.
                Ok(()) | Err(Errno::ESRCH) => done.insert(thread),
                Err(Errno::EINVAL) => return Err(format!("this process may use none of {cpus:?}")),
                Err(errno) => return Err(format!("the kernel refused: {}", errno.desc())),
            };
        }
    }
    Ok(())
}

fn current() -> Result<Vec<usize>, Errno> {
    let set = sched_getaffinity(Pid::this())?;
    Ok((0..CpuSet::count())
        .filter(|&cpu| set.is_set(cpu).unwrap_or(false))
        .collect())
}

fn exists(cpu: usize) -> bool {
    std::fs::exists(format!("/sys/devices/system/cpu/cpu{cpu}")).unwrap_or(true)
}

fn threads(process: u32) -> io::Result<Vec<i32>> {
    let entries = match std::fs::read_dir(format!("/proc/{process}/task")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let numbers = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    Ok(numbers.collect())
}

impl AffinityApi for Process {
    async fn get_cpu_affinity(&self, _: Call, _: GetCpuAffinity) -> Result<CpuAffinity, ApiError> {
        match current() {
            Ok(affinity) => Ok(CpuAffinity { affinity }),
            Err(errno) => Err(ApiError::new(ErrorKind::RuntimeError, errno.desc())),
        }
    }

    async fn set_cpu_affinity(
        &self,
        call: Call,
        args: SetCpuAffinity,
    ) -> Result<CpuAffinitySet, ApiError> {
        let affinity =
            pin(&args.cpus).map_err(|why| ApiError::new(ErrorKind::RuntimeError, why))?;
        let set = CpuAffinitySet {
            affinity,
            who: call.who(),
        };
        self.publisher
            .publish(OnCpuAffinitySet(set.clone()), Exclude::caller(&call))
            .await;
        Ok(set)
    }
}

#[cfg(test)]
mod tests {
    use super::super::publisher::recorder;
    use super::*;

    #[tokio::test]
    async fn an_absent_cpu_is_named_and_nothing_is_published() {
        let (publisher, recorder) = recorder::publisher();
        let process = Process::new(publisher, super::super::now());
        for cpu in [1023, 1_000_000] {
            let args = SetCpuAffinity { cpus: vec![cpu] };
            let error = process
                .set_cpu_affinity(recorder::call(), args)
                .await
                .unwrap_err();
            assert_eq!(error.kind, ErrorKind::RuntimeError);
            assert!(error.message.contains(&cpu.to_string()), "{error}");
        }
        assert!(recorder.topics().is_empty());
    }

    #[test]
    fn threads_that_ran_before_are_pinned_too() {
        let here = current().unwrap();
        let (stop, stopped) = std::sync::mpsc::channel::<()>();
        let (tell, told) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            tell.send(nix::unistd::gettid()).unwrap();
            stopped.recv().unwrap_err();
        });
        let tid = told.recv().unwrap();
        assert_eq!(pin(&here[..1]).unwrap(), here[..1]);
        let set = sched_getaffinity(tid).unwrap();
        assert!((0..CpuSet::count()).all(|cpu| set.is_set(cpu).unwrap() == (cpu == here[0])));
        pin(&here).unwrap();
        drop(stop);
        thread.join().unwrap();
    }
}
