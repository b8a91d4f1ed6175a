//! A process beside each guest that outlives the controller for a moment, and kills what is left of the guest.
//!
//! The kernel kills the guest itself when the controller dies, see [`tie`](crate::sys::tie), but not what the guest has
//! started. The guard waits for the end of a pipe that only the controller holds open.

use std::io::{self, Read};
use std::process::{ExitCode, Stdio};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use tokio::process::{Child, Command};

use super::holds::Holds;

/// The subcommand that makes a process a guard. Not for operators.
pub const SUBCOMMAND: &str = "guard";

/// A guard on duty. Dropping it ends it without harm to the guest: so drop it only after the guest's group is gone.
#[derive(Debug)]
pub struct Guard {
    _process: Child,
}

impl Guard {
    /// Sets a guard on a process group, and on what is held together by `holds`.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn set(group: u32, holds: &Holds) -> io::Result<Self> {
        let mut command = Command::new("/proc/self/exe");
        command
            .arg(SUBCOMMAND)
            .arg(group.to_string())
            .args(holds.to_args())
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A Ctrl-C at the terminal is not for it.
            .process_group(0)
            .kill_on_drop(true);
        Ok(Guard {
            _process: command.spawn()?,
        })
    }
}

/// The guard's whole life.
pub fn main() -> ExitCode {
    nix::sys::prctl::set_name(c"crossbar-guard").ok();
    let group = std::env::args().nth(2).and_then(|text| text.parse().ok());
    let Some(group @ 2..) = group else {
        return ExitCode::FAILURE;
    };
    // Ends when the controller does; nobody writes.
    io::stdin().read_to_end(&mut Vec::new()).ok();
    // That nothing is left is the ordinary case.
    killpg(Pid::from_raw(group), Signal::SIGKILL).ok();
    Holds::from_args(std::env::args_os().skip(3)).clear();
    ExitCode::SUCCESS
}
