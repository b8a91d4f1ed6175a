//! Plans: what is created, replaced and deleted, in which order, and what stays untouched.

use serde_json::{Value, json};

use crate::config::{Action, Prune, plan};

/// A router with a realm, a role and two transports.
fn node() -> Value {
    json!({"workers": [{"id": "w1", "type": "router",
    "realms": [{"id": "r1", "name": "realm1", "roles": [{"id": "a", "name": "anonymous"}]}],
    "transports": [
        {"id": "t1", "type": "websocket", "endpoint": {"type": "tcp", "port": 1}},
        {"id": "t2", "type": "websocket", "endpoint": {"type": "tcp", "port": 2}},
    ]}]})
}

/// A node after an edit at a pointer.
fn edited(pointer: &str, value: Value) -> Value {
    let mut node = node();
    *node
        .pointer_mut(pointer)
        .expect("the pointer leads somewhere") = value;
    node
}

fn words(desired: &Value, observed: &Value, prune: Prune) -> Vec<String> {
    let plan = plan(desired, observed, prune);
    let word = |change: &crate::config::Change| {
        let place = change.place();
        format!("{} {} {}", change.word(), place.kind.word(), place.path())
    };
    plan.changes.iter().map(word).collect()
}

fn actions(desired: &Value, observed: &Value) -> Vec<String> {
    let actions = plan(desired, observed, Prune::Yes).actions();
    let word = |action: &Action| match action {
        Action::Stop(place) => format!("- {}", place.path()),
        Action::Start(item) => format!("+ {}", item.place.path()),
    };
    actions.iter().map(word).collect()
}

#[test]
fn what_is_as_it_should_be_needs_nothing() {
    assert_eq!(words(&node(), &node(), Prune::Yes), [""; 0]);
}

#[test]
fn a_null_is_no_difference() {
    let with =
        |options: Value| json!({"workers": [{"id": "w1", "type": "router", "options": options}]});
    for (wanted, found) in [
        (json!(null), json!(null)),
        (json!({}), json!(null)),
        (json!(null), json!({})),
    ] {
        assert_eq!(words(&with(wanted), &with(found), Prune::Yes), [""; 0]);
    }
}

#[test]
fn an_empty_node_is_built_from_workers_to_transports_and_taken_down_in_reverse() {
    let empty = json!({"workers": []});
    let up = ["+ w1", "+ w1/r1", "+ w1/r1/a", "+ w1/t1", "+ w1/t2"];
    assert_eq!(actions(&node(), &empty), up);
    // What is inside goes with its worker.
    assert_eq!(actions(&empty, &node()), ["- w1"]);
}

#[test]
fn only_what_differs_is_touched() {
    let port = edited("/workers/0/transports/1/endpoint/port", json!(3));
    assert_eq!(
        words(&port, &node(), Prune::Yes),
        ["replace transport w1/t2"]
    );
    assert_eq!(actions(&port, &node()), ["- w1/t2", "+ w1/t2"]);
    let role = edited("/workers/0/realms/0/roles/0/name", json!("backend"));
    assert_eq!(words(&role, &node(), Prune::Yes), ["replace role w1/r1/a"]);
}

#[test]
fn what_is_not_wanted_goes_only_if_asked_for() {
    let less = edited("/workers/0/transports", json!([]));
    assert_eq!(words(&less, &node(), Prune::No), [""; 0]);
    let left = plan(&less, &node(), Prune::No).left;
    let left: Vec<String> = left.iter().map(|place| place.path()).collect();
    assert_eq!(left, ["w1/t1", "w1/t2"]);
    assert_eq!(actions(&less, &node()), ["- w1/t2", "- w1/t1"]);
}

#[test]
fn a_replaced_realm_gets_its_roles_again() {
    let renamed = edited("/workers/0/realms/0/name", json!("realm2"));
    assert_eq!(
        actions(&renamed, &node()),
        ["- w1/r1", "+ w1/r1", "+ w1/r1/a"]
    );
}

#[test]
fn a_replaced_realm_gets_its_components_again() {
    let mut node = node();
    let component = |id: &str, realm: &str| json!({"id": id, "type": "class", "classname": "m.C", "realm": realm});
    node["workers"][0]["components"] = json!([component("c1", "realm1"), component("c2", "other")]);
    let mut stricter = node.clone();
    stricter["workers"][0]["realms"][0]["options"] = json!({"uri_check": "strict"});
    assert_eq!(
        actions(&stricter, &node),
        ["- w1/c1", "- w1/r1", "+ w1/r1", "+ w1/r1/a", "+ w1/c1"]
    );
}

#[test]
fn a_worker_of_another_type_is_replaced_whole() {
    let mut desired = edited("/workers/0/type", json!("container"));
    desired["workers"][0] =
        json!({"id": "w1", "type": "container", "components": [{"id": "c", "type": "class"}]});
    assert_eq!(actions(&desired, &node()), ["- w1", "+ w1", "+ w1/c"]);
}

#[test]
fn the_order_of_attributes_nulls_and_masked_secrets_are_no_difference() {
    let desired = json!({"workers": [{"id": "w", "type": "router", "options": {"title": "x"},
        "transports": [{"id": "t", "b": null, "a": 1, "auth": {"ticket": {"principals": {"j": {"ticket": "s"}}}}}]}]});
    let observed = json!({"workers": [{"type": "router", "id": "w",
        "transports": [{"a": 1, "auth": {"ticket": {"principals": {"j": {"ticket": "***"}}}}, "id": "t"}]}]});
    assert_eq!(words(&desired, &observed, Prune::Yes), [""; 0]);
}

#[test]
fn what_a_node_adds_to_a_link_is_no_difference_and_what_is_asked_for_is() {
    let link =
        |config: Value| json!({"workers": [{"id": "w", "type": "router", "links": [config]}]});
    let observed = link(json!({"id": "l", "realm": "a", "local_realm": "a"}));
    let same = link(json!({"id": "l", "realm": "a"}));
    assert_eq!(words(&same, &observed, Prune::Yes), [""; 0]);
    let other = link(json!({"id": "l", "realm": "b"}));
    assert_eq!(words(&other, &observed, Prune::Yes), ["replace link w/l"]);
}

#[test]
fn a_link_of_a_realm_is_a_link_of_its_worker() {
    let worker = |worker: Value| json!({"workers": [worker]});
    let desired = worker(json!({"id": "w", "type": "router",
        "realms": [{"id": "r", "name": "a", "rlinks": [{"id": "l", "realm": "b"}]}]}));
    let observed = worker(
        json!({"id": "w", "type": "router", "realms": [{"id": "r", "name": "a"}],
        "links": [{"id": "l", "realm": "b", "local_realm": "r", "authid": null}]}),
    );
    assert_eq!(words(&desired, &observed, Prune::Yes), [""; 0]);
    let none = worker(json!({"id": "w", "type": "router", "realms": [{"id": "r", "name": "a"}]}));
    assert_eq!(words(&desired, &none, Prune::Yes), ["create link w/l"]);
}

#[test]
fn a_disabled_worker_is_not_wanted() {
    let mut desired = node();
    desired["workers"][0]["options"] = json!({"disabled": true});
    assert_eq!(actions(&desired, &node()), ["- w1"]);
}

#[test]
fn options_count_where_the_node_tells_them() {
    let worker = |options: Value| {
        let mut worker = json!({"id": "w", "type": "router"});
        if !options.is_null() {
            worker["options"] = options;
        }
        json!({"workers": [worker]})
    };
    let (none, empty, title) = (Value::Null, json!({}), json!({"title": "x"}));
    assert_eq!(
        words(&worker(title.clone()), &worker(none.clone()), Prune::No),
        [""; 0]
    );
    assert_eq!(
        words(&worker(none), &worker(empty.clone()), Prune::No),
        [""; 0]
    );
    assert_eq!(
        words(&worker(title), &worker(empty), Prune::No),
        ["replace worker w"]
    );
}

#[test]
fn manholes_of_workers_and_of_the_controller_are_reconciled() {
    let manhole = |port| json!({"endpoint": {"type": "tcp", "port": port}, "users": [{"user": "a", "password": "x"}]});
    let mut with = node();
    with["workers"][0]["manhole"] = manhole(1);
    with["controller"] = json!({"manhole": manhole(2)});
    assert_eq!(actions(&with, &node()), ["+ manhole", "+ w1/manhole"]);
    assert_eq!(actions(&node(), &with), ["- w1/manhole", "- manhole"]);
    let mut moved = with.clone();
    moved["workers"][0]["manhole"] = manhole(3);
    assert_eq!(
        words(&moved, &with, Prune::No),
        ["replace manhole w1/manhole"]
    );
    // It goes and comes with its worker.
    let empty = json!({"workers": []});
    assert_eq!(actions(&empty, &with), ["- manhole", "- w1"]);
}
