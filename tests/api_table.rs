//! The declared management API against the API definition, and against its printed reference.
//!
//! `management-api.json` is the API definition in a form a program reads. What it names must be declared as it is
//! there; what it does not name must be marked as an extension.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::collections::BTreeSet;
use std::{env, fs, path::Path};

use serde_json::Value;
use shared::api::{self, Address, ErrorKind, EventInfo, Scope};

/// URIs of one name in one scope, with the placeholders of the API definition.
fn uris(scope: Scope, name: &str) -> Vec<String> {
    let node = Address::node("{node}".parse().unwrap());
    let worker = Address::worker("{node}".parse().unwrap(), "{worker}".parse().unwrap());
    let mut uris = Vec::new();
    if scope.on_node() {
        uris.push(node.uri(name));
    }
    if scope.on_worker() {
        uris.push(worker.uri(name));
    }
    uris
}

fn definition() -> Value {
    serde_json::from_str(include_str!("management-api.json")).unwrap()
}

fn strings(list: &Value) -> BTreeSet<String> {
    let list = list.as_array().unwrap();
    list.iter()
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

fn topics(event: &EventInfo) -> Vec<String> {
    uris(event.scope, event.name)
}

#[test]
fn exactly_the_procedures_of_the_definition_are_no_extensions() {
    let definition = definition();
    let defined: BTreeSet<_> = definition["procedures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|procedure| procedure["uri"].as_str().unwrap().to_owned())
        .collect();
    let own = || api::procedures().filter(|procedure| !procedure.extension);
    let declared: BTreeSet<_> = own()
        .flat_map(|procedure| uris(procedure.scope, procedure.name))
        .collect();
    assert_eq!(declared, defined);
    assert_eq!((defined.len(), own().count()), (49, 39));
}

#[test]
fn exactly_the_topics_of_the_definition_are_no_extensions() {
    let definition = definition();
    let of_procedures = definition["procedures"].as_array().unwrap().iter();
    let mut defined: BTreeSet<_> = of_procedures
        .flat_map(|procedure| strings(&procedure["events"]))
        .collect();
    for event in definition["top_level_events"].as_array().unwrap() {
        defined.insert(event["event"].as_str().unwrap().to_owned());
    }
    let own = || api::events().filter(|event| !event.extension);
    let declared: BTreeSet<_> = own().flat_map(topics).collect();
    assert_eq!(declared, defined);
    assert_eq!((defined.len(), own().count()), (16, 10));
}

#[test]
fn exactly_the_errors_of_the_definition_are_no_extensions() {
    let definition = definition();
    let of_procedures = definition["procedures"].as_array().unwrap().iter();
    let defined: BTreeSet<_> = of_procedures
        .flat_map(|procedure| strings(&procedure["errors"]))
        .collect();
    let kinds = ErrorKind::ALL.iter().filter(|kind| !kind.extension());
    let declared: BTreeSet<_> = kinds.map(|kind| kind.uri().to_owned()).collect();
    assert_eq!(declared, defined);
    assert_eq!(defined.len(), 7);
}

#[test]
fn every_procedure_declares_the_errors_and_events_of_the_definition() {
    for defined in definition()["procedures"].as_array().unwrap() {
        let uri = defined["uri"].as_str().unwrap();
        let (address, name) = Address::parse_uri(uri).unwrap();
        let procedure = api::procedure(name).unwrap();

        let raised = procedure.raises.iter().map(|kind| kind.uri().to_owned());
        let raised: BTreeSet<_> = raised.collect();
        let missing: Vec<_> = strings(&defined["errors"])
            .difference(&raised)
            .cloned()
            .collect();
        assert!(missing.is_empty(), "{uri} does not raise {missing:?}");

        let emitted = procedure.emits.iter().map(|event| address.uri(event.name));
        let emitted: BTreeSet<_> = emitted.collect();
        let missing: Vec<_> = strings(&defined["events"])
            .difference(&emitted)
            .cloned()
            .collect();
        assert!(missing.is_empty(), "{uri} does not emit {missing:?}");
    }
}

#[test]
fn every_name_is_declared_once() {
    let mut names = BTreeSet::new();
    for procedure in api::procedures() {
        assert!(names.insert(procedure.name), "{}", procedure.name);
    }
    let mut names = BTreeSet::new();
    for event in api::events() {
        assert!(names.insert(event.name), "{}", event.name);
    }
}

#[test]
fn only_read_only_procedures_are_called_like_one() {
    for procedure in api::procedures() {
        let reads = procedure.name.starts_with("get_")
            || ["utcnow", "started", "uptime"].contains(&procedure.name);
        let read_only = procedure.impact == api::Impact::ReadOnly;
        assert_eq!(reads, read_only, "{}", procedure.name);
    }
}

#[test]
fn the_printed_reference_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/management-api.md");
    let made = api::reference_markdown();
    if env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &made).unwrap();
    }
    let printed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        printed == made,
        "docs/management-api.md is out of date; UPDATE=1 cargo test -p tests --test api_table"
    );
}
