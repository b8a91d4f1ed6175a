//! The schema of node files against the node itself: what the node accepts the schema accepts, what the node refuses for
//! its type, its range, its word or its name the schema refuses.
//!
//! Nothing here lists attributes. The node says what it knows where it is given what nobody knows, so an attribute that is
//! new there is missed here. The samples only lead to every kind of dict; that they do is checked, too.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::Validator;
use serde_json::{Value, json};
use shared::config::{Format, NodeConfig, Problem, SCHEMA, code};

/// No attribute is called so; it is so long that no other is suggested for it.
const NOBODY: &str = "no_attribute_of_a_node_file_has_this_name_which_is_longer_than_any_of_them";

/// Attributes that take anything.
const ANYTHING: &[&str] = &["extra", "value", "type"];

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn problems(file: &Value) -> Vec<Problem> {
    match NodeConfig::parse(&file.to_string(), Format::Json, &|_| None) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.as_slice().to_vec(),
    }
}

fn worker(kind: &str, what: &str, item: Value) -> Value {
    json!({"version": 2, "workers": [{"id": "w", "type": kind, what: item}]})
}

fn transport(item: Value) -> Value {
    worker("router", "transports", json!([item]))
}

/// Samples that lead, together, to every dict of a node file.
fn samples() -> Vec<Value> {
    let tcp = json!({"type": "tcp", "port": 1});
    let there = json!({"type": "tcp", "host": "h", "port": 1,
        "tls": {"hostname": "h", "certificate": "c", "key": "k"}});
    let client = json!({"type": "websocket", "url": "ws://h/", "endpoint": there,
        "options": {"compression": {"deflate": {}}, "backpressure": {}}});
    let slow_client = json!({"type": "rawsocket", "serializer": "cbor", "options": {},
        "endpoint": {"type": "unix", "path": "p"}});
    let methods = json!({"anonymous": {}, "ticket": {"ticket": "t"}, "wampcra": {"secret": "s"},
        "cryptosign": {"privkey": "k"}, "scram": {"password": "p"}, "tls": {}, "cookie": {}});
    let link = json!({"realm": "r", "transport": client, "auth": methods});
    let user = json!([{"user": "u", "password": "p"}]);
    let manhole = json!({"endpoint": tcp, "users": user});
    let options = json!({"env": {"vars": {"A": "b"}}, "restart": {}});
    let permission = json!({"uri": "a", "allow": {}, "disclose": {}});
    let rule = json!([{"uri": "a"}]);
    let service = |service: Value| {
        transport(json!({"type": "web", "endpoint": tcp, "options": {}, "paths": {"/": service}}))
    };
    let auth = |auth: Value| transport(json!({"type": "websocket", "endpoint": tcp, "auth": auth}));
    let principal = |method: &str, list: &str, principal: Value| {
        auth(json!({method: {"type": "static", list: {"joe": principal}}}))
    };
    let dynamic = json!({"type": "dynamic", "authenticator": "a.b"});
    let component = |kind: &str, further: Value| {
        let mut item = json!({"type": kind, "realm": "r"});
        for (key, value) in further.as_object().unwrap() {
            item[key] = value.clone();
        }
        item
    };
    let class = json!({"classname": "m.C"});
    let in_container = json!({"classname": "m.C", "transport": client, "auth": methods});
    let hex = |octets: usize| "ab".repeat(octets);
    vec![
        json!({"version": 2, "workers": []}),
        json!({"controller": {"options": {}, "manhole": manhole, "admin": {"endpoint": tcp}}}),
        json!({"controller": {"transport": {"type": "websocket", "endpoint": tcp}}}),
        json!({"controller": {"uplink": {"realm": "r", "transport": client, "auth": methods}}}),
        worker("router", "options", options.clone()),
        worker("router", "manhole", manhole.clone()),
        worker(
            "router",
            "realms",
            json!([{"name": "r", "options": {"backpressure": {}, "limits": {}},
            "store": {"type": "memory", "event-history": rule, "call-queue": rule}, "rlinks": [link],
            "roles": [{"name": "a", "permissions": [permission]}]}]),
        ),
        json!({"workers": [{"type": "router", "realms": [{"name": "r"}], "links": [link]}]}),
        json!({"workers": [{"type": "router", "realms": [{"name": "r"}],
            "components": [component("class", class)]}]}),
        worker("container", "options", options.clone()),
        worker(
            "container",
            "components",
            json!([component("class", in_container)]),
        ),
        worker(
            "container",
            "components",
            json!([component(
                "wamplet",
                json!({"package": "p", "entrypoint": "e", "transport": slow_client})
            )]),
        ),
        worker(
            "container",
            "components",
            json!([component(
                "function",
                json!({"callbacks": {}, "transport": slow_client})
            )]),
        ),
        json!({"workers": [{"type": "guest", "executable": "e",
            "options": {"env": {}, "watch": {}, "restart": {}, "stdin": {"type": "json", "value": 1}}}]}),
        transport(
            json!({"type": "websocket", "cookie": {"store": {"type": "memory"}},
            "options": {"compression": {"deflate": {}}, "backpressure": {}},
            "endpoint": {"type": "tls", "port": 1, "tls": {"key": "k", "certificate": "c"}}}),
        ),
        transport(
            json!({"type": "websocket", "cookie": {"store": {"type": "file", "filename": "f"}},
            "endpoint": {"type": "unix", "path": "p"}}),
        ),
        transport(json!({"type": "websocket", "endpoint": {"type": "tcp", "portrange": [1, 2]}})),
        transport(json!({"type": "rawsocket", "endpoint": tcp, "options": {"backpressure": {}}})),
        transport(
            json!({"type": "universal", "endpoint": tcp, "rawsocket": {"options": {}},
            "websocket": {"ws": {"options": {}}}, "web": {"paths": {}}}),
        ),
        transport(json!({"type": "websocket.testee", "endpoint": tcp})),
        transport(json!({"type": "stream.testee", "endpoint": tcp})),
        service(json!({"type": "path", "paths": {"a": {"type": "nodeinfo"}}})),
        service(json!({"type": "static", "directory": "d", "options": {}})),
        service(json!({"type": "longpoll", "options": {}})),
        service(json!({"type": "json", "value": 1, "options": {}})),
        service(json!({"type": "redirect", "url": "u"})),
        service(json!({"type": "publisher", "realm": "r", "role": "a", "options": {}})),
        service(json!({"type": "caller", "realm": "r", "role": "a", "options": {}})),
        service(json!({"type": "websocket"})),
        auth(json!({"anonymous": {}, "cookie": {}})),
        auth(
            json!({"anonymous": dynamic, "ticket": dynamic, "wampcra": dynamic, "cryptosign": dynamic,
            "scram": dynamic, "tls": dynamic}),
        ),
        principal("ticket", "principals", json!({"ticket": "t"})),
        principal("wampcra", "users", json!({"secret": "s"})),
        principal(
            "cryptosign",
            "principals",
            json!({"authorized_keys": [hex(32)]}),
        ),
        principal(
            "scram",
            "principals",
            json!({"kdf": "pbkdf2", "iterations": 4096, "salt": "00",
            "stored-key": hex(32), "server-key": hex(32)}),
        ),
        principal(
            "scram",
            "principals",
            json!({"kdf": "argon2id-13", "iterations": 4096, "memory": 1, "salt": "00",
            "stored-key": hex(32), "server-key": hex(32)}),
        ),
        principal("tls", "principals", json!({"certificate-sha1": hex(20)})),
    ]
}

/// Values of every type, and such as are just out of some range.
fn probes() -> Vec<Value> {
    let mut probes = vec![
        json!(true),
        json!("x"),
        json!(""),
        json!([]),
        json!({}),
        json!(1.5),
        json!(-1),
    ];
    for number in [
        0_u64, 1, 2, 5, 6, 9, 12, 15, 16, 64, 125, 126, 4095, 4096, 8191, 8192, 65_535, 65_536,
    ] {
        probes.push(json!(number));
    }
    for number in [
        1_u64 << 20,
        1 << 26,
        1 << 30,
        86_400_001,
        400_000_000,
        1 << 50,
    ] {
        probes.push(json!([number]));
        probes.push(json!(number));
        probes.push(json!(number + 1));
    }
    let lists = [
        json!(["x"]),
        json!([1]),
        json!([{}]),
        json!([""]),
        json!({"x": 1}),
        json!({"x": {}}),
    ];
    probes.extend(lists);
    probes
}

/// Lists the places of all dicts.
fn dicts(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                dicts(value, format!("{at}/{key}"), found);
            }
            found.push(at);
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                dicts(value, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn with(file: &Value, dict: &str, key: &str, value: &Value) -> Value {
    let mut file = file.clone();
    file.pointer_mut(dict).unwrap()[key] = value.clone();
    file
}

/// Asks the node what may stand in a dict; nothing where any name may.
fn known(file: &Value, dict: &str) -> Vec<String> {
    let place = format!("{dict}/{NOBODY}");
    let problems = problems(&with(file, dict, NOBODY, &json!(1)));
    let said = problems
        .iter()
        .find(|one| one.pointer == place && one.code == code::UNKNOWN_ATTRIBUTE)
        .and_then(|one| one.help.clone())
        .unwrap_or_default();
    said.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn names(file: &Value, dict: &str) -> Vec<String> {
    let map = file.pointer(dict).and_then(Value::as_object);
    map.into_iter()
        .flat_map(|map| map.keys().cloned())
        .collect()
}

/// Tells whether a schema can say what is wrong: the type, the range, the word, the name.
fn sayable(problem: &Problem) -> bool {
    match problem.code {
        code::WRONG_TYPE | code::UNKNOWN_ATTRIBUTE => true,
        code::INVALID_VALUE => [
            "is not in the range",
            "is less than",
            "is not possible here",
            "must not be empty",
        ]
        .iter()
        .any(|words| problem.message.contains(words)),
        _ => false,
    }
}

#[test]
fn it_accepts_what_the_node_accepts_and_refuses_what_the_node_refuses() {
    let validator: Validator = jsonschema::validator_for(&schema()).unwrap();
    // By place and by who accepts it: one value says as much as many.
    let mut differences = BTreeMap::new();
    let mut met = BTreeSet::new();
    let mut looked_at = BTreeSet::new();
    for file in samples() {
        assert_eq!(problems(&file), [], "{file}");
        assert!(validator.is_valid(&file), "{file}");
        let mut places = Vec::new();
        dicts(&file, String::new(), &mut places);
        for dict in places {
            let (open, known) = match known(&file, &dict) {
                // Any name may stand there: look at those that do.
                known if known.is_empty() => (true, names(&file, &dict)),
                known => (false, known),
            };
            // Dicts of a kind, at a place of a kind, are looked at once.
            let steps = dict.split('/');
            let kind: Vec<&str> = steps.filter(|step| step.parse::<u8>().is_err()).collect();
            if !looked_at.insert((kind.join("/"), known.clone())) {
                continue;
            }
            if !open && validator.is_valid(&with(&file, &dict, NOBODY, &json!(1))) {
                differences.insert((dict.clone(), "the schema"), "any attribute".to_owned());
            }
            for key in known {
                let place = format!("{dict}/{key}");
                met.insert(key.clone());
                let (mut read, mut named) = (false, false);
                for probe in probes() {
                    let edited = with(&file, &dict, &key, &probe);
                    let found = problems(&edited);
                    read |= !found.is_empty();
                    let accepted = validator.is_valid(&edited);
                    named |= accepted;
                    let ours = |one: &&Problem| one.pointer.starts_with(&place) && sayable(one);
                    let who = match (found.iter().find(ours), accepted) {
                        (None, false) if found.is_empty() => "the node",
                        (Some(_), true) => "the schema",
                        _ => continue,
                    };
                    let why = found.first().map_or("", |one| &one.message);
                    differences
                        .entry((place.clone(), who))
                        .or_insert(format!("{probe} {why}"));
                }
                // What the node does not look at here may have a type all the same, but it has to be there.
                if !read && named {
                    differences.remove(&(place, "the node"));
                }
            }
        }
    }
    let shown: Vec<String> = differences
        .iter()
        .map(|((place, who), what)| format!("{place}: {who} alone accepts {what}"))
        .collect();
    assert!(shown.is_empty(), "differences:\n{}", shown.join("\n"));
    // Whatever the schema describes was asked for.
    let described: BTreeSet<String> = attributes(&schema())
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    let missed: Vec<&String> = described.difference(&met).collect();
    assert!(missed.is_empty(), "no sample has a place for {missed:?}");
}

/// Lists all attributes with what the schema says about them.
fn attributes(schema: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get("properties") {
                found.extend(
                    properties
                        .iter()
                        .map(|(key, value)| (key.clone(), value.clone())),
                );
            }
            found.extend(map.values().flat_map(attributes));
        }
        Value::Array(items) => found.extend(items.iter().flat_map(attributes)),
        _ => {}
    }
    found
}

#[test]
fn every_attribute_has_a_type() {
    const TYPES: &[&str] = &["type", "enum", "const", "$ref", "anyOf", "not"];
    for (key, said) in attributes(&schema()) {
        let typed = TYPES.iter().any(|word| said.get(word).is_some());
        // What has no effect, or takes anything, says so.
        let free = said.get("deprecated").is_some() || ANYTHING.contains(&key.as_str());
        assert!(
            typed || (free && said.get("description").is_some()),
            "{key}: {said}"
        );
    }
}
