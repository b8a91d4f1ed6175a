//! From one serializer to another, and to and from general values.
//!
//! Values of WAMP's data model come through unchanged between any two serializers; binary stands in JSON as the
//! specification's *Binary conversion of JSON Strings* says. What has no counterpart is an error, but for NaN and the
//! infinities, which become null in JSON and UBJSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Number, Value};

use super::super::Dict;
use super::{DecodeError, EncodeError, Kind, MAX_DEPTH, Reader, Writer};

/// Copies one value from a reader to a writer.
pub fn transcode<'a, R: Reader<'a>, W: Writer>(
    reader: &mut R,
    writer: &mut W,
) -> Result<(), EncodeError> {
    transcode_at(reader, writer, 0)
}

// Recursion is bounded by MAX_DEPTH.
fn transcode_at<'a, R: Reader<'a>, W: Writer>(
    reader: &mut R,
    writer: &mut W,
    depth: usize,
) -> Result<(), EncodeError> {
    match reader.kind()? {
        Kind::Null => {
            reader.null()?;
            writer.null();
        }
        Kind::Bool => writer.bool(reader.bool()?),
        Kind::Unsigned => writer.unsigned(reader.unsigned()?),
        Kind::Negative => writer.negative(reader.negative()?),
        Kind::Float => writer.float(reader.float()?),
        Kind::Str => writer.str(&reader.str()?),
        Kind::Bytes => writer.bytes(&reader.bytes()?),
        Kind::List => {
            let mut sequence = reader.begin_list()?;
            within(depth, reader.position())?;
            let mut mark = writer.begin_list(len(sequence.remaining));
            while reader.next_item(&mut sequence)? {
                writer.item(&mut mark);
                transcode_at(reader, writer, depth + 1)?;
            }
            writer.end(mark);
        }
        Kind::Dict => {
            let mut sequence = reader.begin_dict()?;
            within(depth, reader.position())?;
            let mut mark = writer.begin_dict(len(sequence.remaining));
            while let Some(key) = reader.next_key(&mut sequence)? {
                writer.key(&mut mark, &key);
                transcode_at(reader, writer, depth + 1)?;
            }
            writer.end(mark);
        }
        Kind::Foreign => {
            return Err(EncodeError::Unrepresentable(
                "a value of the serializer's own",
            ));
        }
    }
    Ok(())
}

/// Takes one value. Binary becomes a string as in JSON: U+0000 and base64.
pub fn read_value<'a, R: Reader<'a>>(reader: &mut R) -> Result<Value, DecodeError> {
    read_value_at(reader, 0)
}

fn read_value_at<'a, R: Reader<'a>>(reader: &mut R, depth: usize) -> Result<Value, DecodeError> {
    Ok(match reader.kind()? {
        Kind::Null => {
            reader.null()?;
            Value::Null
        }
        Kind::Bool => Value::Bool(reader.bool()?),
        Kind::Unsigned => Value::Number(reader.unsigned()?.into()),
        Kind::Negative => Value::Number(reader.negative()?.into()),
        Kind::Float => Number::from_f64(reader.float()?).map_or(Value::Null, Value::Number),
        Kind::Str => Value::String(reader.str()?.into_owned()),
        Kind::Bytes => Value::String(format!("\0{}", BASE64.encode(reader.bytes()?))),
        Kind::List => {
            let mut sequence = reader.begin_list()?;
            within(depth, reader.position())?;
            let mut items = Vec::new();
            while reader.next_item(&mut sequence)? {
                items.push(read_value_at(reader, depth + 1)?);
            }
            Value::Array(items)
        }
        Kind::Dict => {
            let mut sequence = reader.begin_dict()?;
            within(depth, reader.position())?;
            let mut entries = Dict::new();
            while let Some(key) = reader.next_key(&mut sequence)? {
                entries.insert(key.into_owned(), read_value_at(reader, depth + 1)?);
            }
            Value::Object(entries)
        }
        Kind::Foreign => {
            return Err(DecodeError::Type {
                at: reader.position(),
                expected: "a value of WAMP's data model",
            });
        }
    })
}

/// Writes one value; a string of U+0000 and base64 as binary.
pub fn write_value<W: Writer>(writer: &mut W, value: &Value) {
    match value {
        Value::Null => writer.null(),
        Value::Bool(value) => writer.bool(*value),
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => writer.unsigned(value),
            (None, Some(value)) => writer.negative(value),
            (None, None) => writer.float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Value::String(text) => match text.strip_prefix('\0').map(|base64| BASE64.decode(base64)) {
            Some(Ok(bytes)) => writer.bytes(&bytes),
            _ => writer.str(text),
        },
        Value::Array(items) => {
            let mut mark = writer.begin_list(Some(items.len()));
            for item in items {
                writer.item(&mut mark);
                write_value(writer, item);
            }
            writer.end(mark);
        }
        Value::Object(entries) => {
            let mut mark = writer.begin_dict(Some(entries.len()));
            for (key, value) in entries {
                writer.key(&mut mark, key);
                write_value(writer, value);
            }
            writer.end(mark);
        }
    }
}

fn within(depth: usize, at: usize) -> Result<(), DecodeError> {
    if depth < MAX_DEPTH {
        Ok(())
    } else {
        Err(DecodeError::TooDeep { at })
    }
}

fn len(remaining: Option<u64>) -> Option<usize> {
    remaining.and_then(|len| usize::try_from(len).ok())
}
