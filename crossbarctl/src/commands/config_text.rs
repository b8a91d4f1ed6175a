//! How configurations are laid out. Pure.

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};
use shared::config::Format;

/// Columns that one level of JSON is indented by, as in all Crossbar.io configurations.
const INDENT: &[u8] = b"    ";

/// Returns a configuration in the usual layout: the order of attributes stays.
pub fn formatted(value: &Value, notation: Format) -> String {
    written(value, notation)
}

/// Writes a value in a notation, ending with a line's end.
pub fn written(value: &Value, notation: Format) -> String {
    let mut text = match notation {
        Format::Yaml => crate::output::yaml(value),
        Format::Json => {
            let mut out = Vec::new();
            let mut serializer =
                Serializer::with_formatter(&mut out, PrettyFormatter::with_indent(INDENT));
            value
                .serialize(&mut serializer)
                .expect("a value is written into memory");
            String::from_utf8_lossy(&out).into_owned()
        }
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

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
    use super::*;
    use serde_json::json;

    #[test]
    fn attributes_keep_their_order_and_levels_are_four_columns() {
        let value = json!({"version": 2, "workers": [{"id": "b", "a": 1}]});
        let text = formatted(&value, Format::Json);
        assert!(
            text.starts_with("{\n    \"version\": 2,\n    \"workers\": [\n        {\n"),
            "{text}"
        );
        assert!(text.find("\"id\"") < text.find("\"a\"") && text.ends_with("}\n"));
    }

    #[test]
    fn a_text_laid_out_once_stays_so_in_both_notations() {
        let value = json!({"a": [1, "x: y", true, null], "b": {"c": "# no comment"}});
        for notation in [Format::Json, Format::Yaml] {
            let text = formatted(&value, notation);
            let tree = shared::config::Node::parse(&text, notation).unwrap();
            assert_eq!(tree.to_value(), value, "{text}");
            assert_eq!(formatted(&tree.to_value(), notation), text);
            assert!(!has_comments(&text), "{text}");
        }
    }

    #[test]
    fn comments_are_seen_and_signs_in_strings_are_not_taken_for_them() {
        assert!(has_comments("a: 1 # why") && has_comments("# all"));
        assert!(!has_comments("a: 'x # y'") && !has_comments("a: b#c"));
        assert!(has_comments("it: don't # really"));
    }
}
