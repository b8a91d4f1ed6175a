//! An upgraded node file means what it meant.

use serde_json::{Value, json};

use crate::config::{Authorization, Format, NodeConfig, WorkerConfig, upgraded};

fn parse(config: &Value) -> NodeConfig {
    let text = config.to_string();
    NodeConfig::parse(&text, Format::Json, &|_| Some("8080".to_owned()))
        .unwrap_or_else(|problems| panic!("{problems}: {config}"))
}

fn authorizations(config: &Value) -> Vec<Authorization> {
    let mut found = Vec::new();
    for worker in parse(config).workers {
        if let WorkerConfig::Router(router) = worker.item {
            let realms = router.realms.into_iter();
            let roles = realms.flat_map(|realm| realm.item.roles);
            found.extend(roles.map(|role| role.item.authorization));
        }
    }
    found
}

#[test]
fn permissions_are_moved_and_stars_are_spelled_out() {
    let file = json!({"workers": [{"type": "router", "realms": [{"name": "realm1", "roles": [
        {"name": "a", "permissions": [
            {"uri": "com.example.*", "call": true, "publish": false},
            {"uri": "com.example.add", "register": true, "cache": true},
            {"uri": "com.*.get", "call": true},
            {"uri": "*", "subscribe": true}]}]}]}]});
    let new = upgraded(&file);
    assert_eq!(new["version"], 2);
    let permissions = &new["workers"][0]["realms"][0]["roles"][0]["permissions"];
    assert_eq!(
        permissions,
        &json!([
            {"uri": "com.example.", "match": "prefix", "allow": {"call": true, "publish": false}},
            {"uri": "com.example.add", "match": "exact", "allow": {"register": true}, "cache": true},
            {"uri": "com..get", "match": "wildcard", "allow": {"call": true}},
            {"uri": "", "match": "prefix", "allow": {"subscribe": true}},
        ])
    );
    assert_eq!(authorizations(&new), authorizations(&file));
    assert_eq!(upgraded(&new), new, "once is enough");
}

#[test]
fn every_old_file_that_is_accepted_means_the_same_afterwards() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/configurations/accepted"
    );
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let new = upgraded(&file);
        assert_eq!(
            authorizations(&new),
            authorizations(&file),
            "{}",
            path.display()
        );
        assert_eq!(upgraded(&new), new, "{}", path.display());
        seen += 1;
    }
    assert!(seen > 5);
}
