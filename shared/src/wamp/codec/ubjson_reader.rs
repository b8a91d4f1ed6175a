//! UBJSON tokens, as they are read (draft 12): numbers are big-endian, containers may say their type and count.
//!
//! A list of the type `U` is binary, as Autobahn's UBJSON has it. BJData, which newer Autobahn sends under the same
//! name, writes the same numbers the other way round: its own markers are refused by name before a value is misread.

use std::borrow::Cow;

use super::{DecodeError, Kind, MAX_DEPTH, Reader, Sequence, ubjson_number as number};

/// Reads UBJSON.
#[derive(Debug)]
pub struct UbjsonReader<'a> {
    input: &'a [u8],
    at: usize,
    /// The marker of the next value, if it stands once for all at the head of the container.
    given: Option<u8>,
}

/// What stands between the opening of a container and its first item.
struct Head {
    item: Option<u8>,
    count: Option<u64>,
    /// Where the first item is.
    at: usize,
}

impl<'a> UbjsonReader<'a> {
    fn short(&self) -> DecodeError {
        DecodeError::Syntax {
            at: self.input.len(),
            what: "the message ends too early",
        }
    }

    fn syntax(&self, what: &'static str) -> DecodeError {
        DecodeError::Syntax { at: self.at, what }
    }

    fn wrong(&self, expected: &'static str) -> DecodeError {
        DecodeError::Type {
            at: self.at,
            expected,
        }
    }

    fn octet(&self, at: usize) -> Result<u8, DecodeError> {
        self.input.get(at).copied().ok_or_else(|| self.short())
    }

    fn range(&self, from: usize, len: usize) -> Result<&'a [u8], DecodeError> {
        self.input
            .get(from..)
            .and_then(|rest| rest.get(..len))
            .ok_or_else(|| self.short())
    }

    /// Steps over no-ops and returns the marker of the next value without taking it.
    fn marker(&mut self) -> Result<u8, DecodeError> {
        if let Some(marker) = self.given {
            return Ok(marker);
        }
        self.noops();
        self.octet(self.at)
    }

    fn noops(&mut self) {
        while self.input.get(self.at) == Some(&b'N') {
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

    /// Reads an integer of this marker; `None` if it is of another.
    fn integer(&self, marker: u8, at: usize) -> Result<Option<i64>, DecodeError> {
        let Some(width) = number::width(marker).filter(|_| number::is_integer(marker)) else {
            return Ok(None);
        };
        Ok(Some(number::integer(marker, self.range(at, width)?)))
    }

    /// Reads the length that stands at `at`; returns it and where its content begins.
    fn len(&self, at: usize) -> Result<(usize, usize), DecodeError> {
        let marker = self.octet(at)?;
        let len = self.integer(marker, at + 1)?;
        let len = len.and_then(|len| usize::try_from(len).ok());
        let what = "not a length";
        let len = len.ok_or(DecodeError::Syntax { at, what })?;
        Ok((len, at + 1 + number::width(marker).unwrap_or(0)))
    }

    fn text_at(&self, at: usize) -> Result<(&'a str, usize), DecodeError> {
        let (len, from) = self.len(at)?;
        let text = std::str::from_utf8(self.range(from, len)?);
        let what = "not UTF-8";
        let text = text.map_err(|_| DecodeError::Syntax { at: from, what })?;
        Ok((text, from + len))
    }

    /// Reads the text of the next value; `None` if it is none.
    fn text(&mut self) -> Result<Option<(&'a str, usize)>, DecodeError> {
        let marker = self.marker()?;
        let at = self.content();
        match marker {
            b'S' => self.text_at(at).map(Some),
            b'C' => match std::str::from_utf8(self.range(at, 1)?) {
                Ok(text) => Ok(Some((text, at + 1))),
                Err(_) => Err(self.syntax("a character that is not ASCII")),
            },
            _ => Ok(None),
        }
    }

    /// Reads the number that stands as text behind a marker `H`.
    fn precise(&self) -> Result<(number::Precise, usize), DecodeError> {
        let (text, end) = self.text_at(self.content())?;
        let number = number::precise(text).ok_or_else(|| self.syntax("malformed number"))?;
        Ok((number, end))
    }

    /// Reads the head of the container that begins here.
    fn head(&self) -> Result<Head, DecodeError> {
        let mut at = self.content();
        let mut item = None;
        if self.octet(at)? == b'$' {
            let marker = self.octet(at + 1)?;
            self.known(marker)?;
            item = Some(marker);
            at += 2;
            if self.octet(at)? != b'#' {
                return Err(self.syntax("a container with a type but without a count"));
            }
        }
        let mut count = None;
        if self.octet(at)? == b'#' {
            let (len, behind) = self.len(at + 1)?;
            count = Some(len as u64);
            at = behind;
        }
        Ok(Head { item, count, at })
    }

    /// Refuses what is no marker of a value.
    fn known(&self, marker: u8) -> Result<(), DecodeError> {
        match marker {
            b'u' | b'm' | b'M' | b'h' | b'B' => Err(self.syntax(
                "this is BJData, which Autobahn sends instead of UBJSON from release 26.6 on",
            )),
            b'Z' | b'T' | b'F' | b'C' | b'S' | b'H' | b'[' | b'{' => Ok(()),
            _ if number::width(marker).is_some() => Ok(()),
            _ => Err(self.syntax("an octet that begins no value in UBJSON")),
        }
    }

    /// Tells whether the list that begins here is binary.
    fn is_bytes(&self) -> bool {
        let at = self.content();
        self.input.get(at..at + 3) == Some(b"$U#")
    }

    fn begin(&mut self, marker: u8, expected: &'static str) -> Result<Sequence, DecodeError> {
        if self.marker()? != marker {
            return Err(self.wrong(expected));
        }
        let head = self.head()?;
        if marker == b'[' {
            self.bounded(&head)?;
        }
        self.take(head.at);
        Ok(Sequence {
            item: head.item,
            ..Sequence::new(head.count)
        })
    }

    /// Refuses a list of many values that take no room: a few octets would stand for any number of them.
    fn bounded(&self, head: &Head) -> Result<(), DecodeError> {
        match (head.item, head.count) {
            (Some(b'Z' | b'T' | b'F'), Some(1..)) => {
                Err(self.syntax("a list of values that take no room"))
            }
            _ => Ok(()),
        }
    }

    /// Steps over a value that is no container.
    fn skip_scalar(&mut self, marker: u8) -> Result<(), DecodeError> {
        let at = self.content();
        let end = match marker {
            b'Z' | b'T' | b'F' => at,
            b'S' | b'C' => self.text()?.map_or(at, |(_, end)| end),
            b'H' => self.precise()?.1,
            _ => match number::width(marker) {
                Some(width) => self.range(at, width).map(|_| at + width)?,
                None => return self.known(marker),
            },
        };
        self.take(end);
        Ok(())
    }
}

impl<'a> Reader<'a> for UbjsonReader<'a> {
    fn new(input: &'a [u8]) -> Self {
        UbjsonReader {
            input,
            at: 0,
            given: None,
        }
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
            b'Z' => Kind::Null,
            b'T' | b'F' => Kind::Bool,
            b'd' | b'D' => Kind::Float,
            b'S' | b'C' => Kind::Str,
            b'[' if self.is_bytes() => Kind::Bytes,
            b'[' => Kind::List,
            b'{' => Kind::Dict,
            b'H' => match self.precise()?.0 {
                number::Precise::Unsigned(_) => Kind::Unsigned,
                number::Precise::Negative(_) => Kind::Negative,
                number::Precise::Float(_) => Kind::Float,
            },
            _ => match self.integer(marker, self.content())? {
                Some(0..) => Kind::Unsigned,
                Some(_) => Kind::Negative,
                None => {
                    self.known(marker)?;
                    Kind::Foreign
                }
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
        let marker = self.marker()?;
        let (value, end) = if marker == b'H' {
            match self.precise()? {
                (number::Precise::Unsigned(value), end) => (Some(value), end),
                (_, end) => (None, end),
            }
        } else {
            let at = self.content();
            let value = self.integer(marker, at)?;
            let value = value.and_then(|value| u64::try_from(value).ok());
            (value, at + number::width(marker).unwrap_or(0))
        };
        let value = value.ok_or_else(|| self.wrong("an integer from 0"))?;
        self.take(end);
        Ok(value)
    }

    fn negative(&mut self) -> Result<i64, DecodeError> {
        let marker = self.marker()?;
        let (value, end) = if marker == b'H' {
            match self.precise()? {
                (number::Precise::Negative(value), end) => (Some(value), end),
                (_, end) => (None, end),
            }
        } else {
            let at = self.content();
            (
                self.integer(marker, at)?,
                at + number::width(marker).unwrap_or(0),
            )
        };
        let value = value.ok_or_else(|| self.wrong("an integer"))?;
        self.take(end);
        Ok(value)
    }

    fn float(&mut self) -> Result<f64, DecodeError> {
        let (value, end) = match self.marker()? {
            b'H' => match self.precise()? {
                (number::Precise::Float(value), end) => (Some(value), end),
                (_, end) => (None, end),
            },
            marker @ (b'd' | b'D') => {
                let (at, width) = (self.content(), number::width(marker).unwrap_or(0));
                (number::float(self.range(at, width)?), at + width)
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
        let (len, from) = self.len(self.content() + 3)?;
        let bytes = self.range(from, len)?;
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
        let (key, end) = self.text_at(self.at)?;
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
        if self.at < self.input.len() {
            return Err(self.syntax("something follows the message"));
        }
        Ok(())
    }
}
