//! What may enter through one listening transport: the configuration, resolved for the handshake.
//!
//! Everything that a transport's configuration can be refused for is found here, before a socket is opened.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConfig;
use shared::config::{
    AuthConfig, ListeningEndpoint, MissingSubprotocol, RawSocketConfig, SerializerName,
    ServiceKind, TransportConfig, TransportKind, WebService, WebSocketConfig,
};
use shared::wamp::Serializer;
use thiserror::Error;

use super::cookies::CookieJar;
use super::tls;
use crate::router::auth::Policy;

/// The largest message accepted unless the configuration says otherwise, in octets.
pub const MAX_MESSAGE: usize = 1 << 20;
/// The largest message that a configuration can allow, in octets.
pub const MOST_MESSAGE: usize = 16 << 20;
/// How often WebSocket peers are pinged unless the configuration says otherwise.
const PING: Duration = Duration::from_secs(30);

/// Why a transport's configuration cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DoorError {
    /// It asks for something that this node does not have.
    #[error("{0} is not available in this version")]
    Unavailable(String),
    /// It is wrong.
    #[error("{0}")]
    Invalid(String),
}

/// What a door asks beyond its configuration.
#[derive(Clone, Debug)]
pub enum Guard {
    /// Nothing.
    Configured,
    /// A door without `auth`: everybody gets this identity, but pages in browsers stay out unless they are listed.
    NoBrowsers(Policy),
}

/// One listening transport.
#[derive(Debug)]
pub struct Door {
    /// TLS, if the endpoint has it.
    pub tls: Option<Arc<ServerConfig>>,
    /// What a RawSocket client finds.
    pub rawsocket: Option<RawSocketDoor>,
    /// What an HTTP client finds, by the first component of the path; `None` stands for every path.
    pub http: Vec<(Option<String>, HttpDoor)>,
}

/// What an HTTP client finds.
#[derive(Debug)]
pub enum HttpDoor {
    /// WAMP over WebSocket.
    WebSocket(WebSocketDoor),
    /// The page that tells about the node.
    NodeInfo,
}

/// WAMP over RawSocket.
#[derive(Debug)]
pub struct RawSocketDoor {
    /// Serializers that a client may choose.
    pub serializers: Vec<Serializer>,
    /// The largest message accepted, in octets: a power of two.
    pub max_message: usize,
    /// Who may enter.
    pub policy: Policy,
}

/// WAMP over WebSocket.
#[derive(Debug)]
pub struct WebSocketDoor {
    /// Serializers that a client may choose.
    pub serializers: Vec<Serializer>,
    /// The largest message accepted, in octets.
    pub max_message: usize,
    /// Who may enter.
    pub policy: Policy,
    /// Cookies that clients are tracked by.
    pub cookies: Option<Arc<CookieJar>>,
    /// From which pages.
    pub origins: Origins,
    /// A client that names no subprotocol speaks `wamp.2.json`.
    pub assume_json: bool,
    /// How often the peer is pinged.
    pub ping: Option<Duration>,
    /// A plain GET gets a page.
    pub status_page: bool,
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

impl Door {
    /// Resolves a transport's configuration. Files are relative to `base`.
    pub fn new(config: &TransportConfig, base: &Path, guard: &Guard) -> Result<Door, DoorError> {
        let tls = match &config.endpoint {
            ListeningEndpoint::Tcp(tcp) => tcp.tls.as_ref(),
            ListeningEndpoint::Unix(unix) => unix.tls.as_ref(),
        };
        let mut door = Door {
            tls: None,
            rawsocket: None,
            http: Vec::new(),
        };
        if let Some(tls) = tls {
            door.tls = Some(tls::server_config(tls, base)?);
        }
        match &config.kind {
            TransportKind::RawSocket(rawsocket) => {
                door.rawsocket = Some(RawSocketDoor::new(rawsocket, guard)?);
            }
            TransportKind::WebSocket(websocket) => {
                door.http.push((
                    None,
                    HttpDoor::WebSocket(WebSocketDoor::new(websocket, base, guard)?),
                ));
            }
            TransportKind::Web(web) => door.add_paths(&web.paths, base, guard)?,
            TransportKind::Universal(universal) => {
                if let Some(rawsocket) = &universal.rawsocket {
                    door.rawsocket = Some(RawSocketDoor::new(rawsocket, guard)?);
                }
                for (path, websocket) in &universal.websocket {
                    let websocket = WebSocketDoor::new(websocket, base, guard)?;
                    door.http
                        .push((path_of(path), HttpDoor::WebSocket(websocket)));
                }
                if let Some(web) = &universal.web {
                    door.add_paths(&web.paths, base, guard)?;
                }
            }
        }
        Ok(door)
    }

    fn add_paths(
        &mut self,
        paths: &[(String, WebService)],
        base: &Path,
        guard: &Guard,
    ) -> Result<(), DoorError> {
        for (path, service) in paths {
            let http = match service {
                WebService::WebSocket(websocket) => {
                    HttpDoor::WebSocket(WebSocketDoor::new(websocket, base, guard)?)
                }
                WebService::Other {
                    kind: ServiceKind::NodeInfo,
                    ..
                } => HttpDoor::NodeInfo,
                WebService::Path(_) => {
                    return Err(DoorError::Unavailable("the web service `path`".to_owned()));
                }
                WebService::Other { kind, .. } => {
                    let kind = format!("{kind:?}").to_lowercase();
                    return Err(DoorError::Unavailable(format!("the web service `{kind}`")));
                }
            };
            self.http.push((path_of(path), http));
        }
        Ok(())
    }

    /// Finds what serves the path of a request.
    pub fn http(&self, path: &str) -> Option<&HttpDoor> {
        let first = path
            .trim_start_matches('/')
            .split(['/', '?'])
            .next()
            .unwrap_or_default();
        let exact = self
            .http
            .iter()
            .find(|(name, _)| name.as_deref() == Some(first));
        let root = || {
            self.http.iter().find(|(name, _)| {
                name.as_deref()
                    .is_none_or(|name| name.is_empty() && first.is_empty())
            })
        };
        exact.or_else(root).map(|(_, door)| door)
    }
}

/// Returns the first component of a configured path; `/` is the empty one.
fn path_of(path: &str) -> Option<String> {
    Some(path.trim_matches('/').to_owned())
}

impl RawSocketDoor {
    fn new(config: &RawSocketConfig, guard: &Guard) -> Result<RawSocketDoor, DoorError> {
        let wanted = config
            .max_message_size
            .map_or(MAX_MESSAGE, |size| size as usize);
        // The handshake speaks in powers of two: the next one that holds what was asked for.
        let max_message = wanted.clamp(512, MOST_MESSAGE).next_power_of_two();
        refuse_cookies(config.auth.as_ref())?;
        let policy = policy(config.auth.as_ref(), guard)?;
        Ok(RawSocketDoor {
            serializers: serializers(config.serializers.as_deref())?,
            max_message,
            policy,
        })
    }
}

impl WebSocketDoor {
    fn new(
        config: &WebSocketConfig,
        base: &Path,
        guard: &Guard,
    ) -> Result<WebSocketDoor, DoorError> {
        let options = &config.options;
        if config.cookie.is_none() {
            refuse_cookies(config.auth.as_ref())?;
        }
        let cookies = config
            .cookie
            .as_ref()
            .map(|cookie| CookieJar::open(cookie, base));
        let cookies = cookies.transpose();
        let size = options
            .max_message_size
            .unwrap_or(MAX_MESSAGE as u64)
            .min(MOST_MESSAGE as u64);
        let open = matches!(guard, Guard::Configured) || config.auth.is_some();
        let allowed = match &options.allowed_origins {
            Some(listed) => listed.clone(),
            None if open => vec!["*".to_owned()],
            None => Vec::new(),
        };
        Ok(WebSocketDoor {
            serializers: serializers(config.serializers.as_deref())?,
            max_message: size as usize,
            policy: policy(config.auth.as_ref(), guard)?,
            cookies: cookies.map_err(|why| DoorError::Invalid(why.to_string()))?,
            origins: Origins {
                allowed,
                allow_null: open && options.allow_null_origin,
            },
            assume_json: options.missing_subprotocol == MissingSubprotocol::AssumeJson,
            ping: Some(options.auto_ping_interval.unwrap_or(PING)),
            status_page: options.enable_webstatus,
        })
    }
}

fn serializers(names: Option<&[SerializerName]>) -> Result<Vec<Serializer>, DoorError> {
    let Some(names) = names else {
        return Ok(Serializer::ALL.to_vec());
    };
    let each = names.iter().map(|name| match name {
        SerializerName::Json => Ok(Serializer::Json),
        SerializerName::MsgPack => Ok(Serializer::MsgPack),
        SerializerName::Cbor => Ok(Serializer::Cbor),
        SerializerName::Ubjson => Err(DoorError::Unavailable("the serializer `ubjson`".to_owned())),
        SerializerName::FlatBuffers => Err(DoorError::Unavailable(
            "the serializer `flatbuffers`".to_owned(),
        )),
    });
    each.collect()
}

/// Refuses the method `cookie` where clients are not tracked.
fn refuse_cookies(auth: Option<&AuthConfig>) -> Result<(), DoorError> {
    match auth {
        Some(auth) if auth.cookie.is_some() => Err(DoorError::Invalid(
            "the authentication method `cookie` needs `cookie` on a WebSocket transport".to_owned(),
        )),
        _ => Ok(()),
    }
}

fn policy(auth: Option<&AuthConfig>, guard: &Guard) -> Result<Policy, DoorError> {
    match (auth, guard) {
        (Some(auth), _) => {
            Policy::configured(auth).map_err(|why| DoorError::Invalid(why.to_string()))
        }
        (None, Guard::Configured) => Ok(Policy::open()),
        (None, Guard::NoBrowsers(policy)) => Ok(policy.clone()),
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
