//! A child process that does not outlive its test.

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::process::{self, ChildStdin, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

use crate::{Lines, wait_for};

/// A process in its own process group, with its output captured. Dropping it kills the group; a test that fails prints
/// what it wrote.
pub struct Child {
    name: String,
    child: process::Child,
    input: Option<ChildStdin>,
    /// What it wrote to its standard output.
    pub stdout: Lines,
    /// What it wrote to its standard error.
    pub stderr: Lines,
}

impl Child {
    /// Starts a program; `name` stands above its output.
    pub fn start(name: &str, command: &mut Command) -> Child {
        let mut child = command
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{name}: cannot start {command:?}: {error}"));
        Child {
            name: name.to_owned(),
            input: child.stdin.take(),
            stdout: Lines::read(child.stdout.take().unwrap()),
            stderr: Lines::read(child.stderr.take().unwrap()),
            child,
        }
    }

    /// Returns the process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Writes one line to its standard input.
    pub fn write_line(&mut self, line: &str) {
        let input = self.input.as_mut().expect("the input is open");
        writeln!(input, "{line}")
            .unwrap_or_else(|error| panic!("{} no longer reads: {error}", self.name));
    }

    /// Closes its standard input.
    pub fn close_input(&mut self) {
        self.input = None;
    }

    /// Sends it a signal; not to its children.
    pub fn signal(&self, signal: Signal) {
        nix::sys::signal::kill(self.group(), signal).unwrap();
    }

    fn group(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id()).expect("process ids are small"))
    }

    /// Returns its exit status, if it has ended.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// Waits for its end.
    #[track_caller]
    pub fn wait(&mut self, deadline: Duration) -> ExitStatus {
        let what = format!("end of {}", self.name);
        wait_for(&what, deadline, || self.ended())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        killpg(self.group(), Signal::SIGKILL).ok();
        self.child.wait().ok();
        if thread::panicking() {
            let (out, err) = (self.stdout.text(), self.stderr.text());
            eprintln!(
                "---- {}: stdout\n{out}\n---- {}: stderr\n{err}\n----",
                self.name, self.name
            );
        }
    }
}
