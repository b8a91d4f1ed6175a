//! The kernel's tables of sockets, narrowed down to those of this process.

use std::collections::HashSet;
use std::net::SocketAddr;

use procfs::net::{TcpNetEntry, TcpState, UdpNetEntry, UdpState, UnixNetEntry, UnixState};
use shared::api::{SocketInfo, SocketType};

/// Returns the sockets with these inodes, in a stable order. A table that cannot be read counts as empty; a socket
/// that is in none, such as a netlink socket, has no type.
pub fn among(inodes: &HashSet<u64>) -> Vec<SocketInfo> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    let mut keep = |inode: u64, socket: &dyn Fn() -> SocketInfo| {
        if inodes.contains(&inode) && seen.insert(inode) {
            found.push(socket());
        }
    };
    for (kind, table) in [
        (SocketType::Tcp4, procfs::net::tcp()),
        (SocketType::Tcp6, procfs::net::tcp6()),
    ] {
        for entry in table.unwrap_or_default() {
            keep(entry.inode, &|| tcp(kind, &entry));
        }
    }
    for (kind, table) in [
        (SocketType::Udp4, procfs::net::udp()),
        (SocketType::Udp6, procfs::net::udp6()),
    ] {
        for entry in table.unwrap_or_default() {
            keep(entry.inode, &|| udp(kind, &entry));
        }
    }
    for entry in procfs::net::unix().unwrap_or_default() {
        keep(entry.inode, &|| unix(&entry));
    }
    for _ in inodes.difference(&seen) {
        found.push(SocketInfo {
            r#type: None,
            local: String::new(),
            remote: String::new(),
            status: "NONE".to_owned(),
        });
    }
    found
}

fn tcp(kind: SocketType, entry: &TcpNetEntry) -> SocketInfo {
    SocketInfo {
        r#type: Some(kind),
        local: address(entry.local_address),
        remote: address(entry.remote_address),
        status: tcp_state(&entry.state).to_owned(),
    }
}

fn udp(kind: SocketType, entry: &UdpNetEntry) -> SocketInfo {
    let status = match entry.state {
        UdpState::Established => "ESTABLISHED",
        UdpState::Close => "NONE",
    };
    SocketInfo {
        r#type: Some(kind),
        local: address(entry.local_address),
        remote: address(entry.remote_address),
        status: status.to_owned(),
    }
}

fn unix(entry: &UnixNetEntry) -> SocketInfo {
    let path = entry
        .path
        .as_ref()
        .map(|path| path.to_string_lossy().into_owned());
    // The kernel calls a listening socket unconnected; the one with a path is the one that listens.
    let status = match entry.state {
        UnixState::CONNECTED => "ESTABLISHED",
        UnixState::UNCONNECTED if path.is_some() => "LISTEN",
        _ => "NONE",
    };
    SocketInfo {
        r#type: Some(SocketType::Unix),
        local: path.unwrap_or_default(),
        remote: String::new(),
        status: status.to_owned(),
    }
}

/// A peer that is not there has no address.
fn address(address: SocketAddr) -> String {
    match address.port() {
        0 => String::new(),
        _ => address.to_string(),
    }
}

fn tcp_state(state: &TcpState) -> &'static str {
    match state {
        TcpState::Established => "ESTABLISHED",
        TcpState::SynSent => "SYN_SENT",
        TcpState::SynRecv | TcpState::NewSynRecv => "SYN_RECV",
        TcpState::FinWait1 => "FIN_WAIT1",
        TcpState::FinWait2 => "FIN_WAIT2",
        TcpState::TimeWait => "TIME_WAIT",
        TcpState::Close => "CLOSE",
        TcpState::CloseWait => "CLOSE_WAIT",
        TcpState::LastAck => "LAST_ACK",
        TcpState::Listen => "LISTEN",
        TcpState::Closing => "CLOSING",
    }
}
