//! How configurations are laid out.

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};

use super::Format;

/// Columns that one level of JSON is indented by, as in all Crossbar.io configurations.
const INDENT: &[u8] = b"    ";

/// Writes a value in a notation, in the usual layout, ending with a line's end. The order of attributes stays.
pub fn written(value: &Value, notation: Format) -> String {
    let mut text = match notation {
        Format::Yaml => serde_saphyr::to_string(value).unwrap_or_else(|_| value.to_string()),
        Format::Json => {
            let mut out = Vec::new();
            let layout = PrettyFormatter::with_indent(INDENT);
            value
                .serialize(&mut Serializer::with_formatter(&mut out, layout))
                .expect("a value is written into memory");
            String::from_utf8_lossy(&out).into_owned()
        }
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::config::Node;

    #[test]
    fn attributes_keep_their_order_and_levels_are_four_columns() {
        let value = json!({"version": 2, "workers": [{"id": "b", "a": 1}]});
        let text = written(&value, Format::Json);
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
            let text = written(&value, notation);
            let tree = Node::parse(&text, notation).unwrap();
            assert_eq!(tree.to_value(), value, "{text}");
            assert_eq!(written(&tree.to_value(), notation), text);
        }
    }
}
