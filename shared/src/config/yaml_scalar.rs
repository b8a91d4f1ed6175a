//! What a plain YAML scalar means. Crossbar.io reads YAML 1.1, so `yes` and `off` are booleans and `0755` is octal.

use serde_json::Number;

use super::document::Content;

/// Resolves a plain scalar; what is not null, boolean or number is a string.
pub(super) fn resolve(text: &str) -> Content {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Content::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => {
            Content::Bool(true)
        }
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            Content::Bool(false)
        }
        _ => integer(text)
            .or_else(|| float(text))
            .map_or_else(|| Content::Text(text.to_owned()), Content::Number),
    }
}

fn integer(text: &str) -> Option<Number> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits = digits.replace('_', "");
    let (radix, digits) = match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        Some(_) if digits.starts_with('0') => (8, &digits[1..]),
        _ => (10, digits.as_str()),
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    let magnitude = u64::from_str_radix(digits, radix).ok()?;
    if negative {
        return Some(Number::from(0_i64.checked_sub_unsigned(magnitude)?));
    }
    Some(Number::from(magnitude))
}

fn float(text: &str) -> Option<Number> {
    let digits = text.trim_start_matches(['+', '-']);
    let numeric = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.contains(|c: char| c.is_ascii_digit())
        && digits.contains(['.', 'e', 'E']);
    if !numeric || text.len() - digits.len() > 1 {
        return None;
    }
    Number::from_f64(text.replace('_', "").parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn plain_scalars_are_what_yaml_1_1_says() {
        let cases: [(&str, Value); 16] = [
            ("8080", json!(8080)),
            ("-5", json!(-5)),
            ("0755", json!(493)),
            ("0x1F", json!(31)),
            ("1_000", json!(1000)),
            ("0", json!(0)),
            ("1.5", json!(1.5)),
            ("yes", json!(true)),
            ("off", json!(false)),
            ("~", json!(null)),
            ("1.2.3", json!("1.2.3")),
            ("127.0.0.1", json!("127.0.0.1")),
            (".inf", json!(".inf")),
            ("com.example", json!("com.example")),
            ("089", json!("089")),
            ("-", json!("-")),
        ];
        for (text, expected) in cases {
            let node = crate::config::document::Node {
                span: None,
                content: resolve(text),
            };
            assert_eq!(node.to_value(), expected, "{text}");
        }
    }
}
