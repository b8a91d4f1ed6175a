//! Calls through links.

use serde_json::json;

use super::super::rules::Rules;
use super::world::World;
use crate::router::core::Link;

#[test]
fn a_procedure_is_called_from_the_other_end_of_a_chain() {
    let mut world = World::new(4, 1);
    for from in 0..3 {
        world.link(from, from + 1);
    }
    let (callee, caller) = (world.client(3), world.client(0));
    world.register(callee, "a.f", json!({}));
    world.register(callee, "p.", json!({"match": "prefix"}));
    world.register(callee, "w..x", json!({"match": "wildcard"}));
    world.settle();
    for procedure in ["a.f", "p.q", "w.v.x"] {
        assert_eq!(world.call(caller, procedure, &[callee]), 0, "{procedure}");
    }
    world.leave(callee);
    world.settle();
    let gone = world.call(caller, "a.f", &[]);
    assert_eq!(gone, "wamp.error.no_such_procedure");
    assert_eq!(world.sizes().0, 0);
}

#[test]
fn shared_registrations_share_across_the_link() {
    let mut world = World::new(2, 2);
    world.link(0, 1);
    let callees = [world.client(0), world.client(1)];
    for callee in callees {
        world.register(callee, "a.f", json!({"invoke": "roundrobin"}));
        world.settle();
    }
    let caller = world.client(0);
    let mut counts = [0, 0];
    for _ in 0..10 {
        let answer = world.call(caller, "a.f", &callees);
        counts[answer.as_u64().unwrap() as usize] += 1;
    }
    assert_eq!(counts, [5, 5]);
}

#[test]
fn a_ring_answers_every_call_once_and_knows_another_way() {
    for seed in 0..20 {
        let mut world = World::new(3, seed);
        let links = [(0, 1), (1, 2), (2, 0)].map(|(from, to)| world.link(from, to));
        let callee = world.client(0);
        world.register(callee, "a.f", json!({}));
        world.settle();
        let callers = [world.client(0), world.client(1), world.client(2)];
        for caller in callers {
            assert_eq!(world.call(caller, "a.f", &[callee]), 0);
        }
        world.cut(links[0]);
        world.settle();
        assert_eq!(world.call(callers[1], "a.f", &[callee]), 0, "seed {seed}");
        world.leave(callee);
        world.settle();
        assert_eq!(world.sizes().0, 0, "seed {seed}: ghosts");
    }
}

#[test]
fn a_procedure_that_both_sides_have_is_called_where_the_caller_is() {
    let mut world = World::new(2, 3);
    let callees = [world.client(0), world.client(1)];
    for callee in callees {
        world.register(callee, "a.f", json!({}));
    }
    let link = world.link(0, 1);
    world.settle();
    for realm in 0..2 {
        let caller = world.client(realm);
        assert_eq!(world.call(caller, "a.f", &callees), realm);
    }
    // Once the one is gone the other is there for both.
    world.leave(callees[0]);
    world.settle();
    let caller = world.client(0);
    assert_eq!(world.call(caller, "a.f", &callees[1..]), 0);
    world.cut(link);
    let lost = world.call(caller, "a.f", &[]);
    assert_eq!(lost, "wamp.error.no_such_procedure");
}

#[test]
fn progress_cancel_and_errors_cross() {
    let mut world = World::new(2, 4);
    world.link(0, 1);
    let (callee, caller) = (world.client(1), world.client(0));
    world.register(callee, "a.f", json!({}));
    world.settle();
    let ppt = json!({"receive_progress": true, "ppt_scheme": "x_mine"});
    world.request(caller, json!([48, null, ppt, "a.f", ["packed"]]));
    world.settle();
    let invocation = world.take(callee).remove(0);
    assert_eq!(
        invocation[3],
        json!({"receive_progress": true, "ppt_scheme": "x_mine"})
    );
    assert_eq!(invocation[4], json!(["packed"]));
    for number in 0..3 {
        world.send(
            callee,
            &json!([70, invocation[1], {"progress": true}, [number]]),
        );
    }
    world.send(
        callee,
        &json!([8, 68, invocation[1], {"x": 1}, "my.error", [1], {"a": 2}]),
    );
    world.settle();
    let mail = world.take(caller);
    assert_eq!(mail.len(), 4);
    assert_eq!(mail[2], json!([50, 1, {"progress": true}, [2]]));
    assert_eq!(
        mail[3],
        json!([8, 48, 1, {"x": 1}, "my.error", [1], {"a": 2}])
    );
    for mode in ["kill", "killnowait"] {
        let call = world.request(caller, json!([48, null, {}, "a.f"]));
        world.settle();
        world.send(caller, &json!([49, call, {"mode": mode}]));
        world.settle();
        let mail = world.take(callee);
        let interrupt = mail.iter().find(|it| it[0] == 69).unwrap();
        assert_eq!(interrupt[2]["mode"], mode);
        world.send(
            callee,
            &json!([8, 68, interrupt[1], {}, "wamp.error.canceled"]),
        );
        world.settle();
        let answers = world.take(caller);
        assert_eq!(answers.len(), 1, "{mode}");
        assert_eq!(answers[0][4], "wamp.error.canceled");
    }
}

#[test]
fn arguments_in_pieces_cross_as_one_call() {
    let mut world = World::new(2, 5);
    world.link(0, 1);
    let (callee, caller) = (world.client(1), world.client(0));
    world.register(callee, "a.f", json!({}));
    world.settle();
    let call = world.request(caller, json!([48, null, {"progress": true}, "a.f", [1]]));
    world.send(caller, &json!([48, call, {"progress": true}, "a.f", [2]]));
    world.send(caller, &json!([48, call, {}, "a.f", [3]]));
    world.settle();
    let mail = world.take(callee);
    let pieces: Vec<_> = mail.iter().map(|it| (&it[1], &it[4][0])).collect();
    let one = json!(1);
    assert_eq!(
        pieces,
        [(&one, &json!(1)), (&one, &json!(2)), (&one, &json!(3))]
    );
    world.send(callee, &json!([70, 1, {}, ["done"]]));
    world.settle();
    assert_eq!(world.take(caller).pop().unwrap()[3], json!(["done"]));
}

#[test]
fn a_call_that_is_cut_off_fails() {
    let mut world = World::new(2, 6);
    let link = world.link(0, 1);
    let (callee, caller) = (world.client(1), world.client(0));
    world.register(callee, "a.f", json!({}));
    world.settle();
    world.request(caller, json!([48, null, {}, "a.f"]));
    world.settle();
    world.cut(link);
    let answer = world.take(caller).pop().unwrap();
    assert_eq!(answer[4], "wamp.error.network_failure");
    let mail = world.take(callee);
    assert!(
        mail.iter().any(|it| it[0] == 69),
        "the callee is told: {mail:?}"
    );
}

#[test]
fn calls_of_one_direction_only() {
    let mut world = World::new(2, 7);
    let rules = Rules {
        remote_calls: false,
        ..Rules::default()
    };
    world.link_with(0, 1, Link::Transit, rules);
    let (here, there) = (world.client(0), world.client(1));
    world.register(here, "a.here", json!({}));
    world.register(there, "a.there", json!({}));
    world.settle();
    assert_eq!(world.call(here, "a.there", &[there]), 0);
    let refused = world.call(there, "a.here", &[here]);
    assert_eq!(refused, "wamp.error.no_such_procedure");
}
