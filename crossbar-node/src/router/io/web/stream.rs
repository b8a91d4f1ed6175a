//! A connection's socket as hyper reads and writes it, with what was read of it before.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};

use super::super::socket::Socket;

/// The connection.
#[derive(Debug)]
pub(super) struct Stream {
    socket: Socket,
    read_before: Vec<u8>,
}

impl Stream {
    pub(super) fn new(socket: Socket, read_before: Vec<u8>) -> Stream {
        Stream {
            socket,
            read_before,
        }
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
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        octets: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        loop {
            match self.socket.try_write(octets) {
                Err(why) if why.kind() == io::ErrorKind::WouldBlock => {
                    ready!(self.socket.poll_write_ready(context))?;
                }
                done => return Poll::Ready(done),
            }
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            self.socket.push_pending()?;
            if !self.socket.has_pending() {
                return Poll::Ready(Ok(()));
            }
            ready!(self.socket.poll_write_ready(context))?;
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.socket.shut_down();
        Poll::Ready(Ok(()))
    }
}
