//! Text that arrives in pieces, checked for UTF-8 as it comes.

/// The check of one text.
#[derive(Debug, Default)]
pub(super) struct Utf8 {
    /// The beginning of a character whose rest has not come yet.
    begun: [u8; 4],
    len: usize,
}

/// What came is no UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotUtf8;

impl Utf8 {
    /// Checks the next piece.
    pub(super) fn push(&mut self, mut piece: &[u8]) -> Result<(), NotUtf8> {
        while self.len > 0 {
            let Some((&next, rest)) = piece.split_first() else {
                return Ok(());
            };
            piece = rest;
            self.begun[self.len] = next;
            self.len += 1;
            match std::str::from_utf8(&self.begun[..self.len]) {
                Ok(_) => self.len = 0,
                Err(why) if why.error_len().is_some() => return Err(NotUtf8),
                Err(_) => {}
            }
        }
        let Err(why) = std::str::from_utf8(piece) else {
            return Ok(());
        };
        if why.error_len().is_some() {
            return Err(NotUtf8);
        }
        let begun = &piece[why.valid_up_to()..];
        self.begun[..begun.len()].copy_from_slice(begun);
        self.len = begun.len();
        Ok(())
    }

    /// Checks that the text does not end within a character.
    pub(super) fn end(&self) -> Result<(), NotUtf8> {
        if self.len > 0 { Err(NotUtf8) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pieces: &[&[u8]]) -> Result<(), NotUtf8> {
        let mut text = Utf8::default();
        for piece in pieces {
            text.push(piece)?;
        }
        text.end()
    }

    #[test]
    fn a_text_is_judged_alike_however_it_is_cut() {
        for text in ["", "a", "κόσμε", "\u{10ffff}x\u{7ff}", "é\u{800}"] {
            let octets: Vec<[u8; 1]> = text.bytes().map(|octet| [octet]).collect();
            let singly: Vec<&[u8]> = octets.iter().map(<[u8; 1]>::as_slice).collect();
            assert_eq!(check(&singly), Ok(()), "{text}");
            for cut in 0..text.len() {
                let (one, other) = text.as_bytes().split_at(cut);
                assert_eq!(check(&[one, other]), Ok(()), "{text} cut at {cut}");
            }
        }
    }

    #[test]
    fn what_is_no_text_is_found_at_once_or_at_the_end() {
        for (first, second) in [
            (&b"\xce\xba\xe1\xbd\xb9\xcf\x83\xf4"[..], &b"\x90"[..]),
            (b"a", b"\xff"),
            (b"\xed", b"\xa0"),
            (b"\xc0", b"\xaf"),
        ] {
            let mut text = Utf8::default();
            assert!(text.push(first).and_then(|()| text.push(second)).is_err());
        }
        assert_eq!(check(&[b"\xe1\xbd"]), Err(NotUtf8));
    }
}
