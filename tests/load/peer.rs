//! A WAMP client made for load: blocking, RawSocket and MsgPack, frames built from templates and patched in place.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::json;
use shared::net::rawsocket::{FrameType, HEAD_LEN, Hello, head};
use shared::wamp::details::{CallOptions, PublishOptions, RegisterOptions, SubscribeOptions};
use shared::wamp::message::{Call, Goodbye, Publish, Register, Subscribe, Yield};
use shared::wamp::{Dict, Id, Message, Payload, Serializer, roles};

/// Octets that one read takes at the most.
const READ: usize = 256 * 1024;
/// Nothing that is measured takes so long.
const PATIENCE: Duration = Duration::from_secs(30);

/// One connection.
pub struct Peer {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

/// A frame with places for a request id and a sequence number.
pub struct Template {
    frame: Vec<u8>,
    request: usize,
    sequence: usize,
}

/// A value for ids in templates: its MsgPack form has the full nine octets.
const MARK: u64 = 0x000f_edcb_a987_6543;

impl Peer {
    /// Connects and joins `realm1`.
    pub fn join(address: &str) -> Peer {
        let mut peer = Peer::connect(address);
        let hello = shared::wamp::message::Hello {
            realm: "realm1".into(),
            details: dict(json!({"roles": roles::client()})),
        };
        peer.send(&frame(&hello.into()));
        peer.expect("WELCOME", |message| {
            matches!(message, Message::Welcome(_)).then_some(())
        });
        peer
    }

    /// Connects and does the transport's handshake.
    pub fn connect(address: &str) -> Peer {
        let stream = TcpStream::connect(address).expect("the router listens");
        stream.set_nodelay(true).expect("a TCP socket has no delay");
        stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a TCP socket has a timeout");
        let mut peer = Peer {
            stream,
            buffer: vec![0; READ],
            filled: 0,
        };
        peer.send(
            &Hello {
                max_len_exponent: 24,
                serializer: Serializer::MsgPack,
            }
            .encode(),
        );
        let mut reply = [0; HEAD_LEN];
        peer.stream
            .read_exact(&mut reply)
            .expect("the router answers the handshake");
        assert!(
            Hello::parse_reply(reply, Serializer::MsgPack).is_ok(),
            "the router refuses: {reply:x?}"
        );
        peer
    }

    /// Says GOODBYE and waits for the answer.
    pub fn leave(mut self) {
        let goodbye = Goodbye {
            details: Dict::new(),
            reason: "wamp.close.close_realm".into(),
        };
        self.send(&frame(&goodbye.into()));
        self.expect("GOODBYE", |message| {
            matches!(message, Message::Goodbye(_)).then_some(())
        });
    }

    /// Subscribes to a topic.
    pub fn subscribe(&mut self, topic: &str) {
        let options = SubscribeOptions::default();
        self.send(&frame(
            &Subscribe {
                request: id(1),
                options,
                topic: topic.into(),
            }
            .into(),
        ));
        self.expect("SUBSCRIBED", |message| {
            matches!(message, Message::Subscribed(_)).then_some(())
        });
    }

    /// Registers a procedure.
    pub fn register(&mut self, procedure: &str) {
        let options = RegisterOptions::default();
        self.send(&frame(
            &Register {
                request: id(1),
                options,
                procedure: procedure.into(),
            }
            .into(),
        ));
        self.expect("REGISTERED", |message| {
            matches!(message, Message::Registered(_)).then_some(())
        });
    }

    /// Sends octets.
    pub fn send(&mut self, bytes: &[u8]) {
        self.stream
            .write_all(bytes)
            .expect("the router takes what is sent");
    }

    /// Waits for octets and hands each whole message to `each`.
    pub fn receive(&mut self, mut each: impl FnMut(&[u8])) {
        let count = self
            .stream
            .read(&mut self.buffer[self.filled..])
            .expect("the router sends in time");
        assert!(count > 0, "the router has closed the connection");
        self.filled += count;
        let mut at = 0;
        while let Some(&[_, a, b, c]) = self.buffer[at..self.filled].first_chunk::<HEAD_LEN>() {
            let end = at + HEAD_LEN + u32::from_be_bytes([0, a, b, c]) as usize;
            if end > self.filled {
                break;
            }
            each(&self.buffer[at + HEAD_LEN..end]);
            at = end;
        }
        self.buffer.copy_within(at..self.filled, 0);
        self.filled -= at;
    }

    /// Returns a handle that sends on the same connection from another thread.
    pub fn sender(&self) -> TcpStream {
        self.stream.try_clone().expect("a descriptor is free")
    }

    /// Returns the socket, to wait for several at once.
    pub fn stream(&self) -> &TcpStream {
        &self.stream
    }

    fn expect<T>(&mut self, what: &str, find: impl Fn(&Message<'_>) -> Option<T>) -> T {
        let mut found = None;
        while found.is_none() {
            self.receive(|bytes| {
                let message =
                    Message::decode(Serializer::MsgPack, bytes).expect("the router sends messages");
                found = find(&message);
                assert!(found.is_some(), "{what} expected, {message:?} received");
            });
        }
        found.expect("the loop ends with it")
    }
}

impl Template {
    /// Makes a PUBLISH with `size` octets of payload.
    pub fn publish(topic: &str, size: usize) -> Template {
        let options = PublishOptions::default();
        let publish = Publish {
            request: id(MARK),
            options,
            topic: topic.into(),
            payload: payload(size),
        };
        Template::new(frame(&publish.into()))
    }

    /// Makes a CALL with 16 octets of payload.
    pub fn call(procedure: &str) -> Template {
        let options = CallOptions::default();
        let call = Call {
            request: id(MARK),
            options,
            procedure: procedure.into(),
            payload: payload(16),
        };
        Template::new(frame(&call.into()))
    }

    /// Makes a YIELD with 16 octets of payload.
    pub fn result() -> Template {
        Template::new(frame(
            &Yield {
                request: id(MARK),
                options: Default::default(),
                payload: payload(16),
            }
            .into(),
        ))
    }

    fn new(frame: Vec<u8>) -> Template {
        let find = |value: u64| {
            let bytes = value.to_be_bytes();
            frame
                .windows(8)
                .position(|window| window == bytes)
                .expect("the template has its marks")
        };
        Template {
            request: find(MARK),
            sequence: find(!0),
            frame,
        }
    }

    /// Appends the frame with a request id and a sequence number in place.
    pub fn append(&mut self, out: &mut Vec<u8>, request: u64, sequence: u64) {
        self.frame[self.request..self.request + 8].copy_from_slice(&request.to_be_bytes());
        self.frame[self.sequence..self.sequence + 8].copy_from_slice(&sequence.to_be_bytes());
        out.extend_from_slice(&self.frame);
    }
}

/// Returns the sequence number that a message of ours carries: the first eight octets of the payload at its end.
pub fn sequence(message: &[u8], size: usize) -> u64 {
    let at = message.len() - size;
    u64::from_be_bytes(
        message[at..at + 8]
            .try_into()
            .expect("eight octets are eight octets"),
    )
}

/// Returns the request id of an INVOCATION: the second element of the list.
pub fn request(message: &[u8]) -> u64 {
    let byte = |at: usize| u64::from(message[at]);
    match message[2] {
        0..=0x7f => byte(2),
        0xcc => byte(3),
        0xcd => byte(3) << 8 | byte(4),
        0xce => byte(3) << 24 | byte(4) << 16 | byte(5) << 8 | byte(6),
        _ => u64::from_be_bytes(
            message[3..11]
                .try_into()
                .expect("eight octets are eight octets"),
        ),
    }
}

fn payload(size: usize) -> Payload<'static> {
    // One binary argument, at the end of the message; it begins with the mark of the sequence number.
    let mut octets = vec![7; size];
    octets[..8].copy_from_slice(&[0xff; 8]);
    use base64::Engine as _;
    let text = format!(
        "\0{}",
        base64::engine::general_purpose::STANDARD.encode(octets)
    );
    Payload::encode(Serializer::MsgPack, &[text.into()], &Dict::new())
}

fn frame(message: &Message<'_>) -> Vec<u8> {
    let mut body = Vec::new();
    message
        .encode(Serializer::MsgPack, &mut body)
        .expect("the message has a form");
    let mut frame = head(FrameType::Message, body.len()).to_vec();
    frame.extend_from_slice(&body);
    frame
}

fn id(value: u64) -> Id {
    Id::new(value).expect("an id within its range")
}

fn dict(value: serde_json::Value) -> Dict {
    match value {
        serde_json::Value::Object(dict) => dict,
        _ => Dict::new(),
    }
}
