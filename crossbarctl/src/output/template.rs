//! Texts with fields in them: `{{id}} is {{status}}`. Fields only, no logic.

use serde_json::Value;

use super::text::clean;

/// Writes one answer as the template says. A field that is missing is empty, `{{.}}` is the whole answer.
pub fn fill(template: &str, value: &Value) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(&unescape(before));
        let Some((path, after)) = after.split_once("}}") else {
            // An opening without an end is text.
            out.push_str("{{");
            rest = after;
            continue;
        };
        out.push_str(&field(value, path.trim()));
        rest = after;
    }
    out.push_str(&unescape(rest));
    out
}

/// Returns a field by its path: keys and numbers of elements, with dots between.
fn field(value: &Value, path: &str) -> String {
    let found = match path.trim_start_matches('.') {
        "" => Some(value),
        path => path.split('.').try_fold(value, |value, step| match value {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            value => value.get(step),
        }),
    };
    match found {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => clean(text),
        Some(value) => clean(&value.to_string()),
    }
}

/// `\t` and `\n` are what they are everywhere.
fn unescape(text: &str) -> String {
    text.replace("\\t", "\t").replace("\\n", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_are_filled_in_by_path() {
        let value = json!({"id": "w1", "config": {"endpoint": {"port": 80}}, "list": ["a", "b"]});
        for (template, text) in [
            ("{{id}}\\t{{ config.endpoint.port }}", "w1\t80"),
            ("{{list.1}}{{list.9}}{{gone.far}}", "b"),
            (
                "{{.}}",
                "{\"id\":\"w1\",\"config\":{\"endpoint\":{\"port\":80}},\"list\":[\"a\",\"b\"]}",
            ),
            ("a {{ b", "a {{ b"),
        ] {
            assert_eq!(fill(template, &value), text);
        }
    }

    #[test]
    fn a_value_cannot_move_the_cursor() {
        assert!(!fill("{{id}}", &json!({"id": "\u{1b}[2J"})).contains('\u{1b}'));
    }
}
