//! When a process that ended is started again.

use std::time::Duration;

use super::check::{Check, ConfigItem, suggest};
use super::dict::Dict;
use super::document::{Content, shorten};
use super::place::At;
use super::problem::code;

/// After which ends a process is started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestartMode {
    /// After every end that nobody asked for.
    Always,
    /// After a failure.
    OnFailure,
    /// Never.
    Never,
}

/// What happens when a process has failed too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnExhausted {
    /// It stays down, and is shown as failed.
    Mark,
    /// The node goes down.
    ShutdownNode,
}

/// When, how fast and how often a process is started again.
#[derive(Debug, Clone, PartialEq)]
pub struct RestartPolicy {
    /// After which ends.
    pub mode: RestartMode,
    /// The first pause.
    pub delay: Duration,
    /// By what each further pause is longer.
    pub factor: f64,
    /// The longest pause.
    pub max: Duration,
    /// Random share of a pause, 0 to 1.
    pub jitter: f64,
    /// So many restarts in a `period` are too many.
    pub intensity: u32,
    /// See `intensity`.
    pub period: Duration,
    /// After this time in good health the pauses start from `delay` again.
    pub healthy_after: Duration,
    /// What happens when it failed too often.
    pub on_exhausted: OnExhausted,
}

impl RestartPolicy {
    /// The usual pauses and limits.
    pub fn with_mode(mode: RestartMode) -> Self {
        Self {
            mode,
            delay: Duration::from_millis(250),
            factor: 2.0,
            max: Duration::from_secs(30),
            jitter: 0.2,
            intensity: 5,
            period: Duration::from_secs(60),
            healthy_after: Duration::from_secs(60),
            on_exhausted: OnExhausted::Mark,
        }
    }
}

const MODES: &[(&str, RestartMode)] = &[
    ("always", RestartMode::Always),
    ("on-failure", RestartMode::OnFailure),
    ("never", RestartMode::Never),
];

/// A dict, or only the mode.
impl ConfigItem for RestartPolicy {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        if let Content::Text(_) = at.node.content {
            return check.choice(at, MODES).map(Self::with_mode);
        }
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "mode",
                "delay",
                "factor",
                "max",
                "jitter",
                "intensity",
                "period",
                "healthy_after",
                "on_exhausted",
            ],
        );
        let mode = dict
            .choice(check, "mode", MODES)
            .unwrap_or(RestartMode::OnFailure);
        let d = Self::with_mode(mode);
        let ends = [
            ("mark", OnExhausted::Mark),
            ("shutdown_node", OnExhausted::ShutdownNode),
        ];
        let intensity = dict.integer(check, "intensity", 0..=1_000_000);
        let factor = dict
            .get("factor")
            .and_then(|at| check.number(&at, 1.0, 100.0));
        let jitter = dict
            .get("jitter")
            .and_then(|at| check.number(&at, 0.0, 1.0));
        Some(Self {
            mode,
            delay: duration(check, &dict, "delay", d.delay),
            factor: factor.unwrap_or(d.factor),
            max: duration(check, &dict, "max", d.max),
            jitter: jitter.unwrap_or(d.jitter),
            intensity: intensity
                .and_then(|n| u32::try_from(n).ok())
                .unwrap_or(d.intensity),
            period: duration(check, &dict, "period", d.period),
            healthy_after: duration(check, &dict, "healthy_after", d.healthy_after),
            on_exhausted: dict
                .choice(check, "on_exhausted", &ends)
                .unwrap_or(d.on_exhausted),
        })
    }
}

/// A number of seconds, or a string like `250ms`, `30s`, `5m`.
fn duration(check: &mut Check<'_>, dict: &Dict<'_>, key: &str, default: Duration) -> Duration {
    const DAY: f64 = 86_400.0;
    let Some(at) = dict.get(key) else {
        return default;
    };
    let Content::Text(text) = &at.node.content else {
        let seconds = check.number(&at, 0.0, DAY);
        return seconds.map_or(default, Duration::from_secs_f64);
    };
    let split = text
        .find(|c: char| c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let scale = match unit {
        "ms" => Some(0.001),
        "s" => Some(1.0),
        "m" | "min" => Some(60.0),
        _ => None,
    };
    let number = number.trim().parse::<f64>().ok();
    let seconds = number.zip(scale).map(|(n, scale)| n * scale);
    match seconds.filter(|s| (0.0..=DAY).contains(s)) {
        Some(seconds) => Duration::from_secs_f64(seconds),
        None => {
            let message = format!("`{}` is not a duration of up to a day", shorten(text));
            let help = "a number of seconds, or like `250ms`, `30s`, `5m`";
            check.refuse_with(&at, code::INVALID_VALUE, message, help);
            default
        }
    }
}

/// When a container starts a component again that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComponentRestart {
    /// Always.
    Always,
    /// When it failed.
    OnFailed,
    /// Never.
    Never,
}

const COMPONENT_WORDS: &[(&str, ComponentRestart)] = &[
    ("restart-always", ComponentRestart::Always),
    ("restart-on-failed", ComponentRestart::OnFailed),
    ("restart-failed", ComponentRestart::OnFailed),
    ("restart-never", ComponentRestart::Never),
];

/// A container's `restart`: Crossbar.io's words are about its components, ours about its process.
pub(super) fn container_restart(
    check: &mut Check<'_>,
    at: &At<'_>,
) -> (Option<ComponentRestart>, Option<RestartPolicy>) {
    let Content::Text(text) = &at.node.content else {
        return (None, RestartPolicy::check(check, at));
    };
    let find = COMPONENT_WORDS.iter().find(|(word, _)| word == text);
    if let Some((_, restart)) = find {
        return (Some(*restart), None);
    }
    if let Some((_, mode)) = MODES.iter().find(|(word, _)| word == text) {
        return (None, Some(RestartPolicy::with_mode(*mode)));
    }
    let words = COMPONENT_WORDS.iter().map(|(word, _)| *word);
    let words: Vec<&str> = words.chain(MODES.iter().map(|(word, _)| *word)).collect();
    let message = format!("`{}` is not possible here", shorten(text));
    check.refuse_with(at, code::INVALID_VALUE, message, suggest(text, &words));
    (None, None)
}
