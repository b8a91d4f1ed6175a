//! Where a router is and what is spoken with it, where that is more than a URL says.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::Url;
use super::address::{Host, Security};
use crate::wamp::Serializer;

/// Where a router is and what is spoken with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Where it is.
    pub endpoint: Endpoint,
    /// The URL to ask for over WebSocket; without one RawSocket is spoken.
    pub websocket: Option<Url>,
    /// The serializers that it may choose from, the preferred first. With RawSocket there is no choice.
    pub serializers: Vec<Serializer>,
}

/// Where a router is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// A TCP port.
    Tcp {
        /// With or without TLS.
        security: Security,
        /// The host.
        host: Host,
        /// The port.
        port: u16,
        /// Which addresses of the host are taken.
        family: Family,
    },
    /// A Unix socket.
    Unix {
        /// The socket's file.
        path: PathBuf,
    },
}

/// Which addresses of a host are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Family {
    /// Any.
    #[default]
    Any,
    /// IPv4 only.
    V4,
    /// IPv6 only.
    V6,
}

impl Family {
    /// Tells whether an address is one of them.
    pub const fn has(self, address: &SocketAddr) -> bool {
        match self {
            Family::Any => true,
            Family::V4 => address.is_ipv4(),
            Family::V6 => address.is_ipv6(),
        }
    }
}

impl From<&Url> for Target {
    fn from(url: &Url) -> Target {
        let tcp = |security: &Security, host: &Host, port: &u16| Endpoint::Tcp {
            security: *security,
            host: host.clone(),
            port: *port,
            family: Family::Any,
        };
        let (endpoint, websocket) = match url {
            Url::WebSocket {
                security,
                host,
                port,
                ..
            } => (tcp(security, host, port), Some(url.clone())),
            Url::RawSocket {
                security,
                host,
                port,
            } => (tcp(security, host, port), None),
            Url::Unix { path } => (Endpoint::Unix { path: path.clone() }, None),
        };
        Target {
            endpoint,
            websocket,
            serializers: Serializer::ALL.to_vec(),
        }
    }
}
