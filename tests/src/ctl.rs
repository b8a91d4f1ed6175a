//! The command line, run against a node.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Child, TestNode, programs};

/// `crossbarctl` with its own HOME and nothing from our environment.
pub struct Ctl {
    url: String,
    home: PathBuf,
    timeout: Option<u32>,
}

/// What a command gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
    /// Its exit code; 128 and the signal for one that was killed.
    pub status: i32,
}

impl Output {
    /// Returns the standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        assert_eq!(self.status, 0, "{self}");
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self}"))
    }
}

/// All three together, for snapshots.
impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "status: {}\n--- stdout\n{}--- stderr\n{}",
            self.status, self.stdout, self.stderr
        )
    }
}

impl Ctl {
    /// Talks to a test's node through its Unix socket.
    pub fn at(node: &TestNode) -> Ctl {
        Ctl::url(&format!("unix:{}", node.socket().display()), node.dir())
    }

    /// Talks to any URL.
    pub fn url(url: &str, home: &Path) -> Ctl {
        Ctl {
            url: url.to_owned(),
            home: home.to_owned(),
            timeout: None,
        }
    }

    /// Sets the limit of a call.
    pub fn timeout_seconds(mut self, seconds: u32) -> Ctl {
        self.timeout = Some(seconds);
        self
    }

    /// Returns the command, not yet started.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&programs().ctl);
        command
            .env_clear()
            .env("HOME", &self.home)
            .env("CROSSBARCTL_URL", &self.url)
            .current_dir(&self.home);
        if let Some(seconds) = self.timeout {
            command.env("CROSSBARCTL_TIMEOUT", format!("{seconds}s"));
        }
        command.args(args);
        command
    }

    /// Runs a command to its end.
    #[track_caller]
    pub fn run(&self, args: &[&str]) -> Output {
        let output = self.command(args).stdin(Stdio::null()).output().unwrap();
        let signal = std::os::unix::process::ExitStatusExt::signal(&output.status);
        Output {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            status: output
                .status
                .code()
                .unwrap_or_else(|| 128 + signal.expect("no code means a signal")),
        }
    }

    /// Runs a command that must succeed, and returns its standard output.
    #[track_caller]
    pub fn ok(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status, 0, "{args:?}: {output}");
        output.stdout
    }

    /// Runs a command with `-o json` and returns the answer.
    #[track_caller]
    pub fn json(&self, args: &[&str]) -> Value {
        let mut all = vec!["-o", "json"];
        all.extend(args);
        self.run(&all).json()
    }

    /// Starts a guest that is a shell with this script.
    #[track_caller]
    pub fn start_guest(&self, id: &str, script: &str) {
        self.ok(&["guest", "start", id, "--", "/bin/sh", "-c", script]);
    }

    /// Starts a command that runs until it is stopped.
    pub fn start(&self, args: &[&str]) -> Child {
        Child::start(
            &format!("crossbarctl {}", args.join(" ")),
            &mut self.command(args),
        )
    }
}
