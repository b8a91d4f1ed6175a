//! A child process in our hands: its end, its signals, and what it writes.
//!
//! Every child leads a process group of its own: a Ctrl-C at the terminal reaches the controller alone, and all that a
//! guest has started can be killed together.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use shared::config::{EnvironmentOptions, Inherit};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::Command;
use tokio::task::JoinSet;

use super::guard::Guard;
use super::holds::Holds;
use super::lifecycle::Exit;
use super::log::Lines;
use super::worker::Worker;

/// Octets read from a pipe at a time.
const CHUNK: usize = 16 * 1024;
/// Where the service manager of the node listens.
const MANAGER: &str = "NOTIFY_SOCKET";
/// Somebody may have inherited a pipe from the child and keep it open; its last lines are not waited for longer.
const LAST_LINES: Duration = Duration::from_millis(50);

/// A child process.
pub struct Child {
    child: tokio::process::Child,
    /// The child's process id, which also is its group's.
    pid: u32,
    /// The tasks that read what it writes.
    readers: JoinSet<()>,
    /// Other tasks that live as long as this.
    helpers: JoinSet<()>,
    /// Who kills the group if we cannot.
    guard: Option<Guard>,
    /// What holds its descendants together, until they are gone.
    holds: Option<Holds>,
}

impl Child {
    /// Makes the process. Its output goes to the worker's log, or is thrown away. Call this on the main thread only,
    /// see [`tie`](crate::sys::tie).
    ///
    /// # Errors
    /// What the operating system said.
    pub fn spawn(
        command: &mut Command,
        worker: &Arc<Worker>,
        logged: Logged,
        holds: Holds,
    ) -> io::Result<Self> {
        command.process_group(0).kill_on_drop(true);
        let mut child = command.spawn()?;
        let pid = child
            .id()
            .ok_or_else(|| io::Error::other("the process has no id"))?;
        let mut readers = JoinSet::new();
        if let Some(pipe) = child.stdout.take() {
            readers.spawn(read(pipe, logged.stdout.then(|| Arc::clone(worker))));
        }
        if let Some(pipe) = child.stderr.take() {
            readers.spawn(read(pipe, logged.stderr.then(|| Arc::clone(worker))));
        }
        Ok(Child {
            child,
            pid,
            readers,
            helpers: JoinSet::new(),
            guard: None,
            holds: Some(holds),
        })
    }

    /// Returns the process id.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Returns the writing end of its standard input, once, if it has one.
    pub fn take_stdin(&mut self) -> Option<tokio::process::ChildStdin> {
        self.child.stdin.take()
    }

    /// Runs a task until it ends or this is dropped.
    pub fn help(&mut self, task: impl Future<Output = ()> + Send + 'static) {
        self.helpers.spawn(task);
    }

    /// Has all that the process has started killed even if the controller dies.
    pub fn set_guard(&mut self) {
        let Some(holds) = &self.holds else { return };
        match Guard::set(self.pid, holds) {
            Ok(guard) => self.guard = Some(guard),
            Err(error) => tracing::error!(%error, "a guest has no guard"),
        }
    }

    /// Sends a signal to the whole group.
    ///
    /// # Errors
    /// The kernel refused. That the group is gone already is no error.
    pub fn signal(&self, signal: Signal) -> Result<(), Errno> {
        let group = i32::try_from(self.pid).map_err(|_| Errno::ESRCH)?;
        match killpg(Pid::from_raw(group), signal) {
            Err(Errno::ESRCH) | Ok(()) => Ok(()),
            Err(errno) => Err(errno),
        }
    }

    /// Waits for the end of the process; then nothing that it has started is left, and its last lines are in the log. Can be
    /// dropped and called again.
    pub async fn wait(&mut self) -> Exit {
        let exit = match self.child.wait().await {
            Ok(status) => exit_of(status),
            // Somebody else has waited for it: how it ended is lost.
            Err(error) => {
                tracing::error!(%error, pid = self.pid, "the end of a worker cannot be waited for");
                Exit::Code(-1)
            }
        };
        if let Err(errno) = self.signal(Signal::SIGKILL) {
            tracing::warn!(%errno, pid = self.pid, "what a worker left behind could not be killed");
        }
        if let Some(holds) = self.holds.take() {
            // It takes some milliseconds, for which others need not wait.
            let cleared = tokio::task::spawn_blocking(move || holds.clear()).await;
            if let Err(error) = cleared {
                tracing::error!(%error, "what a worker left behind was not looked for");
            }
        }
        // Its group is gone, and the number may soon be another's.
        self.guard = None;
        let all = async { while self.readers.join_next().await.is_some() {} };
        tokio::time::timeout(LAST_LINES, all).await.ok();
        self.readers.abort_all();
        exit
    }
}

/// Which of the streams that are pipes go to the log.
#[derive(Clone, Copy, Debug)]
pub struct Logged {
    /// Standard output.
    pub stdout: bool,
    /// Standard error.
    pub stderr: bool,
}

fn exit_of(status: ExitStatus) -> Exit {
    match (status.code(), status.signal()) {
        (Some(code), _) => Exit::Code(code),
        (None, Some(signal)) => Exit::Signal(signal),
        (None, None) => Exit::Code(-1),
    }
}

/// Reads a pipe to its end. A worker that writes faster than lines can be published is made to wait by the pipe.
async fn read(mut pipe: impl AsyncRead + Unpin, worker: Option<Arc<Worker>>) {
    let mut lines = Lines::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        let length = match pipe.read(&mut chunk).await {
            Ok(0) | Err(_) => break,
            Ok(length) => length,
        };
        if let Some(worker) = &worker {
            let mut read = Vec::new();
            lines.feed(&chunk[..length], |line| read.push(line));
            worker.log(read).await;
        }
    }
    if let Some(worker) = &worker {
        let mut read = Vec::new();
        lines.finish(|line| read.push(line));
        worker.log(read).await;
    }
}

/// Gives the child the environment that its options say.
pub fn environment(command: &mut Command, options: &EnvironmentOptions) {
    match &options.inherit {
        Inherit::All => {}
        Inherit::Nothing => {
            command.env_clear();
        }
        Inherit::Only(names) => {
            command.env_clear();
            let set = names
                .iter()
                .filter_map(|name| Some((name, std::env::var_os(name)?)));
            command.envs(set);
        }
    }
    // Only the node itself speaks to the service manager.
    command.env_remove(MANAGER);
    command.envs(&options.vars);
}
