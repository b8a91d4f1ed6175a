//! The log on standard error: for people, or as JSON for machines.

use std::io::IsTerminal;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use clap::ValueEnum;
use tracing_subscriber::filter::ParseError;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{EnvFilter, Registry, fmt};

use super::json_log::JsonLines;
use super::log_file;
pub use super::log_file::{reopen, to_file};

/// How much is logged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Level {
    /// Nothing.
    None,
    /// Failures.
    Error,
    /// And what may become one.
    Warn,
    /// And what happens.
    #[default]
    Info,
    /// And how.
    Debug,
    /// And all else.
    Trace,
}

/// What a line of the log looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Standard,
    /// Without the time, for a system log that adds it.
    Syslogd,
    /// What is said, and nothing else.
    None,
    /// One JSON object per line: ts, level, node, worker, pid, target, msg, fields.
    Json,
}

/// When the log is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The filter of this process's log, to be changed while it runs.
struct Control {
    text: Mutex<String>,
    set: Box<dyn Fn(EnvFilter) + Send + Sync>,
}

static CONTROL: OnceLock<Control> = OnceLock::new();

/// Returns how much this process logs. `None` if it has no log.
pub fn current() -> Option<String> {
    let text = CONTROL.get()?.text.lock();
    Some(text.unwrap_or_else(PoisonError::into_inner).clone())
}

/// Changes how much this process logs: a level, or what `RUST_LOG` takes.
///
/// # Errors
/// The text is no filter; nothing has changed.
pub fn change(text: &str) -> Result<(), ParseError> {
    let filter = EnvFilter::builder().parse(text)?;
    if let Some(control) = CONTROL.get() {
        let mut current = control.text.lock().unwrap_or_else(PoisonError::into_inner);
        (control.set)(filter);
        *current = text.to_owned();
    }
    Ok(())
}

/// Remembers how the filter is changed.
fn control(text: &str, set: impl Fn(EnvFilter) + Send + Sync + 'static) {
    let control = Control {
        text: Mutex::new(text.to_owned()),
        set: Box::new(set),
    };
    // Only the first log of a process counts; there is no other.
    drop(CONTROL.set(control));
}

/// Whether the log is for machines.
static JSON: AtomicBool = AtomicBool::new(false);

/// Tells whether everything that the process writes is to be JSON.
pub fn is_json() -> bool {
    JSON.load(Ordering::Relaxed)
}

/// The variable that tells workers how much to log.
pub const LEVEL: &str = "CROSSBAR_NODE_LOG";

impl Level {
    fn word(self) -> &'static str {
        match self {
            Level::None => "off",
            Level::Error => "error",
            Level::Warn => "warn",
            Level::Info => "info",
            Level::Debug => "debug",
            Level::Trace => "trace",
        }
    }
}

/// Returns the filter in force: the environment's, or else the one asked for.
pub fn level(asked: Level) -> String {
    std::env::var(LEVEL).unwrap_or_else(|_| asked.word().to_owned())
}

/// Starts the controller's log.
pub fn start(level: Level, format: Format, color: Color) {
    JSON.store(format == Format::Json, Ordering::Relaxed);
    let colored = match color {
        Color::Auto => {
            !log_file::is_used()
                && std::io::stderr().is_terminal()
                && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty())
        }
        Color::Always => true,
        Color::Never => false,
    };
    let level = self::level(level);
    let lines = fmt::format().with_target(false);
    match format {
        Format::Json => install(&level, false, JsonLines),
        Format::None => install(&level, false, lines.without_time().with_level(false)),
        Format::Syslogd => install(&level, false, lines.without_time()),
        // The journal knows the time, and takes the level from a prefix.
        Format::Standard if !log_file::is_used() && in_journal() => {
            install(&level, false, Prioritized(lines.without_time()));
        }
        Format::Standard => install(&level, colored, lines),
    }
}

/// The log is there for as long as the process, so that a reload does not fail.
fn install<E>(level: &str, colored: bool, format: E)
where
    E: FormatEvent<Registry, fmt::format::DefaultFields> + Send + Sync + 'static,
{
    let log = fmt()
        .with_env_filter(filter(level))
        .with_writer(log_file::writer)
        .with_ansi(colored)
        .event_format(format)
        .with_filter_reloading();
    let handle = log.reload_handle();
    control(level, move |filter| drop(handle.reload(filter)));
    drop(log.try_init());
}

/// Tells whether standard error is a connection to the journal of systemd.
fn in_journal() -> bool {
    let stream = std::env::var("JOURNAL_STREAM").unwrap_or_default();
    let Ok(ours) = nix::sys::stat::fstat(std::io::stderr()) else {
        return false;
    };
    stream == format!("{}:{}", ours.st_dev, ours.st_ino)
}

/// Puts the priority in front of each line, as the journal wants it.
struct Prioritized<F>(F);

impl<S, N, F> FormatEvent<S, N> for Prioritized<F>
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
    F: FormatEvent<S, N>,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &tracing::Event<'_>,
    ) -> std::fmt::Result {
        let priority = match *event.metadata().level() {
            tracing::Level::ERROR => 3,
            tracing::Level::WARN => 4,
            tracing::Level::INFO => 6,
            tracing::Level::DEBUG | tracing::Level::TRACE => 7,
        };
        write!(writer, "<{priority}>")?;
        self.0.format_event(context, writer, event)
    }
}

/// Starts a worker's log: the controller adds time and name to each line.
pub fn start_worker() {
    let level = std::env::var(LEVEL).unwrap_or_else(|_| Level::Info.word().to_owned());
    let log = fmt()
        .with_env_filter(filter(&level))
        .with_writer(std::io::stderr)
        .without_time()
        .with_target(false)
        .with_ansi(false)
        .with_filter_reloading();
    let handle = log.reload_handle();
    control(&level, move |filter| drop(handle.reload(filter)));
    drop(log.try_init());
}

fn filter(text: &str) -> EnvFilter {
    // A filter that is not understood must not keep the node from starting.
    EnvFilter::try_new(text).unwrap_or_else(|_| EnvFilter::new(Level::Info.word()))
}
