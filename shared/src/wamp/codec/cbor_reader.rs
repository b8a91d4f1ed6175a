//! CBOR tokens, as they are read (RFC 8949), definite and indefinite lengths.
//!
//! Tags are looked through, except the big numbers (tags 2 and 3), which no other serializer has.

use std::borrow::Cow;

use super::{DecodeError, Kind, Reader, Sequence};

pub(super) const UNSIGNED: u8 = 0;
pub(super) const NEGATIVE: u8 = 1;
pub(super) const BYTES: u8 = 2;
pub(super) const TEXT: u8 = 3;
pub(super) const LIST: u8 = 4;
pub(super) const DICT: u8 = 5;
const TAG: u8 = 6;
pub(super) const SIMPLE: u8 = 7;
pub(super) const BREAK: u8 = 0xff;
pub(super) const INDEFINITE: u8 = 31;

/// The head of a data item.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    pub(super) major: u8,
    /// The low five bits of the first octet.
    pub(super) info: u8,
    /// The number that the head says; 0 for indefinite lengths.
    pub(super) value: u64,
    /// Octets that the head takes.
    pub(super) size: usize,
}

/// Reads CBOR.
#[derive(Debug)]
pub struct CborReader<'a> {
    pub(super) input: &'a [u8],
    pub(super) at: usize,
}

impl<'a> CborReader<'a> {
    fn short(&self) -> DecodeError {
        DecodeError::Syntax {
            at: self.input.len(),
            what: "the message ends too early",
        }
    }

    pub(super) fn malformed(&self) -> DecodeError {
        DecodeError::Syntax {
            at: self.at,
            what: "malformed CBOR",
        }
    }

    fn wrong(&self, expected: &'static str) -> DecodeError {
        DecodeError::Type {
            at: self.at,
            expected,
        }
    }

    fn bytes_at<const N: usize>(&self, at: usize) -> Result<[u8; N], DecodeError> {
        let bytes = self
            .input
            .get(at..)
            .and_then(|rest| rest.first_chunk::<N>());
        bytes.copied().ok_or_else(|| self.short())
    }

    fn head(&self) -> Result<Head, DecodeError> {
        let first = *self.input.get(self.at).ok_or_else(|| self.short())?;
        let (major, info) = (first >> 5, first & 0x1f);
        let at = self.at + 1;
        let (value, size) = match info {
            0..24 => (u64::from(info), 1),
            24 => (u64::from(self.bytes_at::<1>(at)?[0]), 2),
            25 => (u64::from(u16::from_be_bytes(self.bytes_at(at)?)), 3),
            26 => (u64::from(u32::from_be_bytes(self.bytes_at(at)?)), 5),
            27 => (u64::from_be_bytes(self.bytes_at(at)?), 9),
            INDEFINITE if matches!(major, BYTES | TEXT | LIST | DICT) => (0, 1),
            _ => return Err(self.malformed()),
        };
        Ok(Head {
            major,
            info,
            value,
            size,
        })
    }

    /// Returns the head of the next item behind its tags.
    pub(super) fn untagged(&mut self) -> Result<Head, DecodeError> {
        loop {
            let head = self.head()?;
            if head.major != TAG || head.value == 2 || head.value == 3 {
                return Ok(head);
            }
            self.at += head.size;
        }
    }

    fn range(&self, head: Head) -> Result<(usize, usize), DecodeError> {
        let from = self.at + head.size;
        match usize::try_from(head.value)
            .ok()
            .and_then(|len| from.checked_add(len))
        {
            Some(to) if to <= self.input.len() => Ok((from, to)),
            _ => Err(self.short()),
        }
    }

    pub(super) fn utf8(&self, (from, to): (usize, usize)) -> Result<&'a str, DecodeError> {
        std::str::from_utf8(&self.input[from..to]).map_err(|_| DecodeError::Syntax {
            at: from,
            what: "not UTF-8",
        })
    }

    /// Visits the chunks of the string that begins here and steps over it.
    pub(super) fn chunks(
        &mut self,
        head: Head,
        mut visit: impl FnMut(&Self, (usize, usize)) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if head.info != INDEFINITE {
            let range = self.range(head)?;
            visit(self, range)?;
            self.at = range.1;
            return Ok(());
        }
        self.at += head.size;
        while *self.input.get(self.at).ok_or_else(|| self.short())? != BREAK {
            let chunk = self.head()?;
            if chunk.major != head.major || chunk.info == INDEFINITE {
                return Err(self.malformed());
            }
            let range = self.range(chunk)?;
            visit(self, range)?;
            self.at = range.1;
        }
        self.at += 1;
        Ok(())
    }

    fn begin(&mut self, major: u8, expected: &'static str) -> Result<Sequence, DecodeError> {
        let head = self.untagged()?;
        if head.major != major {
            return Err(self.wrong(expected));
        }
        self.at += head.size;
        Ok(Sequence::new(
            (head.info != INDEFINITE).then_some(head.value),
        ))
    }

    fn float_value(head: Head) -> Option<f64> {
        Some(match head.info {
            25 => half(u16::try_from(head.value).ok()?),
            26 => f64::from(f32::from_bits(u32::try_from(head.value).ok()?)),
            27 => f64::from_bits(head.value),
            _ => return None,
        })
    }
}

/// Widens a number of half precision (RFC 8949, appendix D).
fn half(bits: u16) -> f64 {
    let fraction = f64::from(bits & 0x3ff);
    let magnitude = match (bits >> 10) & 0x1f {
        0 => fraction * 2_f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (fraction + 1024.0) * 2_f64.powi(i32::from(exponent) - 25),
    };
    if bits & 0x8000 == 0 {
        magnitude
    } else {
        -magnitude
    }
}

impl<'a> Reader<'a> for CborReader<'a> {
    fn new(input: &'a [u8]) -> Self {
        CborReader { input, at: 0 }
    }

    fn position(&self) -> usize {
        self.at
    }

    fn input(&self) -> &'a [u8] {
        self.input
    }

    fn kind(&mut self) -> Result<Kind, DecodeError> {
        let head = self.untagged()?;
        Ok(match (head.major, head.info) {
            (UNSIGNED, _) => Kind::Unsigned,
            // -1 - value must fit 64 bits.
            (NEGATIVE, _) if i64::try_from(head.value).is_ok() => Kind::Negative,
            (BYTES, _) => Kind::Bytes,
            (TEXT, _) => Kind::Str,
            (LIST, _) => Kind::List,
            (DICT, _) => Kind::Dict,
            (SIMPLE, 20 | 21) => Kind::Bool,
            (SIMPLE, 22 | 23) => Kind::Null,
            (SIMPLE, 25..=27) => Kind::Float,
            _ => Kind::Foreign,
        })
    }

    fn null(&mut self) -> Result<(), DecodeError> {
        let head = self.untagged()?;
        if head.major != SIMPLE || !matches!(head.info, 22 | 23) {
            return Err(self.wrong("null"));
        }
        self.at += 1;
        Ok(())
    }

    fn bool(&mut self) -> Result<bool, DecodeError> {
        let head = self.untagged()?;
        if head.major != SIMPLE || !matches!(head.info, 20 | 21) {
            return Err(self.wrong("true or false"));
        }
        self.at += 1;
        Ok(head.info == 21)
    }

    fn unsigned(&mut self) -> Result<u64, DecodeError> {
        let head = self.untagged()?;
        if head.major != UNSIGNED {
            return Err(self.wrong("an integer from 0"));
        }
        self.at += head.size;
        Ok(head.value)
    }

    fn negative(&mut self) -> Result<i64, DecodeError> {
        let head = self.untagged()?;
        let value = i64::try_from(head.value).map_err(|_| self.wrong("an integer of 64 bits"))?;
        if head.major != NEGATIVE {
            return Err(self.wrong("an integer"));
        }
        self.at += head.size;
        Ok(-1 - value)
    }

    fn float(&mut self) -> Result<f64, DecodeError> {
        let head = self.untagged()?;
        let value = if head.major == SIMPLE {
            Self::float_value(head)
        } else {
            None
        };
        let value = value.ok_or_else(|| self.wrong("a number"))?;
        self.at += head.size;
        Ok(value)
    }

    fn str(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let head = self.untagged()?;
        if head.major != TEXT {
            return Err(self.wrong("text"));
        }
        let mut text = Cow::Borrowed("");
        self.chunks(head, |reader, range| {
            text += reader.utf8(range)?;
            Ok(())
        })?;
        Ok(text)
    }

    fn bytes(&mut self) -> Result<Cow<'a, [u8]>, DecodeError> {
        let head = self.untagged()?;
        if head.major != BYTES {
            return Err(self.wrong("binary"));
        }
        let mut bytes: Cow<'a, [u8]> = Cow::Borrowed(&[]);
        self.chunks(head, |reader, (from, to)| {
            let chunk = &reader.input[from..to];
            match &mut bytes {
                Cow::Borrowed([]) => bytes = Cow::Borrowed(chunk),
                some => some.to_mut().extend_from_slice(chunk),
            }
            Ok(())
        })?;
        Ok(bytes)
    }

    fn begin_list(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(LIST, "a list")
    }

    fn begin_dict(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(DICT, "a dictionary")
    }

    fn next_item(&mut self, sequence: &mut Sequence) -> Result<bool, DecodeError> {
        match &mut sequence.remaining {
            Some(0) => Ok(false),
            Some(left) => {
                *left -= 1;
                Ok(true)
            }
            None => {
                let ended = *self.input.get(self.at).ok_or_else(|| self.short())? == BREAK;
                if ended {
                    self.at += 1;
                }
                Ok(!ended)
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
