//! Transports that send back what they get, for tests of the transports themselves: `websocket.testee` and
//! `stream.testee`.

use std::io;
use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout};

use super::framing::{Framing, Next, Shape, Shaper, WebSocket};
use super::heartbeat::{Answer, Beat, Heartbeat, Pings};
use super::socket::Socket;
use super::stuck::WRITE_DEADLINE;

/// Octets that one read takes at the most.
const READ: usize = 64 * 1024;
/// A peer that neither sends nor closes for so long is cut off.
const IDLE: Duration = Duration::from_secs(300);

/// A WebSocket connection whose messages are sent back.
#[derive(Debug)]
pub struct WebSocketEcho {
    /// The connection.
    pub socket: Socket,
    /// What comes in.
    pub framing: WebSocket,
    /// How messages go out.
    pub shape: Shape,
    /// What was read behind the handshake.
    pub pending: Vec<u8>,
    /// The time that closing may take.
    pub closing_time: Duration,
    /// How the peer is watched.
    pub pings: Pings,
}

impl WebSocketEcho {
    /// Serves the peer until either side ends.
    pub async fn run(self) {
        let WebSocketEcho {
            socket,
            framing,
            shape,
            mut pending,
            closing_time,
            pings,
        } = self;
        let mut framing = Framing::WebSocket(Box::new(framing));
        let mut shaper = Shaper::new(shape);
        let mut heartbeat = Heartbeat::new(pings, Instant::now().into_std());
        let mut out = Vec::new();
        let ends = loop {
            let went = answer(&mut framing, &mut shaper, &mut pending, &mut out);
            if write(&socket, &out).await.is_err() {
                break Err(());
            }
            out.clear();
            if let Some(end) = went {
                break end;
            }
            let read = tokio::select! {
                read = read(&socket, &mut pending) => read.is_ok_and(|count| count > 0),
                () = sleep_until(heartbeat.deadline().into()) => {
                    match heartbeat.beat(Instant::now().into_std()) {
                        Beat::Ping => framing.ping(&mut out),
                        Beat::Nothing => {}
                        Beat::Lost => break Err(()),
                    }
                    continue;
                }
            };
            if !read {
                break Err(());
            }
            if heartbeat.answer() == Answer::AnyTraffic || framing.take_pong() {
                heartbeat.heard();
            }
        };
        if ends.is_ok() {
            timeout(closing_time, socket.end()).await.ok();
        }
    }
}

/// Answers the whole frames of `pending`. Returns how the connection ends, if it does.
fn answer(
    framing: &mut Framing,
    shaper: &mut Shaper,
    pending: &mut Vec<u8>,
    out: &mut Vec<u8>,
) -> Option<Result<(), ()>> {
    let mut at = 0;
    let end = loop {
        let mut replies = Vec::new();
        let next = framing.next(&mut pending[at..], &mut replies);
        out.append(&mut replies);
        let (message, consumed) = match next {
            Ok(Next::Incomplete(_)) => break None,
            Ok(Next::Control { consumed }) => (None, consumed),
            Ok(Next::Message { message, consumed }) => (Some(message), consumed),
            Ok(Next::Closed) => break Some(Ok(())),
            Err(why) => {
                tracing::debug!(%why, "the testee was sent something wrong");
                framing.close(Some(&why), out);
                break Some(if framing.fails_by_drop() {
                    Err(())
                } else {
                    Ok(())
                });
            }
        };
        if let Some(message) = message {
            let text = matches!(framing, Framing::WebSocket(framing) if framing.was_text());
            shaper.write(text, &message, out);
        }
        at += consumed;
    };
    pending.drain(..at);
    end
}

/// Sends octets back as they come.
pub async fn echo(socket: &Socket, mut pending: Vec<u8>) {
    loop {
        if write(socket, &pending).await.is_err() {
            return;
        }
        pending.clear();
        match timeout(IDLE, read(socket, &mut pending)).await {
            Ok(Ok(count)) if count > 0 => {}
            _ => break,
        }
    }
    socket.shut_down();
}

async fn write(socket: &Socket, octets: &[u8]) -> io::Result<()> {
    // A deadline for each part: a large message may take its time as long as it moves.
    for part in octets.chunks(READ) {
        timeout(WRITE_DEADLINE, socket.write_all(part)).await??;
    }
    Ok(())
}

async fn read(socket: &Socket, buffer: &mut Vec<u8>) -> io::Result<usize> {
    let start = buffer.len();
    loop {
        buffer.resize(start + READ, 0);
        let read = socket.try_read(&mut buffer[start..]);
        buffer.truncate(start + *read.as_ref().unwrap_or(&0));
        match read {
            Err(why) if why.kind() == io::ErrorKind::WouldBlock => socket.readable().await?,
            done => return done,
        }
    }
}
