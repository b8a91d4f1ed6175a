//! CBOR tokens, as they are written.

use super::cbor_reader::{BYTES, DICT, LIST, NEGATIVE, TEXT, UNSIGNED};
use super::{Mark, Writer};

/// Writes CBOR with definite lengths, in its shortest forms.
#[derive(Debug)]
pub struct CborWriter<'b> {
    out: &'b mut Vec<u8>,
}

impl<'b> CborWriter<'b> {
    /// Appends to `out`.
    pub fn new(out: &'b mut Vec<u8>) -> Self {
        CborWriter { out }
    }

    fn head(&mut self, major: u8, value: u64) {
        let major = major << 5;
        if value < 24 {
            self.out.push(major | value as u8);
        } else if let Ok(value) = u8::try_from(value) {
            self.out.extend_from_slice(&[major | 24, value]);
        } else if let Ok(value) = u16::try_from(value) {
            self.out.push(major | 25);
            self.out.extend_from_slice(&value.to_be_bytes());
        } else if let Ok(value) = u32::try_from(value) {
            self.out.push(major | 26);
            self.out.extend_from_slice(&value.to_be_bytes());
        } else {
            self.out.push(major | 27);
            self.out.extend_from_slice(&value.to_be_bytes());
        }
    }

    fn begin(&mut self, dict: bool, len: Option<usize>) -> Mark {
        let at = self.out.len();
        self.head(if dict { DICT } else { LIST }, len.unwrap_or(0) as u64);
        Mark {
            at,
            len,
            written: 0,
            dict,
        }
    }
}

impl Writer for CborWriter<'_> {
    fn null(&mut self) {
        self.out.push(0xf6);
    }

    fn bool(&mut self, value: bool) {
        self.out.push(if value { 0xf5 } else { 0xf4 });
    }

    fn unsigned(&mut self, value: u64) {
        self.head(UNSIGNED, value);
    }

    fn negative(&mut self, value: i64) {
        self.head(NEGATIVE, (-1 - value).unsigned_abs());
    }

    fn float(&mut self, value: f64) {
        self.out.push(0xfb);
        self.out.extend_from_slice(&value.to_bits().to_be_bytes());
    }

    fn str(&mut self, value: &str) {
        self.head(TEXT, value.len() as u64);
        self.out.extend_from_slice(value.as_bytes());
    }

    fn bytes(&mut self, value: &[u8]) {
        self.head(BYTES, value.len() as u64);
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

    fn end(&mut self, mark: Mark) {
        if mark.len.is_some() || mark.written == 0 {
            return;
        }
        // The number of items was not known: put the right head in the place of the empty one.
        let mut head = Vec::with_capacity(9);
        CborWriter { out: &mut head }
            .head(if mark.dict { DICT } else { LIST }, mark.written as u64);
        self.out.splice(mark.at..=mark.at, head);
    }

    fn raw_items(&mut self, mark: &mut Mark, count: usize, items: &[u8]) {
        mark.written += count;
        super::append(self.out, items);
    }
}
