//! Comments in the text of a configuration. Pure.

/// Tells whether a YAML text may have comments: a `#` at the beginning of a word, outside of simple quotation.
pub fn has_comments(text: &str) -> bool {
    text.lines().any(|line| {
        let (mut quote, mut before) = (None, ' ');
        for c in line.chars() {
            match (quote, c) {
                (Some(open), c) if c == open => quote = None,
                (Some(_), _) => {}
                (None, '#') if before.is_whitespace() => return true,
                (None, '"' | '\'') if !before.is_alphanumeric() => quote = Some(c),
                (None, _) => {}
            }
            before = c;
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use shared::config::{Format, written};

    use super::*;

    #[test]
    fn comments_are_seen_and_signs_in_strings_are_not_taken_for_them() {
        assert!(has_comments("a: 1 # why") && has_comments("# all"));
        assert!(!has_comments("a: 'x # y'") && !has_comments("a: b#c"));
        assert!(has_comments("it: don't # really"));
        let written = written(&json!({"a": "# no comment"}), Format::Yaml);
        assert!(!has_comments(&written), "{written}");
    }
}
