//! Numbers in UBJSON: big-endian of a few widths, or text if they need more.

/// A number that is written as text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Precise {
    Unsigned(u64),
    Negative(i64),
    /// A fraction, or an integer beyond 64 bits: the nearest floating point number, as in JSON.
    Float(f64),
}

/// Returns the octets of a number behind its marker; `None` if the marker is not that of a number of fixed width.
pub(super) const fn width(marker: u8) -> Option<usize> {
    match marker {
        b'i' | b'U' => Some(1),
        b'I' => Some(2),
        b'l' | b'd' => Some(4),
        b'L' | b'D' => Some(8),
        _ => None,
    }
}

/// Tells whether the marker is that of an integer of fixed width.
pub(super) const fn is_integer(marker: u8) -> bool {
    matches!(marker, b'i' | b'U' | b'I' | b'l' | b'L')
}

/// Reads an integer of this marker from exactly its octets.
pub(super) fn integer(marker: u8, octets: &[u8]) -> i64 {
    // A sign fills the octets that are not there; `U` has none.
    let negative = marker != b'U' && octets.first().is_some_and(|first| first & 0x80 != 0);
    let filled = if negative { -1 } else { 0 };
    octets
        .iter()
        .fold(filled, |all, octet| all << 8 | i64::from(*octet))
}

/// Reads a floating point number from its four or eight octets.
pub(super) fn float(octets: &[u8]) -> Option<f64> {
    match octets.len() {
        4 => octets
            .try_into()
            .ok()
            .map(f32::from_be_bytes)
            .map(f64::from),
        _ => octets.try_into().ok().map(f64::from_be_bytes),
    }
}

/// Reads a number that is written as text, in the grammar of JSON.
pub(super) fn precise(text: &str) -> Option<Precise> {
    if !is_json(text.as_bytes()) {
        return None;
    }
    if let Ok(value) = text.parse() {
        return Some(Precise::Unsigned(value));
    }
    match text.parse() {
        Ok(value @ ..0) => Some(Precise::Negative(value)),
        // Minus nothing.
        Ok(_) => Some(Precise::Unsigned(0)),
        Err(_) => text.parse().ok().map(Precise::Float),
    }
}

fn is_json(text: &[u8]) -> bool {
    let digits = |text: &[u8]| {
        text.iter()
            .take_while(|octet| octet.is_ascii_digit())
            .count()
    };
    let rest = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits(rest);
    if whole == 0 || whole > 1 && rest[0] == b'0' {
        return false;
    }
    let mut rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let len = digits(fraction);
        if len == 0 {
            return false;
        }
        rest = &fraction[len..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = match exponent {
            [b'+' | b'-', rest @ ..] => rest,
            _ => exponent,
        };
        return !exponent.is_empty() && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_big_endian_and_all_but_one_kind_are_signed() {
        assert_eq!(integer(b'U', &[0xff]), 255);
        assert_eq!(integer(b'i', &[0xff]), -1);
        assert_eq!(integer(b'I', &[0x80, 0]), -32_768);
        assert_eq!(integer(b'l', &[0, 0, 1, 0]), 256);
        assert_eq!(integer(b'L', &i64::MIN.to_be_bytes()), i64::MIN);
    }

    #[test]
    fn a_number_in_text_is_what_json_would_take_it_for() {
        let cases = [
            ("18446744073709551615", Precise::Unsigned(u64::MAX)),
            ("-9223372036854775808", Precise::Negative(i64::MIN)),
            ("-0", Precise::Unsigned(0)),
            (
                "18446744073709551616",
                Precise::Float(18_446_744_073_709_551_616.0),
            ),
            ("4.9E-324", Precise::Float(4.9E-324)),
            ("1e5", Precise::Float(100_000.0)),
        ];
        for (text, number) in cases {
            assert_eq!(precise(text), Some(number), "{text}");
        }
        for text in [
            "", "-", "01", "1.", ".5", "1e", "1e+", "+1", " 1", "1 ", "NaN", "inf", "1_0",
        ] {
            assert_eq!(precise(text), None, "{text}");
        }
    }
}
