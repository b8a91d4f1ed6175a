//! How messages become bytes: one [`Reader`] and one [`Writer`] per serializer.
//!
//! The message table (`message.rs`) is written once over these two traits, so each serializer is only its own
//! tokens. A reader borrows from the frame and steps over what nobody asked for, checking it: what it accepts may be
//! handed to other peers as it stands.

mod cbor_reader;
mod cbor_skip;
mod cbor_writer;
mod json_number;
mod json_plain;
mod json_reader;
mod json_writer;
mod msgpack_marker;
mod msgpack_reader;
mod msgpack_skip;
mod msgpack_writer;
mod transcode;
mod ubjson_number;
mod ubjson_octets;
mod ubjson_reader;
mod ubjson_writer;

use std::borrow::Cow;

use thiserror::Error;

pub use cbor_reader::CborReader;
pub use cbor_writer::CborWriter;
pub use json_reader::JsonReader;
pub use json_writer::JsonWriter;
pub use msgpack_reader::MsgPackReader;
pub use msgpack_writer::MsgPackWriter;
pub use transcode::{read_value, transcode, write_value};
pub use ubjson_reader::UbjsonReader;
pub use ubjson_writer::UbjsonWriter;

/// The deepest nesting of lists and dictionaries that is accepted.
pub const MAX_DEPTH: usize = 64;

/// How the messages of a session are serialized.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Serializer {
    /// `wamp.2.json`
    Json,
    /// `wamp.2.msgpack`
    MsgPack,
    /// `wamp.2.cbor`
    Cbor,
    /// `wamp.2.ubjson`
    Ubjson,
}

impl Serializer {
    /// Every serializer, the one preferred by servers first.
    pub const ALL: &'static [Serializer] = &[
        Serializer::Cbor,
        Serializer::MsgPack,
        Serializer::Json,
        Serializer::Ubjson,
    ];

    /// Returns the name used in configurations: `json`, `msgpack`, `cbor`, `ubjson`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Serializer::Json => "json",
            Serializer::MsgPack => "msgpack",
            Serializer::Cbor => "cbor",
            Serializer::Ubjson => "ubjson",
        }
    }

    /// Finds a serializer by the name used in configurations.
    pub fn from_word(word: &str) -> Option<Serializer> {
        Serializer::ALL
            .iter()
            .copied()
            .find(|serializer| serializer.as_str() == word)
    }

    /// Tells whether frames are text: WebSocket sends them so.
    pub const fn is_text(self) -> bool {
        matches!(self, Serializer::Json)
    }

    /// Returns what ends a message, behind its payload.
    pub const fn closing(self) -> &'static [u8] {
        match self {
            Serializer::Json | Serializer::Ubjson => b"]",
            // The number of elements is said in advance.
            Serializer::MsgPack | Serializer::Cbor => b"",
        }
    }

    /// Returns a small number, for tables indexed by serializer.
    pub const fn index(self) -> usize {
        match self {
            Serializer::Json => 0,
            Serializer::MsgPack => 1,
            Serializer::Cbor => 2,
            Serializer::Ubjson => 3,
        }
    }
}

/// Why bytes are no message.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// The bytes are not valid in their serializer.
    #[error("octet {at}: {what}")]
    Syntax {
        /// Offset in the frame.
        at: usize,
        /// What is wrong there.
        what: &'static str,
    },
    /// Lists and dictionaries are nested deeper than [`MAX_DEPTH`].
    #[error("octet {at}: nested deeper than {MAX_DEPTH} levels")]
    TooDeep {
        /// Offset in the frame.
        at: usize,
    },
    /// A value is there, but of another type or outside its range.
    #[error("octet {at}: expected {expected}")]
    Type {
        /// Offset in the frame.
        at: usize,
        /// What the message wants there.
        expected: &'static str,
    },
    /// The first element is no message type that we know.
    #[error("unknown message type {0}")]
    UnknownMessage(u64),
    /// The list has too few or too many elements for its message type.
    #[error("{0} with a wrong number of elements")]
    Arity(&'static str),
}

/// Why a message cannot be written in a serializer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EncodeError {
    /// The payload, written in another serializer, does not read.
    #[error("the payload cannot be read: {0}")]
    Payload(#[from] DecodeError),
    /// The message is larger than the peer takes.
    #[error("{size} octets are more than the {limit} that the peer takes in one message")]
    TooLarge {
        /// Its size in octets.
        size: usize,
        /// The peer's limit in octets.
        limit: usize,
    },
    /// A value of the payload has no form in the serializer wanted.
    #[error("the payload holds {0}, which the other serializer does not have")]
    Unrepresentable(&'static str),
}

/// The type of the value that comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Null, nil, undefined.
    Null,
    /// True or false.
    Bool,
    /// An integer from 0.
    Unsigned,
    /// An integer below 0.
    Negative,
    /// A floating point number.
    Float,
    /// Text. In JSON also binary, see [`Reader::str`].
    Str,
    /// Binary.
    Bytes,
    /// A list.
    List,
    /// A dictionary.
    Dict,
    /// Something of the serializer's own that WAMP does not have.
    Foreign,
}

/// Where a reader is within a list or dictionary.
#[derive(Clone, Copy, Debug)]
pub struct Sequence {
    /// Items left, where the serializer says so in advance.
    pub remaining: Option<u64>,
    /// No item was read yet.
    pub first: bool,
    /// The type of every item, where the serializer says it once for all.
    pub item: Option<u8>,
}

impl Sequence {
    const fn new(remaining: Option<u64>) -> Sequence {
        Sequence {
            remaining,
            first: true,
            item: None,
        }
    }
}

/// Reads tokens from one frame.
///
/// INVARIANT: a reader never recurses and never allocates more than the frame's own size.
pub trait Reader<'a>: Sized {
    /// Begins at the start of `bytes`.
    fn new(bytes: &'a [u8]) -> Self;

    /// Returns the offset of the next octet.
    fn position(&self) -> usize;

    /// Returns the frame.
    fn input(&self) -> &'a [u8];

    /// Tells the type of the next value without taking it.
    fn kind(&mut self) -> Result<Kind, DecodeError>;

    /// Tells whether the next value is null, without taking it.
    #[inline]
    fn is_null(&mut self) -> Result<bool, DecodeError> {
        Ok(self.kind()? == Kind::Null)
    }

    /// Takes a null.
    fn null(&mut self) -> Result<(), DecodeError>;

    /// Takes a boolean.
    fn bool(&mut self) -> Result<bool, DecodeError>;

    /// Takes an integer from 0 to 2^64-1.
    fn unsigned(&mut self) -> Result<u64, DecodeError>;

    /// Takes an integer below 0, down to -2^63.
    fn negative(&mut self) -> Result<i64, DecodeError>;

    /// Takes a floating point number.
    fn float(&mut self) -> Result<f64, DecodeError>;

    /// Takes text. Binary in JSON comes as text: U+0000 and base64 (*Binary conversion of JSON Strings*).
    fn str(&mut self) -> Result<Cow<'a, str>, DecodeError>;

    /// Takes binary.
    fn bytes(&mut self) -> Result<Cow<'a, [u8]>, DecodeError>;

    /// Enters a list.
    fn begin_list(&mut self) -> Result<Sequence, DecodeError>;

    /// Enters a dictionary.
    fn begin_dict(&mut self) -> Result<Sequence, DecodeError>;

    /// Moves to the next item of a list; `false` when it ended, which has then been left.
    fn next_item(&mut self, sequence: &mut Sequence) -> Result<bool, DecodeError>;

    /// Moves to the next value of a dictionary and returns its key; `None` when it ended, which has then been left.
    fn next_key(&mut self, sequence: &mut Sequence) -> Result<Option<Cow<'a, str>>, DecodeError>;

    /// As [`Reader::next_key`], but the key may be no UTF-8: who does not know it hands it to [`check_key`].
    #[inline]
    fn next_key_octets(
        &mut self,
        sequence: &mut Sequence,
    ) -> Result<Option<Cow<'a, [u8]>>, DecodeError> {
        let key = self.next_key(sequence)?;
        Ok(key.map(|key| match key {
            Cow::Borrowed(key) => Cow::Borrowed(key.as_bytes()),
            Cow::Owned(key) => Cow::Owned(key.into_bytes()),
        }))
    }

    /// Steps over what separates two items that stand outside any list (see [`Mark::bare`]).
    fn bare_separator(&mut self) -> Result<(), DecodeError>;

    /// Steps over one value whatever it is, checking it in full.
    fn skip(&mut self) -> Result<(), DecodeError>;

    /// Checks that nothing follows.
    fn end(&mut self) -> Result<(), DecodeError>;
}

/// Checks a key from [`Reader::next_key_octets`] that ended at the offset `end`.
pub fn check_key(key: &[u8], end: usize) -> Result<(), DecodeError> {
    let checked = std::str::from_utf8(key).map(drop);
    checked.map_err(|_| DecodeError::Syntax {
        at: end.saturating_sub(key.len()),
        what: "not UTF-8",
    })
}

/// Writes tokens to the end of a buffer.
pub trait Writer {
    /// Writes null.
    fn null(&mut self);

    /// Writes a boolean.
    fn bool(&mut self, value: bool);

    /// Writes an integer from 0.
    fn unsigned(&mut self, value: u64);

    /// Writes an integer below 0.
    fn negative(&mut self, value: i64);

    /// Writes a floating point number. JSON and UBJSON have no infinities and no NaN: they become null.
    fn float(&mut self, value: f64);

    /// Writes text.
    fn str(&mut self, value: &str);

    /// Writes binary; in JSON as U+0000 and base64.
    fn bytes(&mut self, value: &[u8]);

    /// Opens a list, of `len` items if that is known, and returns a mark for [`Writer::end`].
    fn begin_list(&mut self, len: Option<usize>) -> Mark;

    /// Opens a dictionary, of `len` entries if that is known, and returns a mark for [`Writer::end`].
    fn begin_dict(&mut self, len: Option<usize>) -> Mark;

    /// Stands before every item of a list.
    fn item(&mut self, mark: &mut Mark);

    /// Writes a key; the value must follow.
    fn key(&mut self, mark: &mut Mark, key: &str);

    /// Closes what `mark` opened.
    fn end(&mut self, mark: Mark);

    /// Writes `count` items as they stand, already in this serializer.
    fn raw_items(&mut self, mark: &mut Mark, count: usize, items: &[u8]);
}

/// An open list or dictionary of a [`Writer`].
#[derive(Debug)]
pub struct Mark {
    at: usize,
    len: Option<usize>,
    written: usize,
    dict: bool,
}

impl Mark {
    /// Returns the mark for items that stand outside any list, as those of a payload do.
    pub const fn bare() -> Mark {
        Mark {
            at: 0,
            len: None,
            written: 0,
            dict: false,
        }
    }
}

/// Octets that are copied at once.
const STRETCH: usize = 2048;

/// Appends octets. What is long goes in stretches for which the C library does not use `rep movsb`: AMD's processors take
/// twenty times as long for that if the two places differ by 1 to 63 octets modulo 4096, which is where a payload comes to
/// stand when one head takes the place of another.
#[inline]
fn append(out: &mut Vec<u8>, octets: &[u8]) {
    if octets.len() <= STRETCH {
        return out.extend_from_slice(octets);
    }
    out.reserve(octets.len());
    for stretch in octets.chunks(STRETCH) {
        out.extend_from_slice(stretch);
    }
}
