//! The schema of node files names exactly the attributes that the engine knows, place by place.
//!
//! The engine is asked: an attribute that nobody knows is put into a place, and it says which ones are possible there.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::collections::{BTreeMap, BTreeSet};

use crossbarctl::commands::config::schema;
use serde_json::Value;
use shared::config::{Format as Notation, NodeConfig, code};

/// A place of the schema, and node files with a `?` in it; several where the attributes depend on a type.
const PLACES: &[(&str, &[&str])] = &[
    ("", &["{?}"]),
    ("/$defs/controller", &[r#"{"controller": {?}}"#]),
    (
        "/$defs/controller/properties/options",
        &[r#"{"controller": {"options": {?}}}"#],
    ),
    (
        "/$defs/controller/properties/admin",
        &[r#"{"controller": {"admin": {?}}}"#],
    ),
    (
        "/$defs/controller/properties/uplink",
        &[r#"{"controller": {"uplink": {?}}}"#],
    ),
    ("/$defs/manhole", &[r#"{"controller": {"manhole": {?}}}"#]),
    (
        "/$defs/manhole/properties/users/items",
        &[r#"{"controller": {"manhole": {"users": [{?}]}}}"#],
    ),
    (
        "/$defs/router",
        &[r#"{"workers": [{"type": "router", ?}]}"#],
    ),
    (
        "/$defs/container",
        &[r#"{"workers": [{"type": "container", ?}]}"#],
    ),
    ("/$defs/guest", &[r#"{"workers": [{"type": "guest", ?}]}"#]),
    (
        "/$defs/guest/properties/options",
        &[r#"{"workers": [{"type": "guest", "options": {?}}]}"#],
    ),
    (
        "/$defs/workeroptions",
        &[
            r#"{"workers": [{"type": "router", "options": {?}}]}"#,
            r#"{"workers": [{"type": "container", "options": {?}}]}"#,
        ],
    ),
    (
        "/$defs/env",
        &[r#"{"workers": [{"type": "router", "options": {"env": {?}}}]}"#],
    ),
    (
        "/$defs/restart",
        &[r#"{"workers": [{"type": "router", "options": {"restart": {?}}}]}"#],
    ),
    (
        "/$defs/realm",
        &[r#"{"workers": [{"type": "router", "realms": [{?}]}]}"#],
    ),
    (
        "/$defs/realm/properties/options",
        &[r#"{"workers": [{"type": "router", "realms": [{"options": {?}}]}]}"#],
    ),
    (
        "/$defs/realm/properties/store",
        &[r#"{"workers": [{"type": "router", "realms": [{"store": {"type": "memory", ?}}]}]}"#],
    ),
    (
        "/$defs/backpressure",
        &[r#"{"workers": [{"type": "router", "realms": [{"options": {"backpressure": {?}}}]}]}"#],
    ),
    (
        "/$defs/limits",
        &[r#"{"workers": [{"type": "router", "realms": [{"options": {"limits": {?}}}]}]}"#],
    ),
    (
        "/$defs/role",
        &[r#"{"workers": [{"type": "router", "realms": [{"roles": [{?}]}]}]}"#],
    ),
    (
        "/$defs/permission",
        &[
            r#"{"workers": [{"type": "router", "realms": [{"roles": [{"permissions": [{"allow": {}, ?}]}]}]}]}"#,
            r#"{"workers": [{"type": "router", "realms": [{"roles": [{"permissions": [{?}]}]}]}]}"#,
        ],
    ),
    (
        "/$defs/permission/properties/allow",
        &[
            r#"{"workers": [{"type": "router", "realms": [{"roles": [{"permissions": [{"allow": {?}}]}]}]}]}"#,
        ],
    ),
    (
        "/$defs/permission/properties/disclose",
        &[
            r#"{"workers": [{"type": "router", "realms": [{"roles": [{"permissions": [{"allow": {}, "disclose": {?}}]}]}]}]}"#,
        ],
    ),
    (
        "/$defs/transport",
        &[
            r#"{"workers": [{"type": "router", "transports": [{"type": "websocket", ?}]}]}"#,
            r#"{"workers": [{"type": "router", "transports": [{"type": "rawsocket", ?}]}]}"#,
            r#"{"workers": [{"type": "router", "transports": [{"type": "universal", ?}]}]}"#,
            r#"{"workers": [{"type": "router", "transports": [{"type": "web", ?}]}]}"#,
        ],
    ),
    (
        "/$defs/transport/properties/options",
        &[
            r#"{"workers": [{"type": "router", "transports": [{"type": "websocket", "options": {?}}]}]}"#,
            r#"{"workers": [{"type": "router", "transports": [{"type": "rawsocket", "options": {?}}]}]}"#,
            r#"{"workers": [{"type": "router", "transports": [{"type": "web", "options": {?}}]}]}"#,
        ],
    ),
    (
        "/$defs/transport/properties/auth",
        &[
            r#"{"workers": [{"type": "router", "transports": [{"type": "websocket", "auth": {?}}]}]}"#,
        ],
    ),
    (
        "/$defs/transport/properties/cookie",
        &[
            r#"{"workers": [{"type": "router", "transports": [{"type": "websocket", "cookie": {?}}]}]}"#,
        ],
    ),
    (
        "/$defs/listentcp",
        &[r#"{"controller": {"manhole": {"endpoint": {"type": "tcp", ?}}}}"#],
    ),
    (
        "/$defs/listenunix",
        &[
            r#"{"controller": {"manhole": {"endpoint": {"type": "unix", ?}}}}"#,
            r#"{"controller": {"transport": {"type": "websocket", "endpoint": {"type": "unix", ?}}}}"#,
        ],
    ),
    (
        "/$defs/listentcp/properties/tls",
        &[
            r#"{"controller": {"transport": {"type": "websocket", "endpoint": {"type": "tcp", "tls": {?}}}}}"#,
        ],
    ),
    (
        "/$defs/connecting",
        &[
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "transport": {"type": "websocket", "endpoint": {"type": "tcp", ?}}}]}]}"#,
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "transport": {"type": "websocket", "endpoint": {"type": "unix", ?}}}]}]}"#,
        ],
    ),
    (
        "/$defs/connecting/properties/tls",
        &[
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "transport": {"type": "websocket", "endpoint": {"type": "tcp", "tls": {?}}}}]}]}"#,
        ],
    ),
    (
        "/$defs/client",
        &[
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "transport": {"type": "websocket", ?}}]}]}"#,
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "transport": {"type": "rawsocket", ?}}]}]}"#,
        ],
    ),
    (
        "/$defs/client/properties/options",
        &[
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "transport": {"type": "websocket", "options": {?}}}]}]}"#,
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "transport": {"type": "rawsocket", "options": {?}}}]}]}"#,
        ],
    ),
    (
        "/$defs/component",
        &[
            r#"{"workers": [{"type": "container", "components": [{"type": "class", ?}]}]}"#,
            r#"{"workers": [{"type": "container", "components": [{"type": "wamplet", ?}]}]}"#,
            r#"{"workers": [{"type": "container", "components": [{"type": "function", ?}]}]}"#,
            r#"{"workers": [{"type": "router", "components": [{"type": "class", ?}]}]}"#,
        ],
    ),
    (
        "/$defs/component/properties/auth",
        &[
            r#"{"workers": [{"type": "container", "components": [{"type": "class", "auth": {?}}]}]}"#,
        ],
    ),
    (
        "/$defs/component/properties/callbacks",
        &[
            r#"{"workers": [{"type": "container", "components": [{"type": "function", "callbacks": {?}}]}]}"#,
        ],
    ),
    (
        "/$defs/link",
        &[r#"{"workers": [{"type": "router", "links": [{?}]}]}"#],
    ),
];

/// What nobody calls an attribute.
const UNKNOWN: &str = "qqqqqqqqqqqqqqqqqqqqqqqqqqqq";

/// Returns the attributes that the engine knows in the place of the `?`.
fn possible(file: &str) -> BTreeSet<String> {
    let text = file.replace('?', &format!("\"{UNKNOWN}\": 1"));
    let problems = NodeConfig::parse(&text, Notation::Json, &|_| None).unwrap_err();
    let found = problems.iter().find(|problem| {
        problem.code == code::UNKNOWN_ATTRIBUTE && problem.message.contains(UNKNOWN)
    });
    let Some(found) = found else {
        return std::iter::once(format!("nothing is asked about {text}")).collect();
    };
    let help = found.help.clone().unwrap_or_default();
    help.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_schema_names_what_the_engine_knows_and_nothing_else() {
    let schema = schema();
    let mut wrong: BTreeMap<&str, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for (place, files) in PLACES {
        let known: BTreeSet<String> = files.iter().flat_map(|file| possible(file)).collect();
        let named = schema.pointer(place).and_then(|at| at.get("properties"));
        let named = named.and_then(Value::as_object);
        let named: BTreeSet<String> = named
            .into_iter()
            .flat_map(|all| all.keys().cloned())
            .collect();
        let missing: Vec<String> = known.difference(&named).cloned().collect();
        let invented: Vec<String> = named.difference(&known).cloned().collect();
        if !missing.is_empty() || !invented.is_empty() {
            wrong.insert(place, (missing, invented));
        }
    }
    assert!(
        wrong.is_empty(),
        "missing, and unknown to the engine: {}",
        serde_json::to_string(&wrong).unwrap()
    );
}

#[test]
fn what_the_node_accepts_the_schema_accepts() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/configurations/accepted"
    );
    let schema = jsonschema::validator_for(&schema()).unwrap();
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            let file: Value = serde_json::from_str(&text).unwrap();
            let errors: Vec<String> = schema
                .iter_errors(&file)
                .map(|why| why.to_string())
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 5);
}

/// Places of the schema with attributes, but for alternatives that repeat some.
fn places(schema: &Value, at: &str, found: &mut Vec<String>) {
    let Some(object) = schema.as_object() else {
        return;
    };
    if object.contains_key("properties") {
        found.push(at.to_owned());
    }
    for (name, below) in object
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "if" | "then" | "allOf" | "anyOf" | "oneOf"))
    {
        places(below, &format!("{at}/{name}"), found);
    }
}

#[test]
fn every_place_of_the_schema_is_compared() {
    let mut found = Vec::new();
    places(&schema(), "", &mut found);
    // They say only which alternative it is.
    let kinds = ["/$defs/worker", "/$defs/listening"];
    found.retain(|place| {
        !kinds.contains(&place.as_str()) && PLACES.iter().all(|(known, _)| known != place)
    });
    assert!(found.is_empty(), "{found:#?}");
}
