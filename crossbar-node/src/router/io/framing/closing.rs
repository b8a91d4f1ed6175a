//! The closing handshake of WebSocket: which codes there are, and what is answered (RFC 6455 §7.4).

use super::FramingError;

const NORMAL: u16 = 1000;

/// Returns the code that says why we close.
pub(super) fn code(error: Option<&FramingError>) -> u16 {
    match error {
        None => NORMAL,
        Some(FramingError::Violation(_)) => 1002,
        Some(FramingError::WrongContent) => 1003,
        Some(FramingError::NotText) => 1007,
        Some(FramingError::TooLarge { .. }) => 1009,
    }
}

/// Checks the content of the peer's close frame and returns that of ours.
pub(super) fn answer(content: &[u8], echo: bool) -> Result<Vec<u8>, FramingError> {
    match content.split_first_chunk() {
        None if content.is_empty() => {}
        None => return Err(FramingError::Violation("a close frame with half a code")),
        Some((code, reason)) => {
            if !is_allowed(u16::from_be_bytes(*code)) {
                return Err(FramingError::Violation(
                    "a close frame with a code that is none",
                ));
            }
            if std::str::from_utf8(reason).is_err() {
                return Err(FramingError::NotText);
            }
        }
    }
    if echo {
        return Ok(content.to_vec());
    }
    Ok(NORMAL.to_be_bytes().to_vec())
}

/// Tells whether a code may stand in a close frame: registered, or for libraries and applications.
fn is_allowed(code: u16) -> bool {
    matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_that_are_none_and_reasons_that_are_no_text_are_refused() {
        for code in [0_u16, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000] {
            assert!(answer(&code.to_be_bytes(), true).is_err(), "{code}");
        }
        assert!(answer(&[3], true).is_err());
        assert!(matches!(
            answer(&[3, 232, 0xff], true),
            Err(FramingError::NotText)
        ));
    }

    #[test]
    fn the_peers_words_are_sent_back_only_if_asked_for() {
        let content = [&4001_u16.to_be_bytes()[..], b"bye"].concat();
        assert_eq!(answer(&content, true).unwrap(), content);
        assert_eq!(answer(&content, false).unwrap(), [3, 232]);
        assert!(answer(&[], true).unwrap().is_empty());
    }
}
