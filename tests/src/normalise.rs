//! Taking out of an output what differs from run to run.

/// Returns the text with ids, times, ports and process ids replaced by words.
///
/// `known` gives what only the test knows: a text and the word for it, such as a port and `[port]`.
pub fn normalise(text: &str, known: &[(&str, &str)]) -> String {
    let mut text = text.to_owned();
    for (value, word) in known {
        text = text.replace(value, word);
    }
    let mut words = String::new();
    for piece in text.split_inclusive(|c: char| !is_part(c)) {
        let end = piece.trim_end_matches(|c: char| !is_part(c));
        words.push_str(&word(end));
        words.push_str(&piece[end.len()..]);
    }
    words
}

/// What belongs to a number, a duration or a time.
fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | ':' | '-' | '+' | '_')
}

fn word(text: &str) -> String {
    let core = text.trim_end_matches(['.', ':']);
    let tail = &text[core.len()..];
    let digits = core.len() - core.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let unit = core.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let whole = digits == core.len();
    let word = if is_timestamp(core) {
        "[time]"
    } else if digits > 0 && matches!(unit, "s" | "ms" | "us" | "µs" | "m" | "h") {
        "[duration]"
    } else if digits > 0 && unit.is_empty() && !whole {
        "[decimal]"
    } else if whole && digits >= 10 {
        "[id]"
    } else if whole && digits >= 2 {
        "[number]"
    } else {
        return text.to_owned();
    };
    format!("{word}{tail}")
}

/// `2014-12-15T14:06:05.123Z` and the like.
fn is_timestamp(text: &str) -> bool {
    let shape = b"dddd-dd-ddTdd:dd:dd";
    text.len() >= shape.len()
        && text.bytes().zip(shape).all(|(octet, want)| match want {
            b'd' => octet.is_ascii_digit(),
            other => octet == *other,
        })
}

#[cfg(test)]
mod tests {
    use super::normalise;

    #[test]
    fn what_differs_from_run_to_run_becomes_words() {
        let text = "router w1 started (pid 4711, 0.42s) at 2014-12-15T14:06:05.123Z on 127.0.0.1:8080, session 123456789012";
        let expected =
            "router w1 started (pid [number], [duration]) at [time] on [address], session [id]";
        assert_eq!(
            normalise(text, &[("127.0.0.1:8080", "[address]")]),
            expected
        );
    }
}
