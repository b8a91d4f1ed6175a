//! Stepping over MsgPack values, checking them.

use rmp::Marker;

use super::{DecodeError, MAX_DEPTH, MsgPackReader};

impl MsgPackReader<'_> {
    /// Steps over a value that is no list and no dictionary.
    #[inline]
    fn skip_scalar(&mut self, marker: Marker) -> Result<(), DecodeError> {
        if let Some(range) = self.str_range(marker)? {
            self.text(range)?;
            self.at = range.1;
            return Ok(());
        }
        if let Some((_, to)) = self.bytes_range(marker)? {
            self.at = to;
            return Ok(());
        }
        let size = match marker {
            Marker::FixPos(_) | Marker::FixNeg(_) | Marker::Null | Marker::True | Marker::False => {
                1
            }
            Marker::U8 | Marker::I8 => 2,
            Marker::U16 | Marker::I16 | Marker::FixExt1 => 3,
            Marker::FixExt2 => 4,
            Marker::U32 | Marker::I32 | Marker::F32 => 5,
            Marker::FixExt4 => 6,
            Marker::U64 | Marker::I64 | Marker::F64 => 9,
            Marker::FixExt8 => 10,
            Marker::FixExt16 => 18,
            Marker::Ext8 => 3 + self.data(1).map(|(from, to)| to - from)?,
            Marker::Ext16 => 4 + self.data(2).map(|(from, to)| to - from)?,
            Marker::Ext32 => 6 + self.data(4).map(|(from, to)| to - from)?,
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
