//! `args` and `kwargs` of a message, kept as the sender's bytes.
//!
//! A router hands them on as they are; only a receiver with another serializer makes them be transcoded, and only the
//! peer that a message is meant for decodes them. They were checked for syntax and depth when the message was read.
//!
//! Binary in the place of `args` is one opaque payload (*payload transparency*, the older form of payload passthru,
//! which Autobahn's end-to-end encryption uses). Who decodes it gets it as the only argument.

use std::borrow::Cow;

use serde_json::Value;

use super::Dict;
use super::codec::{
    CborReader, CborWriter, DecodeError, EncodeError, JsonReader, JsonWriter, Kind, Mark,
    MsgPackReader, MsgPackWriter, Reader, Sequence, Serializer, UbjsonReader, UbjsonWriter, Writer,
    read_value, transcode, write_value,
};

/// Octets for which a payload of its own may have room in any case.
const ROOM: usize = 64;

/// The last up to two elements of a message: Arguments and ArgumentsKw.
#[derive(Clone, Debug)]
pub struct Payload<'a> {
    serializer: Serializer,
    // INVARIANT: 0 = nothing, 1 = a list or binary, 2 = a list and a dictionary; `bytes` holds exactly that, well-formed.
    count: u8,
    bytes: Cow<'a, [u8]>,
}

impl Default for Payload<'_> {
    fn default() -> Self {
        Payload::none()
    }
}

impl PartialEq for Payload<'_> {
    fn eq(&self, other: &Payload<'_>) -> bool {
        let same_form = self.count == 0 || self.serializer == other.serializer;
        same_form && self.count == other.count && self.bytes == other.bytes
    }
}

/// Runs `$body` with `$name` as the type of reader or writer for a serializer.
macro_rules! with {
    ($serializer:expr, $json:ident | $msgpack:ident | $cbor:ident | $ubjson:ident as $name:ident => $body:expr) => {
        match $serializer {
            Serializer::Json => {
                use $json as $name;
                $body
            }
            Serializer::MsgPack => {
                use $msgpack as $name;
                $body
            }
            Serializer::Cbor => {
                use $cbor as $name;
                $body
            }
            Serializer::Ubjson => {
                use $ubjson as $name;
                $body
            }
        }
    };
}

impl<'a> Payload<'a> {
    /// Returns the payload without arguments.
    pub const fn none() -> Payload<'a> {
        Payload {
            serializer: Serializer::MsgPack,
            count: 0,
            bytes: Cow::Borrowed(&[]),
        }
    }

    /// Writes arguments down. Empty keyword arguments are left out, and so are empty arguments before nothing.
    pub fn encode(serializer: Serializer, args: &[Value], kwargs: &Dict) -> Payload<'static> {
        let count = if !kwargs.is_empty() {
            2
        } else {
            u8::from(!args.is_empty())
        };
        let mut bytes = Vec::new();
        with!(serializer, JsonWriter | MsgPackWriter | CborWriter | UbjsonWriter as W => {
            let mut writer = W::new(&mut bytes);
            let mut outer = Mark::bare();
            if count > 0 {
                writer.item(&mut outer);
                write_list(&mut writer, args);
            }
            if count > 1 {
                writer.item(&mut outer);
                super::field::Field::write(kwargs, &mut writer);
            }
        });
        Payload {
            serializer,
            count,
            bytes: Cow::Owned(bytes),
        }
    }

    /// Returns arguments and keyword arguments.
    pub fn decode(&self) -> Result<(Vec<Value>, Dict), DecodeError> {
        let mut args = Vec::new();
        let mut kwargs = Dict::new();
        with!(self.serializer, JsonReader | MsgPackReader | CborReader | UbjsonReader as R => {
            let mut reader = R::new(&self.bytes);
            if self.count > 0 {
                match read_value(&mut reader)? {
                    Value::Array(list) => args = list,
                    opaque => args.push(opaque),
                }
            }
            if self.count > 1 {
                reader.bare_separator()?;
                if let Value::Object(dict) = read_value(&mut reader)? {
                    kwargs = dict;
                }
            }
        });
        Ok((args, kwargs))
    }

    /// Returns the same payload in `serializer`; without any work if it is that already.
    pub fn transcode(&self, serializer: Serializer) -> Result<Payload<'_>, EncodeError> {
        if self.serializer == serializer || self.count == 0 {
            return Ok(Payload {
                serializer,
                count: self.count,
                bytes: Cow::Borrowed(&self.bytes),
            });
        }
        let mut bytes = Vec::with_capacity(self.bytes.len() + self.bytes.len() / 4 + 16);
        with!(serializer, JsonWriter | MsgPackWriter | CborWriter | UbjsonWriter as W => {
            self.write(serializer, &mut W::new(&mut bytes), &mut Mark::bare())?;
        });
        Ok(Payload {
            serializer,
            count: self.count,
            bytes: Cow::Owned(bytes),
        })
    }

    /// Returns the serializer of the bytes.
    pub const fn serializer(&self) -> Serializer {
        self.serializer
    }

    /// Returns how many elements there are: 0, 1 or 2.
    pub const fn count(&self) -> u8 {
        self.count
    }

    /// Returns the elements as they stand in a message.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the same payload, borrowed.
    pub fn borrow(&self) -> Payload<'_> {
        Payload {
            serializer: self.serializer,
            count: self.count,
            bytes: Cow::Borrowed(&self.bytes),
        }
    }

    /// Returns the same payload with bytes of its own, to be kept.
    pub fn into_owned(self) -> Payload<'static> {
        Payload {
            serializer: self.serializer,
            count: self.count,
            bytes: Cow::Owned(self.bytes.into_owned()),
        }
    }

    /// Takes over another payload, in the same memory if it has some of its own.
    pub fn copy_from(&mut self, other: &Payload<'_>) {
        self.serializer = other.serializer;
        self.count = other.count;
        let bytes = self.bytes.to_mut();
        bytes.clear();
        bytes.extend_from_slice(&other.bytes);
        // What was large once is not kept for what is small.
        bytes.shrink_to(2 * other.bytes.len().max(ROOM));
    }

    /// Writes the elements to the end of a list, in the serializer of the writer.
    pub(super) fn write<W: Writer>(
        &self,
        serializer: Serializer,
        writer: &mut W,
        list: &mut Mark,
    ) -> Result<(), EncodeError> {
        if self.serializer == serializer || self.count == 0 {
            writer.raw_items(list, usize::from(self.count), &self.bytes);
            return Ok(());
        }
        with!(self.serializer, JsonReader | MsgPackReader | CborReader | UbjsonReader as R => {
            let mut reader = R::new(&self.bytes);
            for index in 0..self.count {
                if index > 0 {
                    reader.bare_separator()?;
                }
                writer.item(list);
                transcode(&mut reader, writer)?;
            }
        });
        Ok(())
    }

    /// As [`Payload::write`] for a payload in the writer's serializer, without any octets of it.
    pub(super) fn leave_out<W: Writer>(&self, writer: &mut W, list: &mut Mark) {
        writer.raw_items(list, usize::from(self.count), &[]);
    }

    /// Takes the rest of a message's elements.
    pub(super) fn read<R: Reader<'a>>(
        serializer: Serializer,
        reader: &mut R,
        list: &mut Sequence,
        message: &'static str,
    ) -> Result<Payload<'a>, DecodeError> {
        let mut payload = Payload {
            serializer,
            count: 0,
            bytes: Cow::Borrowed(&[]),
        };
        let mut start = None;
        let mut transparent = false;
        while reader.next_item(list)? {
            let at = reader.position();
            let found = reader.kind()?;
            let (kind, expected) = match payload.count {
                // One opaque value takes the place of all arguments.
                0 if found == Kind::Bytes => {
                    transparent = true;
                    (Kind::Bytes, "binary")
                }
                0 => (Kind::List, "a list of arguments"),
                1 if !transparent => (Kind::Dict, "a dictionary of keyword arguments"),
                _ => return Err(DecodeError::Arity(message)),
            };
            if found != kind {
                return Err(DecodeError::Type { at, expected });
            }
            let from = *start.get_or_insert(reader.position());
            reader.skip()?;
            payload.count += 1;
            payload.bytes = Cow::Borrowed(&reader.input()[from..reader.position()]);
        }
        Ok(payload)
    }
}

fn write_list<W: Writer>(writer: &mut W, items: &[Value]) {
    let mut mark = writer.begin_list(Some(items.len()));
    for item in items {
        writer.item(&mut mark);
        write_value(writer, item);
    }
    writer.end(mark);
}
