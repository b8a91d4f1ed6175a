//! What may enter through one listening transport: the configuration, resolved for the handshake.
//!
//! Everything that a transport's configuration can be refused for is found here, before a socket is opened.

use std::path::Path;
use std::time::Duration;

use shared::config::{
    AuthConfig, ListeningEndpoint, RawSocketConfig, SerializerName, TransportConfig, TransportKind,
};
use shared::wamp::Serializer;
use thiserror::Error;

use super::limits::QueueLimits;
use super::occupancy::Occupancy;
use super::tls::TlsFiles;
use super::web::Web;
use super::websocket_door::WebSocketDoor;
use crate::router::auth::Policy;

/// The time that a peer has for the handshake of its transport, unless the configuration says otherwise.
const HANDSHAKE: Duration = Duration::from_secs(5);
/// The largest message accepted unless the configuration says otherwise, in octets.
pub const MAX_MESSAGE: usize = 1 << 20;
/// The largest message that a configuration can allow, in octets.
pub const MOST_MESSAGE: usize = 16 << 20;

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
    pub tls: Option<TlsFiles>,
    /// What a RawSocket client finds.
    pub rawsocket: Option<RawSocketDoor>,
    /// What an HTTP client finds.
    pub http: Option<Web>,
    /// Octets are sent back as they come, and nothing else is here.
    pub echo: bool,
    /// The time that a peer has for the handshake of its transport.
    pub handshake: Duration,
    /// Connections that are open.
    pub(super) occupancy: Occupancy,
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
    /// How much may wait for one peer.
    pub limits: QueueLimits,
}

impl Door {
    /// Resolves a transport's configuration. Files are relative to `base`.
    pub fn new(config: &TransportConfig, base: &Path, guard: &Guard) -> Result<Door, DoorError> {
        let tls = match &config.endpoint {
            ListeningEndpoint::Tcp(tcp) => tcp.tls.as_ref(),
            ListeningEndpoint::Unix(_) => None,
        };
        let mut door = Door::closed();
        if let Some(most) = config.max_connections {
            door.occupancy = Occupancy::new(most);
        }
        if let Some(tls) = tls {
            door.tls = Some(TlsFiles::read(tls, base)?);
        }
        match &config.kind {
            TransportKind::RawSocket(rawsocket) => {
                door.rawsocket = Some(RawSocketDoor::new(rawsocket, guard)?);
            }
            TransportKind::WebSocket(websocket) => {
                let websocket = WebSocketDoor::new(websocket, base, guard)?;
                door.http = Some(Web::only(websocket));
            }
            TransportKind::WebSocketTestee(testee) => {
                door.http = Some(Web::only(WebSocketDoor::echo(&testee.options)));
            }
            TransportKind::StreamTestee => door.echo = true,
            TransportKind::Web(web) => door.http = Some(Web::new(&[], Some(web), base, guard)?),
            TransportKind::Universal(universal) => {
                if let Some(rawsocket) = &universal.rawsocket {
                    door.rawsocket = Some(RawSocketDoor::new(rawsocket, guard)?);
                }
                if !universal.websocket.is_empty() || universal.web.is_some() {
                    let web = universal.web.as_ref();
                    door.http = Some(Web::new(&universal.websocket, web, base, guard)?);
                }
            }
        }
        if let Some(time) = door.http.as_ref().and_then(Web::opening_time) {
            door.handshake = time;
        }
        Ok(door)
    }

    /// Returns a door through which nothing leads.
    pub(super) fn closed() -> Door {
        Door {
            tls: None,
            rawsocket: None,
            http: None,
            echo: false,
            handshake: HANDSHAKE,
            occupancy: Occupancy::default(),
        }
    }

    /// Returns a door for RawSocket only.
    pub(super) fn for_rawsocket(rawsocket: RawSocketDoor) -> Door {
        Door {
            rawsocket: Some(rawsocket),
            ..Door::closed()
        }
    }
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
            limits: QueueLimits::new(max_message, config.backpressure),
        })
    }
}

pub(super) fn serializers(names: Option<&[SerializerName]>) -> Result<Vec<Serializer>, DoorError> {
    let Some(names) = names else {
        return Ok(Serializer::ALL.to_vec());
    };
    let each = names.iter().map(|name| match name {
        SerializerName::Json => Ok(Serializer::Json),
        SerializerName::MsgPack => Ok(Serializer::MsgPack),
        SerializerName::Cbor => Ok(Serializer::Cbor),
        SerializerName::Ubjson => Ok(Serializer::Ubjson),
        SerializerName::FlatBuffers => Err(DoorError::Unavailable(
            "the serializer `flatbuffers`".to_owned(),
        )),
    });
    each.collect()
}

/// Refuses the method `cookie` where clients are not tracked.
pub(super) fn refuse_cookies(auth: Option<&AuthConfig>) -> Result<(), DoorError> {
    match auth {
        Some(auth) if auth.cookie.is_some() => Err(DoorError::Invalid(
            "the authentication method `cookie` needs `cookie` on a WebSocket transport".to_owned(),
        )),
        _ => Ok(()),
    }
}

pub(super) fn policy(auth: Option<&AuthConfig>, guard: &Guard) -> Result<Policy, DoorError> {
    match (auth, guard) {
        (Some(auth), _) => {
            Policy::configured(auth).map_err(|why| DoorError::Invalid(why.to_string()))
        }
        (None, Guard::Configured) => Ok(Policy::open()),
        (None, Guard::NoBrowsers(policy)) => Ok(policy.clone()),
    }
}
