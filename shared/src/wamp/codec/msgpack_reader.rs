//! MsgPack tokens, as they are read, in the current format (with `str` apart from `bin`).
//!
//! The extension types have no counterpart in WAMP: they are handed on between MsgPack peers and refused elsewhere. But
//! one is what clients in JavaScript write for `undefined`, and reads as nil.

use std::borrow::Cow;

use super::msgpack_marker as marker;
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
    pub(super) fn marker(&self) -> Result<u8, DecodeError> {
        self.input.get(self.at).copied().ok_or_else(|| self.short())
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
    pub(super) fn str_range(&self, marker: u8) -> Result<Option<(usize, usize)>, DecodeError> {
        Ok(Some(match marker {
            marker::FIX_STR..=marker::FIX_STR_END => {
                self.range(self.at + 1, usize::from(marker - marker::FIX_STR))?
            }
            marker::STR_8 => self.data(1)?,
            marker::STR_16 => self.data(2)?,
            marker::STR_32 => self.data(4)?,
            _ => return Ok(None),
        }))
    }

    /// Returns the range of the text that is next.
    #[inline]
    fn next_text(&self) -> Result<(usize, usize), DecodeError> {
        let range = self.str_range(self.marker()?)?;
        range.ok_or(DecodeError::Type {
            at: self.at,
            expected: "text",
        })
    }

    pub(super) fn bytes_range(&self, marker: u8) -> Result<Option<(usize, usize)>, DecodeError> {
        Ok(Some(match marker {
            marker::BIN_8 => self.data(1)?,
            marker::BIN_16 => self.data(2)?,
            marker::BIN_32 => self.data(4)?,
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

    /// Checks text that nobody reads here. Most is ASCII, which is seen faster than UTF-8.
    #[inline]
    pub(super) fn check_text(&self, (from, to): (usize, usize)) -> Result<(), DecodeError> {
        if self.input[from..to].is_ascii() {
            return Ok(());
        }
        self.text((from, to)).map(drop)
    }

    /// Returns items of the list or entries of the dictionary that begins here, and the size of its head.
    #[inline]
    pub(super) fn container(&self, marker: u8) -> Result<Option<(u64, usize, bool)>, DecodeError> {
        Ok(Some(match marker {
            marker::FIX_ARRAY..=marker::FIX_ARRAY_END => {
                (u64::from(marker - marker::FIX_ARRAY), 1, false)
            }
            marker::ARRAY_16 => (self.number(2)?, 3, false),
            marker::ARRAY_32 => (self.number(4)?, 5, false),
            marker::FIX_MAP..=marker::FIX_MAP_END => (u64::from(marker - marker::FIX_MAP), 1, true),
            marker::MAP_16 => (self.number(2)?, 3, true),
            marker::MAP_32 => (self.number(4)?, 5, true),
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
            marker::NIL => Kind::Null,
            marker::FIX_EXT_1 if self.is_undefined() => Kind::Null,
            marker::TRUE | marker::FALSE => Kind::Bool,
            ..=marker::POSITIVE_END
            | marker::UINT_8
            | marker::UINT_16
            | marker::UINT_32
            | marker::UINT_64 => Kind::Unsigned,
            marker::NEGATIVE.. => Kind::Negative,
            marker::INT_8 if self.signed(1)? < 0 => Kind::Negative,
            marker::INT_16 if self.signed(2)? < 0 => Kind::Negative,
            marker::INT_32 if self.signed(4)? < 0 => Kind::Negative,
            marker::INT_64 if self.signed(8)? < 0 => Kind::Negative,
            marker::INT_8 | marker::INT_16 | marker::INT_32 | marker::INT_64 => Kind::Unsigned,
            marker::FLOAT_32 | marker::FLOAT_64 => Kind::Float,
            marker::FIX_STR..=marker::FIX_STR_END
            | marker::STR_8
            | marker::STR_16
            | marker::STR_32 => Kind::Str,
            marker::BIN_8 | marker::BIN_16 | marker::BIN_32 => Kind::Bytes,
            marker::FIX_ARRAY..=marker::FIX_ARRAY_END | marker::ARRAY_16 | marker::ARRAY_32 => {
                Kind::List
            }
            marker::FIX_MAP..=marker::FIX_MAP_END | marker::MAP_16 | marker::MAP_32 => Kind::Dict,
            _ => Kind::Foreign,
        })
    }

    #[inline]
    fn is_null(&mut self) -> Result<bool, DecodeError> {
        Ok(match self.marker()? {
            marker::NIL => true,
            marker::FIX_EXT_1 => self.is_undefined(),
            _ => false,
        })
    }

    fn null(&mut self) -> Result<(), DecodeError> {
        self.at += match self.marker()? {
            marker::NIL => 1,
            marker::FIX_EXT_1 if self.is_undefined() => 3,
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
            marker::TRUE => true,
            marker::FALSE => false,
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
            value @ ..=marker::POSITIVE_END => {
                self.at += 1;
                return Ok(u64::from(value));
            }
            marker::UINT_8 => 1,
            marker::UINT_16 => 2,
            marker::UINT_32 => 4,
            marker::UINT_64 => 8,
            marker::INT_8 | marker::INT_16 | marker::INT_32 | marker::INT_64 => {
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
            value @ marker::NEGATIVE.. => {
                self.at += 1;
                return Ok(i64::from(value.cast_signed()));
            }
            marker::INT_8 => 1,
            marker::INT_16 => 2,
            marker::INT_32 => 4,
            marker::INT_64 => 8,
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
            marker::FLOAT_32 => (f64::from(f32::from_be_bytes(self.array(self.at + 1)?)), 5),
            marker::FLOAT_64 => (f64::from_be_bytes(self.array(self.at + 1)?), 9),
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
        let range = self.next_text()?;
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

    #[inline]
    fn next_key_octets(
        &mut self,
        sequence: &mut Sequence,
    ) -> Result<Option<Cow<'a, [u8]>>, DecodeError> {
        if !self.next_item(sequence)? {
            return Ok(None);
        }
        let (from, to) = self.next_text()?;
        self.at = to;
        Ok(Some(Cow::Borrowed(&self.input[from..to])))
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
