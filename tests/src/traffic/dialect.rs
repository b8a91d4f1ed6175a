//! What is spoken on a connection, and where in the octets that come in a message is.

use std::ops::Range;

use shared::wamp::Serializer;

/// What is spoken on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// WAMP over RawSocket.
    RawSocket(Serializer),
    /// WAMP over WebSocket.
    WebSocket(Serializer),
    /// The line protocol of NATS.
    Nats,
    /// Frames of one size with a number in front (`floor.rs`).
    Floor,
}

/// A message in what was received.
pub struct Found {
    /// Where it is; empty if it says nothing.
    pub message: Range<usize>,
    /// What was looked at altogether.
    pub consumed: usize,
}

impl Dialect {
    /// Finds the first message. `None` if it is not whole. `frame` is the size of the floor's frames.
    pub fn find(self, octets: &[u8], frame: usize) -> Option<Found> {
        match self {
            Dialect::RawSocket(_) => {
                let &[_, a, b, c] = octets.first_chunk()?;
                whole(octets, 4, u32::from_be_bytes([0, a, b, c]) as usize)
            }
            Dialect::WebSocket(_) => websocket(octets),
            Dialect::Nats => nats(octets),
            Dialect::Floor => whole(octets, 0, frame),
        }
    }

    /// Returns how many octets stand behind the payload of a message.
    pub fn tail(self) -> usize {
        match self {
            Dialect::RawSocket(Serializer::Json) | Dialect::WebSocket(Serializer::Json) => 3,
            _ => 0,
        }
    }

    /// Returns the sequence number that the payload at the end of a message begins with.
    pub fn sequence(self, message: &[u8], size: usize) -> u64 {
        let at = message.len() - self.tail() - size;
        digits(&message[at..at + SEQUENCE])
    }

    /// Returns the serializer, for those who speak WAMP.
    pub fn serializer(self) -> Option<Serializer> {
        match self {
            Dialect::RawSocket(serializer) | Dialect::WebSocket(serializer) => Some(serializer),
            Dialect::Nats | Dialect::Floor => None,
        }
    }
}

fn whole(octets: &[u8], head: usize, len: usize) -> Option<Found> {
    let consumed = head + len;
    (octets.len() >= consumed).then_some(Found {
        message: head..consumed,
        consumed,
    })
}

fn websocket(octets: &[u8]) -> Option<Found> {
    let (head, len) = match *octets.get(1)? {
        126 => {
            let len = octets.get(2..4)?.try_into().ok()?;
            (4, usize::from(u16::from_be_bytes(len)))
        }
        127 => {
            let len = octets.get(2..10)?.try_into().ok()?;
            (10, u64::from_be_bytes(len) as usize)
        }
        len => (2, usize::from(len)),
    };
    let mut found = whole(octets, head, len)?;
    if octets[0] & 0x0f > 2 {
        found.message.end = head;
    }
    Some(found)
}

/// `MSG subject sid [reply] length`, a line, and the payload; every other line is a message of its own.
fn nats(octets: &[u8]) -> Option<Found> {
    let line = octets.iter().position(|octet| *octet == b'\n')? + 1;
    if !octets.starts_with(b"MSG ") {
        return whole(octets, 0, line);
    }
    let number = octets[..line - 2].rsplit(|octet| *octet == b' ').next()?;
    let len = decimal(number) as usize;
    (octets.len() >= line + len + 2).then_some(Found {
        message: 0..line + len,
        consumed: line + len + 2,
    })
}

/// Octets of a sequence number.
pub const SEQUENCE: usize = 8;

/// Writes a sequence number in hexadecimal digits.
pub fn put_digits(sequence: u64, out: &mut [u8]) {
    for (at, octet) in out.iter_mut().rev().enumerate() {
        *octet = b"0123456789abcdef"[(sequence >> (4 * at)) as usize & 15];
    }
}

fn digits(octets: &[u8]) -> u64 {
    octets.iter().fold(0, |sum, octet| {
        (sum << 4) | (u64::from(octet & 15) + 9 * u64::from(octet >> 6))
    })
}

/// Reads a decimal number up to the first octet that is no digit.
pub fn decimal(octets: &[u8]) -> u64 {
    let digits = octets.iter().take_while(|octet| octet.is_ascii_digit());
    digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'))
}
