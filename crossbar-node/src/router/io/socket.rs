//! The sockets of a connection, seen alike: TCP, Unix, and TLS over TCP.
//!
//! Reading and writing never wait. Any thread may write: the one that routed a message also sends it, without waking
//! the receiver's own task. Only the connection's own task reads and waits (`sys::Watched`). What is written is the caller's
//! matter (`outbound.rs`).

use std::io::{self, IoSlice, Read as _, Write as _};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Mutex;
use std::task::{Context, Poll};

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use rustls::{ProtocolVersion, ServerConnection};
use socket2::SockRef;

use crate::sys::{Steady, Watched};

/// A peer that goes on sending after the end is not listened to for more than this many octets.
const MAX_IGNORED: usize = 4 << 20;

/// A connected socket that does not block.
#[derive(Debug)]
pub enum Socket {
    /// Plain TCP, with the peer's address as accepting has told it.
    Tcp(Watched<TcpStream>, SocketAddr),
    /// Unix domain.
    Unix(Watched<UnixStream>),
    /// TLS over TCP.
    Tls(Box<Tls>),
}

/// A TLS connection after its handshake.
#[derive(Debug)]
pub struct Tls {
    tcp: Watched<TcpStream>,
    // Held for the time of one read or write, which does not wait.
    session: Mutex<ServerConnection>,
}

impl Tls {
    /// Wraps a connection whose handshake is done.
    pub fn new(tcp: TcpStream, session: ServerConnection) -> Tls {
        Tls {
            tcp: Watched::new(tcp),
            session: Mutex::new(session),
        }
    }

    /// Returns the octets that bind a proof of identity to this channel (`tls-exporter`, RFC 9266). Before TLS 1.3 they
    /// would not be bound to this channel alone.
    pub fn channel_id(&self) -> Option<[u8; 32]> {
        let session = self.session.lock().ok()?;
        if session.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
            return None;
        }
        session
            .export_keying_material([0; 32], b"EXPORTER-Channel-Binding", Some(b""))
            .ok()
    }

    /// Returns the SHA-1 fingerprint of the certificate that the peer has shown.
    pub fn certificate_sha1(&self) -> Option<[u8; 20]> {
        let session = self.session.lock().ok()?;
        let certificate = session.peer_certificates()?.first()?;
        let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, certificate);
        hash.as_ref().try_into().ok()
    }

    fn try_read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut session = lock(&self.session)?;
        loop {
            match session.reader().read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                done => return done,
            }
            if self.tcp.read(|mut tcp| session.read_tls(&mut tcp))? == 0 {
                return Ok(0);
            }
            session
                .process_new_packets()
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            self.push(&mut session)?;
        }
    }

    fn try_write(&self, buffers: &[IoSlice<'_>]) -> io::Result<usize> {
        let mut session = lock(&self.session)?;
        // Ciphertext of earlier writes goes first; while it is stuck, no more plaintext is taken.
        while session.wants_write() {
            session.write_tls(&mut &*self.tcp)?;
        }
        let taken = session.writer().write_vectored(buffers)?;
        self.push(&mut session)?;
        Ok(taken)
    }

    /// Sends ciphertext as far as the socket takes it.
    fn push(&self, session: &mut ServerConnection) -> io::Result<()> {
        while session.wants_write() {
            match session.write_tls(&mut &*self.tcp) {
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn pending(&self) -> bool {
        self.session
            .lock()
            .is_ok_and(|session| session.wants_write())
    }
}

fn lock(
    session: &Mutex<ServerConnection>,
) -> io::Result<std::sync::MutexGuard<'_, ServerConnection>> {
    session
        .lock()
        .map_err(|_| io::Error::other("the TLS session is broken"))
}

/// Reads from a socket. A read that does not fill the buffer has emptied it: it counts as not readable from then on,
/// which saves the read that would only find that out.
fn emptying<S: Steady>(socket: &Watched<S>, buffer: &mut [u8]) -> io::Result<usize> {
    let mut some = 0;
    let result = socket.read(|socket| {
        let count = (&*SockRef::from(socket)).read(buffer)?;
        if 0 < count && count < buffer.len() {
            some = count;
            return Err(io::ErrorKind::WouldBlock.into());
        }
        Ok(count)
    });
    match result {
        Err(error) if error.kind() == io::ErrorKind::WouldBlock && some > 0 => Ok(some),
        result => result,
    }
}

impl Socket {
    /// Takes plain TCP; `peer` is the peer's address.
    pub fn tcp(stream: TcpStream, peer: SocketAddr) -> Socket {
        Socket::Tcp(Watched::new(stream), peer)
    }

    /// Takes a socket of the Unix domain.
    pub fn unix(stream: UnixStream) -> Socket {
        Socket::Unix(Watched::new(stream))
    }

    /// Returns the TLS connection, if it is one.
    pub fn as_tls(&self) -> Option<&Tls> {
        match self {
            Socket::Tls(tls) => Some(tls),
            Socket::Tcp(..) | Socket::Unix(_) => None,
        }
    }

    /// Leaves the event loop: whoever waits next, waits on its own thread.
    pub fn unwatch(&self) {
        match self {
            Socket::Tcp(stream, _) => stream.leave(),
            Socket::Unix(stream) => stream.leave(),
            Socket::Tls(tls) => tls.tcp.leave(),
        }
    }

    /// Reads what is there; `WouldBlock` if nothing is, 0 at the end.
    pub fn try_read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Socket::Tcp(stream, _) => emptying(stream, buffer),
            Socket::Unix(stream) => emptying(stream, buffer),
            Socket::Tls(tls) => tls.try_read(buffer),
        }
    }

    /// Writes as much as the socket takes; `WouldBlock` if it takes nothing.
    pub fn try_write(&self, buffers: &[IoSlice<'_>]) -> io::Result<usize> {
        match self {
            // `sendto` is a little cheaper than `writev`.
            Socket::Tcp(stream, _) => match buffers {
                [one] => SockRef::from(&**stream).send(one),
                many => (&mut &**stream).write_vectored(many),
            },
            Socket::Unix(stream) => (&mut &**stream).write_vectored(buffers),
            Socket::Tls(tls) => tls.try_write(buffers),
        }
    }

    /// Waits until reading makes sense.
    pub fn poll_read_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Socket::Tcp(stream, _) => stream.poll_read_ready(context),
            Socket::Unix(stream) => stream.poll_read_ready(context),
            Socket::Tls(tls) => tls.tcp.poll_read_ready(context),
        }
    }

    /// Waits until writing makes sense.
    pub fn poll_write_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Socket::Tcp(stream, _) => stream.poll_write_ready(context),
            Socket::Unix(stream) => stream.poll_write_ready(context),
            Socket::Tls(tls) => tls.tcp.poll_write_ready(context),
        }
    }

    /// Waits until reading makes sense.
    pub async fn readable(&self) -> io::Result<()> {
        std::future::poll_fn(|context| self.poll_read_ready(context)).await
    }

    /// Waits until writing makes sense.
    pub async fn writable(&self) -> io::Result<()> {
        std::future::poll_fn(|context| self.poll_write_ready(context)).await
    }

    /// Writes everything, waiting as needed; for handshakes.
    pub async fn write_all(&self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            match self.try_write(&[IoSlice::new(bytes)]) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => bytes = &bytes[count..],
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.writable().await?,
                Err(error) => return Err(error),
            }
        }
        self.drain().await
    }

    /// Reads some octets to the end of `buffer`, waiting as needed; 0 at the end. For handshakes.
    pub async fn read_some(&self, buffer: &mut Vec<u8>) -> io::Result<usize> {
        loop {
            match self.try_read_some(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.readable().await?,
                done => return done,
            }
        }
    }

    // Apart, so that the room for what is read is no part of the tasks that wait.
    fn try_read_some(&self, buffer: &mut Vec<u8>) -> io::Result<usize> {
        let mut chunk = [0; 2048];
        let count = self.try_read(&mut chunk)?;
        buffer.extend_from_slice(&chunk[..count]);
        Ok(count)
    }

    /// Tells whether octets that were taken are still on this side: ciphertext that the socket would not take.
    pub fn has_pending(&self) -> bool {
        self.as_tls().is_some_and(Tls::pending)
    }

    /// Sends what is still on this side, as far as the socket takes it.
    pub fn push_pending(&self) -> io::Result<()> {
        match self.as_tls() {
            Some(tls) => tls.push(&mut *lock(&tls.session)?),
            None => Ok(()),
        }
    }

    /// Sends what is still on this side.
    pub async fn drain(&self) -> io::Result<()> {
        while let Some(tls) = self.as_tls()
            && tls.pending()
        {
            self.writable().await?;
            tls.push(&mut *lock(&tls.session)?)?;
        }
        Ok(())
    }

    /// Ends the sending direction in an orderly way, as far as that goes without waiting.
    pub fn shut_down(&self) {
        if let Some(tls) = self.as_tls()
            && let Ok(mut session) = tls.session.lock()
        {
            session.send_close_notify();
            // The peer sees an end without notice if the socket is full. That is all that can happen.
            tls.push(&mut session).ok();
        }
        let raw = SockRef::from(self).shutdown(Shutdown::Write);
        // The peer may have closed already; then there is nothing to end.
        raw.ok();
    }

    /// Ends the sending side and reads what still comes until the peer ends its own: what was sent last must not be lost
    /// to a reset because octets of the peer are unread. The caller sets a time.
    pub async fn end(&self) {
        self.shut_down();
        let mut ignored = Vec::new();
        let mut left = MAX_IGNORED;
        while left > 0 && self.readable().await.is_ok() {
            ignored.clear();
            match self.read_some(&mut ignored).await {
                Ok(count) if count > 0 => left = left.saturating_sub(count),
                _ => return,
            }
        }
    }

    /// Lets small packets be collected, which they are not usually.
    pub fn collect_packets(&self) {
        let tcp = match self {
            Socket::Tcp(stream, _) => stream,
            Socket::Tls(tls) => &tls.tcp,
            Socket::Unix(_) => return,
        };
        // An option makes a connection better, not possible.
        tcp.set_nodelay(false).ok();
    }

    /// Returns the peer's address in words: `tcp4:127.0.0.1:1234`, `tcp6:…`, `unix`.
    pub fn peer(&self) -> String {
        match (self, self.peer_address()) {
            (Socket::Unix(stream), _) => match user_of(stream) {
                Ok(uid) => format!("unix:uid={uid}"),
                Err(_) => "unix".to_owned(),
            },
            (_, Some(address)) if address.is_ipv4() => format!("tcp4:{address}"),
            (_, Some(address)) => format!("tcp6:{address}"),
            (_, None) => "tcp".to_owned(),
        }
    }

    /// Returns the peer's address, if it has one.
    pub fn peer_ip(&self) -> Option<IpAddr> {
        self.peer_address().map(|address| address.ip())
    }

    /// Returns the peer's address with its port, if it has one.
    pub fn peer_address(&self) -> Option<SocketAddr> {
        match self {
            Socket::Tcp(_, peer) => Some(*peer),
            Socket::Tls(tls) => tls.tcp.peer_addr().ok(),
            Socket::Unix(_) => None,
        }
    }

    /// Returns how many octets the system holds that the peer has not taken.
    pub fn unsent(&self) -> usize {
        crate::sys::unsent(self.as_fd())
    }

    /// Tells whether octets are encrypted on the way.
    pub fn is_secure(&self) -> bool {
        self.as_tls().is_some()
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Socket::Tcp(stream, _) => stream.as_fd(),
            Socket::Unix(stream) => stream.as_fd(),
            Socket::Tls(tls) => tls.tcp.as_fd(),
        }
    }
}

/// Returns the id of the user at the other end.
pub(super) fn user_of(stream: &UnixStream) -> io::Result<u32> {
    Ok(getsockopt(stream, PeerCredentials)?.uid())
}
