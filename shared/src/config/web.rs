//! The web part of a transport: HTTP services by path (`web_service.rs`), and how it behaves.

use std::time::Duration;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::place::At;
use super::web_service::{WebService, services};

/// The web part of a transport.
#[derive(Debug, Clone, PartialEq)]
pub struct WebConfig {
    /// Services by path: `/` for the root and for what matches nothing else, or the first component.
    pub paths: Vec<(String, WebService)>,
    /// Behaviour.
    pub options: WebOptions,
}

/// Behaviour of the web part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WebOptions {
    /// Whether requests are logged.
    pub access_log: bool,
    /// `Strict-Transport-Security` with this age, if the endpoint has TLS.
    pub hsts: Option<Duration>,
    /// How long a client may be idle; absent: not said.
    pub client_timeout: Option<Duration>,
}

impl WebConfig {
    pub(super) const KEYS: &[&str] = &["id", "type", "paths", "options"];

    pub(super) fn of_dict(check: &mut Check<'_>, dict: &Dict<'_>) -> Self {
        let paths = dict.require(check, "paths");
        Self {
            paths: paths.map(|at| services(check, &at)).unwrap_or_default(),
            options: dict.item(check, "options").unwrap_or_default(),
        }
    }
}

impl ConfigItem for WebOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "access_log",
                "display_tracebacks",
                "hsts",
                "hsts_max_age",
                "hixie76_aware",
                "client_timeout",
            ],
        );
        // Error pages never tell of the inside.
        dict.ignored(check, &["hixie76_aware", "display_tracebacks"]);
        let age = dict
            .integer(check, "hsts_max_age", 0..=u64::MAX)
            .unwrap_or(31_536_000);
        let hsts = dict.flag(check, "hsts", false);
        let client_timeout = dict.integer(check, "client_timeout", 1..=86_400);
        Some(Self {
            access_log: dict.flag(check, "access_log", false),
            hsts: hsts.then(|| Duration::from_secs(age)),
            client_timeout: client_timeout.map(Duration::from_secs),
        })
    }
}
