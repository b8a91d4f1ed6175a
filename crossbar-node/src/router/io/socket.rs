//! The sockets of a connection, seen alike: TCP, Unix, and TLS over TCP.
//!
//! Reading and writing never wait. Any thread may write: the one that routed a message also sends it, without waking
//! the receiver's own task. What is written is the caller's matter (`outbound.rs`).

use std::io::{self, IoSlice, Read as _, Write as _};
use std::net::{IpAddr, Shutdown};
use std::os::fd::AsFd as _;
use std::sync::Mutex;
use std::task::{Context, Poll};

use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use rustls::{ProtocolVersion, ServerConnection};
use socket2::SockRef;
use tokio::io::Interest;
use tokio::net::{TcpStream, UnixStream};

/// A peer that goes on sending after the end is not listened to for more than this many octets.
const MAX_IGNORED: usize = 4 << 20;

/// A connected socket.
#[derive(Debug)]
pub enum Socket {
    /// Plain TCP.
    Tcp(TcpStream),
    /// Unix domain.
    Unix(UnixStream),
    /// TLS over TCP.
    Tls(Box<Tls>),
}

/// A TLS connection after its handshake.
#[derive(Debug)]
pub struct Tls {
    tcp: TcpStream,
    // Held for the time of one read or write, which does not wait.
    session: Mutex<ServerConnection>,
}

impl Tls {
    /// Wraps a connection whose handshake is done.
    pub fn new(tcp: TcpStream, session: ServerConnection) -> Tls {
        Tls {
            tcp,
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
            if session.read_tls(&mut Raw(&self.tcp))? == 0 {
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
            session.write_tls(&mut Raw(&self.tcp))?;
        }
        let taken = session.writer().write_vectored(buffers)?;
        self.push(&mut session)?;
        Ok(taken)
    }

    /// Sends ciphertext as far as the socket takes it.
    fn push(&self, session: &mut ServerConnection) -> io::Result<()> {
        while session.wants_write() {
            match session.write_tls(&mut Raw(&self.tcp)) {
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

/// Reads by `read` within `try_io`. A read that does not fill the buffer has emptied the socket: it counts as not
/// readable from then on, which saves the read that would only find that out.
fn emptying(
    buffer: &mut [u8],
    read: impl Fn(&mut [u8]) -> io::Result<usize>,
    try_io: impl FnOnce(&mut dyn FnMut() -> io::Result<usize>) -> io::Result<usize>,
) -> io::Result<usize> {
    let mut some = 0;
    let result = try_io(&mut || {
        let count = read(buffer)?;
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

/// The TCP stream below TLS, as the blocking kind of reader and writer that never blocks.
struct Raw<'a>(&'a TcpStream);

impl io::Read for Raw<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.try_read(buffer)
    }
}

impl io::Write for Raw<'_> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.0.try_write(buffer)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Socket {
    /// Reads what is there; `WouldBlock` if nothing is, 0 at the end.
    pub fn try_read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Socket::Tcp(stream) => {
                let read = |buffer: &mut [u8]| (&*SockRef::from(stream)).read(buffer);
                emptying(buffer, read, |read| stream.try_io(Interest::READABLE, read))
            }
            Socket::Unix(stream) => {
                let read = |buffer: &mut [u8]| (&*SockRef::from(stream)).read(buffer);
                emptying(buffer, read, |read| stream.try_io(Interest::READABLE, read))
            }
            Socket::Tls(tls) => tls.try_read(buffer),
        }
    }

    /// Writes as much as the socket takes; `WouldBlock` if it takes nothing.
    pub fn try_write(&self, buffers: &[IoSlice<'_>]) -> io::Result<usize> {
        match self {
            Socket::Tcp(stream) => stream.try_write_vectored(buffers),
            Socket::Unix(stream) => stream.try_write_vectored(buffers),
            Socket::Tls(tls) => tls.try_write(buffers),
        }
    }

    /// Waits until reading makes sense.
    pub fn poll_read_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Socket::Tcp(stream) => stream.poll_read_ready(context),
            Socket::Unix(stream) => stream.poll_read_ready(context),
            Socket::Tls(tls) => tls.tcp.poll_read_ready(context),
        }
    }

    /// Waits until writing makes sense.
    pub fn poll_write_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Socket::Tcp(stream) => stream.poll_write_ready(context),
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
        let mut chunk = [0; 2048];
        loop {
            match self.try_read(&mut chunk) {
                Ok(count) => {
                    buffer.extend_from_slice(&chunk[..count]);
                    return Ok(count);
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.readable().await?,
                Err(error) => return Err(error),
            }
        }
    }

    /// Tells whether octets that were taken are still on this side: ciphertext that the socket would not take.
    pub fn has_pending(&self) -> bool {
        matches!(self, Socket::Tls(tls) if tls.pending())
    }

    /// Sends what is still on this side, as far as the socket takes it.
    pub fn push_pending(&self) -> io::Result<()> {
        match self {
            Socket::Tls(tls) => tls.push(&mut *lock(&tls.session)?),
            Socket::Tcp(_) | Socket::Unix(_) => Ok(()),
        }
    }

    /// Sends what is still on this side.
    pub async fn drain(&self) -> io::Result<()> {
        while let Socket::Tls(tls) = self
            && tls.pending()
        {
            self.writable().await?;
            tls.push(&mut *lock(&tls.session)?)?;
        }
        Ok(())
    }

    /// Ends the sending direction in an orderly way, as far as that goes without waiting.
    pub fn shut_down(&self) {
        if let Socket::Tls(tls) = self
            && let Ok(mut session) = tls.session.lock()
        {
            session.send_close_notify();
            // The peer sees an end without notice if the socket is full. That is all that can happen.
            tls.push(&mut session).ok();
        }
        let raw = match self {
            Socket::Tcp(stream) => SockRef::from(stream).shutdown(Shutdown::Write),
            Socket::Unix(stream) => SockRef::from(stream).shutdown(Shutdown::Write),
            Socket::Tls(tls) => SockRef::from(&tls.tcp).shutdown(Shutdown::Write),
        };
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

    /// Switches the collecting of small packets on or off.
    pub fn set_nodelay(&self, nodelay: bool) {
        let tcp = match self {
            Socket::Tcp(stream) => stream,
            Socket::Tls(tls) => &tls.tcp,
            Socket::Unix(_) => return,
        };
        // An option makes a connection better, not possible.
        tcp.set_nodelay(nodelay).ok();
    }

    /// Returns the peer's address in words: `tcp4:127.0.0.1:1234`, `tcp6:…`, `unix`.
    pub fn peer(&self) -> String {
        let tcp = match self {
            Socket::Tcp(stream) => stream,
            Socket::Tls(tls) => &tls.tcp,
            Socket::Unix(stream) => {
                let peer = stream.peer_cred();
                return peer.map_or_else(
                    |_| "unix".to_owned(),
                    |peer| format!("unix:uid={}", peer.uid()),
                );
            }
        };
        match tcp.peer_addr() {
            Ok(address) if address.is_ipv4() => format!("tcp4:{address}"),
            Ok(address) => format!("tcp6:{address}"),
            Err(_) => "tcp".to_owned(),
        }
    }

    /// Returns the peer's address, if it has one.
    pub fn peer_ip(&self) -> Option<IpAddr> {
        let tcp = match self {
            Socket::Tcp(stream) => stream,
            Socket::Tls(tls) => &tls.tcp,
            Socket::Unix(_) => return None,
        };
        tcp.peer_addr().ok().map(|address| address.ip())
    }

    /// Returns how many octets the system holds that the peer has not taken.
    pub fn unsent(&self) -> usize {
        crate::sys::unsent(match self {
            Socket::Tcp(stream) => stream.as_fd(),
            Socket::Tls(tls) => tls.tcp.as_fd(),
            Socket::Unix(stream) => stream.as_fd(),
        })
    }

    /// Tells whether octets are encrypted on the way.
    pub fn is_secure(&self) -> bool {
        matches!(self, Socket::Tls(_))
    }
}
