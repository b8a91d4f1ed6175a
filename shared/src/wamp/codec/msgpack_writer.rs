//! MsgPack tokens, as they are written.

use rmp::Marker;

use super::{Mark, Writer};

/// Writes MsgPack in its shortest forms.
#[derive(Debug)]
pub struct MsgPackWriter<'b> {
    out: &'b mut Vec<u8>,
}

const INFALLIBLE: &str = "writing to memory cannot fail";

impl<'b> MsgPackWriter<'b> {
    /// Appends to `out`.
    pub fn new(out: &'b mut Vec<u8>) -> Self {
        MsgPackWriter { out }
    }

    #[inline]
    fn head(&mut self, dict: bool, len: usize) {
        if len < 16 {
            let short = if dict {
                Marker::FixMap(len as u8)
            } else {
                Marker::FixArray(len as u8)
            };
            return self.out.push(short.to_u8());
        }
        let len = u32::try_from(len).expect("a message is smaller than 2^32 items");
        if dict {
            rmp::encode::write_map_len(self.out, len).expect(INFALLIBLE);
        } else {
            rmp::encode::write_array_len(self.out, len).expect(INFALLIBLE);
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
        self.out.push(Marker::Null.to_u8());
    }

    fn bool(&mut self, value: bool) {
        self.out.push(if value {
            Marker::True.to_u8()
        } else {
            Marker::False.to_u8()
        });
    }

    #[inline]
    fn unsigned(&mut self, value: u64) {
        // Marker and number in one piece, in place of two that each look for room.
        let mut piece = [0; 9];
        let (marker, width) = match value {
            0..0x80 => return self.out.push(value as u8),
            0x80..0x100 => (Marker::U8, 1),
            0x100..0x1_0000 => (Marker::U16, 2),
            0x1_0000..0x1_0000_0000 => (Marker::U32, 4),
            _ => (Marker::U64, 8),
        };
        piece[8 - width] = marker.to_u8();
        piece[9 - width..].copy_from_slice(&value.to_be_bytes()[8 - width..]);
        self.out.extend_from_slice(&piece[8 - width..]);
    }

    fn negative(&mut self, value: i64) {
        rmp::encode::write_sint(self.out, value).expect(INFALLIBLE);
    }

    fn float(&mut self, value: f64) {
        rmp::encode::write_f64(self.out, value).expect(INFALLIBLE);
    }

    fn str(&mut self, value: &str) {
        rmp::encode::write_str(self.out, value).expect(INFALLIBLE);
    }

    fn bytes(&mut self, value: &[u8]) {
        rmp::encode::write_bin(self.out, value).expect(INFALLIBLE);
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
