//! A client in the thread of the router: writes a batch, reads until everything has come.

use std::io;

use serde_json::{Value, json};
use shared::net::{rawsocket, subprotocol};
use shared::wamp::{Message, Serializer, roles};
use tests::traffic::{Dialect, append_frame};
use tokio::net::{TcpStream, UnixStream};

use super::world::World;

/// One connection.
pub struct Client {
    stream: Stream,
    dialect: Dialect,
    buffer: Vec<u8>,
    requests: u64,
}

enum Stream {
    Unix(UnixStream),
    Tcp(TcpStream),
}

impl Client {
    /// Connects and joins `realm1` through the Unix socket.
    pub async fn join(world: &World, dialect: Dialect) -> Client {
        let stream = UnixStream::connect(&world.socket).await;
        Client::join_over(Stream::Unix(stream.expect("the router listens")), dialect).await
    }

    /// Connects and joins `realm1` through TCP.
    pub async fn join_tcp(world: &World, dialect: Dialect) -> Client {
        let stream = TcpStream::connect(world.tcp).await;
        Client::join_over(Stream::Tcp(stream.expect("the router listens")), dialect).await
    }

    async fn join_over(stream: Stream, dialect: Dialect) -> Client {
        let mut client = Client {
            stream,
            dialect,
            buffer: Vec::with_capacity(1 << 20),
            requests: 0,
        };
        match dialect {
            Dialect::WebSocket(serializer) => {
                let request = format!(
                    "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                     Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
                     Sec-WebSocket-Protocol: {}\r\n\r\n",
                    subprotocol::name(serializer)
                );
                client.write(request.as_bytes()).await;
                while !client.buffer.ends_with(b"\r\n\r\n") {
                    client.read().await;
                }
            }
            _ => {
                let hello = rawsocket::Hello {
                    max_len_exponent: 24,
                    serializer: client.serializer(),
                };
                client.write(&hello.encode()).await;
                while client.buffer.len() < rawsocket::HEAD_LEN {
                    client.read().await;
                }
            }
        }
        client.buffer.clear();
        let details = json!({"roles": roles::client()});
        client.send(json!([1, "realm1", details])).await;
        client.receive(1, |_| {}).await;
        client
    }

    fn serializer(&self) -> Serializer {
        self.dialect.serializer().expect("WAMP is spoken")
    }

    /// Subscribes or registers, and waits for the answer.
    pub async fn ask(&mut self, code: u64, options: Value, uri: &str) {
        self.requests += 1;
        self.send(json!([code, self.requests, options, uri])).await;
        self.receive(1, |_| {}).await;
    }

    /// Says GOODBYE, waits for the answer and for the end.
    pub async fn leave(mut self) {
        self.send(json!([6, {}, "wamp.close.close_realm"])).await;
        while self.read().await > 0 {}
    }

    async fn send(&mut self, message: Value) {
        let json = serde_json::to_vec(&message).expect("a value has a form");
        let message = Message::decode(Serializer::Json, &json).expect("a message of ours");
        let (mut body, mut frame) = (Vec::new(), Vec::new());
        message
            .encode(self.serializer(), &mut body)
            .expect("the message has a form");
        append_frame(self.dialect, &body, &mut frame);
        self.write(&frame).await;
    }

    /// Writes octets.
    pub async fn write(&mut self, mut octets: &[u8]) {
        while !octets.is_empty() {
            let written = match &self.stream {
                Stream::Unix(stream) => stream.try_write(octets),
                Stream::Tcp(stream) => stream.try_write(octets),
            };
            match written {
                Ok(count) => octets = &octets[count..],
                Err(why) if why.kind() == io::ErrorKind::WouldBlock => {
                    let ready = match &self.stream {
                        Stream::Unix(stream) => stream.writable().await,
                        Stream::Tcp(stream) => stream.writable().await,
                    };
                    ready.expect("the socket is open");
                }
                Err(why) => panic!("the router is gone: {why}"),
            }
        }
    }

    async fn read(&mut self) -> usize {
        loop {
            let read = match &self.stream {
                Stream::Unix(stream) => stream.try_read_buf(&mut self.buffer),
                Stream::Tcp(stream) => stream.try_read_buf(&mut self.buffer),
            };
            match read {
                Ok(count) => return count,
                Err(why) if why.kind() == io::ErrorKind::WouldBlock => {
                    let ready = match &self.stream {
                        Stream::Unix(stream) => stream.readable().await,
                        Stream::Tcp(stream) => stream.readable().await,
                    };
                    ready.expect("the socket is open");
                }
                Err(why) => panic!("the router is gone: {why}"),
            }
        }
    }

    /// Waits for so many messages and hands each to `each`.
    pub async fn receive(&mut self, count: usize, mut each: impl FnMut(&[u8])) {
        let (mut seen, mut at) = (0, 0);
        while seen < count {
            while let Some(found) = self.dialect.find(&self.buffer[at..], 0) {
                each(&self.buffer[at..][found.message]);
                at += found.consumed;
                seen += 1;
            }
            if seen < count {
                assert!(
                    self.read().await > 0,
                    "the router has closed the connection"
                );
            }
        }
        assert_eq!((seen, at), (count, self.buffer.len()), "nothing else comes");
        self.buffer.clear();
    }
}
