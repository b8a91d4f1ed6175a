//! Accepting in good order: no faster than handshakes can be done, no more than there are places, and with a descriptor
//! in reserve for when none is left.

use std::fs::File;
use std::future::Future;
use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use rustix::net::{SocketAddrAny, SocketFlags, acceptfrom_with};

use super::door::Door;

/// How long accepting rests after it failed, or while there is no place.
const REST: Duration = Duration::from_millis(100);
/// Complaints about the same trouble come no more often than this.
const COMPLAINTS: Duration = Duration::from_secs(10);

/// Takes the next TCP connection, with its peer's address. It does not block.
pub(super) fn tcp(socket: &TcpListener) -> io::Result<(TcpStream, SocketAddr)> {
    let (stream, peer) = take(socket)?;
    let peer = peer.and_then(|peer| SocketAddr::try_from(peer).ok());
    // A TCP connection always has one; if not, it is of no use.
    let peer = peer.ok_or(io::ErrorKind::AddrNotAvailable)?;
    Ok((stream.into(), peer))
}

/// Takes the next connection of a Unix socket. It does not block.
pub(super) fn unix(socket: &UnixListener) -> io::Result<UnixStream> {
    Ok(take(socket)?.0.into())
}

/// With one system call, and without an event loop: which one it will be is not known yet.
fn take(socket: impl AsFd) -> io::Result<(OwnedFd, Option<SocketAddrAny>)> {
    Ok(acceptfrom_with(
        socket,
        SocketFlags::NONBLOCK | SocketFlags::CLOEXEC,
    )?)
}

/// A place that a connection has taken in its transport.
#[derive(Debug)]
pub(super) struct Place {
    door: Arc<Door>,
    /// A connection has it; else somebody waits for one.
    connected: bool,
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.connected {
            self.door.occupancy.disconnected();
        }
        self.door.occupancy.leave();
    }
}

/// Accepts for one listening socket.
#[derive(Debug)]
pub(super) struct Acceptor {
    door: Arc<Door>,
    /// Given up for a moment when no descriptor is left, so that whoever waits can at least be turned away.
    reserve: Option<File>,
    rate: Rate,
    complained: Option<Instant>,
}

impl Acceptor {
    pub(super) fn new(door: &Arc<Door>) -> Acceptor {
        let per_second = match door.tls {
            Some(_) => Rate::TLS,
            None => Rate::PLAIN,
        };
        Acceptor {
            door: Arc::clone(door),
            reserve: File::open("/dev/null").ok(),
            rate: Rate::new(per_second, Instant::now()),
            complained: None,
        }
    }

    /// Accepts the next connection. `None` if there was none to be had just now.
    pub(super) async fn accept<S, F>(&mut self, accept: impl Fn() -> F) -> Option<(S, Place)>
    where
        F: Future<Output = io::Result<S>>,
    {
        if let Some(wait) = self.rate.wait(Instant::now()) {
            tokio::time::sleep(wait).await;
        }
        if !self.door.occupancy.enter() {
            self.complain("there are as many connections as allowed");
            tokio::time::sleep(REST).await;
            return None;
        }
        // From here on the place is given back unless the connection has it.
        let mut place = Place {
            door: Arc::clone(&self.door),
            connected: false,
        };
        match accept().await {
            Ok(stream) => {
                self.rate.took(Instant::now());
                self.door.occupancy.connected();
                place.connected = true;
                Some((stream, place))
            }
            Err(why) => {
                self.complain(&format!("cannot accept connections: {why}"));
                let none_left = [Errno::EMFILE, Errno::ENFILE].map(|code| code as i32);
                if why
                    .raw_os_error()
                    .is_some_and(|code| none_left.contains(&code))
                {
                    self.turn_away(accept()).await;
                }
                tokio::time::sleep(REST).await;
                None
            }
        }
    }

    /// Accepts one connection with the descriptor in reserve and closes it.
    async fn turn_away<S>(&mut self, accept: impl Future<Output = io::Result<S>>) {
        if self.reserve.take().is_some() {
            // Another thread may have been faster; then there is nobody to turn away.
            drop(tokio::time::timeout(REST, accept).await);
        }
        self.reserve = File::open("/dev/null").ok();
    }

    fn complain(&mut self, what: &str) {
        let now = Instant::now();
        if self.complained.is_none_or(|last| now - last >= COMPLAINTS) {
            self.complained = Some(now);
            tracing::warn!("{what}");
        }
    }
}

/// How fast connections are taken: some at once, and then so many a second.
#[derive(Debug)]
struct Rate {
    per_second: u32,
    /// When the connections taken so far would have been taken at an even pace.
    due: Instant,
}

impl Rate {
    /// Handshakes that one listening socket starts in a second: about half of what a thread can do.
    const PLAIN: u32 = 5000;
    /// The same, if a handshake costs a signature and an exchange of keys as well.
    const TLS: u32 = 2000;
    /// Handshakes that may start at once.
    const AT_ONCE: u32 = 1000;
    /// Whoever has to wait waits for the handshakes of about so long, so that not each of a crowd costs a timer and a
    /// thread that fell asleep.
    const TOGETHER: Duration = Duration::from_millis(10);

    fn new(per_second: u32, now: Instant) -> Rate {
        Rate {
            per_second,
            due: now,
        }
    }

    /// Returns how long to wait before the next ones are taken.
    fn wait(&self, now: Instant) -> Option<Duration> {
        let ahead = self.due.saturating_duration_since(now);
        let over = ahead.checked_sub(self.each() * Self::AT_ONCE)?;
        (!over.is_zero()).then(|| over + Self::TOGETHER.saturating_sub(self.each()))
    }

    fn took(&mut self, now: Instant) {
        self.due = self.due.max(now) + self.each();
    }

    fn each(&self) -> Duration {
        Duration::from_secs(1) / self.per_second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crowd_is_let_in_at_once_and_then_at_an_even_pace() {
        for (per_second, together) in [(Rate::PLAIN, 50), (Rate::TLS, 20)] {
            let now = Instant::now();
            let mut rate = Rate::new(per_second, now);
            for _ in 0..Rate::AT_ONCE {
                assert_eq!(rate.wait(now), None);
                rate.took(now);
            }
            rate.took(now);
            let wait = rate.wait(now).expect("the crowd was let in");
            assert_eq!(wait, Duration::from_millis(10));
            // So many together, and then the same again.
            let now = now + wait;
            for _ in 0..together {
                assert_eq!(rate.wait(now), None);
                rate.took(now);
            }
            assert_eq!(rate.wait(now), Some(wait));
        }
    }
}
