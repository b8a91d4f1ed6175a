//! WAMP over WebSocket on the listening side: what stands beside the endpoint.
//! The protocol options are `websocket_options.rs`.

use super::auth::AuthConfig;
use super::check::{Check, ConfigItem};
use super::cookie::CookieConfig;
use super::dict::Dict;
use super::place::At;
use super::problem::code;
use super::websocket_options::WebSocketOptions;

/// A WAMP serializer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SerializerName {
    /// JSON.
    Json,
    /// MessagePack.
    MsgPack,
    /// CBOR.
    Cbor,
    /// UBJSON.
    Ubjson,
    /// FlatBuffers.
    FlatBuffers,
}

/// The words for the serializers.
pub(super) const SERIALIZERS: &[(&str, SerializerName)] = &[
    ("json", SerializerName::Json),
    ("msgpack", SerializerName::MsgPack),
    ("cbor", SerializerName::Cbor),
    ("ubjson", SerializerName::Ubjson),
    ("flatbuffers", SerializerName::FlatBuffers),
];

impl SerializerName {
    fn is_provided(self) -> bool {
        !matches!(self, Self::FlatBuffers)
    }
}

/// Checks one serializer; those that we do not have are refused.
pub(super) fn serializer(check: &mut Check<'_>, at: &At<'_>) -> Option<SerializerName> {
    let name = check.choice(at, SERIALIZERS)?;
    if !name.is_provided() {
        check.unavailable(at, "this serializer");
        return None;
    }
    Some(name)
}

/// Checks `serializers`; absent means all that the node has. From a list those are left out that we do not have,
/// as clients choose among the rest; a list in which nothing remains is refused.
pub(super) fn serializers(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<Vec<SerializerName>> {
    let at = dict.get("serializers")?;
    let items = check.list(&at);
    let mut names = Vec::new();
    let mut is_known = true;
    for item in &items {
        match check.choice(item, SERIALIZERS) {
            Some(name) if !name.is_provided() => {
                let message = "this serializer is not provided by this node and left out";
                check.warn(item, code::FEATURE_UNAVAILABLE, message);
            }
            Some(name) if names.contains(&name) => {}
            Some(name) => names.push(name),
            None => is_known = false,
        }
    }
    if names.is_empty() && is_known {
        let message = "at least one serializer that this node has is needed";
        check.refuse(&at, code::INVALID_VALUE, message);
    }
    Some(names)
}

/// A WebSocket service, wherever it is mounted.
#[derive(Debug, Clone, PartialEq)]
pub struct WebSocketConfig {
    /// The URL that clients use, for the status page.
    pub url: Option<String>,
    /// Serializers offered; absent: all.
    pub serializers: Option<Vec<SerializerName>>,
    /// Protocol options.
    pub options: WebSocketOptions,
    /// Authentication; absent: everybody is `anonymous`.
    pub auth: Option<AuthConfig>,
    /// Cookie tracking; absent: none.
    pub cookie: Option<CookieConfig>,
}

impl WebSocketConfig {
    /// The attributes of a service without its endpoint.
    pub(super) const KEYS: &[&str] = &[
        "id",
        "type",
        "url",
        "serializers",
        "options",
        "auth",
        "cookie",
        "debug",
        "debug_wamp",
    ];

    /// Takes the service's attributes from a dict whose names have been checked.
    pub(super) fn of_dict(check: &mut Check<'_>, dict: &Dict<'_>) -> Self {
        dict.ignored(check, &["debug", "debug_wamp"]);
        Self {
            url: websocket_url(check, dict, "url"),
            serializers: serializers(check, dict),
            options: dict.item(check, "options").unwrap_or_default(),
            auth: dict.item(check, "auth"),
            cookie: dict.item(check, "cookie"),
        }
    }
}

impl ConfigItem for WebSocketConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, Self::KEYS);
        if let Some(kind) = dict.get("type") {
            check.choice(&kind, &[("websocket", ())]);
        }
        Some(Self::of_dict(check, &dict))
    }
}

/// Checks a `ws:`, `wss:` (or `rs:`, `rss:`) URL.
pub(super) fn websocket_url(check: &mut Check<'_>, dict: &Dict<'_>, key: &str) -> Option<String> {
    let at = dict.get(key)?;
    let url = check.reference(&at)?;
    let rest = url.split_once("://").and_then(|(scheme, rest)| {
        ["ws", "wss", "rs", "rss"]
            .contains(&scheme.to_ascii_lowercase().as_str())
            .then_some(rest)
    });
    if !rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace)) {
        let message = "this is not a WebSocket URL";
        check.refuse_with(
            &at,
            code::INVALID_VALUE,
            message,
            "like `ws://localhost:8080/ws`",
        );
        return None;
    }
    Some(url)
}
