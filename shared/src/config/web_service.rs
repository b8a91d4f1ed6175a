//! One service of the web part: which there are, and what each needs. Most keep their configuration as it was written.

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::dict::{Dict, Field};
use super::place::At;
use super::problem::code;
use super::transport::path_component;
use super::websocket::WebSocketConfig;

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
    Static,
    LongPoll,
    Json,
    Redirect,
    Publisher,
    Caller,
    NodeInfo,
}

/// What a word in `type` stands for.
#[derive(Clone, Copy)]
enum Word {
    WebSocket,
    Path,
    Other(ServiceKind),
    /// Crossbar.io has it; we do not.
    Unavailable,
}

use ServiceKind as K;
use Word::{Other, Unavailable};

const SERVICES: &[(&str, Word)] = &[
    ("websocket", Word::WebSocket),
    ("path", Word::Path),
    ("static", Other(K::Static)),
    ("longpoll", Other(K::LongPoll)),
    ("json", Other(K::Json)),
    ("redirect", Other(K::Redirect)),
    ("publisher", Other(K::Publisher)),
    ("pusher", Other(K::Publisher)),
    ("caller", Other(K::Caller)),
    ("nodeinfo", Other(K::NodeInfo)),
    ("wsgi", Unavailable),
    ("cgi", Unavailable),
    ("schemadoc", Unavailable),
    ("webhook", Unavailable),
    ("resource", Unavailable),
    ("upload", Unavailable),
    ("reverseproxy", Unavailable),
    ("websocket-reverseproxy", Unavailable),
    ("archive", Unavailable),
    ("wap", Unavailable),
    ("catalog", Unavailable),
];

type Table = &'static [(&'static str, Field)];

/// Mandatory attributes, the types of all, and those of the options.
fn attributes(kind: ServiceKind) -> (&'static [&'static str], Table, Table) {
    use Field::{Any, Dict, Flag, Int, List, Reference, Text};
    const BRIDGE: Table = &[
        ("type", Text),
        ("realm", Text),
        ("role", Text),
        ("options", Dict),
    ];
    const BRIDGE_OPTIONS: Table = &[
        ("debug", Flag),
        ("key", Reference),
        ("secret", Reference),
        ("require_tls", Flag),
        ("require_ip", List),
        ("post_body_limit", Int(0, 1 << 20)),
        ("timestamp_delta_limit", Int(0, 86_400)),
    ];
    match kind {
        K::Static => (
            &[],
            &[
                ("type", Text),
                ("directory", Reference),
                ("package", Text),
                ("resource", Text),
                ("options", Dict),
            ],
            &[
                ("enable_directory_listing", Flag),
                ("mime_types", Dict),
                ("cache_timeout", Int(0, u64::MAX)),
                ("default_file", Text),
            ],
        ),
        K::LongPoll => (
            &[],
            &[("type", Text), ("options", Dict)],
            &[
                ("request_timeout", Int(0, 86_400)),
                ("session_timeout", Int(0, 86_400)),
                ("queue_limit_bytes", Int(0, u64::MAX)),
                ("queue_limit_messages", Int(0, u64::MAX)),
                ("debug", Flag),
                ("debug_transport_id", Text),
            ],
        ),
        K::Json => (
            &["value"],
            &[("type", Text), ("value", Any), ("options", Dict)],
            &[
                ("prettify", Flag),
                ("allow_cross_origin", Flag),
                ("discourage_caching", Flag),
            ],
        ),
        K::Redirect => (&["url"], &[("type", Text), ("url", Reference)], &[]),
        K::Publisher | K::Caller => (&["realm", "role"], BRIDGE, BRIDGE_OPTIONS),
        K::NodeInfo => (&[], &[("type", Text)], &[]),
    }
}

// Recursion follows the document, whose depth is bounded.
pub(super) fn services(check: &mut Check<'_>, at: &At<'_>) -> Vec<(String, WebService)> {
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
        match check.choice(&place, SERVICES)? {
            Word::WebSocket => {
                WebSocketConfig::check(check, at).map(|config| Self::WebSocket(Box::new(config)))
            }
            Word::Path => {
                dict.only(check, &["type", "paths"]);
                let paths = dict.require(check, "paths")?;
                Some(Self::Path(services(check, &paths)))
            }
            Other(kind) => {
                attributes_of(check, &dict, kind);
                Some(Self::Other {
                    kind,
                    config: check.kept(at),
                })
            }
            Unavailable => {
                let word = check.text(&place).unwrap_or_default();
                check.unavailable(&place, &format!("the web service `{word}`"));
                None
            }
        }
    }
}

fn attributes_of(check: &mut Check<'_>, dict: &Dict<'_>, kind: ServiceKind) {
    let (mandatory, table, options) = attributes(kind);
    dict.fields(check, table);
    for key in mandatory {
        // A null is a value that a `json` service may have.
        if !(kind == K::Json && dict.attributes().any(|(name, _)| name == *key)) {
            dict.require(check, key);
        }
    }
    if let Some(given) = dict.dict(check, "options") {
        given.fields(check, options);
        given.ignored(check, &["debug", "debug_transport_id"]);
    }
    if kind == K::Static {
        static_source(check, dict);
    }
}

fn static_source(check: &mut Check<'_>, dict: &Dict<'_>) {
    let has = |key| dict.get(key).is_some();
    match (has("directory"), has("package"), has("resource")) {
        (true, false, false) => {}
        (false, true, true) => {
            check.unavailable(dict.at(), "a `static` service from a Python package");
        }
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
