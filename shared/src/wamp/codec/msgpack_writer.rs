//! MsgPack tokens, as they are written.

use super::msgpack_marker as marker;
use super::{Mark, Writer};

/// Writes MsgPack in its shortest forms.
#[derive(Debug)]
pub struct MsgPackWriter<'b> {
    out: &'b mut Vec<u8>,
}

/// What a message holds is smaller than this.
const TOO_LONG: &str = "a message is smaller than 2^32 octets";

impl<'b> MsgPackWriter<'b> {
    /// Appends to `out`.
    pub fn new(out: &'b mut Vec<u8>) -> Self {
        MsgPackWriter { out }
    }

    /// Writes a marker and the lowest `width` octets of a number, 1 to 8.
    #[inline]
    fn number(&mut self, marker: u8, width: usize, value: u64) {
        let mut piece = [marker; 9];
        piece[1..].copy_from_slice(&(value << (64 - 8 * width)).to_be_bytes());
        // All nine, though some are taken back: a copy whose size is known takes no call.
        let end = self.out.len() + 1 + width;
        self.out.extend_from_slice(&piece);
        self.out.truncate(end);
    }

    /// Writes a marker with the length in 1, 2 or 4 octets behind it, whichever is the shortest that there is.
    #[inline]
    fn length(&mut self, markers: [Option<u8>; 3], len: usize) {
        match (len, markers) {
            (..0x100, [Some(marker), ..]) => self.number(marker, 1, len as u64),
            (..0x1_0000, [_, Some(marker), _]) => self.number(marker, 2, len as u64),
            (_, [.., Some(marker)]) => {
                let len = u32::try_from(len).expect(TOO_LONG);
                self.number(marker, 4, u64::from(len));
            }
            _ => unreachable!("every kind has its longest form"),
        }
    }

    #[inline]
    fn head(&mut self, dict: bool, len: usize) {
        let (short, markers) = match dict {
            true => (
                marker::FIX_MAP,
                [None, Some(marker::MAP_16), Some(marker::MAP_32)],
            ),
            false => (
                marker::FIX_ARRAY,
                [None, Some(marker::ARRAY_16), Some(marker::ARRAY_32)],
            ),
        };
        match len {
            ..16 => self.out.push(short | len as u8),
            _ => self.length(markers, len),
        }
    }

    /// Puts the right head in the place of the empty one, since the number of items was not known.
    #[cold]
    fn mend(&mut self, mark: &Mark) {
        let mut head = Vec::with_capacity(5);
        MsgPackWriter { out: &mut head }.head(mark.dict, mark.written);
        self.out.splice(mark.at..=mark.at, head);
    }

    #[inline]
    fn begin(&mut self, dict: bool, len: Option<usize>) -> Mark {
        let at = self.out.len();
        self.head(dict, len.unwrap_or(0));
        Mark {
            at,
            len,
            written: 0,
            dict,
        }
    }
}

impl Writer for MsgPackWriter<'_> {
    fn null(&mut self) {
        self.out.push(marker::NIL);
    }

    fn bool(&mut self, value: bool) {
        self.out
            .push(if value { marker::TRUE } else { marker::FALSE });
    }

    #[inline]
    fn unsigned(&mut self, value: u64) {
        match value {
            ..0x80 => self.out.push(value as u8),
            0x80..0x100 => self.number(marker::UINT_8, 1, value),
            0x100..0x1_0000 => self.number(marker::UINT_16, 2, value),
            0x1_0000..0x1_0000_0000 => self.number(marker::UINT_32, 4, value),
            _ => self.number(marker::UINT_64, 8, value),
        }
    }

    fn negative(&mut self, value: i64) {
        let octets = value.cast_unsigned();
        match value {
            0.. => self.unsigned(octets),
            -0x20..0 => self.out.push(octets as u8),
            -0x80..-0x20 => self.number(marker::INT_8, 1, octets),
            -0x8000..-0x80 => self.number(marker::INT_16, 2, octets),
            -0x8000_0000..-0x8000 => self.number(marker::INT_32, 4, octets),
            _ => self.number(marker::INT_64, 8, octets),
        }
    }

    fn float(&mut self, value: f64) {
        self.number(marker::FLOAT_64, 8, value.to_bits());
    }

    #[inline]
    fn str(&mut self, value: &str) {
        const MARKERS: [Option<u8>; 3] = [
            Some(marker::STR_8),
            Some(marker::STR_16),
            Some(marker::STR_32),
        ];
        match value.len() {
            short @ ..32 => self.out.push(marker::FIX_STR | short as u8),
            len => self.length(MARKERS, len),
        }
        self.out.extend_from_slice(value.as_bytes());
    }

    fn bytes(&mut self, value: &[u8]) {
        let markers = [
            Some(marker::BIN_8),
            Some(marker::BIN_16),
            Some(marker::BIN_32),
        ];
        self.length(markers, value.len());
        self.out.extend_from_slice(value);
    }

    fn begin_list(&mut self, len: Option<usize>) -> Mark {
        self.begin(false, len)
    }

    fn begin_dict(&mut self, len: Option<usize>) -> Mark {
        self.begin(true, len)
    }

    fn item(&mut self, mark: &mut Mark) {
        mark.written += 1;
    }

    fn key(&mut self, mark: &mut Mark, key: &str) {
        self.item(mark);
        self.str(key);
    }

    #[inline]
    fn end(&mut self, mark: Mark) {
        if mark.len.is_some() || mark.written == 0 {
            return;
        }
        self.mend(&mark);
    }

    fn raw_items(&mut self, mark: &mut Mark, count: usize, items: &[u8]) {
        mark.written += count;
        super::append(self.out, items);
    }
}
