//! What UBJSON's values are made of, read at any offset: lengths, texts, integers, heads of containers.

use super::DecodeError;
use super::ubjson_number as number;

/// The octets of a frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Octets<'a>(pub(super) &'a [u8]);

/// What stands between the opening of a container and its first item.
#[derive(Debug)]
pub(super) struct Head {
    /// The type of all items.
    pub(super) item: Option<u8>,
    /// How many there are.
    pub(super) count: Option<u64>,
    /// Where the first one is.
    pub(super) end: usize,
}

impl<'a> Octets<'a> {
    fn short(self) -> DecodeError {
        DecodeError::Syntax {
            at: self.0.len(),
            what: "the message ends too early",
        }
    }

    pub(super) fn one(self, at: usize) -> Result<u8, DecodeError> {
        self.0.get(at).copied().ok_or_else(|| self.short())
    }

    pub(super) fn range(self, from: usize, len: usize) -> Result<&'a [u8], DecodeError> {
        let rest = self.0.get(from..).and_then(|rest| rest.get(..len));
        rest.ok_or_else(|| self.short())
    }

    /// Reads an integer of this marker whose octets are at `at`; `None` if it is of another.
    pub(super) fn integer(self, marker: u8, at: usize) -> Result<Option<i64>, DecodeError> {
        match number::width(marker) {
            Some(width) if number::is_integer(marker) => {
                Ok(Some(number::integer(marker, self.range(at, width)?)))
            }
            _ => Ok(None),
        }
    }

    /// Reads a length; returns it and where what is that long begins.
    pub(super) fn len(self, at: usize) -> Result<(usize, usize), DecodeError> {
        let marker = self.one(at)?;
        let len = self.integer(marker, at + 1)?;
        match len.map(usize::try_from) {
            Some(Ok(len)) => Ok((len, at + 1 + number::width(marker).unwrap_or(0))),
            None if is_bjdata(marker) => Err(no_marker(marker, at)),
            _ => Err(DecodeError::Syntax {
                at,
                what: "not a length",
            }),
        }
    }

    /// Reads a length and a text; returns it and where it ends.
    pub(super) fn text(self, at: usize) -> Result<(&'a str, usize), DecodeError> {
        let (len, from) = self.len(at)?;
        match std::str::from_utf8(self.range(from, len)?) {
            Ok(text) => Ok((text, from + len)),
            Err(_) => Err(DecodeError::Syntax {
                at: from,
                what: "not UTF-8",
            }),
        }
    }

    /// Reads the head of the container that was opened just before `at`.
    pub(super) fn head(self, mut at: usize) -> Result<Head, DecodeError> {
        let (mut item, mut count) = (None, None);
        if self.one(at)? == b'$' {
            let marker = self.one(at + 1)?;
            if !begins_a_value(marker) {
                return Err(no_marker(marker, at + 1));
            }
            item = Some(marker);
            at += 2;
            if self.one(at)? != b'#' {
                let what = "a container with a type but without a count";
                return Err(DecodeError::Syntax { at, what });
            }
        }
        if self.one(at)? == b'#' {
            let (len, end) = self.len(at + 1)?;
            count = Some(len as u64);
            at = end;
        }
        Ok(Head {
            item,
            count,
            end: at,
        })
    }
}

fn begins_a_value(marker: u8) -> bool {
    let is_other = matches!(
        marker,
        b'Z' | b'T' | b'F' | b'C' | b'S' | b'H' | b'[' | b'{'
    );
    is_other || number::width(marker).is_some()
}

/// Tells whether BJData has this marker and UBJSON has not.
pub(super) fn is_bjdata(marker: u8) -> bool {
    matches!(marker, b'u' | b'm' | b'M' | b'h' | b'B')
}

/// Says why an octet is no marker.
pub(super) fn no_marker(marker: u8, at: usize) -> DecodeError {
    let what = if is_bjdata(marker) {
        "this is BJData, which Autobahn sends instead of UBJSON from release 26.6 on"
    } else {
        "an octet that begins no value in UBJSON"
    };
    DecodeError::Syntax { at, what }
}
