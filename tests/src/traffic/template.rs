//! Messages built once and then written again and again with another request id and sequence number.

use serde_json::{Value, json};
use shared::wamp::message::{Call, Publish, Yield};
use shared::wamp::{Dict, Message, Payload, Serializer};

use super::dialect::{Dialect, SEQUENCE, decimal, put_digits};

/// A value for ids in templates: its binary forms have the full nine octets.
const MARK: u64 = 0x000f_edcb_a987_6543;
/// What stands in templates where the sequence number goes.
const PLACE: &str = "SSSSSSSS";
/// The mask of our WebSocket frames.
const MASK: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];

/// A message with places for a request id and a sequence number.
pub struct Template {
    dialect: Dialect,
    /// What stands before the request id, between it and the sequence number, and behind that.
    pieces: [Vec<u8>; 3],
    request: Form,
    body: Vec<u8>,
}

/// The payload of messages.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Its octets.
    pub size: usize,
    /// It is text even where a serializer has octets.
    pub text: bool,
}

/// How a request id is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Absent,
    Binary,
    Decimal,
}

impl Template {
    /// Makes a publication.
    pub fn publish(dialect: Dialect, topic: &str, body: Body, options: &Value) -> Template {
        let size = body.size;
        let publish = |serializer| {
            let message = json!([16, MARK, options, topic]);
            with_payload(serializer, message, body)
        };
        let line = || format!("PUB {topic} {size}\r\n");
        Template::new(dialect, publish, (line, Form::Absent), size)
    }

    /// Makes a call. `lane` is the caller's number, for those who have no sessions.
    pub fn call(dialect: Dialect, procedure: &str, body: Body, lane: u32) -> Template {
        let size = body.size;
        let call = |serializer| {
            let message = json!([48, MARK, {}, procedure]);
            with_payload(serializer, message, body)
        };
        let line = || format!("PUB {procedure} _INBOX.{lane}.\0 {size}\r\n");
        let mut template = Template::new(dialect, call, (line, Form::Decimal), size);
        if dialect == Dialect::Floor {
            template.pieces[0][..4].copy_from_slice(&lane.to_be_bytes());
        }
        template
    }

    /// Makes the answer to a call.
    pub fn result(dialect: Dialect, body: Body) -> Template {
        let size = body.size;
        let result = |serializer| with_payload(serializer, json!([70, MARK, {}]), body);
        let line = || format!("PUB {size}\r\n");
        Template::new(dialect, result, (line, Form::Absent), size)
    }

    fn new(
        dialect: Dialect,
        message: impl FnOnce(Serializer) -> Vec<u8>,
        (line, nats): (impl FnOnce() -> String, Form),
        size: usize,
    ) -> Template {
        let (octets, form) = match dialect.serializer() {
            Some(Serializer::Json) => (message(Serializer::Json), Form::Decimal),
            Some(serializer) => (message(serializer), Form::Binary),
            None if dialect == Dialect::Nats => {
                let line = format!("{}{}\r\n", line(), text(size));
                let mark = MARK.to_string();
                (line.replace('\0', &mark).into_bytes(), nats)
            }
            None => {
                let mut octets = vec![0; frame_size(size) - size];
                octets[8..16].copy_from_slice(&MARK.to_be_bytes());
                octets.extend_from_slice(text(size).as_bytes());
                (octets, Form::Binary)
            }
        };
        let mark = match form {
            Form::Absent => Vec::new(),
            Form::Binary => MARK.to_be_bytes().to_vec(),
            Form::Decimal => MARK.to_string().into_bytes(),
        };
        let request = find(&octets, &mark);
        let sequence = find(&octets, PLACE.as_bytes());
        Template {
            dialect,
            pieces: [
                octets[..request].to_vec(),
                octets[request + mark.len()..sequence].to_vec(),
                octets[sequence + SEQUENCE..].to_vec(),
            ],
            request: form,
            body: Vec::new(),
        }
    }

    /// Appends the message with a request id and a sequence number in place.
    pub fn append(&mut self, out: &mut Vec<u8>, request: u64, sequence: u64) {
        let mut digits = [0; SEQUENCE];
        put_digits(sequence, &mut digits);
        self.append_digits(out, request, &digits);
    }

    fn append_digits(&mut self, out: &mut Vec<u8>, request: u64, sequence: &[u8]) {
        let [before, between, behind] = &self.pieces;
        let body = &mut self.body;
        body.clear();
        body.extend_from_slice(before);
        match self.request {
            Form::Absent => {}
            Form::Binary => body.extend_from_slice(&request.to_be_bytes()),
            Form::Decimal => append_decimal(body, request),
        }
        body.extend_from_slice(between);
        body.extend_from_slice(sequence);
        body.extend_from_slice(behind);
        append_frame(self.dialect, body, out);
    }

    /// Appends the answer to an invocation, which is this template's message.
    pub fn append_answer(&mut self, out: &mut Vec<u8>, invocation: &[u8], size: usize) {
        match self.dialect {
            Dialect::RawSocket(serializer) | Dialect::WebSocket(serializer) => {
                let at = invocation.len() - self.dialect.tail() - size;
                let sequence = &invocation[at..at + SEQUENCE];
                self.append_digits(out, request(serializer, invocation), sequence);
            }
            Dialect::Nats => {
                // MSG subject sid reply length\r\npayload
                let line = &invocation[..invocation.len() - size - 2];
                let reply = line.split(|octet| *octet == b' ').nth(3);
                out.extend_from_slice(b"PUB ");
                out.extend_from_slice(reply.expect("who calls wants an answer"));
                out.extend_from_slice(&self.pieces[1][3..]);
                out.extend_from_slice(&invocation[invocation.len() - size..]);
                out.extend_from_slice(b"\r\n");
            }
            Dialect::Floor => out.extend_from_slice(invocation),
        }
    }
}

/// Returns the size of the floor's frames: that of WAMP's in the middle.
pub fn frame_size(size: usize) -> usize {
    size + 28
}

/// Appends a message in the frame of its transport.
pub fn append_frame(dialect: Dialect, body: &[u8], out: &mut Vec<u8>) {
    match dialect {
        Dialect::RawSocket(_) => {
            let [_, a, b, c] = (body.len() as u32).to_be_bytes();
            out.extend_from_slice(&[0, a, b, c]);
            out.extend_from_slice(body);
        }
        Dialect::WebSocket(serializer) => {
            out.push(if serializer.is_text() { 0x81 } else { 0x82 });
            match body.len() {
                len @ 0..126 => out.push(0x80 | len as u8),
                len @ 126..65536 => {
                    out.push(0x80 | 126);
                    out.extend_from_slice(&(len as u16).to_be_bytes());
                }
                len => {
                    out.push(0x80 | 127);
                    out.extend_from_slice(&(len as u64).to_be_bytes());
                }
            }
            out.extend_from_slice(&MASK);
            let start = out.len();
            out.extend_from_slice(body);
            mask(&mut out[start..]);
        }
        Dialect::Nats | Dialect::Floor => out.extend_from_slice(body),
    }
}

/// Masks octets, many at a time: what makes load should take less time than what is loaded.
fn mask(octets: &mut [u8]) {
    let [a, b, c, d] = MASK;
    let wide = u64::from_ne_bytes([a, b, c, d, a, b, c, d]);
    let (words, rest) = octets.as_chunks_mut();
    for word in words {
        *word = (u64::from_ne_bytes(*word) ^ wide).to_ne_bytes();
    }
    for (octet, mask) in rest.iter_mut().zip(MASK.iter().cycle()) {
        *octet ^= mask;
    }
}

/// Returns the request id of an INVOCATION: the second element of the list.
fn request(serializer: Serializer, message: &[u8]) -> u64 {
    let number = |at: usize, len: usize| {
        let octets = message[at..at + len].iter();
        octets.fold(0, |sum, octet| sum << 8 | u64::from(*octet))
    };
    match serializer {
        Serializer::Json => decimal(&message[4..]),
        Serializer::MsgPack => match message[2] {
            small @ 0..=0x7f => u64::from(small),
            size => number(3, 1 << (size - 0xcc)),
        },
        Serializer::Cbor => match message[3] {
            small @ 0..=0x17 => u64::from(small),
            size => number(4, 1 << (size - 0x18)),
        },
        Serializer::Ubjson => unreachable!("load is made in the other serializers"),
    }
}

/// Returns a payload as text: the place of the sequence number, and something behind it.
fn text(size: usize) -> String {
    format!("{PLACE:x<size$}")
}

/// Returns a message whose only argument is the payload.
fn with_payload(serializer: Serializer, message: Value, body: Body) -> Vec<u8> {
    let text = text(body.size);
    let argument = if body.text || serializer.is_text() {
        Value::from(text)
    } else {
        use base64::Engine as _;
        let octets = base64::engine::general_purpose::STANDARD.encode(text);
        Value::from(format!("\0{octets}"))
    };
    let payload = Payload::encode(serializer, &[argument], &Dict::new());
    let head = serde_json::to_vec(&message).expect("a value has a form");
    let mut body = Vec::new();
    match Message::decode(Serializer::Json, &head).expect("a message of ours") {
        Message::Publish(it) => {
            Message::from(Publish { payload, ..it }).encode(serializer, &mut body)
        }
        Message::Call(it) => Message::from(Call { payload, ..it }).encode(serializer, &mut body),
        Message::Yield(it) => Message::from(Yield { payload, ..it }).encode(serializer, &mut body),
        other => unreachable!("there is no template of {}", other.name()),
    }
    .expect("the message has a form");
    body
}

fn find(octets: &[u8], what: &[u8]) -> usize {
    let mut windows = octets.windows(what.len().max(1));
    let found = windows.position(|window| window.starts_with(what));
    found.expect("the template has its marks")
}

fn append_decimal(out: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}
