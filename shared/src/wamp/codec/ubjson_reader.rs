//! UBJSON tokens, as they are read (draft 12): numbers are big-endian, containers may say their type and count.
//!
//! A list of the type `U` is binary, as Autobahn's UBJSON has it. BJData, which newer Autobahn sends under the same
//! name, writes the same numbers the other way round: its own markers are refused by name before a value is misread.

use std::borrow::Cow;

use super::ubjson_number::{self as number, Precise};
use super::ubjson_octets::{self as octets, Octets};
use super::{DecodeError, Kind, MAX_DEPTH, Reader, Sequence};

/// Reads UBJSON.
#[derive(Debug)]
pub struct UbjsonReader<'a> {
    octets: Octets<'a>,
    at: usize,
    /// The marker of the next value, if it stands once for all at the head of the container.
    given: Option<u8>,
}

impl<'a> UbjsonReader<'a> {
    fn syntax(&self, what: &'static str) -> DecodeError {
        DecodeError::Syntax { at: self.at, what }
    }

    /// Says that the next value is of another type, or in another format.
    fn wrong(&self, expected: &'static str) -> DecodeError {
        match self.octets.one(self.at) {
            Ok(marker) if self.given.is_none() && octets::is_bjdata(marker) => {
                octets::no_marker(marker, self.at)
            }
            _ => DecodeError::Type {
                at: self.at,
                expected,
            },
        }
    }

    /// Steps over no-ops and returns the marker of the next value without taking it.
    fn marker(&mut self) -> Result<u8, DecodeError> {
        if let Some(marker) = self.given {
            return Ok(marker);
        }
        self.noops();
        self.octets.one(self.at)
    }

    fn noops(&mut self) {
        while self.octets.0.get(self.at) == Some(&b'N') {
            self.at += 1;
        }
    }

    /// Returns where the content of the next value is, behind its marker.
    fn content(&self) -> usize {
        self.at + usize::from(self.given.is_none())
    }

    /// Goes on at `at`, behind the value.
    fn take(&mut self, at: usize) {
        self.given = None;
        self.at = at;
    }

    /// Reads the text of the next value and where it ends; `None` if it is none.
    fn text(&mut self) -> Result<Option<(&'a str, usize)>, DecodeError> {
        let marker = self.marker()?;
        let at = self.content();
        match marker {
            b'S' => self.octets.text(at).map(Some),
            b'C' => match std::str::from_utf8(self.octets.range(at, 1)?) {
                Ok(text) => Ok(Some((text, at + 1))),
                Err(_) => Err(self.syntax("a character that is not ASCII")),
            },
            _ => Ok(None),
        }
    }

    /// Reads the number that stands as text behind a marker `H`, and where it ends.
    fn precise(&self) -> Result<(Precise, usize), DecodeError> {
        let (text, end) = self.octets.text(self.content())?;
        let number = number::precise(text).ok_or_else(|| self.syntax("malformed number"))?;
        Ok((number, end))
    }

    /// Reads the integer of fixed width that comes next and where it ends; `None` if it is none.
    fn integer(&self, marker: u8) -> Result<Option<(i64, usize)>, DecodeError> {
        let at = self.content();
        let value = self.octets.integer(marker, at)?;
        Ok(value.map(|value| (value, at + number::width(marker).unwrap_or(0))))
    }

    /// Tells whether the list that begins here is binary.
    fn is_bytes(&self) -> bool {
        let at = self.content();
        self.octets.0.get(at..at + 3) == Some(b"$U#")
    }

    fn begin(&mut self, marker: u8, expected: &'static str) -> Result<Sequence, DecodeError> {
        if self.marker()? != marker {
            return Err(self.wrong(expected));
        }
        let head = self.octets.head(self.content())?;
        // A few octets would stand for any number of values.
        let is_free = matches!(head.item, Some(b'Z' | b'T' | b'F')) && head.count != Some(0);
        if marker == b'[' && is_free {
            return Err(self.syntax("a list of values that take no room"));
        }
        self.take(head.end);
        Ok(Sequence {
            item: head.item,
            ..Sequence::new(head.count)
        })
    }

    /// Steps over a value that is no container.
    fn skip_scalar(&mut self, marker: u8) -> Result<(), DecodeError> {
        let at = self.content();
        let end = match marker {
            b'Z' | b'T' | b'F' => at,
            b'S' | b'C' => self.text()?.map_or(at, |(_, end)| end),
            b'H' => self.precise()?.1,
            _ => match number::width(marker) {
                Some(width) => self.octets.range(at, width).map(|_| at + width)?,
                None => return Err(octets::no_marker(marker, self.at)),
            },
        };
        self.take(end);
        Ok(())
    }
}

impl<'a> Reader<'a> for UbjsonReader<'a> {
    fn new(input: &'a [u8]) -> Self {
        UbjsonReader {
            octets: Octets(input),
            at: 0,
            given: None,
        }
    }

    fn position(&self) -> usize {
        self.at
    }

    fn input(&self) -> &'a [u8] {
        self.octets.0
    }

    fn kind(&mut self) -> Result<Kind, DecodeError> {
        let marker = self.marker()?;
        Ok(match marker {
            b'Z' => Kind::Null,
            b'T' | b'F' => Kind::Bool,
            b'd' | b'D' => Kind::Float,
            b'S' | b'C' => Kind::Str,
            b'[' if self.is_bytes() => Kind::Bytes,
            b'[' => Kind::List,
            b'{' => Kind::Dict,
            b'H' => match self.precise()?.0 {
                Precise::Unsigned(_) => Kind::Unsigned,
                Precise::Negative(_) => Kind::Negative,
                Precise::Float(_) => Kind::Float,
            },
            _ => match self.integer(marker)? {
                Some((0.., _)) => Kind::Unsigned,
                Some(_) => Kind::Negative,
                None => return Err(octets::no_marker(marker, self.at)),
            },
        })
    }

    fn null(&mut self) -> Result<(), DecodeError> {
        if self.marker()? != b'Z' {
            return Err(self.wrong("null"));
        }
        self.take(self.content());
        Ok(())
    }

    fn bool(&mut self) -> Result<bool, DecodeError> {
        let marker = self.marker()?;
        if !matches!(marker, b'T' | b'F') {
            return Err(self.wrong("true or false"));
        }
        self.take(self.content());
        Ok(marker == b'T')
    }

    fn unsigned(&mut self) -> Result<u64, DecodeError> {
        let found = match self.marker()? {
            b'H' => match self.precise()? {
                (Precise::Unsigned(value), end) => Some((value, end)),
                _ => None,
            },
            marker => match self.integer(marker)? {
                Some((value @ 0.., end)) => Some((value.unsigned_abs(), end)),
                _ => None,
            },
        };
        let (value, end) = found.ok_or_else(|| self.wrong("an integer from 0"))?;
        self.take(end);
        Ok(value)
    }

    fn negative(&mut self) -> Result<i64, DecodeError> {
        let found = match self.marker()? {
            b'H' => match self.precise()? {
                (Precise::Negative(value), end) => Some((value, end)),
                _ => None,
            },
            marker => self.integer(marker)?,
        };
        let (value, end) = found.ok_or_else(|| self.wrong("an integer"))?;
        self.take(end);
        Ok(value)
    }

    fn float(&mut self) -> Result<f64, DecodeError> {
        let (value, end) = match self.marker()? {
            b'H' => match self.precise()? {
                (Precise::Float(value), end) => (Some(value), end),
                (_, end) => (None, end),
            },
            marker @ (b'd' | b'D') => {
                let (at, width) = (self.content(), number::width(marker).unwrap_or(0));
                (number::float(self.octets.range(at, width)?), at + width)
            }
            _ => (None, self.at),
        };
        let value = value.ok_or_else(|| self.wrong("a number"))?;
        self.take(end);
        Ok(value)
    }

    fn str(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let (text, end) = self.text()?.ok_or_else(|| self.wrong("text"))?;
        self.take(end);
        Ok(Cow::Borrowed(text))
    }

    fn bytes(&mut self) -> Result<Cow<'a, [u8]>, DecodeError> {
        if self.marker()? != b'[' || !self.is_bytes() {
            return Err(self.wrong("binary"));
        }
        let (len, from) = self.octets.len(self.content() + 3)?;
        let bytes = self.octets.range(from, len)?;
        self.take(from + len);
        Ok(Cow::Borrowed(bytes))
    }

    fn begin_list(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(b'[', "a list")
    }

    fn begin_dict(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(b'{', "a dictionary")
    }

    fn next_item(&mut self, sequence: &mut Sequence) -> Result<bool, DecodeError> {
        if let Some(left) = &mut sequence.remaining {
            if *left == 0 {
                return Ok(false);
            }
            *left -= 1;
            self.given = sequence.item;
            return Ok(true);
        }
        if self.marker()? == b']' {
            self.at += 1;
            return Ok(false);
        }
        Ok(true)
    }

    fn next_key(&mut self, sequence: &mut Sequence) -> Result<Option<Cow<'a, str>>, DecodeError> {
        match &mut sequence.remaining {
            Some(0) => return Ok(None),
            Some(left) => *left -= 1,
            None if self.marker()? == b'}' => {
                self.at += 1;
                return Ok(None);
            }
            None => {}
        }
        self.noops();
        let (key, end) = self.octets.text(self.at)?;
        self.at = end;
        self.given = sequence.item;
        Ok(Some(Cow::Borrowed(key)))
    }

    fn bare_separator(&mut self) -> Result<(), DecodeError> {
        Ok(())
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        let mut open: [(Sequence, bool); MAX_DEPTH] = [(Sequence::new(Some(0)), false); MAX_DEPTH];
        let mut depth = 0;
        loop {
            let marker = self.marker()?;
            match marker {
                b'[' if self.is_bytes() => self.bytes().map(|_| ())?,
                b'[' | b'{' => {
                    if depth == MAX_DEPTH {
                        return Err(DecodeError::TooDeep { at: self.at });
                    }
                    let dict = marker == b'{';
                    open[depth] = (self.begin(marker, "a container")?, dict);
                    depth += 1;
                }
                _ => self.skip_scalar(marker)?,
            }
            // Leave what has ended; then stand before the next value.
            loop {
                let Some((sequence, dict)) = open[..depth].last_mut() else {
                    return Ok(());
                };
                let more = if *dict {
                    self.next_key(sequence)?.is_some()
                } else {
                    self.next_item(sequence)?
                };
                if more {
                    break;
                }
                depth -= 1;
            }
        }
    }

    fn end(&mut self) -> Result<(), DecodeError> {
        self.noops();
        if self.at < self.octets.0.len() {
            return Err(self.syntax("something follows the message"));
        }
        Ok(())
    }
}
