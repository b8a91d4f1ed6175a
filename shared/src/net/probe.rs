//! The way to a router, step by step: for whoever wants to know which step fails. Nothing here is trusted or sent.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::address::Host;
use super::tls::{TlsError, TlsOptions, Verify};

/// Finds the addresses of a host.
///
/// # Errors
/// What the resolver says; an unknown name is an error.
pub async fn resolve(host: &Host, port: u16, limit: Duration) -> io::Result<Vec<SocketAddr>> {
    let found = within(limit, lookup_host((host.as_str(), port))).await?;
    let found: Vec<_> = found.collect();
    match found.is_empty() {
        true => Err(io::Error::other("the name has no address")),
        false => Ok(found),
    }
}

/// Connects to the first of the addresses that answers.
///
/// # Errors
/// Why the last one did not.
pub async fn reach(
    addresses: &[SocketAddr],
    limit: Duration,
) -> io::Result<(SocketAddr, TcpStream)> {
    let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for address in addresses {
        match within(limit, TcpStream::connect(address)).await {
            Ok(stream) => return Ok((*address, stream)),
            Err(why) => failure = why,
        }
    }
    Err(failure)
}

/// Shakes hands, whatever the certificate, and returns the one that was shown, in DER.
///
/// # Errors
/// There is no TLS at the other end, or the options cannot be used.
pub async fn certificate(
    stream: TcpStream,
    host: &Host,
    tls: &TlsOptions,
    limit: Duration,
) -> io::Result<Vec<u8>> {
    let options = TlsOptions {
        verify: Verify::Insecure,
        ..tls.clone()
    };
    let unusable = |why: TlsError| io::Error::other(why.to_string());
    let name = options.expected_name(host.as_str()).map_err(unusable)?;
    let connector = TlsConnector::from(options.client_config().map_err(unusable)?);
    let stream = within(limit, connector.connect(name, stream)).await?;
    let shown = stream.get_ref().1.peer_certificates().unwrap_or_default();
    let first = shown.first();
    first
        .map(|certificate| certificate.to_vec())
        .ok_or_else(|| io::Error::other("no certificate was shown"))
}

async fn within<T>(limit: Duration, step: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    match timeout(limit, step).await {
        Ok(done) => done,
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    }
}
