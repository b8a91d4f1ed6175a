//! Options of the WebSocket protocol, listening and connecting.

use std::time::Duration;

use super::backpressure::Backpressure;
use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::place::At;
use super::problem::code;

/// What to do when a client announces no WebSocket subprotocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingSubprotocol {
    /// Refuse it.
    Refuse,
    /// Take it as `wamp.2.json`.
    AssumeJson,
}

/// Options of the WebSocket protocol. Sizes in bytes, incoming unless said otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct WebSocketOptions {
    /// Patterns of permitted origins, with `*`; absent: not said.
    pub allowed_origins: Option<Vec<String>>,
    /// Whether the origin `null` is permitted.
    pub allow_null_origin: bool,
    /// The visible port, if a forwarder changes it.
    pub external_port: Option<u16>,
    /// Limit for the opening handshake; absent: none configured.
    pub open_handshake_timeout: Option<Duration>,
    /// Limit for the closing handshake; absent: none configured.
    pub close_handshake_timeout: Option<Duration>,
    /// Whether a plain GET gets a status page.
    pub enable_webstatus: bool,
    /// Whether text messages must be UTF-8.
    pub validate_utf8: bool,
    /// Whether our frames are masked.
    pub mask_server_frames: bool,
    /// Whether clients must mask.
    pub require_masked_client_frames: bool,
    /// Largest frame; absent: unlimited.
    pub max_frame_size: Option<u64>,
    /// Largest message; absent: unlimited.
    pub max_message_size: Option<u64>,
    /// Outgoing messages are cut into frames of this size; absent: they are not.
    pub auto_fragment_size: Option<u64>,
    /// Whether a violation drops TCP instead of closing with a code.
    pub fail_by_drop: bool,
    /// Whether the peer's close code is echoed; otherwise 1000 is sent.
    pub echo_close_codereason: bool,
    /// `TCP_NODELAY`.
    pub tcp_nodelay: bool,
    /// Time between pings; absent: no pings.
    pub auto_ping_interval: Option<Duration>,
    /// How long a pong may take; absent: for ever.
    pub auto_ping_timeout: Option<Duration>,
    /// Payload of a ping.
    pub auto_ping_size: usize,
    /// Whether any traffic counts as a pong.
    pub auto_ping_restart_on_any_traffic: bool,
    /// What happens to a client without a subprotocol.
    pub missing_subprotocol: MissingSubprotocol,
    /// Whether the `Server` header has our version.
    pub show_server_version: bool,
    /// Compression; absent: none.
    pub deflate: Option<Deflate>,
    /// Whether clients may speak version 8 of the protocol (its draft *HyBi-10*).
    pub enable_hybi10: bool,
    /// Whether clients may speak version 13 of the protocol (RFC 6455).
    pub enable_rfc6455: bool,
    /// What becomes of sessions that read too slowly.
    pub backpressure: Backpressure,
}

/// Parameters of `permessage-deflate`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Deflate {
    /// Whether clients are asked for no context takeover.
    pub request_no_context_takeover: bool,
    /// The window that clients are asked for, 9 to 15 bits; absent: not asked.
    pub request_max_window_bits: Option<u8>,
    /// Our own context takeover, if forced.
    pub no_context_takeover: Option<bool>,
    /// Our own window, 9 to 15 bits, if forced.
    pub max_window_bits: Option<u8>,
}

impl Default for WebSocketOptions {
    fn default() -> Self {
        Self {
            allowed_origins: None,
            allow_null_origin: true,
            external_port: None,
            open_handshake_timeout: None,
            close_handshake_timeout: None,
            enable_webstatus: true,
            validate_utf8: true,
            mask_server_frames: false,
            require_masked_client_frames: true,
            max_frame_size: None,
            max_message_size: None,
            auto_fragment_size: None,
            fail_by_drop: false,
            echo_close_codereason: false,
            tcp_nodelay: true,
            auto_ping_interval: None,
            auto_ping_timeout: None,
            auto_ping_size: 12,
            auto_ping_restart_on_any_traffic: true,
            missing_subprotocol: MissingSubprotocol::Refuse,
            show_server_version: true,
            deflate: None,
            enable_hybi10: true,
            enable_rfc6455: true,
            backpressure: Backpressure::default(),
        }
    }
}

impl WebSocketOptions {
    /// The options that have an effect.
    pub const EFFECTIVE: &[&str] = &[
        "allowed_origins",
        "allow_null_origin",
        "external_port",
        "enable_hybi10",
        "enable_rfc6455",
        "open_handshake_timeout",
        "close_handshake_timeout",
        "enable_webstatus",
        "validate_utf8",
        "mask_server_frames",
        "require_masked_client_frames",
        "max_frame_size",
        "max_message_size",
        "auto_fragment_size",
        "fail_by_drop",
        "echo_close_codereason",
        "tcp_nodelay",
        "auto_ping_interval",
        "auto_ping_timeout",
        "auto_ping_size",
        "auto_ping_restart_on_any_traffic",
        "require_websocket_subprotocol",
        "show_server_version",
        "compression",
        "backpressure",
    ];

    /// Options of the original that have none here: they are accepted with a warning. Protocols that nobody speaks any
    /// more, and `apply_mask`, without which no peer would understand a masked frame.
    pub const IGNORED: &[&str] = &[
        "enable_hixie76",
        "apply_mask",
        "enable_flash_policy",
        "flash_policy",
    ];
}

impl ConfigItem for WebSocketOptions {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &[Self::EFFECTIVE, Self::IGNORED].concat());
        dict.ignored(check, Self::IGNORED);
        let (hybi10, rfc6455) = (
            dict.flag(check, "enable_hybi10", true),
            dict.flag(check, "enable_rfc6455", true),
        );
        if let (false, false, Some(at)) = (hybi10, rfc6455, dict.get("enable_rfc6455")) {
            let message = "no version of the protocol is left";
            check.refuse(&at, code::CONFLICTING_ATTRIBUTES, message);
        }
        let d = Self::default();
        let ping_size = dict.integer(check, "auto_ping_size", 12..=125);
        let strict = dict.flag(check, "require_websocket_subprotocol", true);
        Some(Self {
            allowed_origins: dict
                .get("allowed_origins")
                .map(|_| dict.texts(check, "allowed_origins")),
            allow_null_origin: dict.flag(check, "allow_null_origin", d.allow_null_origin),
            external_port: dict.get("external_port").and_then(|at| check.port(&at)),
            open_handshake_timeout: milliseconds(check, &dict, "open_handshake_timeout"),
            close_handshake_timeout: milliseconds(check, &dict, "close_handshake_timeout"),
            enable_webstatus: dict.flag(check, "enable_webstatus", d.enable_webstatus),
            validate_utf8: dict.flag(check, "validate_utf8", d.validate_utf8),
            mask_server_frames: dict.flag(check, "mask_server_frames", d.mask_server_frames),
            require_masked_client_frames: dict.flag(
                check,
                "require_masked_client_frames",
                d.require_masked_client_frames,
            ),
            max_frame_size: size(check, &dict, "max_frame_size"),
            max_message_size: size(check, &dict, "max_message_size"),
            auto_fragment_size: size(check, &dict, "auto_fragment_size"),
            fail_by_drop: dict.flag(check, "fail_by_drop", d.fail_by_drop),
            echo_close_codereason: dict.flag(
                check,
                "echo_close_codereason",
                d.echo_close_codereason,
            ),
            tcp_nodelay: dict.flag(check, "tcp_nodelay", d.tcp_nodelay),
            auto_ping_interval: milliseconds(check, &dict, "auto_ping_interval"),
            auto_ping_timeout: milliseconds(check, &dict, "auto_ping_timeout"),
            auto_ping_size: ping_size
                .map_or(d.auto_ping_size, |n| usize::try_from(n).unwrap_or(12)),
            auto_ping_restart_on_any_traffic: dict.flag(
                check,
                "auto_ping_restart_on_any_traffic",
                d.auto_ping_restart_on_any_traffic,
            ),
            missing_subprotocol: match strict {
                true => MissingSubprotocol::Refuse,
                false => MissingSubprotocol::AssumeJson,
            },
            show_server_version: dict.flag(check, "show_server_version", d.show_server_version),
            deflate: compression(check, &dict),
            enable_hybi10: hybi10,
            enable_rfc6455: rfc6455,
            backpressure: dict.item(check, "backpressure").unwrap_or_default(),
        })
    }
}

fn compression(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<Deflate> {
    let compression = dict.dict(check, "compression")?;
    compression.only(check, &["deflate"]);
    let deflate = compression.dict(check, "deflate")?;
    deflate.only(
        check,
        &[
            "request_no_context_takeover",
            "request_max_window_bits",
            "no_context_takeover",
            "max_window_bits",
            "memory_level",
        ],
    );
    // The compressor has the one level that is best for messages.
    deflate.integer(check, "memory_level", 1..=9);
    deflate.ignored(check, &["memory_level"]);
    let requested = deflate.get("request_max_window_bits");
    Some(Deflate {
        request_no_context_takeover: deflate.flag(check, "request_no_context_takeover", false),
        // Zero is the documented way of not asking.
        request_max_window_bits: requested
            .and_then(|at| check.integer(&at, &(0..=15)))
            .filter(|bits| *bits > 0)
            .and_then(|bits| u8::try_from(bits).ok()),
        no_context_takeover: deflate
            .get("no_context_takeover")
            .and_then(|at| check.flag(&at)),
        max_window_bits: small(deflate.integer(check, "max_window_bits", 9..=15)),
    })
}

fn small(value: Option<u64>) -> Option<u8> {
    value.and_then(|value| u8::try_from(value).ok())
}

/// An option in milliseconds, of which zero means off.
fn milliseconds(check: &mut Check<'_>, dict: &Dict<'_>, key: &str) -> Option<Duration> {
    const DAY: u64 = 86_400_000;
    let value = dict.integer(check, key, 0..=DAY)?;
    (value > 0).then(|| Duration::from_millis(value))
}

/// An option in bytes, of which zero means unlimited.
fn size(check: &mut Check<'_>, dict: &Dict<'_>, key: &str) -> Option<u64> {
    dict.integer(check, key, 0..=u64::MAX)
        .filter(|size| *size > 0)
}
