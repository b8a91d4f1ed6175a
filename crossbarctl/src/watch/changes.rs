//! What was added, modified or removed between two looks. Pure.

use serde_json::{Value, json};

/// The objects of the last look, by what names them.
#[derive(Debug, Default)]
pub struct Known(Vec<(String, Value)>);

impl Known {
    /// Compares with a new look, which becomes the last one: a change each, in the order of the answer, removals last.
    pub fn changes(&mut self, now: &Value) -> Vec<Value> {
        let now = objects(now);
        let before = |key: &str| self.0.iter().find(|(known, _)| known == key);
        let mut changes: Vec<Value> = now
            .iter()
            .filter_map(|(key, object)| match before(key) {
                None => Some(change("added", object)),
                Some((_, old)) if settled(old) != settled(object) => {
                    Some(change("modified", object))
                }
                Some(_) => None,
            })
            .collect();
        let gone = self
            .0
            .iter()
            .filter(|(key, _)| now.iter().all(|(there, _)| there != key));
        changes.extend(gone.map(|(_, object)| change("removed", object)));
        self.0 = now;
        changes
    }
}

fn change(what: &str, object: &Value) -> Value {
    json!({"type": what, "object": object})
}

/// A list is its elements; another answer is one object, and none is none.
fn objects(value: &Value) -> Vec<(String, Value)> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items
            .iter()
            .map(|item| {
                let id = item.get("id").and_then(Value::as_str);
                let key = id.map_or_else(|| item.to_string(), str::to_owned);
                (key, item.clone())
            })
            .collect(),
        one => vec![(String::new(), one.clone())],
    }
}

/// That time passes is no change.
fn settled(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| *key != "uptime")
            .map(|(key, value)| (key.clone(), settled(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(settled).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_object_is_told_once_when_it_comes_changes_and_goes() {
        let mut known = Known::default();
        let w = |id: &str, status: &str| json!({"id": id, "status": status});
        let added = known.changes(&json!([w("a", "started"), w("b", "starting")]));
        assert_eq!(added.len(), 2);
        assert_eq!(
            added[0],
            json!({"type": "added", "object": w("a", "started")})
        );
        assert!(
            known
                .changes(&json!([w("a", "started"), w("b", "starting")]))
                .is_empty()
        );
        assert_eq!(
            known.changes(&json!([w("b", "started"), w("c", "starting")])),
            [
                json!({"type": "modified", "object": w("b", "started")}),
                json!({"type": "added", "object": w("c", "starting")}),
                json!({"type": "removed", "object": w("a", "started")}),
            ]
        );
    }

    #[test]
    fn that_time_passes_is_no_change() {
        let mut known = Known::default();
        known.changes(&json!({"node": {"uptime": 1.0}, "workers": [{"uptime": 1}]}));
        let later = json!({"node": {"uptime": 2.0}, "workers": [{"uptime": 2}]});
        assert!(known.changes(&later).is_empty());
        // An uptime that was asked for is one.
        let mut known = Known::default();
        known.changes(&json!(1.0));
        assert_eq!(known.changes(&json!(2.0)).len(), 1);
    }

    #[test]
    fn one_answer_is_one_object_that_can_go() {
        let mut known = Known::default();
        known.changes(&json!({"id": "w1"}));
        assert_eq!(
            known.changes(&Value::Null),
            [json!({"type": "removed", "object": {"id": "w1"}})]
        );
    }
}
