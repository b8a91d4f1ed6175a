//! A WAMP client of a few lines, over RawSocket with JSON: for tests that decide when it reads and when it does not.

use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::DEADLINE;

/// A session on `realm1`.
pub struct Peer {
    stream: TcpStream,
    requests: u64,
    /// Its session id.
    pub session: u64,
    /// What came while something else was waited for.
    kept: VecDeque<Value>,
}

impl Peer {
    /// Joins.
    #[track_caller]
    pub fn join(port: u16) -> Peer {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.write_all(&[0x7f, 0xf1, 0, 0]).unwrap();
        stream.read_exact(&mut [0; 4]).unwrap();
        let mut peer = Peer {
            stream,
            requests: 0,
            session: 0,
            kept: VecDeque::new(),
        };
        let roles = json!({
            "caller": {}, "publisher": {}, "subscriber": {},
            "callee": {"features": {"call_canceling": true}},
        });
        peer.send(&json!([1, "realm1", {"roles": roles}]));
        let welcome = peer.receive().expect("WELCOME comes");
        assert_eq!(welcome[0], 2, "{welcome}");
        peer.session = welcome[1].as_u64().unwrap();
        peer
    }

    /// Returns the connection.
    pub fn stream(&self) -> &TcpStream {
        &self.stream
    }

    /// Sends a message. That the router has hung up is no failure.
    pub fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let mut frame = (text.len() as u32).to_be_bytes().to_vec();
        frame.extend_from_slice(text.as_bytes());
        self.stream.write_all(&frame).ok();
    }

    /// Sends a request and returns its id; its place in the message is the second.
    pub fn request(&mut self, mut message: Value) -> u64 {
        self.requests += 1;
        message[1] = json!(self.requests);
        self.send(&message);
        self.requests
    }

    /// Returns the next message; nothing if the router has hung up.
    #[track_caller]
    pub fn receive(&mut self) -> Option<Value> {
        if let Some(kept) = self.kept.pop_front() {
            return Some(kept);
        }
        let mut head = [0; 4];
        match self.stream.read_exact(&mut head) {
            Ok(()) => {}
            Err(error)
                if [ErrorKind::UnexpectedEof, ErrorKind::ConnectionReset]
                    .contains(&error.kind()) =>
            {
                return None;
            }
            Err(error) => panic!("nothing came: {error}"),
        }
        let mut message = vec![0; u32::from_be_bytes(head) as usize];
        self.stream.read_exact(&mut message).ok()?;
        Some(serde_json::from_slice(&message).unwrap())
    }

    /// Sends a request and returns its answer; what else comes is kept.
    #[track_caller]
    pub fn ask(&mut self, message: Value) -> Value {
        let request = self.request(message);
        let mut others = VecDeque::new();
        let answer = loop {
            let message = self.receive().expect("the router answers");
            let about = match message[0].as_u64() {
                Some(8) => &message[2],
                Some(17 | 33 | 50 | 65) => &message[1],
                _ => &Value::Null,
            };
            if *about == json!(request) {
                break message;
            }
            others.push_back(message);
        };
        self.kept = others;
        answer
    }

    /// Subscribes.
    #[track_caller]
    pub fn subscribe(&mut self, topic: &str) {
        let answer = self.ask(json!([32, null, {}, topic]));
        assert_eq!(answer[0], 33, "{answer}");
    }

    /// Registers.
    #[track_caller]
    pub fn register(&mut self, procedure: &str) {
        let answer = self.ask(json!([64, null, {}, procedure]));
        assert_eq!(answer[0], 65, "{answer}");
    }
}
