//! A connection's socket as hyper reads and writes it, with what was read of it before.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};
use tokio::time::{Instant, Sleep, sleep_until};

use super::super::socket::Socket;
use super::super::stuck::Stuck;

/// The connection.
#[derive(Debug)]
pub(super) struct Stream {
    socket: Socket,
    read_before: Vec<u8>,
    /// A client that takes nothing, and when it is to be looked at again.
    stuck: Option<Stuck>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Stream {
    pub(super) fn new(socket: Socket, read_before: Vec<u8>) -> Stream {
        Stream {
            socket,
            read_before,
            stuck: None,
            timer: None,
        }
    }

    /// Waits until the client takes something, but not for ever.
    fn poll_writable(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if let Poll::Ready(ready) = self.socket.poll_write_ready(context) {
            (self.stuck, self.timer) = (None, None);
            return Poll::Ready(ready);
        }
        let stuck = self
            .stuck
            .get_or_insert_with(|| Stuck::new(0, Instant::now().into_std()));
        let timer = self
            .timer
            .get_or_insert_with(|| Box::pin(sleep_until(stuck.deadline().into())));
        while timer.as_mut().poll(context).is_ready() {
            let now = Instant::now().into_std();
            if stuck.is_over(now, || self.socket.unsent()) {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            timer.as_mut().reset(stuck.deadline().into());
        }
        Poll::Pending
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        mut buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        let room = buffer.remaining();
        if !self.read_before.is_empty() {
            let count = room.min(self.read_before.len());
            buffer.put_slice(&self.read_before[..count]);
            self.read_before.drain(..count);
            return Poll::Ready(Ok(()));
        }
        let mut chunk = [0; 8192];
        let chunk = &mut chunk[..room.min(8192)];
        loop {
            // Reading comes first: what TLS has already deciphered does not make the socket readable.
            match self.socket.try_read(chunk) {
                Err(why) if why.kind() == io::ErrorKind::WouldBlock => {
                    ready!(self.socket.poll_read_ready(context))?;
                }
                Err(why) => return Poll::Ready(Err(why)),
                Ok(count) => {
                    buffer.put_slice(&chunk[..count]);
                    return Poll::Ready(Ok(()));
                }
            }
        }
    }
}

impl Write for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        octets: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(context, &[IoSlice::new(octets)])
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        octets: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        loop {
            match self.socket.try_write(octets) {
                Err(why) if why.kind() == io::ErrorKind::WouldBlock => {
                    ready!(self.poll_writable(context))?;
                }
                done => return Poll::Ready(done),
            }
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            self.socket.push_pending()?;
            if !self.socket.has_pending() {
                return Poll::Ready(Ok(()));
            }
            ready!(self.poll_writable(context))?;
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.socket.shut_down();
        Poll::Ready(Ok(()))
    }
}
