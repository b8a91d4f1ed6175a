//! What a WebSocket client finds at a listening transport: its configuration, resolved for the handshake.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use shared::config::{
    Backpressure, Deflate, MissingSubprotocol, WebSocketConfig, WebSocketOptions,
};
use shared::wamp::Serializer;

use super::closing::LINGER;
use super::cookies::CookieJar;
use super::door::{
    DoorError, Guard, MAX_MESSAGE, MOST_MESSAGE, policy, refuse_cookies, serializers,
};
use super::framing::Rules;
use super::heartbeat::{Answer, Pings};
use crate::router::auth::Policy;

/// How often peers are pinged unless the configuration says otherwise, and how long they have to answer.
const PING: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(10));

/// WebSocket, whatever is spoken over it.
#[derive(Debug)]
pub struct WebSocketDoor {
    /// How connections behave.
    pub rules: Rules,
    /// Compression that may be agreed on.
    pub deflate: Option<Deflate>,
    /// Outgoing messages are cut into frames of this many octets.
    pub fragment: Option<usize>,
    /// From which pages.
    pub origins: Origins,
    /// How peers are watched.
    pub pings: Pings,
    /// The time that the opening handshake may take, if the configuration says.
    pub opening_time: Option<Duration>,
    /// The time that the closing handshake may take.
    pub closing_time: Duration,
    /// Small packets are sent at once.
    pub nodelay: bool,
    /// The answer says which version we are.
    pub show_version: bool,
    /// A plain GET gets a page.
    pub status_page: bool,
    /// The URL that clients use, if the configuration says so.
    pub url: Option<String>,
    /// The visible port, if a forwarder changes it.
    pub external_port: Option<u16>,
    /// Versions of the protocol that clients may speak, 13 and 8.
    pub versions: Versions,
    /// What becomes of peers that read too slowly.
    pub backpressure: Backpressure,
    /// What is spoken.
    pub speech: Speech,
}

/// Which versions of the protocol clients may speak. They differ in the handshake only.
#[derive(Clone, Copy, Debug)]
pub struct Versions {
    /// 13, RFC 6455.
    pub rfc6455: bool,
    /// 8, the draft HyBi-10.
    pub hybi10: bool,
}

impl Versions {
    /// Returns the status, and the header, of the answer to a client of any other version.
    pub fn required(self) -> &'static str {
        match (self.rfc6455, self.hybi10) {
            (true, true) => "426 Upgrade Required\r\nSec-WebSocket-Version: 13, 8",
            (false, true) => "426 Upgrade Required\r\nSec-WebSocket-Version: 8",
            _ => "426 Upgrade Required\r\nSec-WebSocket-Version: 13",
        }
    }
}

/// What is spoken over WebSocket.
#[derive(Debug)]
pub enum Speech {
    /// WAMP.
    Wamp(WampDoor),
    /// Messages are sent back as they came, for tests of the transport.
    Echo {
        /// Text is checked for UTF-8.
        check_text: bool,
    },
}

/// WAMP over WebSocket.
#[derive(Debug)]
pub struct WampDoor {
    /// Serializers that a client may choose.
    pub serializers: Vec<Serializer>,
    /// Who may enter.
    pub policy: Policy,
    /// Cookies that clients are tracked by.
    pub cookies: Option<Arc<CookieJar>>,
    /// A client that names no subprotocol speaks `wamp.2.json`.
    pub assume_json: bool,
}

/// Which pages in browsers may connect.
#[derive(Debug)]
pub struct Origins {
    /// Patterns with `*`.
    pub allowed: Vec<String>,
    /// A page without an origin of its own (`null`) may.
    pub allow_null: bool,
}

impl Origins {
    /// Decides on the value of an `Origin` header.
    pub fn admit(&self, origin: &str) -> bool {
        if origin == "null" {
            return self.allow_null;
        }
        self.allowed.iter().any(|pattern| glob(pattern, origin))
    }
}

/// Matches `text` against a pattern in which `*` stands for any characters.
fn glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

impl WebSocketDoor {
    /// Resolves the configuration of WAMP over WebSocket. Files are relative to `base`.
    pub fn new(
        config: &WebSocketConfig,
        base: &Path,
        guard: &Guard,
    ) -> Result<WebSocketDoor, DoorError> {
        if config.cookie.is_none() {
            refuse_cookies(config.auth.as_ref())?;
        }
        let cookies = config
            .cookie
            .as_ref()
            .map(|cookie| CookieJar::open(cookie, base));
        let cookies = cookies.transpose();
        let options = &config.options;
        let wamp = WampDoor {
            serializers: serializers(config.serializers.as_deref())?,
            policy: policy(config.auth.as_ref(), guard)?,
            cookies: cookies.map_err(|why| DoorError::Invalid(why.to_string()))?,
            assume_json: options.missing_subprotocol == MissingSubprotocol::AssumeJson,
        };
        let open = matches!(guard, Guard::Configured) || config.auth.is_some();
        let size = options.max_message_size.unwrap_or(MAX_MESSAGE as u64);
        Ok(WebSocketDoor {
            url: config.url.clone(),
            ..WebSocketDoor::with(options, Speech::Wamp(wamp), open, size)
        })
    }

    /// Resolves the configuration of the echo.
    pub fn echo(options: &WebSocketOptions) -> WebSocketDoor {
        let speech = Speech::Echo {
            check_text: options.validate_utf8,
        };
        let size = options.max_message_size.unwrap_or(MOST_MESSAGE as u64);
        WebSocketDoor::with(options, speech, true, size)
    }

    fn with(options: &WebSocketOptions, speech: Speech, open: bool, size: u64) -> WebSocketDoor {
        let allowed = match &options.allowed_origins {
            Some(listed) => listed.clone(),
            None if open => vec!["*".to_owned()],
            None => Vec::new(),
        };
        let timeout = match options.auto_ping_interval {
            None => Some(options.auto_ping_timeout.unwrap_or(PING.1)),
            Some(_) => options.auto_ping_timeout,
        };
        WebSocketDoor {
            rules: Rules {
                max_frame: options.max_frame_size.unwrap_or(u64::MAX),
                require_mask: options.require_masked_client_frames,
                mask: options.mask_server_frames,
                fail_by_drop: options.fail_by_drop,
                echo_close: options.echo_close_codereason,
                ping_size: options.auto_ping_size,
                ..Rules::new(size.min(MOST_MESSAGE as u64) as usize)
            },
            deflate: options.deflate.clone(),
            fragment: options
                .auto_fragment_size
                .and_then(|size| usize::try_from(size).ok()),
            origins: Origins {
                allowed,
                allow_null: open && options.allow_null_origin,
            },
            pings: Pings {
                interval: options.auto_ping_interval.unwrap_or(PING.0),
                timeout,
                answer: if options.auto_ping_restart_on_any_traffic {
                    Answer::AnyTraffic
                } else {
                    Answer::Pong
                },
            },
            opening_time: options.open_handshake_timeout,
            closing_time: options.close_handshake_timeout.unwrap_or(LINGER),
            nodelay: options.tcp_nodelay,
            show_version: options.show_server_version,
            status_page: options.enable_webstatus,
            url: None,
            external_port: options.external_port,
            versions: Versions {
                rfc6455: options.enable_rfc6455,
                hybi10: options.enable_hybi10,
            },
            backpressure: options.backpressure,
            speech,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_match_by_pattern_and_null_by_its_own_rule() {
        let origins = Origins {
            allowed: vec![
                "https://*.example.com".to_owned(),
                "http://localhost:*".to_owned(),
            ],
            allow_null: false,
        };
        assert!(origins.admit("https://app.example.com"));
        assert!(origins.admit("http://localhost:3000"));
        for origin in [
            "https://example.org",
            "https://app.example.com.evil.org",
            "null",
        ] {
            assert!(!origins.admit(origin), "{origin}");
        }
    }
}
