//! Octets of JSON strings that stand for themselves, found many at a time.

/// Octets that are looked at together; compilers make a few vector instructions of it.
const STRETCH: usize = 32;

/// Tells whether an octet stands for itself in a string: it is no quote, no backslash and no control character.
pub(super) const fn is_plain(octet: u8) -> bool {
    octet >= 0x20 && octet != b'"' && octet != b'\\'
}

/// Returns how many octets at the beginning, in whole stretches, stand for themselves.
pub(super) fn plain(octets: &[u8]) -> usize {
    let mut at = 0;
    while let Some(stretch) = octets[at..].first_chunk::<STRETCH>() {
        let mut special = false;
        for octet in stretch {
            special |= !is_plain(*octet);
        }
        if special {
            break;
        }
        at += STRETCH;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_stretches_without_anything_special_are_stepped_over() {
        let text = "x".repeat(100);
        assert_eq!(plain(text.as_bytes()), 96);
        for (special, at) in [('"', 70), ('\\', 64), ('\n', 95), ('\u{1f}', 0)] {
            let mut text = text.clone();
            text.replace_range(at..=at, &special.to_string());
            assert_eq!(
                plain(text.as_bytes()),
                at / STRETCH * STRETCH,
                "{special:?}"
            );
        }
        assert_eq!(plain("ü€😀".repeat(20).as_bytes()), 160);
    }
}
