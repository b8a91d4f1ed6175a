//! Where a transport listens: addresses found out, sockets bound.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, ToSocketAddrs as _};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::Duration;

use nix::ifaddrs::getifaddrs;
use shared::config::{IpVersion, ListeningEndpoint, ListeningTcp, Sharing};
use socket2::{Domain, Protocol, SockAddr, TcpKeepalive, Type};

use super::listener::ListenError;

/// A peer that acknowledges nothing for so long is lost, unless the configuration says otherwise.
const USER_TIMEOUT: Duration = Duration::from_secs(20);
/// An idle connection is probed after the first and then every second of these.
const KEEPALIVE: (Duration, Duration) = (Duration::from_secs(20), Duration::from_secs(5));

/// Returns where an endpoint listens first, as a [`Lender`](super::Lender) is asked for it. Paths are below `base`.
///
/// # Errors
/// The interface does not exist.
pub fn listening_address(endpoint: &ListeningEndpoint, base: &Path) -> Result<String, ListenError> {
    Ok(match endpoint {
        ListeningEndpoint::Tcp(tcp) => {
            let address = SocketAddr::new(address(tcp)?, *tcp.ports.start());
            format!("tcp:{address}")
        }
        ListeningEndpoint::Unix(unix) => format!("unix:{}", base.join(&unix.path).display()),
    })
}

/// Finds the address of the interface: an address, the name of a host, or that of a network interface.
fn address(tcp: &ListeningTcp) -> Result<IpAddr, ListenError> {
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

/// Binds the first port that is free.
///
/// # Errors
/// The interface does not exist, or no port is free.
pub fn bind_ports(tcp: &ListeningTcp) -> Result<TcpListener, ListenError> {
    first_port(tcp, |address| bind_tcp(address, tcp))
}

/// Returns the first socket that can be had, trying each port in turn.
pub(super) fn first_port<T>(
    tcp: &ListeningTcp,
    mut bind: impl FnMut(SocketAddr) -> io::Result<T>,
) -> Result<T, ListenError> {
    let ip = address(tcp)?;
    let mut refused = ListenError::Bind {
        address: ip.to_string(),
        source: io::ErrorKind::InvalidInput.into(),
    };
    for port in tcp.ports.clone() {
        let address = SocketAddr::new(ip, port);
        match bind(address) {
            Ok(socket) => return Ok(socket),
            Err(source) => {
                refused = ListenError::Bind {
                    address: format!("tcp:{address}"),
                    source,
                }
            }
        }
    }
    Err(refused)
}

/// Binds and listens. What is set for the socket holds for those accepted from it as well.
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
    // These make a connection better, not possible.
    socket.set_tcp_nodelay(true).ok();
    // A peer that is gone without a word is found out by this, where pings are not agreed on.
    let probes = TcpKeepalive::new()
        .with_time(KEEPALIVE.0)
        .with_interval(KEEPALIVE.1);
    socket.set_tcp_keepalive(&probes).ok();
    let user_timeout = tcp.user_timeout.unwrap_or(USER_TIMEOUT);
    socket.set_tcp_user_timeout(Some(user_timeout)).ok();
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(i32::try_from(tcp.backlog).unwrap_or(i32::MAX))?;
    Ok(socket.into())
}

/// Takes a socket that listens already.
pub(super) fn lent_tcp(socket: OwnedFd) -> io::Result<TcpListener> {
    let socket = TcpListener::from(socket);
    socket.set_nonblocking(true)?;
    Ok(socket)
}

/// Takes a socket that listens already.
pub(super) fn lent_unix(socket: OwnedFd) -> io::Result<UnixListener> {
    let socket = UnixListener::from(socket);
    socket.set_nonblocking(true)?;
    Ok(socket)
}

/// Binds a Unix socket, with the given permissions if any. A socket that a dead process left is replaced.
///
/// # Errors
/// The path cannot be had.
pub fn bind_unix(path: &Path, backlog: u32, mode: Option<u32>) -> io::Result<UnixListener> {
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
    Ok(socket.into())
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

    use shared::config::{ConfigItem as _, ListeningEndpoint};
    use socket2::SockRef;

    use super::*;

    fn tcp(config: &serde_json::Value) -> ListeningTcp {
        let Ok(ListeningEndpoint::Tcp(tcp)) = ListeningEndpoint::from_value(config) else {
            panic!("it is an endpoint")
        };
        tcp
    }

    #[tokio::test]
    async fn no_more_connections_wait_than_the_backlog_says() {
        let config = serde_json::json!({"type": "tcp", "port": 1, "backlog": 2});
        let listener = bind_tcp("127.0.0.1:0".parse().unwrap(), &tcp(&config)).unwrap();
        let address = listener.local_addr().unwrap();
        let waiting: Vec<_> = (0..6)
            .map(|_| TcpStream::connect_timeout(&address, Duration::from_millis(300)))
            .take_while(Result::is_ok)
            .collect();
        // Linux lets one more in.
        assert!((2..=3).contains(&waiting.len()), "{}", waiting.len());
    }

    #[test]
    fn a_connection_has_the_options_of_the_socket_that_listens() {
        let config = serde_json::json!({"type": "tcp", "port": 1});
        let mut tcp = tcp(&config);
        tcp.user_timeout = Some(Duration::from_millis(1234));
        let listener = bind_tcp("127.0.0.1:0".parse().unwrap(), &tcp).unwrap();
        listener.set_nonblocking(false).unwrap();
        let _near = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (far, _) = listener.accept().unwrap();
        let found = SockRef::from(&far);
        let timeout = found.tcp_user_timeout().unwrap();
        assert_eq!(timeout, Some(Duration::from_millis(1234)));
        assert!(found.tcp_nodelay().unwrap());
        assert!(found.keepalive().unwrap());
        assert_eq!(found.tcp_keepalive_time().unwrap(), KEEPALIVE.0);
        assert_eq!(found.tcp_keepalive_interval().unwrap(), KEEPALIVE.1);
    }
}
