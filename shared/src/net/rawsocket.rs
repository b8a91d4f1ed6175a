//! The octets of the RawSocket transport: its handshake and the heads of its frames, as pure functions.
//!
//! Specification: *RawSocket Transport*. Reading and writing them is done elsewhere: by `framed.rs` for clients, by the
//! router's connections for servers.

use thiserror::Error;

use crate::wamp::Serializer;

/// The first octet of a handshake; no HTTP request begins with it.
pub const MAGIC: u8 = 0x7F;
/// The smallest limit that a peer can announce is 2^9 octets.
pub const MIN_EXPONENT: u8 = 9;
/// The largest limit that a peer can announce is 2^24 octets.
pub const MAX_EXPONENT: u8 = 24;
/// The largest frame, 16 MiB.
pub const MAX_LEN: usize = 1 << MAX_EXPONENT;
/// Octets of a handshake and of the head of a frame.
pub const HEAD_LEN: usize = 4;

/// What a peer says in the handshake: the client asks, the router replies in the same form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hello {
    /// The peer accepts messages of up to two to this power octets, from 9 to 24.
    pub max_len_exponent: u8,
    /// How messages are serialized.
    pub serializer: Serializer,
}

impl Hello {
    /// Returns the largest message that the peer accepts, in octets.
    pub fn max_len(self) -> usize {
        1 << self.max_len_exponent.clamp(MIN_EXPONENT, MAX_EXPONENT)
    }

    /// Returns the octets of the request or of the reply that accepts. An exponent out of range becomes the nearest in it.
    pub fn encode(self) -> [u8; HEAD_LEN] {
        let length = self.max_len_exponent.clamp(MIN_EXPONENT, MAX_EXPONENT) - MIN_EXPONENT;
        [MAGIC, length << 4 | serializer_code(self.serializer), 0, 0]
    }

    /// Reads a client's request.
    ///
    /// # Errors
    /// Tells what to answer, which is nothing if this is no RawSocket client.
    pub fn parse_request(octets: [u8; HEAD_LEN]) -> Result<Hello, RequestError> {
        let [magic, second, reserved @ ..] = octets;
        if magic != MAGIC {
            return Err(RequestError::NotRawSocket(magic));
        }
        if reserved != [0, 0] {
            return Err(RequestError::Refuse(Refusal::ReservedBits));
        }
        match serializer_of(second & 0x0F) {
            Some(serializer) => Ok(Hello {
                max_len_exponent: (second >> 4) + MIN_EXPONENT,
                serializer,
            }),
            None => Err(RequestError::Refuse(Refusal::SerializerUnsupported)),
        }
    }

    /// Reads the router's reply to a request for `wanted`.
    ///
    /// # Errors
    /// The router refuses, or does not speak RawSocket.
    pub fn parse_reply(octets: [u8; HEAD_LEN], wanted: Serializer) -> Result<Hello, ReplyError> {
        let [magic, second, reserved @ ..] = octets;
        if magic != MAGIC {
            return Err(ReplyError::NotRawSocket(magic));
        }
        let (length, code) = (second >> 4, second & 0x0F);
        if code == 0 {
            return Err(ReplyError::Refused(Refusal::from_code(length)));
        }
        if reserved != [0, 0] {
            return Err(ReplyError::ReservedBits);
        }
        if code != serializer_code(wanted) {
            return Err(ReplyError::OtherSerializer { code });
        }
        Ok(Hello {
            max_len_exponent: length + MIN_EXPONENT,
            serializer: wanted,
        })
    }
}

/// Returns the number of a serializer in the handshake.
pub const fn serializer_code(serializer: Serializer) -> u8 {
    match serializer {
        Serializer::Json => 1,
        Serializer::MsgPack => 2,
        Serializer::Cbor => 3,
        Serializer::Ubjson => 4,
    }
}

/// Finds the serializer of a number in the handshake; 5 (FlatBuffers) is not spoken here.
pub const fn serializer_of(code: u8) -> Option<Serializer> {
    match code {
        1 => Some(Serializer::Json),
        2 => Some(Serializer::MsgPack),
        3 => Some(Serializer::Cbor),
        4 => Some(Serializer::Ubjson),
        _ => None,
    }
}

/// Why a router does not accept a handshake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Must not be used.
    #[error("the router refused without saying why")]
    Illegal,
    /// The serializer is unknown to the router or not offered.
    #[error("the router does not offer this serializer")]
    SerializerUnsupported,
    /// The limit of the client is too small.
    #[error("the router does not accept the maximum message length")]
    MaxLength,
    /// Octets that must be zero are not.
    #[error("the router does not know what the reserved bits ask for")]
    ReservedBits,
    /// The router has as many connections as it takes.
    #[error("the router takes no more connections")]
    MaxConnections,
    /// A number that the specification does not define yet.
    #[error("the router refused for reason {0}")]
    Other(u8),
}

impl Refusal {
    /// Returns the number on the wire.
    pub const fn code(self) -> u8 {
        match self {
            Refusal::Illegal => 0,
            Refusal::SerializerUnsupported => 1,
            Refusal::MaxLength => 2,
            Refusal::ReservedBits => 3,
            Refusal::MaxConnections => 4,
            Refusal::Other(code) => code & 0x0F,
        }
    }

    /// Finds the meaning of a number on the wire.
    pub const fn from_code(code: u8) -> Refusal {
        match code {
            0 => Refusal::Illegal,
            1 => Refusal::SerializerUnsupported,
            2 => Refusal::MaxLength,
            3 => Refusal::ReservedBits,
            4 => Refusal::MaxConnections,
            code => Refusal::Other(code),
        }
    }

    /// Returns the octets of the reply that refuses.
    pub const fn encode(self) -> [u8; HEAD_LEN] {
        [MAGIC, self.code() << 4, 0, 0]
    }
}

/// Why a request cannot be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RequestError {
    /// The peer speaks something else; it gets no reply.
    #[error("a connection that begins with octet {0:#04x} is not RawSocket")]
    NotRawSocket(u8),
    /// To be answered with this refusal.
    #[error("refused: {0}")]
    Refuse(Refusal),
}

/// Why a reply is no acceptance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReplyError {
    /// The peer speaks something else.
    #[error("the peer does not speak RawSocket: it answered with octet {0:#04x}")]
    NotRawSocket(u8),
    /// The router refuses.
    #[error("{0}")]
    Refused(Refusal),
    /// Octets that must be zero are not.
    #[error("the router set reserved bits")]
    ReservedBits,
    /// The router answers with another serializer than the one asked for.
    #[error("the router chose serializer {code}, which was not asked for")]
    OtherSerializer {
        /// Its number.
        code: u8,
    },
}

/// What a frame carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameType {
    /// One WAMP message.
    Message,
    /// Anything; to be sent back.
    Ping,
    /// What a ping carried.
    Pong,
}

/// Why four octets are no head of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HeadError {
    /// Bits that must be zero are not.
    #[error("reserved bits are set in the head of a frame ({0:#04x})")]
    ReservedBits(u8),
    /// A type of frame that is not defined.
    #[error("frames of type {0} do not exist")]
    UnknownType(u8),
    /// The 25th bit of the length is only for exactly 16 MiB.
    #[error("a frame of more than 16 MiB")]
    TooLong,
}

/// Returns the head of a frame with `len` octets.
///
/// # Panics
/// If `len` is more than [`MAX_LEN`]: whoever sends has checked it against the limit of the peer, which is never more.
pub fn head(frame: FrameType, len: usize) -> [u8; HEAD_LEN] {
    assert!(len <= MAX_LEN, "a frame has at most 16 MiB");
    let kind: u8 = match frame {
        FrameType::Message => 0,
        FrameType::Ping => 1,
        FrameType::Pong => 2,
    };
    let [.., extra, high, mid, low] = len.to_be_bytes();
    // 16 MiB is bit 24 of the length, which stands as bit 3 of the first octet.
    [extra << 3 | kind, high, mid, low]
}

/// Reads the head of a frame: its type and its length.
///
/// # Errors
/// Reserved bits, an unknown type, or a length above 16 MiB. The connection then has to end.
pub fn parse_head(octets: [u8; HEAD_LEN]) -> Result<(FrameType, usize), HeadError> {
    let [first, high, mid, low] = octets;
    if first & 0xF0 != 0 {
        return Err(HeadError::ReservedBits(first));
    }
    let frame = match first & 0x07 {
        0 => FrameType::Message,
        1 => FrameType::Ping,
        2 => FrameType::Pong,
        other => return Err(HeadError::UnknownType(other)),
    };
    let len = usize::from(high) << 16 | usize::from(mid) << 8 | usize::from(low);
    match (first & 0x08 != 0, len) {
        (false, len) => Ok((frame, len)),
        (true, 0) => Ok((frame, MAX_LEN)),
        (true, _) => Err(HeadError::TooLong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_reads_back_for_every_length_and_serializer() {
        for &serializer in Serializer::ALL {
            for max_len_exponent in MIN_EXPONENT..=MAX_EXPONENT {
                let hello = Hello {
                    max_len_exponent,
                    serializer,
                };
                assert_eq!(Hello::parse_request(hello.encode()), Ok(hello));
                assert_eq!(Hello::parse_reply(hello.encode(), serializer), Ok(hello));
            }
        }
    }

    #[test]
    fn the_octets_are_those_of_the_specification() {
        let hello = Hello {
            max_len_exponent: 24,
            serializer: Serializer::MsgPack,
        };
        assert_eq!(hello.encode(), [0x7F, 0xF2, 0, 0]);
        assert_eq!(hello.max_len(), 16 * 1024 * 1024);
        assert_eq!(Refusal::SerializerUnsupported.encode(), [0x7F, 0x10, 0, 0]);
    }

    #[test]
    fn wrong_requests_get_the_right_refusal() {
        use Refusal::{ReservedBits, SerializerUnsupported};
        for (octets, error) in [
            ([b'G', b'E', b'T', b' '], RequestError::NotRawSocket(b'G')),
            ([0x7F, 0xF1, 0, 1], RequestError::Refuse(ReservedBits)),
            (
                [0x7F, 0xF0, 0, 0],
                RequestError::Refuse(SerializerUnsupported),
            ),
            (
                [0x7F, 0xF5, 0, 0],
                RequestError::Refuse(SerializerUnsupported),
            ),
            (
                [0x7F, 0xFF, 0, 0],
                RequestError::Refuse(SerializerUnsupported),
            ),
        ] {
            assert_eq!(Hello::parse_request(octets), Err(error), "{octets:?}");
        }
    }

    #[test]
    fn replies_that_do_not_accept_say_why() {
        for (octets, error) in [
            (*b"HTTP", ReplyError::NotRawSocket(b'H')),
            ([0x7F, 0x00, 0, 0], ReplyError::Refused(Refusal::Illegal)),
            (
                [0x7F, 0x40, 0, 0],
                ReplyError::Refused(Refusal::MaxConnections),
            ),
            ([0x7F, 0x90, 0, 0], ReplyError::Refused(Refusal::Other(9))),
            ([0x7F, 0xF1, 0, 0], ReplyError::OtherSerializer { code: 1 }),
            ([0x7F, 0xF3, 1, 0], ReplyError::ReservedBits),
        ] {
            assert_eq!(Hello::parse_reply(octets, Serializer::Cbor), Err(error));
        }
    }

    #[test]
    fn every_refusal_reads_back() {
        for code in 0..16 {
            assert_eq!(Refusal::from_code(code).code(), code);
        }
    }

    #[test]
    fn heads_read_back_up_to_exactly_sixteen_mebibytes() {
        for frame in [FrameType::Message, FrameType::Ping, FrameType::Pong] {
            for len in [0, 1, 255, 256, 65_536, MAX_LEN - 1, MAX_LEN] {
                assert_eq!(parse_head(head(frame, len)), Ok((frame, len)));
            }
        }
        assert_eq!(head(FrameType::Ping, MAX_LEN), [0x09, 0, 0, 0]);
        assert_eq!(head(FrameType::Message, MAX_LEN - 1), [0, 0xFF, 0xFF, 0xFF]);
    }

    #[test]
    fn malformed_heads_are_refused() {
        assert_eq!(
            parse_head([0x10, 0, 0, 0]),
            Err(HeadError::ReservedBits(0x10))
        );
        assert_eq!(parse_head([0x03, 0, 0, 0]), Err(HeadError::UnknownType(3)));
        assert_eq!(parse_head([0x08, 0, 0, 1]), Err(HeadError::TooLong));
    }
}
