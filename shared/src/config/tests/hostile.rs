//! What never panics, whatever it is given.

use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// Words that lead deep into the checks, among others that do not.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "workers",
            "type",
            "router",
            "container",
            "guest",
            "realms",
            "roles",
            "name",
            "permissions",
            "uri",
            "id",
            "transports",
            "endpoint",
            "tcp",
            "port",
            "websocket",
            "universal",
            "web",
            "paths",
            "/",
            "path",
            "auth",
            "ticket",
            "principals",
            "static",
            "options",
            "restart",
            "controller",
            "transport",
            "components",
            "class",
            "*",
            "a.*.b",
            "$X",
            "${X}",
            "scram",
            "stdin",
            "json",
            "value",
            "users",
            "wampcra",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(8, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Any result is fine; that there is one is the claim.
fn check_all(value: &Value) {
    drop(NodeConfig::from_value(value));
    drop(RouterOptions::from_value(value));
    drop(ContainerOptions::from_value(value));
    drop(GuestConfig::from_value(value));
    drop(RealmConfig::from_value(value));
    drop(RoleConfig::from_value(value));
    drop(TransportConfig::from_value(value));
    drop(RouterComponentConfig::from_value(value));
    drop(ContainerComponentConfig::from_value(value));
    drop(LinkConfig::from_value(value));
    drop(ManholeConfig::from_value(value));
    drop(masked(value));
}

proptest! {
    #[test]
    fn no_value_makes_a_check_panic(value in value()) {
        check_all(&value);
        let text = value.to_string();
        for format in [Format::Json, Format::Yaml] {
            if let Err(problems) = parse(&text, format) {
                render_all("f", &text, &problems);
            }
        }
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in "[\\PC\n\t\\[\\]{}:,\"'&*!|>#-]{0,200}") {
        for format in [Format::Json, Format::Yaml] {
            if let Err(problems) = parse(&text, format) {
                render_all("f", &text, &problems);
            }
        }
    }

    #[test]
    fn json_reads_the_same_as_serde_json(value in value()) {
        let text = value.to_string();
        let node = Node::parse(&text, Format::Json).expect("it is JSON");
        prop_assert_eq!(node.to_value(), serde_json::from_str::<Value>(&text).expect("it is JSON"));
    }

    #[test]
    fn checked_items_are_accepted_again_as_they_were_kept(value in value()) {
        if let Ok(role) = RoleConfig::from_value(&value) {
            prop_assert_eq!(RoleConfig::from_value(&role.config), Ok(role));
        }
    }
}
