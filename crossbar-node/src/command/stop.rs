//! `crossbar-node stop`: asks the node to end, then insists.

use std::path::Path;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::{complain, place, say};
use crate::boundary::exit;
use crate::cli::StopArgs;
use crate::service::pidfile::{State, look};

/// How often is looked whether the node has ended; flock cannot tell by itself within a time.
const GLANCE: Duration = Duration::from_millis(50);
/// How long the later, harder signals have.
const INSISTENCE: Duration = Duration::from_secs(5);

/// Stops the node.
pub fn run(args: &StopArgs) -> u8 {
    let directory = match place(&args.place) {
        Ok(place) => place.directory,
        Err(code) => return code,
    };
    let holder = match look(&directory) {
        Ok(State::Running(Some(holder))) => holder,
        Ok(State::Running(None)) => {
            complain("error: a node is running, but does not say which process it is; try again");
            return exit::FAILED;
        }
        Ok(State::Stopped | State::Left) => {
            complain(&format!("no node is running in {}", directory.display()));
            return exit::UNAVAILABLE;
        }
        Err(error) => {
            complain(&format!("error: {error}"));
            return exit::SYSTEM;
        }
    };
    let first = Duration::from_secs(u64::from(args.timeout));
    for (signal, patience) in [
        (Signal::SIGINT, first),
        (Signal::SIGTERM, INSISTENCE),
        (Signal::SIGKILL, INSISTENCE),
    ] {
        say(&format!("{signal} to process {} …", holder.pid));
        match kill(Pid::from_raw(holder.pid), signal) {
            Ok(()) | Err(Errno::ESRCH) => {}
            Err(errno) => {
                complain(&format!("error: the signal was refused: {}", errno.desc()));
                return exit::SYSTEM;
            }
        }
        if ended(&directory, holder.pid, patience) {
            say("stopped");
            return exit::OK;
        }
    }
    complain("error: the node does not end");
    exit::FAILED
}

/// Waits until the node that was running has ended. Another one may have taken its place by then.
fn ended(directory: &Path, pid: i32, patience: Duration) -> bool {
    let deadline = Instant::now() + patience;
    loop {
        match look(directory) {
            Ok(State::Running(Some(holder))) if holder.pid == pid => {}
            Ok(State::Running(None)) => {}
            _ => return true,
        }
        if Instant::now() >= deadline {
            return false;
        }
        std::thread::sleep(GLANCE);
    }
}
