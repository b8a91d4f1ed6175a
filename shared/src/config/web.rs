//! HTTP services by path. What a service needs is checked here; most keep their configuration as it was written.

use std::time::Duration;

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::dict::{Dict, Field};
use super::place::At;
use super::problem::code;
use super::transport::path_component;
use super::websocket::WebSocketConfig;

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
    /// Whether error pages tell details.
    pub display_tracebacks: bool,
    /// `Strict-Transport-Security` with this age, if the endpoint has TLS.
    pub hsts: Option<Duration>,
    /// How long a client may be idle; absent: not said.
    pub client_timeout: Option<Duration>,
}

/// One service.
#[derive(Debug, Clone, PartialEq)]
pub enum WebService {
    /// WAMP over WebSocket.
    WebSocket(Box<WebSocketConfig>),
    /// Services one level deeper.
    Path(Vec<(String, WebService)>),
    /// Any other; its attributes have been checked and are kept as they were written.
    Other {
        /// Which.
        kind: ServiceKind,
        /// Its attributes.
        config: Value,
    },
}

/// Which service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "each is the word in `type`, listed in `SERVICES`"
)]
pub enum ServiceKind {
    WebSocket,
    Path,
    Static,
    LongPoll,
    Json,
    Redirect,
    Wsgi,
    Cgi,
    SchemaDoc,
    Publisher,
    Caller,
    Webhook,
    Resource,
    Upload,
    NodeInfo,
    ReverseProxy,
    WebSocketReverseProxy,
    Archive,
    Wap,
    Catalog,
}

use ServiceKind as K;

const SERVICES: &[(&str, ServiceKind)] = &[
    ("websocket", K::WebSocket),
    ("path", K::Path),
    ("static", K::Static),
    ("longpoll", K::LongPoll),
    ("json", K::Json),
    ("redirect", K::Redirect),
    ("wsgi", K::Wsgi),
    ("cgi", K::Cgi),
    ("schemadoc", K::SchemaDoc),
    ("publisher", K::Publisher),
    ("pusher", K::Publisher),
    ("caller", K::Caller),
    ("webhook", K::Webhook),
    ("resource", K::Resource),
    ("upload", K::Upload),
    ("nodeinfo", K::NodeInfo),
    ("reverseproxy", K::ReverseProxy),
    ("websocket-reverseproxy", K::WebSocketReverseProxy),
    ("archive", K::Archive),
    ("wap", K::Wap),
    ("catalog", K::Catalog),
];

impl ServiceKind {
    /// The word in `type`.
    pub fn name(self) -> &'static str {
        let row = SERVICES.iter().find(|(_, kind)| *kind == self);
        row.map_or("", |(name, _)| name)
    }
}

type Table = &'static [(&'static str, Field)];

/// Mandatory attributes, and the types of all; `None` where the attributes are not known.
fn attributes(kind: ServiceKind) -> Option<(&'static [&'static str], Table)> {
    use Field::{Any, Dict, Int, Port, Reference, Text};
    Some(match kind {
        K::Static => (
            &[],
            &[
                ("type", Text),
                ("directory", Reference),
                ("package", Text),
                ("resource", Text),
                ("options", Dict),
            ],
        ),
        K::LongPoll => (&[], &[("type", Text), ("options", Dict)]),
        K::Json => (
            &["value"],
            &[("type", Text), ("value", Any), ("options", Dict)],
        ),
        K::Redirect => (&["url"], &[("type", Text), ("url", Reference)]),
        K::Wsgi => (
            &["module", "object"],
            &[
                ("type", Text),
                ("module", Text),
                ("object", Text),
                ("minthreads", Int(0, 10_000)),
                ("maxthreads", Int(1, 10_000)),
            ],
        ),
        K::Cgi => (
            &["directory", "processor"],
            &[
                ("type", Text),
                ("directory", Reference),
                ("processor", Reference),
            ],
        ),
        K::SchemaDoc => (&[], &[("type", Text), ("realm", Text)]),
        K::Publisher | K::Caller => (
            &["realm", "role"],
            &[
                ("type", Text),
                ("realm", Text),
                ("role", Text),
                ("options", Dict),
            ],
        ),
        K::Webhook => (
            &["realm", "role", "options"],
            &[
                ("type", Text),
                ("realm", Text),
                ("role", Text),
                ("options", Dict),
            ],
        ),
        K::Resource => (
            &["classname"],
            &[("type", Text), ("classname", Text), ("extra", Any)],
        ),
        K::Upload => (
            &["realm", "role", "directory", "form_fields"],
            &[
                ("type", Text),
                ("realm", Text),
                ("role", Text),
                ("directory", Reference),
                ("temp_directory", Reference),
                ("form_fields", Dict),
                ("options", Dict),
            ],
        ),
        K::NodeInfo => (&[], &[("type", Text)]),
        K::ReverseProxy => (
            &["host"],
            &[
                ("type", Text),
                ("host", Reference),
                ("port", Port),
                ("path", Text),
                ("forwarded_port", Port),
                ("forwarded_proto", Text),
            ],
        ),
        K::WebSocketReverseProxy => (
            &["backend"],
            &[
                ("type", Text),
                ("backend", Dict),
                ("url", Reference),
                ("options", Dict),
            ],
        ),
        K::Archive | K::Wap | K::Catalog | K::WebSocket | K::Path => return None,
    })
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

// Recursion follows the document, whose depth is bounded.
fn services(check: &mut Check<'_>, at: &At<'_>) -> Vec<(String, WebService)> {
    let Some(dict) = check.dict(at) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (path, at) in dict.attributes() {
        path_component(check, path, &at);
        if let Some(service) = WebService::check(check, &at) {
            found.push((path.to_owned(), service));
        }
    }
    found
}

impl ConfigItem for WebService {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let place = dict.require(check, "type")?;
        let kind = check.choice(&place, SERVICES)?;
        match kind {
            K::WebSocket => WebSocketConfig::check(check, at).map(|c| Self::WebSocket(Box::new(c))),
            K::Path => {
                dict.only(check, &["type", "paths"]);
                let paths = dict.require(check, "paths")?;
                Some(Self::Path(services(check, &paths)))
            }
            _ => {
                if let Some((mandatory, table)) = attributes(kind) {
                    dict.fields(check, table);
                    for key in mandatory {
                        // A null is a value that a `json` service may have.
                        if !(kind == K::Json && dict.attributes().any(|(name, _)| name == *key)) {
                            dict.require(check, key);
                        }
                    }
                }
                if kind == K::Static {
                    static_source(check, &dict);
                }
                Some(Self::Other {
                    kind,
                    config: check.kept(at),
                })
            }
        }
    }
}

fn static_source(check: &mut Check<'_>, dict: &Dict<'_>) {
    let has = |key| dict.get(key).is_some();
    match (has("directory"), has("package"), has("resource")) {
        (true, false, false) | (false, true, true) => {}
        (true, ..) => {
            let message = "`directory` excludes `package` and `resource`";
            check.refuse(dict.at(), code::CONFLICTING_ATTRIBUTES, message);
        }
        _ => {
            let message = "attribute `directory` is missing (or `package` with `resource`)";
            check.refuse(dict.at(), code::MISSING_ATTRIBUTE, message);
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
        dict.ignored(check, &["hixie76_aware"]);
        let age = dict
            .integer(check, "hsts_max_age", 0..=u64::MAX)
            .unwrap_or(31_536_000);
        let hsts = dict.flag(check, "hsts", false);
        let client_timeout = dict.integer(check, "client_timeout", 1..=86_400);
        Some(Self {
            access_log: dict.flag(check, "access_log", false),
            display_tracebacks: dict.flag(check, "display_tracebacks", false),
            hsts: hsts.then(|| Duration::from_secs(age)),
            client_timeout: client_timeout.map(Duration::from_secs),
        })
    }
}
