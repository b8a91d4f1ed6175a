//! Where a transport listens: addresses found out, sockets bound.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs as _};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::path::Path;

use nix::ifaddrs::getifaddrs;
use shared::config::{IpVersion, ListeningTcp, Sharing};
use socket2::{Domain, Protocol, SockAddr, Type};
use tokio::net::{TcpListener, UnixListener};

use super::listener::ListenError;

/// Finds the address of the interface: an address, the name of a host, or that of a network interface.
pub(super) fn address(tcp: &ListeningTcp) -> Result<IpAddr, ListenError> {
    let fits = |ip: &IpAddr| ip.is_ipv6() == (tcp.version == IpVersion::V6);
    let Some(name) = &tcp.interface else {
        return Ok(match tcp.version {
            IpVersion::V4 => Ipv4Addr::UNSPECIFIED.into(),
            IpVersion::V6 => Ipv6Addr::UNSPECIFIED.into(),
        });
    };
    // An address says itself which version it is of.
    if let Ok(ip) = name.parse() {
        return Ok(ip);
    }
    if let Some(ip) = of_device(name).into_iter().find(fits) {
        return Ok(ip);
    }
    let found = (name.as_str(), 0).to_socket_addrs();
    let mut found = found.into_iter().flatten().map(|address| address.ip());
    found
        .find(fits)
        .ok_or_else(|| ListenError::Interface(name.clone()))
}

fn of_device(name: &str) -> Vec<IpAddr> {
    // Without a list of devices there is none of that name.
    let all = getifaddrs().into_iter().flatten();
    all.filter(|device| device.interface_name == name)
        .filter_map(|device| {
            let address = device.address?;
            let v4 = address.as_sockaddr_in().map(|v4| v4.ip().into());
            v4.or_else(|| address.as_sockaddr_in6().map(|v6| v6.ip().into()))
        })
        .collect()
}

pub(super) fn bind_tcp(address: SocketAddr, tcp: &ListeningTcp) -> io::Result<TcpListener> {
    let socket = socket2::Socket::new(
        Domain::for_address(address),
        Type::STREAM,
        Some(Protocol::TCP),
    )?;
    socket.set_reuse_address(true)?;
    if tcp.sharing == Sharing::Shared {
        socket.set_reuse_port(true)?;
    }
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(i32::try_from(tcp.backlog).unwrap_or(i32::MAX))?;
    TcpListener::from_std(socket.into())
}

/// Takes a socket that listens already.
pub(super) fn lent_tcp(socket: OwnedFd) -> io::Result<TcpListener> {
    let socket = std::net::TcpListener::from(socket);
    socket.set_nonblocking(true)?;
    TcpListener::from_std(socket)
}

/// Takes a socket that listens already.
pub(super) fn lent_unix(socket: OwnedFd) -> io::Result<UnixListener> {
    let socket = std::os::unix::net::UnixListener::from(socket);
    socket.set_nonblocking(true)?;
    UnixListener::from_std(socket)
}

pub(super) fn bind_unix(path: &Path, backlog: u32, mode: Option<u32>) -> io::Result<UnixListener> {
    let address = SockAddr::unix(path)?;
    let socket = socket2::Socket::new(Domain::UNIX, Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    if let Err(error) = socket.bind(&address) {
        if error.kind() != io::ErrorKind::AddrInUse || !is_left_over(path, &address) {
            return Err(error);
        }
        std::fs::remove_file(path)?;
        socket.bind(&address)?;
    }
    if let Some(mode) = mode {
        // Nobody can connect before `listen`.
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
    }
    socket.listen(i32::try_from(backlog).unwrap_or(i32::MAX))?;
    UnixListener::from_std(socket.into())
}

/// Tells whether the socket file belongs to a process that is gone.
fn is_left_over(path: &Path, address: &SockAddr) -> bool {
    let is_socket = std::fs::symlink_metadata(path).is_ok_and(|meta| meta.file_type().is_socket());
    let refused = || {
        let probe = socket2::Socket::new(Domain::UNIX, Type::STREAM, None)?;
        probe.connect(address)
    };
    is_socket && refused().is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;
    use std::time::Duration;

    use shared::config::{ConfigItem as _, ListeningEndpoint};

    use super::*;

    #[tokio::test]
    async fn no_more_connections_wait_than_the_backlog_says() {
        let config = serde_json::json!({"type": "tcp", "port": 1, "backlog": 2});
        let Ok(ListeningEndpoint::Tcp(tcp)) = ListeningEndpoint::from_value(&config) else {
            panic!("it is an endpoint")
        };
        let listener = bind_tcp("127.0.0.1:0".parse().unwrap(), &tcp).unwrap();
        let address = listener.local_addr().unwrap();
        let waiting: Vec<_> = (0..6)
            .map(|_| TcpStream::connect_timeout(&address, Duration::from_millis(300)))
            .take_while(Result::is_ok)
            .collect();
        // Linux lets one more in.
        assert!((2..=3).contains(&waiting.len()), "{}", waiting.len());
    }
}
