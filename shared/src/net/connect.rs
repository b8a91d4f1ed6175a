//! From a URL to a transport: resolve, connect, TLS, handshake, all before one deadline.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use tokio::net::{TcpStream, UnixStream};
use tokio_rustls::TlsConnector;

use rustls::{ClientConnection, ProtocolVersion};

use super::Url;
use super::address::{Host, Security};
use super::framed::{HandshakeError, RawSocket};
use super::target::{Endpoint, Family, Target};
use super::tls::{TlsError, TlsOptions};
use super::transport::{BoxStream, Transport};
use super::websocket::{UpgradeError, WebSocket};
use crate::wamp::Serializer;
use crate::wamp::auth::ChannelId;

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// Nobody answers at the host and port, or the host is unknown.
    #[error("cannot connect to {host}:{port}: {source}")]
    Tcp {
        /// The host.
        host: Host,
        /// The port.
        port: u16,
        /// What the operating system says.
        source: io::Error,
    },
    /// Nobody answers at the Unix socket.
    #[error("cannot connect to {}: {source}", path.display())]
    Unix {
        /// The socket's file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The TLS options cannot be used.
    #[error(transparent)]
    TlsOptions(#[from] TlsError),
    /// TLS could not be agreed on; the certificate may be the reason.
    #[error("no TLS with {host}: {source}")]
    Tls {
        /// The host.
        host: Host,
        /// What went wrong.
        source: io::Error,
    },
    /// The WebSocket handshake failed.
    #[error(transparent)]
    WebSocket(#[from] UpgradeError),
    /// The RawSocket handshake failed.
    #[error(transparent)]
    RawSocket(#[from] HandshakeError),
    /// It took too long.
    #[error("no answer within {} s", after.as_secs_f64())]
    Timeout {
        /// How long was waited.
        after: Duration,
    },
}

/// Connects to a router and agrees on the serializer.
///
/// # Errors
/// Which step failed, and with what.
pub async fn connect(
    url: &Url,
    serializer: Serializer,
    tls: &TlsOptions,
    connect_timeout: Duration,
) -> Result<Transport, ConnectError> {
    let target = Target {
        serializers: vec![serializer],
        ..Target::from(url)
    };
    connect_to(&target, tls, connect_timeout).await
}

/// Connects to a router that is not where a URL says, or that may choose the serializer.
///
/// # Errors
/// Which step failed, and with what.
pub async fn connect_to(
    target: &Target,
    tls: &TlsOptions,
    connect_timeout: Duration,
) -> Result<Transport, ConnectError> {
    let steps = async {
        let (stream, channel) = open(&target.endpoint, tls).await?;
        match &target.websocket {
            Some(url) => {
                let mut socket = WebSocket::connect(stream, url, &target.serializers).await?;
                socket.channel = channel;
                Ok(Transport::WebSocket(socket))
            }
            None => {
                // RawSocket has no choice.
                let serializer = target.serializers.first().copied();
                let serializer = serializer.unwrap_or(Serializer::Cbor);
                let mut socket = RawSocket::connect(stream, serializer).await?;
                socket.channel = channel;
                Ok(Transport::RawSocket(socket))
            }
        }
    };
    match tokio::time::timeout(connect_timeout, steps).await {
        Ok(transport) => transport,
        Err(_) => Err(ConnectError::Timeout {
            after: connect_timeout,
        }),
    }
}

async fn open(
    endpoint: &Endpoint,
    tls: &TlsOptions,
) -> Result<(BoxStream, Option<ChannelId>), ConnectError> {
    let (security, host, port, family) = match endpoint {
        Endpoint::Tcp {
            security,
            host,
            port,
            family,
        } => (*security, host, *port, *family),
        Endpoint::Unix { path } => {
            let stream = UnixStream::connect(path).await;
            let unix = |source| ConnectError::Unix {
                path: path.clone(),
                source,
            };
            return Ok((Box::new(stream.map_err(unix)?), None));
        }
    };
    let tcp = |source| ConnectError::Tcp {
        host: host.clone(),
        port,
        source,
    };
    let stream = dial(host, port, family).await.map_err(tcp)?;
    // Frames are written in batches already; waiting for more would only delay the last one.
    stream.set_nodelay(true).map_err(tcp)?;
    match security {
        Security::Plain => Ok((Box::new(stream), None)),
        Security::Tls => {
            let name = tls.expected_name(host.as_str())?;
            let stream = TlsConnector::from(tls.client_config()?)
                .connect(name, stream)
                .await
                .map_err(|source| ConnectError::Tls {
                    host: host.clone(),
                    source,
                })?;
            let channel = channel_id(stream.get_ref().1);
            Ok((Box::new(stream), channel))
        }
    }
}

/// Connects to the first address of the host that answers.
async fn dial(host: &Host, port: u16, family: Family) -> io::Result<TcpStream> {
    let mut failure = io::ErrorKind::AddrNotAvailable.into();
    for address in tokio::net::lookup_host((host.as_str(), port)).await? {
        if family.has(&address) {
            match TcpStream::connect(address).await {
                Ok(stream) => return Ok(stream),
                Err(error) => failure = error,
            }
        }
    }
    Err(failure)
}

/// Returns the exported keying material of RFC 9266. Before TLS 1.3 it would not be bound to this connection alone.
fn channel_id(tls: &ClientConnection) -> Option<ChannelId> {
    if tls.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
        return None;
    }
    tls.export_keying_material([0; 32], b"EXPORTER-Channel-Binding", Some(b""))
        .ok()
}
