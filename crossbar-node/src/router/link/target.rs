//! The transport of a link's configuration, in the words of the client that connects.

use std::path::Path;
use std::time::Duration;

use shared::config::{
    ConnectingEndpoint, ConnectingKind, ConnectingTcp, ConnectingTransport, IpVersion,
    SerializerName,
};
use shared::net::tls::Identity;
use shared::net::{Endpoint, Family, Host, Security, Target, TlsOptions, Url};
use shared::wamp::Serializer;

/// How a link reaches the other router.
#[derive(Clone, Debug)]
pub struct Reach {
    /// Where it is.
    pub target: Target,
    /// Whom to trust.
    pub tls: TlsOptions,
    /// How long connecting may take.
    pub timeout: Duration,
}

/// A timeout of 0 is none; this is as good as that.
const FOR_EVER: Duration = Duration::from_secs(24 * 60 * 60);

impl Reach {
    /// Reads a checked configuration. Files are below `directory`.
    ///
    /// # Errors
    /// What cannot be used, in words.
    pub fn read(transport: &ConnectingTransport, directory: &Path) -> Result<Reach, String> {
        let (websocket, serializers) = match &transport.kind {
            ConnectingKind::WebSocket {
                url, serializers, ..
            } => {
                let url: Url = url.parse().map_err(|why| format!("{why}"))?;
                (Some(url), known(serializers.as_deref())?)
            }
            ConnectingKind::RawSocket { serializer, .. } => {
                (None, known(Some(std::slice::from_ref(serializer)))?)
            }
        };
        let (endpoint, tls, timeout) = match &transport.endpoint {
            ConnectingEndpoint::Unix(unix) => {
                let path = directory.join(&unix.path);
                (Endpoint::Unix { path }, TlsOptions::default(), unix.timeout)
            }
            ConnectingEndpoint::Tcp(tcp) => (
                Endpoint::Tcp {
                    security: security(tcp, websocket.as_ref()),
                    host: Host::new(tcp.host.as_str()),
                    port: tcp.port,
                    family: match tcp.version {
                        None => Family::Any,
                        Some(IpVersion::V4) => Family::V4,
                        Some(IpVersion::V6) => Family::V6,
                    },
                },
                trust(tcp, directory),
                tcp.timeout,
            ),
        };
        Ok(Reach {
            target: Target {
                endpoint,
                websocket,
                serializers,
            },
            tls,
            timeout: if timeout.is_zero() { FOR_EVER } else { timeout },
        })
    }
}

/// Returns the serializers that are asked for, the preferred first.
fn known(names: Option<&[SerializerName]>) -> Result<Vec<Serializer>, String> {
    let Some(names) = names else {
        return Ok(vec![
            Serializer::Cbor,
            Serializer::MsgPack,
            Serializer::Json,
        ]);
    };
    let one = |name: &SerializerName| match name {
        SerializerName::Cbor => Ok(Serializer::Cbor),
        SerializerName::MsgPack => Ok(Serializer::MsgPack),
        SerializerName::Json => Ok(Serializer::Json),
        SerializerName::Ubjson => Ok(Serializer::Ubjson),
        SerializerName::FlatBuffers => Err("a link does not speak `flatbuffers`".to_owned()),
    };
    names.iter().map(one).collect()
}

fn security(tcp: &ConnectingTcp, url: Option<&Url>) -> Security {
    match url {
        Some(Url::WebSocket { security, .. }) if tcp.tls.is_none() => *security,
        _ if tcp.tls.is_some() => Security::Tls,
        _ => Security::Plain,
    }
}

fn trust(tcp: &ConnectingTcp, directory: &Path) -> TlsOptions {
    let Some(tls) = &tcp.tls else {
        return TlsOptions::default();
    };
    let authorities = tls.ca_certificates.iter();
    TlsOptions {
        ca: authorities.map(|path| directory.join(path)).collect(),
        identity: tls.identity.as_ref().map(|own| Identity {
            cert: directory.join(&own.certificate),
            key: directory.join(&own.key),
        }),
        server_name: tls.hostname.clone(),
        ..TlsOptions::default()
    }
}
