//! References to the environment: `"$NAME"` or `"${NAME}"` as a whole value. Never inside a string.

/// How a reference is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    /// `$NAME`, which may also be a value that happens to start with a dollar sign.
    Bare,
    /// `${NAME}`.
    Braces,
}

/// Recognises a reference and returns the variable's name.
pub(super) fn recognise(text: &str) -> Option<(&str, Notation)> {
    let rest = text.strip_prefix('$')?;
    let braced = rest
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let (name, notation) = match braced {
        Some(name) => (name, Notation::Braces),
        None => (rest, Notation::Bare),
    };
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_name.then_some((name, notation))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_values_are_references() {
        assert_eq!(recognise("$PORT"), Some(("PORT", Notation::Bare)));
        assert_eq!(recognise("${_a1}"), Some(("_a1", Notation::Braces)));
        for text in ["", "$", "${}", "$1", "a$B", "$A b", "${A", "$A}", "${A}b"] {
            assert_eq!(recognise(text), None, "{text}");
        }
    }
}
