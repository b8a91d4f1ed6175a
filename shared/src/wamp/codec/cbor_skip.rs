//! Stepping over CBOR values, checking them.

use super::cbor_reader::{BREAK, BYTES, DICT, Head, INDEFINITE, LIST, SIMPLE, TEXT};
use super::{CborReader, DecodeError, MAX_DEPTH};

impl CborReader<'_> {
    /// Steps over a value that is no list and no dictionary; `false` if it is one.
    #[inline]
    fn skip_scalar(&mut self, head: Head) -> Result<bool, DecodeError> {
        match head.major {
            BYTES => self.chunks(head, |_, _| Ok(()))?,
            TEXT => self.chunks(head, |reader, range| reader.utf8(range).map(|_| ()))?,
            LIST | DICT => return Ok(false),
            SIMPLE if head.info == 24 && head.value < 32 => return Err(self.malformed()),
            _ => self.at += head.size,
        }
        Ok(true)
    }

    /// Steps over a value if nothing is nested in it and its length is known, which is what most arguments are like.
    pub(super) fn skip_flat(&mut self) -> Result<bool, DecodeError> {
        let head = self.untagged()?;
        if self.skip_scalar(head)? {
            return Ok(true);
        }
        let items = match head.major {
            _ if head.info == INDEFINITE => return Ok(false),
            DICT => head.value.checked_mul(2).ok_or_else(|| self.malformed())?,
            _ => head.value,
        };
        self.at += head.size;
        for _ in 0..items {
            let head = self.untagged()?;
            if !self.skip_scalar(head)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    pub(super) fn skip_nested(&mut self) -> Result<(), DecodeError> {
        // Items left on each open level; None = until the break. `whole` guards that a dictionary has no odd item.
        let mut open: [Option<u64>; MAX_DEPTH] = [None; MAX_DEPTH];
        let mut keys: u64 = 0;
        let mut depth = 0;
        let mut left = Some(1_u64);
        loop {
            loop {
                match &mut left {
                    Some(0) => break,
                    Some(left) => *left -= 1,
                    None if self.input.get(self.at) == Some(&BREAK) => {
                        if keys & 1 == 1 {
                            return Err(self.malformed());
                        }
                        self.at += 1;
                        break;
                    }
                    None => keys ^= odd_item(keys),
                }
                let head = self.untagged()?;
                if self.skip_scalar(head)? {
                    continue;
                }
                if depth == MAX_DEPTH {
                    return Err(DecodeError::TooDeep { at: self.at });
                }
                open[depth] = left;
                depth += 1;
                keys = keys << 2 | if head.major == DICT { 2 } else { 0 };
                self.at += head.size;
                left = match (head.info, head.major) {
                    (INDEFINITE, _) => None,
                    (_, DICT) => Some(head.value.checked_mul(2).ok_or_else(|| self.malformed())?),
                    _ => Some(head.value),
                };
            }
            if depth == 0 {
                return Ok(());
            }
            depth -= 1;
            keys >>= 2;
            left = open[depth];
        }
    }
}

/// Returns the bit to flip for one more item on the present level: bit 1 says dictionary, bit 0 that a value is due.
fn odd_item(keys: u64) -> u64 {
    keys >> 1 & 1
}
