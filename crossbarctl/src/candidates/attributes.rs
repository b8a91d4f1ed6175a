//! The attributes of a part of a node file, as its schema knows them: what `--set` takes.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Found;

/// Returns the attributes in a place of the schema, of whatever type it is, ready for their value.
pub fn of(place: &str) -> Found {
    let schema = crate::commands::config::schema();
    let mut all = BTreeMap::new();
    if let Some(part) = schema.pointer(&format!("/$defs/{place}")) {
        collect(&schema, part, &mut all);
    }
    let current = all
        .into_iter()
        .filter(|(_, about)| about.get("deprecated").is_none());
    current
        .map(|(name, about)| {
            let about = about.get("description").and_then(Value::as_str);
            (format!("{name}="), about.map(str::to_owned))
        })
        .collect()
}

/// Adds the attributes of a part, and of what it is by its type. Parts do not contain themselves in this way.
fn collect<'s>(schema: &'s Value, part: &'s Value, into: &mut BTreeMap<&'s str, &'s Value>) {
    for (name, about) in part["properties"].as_object().into_iter().flatten() {
        into.entry(name).or_insert(about);
    }
    let name = part["$ref"].as_str();
    if let Some(other) = name.and_then(|it| schema.pointer(it.trim_start_matches('#'))) {
        collect(schema, other, into);
    }
    let choices = ["allOf", "anyOf", "oneOf"].map(|word| part[word].as_array());
    for choice in choices.into_iter().flatten().flatten() {
        collect(schema, choice, into);
    }
    if let Some(then) = part.get("then") {
        collect(schema, then, into);
    }
}
