//! Configurations compared by what they mean: the order of attributes makes no difference, and null is as good as absent.

use serde_json::Value;

/// Tells whether every attribute of `less` is in `more` with the same value. Configurations are bounded in depth.
pub(super) fn contains(more: &Value, less: &Value) -> bool {
    match (more, less) {
        (Value::Object(more), Value::Object(less)) => less
            .iter()
            .all(|(key, value)| contains(more.get(key).unwrap_or(&Value::Null), value)),
        (more, less) => canonical(more) == canonical(less),
    }
}

/// Returns a value as text that does not depend on the order of attributes; nulls are as good as missing.
pub fn canonical(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let there = map.iter().filter(|(_, value)| !value.is_null());
            let mut pairs: Vec<(&String, String)> =
                there.map(|(key, value)| (key, canonical(value))).collect();
            pairs.sort();
            let pairs: Vec<String> = pairs
                .into_iter()
                .map(|(key, value)| format!("{}:{value}", Value::from(key.as_str())))
                .collect();
            format!("{{{}}}", pairs.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical).collect();
            format!("[{}]", items.join(","))
        }
        scalar => scalar.to_string(),
    }
}
