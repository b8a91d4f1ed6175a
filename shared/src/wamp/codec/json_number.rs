//! Numbers of JSON (RFC 8259, section 6): where they end, and what the short ones are.
//!
//! What a number is worth that is not short, `FromStr` of its type says.

/// So many digits are never too large for 64 bits.
const SHORT: usize = 19;

/// Returns where the number that begins at `at` ends, and whether it is an integer. `None` if it is no number.
pub(super) fn end(bytes: &[u8], at: usize) -> Option<(usize, bool)> {
    let digits = |mut at: usize| {
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        at
    };
    let first = at + usize::from(bytes.get(at) == Some(&b'-'));
    let mut end = digits(first);
    if end == first || (bytes[first] == b'0' && end > first + 1) {
        return None;
    }
    let mut integer = true;
    if bytes.get(end) == Some(&b'.') {
        integer = false;
        let from = end + 1;
        end = digits(from);
        if end == from {
            return None;
        }
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        integer = false;
        let from = end + 1 + usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        end = digits(from);
        if end == from {
            return None;
        }
    }
    Some((end, integer))
}

/// Returns the number that begins at `at` and where it ends, if it is nothing but a few digits. Ids are.
#[inline]
pub(super) fn short(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let digits = &bytes[at..];
    let (mut value, mut len) = (0_u64, 0);
    while let Some(digit @ b'0'..=b'9') = digits.get(len) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
        len += 1;
    }
    let padded = len > 1 && digits[0] == b'0';
    let goes_on = matches!(digits.get(len), Some(b'.' | b'e' | b'E'));
    ((1..=SHORT).contains(&len) && !padded && !goes_on).then_some((value, at + len))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_short_number_is_what_it_is(text in "-?[0-9]{0,21}([.][0-9]{0,2})?([eE][+-]?[0-9]{0,2})?[,\\]]?") {
            let bytes = text.as_bytes();
            let whole = end(bytes, 0).and_then(|(end, integer)| {
                let value = text[..end].parse().ok().filter(|_| integer);
                Some((value?, end))
            });
            if let Some(short) = short(bytes, 0) {
                prop_assert_eq!(Some(short), whole);
            } else if let Some((value, _)) = whole {
                prop_assert!(value >= 10_u64.pow(SHORT as u32), "{} is short", value);
            }
        }
    }

    #[test]
    fn what_is_no_number_has_no_end() {
        for text in ["", "-", "01", "1.", ".5", "1e", "1e+", "-a", "a"] {
            assert_eq!(end(text.as_bytes(), 0), None, "{text}");
        }
        assert_eq!(end(b"-1.5e+3]", 0), Some((7, false)));
        assert_eq!(end(b"[10]", 1), Some((3, true)));
    }

    #[test]
    fn the_largest_numbers_are_not_short() {
        assert_eq!(
            short(b"9999999999999999999", 0),
            Some((9_999_999_999_999_999_999, 19))
        );
        assert_eq!(short(u64::MAX.to_string().as_bytes(), 0), None);
        assert_eq!(short(b"0", 0), Some((0, 1)));
    }
}
