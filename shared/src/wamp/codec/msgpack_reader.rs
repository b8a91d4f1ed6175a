//! MsgPack tokens, as they are read, in the current format (with `str` apart from `bin`).
//!
//! The extension types have no counterpart in WAMP: they are handed on between MsgPack peers and refused elsewhere. But
//! one is what clients in JavaScript write for `undefined`, and reads as nil.

use std::borrow::Cow;

use rmp::Marker;

use super::{DecodeError, Kind, Reader, Sequence};

/// Reads MsgPack.
#[derive(Debug)]
pub struct MsgPackReader<'a> {
    input: &'a [u8],
    pub(super) at: usize,
}

impl<'a> MsgPackReader<'a> {
    fn short(&self) -> DecodeError {
        DecodeError::Syntax {
            at: self.input.len(),
            what: "the message ends too early",
        }
    }

    #[inline]
    pub(super) fn marker(&self) -> Result<Marker, DecodeError> {
        self.input
            .get(self.at)
            .map(|&byte| Marker::from_u8(byte))
            .ok_or_else(|| self.short())
    }

    #[inline]
    fn array<const N: usize>(&self, at: usize) -> Result<[u8; N], DecodeError> {
        let bytes = self
            .input
            .get(at..)
            .and_then(|rest| rest.first_chunk::<N>());
        bytes.copied().ok_or_else(|| self.short())
    }

    /// Reads a big-endian number of `width` octets behind the marker.
    #[inline]
    fn number(&self, width: usize) -> Result<u64, DecodeError> {
        let at = self.at + 1;
        Ok(match width {
            1 => u64::from(self.array::<1>(at)?[0]),
            2 => u64::from(u16::from_be_bytes(self.array(at)?)),
            4 => u64::from(u32::from_be_bytes(self.array(at)?)),
            _ => u64::from_be_bytes(self.array(at)?),
        })
    }

    fn signed(&self, width: usize) -> Result<i64, DecodeError> {
        let at = self.at + 1;
        Ok(match width {
            1 => i64::from(i8::from_be_bytes(self.array(at)?)),
            2 => i64::from(i16::from_be_bytes(self.array(at)?)),
            4 => i64::from(i32::from_be_bytes(self.array(at)?)),
            _ => i64::from_be_bytes(self.array(at)?),
        })
    }

    /// Reads a length of `width` octets behind the marker and returns the range of the data.
    pub(super) fn data(&self, width: usize) -> Result<(usize, usize), DecodeError> {
        let len = usize::try_from(self.number(width)?).map_err(|_| self.short())?;
        self.range(self.at + 1 + width, len)
    }

    #[inline]
    pub(super) fn range(&self, from: usize, len: usize) -> Result<(usize, usize), DecodeError> {
        match from.checked_add(len) {
            Some(to) if to <= self.input.len() => Ok((from, to)),
            _ => Err(self.short()),
        }
    }

    #[inline]
    pub(super) fn str_range(&self, marker: Marker) -> Result<Option<(usize, usize)>, DecodeError> {
        Ok(Some(match marker {
            Marker::FixStr(len) => self.range(self.at + 1, usize::from(len))?,
            Marker::Str8 => self.data(1)?,
            Marker::Str16 => self.data(2)?,
            Marker::Str32 => self.data(4)?,
            _ => return Ok(None),
        }))
    }

    pub(super) fn bytes_range(
        &self,
        marker: Marker,
    ) -> Result<Option<(usize, usize)>, DecodeError> {
        Ok(Some(match marker {
            Marker::Bin8 => self.data(1)?,
            Marker::Bin16 => self.data(2)?,
            Marker::Bin32 => self.data(4)?,
            _ => return Ok(None),
        }))
    }

    /// Tells whether the extension that is next is what JavaScript's `undefined` becomes.
    fn is_undefined(&self) -> bool {
        self.input.get(self.at + 1..self.at + 3) == Some(&[0, 0])
    }

    pub(super) fn text(&self, (from, to): (usize, usize)) -> Result<&'a str, DecodeError> {
        std::str::from_utf8(&self.input[from..to]).map_err(|_| DecodeError::Syntax {
            at: from,
            what: "not UTF-8",
        })
    }

    /// Returns items of the list or entries of the dictionary that begins here, and the size of its head.
    #[inline]
    pub(super) fn container(
        &self,
        marker: Marker,
    ) -> Result<Option<(u64, usize, bool)>, DecodeError> {
        Ok(Some(match marker {
            Marker::FixArray(len) => (u64::from(len), 1, false),
            Marker::Array16 => (self.number(2)?, 3, false),
            Marker::Array32 => (self.number(4)?, 5, false),
            Marker::FixMap(len) => (u64::from(len), 1, true),
            Marker::Map16 => (self.number(2)?, 3, true),
            Marker::Map32 => (self.number(4)?, 5, true),
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn begin(&mut self, dict: bool, expected: &'static str) -> Result<Sequence, DecodeError> {
        match self.container(self.marker()?)? {
            Some((len, head, is_dict)) if is_dict == dict => {
                self.at += head;
                Ok(Sequence::new(Some(len)))
            }
            _ => Err(DecodeError::Type {
                at: self.at,
                expected,
            }),
        }
    }
}

impl<'a> Reader<'a> for MsgPackReader<'a> {
    fn new(input: &'a [u8]) -> Self {
        MsgPackReader { input, at: 0 }
    }

    fn position(&self) -> usize {
        self.at
    }

    fn input(&self) -> &'a [u8] {
        self.input
    }

    fn kind(&mut self) -> Result<Kind, DecodeError> {
        let marker = self.marker()?;
        Ok(match marker {
            Marker::Null => Kind::Null,
            Marker::FixExt1 if self.is_undefined() => Kind::Null,
            Marker::True | Marker::False => Kind::Bool,
            Marker::FixPos(_) | Marker::U8 | Marker::U16 | Marker::U32 | Marker::U64 => {
                Kind::Unsigned
            }
            Marker::FixNeg(_) => Kind::Negative,
            Marker::I8 if self.signed(1)? < 0 => Kind::Negative,
            Marker::I16 if self.signed(2)? < 0 => Kind::Negative,
            Marker::I32 if self.signed(4)? < 0 => Kind::Negative,
            Marker::I64 if self.signed(8)? < 0 => Kind::Negative,
            Marker::I8 | Marker::I16 | Marker::I32 | Marker::I64 => Kind::Unsigned,
            Marker::F32 | Marker::F64 => Kind::Float,
            Marker::FixStr(_) | Marker::Str8 | Marker::Str16 | Marker::Str32 => Kind::Str,
            Marker::Bin8 | Marker::Bin16 | Marker::Bin32 => Kind::Bytes,
            Marker::FixArray(_) | Marker::Array16 | Marker::Array32 => Kind::List,
            Marker::FixMap(_) | Marker::Map16 | Marker::Map32 => Kind::Dict,
            _ => Kind::Foreign,
        })
    }

    fn null(&mut self) -> Result<(), DecodeError> {
        self.at += match self.marker()? {
            Marker::Null => 1,
            Marker::FixExt1 if self.is_undefined() => 3,
            _ => {
                return Err(DecodeError::Type {
                    at: self.at,
                    expected: "nil",
                });
            }
        };
        Ok(())
    }

    fn bool(&mut self) -> Result<bool, DecodeError> {
        let value = match self.marker()? {
            Marker::True => true,
            Marker::False => false,
            _ => {
                return Err(DecodeError::Type {
                    at: self.at,
                    expected: "true or false",
                });
            }
        };
        self.at += 1;
        Ok(value)
    }

    #[inline]
    fn unsigned(&mut self) -> Result<u64, DecodeError> {
        let wrong = DecodeError::Type {
            at: self.at,
            expected: "an integer from 0",
        };
        let width = match self.marker()? {
            Marker::FixPos(value) => {
                self.at += 1;
                return Ok(u64::from(value));
            }
            Marker::U8 => 1,
            Marker::U16 => 2,
            Marker::U32 => 4,
            Marker::U64 => 8,
            Marker::I8 | Marker::I16 | Marker::I32 | Marker::I64 => {
                let value = self.negative()?;
                return u64::try_from(value).map_err(|_| wrong);
            }
            _ => return Err(wrong),
        };
        let value = self.number(width)?;
        self.at += 1 + width;
        Ok(value)
    }

    fn negative(&mut self) -> Result<i64, DecodeError> {
        let width = match self.marker()? {
            Marker::FixNeg(value) => {
                self.at += 1;
                return Ok(i64::from(value));
            }
            Marker::I8 => 1,
            Marker::I16 => 2,
            Marker::I32 => 4,
            Marker::I64 => 8,
            _ => {
                return Err(DecodeError::Type {
                    at: self.at,
                    expected: "an integer",
                });
            }
        };
        let value = self.signed(width)?;
        self.at += 1 + width;
        Ok(value)
    }

    fn float(&mut self) -> Result<f64, DecodeError> {
        let (value, size) = match self.marker()? {
            Marker::F32 => (f64::from(f32::from_be_bytes(self.array(self.at + 1)?)), 5),
            Marker::F64 => (f64::from_be_bytes(self.array(self.at + 1)?), 9),
            _ => {
                return Err(DecodeError::Type {
                    at: self.at,
                    expected: "a number",
                });
            }
        };
        self.at += size;
        Ok(value)
    }

    #[inline]
    fn str(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let range = self.str_range(self.marker()?)?;
        let range = range.ok_or(DecodeError::Type {
            at: self.at,
            expected: "text",
        })?;
        let text = self.text(range)?;
        self.at = range.1;
        Ok(Cow::Borrowed(text))
    }

    fn bytes(&mut self) -> Result<Cow<'a, [u8]>, DecodeError> {
        let range = self.bytes_range(self.marker()?)?;
        let (from, to) = range.ok_or(DecodeError::Type {
            at: self.at,
            expected: "binary",
        })?;
        self.at = to;
        Ok(Cow::Borrowed(&self.input[from..to]))
    }

    #[inline]
    fn begin_list(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(false, "a list")
    }

    #[inline]
    fn begin_dict(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(true, "a dictionary")
    }

    #[inline]
    fn next_item(&mut self, sequence: &mut Sequence) -> Result<bool, DecodeError> {
        match &mut sequence.remaining {
            Some(0) | None => Ok(false),
            Some(left) => {
                *left -= 1;
                Ok(true)
            }
        }
    }

    fn next_key(&mut self, sequence: &mut Sequence) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.next_item(sequence)? {
            return Ok(None);
        }
        self.str().map(Some)
    }

    fn bare_separator(&mut self) -> Result<(), DecodeError> {
        Ok(())
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        let start = self.at;
        if self.skip_flat()? {
            return Ok(());
        }
        self.at = start;
        self.skip_nested()
    }

    fn end(&mut self) -> Result<(), DecodeError> {
        if self.at < self.input.len() {
            return Err(DecodeError::Syntax {
                at: self.at,
                what: "something follows the message",
            });
        }
        Ok(())
    }
}
