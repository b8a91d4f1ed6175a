//! A node file of version 1 in the words of version 2. Both are read; this is for whoever wants to leave the old one.

use serde_json::{Map, Value, json};

/// The version that is written.
const CURRENT: u64 = 2;
/// What a permission allows, beside it in version 1, and below `allow` in version 2.
const ACTIONS: [&str; 4] = ["call", "register", "publish", "subscribe"];

/// Returns the configuration in version 2. It means the same, and what is of version 2 already stays as it is.
#[must_use]
pub fn upgraded(config: &Value) -> Value {
    let Value::Object(written) = config else {
        return config.clone();
    };
    let mut upgraded = Map::new();
    if let Some(schema) = written.get("$schema") {
        upgraded.insert("$schema".to_owned(), schema.clone());
    }
    upgraded.insert("version".to_owned(), json!(CURRENT));
    for (key, value) in written {
        if key != "$schema" && key != "version" {
            upgraded.insert(key.clone(), value.clone());
        }
    }
    let mut upgraded = Value::Object(upgraded);
    for worker in below(&mut upgraded, "workers") {
        for realm in below(worker, "realms") {
            for role in below(realm, "roles") {
                below(role, "permissions").for_each(permission);
            }
        }
    }
    upgraded
}

fn below<'v>(value: &'v mut Value, key: &str) -> impl Iterator<Item = &'v mut Value> {
    let list = value.get_mut(key).and_then(Value::as_array_mut);
    list.into_iter().flatten()
}

/// Moves what is allowed below `allow`, and says how the URI is compared.
fn permission(permission: &mut Value) {
    let Value::Object(written) = permission else {
        return;
    };
    let uri = written.get("uri").and_then(Value::as_str);
    let uri = uri.unwrap_or_default().to_owned();
    if written.contains_key("allow") && written.contains_key("match") {
        return;
    }
    let stars = uri.matches('*').count();
    let (uri, matching) = match stars {
        _ if uri.is_empty() => (uri, "prefix"),
        0 => (uri, "exact"),
        1 if uri.ends_with('*') => (uri.trim_end_matches('*').to_owned(), "prefix"),
        _ => (uri.replace('*', ""), "wildcard"),
    };
    let mut upgraded = Map::new();
    if written.contains_key("match") {
        // It says by itself what its stars mean.
        let kept = ["uri", "match"].map(|key| (key, written.get(key)));
        for (key, value) in kept {
            upgraded.extend(value.map(|value| (key.to_owned(), value.clone())));
        }
    } else {
        upgraded.insert("uri".to_owned(), json!(uri));
        upgraded.insert("match".to_owned(), json!(matching));
    }
    let allowed = ACTIONS.map(|action| Some((action.to_owned(), written.get(action)?.clone())));
    let allowed: Map<String, Value> = allowed.into_iter().flatten().collect();
    if !allowed.is_empty() {
        upgraded.insert("allow".to_owned(), Value::Object(allowed));
    }
    for (key, value) in written.iter() {
        if !ACTIONS.contains(&key.as_str()) && !upgraded.contains_key(key) {
            upgraded.insert(key.clone(), value.clone());
        }
    }
    *written = upgraded;
}
