//! Guest workers: any program.

use std::time::Duration;

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::document::Content;
use super::options::{EnvironmentOptions, log_lines};
use super::place::At;
use super::restart::{RestartMode, RestartPolicy};

/// A guest.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestConfig {
    /// The program: a path relative to the working directory, or a name on the path.
    pub executable: String,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// How it is run.
    pub options: GuestOptions,
    /// What was written, without `id`.
    pub config: Value,
}

/// How a guest is run.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestOptions {
    /// The environment.
    pub env: EnvironmentOptions,
    /// Working directory relative to the node directory; absent: the node directory.
    pub workdir: Option<String>,
    /// Its standard input.
    pub stdin: GuestInput,
    /// Its standard output.
    pub stdout: GuestOutput,
    /// Its standard error.
    pub stderr: GuestOutput,
    /// Directories whose changes end it.
    pub watch: Option<Watch>,
    /// How many lines of the log are kept; zero: all. Absent: the default.
    pub traceback: Option<usize>,
    /// When it is started again.
    pub restart: RestartPolicy,
    /// Whether the worker of the file is left out at start.
    pub disabled: bool,
}

/// Whether a pipe stays open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterWriting {
    /// It is closed.
    Close,
    /// It stays open.
    KeepOpen,
}

/// A guest's standard input.
#[derive(Debug, Clone, PartialEq)]
pub enum GuestInput {
    /// A pipe that nobody writes to.
    Open,
    /// Closed from the start.
    Close,
    /// A JSON text.
    Json {
        /// The value.
        value: Value,
        /// What follows.
        then: AfterWriting,
    },
}

/// What happens with what a guest writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuestOutput {
    /// It cannot write.
    Close,
    /// Each line goes to the log.
    Log,
    /// It is read and thrown away.
    Drop,
}

/// Directories that are watched.
#[derive(Debug, Clone, PartialEq)]
pub struct Watch {
    /// The directories, relative to the node directory.
    pub directories: Vec<String>,
    /// What follows the end.
    pub action: WatchAction,
    /// How long to wait between the end and the start.
    pub timeout: Duration,
}

/// What follows when a watched directory changed and the guest was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchAction {
    /// It is started again.
    Restart,
    /// Nothing.
    Stop,
}

impl Default for GuestOptions {
    fn default() -> Self {
        Self {
            env: EnvironmentOptions::default(),
            workdir: None,
            stdin: GuestInput::Open,
            stdout: GuestOutput::Log,
            stderr: GuestOutput::Log,
            watch: None,
            traceback: None,
            restart: RestartPolicy::with_mode(RestartMode::Never),
            disabled: false,
        }
    }
}

impl ConfigItem for GuestConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        if let Some(at) = dict.require(check, "type") {
            check.choice(&at, &[("guest", ())]);
        }
        dict.only(check, &["id", "type", "executable", "arguments", "options"]);
        Some(Self {
            executable: dict.required_reference(check, "executable"),
            arguments: dict.texts(check, "arguments"),
            options: dict.item(check, "options").unwrap_or_default(),
            config: check.kept(at),
        })
    }
}

impl ConfigItem for GuestOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "env",
                "workdir",
                "stdin",
                "stdout",
                "stderr",
                "watch",
                "traceback",
                "debug",
                "restart",
                "disabled",
            ],
        );
        dict.ignored(check, &["debug"]);
        let d = Self::default();
        let words = [
            ("close", GuestOutput::Close),
            ("log", GuestOutput::Log),
            ("drop", GuestOutput::Drop),
        ];
        Some(Self {
            env: dict.item(check, "env").unwrap_or_default(),
            workdir: dict.reference(check, "workdir"),
            stdin: dict.item(check, "stdin").unwrap_or(d.stdin),
            stdout: dict.choice(check, "stdout", &words).unwrap_or(d.stdout),
            stderr: dict.choice(check, "stderr", &words).unwrap_or(d.stderr),
            watch: dict.item(check, "watch"),
            traceback: log_lines(check, &dict),
            restart: dict.item(check, "restart").unwrap_or(d.restart),
            disabled: dict.flag(check, "disabled", false),
        })
    }
}

impl ConfigItem for GuestInput {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        if let Content::Text(_) = at.node.content {
            return check.choice(at, &[("close", ())]).map(|()| Self::Close);
        }
        let dict = check.dict(at)?;
        dict.only(check, &["type", "value", "close"]);
        let place = dict.require(check, "type")?;
        let is_json = check.choice(&place, &[("json", true), ("msgpack", false)])?;
        if !is_json {
            check.unavailable(&place, "writing MessagePack to a guest");
            return None;
        }
        let then = match dict.flag(check, "close", true) {
            true => AfterWriting::Close,
            false => AfterWriting::KeepOpen,
        };
        // Null is a value like any other here.
        let value = dict.attributes().find(|(key, _)| *key == "value");
        let value = match value {
            Some((_, at)) => at.node.to_value(),
            None => dict.require(check, "value")?.node.to_value(),
        };
        Some(Self::Json { value, then })
    }
}

impl ConfigItem for Watch {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["directories", "action", "timeout"]);
        Some(Self {
            directories: dict.references(check, "directories"),
            action: action(check, &dict),
            timeout: timeout(check, &dict),
        })
    }
}

fn action(check: &mut Check<'_>, dict: &Dict<'_>) -> WatchAction {
    let words = [
        ("restart", WatchAction::Restart),
        ("stop", WatchAction::Stop),
    ];
    dict.choice(check, "action", &words)
        .unwrap_or(WatchAction::Stop)
}

fn timeout(check: &mut Check<'_>, dict: &Dict<'_>) -> Duration {
    let seconds = dict
        .get("timeout")
        .and_then(|at| check.number(&at, 0.0, 3600.0));
    Duration::from_secs_f64(seconds.unwrap_or(1.0))
}
