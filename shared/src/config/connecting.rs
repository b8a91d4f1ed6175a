//! Transports that connect: of container components, router links and uplinks.

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::endpoint::ConnectingEndpoint;
use super::place::At;
use super::websocket::{SerializerName, serializer, serializers, websocket_url};
use super::websocket_options::WebSocketOptions;

/// A connecting transport.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectingTransport {
    /// Where it connects to.
    pub endpoint: ConnectingEndpoint,
    /// What it speaks.
    pub kind: ConnectingKind,
    /// What was written, without `id`.
    pub config: Value,
}

/// What a connecting transport speaks.
#[derive(Debug, Clone, PartialEq)]
pub enum ConnectingKind {
    /// WAMP over WebSocket.
    WebSocket {
        /// The URL asked for.
        url: String,
        /// Serializers announced, best first; absent: all.
        serializers: Option<Vec<SerializerName>>,
        /// Protocol options.
        options: Box<WebSocketOptions>,
    },
    /// WAMP over RawSocket.
    RawSocket {
        /// The serializer.
        serializer: SerializerName,
        /// Largest incoming message in bytes; absent: not said.
        max_message_size: Option<u32>,
    },
}

impl ConfigItem for ConnectingTransport {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let place = dict.require(check, "type")?;
        let is_websocket = check.choice(&place, &[("websocket", true), ("rawsocket", false)])?;
        let endpoint = dict.required_item(check, "endpoint");
        let kind = if is_websocket {
            websocket(check, &dict)
        } else {
            rawsocket(check, &dict)
        };
        Some(Self {
            endpoint: endpoint?,
            kind: kind?,
            config: check.kept(at),
        })
    }
}

fn websocket(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<ConnectingKind> {
    dict.only(
        check,
        &[
            "id",
            "type",
            "endpoint",
            "url",
            "serializers",
            "options",
            "debug",
            "debug_wamp",
        ],
    );
    dict.ignored(check, &["debug", "debug_wamp"]);
    dict.require(check, "url");
    let url = websocket_url(check, dict, "url");
    let serializers = serializers(check, dict);
    let options: WebSocketOptions = dict.item(check, "options").unwrap_or_default();
    Some(ConnectingKind::WebSocket {
        url: url?,
        serializers,
        options: Box::new(options),
    })
}

fn rawsocket(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<ConnectingKind> {
    dict.only(
        check,
        &[
            "id",
            "type",
            "endpoint",
            "serializer",
            "options",
            "url",
            "debug",
        ],
    );
    dict.ignored(check, &["debug"]);
    websocket_url(check, dict, "url");
    let options = dict.dict(check, "options");
    let max_message_size = options.and_then(|options| {
        options.only(check, &["max_message_size"]);
        options.integer(check, "max_message_size", 1..=64 << 20)
    });
    let place = dict.require(check, "serializer")?;
    Some(ConnectingKind::RawSocket {
        serializer: serializer(check, &place)?,
        max_message_size: max_message_size.and_then(|size| u32::try_from(size).ok()),
    })
}
