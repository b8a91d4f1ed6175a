//! Listening transports of a router worker and of the management realm.

use serde_json::Value;

use super::auth::AuthConfig;
use super::backpressure::Backpressure;
use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::endpoint::ListeningEndpoint;
use super::place::At;
use super::problem::code;
use super::web::WebConfig;
use super::websocket::{SerializerName, WebSocketConfig, serializer, serializers, websocket_url};
use super::websocket_options::WebSocketOptions;

/// A listening transport.
#[derive(Debug, Clone, PartialEq)]
pub struct TransportConfig {
    /// Where it listens.
    pub endpoint: ListeningEndpoint,
    /// What it speaks there.
    pub kind: TransportKind,
    /// Connections that it has at a time; absent: not said. An extension of this node.
    pub max_connections: Option<usize>,
    /// What was written, without `id`.
    pub config: Value,
}

/// What a transport speaks.
#[derive(Debug, Clone, PartialEq)]
pub enum TransportKind {
    /// WAMP over WebSocket.
    WebSocket(Box<WebSocketConfig>),
    /// WAMP over RawSocket.
    RawSocket(Box<RawSocketConfig>),
    /// HTTP with services by path.
    Web(WebConfig),
    /// Several of them, told apart by what the client sends first.
    Universal(Box<UniversalConfig>),
    /// WebSocket whose messages are sent back, for tests of the transport.
    WebSocketTestee(Box<TesteeConfig>),
    /// Octets are sent back, for tests of the transport.
    StreamTestee,
}

/// The echo over WebSocket.
#[derive(Debug, Clone, PartialEq)]
pub struct TesteeConfig {
    /// The URL that clients use.
    pub url: Option<String>,
    /// Protocol options.
    pub options: WebSocketOptions,
}

impl TransportKind {
    /// The word in `type`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::WebSocket(_) => "websocket",
            Self::RawSocket(_) => "rawsocket",
            Self::Web(_) => "web",
            Self::Universal(_) => "universal",
            Self::WebSocketTestee(_) => "websocket.testee",
            Self::StreamTestee => "stream.testee",
        }
    }
}

/// A RawSocket service.
#[derive(Debug, Clone, PartialEq)]
pub struct RawSocketConfig {
    /// Serializers offered; absent: all.
    pub serializers: Option<Vec<SerializerName>>,
    /// Largest incoming message in bytes, 1 to 64 MiB; absent: not said.
    pub max_message_size: Option<u32>,
    /// Authentication; absent: everybody is `anonymous`.
    pub auth: Option<AuthConfig>,
    /// What becomes of sessions that read too slowly.
    pub backpressure: Backpressure,
}

/// Several services on one endpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct UniversalConfig {
    /// RawSocket, if offered.
    pub rawsocket: Option<RawSocketConfig>,
    /// WebSocket services by the first component of the path, in the order written.
    pub websocket: Vec<(String, WebSocketConfig)>,
    /// HTTP services, for all other paths.
    pub web: Option<WebConfig>,
}

#[derive(Clone, Copy)]
enum Type {
    WebSocket,
    RawSocket,
    Web,
    Universal,
    WebSocketTestee,
    StreamTestee,
    Unavailable,
}

const TYPES: &[(&str, Type)] = &[
    ("websocket", Type::WebSocket),
    ("rawsocket", Type::RawSocket),
    ("web", Type::Web),
    ("universal", Type::Universal),
    ("mqtt", Type::Unavailable),
    ("flashpolicy", Type::Unavailable),
    ("websocket.testee", Type::WebSocketTestee),
    ("stream.testee", Type::StreamTestee),
];

impl ConfigItem for TransportConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let place = dict.require(check, "type")?;
        let kind = match check.choice(&place, TYPES)? {
            Type::WebSocket => {
                only(check, &dict, WebSocketConfig::KEYS);
                TransportKind::WebSocket(Box::new(WebSocketConfig::of_dict(check, &dict)))
            }
            Type::RawSocket => {
                only(check, &dict, RawSocketConfig::KEYS);
                TransportKind::RawSocket(Box::new(RawSocketConfig::of_dict(check, &dict)))
            }
            Type::Web => {
                only(check, &dict, WebConfig::KEYS);
                TransportKind::Web(WebConfig::of_dict(check, &dict))
            }
            Type::Universal => {
                only(
                    check,
                    &dict,
                    &["id", "type", "rawsocket", "websocket", "web", "mqtt"],
                );
                TransportKind::Universal(Box::new(UniversalConfig::of_dict(check, &dict)))
            }
            Type::WebSocketTestee => {
                only(check, &dict, &["id", "type", "url", "options", "debug"]);
                dict.ignored(check, &["debug"]);
                TransportKind::WebSocketTestee(Box::new(TesteeConfig {
                    url: websocket_url(check, &dict, "url"),
                    options: dict.item(check, "options").unwrap_or_default(),
                }))
            }
            Type::StreamTestee => {
                only(check, &dict, &["id", "type", "debug"]);
                dict.ignored(check, &["debug"]);
                TransportKind::StreamTestee
            }
            Type::Unavailable => {
                let word = check.text(&place).unwrap_or_default();
                check.unavailable(&place, &format!("a transport of type `{word}`"));
                return None;
            }
        };
        let endpoint = dict.required_item(check, "endpoint");
        let most = dict.integer(check, "max_connections", 1..=10_000_000);
        Some(Self {
            endpoint: endpoint?,
            max_connections: most.and_then(|most| usize::try_from(most).ok()),
            kind,
            config: check.kept(at),
        })
    }
}

fn only(check: &mut Check<'_>, dict: &Dict<'_>, keys: &[&str]) {
    dict.only(check, &[keys, &["endpoint", "max_connections"]].concat());
}

impl RawSocketConfig {
    const KEYS: &[&str] = &[
        "id",
        "type",
        "serializer",
        "serializers",
        "max_message_size",
        "options",
        "auth",
        "debug",
    ];

    fn of_dict(check: &mut Check<'_>, dict: &Dict<'_>) -> Self {
        dict.ignored(check, &["debug"]);
        let one = dict.get("serializer");
        if let (Some(at), true) = (&one, dict.get("serializers").is_some()) {
            let message = "`serializer` and `serializers` exclude each other";
            check.refuse(at, code::CONFLICTING_ATTRIBUTES, message);
        }
        let one = one
            .and_then(|at| serializer(check, &at))
            .map(|name| vec![name]);
        let mut max_message_size = message_size(check, dict);
        let mut backpressure = Backpressure::default();
        if let Some(options) = dict.dict(check, "options") {
            options.only(check, &["max_message_size", "backpressure"]);
            max_message_size = message_size(check, &options).or(max_message_size);
            backpressure = options.item(check, "backpressure").unwrap_or_default();
        }
        Self {
            serializers: one.or_else(|| serializers(check, dict)),
            max_message_size,
            auth: dict.item(check, "auth"),
            backpressure,
        }
    }
}

fn message_size(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<u32> {
    let size = dict.integer(check, "max_message_size", 1..=64 << 20);
    size.and_then(|size| u32::try_from(size).ok())
}

impl UniversalConfig {
    fn of_dict(check: &mut Check<'_>, dict: &Dict<'_>) -> Self {
        if let Some(at) = dict.get("mqtt") {
            check.unavailable(&at, "MQTT");
        }
        let rawsocket = dict.dict(check, "rawsocket").map(|dict| {
            dict.only(check, RawSocketConfig::KEYS);
            of_type(check, &dict, "rawsocket");
            RawSocketConfig::of_dict(check, &dict)
        });
        let mut websocket = Vec::new();
        if let Some(paths) = dict.dict(check, "websocket") {
            for (path, at) in paths.attributes() {
                path_component(check, path, &at);
                if let Some(service) = WebSocketConfig::check(check, &at) {
                    websocket.push((path.to_owned(), service));
                }
            }
        }
        let web = dict.dict(check, "web").map(|dict| {
            dict.only(check, WebConfig::KEYS);
            of_type(check, &dict, "web");
            WebConfig::of_dict(check, &dict)
        });
        if ["rawsocket", "websocket", "web", "mqtt"]
            .iter()
            .all(|key| dict.get(key).is_none())
        {
            let message = "at least one of `rawsocket`, `websocket` and `web` is needed";
            check.refuse(dict.at(), code::MISSING_ATTRIBUTE, message);
        }
        Self {
            rawsocket,
            websocket,
            web,
        }
    }
}

fn of_type(check: &mut Check<'_>, dict: &Dict<'_>, kind: &str) {
    if let Some(at) = dict.get("type") {
        check.choice(&at, &[(kind, ())]);
    }
}

/// Checks the name of a service: `/` for the root, or one component of a path.
pub(super) fn path_component(check: &mut Check<'_>, path: &str, at: &At<'_>) {
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if path != "/" && (path.is_empty() || !path.chars().all(good)) {
        let message = "a path is `/` or one component of letters, digits, `_` and `-`";
        check.refuse_with(
            at,
            code::INVALID_VALUE,
            message,
            "go deeper with a service of type `path`",
        );
    }
}
