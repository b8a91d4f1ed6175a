//! A client made for load: blocking, and each message looked at as little as can be.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use shared::net::{rawsocket, subprotocol};
use shared::wamp::{Message, Serializer, roles};

use super::systems::Place;
use tests::traffic::Dialect;
use tests::traffic::{append_frame, frame_size};

/// Octets that one read takes at the most.
const READ: usize = 256 * 1024;
/// Octets that one read takes until there is more to be read.
const FIRST_READ: usize = 4096;
/// Nothing that is measured takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// One connection.
pub struct Peer {
    stream: TcpStream,
    dialect: Dialect,
    buffer: Vec<u8>,
    filled: usize,
    requests: u64,
    /// The size of the floor's frames.
    frame: usize,
    /// The number under which the floor knows a caller.
    lane: u32,
}

/// What a connection is to the floor, which has no other protocol.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// It is told of what publishers send.
    Subscriber,
    /// What it sends goes to all subscribers.
    Publisher,
    /// It is sent what callers send, and sends that back.
    Callee,
    /// What it sends goes to the callee and comes back.
    Caller,
    /// It joins and leaves.
    Visitor,
}

impl Peer {
    /// Connects and joins a realm. `size` is that of the payloads to come.
    pub fn join(place: &Place, realm: &str, part: Part, size: usize) -> Peer {
        let stream = TcpStream::connect(&place.address).expect("the system listens");
        stream.set_nodelay(true).expect("a TCP socket has no delay");
        stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a TCP socket has a timeout");
        let mut peer = Peer {
            stream,
            dialect: place.dialect,
            buffer: Vec::new(),
            filled: 0,
            requests: 0,
            frame: frame_size(size),
            lane: 0,
        };
        match peer.dialect {
            Dialect::RawSocket(serializer) => peer.shake_rawsocket(serializer),
            Dialect::WebSocket(serializer) => peer.shake_websocket(serializer),
            Dialect::Nats => {
                peer.expect(|line| line.starts_with(b"INFO "));
                peer.send(b"CONNECT {\"verbose\":false,\"pedantic\":false}\r\nPING\r\n");
                peer.expect(|line| line == b"PONG\r\n");
            }
            Dialect::Floor => peer.shake_floor(part),
        }
        if peer.dialect.serializer().is_some() {
            let details = json!({"roles": roles::client()});
            peer.send_message(json!([1, realm, details]));
            peer.expect_message("WELCOME", |message| matches!(message, Message::Welcome(_)));
        }
        peer
    }

    fn shake_rawsocket(&mut self, serializer: Serializer) {
        let hello = rawsocket::Hello {
            max_len_exponent: 24,
            serializer,
        };
        self.send(&hello.encode());
        let mut reply = [0; rawsocket::HEAD_LEN];
        self.read_exactly(&mut reply);
        let reply = rawsocket::Hello::parse_reply(reply, serializer);
        assert!(reply.is_ok(), "the router refuses");
    }

    fn shake_websocket(&mut self, serializer: Serializer) {
        let request = format!(
            "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
             Sec-WebSocket-Protocol: {}\r\n\r\n",
            subprotocol::name(serializer)
        );
        self.send(request.as_bytes());
        let mut reply = Vec::new();
        while !reply.ends_with(b"\r\n\r\n") {
            let mut octet = [0];
            self.read_exactly(&mut octet);
            reply.extend_from_slice(&octet);
        }
        assert!(reply.starts_with(b"HTTP/1.1 101 "), "the router refuses");
    }

    fn shake_floor(&mut self, part: Part) {
        let mut hello = [part as u8; 8];
        hello[4..].copy_from_slice(&(self.frame as u32).to_be_bytes());
        self.send(&hello);
        let mut reply = [0; 4];
        self.read_exactly(&mut reply);
        self.lane = u32::from_be_bytes(reply);
        if matches!(part, Part::Visitor) {
            self.send(&[0; 350]);
            self.read_exactly(&mut [0; 900]);
        }
    }

    fn read_exactly(&mut self, octets: &mut [u8]) {
        self.stream.read_exact(octets).expect("the system answers");
    }

    /// Leaves in order.
    pub fn leave(mut self) {
        if self.dialect.serializer().is_some() {
            self.send_message(json!([6, {}, "wamp.close.close_realm"]));
            self.expect_message("GOODBYE", |message| matches!(message, Message::Goodbye(_)));
        }
        if self.dialect == Dialect::Floor {
            self.send(&[0; 30]);
            self.read_exactly(&mut [0; 30]);
        }
    }

    /// Subscribes to a topic.
    pub fn subscribe(&mut self, topic: &str, options: &Value) {
        if self.ask(json!([32, 0, options, topic])) {
            self.expect_message("SUBSCRIBED", |message| {
                matches!(message, Message::Subscribed(_))
            });
        } else {
            self.subscribe_subject(topic);
        }
    }

    /// Registers a procedure.
    pub fn register(&mut self, procedure: &str, options: &Value) {
        if self.ask(json!([64, 0, options, procedure])) {
            self.expect_message("REGISTERED", |message| {
                matches!(message, Message::Registered(_))
            });
        } else {
            self.subscribe_subject(procedure);
        }
    }

    /// Makes it possible to be answered; `lane` is the number of this caller.
    pub fn expect_answers(&mut self, lane: u32) {
        if self.dialect == Dialect::Nats {
            self.lane = lane;
            self.subscribe_subject(&format!("_INBOX.{lane}.*"));
        }
    }

    fn subscribe_subject(&mut self, subject: &str) {
        if self.dialect == Dialect::Nats {
            self.send(format!("SUB {subject} 1\r\nPING\r\n").as_bytes());
            self.expect(|line| line == b"PONG\r\n");
        }
    }

    /// Sends a request of WAMP with the next id.
    fn ask(&mut self, mut message: Value) -> bool {
        if self.dialect.serializer().is_none() {
            return false;
        }
        self.requests += 1;
        message[1] = self.requests.into();
        self.send_message(message);
        true
    }

    fn send_message(&mut self, message: Value) {
        let serializer = self.dialect.serializer().expect("WAMP is spoken");
        let json = serde_json::to_vec(&message).expect("a value has a form");
        let message = Message::decode(Serializer::Json, &json).expect("a message of ours");
        let (mut body, mut frame) = (Vec::new(), Vec::new());
        message
            .encode(serializer, &mut body)
            .expect("the message has a form");
        append_frame(self.dialect, &body, &mut frame);
        self.send(&frame);
    }

    /// Sends octets.
    pub fn send(&mut self, octets: &[u8]) {
        self.stream
            .write_all(octets)
            .expect("the system takes what is sent");
    }

    /// Waits for octets and hands each whole message to `each`.
    pub fn receive(&mut self, mut each: impl FnMut(&[u8])) {
        if self.filled == self.buffer.len() {
            let more = (self.buffer.len() * 2).clamp(FIRST_READ, READ);
            self.buffer.resize(more, 0);
        }
        let count = self
            .stream
            .read(&mut self.buffer[self.filled..])
            .expect("the system sends in time");
        assert!(count > 0, "the system has closed the connection");
        self.filled += count;
        let mut at = 0;
        let mut pinged = false;
        while let Some(found) = self.dialect.find(&self.buffer[at..self.filled], self.frame) {
            let message = &self.buffer[at..][found.message];
            at += found.consumed;
            if self.dialect == Dialect::Nats && message == b"PING\r\n" {
                pinged = true;
            } else if !message.is_empty() {
                each(message);
            }
        }
        self.buffer.copy_within(at..self.filled, 0);
        self.filled -= at;
        if pinged {
            self.send(b"PONG\r\n");
        }
    }

    /// Gives the memory for what is received back, until there is something.
    pub fn rest(&mut self) {
        if self.filled == 0 {
            self.buffer = Vec::new();
        }
    }

    /// Returns the socket, to wait for several at once.
    pub fn stream(&self) -> &TcpStream {
        &self.stream
    }

    /// Returns what is spoken.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Returns the number that a caller has where there are no sessions.
    pub fn lane(&self) -> u32 {
        self.lane
    }

    fn expect(&mut self, is_it: impl Fn(&[u8]) -> bool) {
        let mut found = false;
        while !found {
            self.receive(|message| found |= is_it(message));
        }
    }

    fn expect_message(&mut self, what: &str, is_it: impl Fn(&Message<'_>) -> bool) {
        let serializer = self.dialect.serializer().expect("WAMP is spoken");
        self.expect(|octets| {
            let message = Message::decode(serializer, octets).expect("the router sends messages");
            assert!(is_it(&message), "{what} expected, {message:?} received");
            true
        });
    }
}
