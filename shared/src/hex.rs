//! Octets as hexadecimal digits.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

/// Writes octets as lower-case digits.
pub fn encode(octets: &[u8]) -> String {
    octets.iter().fold(
        String::with_capacity(octets.len() * 2),
        |mut text, octet| {
            write!(text, "{octet:02x}").expect("a string takes everything");
            text
        },
    )
}

/// Reads digits of either case; `None` if there is anything else, or half an octet.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let digit = |octet: u8| char::from(octet).to_digit(16);
    let pairs = text.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
        _ => None,
    });
    pairs.collect()
}

/// Reads exactly `N` octets.
pub fn decode_array<const N: usize>(text: &str) -> Option<[u8; N]> {
    // Longer ones are not even looked at.
    if text.len() != 2 * N {
        return None;
    }
    decode(text)?.try_into().ok()
}

/// Reads digits, or what is no digits as base64: keys and salts are written in either.
pub fn decode_or_base64(text: &str) -> Option<Vec<u8>> {
    decode(text).or_else(|| BASE64.decode(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_survive_and_anything_else_is_refused() {
        assert_eq!(
            decode(&encode(&[0, 1, 0xab, 0xff])).unwrap(),
            [0, 1, 0xab, 0xff]
        );
        assert_eq!(decode("aB").unwrap(), [0xab]);
        for text in ["a", "0g", "+1", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
        assert_eq!(decode_array::<2>("abcdef"), None);
    }
}
