//! Where listening sockets outlive a worker: it hands each to the controller, which lends them to its replacement. So
//! clients that connect while a worker is being replaced wait in the backlog, instead of being refused.

use std::io::{self, IoSlice};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use nix::sys::socket::{
    AddressFamily, ControlMessage, MsgFlags, SockFlag, SockType, UnixAddr, sendmsg, socketpair,
};

use crate::sys;

/// The longest name of a socket: a path, and what stands before it.
const LONGEST: usize = 512;
const KEEP: u8 = b'+';
const FORGET: u8 = b'-';
const PASS: u8 = b'*';

/// One end of the way on which sockets travel. Each message is one datagram.
#[derive(Debug)]
pub struct Shelf(OwnedFd);

/// What is said of a socket.
#[derive(Debug)]
pub enum Said {
    /// Here it is, under its address.
    Keep(String, OwnedFd),
    /// Here is one that belongs to somebody else, and stays open whatever becomes of the transport.
    Pass(String, OwnedFd),
    /// It is not needed any more.
    Forget(String),
    /// The other end is gone.
    End,
}

impl Shelf {
    /// Makes both ends: that of the controller, which waits for nothing, and that of the worker.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn pair() -> io::Result<(Shelf, Shelf)> {
        let (ours, theirs) = socketpair(
            AddressFamily::Unix,
            SockType::SeqPacket,
            None,
            SockFlag::SOCK_CLOEXEC,
        )?;
        Ok((Shelf(ours), Shelf(theirs)))
    }

    /// Wraps an end that was inherited.
    pub fn inherited(end: OwnedFd) -> Shelf {
        Shelf(end)
    }

    /// Hands a socket over. This process keeps its own.
    ///
    /// # Errors
    /// There is no room, or nobody there.
    pub fn keep(&self, name: &str, socket: BorrowedFd<'_>) -> io::Result<()> {
        self.say(KEEP, name, Some(socket))
    }

    /// Hands a socket over that belongs to somebody else.
    ///
    /// # Errors
    /// There is no room, or nobody there.
    pub fn pass(&self, name: &str, socket: BorrowedFd<'_>) -> io::Result<()> {
        self.say(PASS, name, Some(socket))
    }

    /// Says that a socket is not needed any more.
    ///
    /// # Errors
    /// There is no room, or nobody there.
    pub fn forget(&self, name: &str) -> io::Result<()> {
        self.say(FORGET, name, None)
    }

    fn say(&self, what: u8, name: &str, socket: Option<BorrowedFd<'_>>) -> io::Result<()> {
        let what = [what];
        let text = [IoSlice::new(&what), IoSlice::new(name.as_bytes())];
        let rights = socket.map(|socket| [socket.as_raw_fd()]);
        let rights = rights
            .as_ref()
            .map(|rights| ControlMessage::ScmRights(rights));
        sendmsg::<UnixAddr>(
            self.0.as_raw_fd(),
            &text,
            rights.as_slice(),
            MsgFlags::MSG_DONTWAIT | MsgFlags::MSG_NOSIGNAL,
            None,
        )?;
        Ok(())
    }

    /// Returns the end as something that an event loop can wait for; messages are taken with [`Shelf::take`].
    ///
    /// # Errors
    /// What the operating system said.
    pub fn into_waiting(self) -> io::Result<tokio::net::UnixStream> {
        // The type is that of another kind of socket; it is only waited for.
        let socket = std::os::unix::net::UnixStream::from(self.0);
        socket.set_nonblocking(true)?;
        tokio::net::UnixStream::from_std(socket)
    }

    /// Takes the next message.
    ///
    /// # Errors
    /// As [`Shelf::take`].
    pub fn next(&self, wait: Wait) -> io::Result<Said> {
        Shelf::take(self.0.as_fd(), wait)
    }

    /// Takes the next message from an end.
    ///
    /// # Errors
    /// What the operating system said; `WouldBlock` where nothing is there.
    pub fn take(end: BorrowedFd<'_>, wait: Wait) -> io::Result<Said> {
        let mut text = [0; LONGEST];
        let flags = match wait {
            Wait::Yes => MsgFlags::empty(),
            Wait::No => MsgFlags::MSG_DONTWAIT,
        };
        let (length, socket) = sys::receive_with_descriptor(end, &mut text, flags)?;
        let name = |text: &[u8]| String::from_utf8_lossy(text).into_owned();
        match (&text[..length], socket) {
            ([KEEP, text @ ..], Some(socket)) => Ok(Said::Keep(name(text), socket)),
            ([PASS, text @ ..], Some(socket)) => Ok(Said::Pass(name(text), socket)),
            ([FORGET, text @ ..], _) => Ok(Said::Forget(name(text))),
            ([], _) => Ok(Said::End),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

/// Whether to wait for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Until one comes.
    Yes,
    /// Not at all.
    No,
}

impl AsFd for Shelf {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, TcpStream};

    use super::*;

    #[test]
    fn a_socket_that_was_handed_over_goes_on_listening() {
        let (controller, worker) = Shelf::pair().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        worker.keep("tcp:x", listener.as_fd()).unwrap();
        drop((listener, worker));
        let Said::Keep(name, socket) = controller.next(Wait::No).unwrap() else {
            panic!("no socket");
        };
        assert_eq!(name, "tcp:x");
        let client = TcpStream::connect(address).unwrap();
        let (peer, _) = TcpListener::from(socket).accept().unwrap();
        assert_eq!(peer.peer_addr().unwrap(), client.local_addr().unwrap());
        assert!(matches!(controller.next(Wait::No).unwrap(), Said::End));
    }

    #[test]
    fn what_nobody_needs_is_named() {
        let (controller, worker) = Shelf::pair().unwrap();
        worker.forget("unix:/x").unwrap();
        let said = controller.next(Wait::No).unwrap();
        assert!(matches!(said, Said::Forget(name) if name == "unix:/x"));
        let nothing = controller.next(Wait::No).unwrap_err();
        assert_eq!(nothing.kind(), io::ErrorKind::WouldBlock);
    }
}
