//! UBJSON tokens, as they are written: the smallest integers that hold a value, containers without type and count.

use super::{Mark, Writer};

/// Writes UBJSON (draft 12). As in its text, what is no finite number becomes null.
#[derive(Debug)]
pub struct UbjsonWriter<'b> {
    out: &'b mut Vec<u8>,
}

impl<'b> UbjsonWriter<'b> {
    /// Appends to `out`.
    pub fn new(out: &'b mut Vec<u8>) -> Self {
        UbjsonWriter { out }
    }

    fn marked<const N: usize>(&mut self, marker: u8, octets: [u8; N]) {
        self.out.push(marker);
        self.out.extend_from_slice(&octets);
    }

    /// Writes a length and what is that long.
    fn counted(&mut self, octets: &[u8]) {
        self.unsigned(octets.len() as u64);
        self.out.extend_from_slice(octets);
    }

    /// Writes an integer beyond 64 bits with sign, as text.
    fn precise(&mut self, value: u64) {
        self.out.push(b'H');
        self.counted(value.to_string().as_bytes());
    }

    fn begin(&mut self, dict: bool, len: Option<usize>) -> Mark {
        self.out.push(if dict { b'{' } else { b'[' });
        Mark {
            at: 0,
            len,
            written: 0,
            dict,
        }
    }
}

impl Writer for UbjsonWriter<'_> {
    fn null(&mut self) {
        self.out.push(b'Z');
    }

    fn bool(&mut self, value: bool) {
        self.out.push(if value { b'T' } else { b'F' });
    }

    fn unsigned(&mut self, value: u64) {
        if let Ok(value) = u8::try_from(value) {
            self.marked(b'U', [value]);
        } else if let Ok(value) = i16::try_from(value) {
            self.marked(b'I', value.to_be_bytes());
        } else if let Ok(value) = i32::try_from(value) {
            self.marked(b'l', value.to_be_bytes());
        } else if let Ok(value) = i64::try_from(value) {
            self.marked(b'L', value.to_be_bytes());
        } else {
            self.precise(value);
        }
    }

    fn negative(&mut self, value: i64) {
        if let Ok(value) = i8::try_from(value) {
            self.marked(b'i', value.to_be_bytes());
        } else if let Ok(value) = i16::try_from(value) {
            self.marked(b'I', value.to_be_bytes());
        } else if let Ok(value) = i32::try_from(value) {
            self.marked(b'l', value.to_be_bytes());
        } else {
            self.marked(b'L', value.to_be_bytes());
        }
    }

    fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.marked(b'D', value.to_be_bytes());
        } else {
            self.null();
        }
    }

    fn str(&mut self, value: &str) {
        if let [only] = value.as_bytes() {
            return self.marked(b'C', [*only]);
        }
        self.out.push(b'S');
        self.counted(value.as_bytes());
    }

    fn bytes(&mut self, value: &[u8]) {
        self.out.extend_from_slice(b"[$U#");
        self.counted(value);
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
        self.counted(key.as_bytes());
    }

    fn end(&mut self, mark: Mark) {
        self.out.push(if mark.dict { b'}' } else { b']' });
    }

    fn raw_items(&mut self, mark: &mut Mark, count: usize, items: &[u8]) {
        mark.written += count;
        super::append(self.out, items);
    }
}
