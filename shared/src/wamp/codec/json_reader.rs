//! JSON tokens, as they are read.
//!
//! Strict JSON in UTF-8: no comments, no NaN. Integers beyond 64 bits read as floating point numbers.

use std::borrow::Cow;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::json_number as number;
use super::json_plain::plain;
use super::{DecodeError, Kind, MAX_DEPTH, Reader, Sequence};

/// How binary begins in JSON: a string with U+0000 as its first character.
pub(super) const BINARY: &str = "\"\\u0000";

/// Reads JSON.
#[derive(Debug)]
pub struct JsonReader<'a> {
    input: &'a [u8],
    at: usize,
}

impl<'a> JsonReader<'a> {
    fn syntax(&self, what: &'static str) -> DecodeError {
        let what = if self.at < self.input.len() {
            what
        } else {
            "the message ends too early"
        };
        DecodeError::Syntax { at: self.at, what }
    }

    fn wrong(&self, expected: &'static str) -> DecodeError {
        DecodeError::Type {
            at: self.at,
            expected,
        }
    }

    /// Steps over white space and returns the next octet without taking it.
    fn peek(&mut self) -> Result<u8, DecodeError> {
        while let Some(&byte) = self.input.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Ok(byte);
            }
            self.at += 1;
        }
        Err(self.syntax("the message ends too early"))
    }

    fn literal(&mut self, word: &'static str) -> Result<(), DecodeError> {
        if self.input[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        Err(self.syntax("unknown word"))
    }

    /// Returns where the number that begins here ends, and whether it is an integer.
    fn number_end(&self) -> Result<(usize, bool), DecodeError> {
        number::end(self.input, self.at).ok_or_else(|| self.syntax("malformed number"))
    }

    /// Returns the number that stands here up to `end`.
    fn number<T: FromStr>(&self, end: usize) -> Option<T> {
        let digits = std::str::from_utf8(&self.input[self.at..end]);
        digits.ok()?.parse().ok()
    }

    /// Returns the end of the string whose opening quote is here (behind the closing quote), and whether it has escapes.
    /// What is not checked here is no part of a string, and has to be ASCII.
    fn string_end(&self) -> Result<(usize, bool), DecodeError> {
        let bytes = self.input;
        let from = self.at + 1;
        let mut at = from;
        let (mut escaped, mut ascii) = (false, true);
        let what = loop {
            at += if ascii {
                plain::<true>(&bytes[at..])
            } else {
                plain::<false>(&bytes[at..])
            };
            match bytes.get(at) {
                Some(b'"') if ascii => return Ok((at + 1, escaped)),
                Some(b'"') => match std::str::from_utf8(&bytes[from..at]) {
                    Ok(_) => return Ok((at + 1, escaped)),
                    Err(_) => break "not UTF-8",
                },
                Some(b'\\') => {
                    escaped = true;
                    at += match bytes.get(at + 1) {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
                        Some(b'u')
                            if bytes
                                .get(at + 2..at + 6)
                                .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)) =>
                        {
                            6
                        }
                        _ => break "malformed escape",
                    };
                }
                Some(0x80..) => ascii = false,
                Some(_) => break "control character in a string",
                None => break "the string does not end",
            }
        };
        Err(DecodeError::Syntax { at, what })
    }

    fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        if self.peek()? != b'"' {
            return Err(self.wrong("text"));
        }
        let (end, escaped) = self.string_end()?;
        let whole = &self.input[self.at..end];
        let text = if escaped {
            let text = serde_json::from_slice(whole);
            Cow::Owned(text.map_err(|_| self.syntax("malformed escape"))?)
        } else {
            let text = std::str::from_utf8(&whole[1..whole.len() - 1]);
            Cow::Borrowed(text.map_err(|_| self.syntax("not UTF-8"))?)
        };
        self.at = end;
        Ok(text)
    }

    /// Returns the binary value of the string that begins here, if it is one.
    fn binary(&self) -> Option<(Vec<u8>, usize)> {
        if !self.input[self.at..].starts_with(BINARY.as_bytes()) {
            return None;
        }
        let (end, _) = self.string_end().ok()?;
        let base64 = std::str::from_utf8(&self.input[self.at + BINARY.len()..end - 1]);
        // Some writers escape the slash of base64.
        let base64 = base64.ok()?.replace("\\/", "/");
        Some((BASE64.decode(base64).ok()?, end))
    }

    fn begin(&mut self, open: u8, expected: &'static str) -> Result<Sequence, DecodeError> {
        if self.peek()? != open {
            return Err(self.wrong(expected));
        }
        self.at += 1;
        Ok(Sequence::new(None))
    }

    /// Steps to the next item; `false` at `close`, which is taken.
    fn advance(&mut self, sequence: &mut Sequence, close: u8) -> Result<bool, DecodeError> {
        let byte = self.peek()?;
        if byte == close {
            self.at += 1;
            return Ok(false);
        }
        if !sequence.first {
            if byte != b',' {
                return Err(self.syntax("expected a comma"));
            }
            self.at += 1;
            self.peek()?;
        }
        sequence.first = false;
        Ok(true)
    }

    fn colon(&mut self) -> Result<(), DecodeError> {
        if self.peek()? != b':' {
            return Err(self.syntax("expected a colon"));
        }
        self.at += 1;
        Ok(())
    }
}

impl<'a> Reader<'a> for JsonReader<'a> {
    fn new(input: &'a [u8]) -> Self {
        JsonReader { input, at: 0 }
    }

    fn position(&self) -> usize {
        self.at
    }

    fn input(&self) -> &'a [u8] {
        self.input
    }

    fn kind(&mut self) -> Result<Kind, DecodeError> {
        Ok(match self.peek()? {
            b'n' => Kind::Null,
            b't' | b'f' => Kind::Bool,
            b'"' => match self.binary() {
                Some(_) => Kind::Bytes,
                None => Kind::Str,
            },
            b'[' => Kind::List,
            b'{' => Kind::Dict,
            b'-' | b'0'..=b'9' => {
                let (end, integer) = self.number_end()?;
                match integer {
                    true if self.number::<u64>(end).is_some() => Kind::Unsigned,
                    true if self.number::<i64>(end).is_some_and(|it| it < 0) => Kind::Negative,
                    _ => Kind::Float,
                }
            }
            _ => return Err(self.syntax("expected a value")),
        })
    }

    #[inline]
    fn is_null(&mut self) -> Result<bool, DecodeError> {
        Ok(self.peek()? == b'n')
    }

    fn null(&mut self) -> Result<(), DecodeError> {
        if self.peek()? != b'n' {
            return Err(self.wrong("null"));
        }
        self.literal("null")
    }

    fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.peek()? {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.wrong("true or false")),
        }
    }

    fn unsigned(&mut self) -> Result<u64, DecodeError> {
        const EXPECTED: &str = "an integer from 0";
        if !self.peek()?.is_ascii_digit() {
            return Err(self.wrong(EXPECTED));
        }
        if let Some((value, end)) = number::short(self.input, self.at) {
            self.at = end;
            return Ok(value);
        }
        let (end, _) = self.number_end()?;
        let value = self.number(end).ok_or_else(|| self.wrong(EXPECTED))?;
        self.at = end;
        Ok(value)
    }

    fn negative(&mut self) -> Result<i64, DecodeError> {
        self.peek()?;
        let (end, _) = self.number_end()?;
        let value = self.number(end).ok_or_else(|| self.wrong("an integer"))?;
        self.at = end;
        Ok(value)
    }

    fn float(&mut self) -> Result<f64, DecodeError> {
        self.peek()?;
        let (end, _) = self.number_end()?;
        let value = self.number(end).ok_or_else(|| self.wrong("a number"))?;
        self.at = end;
        Ok(value)
    }

    fn str(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.string()
    }

    fn bytes(&mut self) -> Result<Cow<'a, [u8]>, DecodeError> {
        self.peek()?;
        let (bytes, end) = self.binary().ok_or_else(|| self.wrong("binary"))?;
        self.at = end;
        Ok(Cow::Owned(bytes))
    }

    fn begin_list(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(b'[', "a list")
    }

    fn begin_dict(&mut self) -> Result<Sequence, DecodeError> {
        self.begin(b'{', "a dictionary")
    }

    fn next_item(&mut self, sequence: &mut Sequence) -> Result<bool, DecodeError> {
        self.advance(sequence, b']')
    }

    #[inline]
    fn next_key(&mut self, sequence: &mut Sequence) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.advance(sequence, b'}')? {
            return Ok(None);
        }
        let key = self.string()?;
        self.colon()?;
        Ok(Some(key))
    }

    fn bare_separator(&mut self) -> Result<(), DecodeError> {
        if self.peek()? != b',' {
            return Err(self.syntax("expected a comma"));
        }
        self.at += 1;
        Ok(())
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        // One bit a level: 1 = dictionary. MAX_DEPTH is the width of the word.
        let mut dicts: u64 = 0;
        let mut depth = 0;
        loop {
            let mut fresh = false;
            match self.peek()? {
                open @ (b'[' | b'{') => {
                    if depth == MAX_DEPTH {
                        return Err(DecodeError::TooDeep { at: self.at });
                    }
                    depth += 1;
                    dicts = dicts << 1 | u64::from(open == b'{');
                    self.at += 1;
                    fresh = true;
                }
                b'"' => self.at = self.string_end()?.0,
                b'n' => self.literal("null")?,
                b't' => self.literal("true")?,
                b'f' => self.literal("false")?,
                b'-' | b'0'..=b'9' => self.at = self.number_end()?.0,
                _ => return Err(self.syntax("expected a value")),
            }
            // Close what ends here, then go to the next value.
            loop {
                if depth == 0 {
                    return Ok(());
                }
                let dict = dicts & 1 == 1;
                let mut sequence = Sequence {
                    first: fresh,
                    ..Sequence::new(None)
                };
                if self.advance(&mut sequence, if dict { b'}' } else { b']' })? {
                    if dict {
                        if self.peek()? != b'"' {
                            return Err(self.syntax("expected a key"));
                        }
                        self.at = self.string_end()?.0;
                        self.colon()?;
                    }
                    break;
                }
                depth -= 1;
                dicts >>= 1;
                fresh = false;
            }
        }
    }

    fn end(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            Ok(_) => Err(self.syntax("something follows the message")),
            Err(_) => Ok(()),
        }
    }
}
