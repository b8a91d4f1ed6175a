//! Stepping over MsgPack values, checking them.

use super::msgpack_marker as marker;
use super::{DecodeError, MAX_DEPTH, MsgPackReader};

impl MsgPackReader<'_> {
    /// Steps over a value that is no list and no dictionary.
    #[inline]
    fn skip_scalar(&mut self, marker: u8) -> Result<(), DecodeError> {
        if let Some(range) = self.str_range(marker)? {
            self.check_text(range)?;
            self.at = range.1;
            return Ok(());
        }
        if let Some((_, to)) = self.bytes_range(marker)? {
            self.at = to;
            return Ok(());
        }
        let size = match marker {
            ..=marker::POSITIVE_END
            | marker::NEGATIVE..
            | marker::NIL
            | marker::TRUE
            | marker::FALSE => 1,
            marker::UINT_8 | marker::INT_8 => 2,
            marker::UINT_16 | marker::INT_16 | marker::FIX_EXT_1 => 3,
            marker::FIX_EXT_2 => 4,
            marker::UINT_32 | marker::INT_32 | marker::FLOAT_32 => 5,
            marker::FIX_EXT_4 => 6,
            marker::UINT_64 | marker::INT_64 | marker::FLOAT_64 => 9,
            marker::FIX_EXT_8 => 10,
            marker::FIX_EXT_16 => 18,
            marker::EXT_8 => 3 + self.data(1).map(|(from, to)| to - from)?,
            marker::EXT_16 => 4 + self.data(2).map(|(from, to)| to - from)?,
            marker::EXT_32 => 6 + self.data(4).map(|(from, to)| to - from)?,
            _ => {
                return Err(DecodeError::Syntax {
                    at: self.at,
                    what: "an octet that MsgPack does not use",
                });
            }
        };
        self.at = self.range(self.at, size)?.1;
        Ok(())
    }

    /// Steps over a value if nothing is nested in it, which is what most arguments are like.
    pub(super) fn skip_flat(&mut self) -> Result<bool, DecodeError> {
        let marker = self.marker()?;
        let Some((len, head, dict)) = self.container(marker)? else {
            self.skip_scalar(marker)?;
            return Ok(true);
        };
        self.at += head;
        for _ in 0..if dict { len * 2 } else { len } {
            let marker = self.marker()?;
            if self.container(marker)?.is_some() {
                return Ok(false);
            }
            self.skip_scalar(marker)?;
        }
        Ok(true)
    }

    pub(super) fn skip_nested(&mut self) -> Result<(), DecodeError> {
        let mut open = [0_u64; MAX_DEPTH];
        let mut depth = 0;
        let mut left = 1_u64;
        loop {
            while left > 0 {
                left -= 1;
                let marker = self.marker()?;
                let Some((len, head, dict)) = self.container(marker)? else {
                    self.skip_scalar(marker)?;
                    continue;
                };
                if depth == MAX_DEPTH {
                    return Err(DecodeError::TooDeep { at: self.at });
                }
                open[depth] = left;
                depth += 1;
                self.at += head;
                left = if dict { len * 2 } else { len };
            }
            if depth == 0 {
                return Ok(());
            }
            depth -= 1;
            left = open[depth];
        }
    }
}
