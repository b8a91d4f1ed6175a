//! A socket, and its seat in the event loop of the thread that waits for it.
//!
//! The seat is taken when the socket is waited for the first time, on the thread where that happens, and can be given up,
//! so that another thread takes it from then on. Writing needs no seat: any thread may write.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::ops::Deref;
use std::os::fd::{AsFd, AsRawFd, RawFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// Sockets of which each has the same descriptor for as long as it lives.
pub trait Steady: AsFd + sealed::Sealed {}

mod sealed {
    pub trait Sealed {}
}

macro_rules! steady {
    ($($name:ident)+) => {$(
        impl sealed::Sealed for $name {}
        impl Steady for $name {}
    )+};
}
steady!(TcpListener TcpStream UnixListener UnixStream);

/// A socket that does not block, and the waiting for it.
#[derive(Debug)]
pub struct Watched<S> {
    // Only the task that waits takes it, so nobody ever waits for the lock.
    // INVARIANT: it is dropped before the socket, and the socket never leaves.
    seat: Mutex<Option<AsyncFd<RawFd>>>,
    socket: S,
}

impl<S: Steady> Watched<S> {
    /// Takes a socket, which has to be one that does not block.
    pub fn new(socket: S) -> Watched<S> {
        Watched {
            seat: Mutex::new(None),
            socket,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<AsyncFd<RawFd>>> {
        self.seat.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take<'s>(&self, seat: &'s mut Option<AsyncFd<RawFd>>) -> io::Result<&'s AsyncFd<RawFd>> {
        match seat {
            Some(seat) => Ok(seat),
            None => {
                let descriptor = self.socket.as_fd().as_raw_fd();
                // SAFETY: the socket has the same open descriptor for as long as it lives, and outlives its seat.
                let taken = unsafe { AsyncFd::register(descriptor) };
                Ok(seat.insert(taken?))
            }
        }
    }

    /// Waits until reading makes sense.
    pub fn poll_read_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut seat = self.lock();
        let seat = self.take(&mut seat)?;
        ready!(seat.poll_read_ready(context))?.retain_ready();
        Poll::Ready(Ok(()))
    }

    /// Waits until writing makes sense.
    pub fn poll_write_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut seat = self.lock();
        let seat = self.take(&mut seat)?;
        loop {
            let mut readiness = ready!(seat.poll_write_ready(context))?;
            // Whoever found the socket full did not know the seat: what that says may be old.
            let mut asked = [PollFd::new(self.socket.as_fd(), PollFlags::POLLOUT)];
            // Without an answer, writing finds out.
            if poll(&mut asked, PollTimeout::ZERO) != Ok(0) {
                return Poll::Ready(Ok(()));
            }
            readiness.clear_ready();
        }
    }

    /// Reads. `WouldBlock` is remembered: until more comes, nothing is read in vain.
    ///
    /// # Errors
    /// Those of `read`, and `WouldBlock` if it was not tried.
    pub fn read<T>(&self, read: impl FnOnce(&S) -> io::Result<T>) -> io::Result<T> {
        match &*self.lock() {
            Some(seat) => seat.try_io(Interest::READABLE, |_| read(&self.socket)),
            None => read(&self.socket),
        }
    }

    /// Reads as soon as there is something.
    ///
    /// # Errors
    /// Those of `read`, but `WouldBlock`.
    pub async fn read_when_ready<T>(&self, read: impl Fn(&S) -> io::Result<T>) -> io::Result<T> {
        loop {
            std::future::poll_fn(|context| self.poll_read_ready(context)).await?;
            match self.read(&read) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                done => return done,
            }
        }
    }

    /// Gives the seat up.
    pub fn leave(&self) {
        self.lock().take();
    }
}

impl<S> Deref for Watched<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.socket
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::io::{Read as _, Write as _};
    use std::time::Duration;

    use super::*;

    fn pair() -> (Watched<UnixStream>, UnixStream) {
        let (near, far) = UnixStream::pair().unwrap();
        near.set_nonblocking(true).unwrap();
        (Watched::new(near), far)
    }

    async fn next(socket: &Watched<UnixStream>) -> u8 {
        let mut octet = [0];
        poll_fn(|context| socket.poll_read_ready(context))
            .await
            .unwrap();
        socket.read(|mut socket| socket.read(&mut octet)).unwrap();
        octet[0]
    }

    #[tokio::test]
    async fn what_was_read_in_vain_is_not_read_again_until_more_comes() {
        let (near, mut far) = pair();
        far.write_all(b"a").unwrap();
        assert_eq!(next(&near).await, b'a');
        let vain = near.read(|mut socket| socket.read(&mut [0]));
        assert_eq!(vain.unwrap_err().kind(), io::ErrorKind::WouldBlock);
        let tried = near.read(|_| -> io::Result<()> { panic!("nothing has come") });
        assert_eq!(tried.unwrap_err().kind(), io::ErrorKind::WouldBlock);
        far.write_all(b"b").unwrap();
        assert_eq!(next(&near).await, b'b');
    }

    #[tokio::test]
    async fn a_full_socket_is_waited_for_whoever_filled_it() {
        let (near, mut far) = pair();
        // Waited for once, so that the seat knows it as writable.
        poll_fn(|context| near.poll_write_ready(context))
            .await
            .unwrap();
        let mut filled = 0;
        while let Ok(count) = (&mut &*near).write(&[0; 4096]) {
            filled += count;
        }
        let waiting = poll_fn(|context| near.poll_write_ready(context));
        tokio::time::timeout(Duration::from_millis(20), waiting)
            .await
            .expect_err("it is full");
        far.read_exact(&mut vec![0; filled]).unwrap();
        poll_fn(|context| near.poll_write_ready(context))
            .await
            .unwrap();
    }

    #[test]
    fn another_thread_can_take_the_seat() {
        let (near, mut far) = pair();
        let event_loop = || {
            tokio::runtime::Builder::new_current_thread()
                .enable_io()
                .build()
                .unwrap()
        };
        let first = event_loop();
        far.write_all(b"a").unwrap();
        assert_eq!(first.block_on(next(&near)), b'a');
        near.leave();
        far.write_all(b"b").unwrap();
        assert_eq!(event_loop().block_on(next(&near)), b'b');
        drop(first);
    }
}
