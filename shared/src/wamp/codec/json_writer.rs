//! JSON tokens, as they are written.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::json_plain::plain;
use super::json_reader::BINARY;
use super::{Mark, Writer};

/// Writes JSON without white space.
#[derive(Debug)]
pub struct JsonWriter<'b> {
    out: &'b mut Vec<u8>,
}

impl<'b> JsonWriter<'b> {
    /// Appends to `out`.
    pub fn new(out: &'b mut Vec<u8>) -> Self {
        JsonWriter { out }
    }

    fn scalar(&mut self, value: impl serde::Serialize) {
        serde_json::to_writer(&mut *self.out, &value).expect("a scalar always has a JSON form");
    }
}

impl Writer for JsonWriter<'_> {
    fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    fn bool(&mut self, value: bool) {
        self.out
            .extend_from_slice(if value { b"true" } else { b"false" });
    }

    fn unsigned(&mut self, value: u64) {
        self.scalar(value);
    }

    fn negative(&mut self, value: i64) {
        self.scalar(value);
    }

    fn float(&mut self, value: f64) {
        self.scalar(value);
    }

    fn str(&mut self, value: &str) {
        let octets = value.as_bytes();
        if plain::<false>(octets) < octets.len() {
            return self.scalar(value);
        }
        self.out.push(b'"');
        self.out.extend_from_slice(octets);
        self.out.push(b'"');
    }

    fn bytes(&mut self, value: &[u8]) {
        self.out.extend_from_slice(BINARY.as_bytes());
        self.out.extend_from_slice(BASE64.encode(value).as_bytes());
        self.out.push(b'"');
    }

    fn begin_list(&mut self, len: Option<usize>) -> Mark {
        self.out.push(b'[');
        Mark {
            at: 0,
            len,
            written: 0,
            dict: false,
        }
    }

    fn begin_dict(&mut self, len: Option<usize>) -> Mark {
        self.out.push(b'{');
        Mark {
            at: 0,
            len,
            written: 0,
            dict: true,
        }
    }

    fn item(&mut self, mark: &mut Mark) {
        if mark.written > 0 {
            self.out.push(b',');
        }
        mark.written += 1;
    }

    fn key(&mut self, mark: &mut Mark, key: &str) {
        self.item(mark);
        self.str(key);
        self.out.push(b':');
    }

    fn end(&mut self, mark: Mark) {
        self.out.push(if mark.dict { b'}' } else { b']' });
    }

    fn raw_items(&mut self, mark: &mut Mark, count: usize, items: &[u8]) {
        if count > 0 {
            self.item(mark);
            mark.written += count - 1;
            super::append(self.out, items);
        }
    }
}
