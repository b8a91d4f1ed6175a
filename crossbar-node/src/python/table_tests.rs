//! Tests of the table of components.

use super::*;

fn id(id: &str) -> ComponentId {
    id.parse().unwrap()
}

fn now() -> Timestamp {
    Timestamp::from_millis(0)
}

fn ending() -> Ending {
    Ending {
        failed: true,
        why: "because".to_owned(),
    }
}

fn start(table: &mut Table, name: &str, interpreter: u64) -> Key {
    let key = table.reserve(&id(name), Value::Null, now()).unwrap();
    table.place(key, interpreter);
    key
}

fn names(table: &Table) -> Vec<&str> {
    table.running().map(|found| found.id.as_str()).collect()
}

#[test]
fn of_two_starts_with_one_id_one_wins_until_it_is_given_up() {
    let mut table = Table::default();
    let key = start(&mut table, "c1", 1);
    assert_eq!(table.reserve(&id("c1"), Value::Null, now()), Err(Taken));
    table.give_up(key);
    let second = start(&mut table, "c1", 1);
    assert!(table.joined(second, now()).is_none());
    assert_eq!(names(&table), ["c1"]);
}

#[test]
fn a_component_that_ends_before_its_start_is_answered_is_not_forgotten() {
    let mut table = Table::default();
    let key = start(&mut table, "c1", 1);
    assert_eq!(table.ended(key, ending()), None);
    assert_eq!(table.joined(key, now()), Some(ending()));
    assert!(table.is_empty());
}

#[test]
fn a_dead_interpreter_takes_its_own_components_along_and_no_others() {
    let mut table = Table::default();
    for (name, interpreter) in [("c1", 1), ("c2", 1), ("c3", 2)] {
        let key = start(&mut table, name, interpreter);
        table.joined(key, now());
    }
    let starting = start(&mut table, "c4", 1);
    let gone: Vec<_> = table.died(1).into_iter().map(|found| found.id).collect();
    assert_eq!(gone, [id("c1"), id("c2")]);
    assert_eq!(names(&table), ["c3"]);
    table.give_up(starting);
    assert_eq!(table.len(), 1);
}

#[test]
fn only_one_stops_a_component_and_its_end_is_then_no_news() {
    let mut table = Table::default();
    let key = start(&mut table, "c1", 1);
    assert!(table.begin_stop(&id("c1")).is_none(), "it has not joined");
    table.joined(key, now());
    assert!(table.begin_stop(&id("c1")).is_some());
    assert!(table.begin_stop(&id("c1")).is_none());
    assert_eq!(table.ended(key, ending()), None);
    assert!(table.remove(key).is_some());
}
