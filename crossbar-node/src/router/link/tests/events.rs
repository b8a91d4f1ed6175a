//! Events through links: exactly one for each subscriber, however the realms are linked.

use serde_json::json;

use super::super::rules::Rules;
use super::world::World;
use crate::router::core::Link;

/// Every realm has a subscriber and publishes once; every subscriber gets one of each.
fn everybody_hears_everybody_once(mut world: World, realms: usize) {
    let subscribers: Vec<_> = (0..realms).map(|realm| world.client(realm)).collect();
    let publishers: Vec<_> = (0..realms).map(|realm| world.client(realm)).collect();
    for (number, subscriber) in subscribers.iter().enumerate() {
        let (topic, matching) =
            [("a.b", "exact"), ("a.", "prefix"), ("a.", "wildcard")][number % 3];
        world.subscribe(*subscriber, topic, matching);
    }
    world.settle();
    for (number, publisher) in publishers.iter().enumerate() {
        world.publish(*publisher, "a.b", json!([number]));
    }
    world.settle();
    let all: Vec<_> = (0..realms).map(|number| json!([number])).collect();
    for subscriber in &subscribers {
        let mut events = world.events(*subscriber);
        events.sort_by_key(ToString::to_string);
        assert_eq!(events, all);
    }
    for subscriber in subscribers {
        world.leave(subscriber);
    }
    world.settle();
    assert_eq!(world.sizes().0, 0, "links hold what nobody wants");
}

#[test]
fn two_realms() {
    let mut world = World::new(2, 1);
    world.link(0, 1);
    everybody_hears_everybody_once(world, 2);
}

#[test]
fn two_links_between_the_same_realms_in_either_direction() {
    for (from, to) in [(0, 1), (1, 0)] {
        let mut world = World::new(2, 2);
        world.link(0, 1);
        world.link(from, to);
        everybody_hears_everybody_once(world, 2);
    }
}

#[test]
fn a_ring_of_three() {
    for seed in 0..20 {
        let mut world = World::new(3, seed);
        for (from, to) in [(0, 1), (1, 2), (2, 0)] {
            world.link(from, to);
        }
        everybody_hears_everybody_once(world, 3);
    }
}

#[test]
fn a_chain_of_nine_and_a_mesh_of_five() {
    let mut world = World::new(9, 3);
    for from in 0..8 {
        world.link(from, from + 1);
    }
    everybody_hears_everybody_once(world, 9);
    let mut world = World::new(5, 4);
    for from in 0..5 {
        for to in from + 1..5 {
            world.link(from, to);
        }
    }
    everybody_hears_everybody_once(world, 5);
}

#[test]
fn nine_hops_are_too_many() {
    let mut world = World::new(10, 3);
    for from in 0..9 {
        world.link(from, from + 1);
    }
    let far = world.client(9);
    let near = world.client(0);
    world.subscribe(far, "a.b", "exact");
    world.settle();
    world.publish(near, "a.b", json!([1]));
    world.settle();
    assert!(world.events(far).is_empty());
}

#[test]
fn a_realm_that_is_linked_to_itself() {
    let mut world = World::new(1, 5);
    world.link(0, 0);
    everybody_hears_everybody_once(world, 1);
}

#[test]
fn links_that_are_not_trusted_reach_their_neighbours_once() {
    let mut world = World::new(2, 6);
    world.link_with(0, 1, Link::OneHop, Rules::default());
    world.link_with(0, 1, Link::OneHop, Rules::default());
    everybody_hears_everybody_once(world, 2);
    let mut world = World::new(3, 6);
    for (from, to) in [(0, 1), (1, 2), (2, 0)] {
        world.link_with(from, to, Link::OneHop, Rules::default());
    }
    everybody_hears_everybody_once(world, 3);
}

#[test]
fn a_link_that_is_cut_a_hundred_times() {
    let mut world = World::new(3, 7);
    world.link(0, 1);
    world.link(1, 2);
    let subscriber = world.client(2);
    let publisher = world.client(0);
    world.subscribe(subscriber, "a.b", "exact");
    let mut link = world.link(2, 0);
    for turn in 0..100 {
        let steps = world.chance(40);
        world.go_on(steps);
        world.cut(link);
        link = world.link(2, 0);
        if turn % 3 == 0 {
            world.settle();
        }
        world.events(subscriber);
        world.settle();
        world.publish(publisher, "a.b", json!([turn]));
        world.settle();
        assert_eq!(world.events(subscriber), [json!([turn])]);
    }
}

#[test]
fn a_message_that_is_on_its_way_while_a_link_is_cut_does_not_come_twice() {
    let mut world = World::new(2, 8);
    let (subscriber, publisher) = (world.client(1), world.client(0));
    let mut links = [world.link(0, 1), world.link(1, 0)];
    world.subscribe(subscriber, "a.b", "exact");
    world.settle();
    let mut heard = Vec::new();
    for turn in 0..100 {
        world.publish(publisher, "a.b", json!([turn]));
        let steps = world.chance(6);
        world.go_on(steps);
        world.cut(links[turn % 2]);
        links[turn % 2] = world.link(0, 1);
        world.settle();
        heard.extend(
            world
                .events(subscriber)
                .iter()
                .map(|it| it[0].as_u64().unwrap()),
        );
    }
    let all: Vec<u64> = (0..100).collect();
    assert_eq!(heard, all, "the other link was there all the time");
}

#[test]
fn directions_and_people_can_be_left_out() {
    let mut world = World::new(2, 9);
    let rules = Rules {
        local_events: false,
        exclude_authid: vec!["s4".to_owned()],
        ..Rules::default()
    };
    let (here, there) = (world.client(0), world.client(1));
    let (loud, quiet) = (world.client(1), world.client(1));
    world.link_with(0, 1, Link::Transit, rules);
    world.subscribe(here, "a.b", "exact");
    world.subscribe(there, "a.b", "exact");
    world.settle();
    let other = world.client(0);
    for publisher in [other, loud, quiet] {
        world.publish(publisher, "a.b", json!([1]));
    }
    world.settle();
    assert_eq!(world.events(here).len(), 2, "of `other` and `loud`");
    assert_eq!(world.events(there).len(), 2, "of `loud` and `quiet`");
}

#[test]
fn wishes_about_receivers_hold_on_the_other_side() {
    let mut world = World::new(2, 10);
    world.link(0, 1);
    let (publisher, one, two) = (world.client(0), world.client(1), world.client(1));
    world.subscribe(one, "a.b", "exact");
    world.subscribe(two, "a.b", "exact");
    world.settle();
    let options = json!({"exclude_authid": ["s4"], "disclose_me": true});
    world.request(publisher, json!([16, null, options, "a.b"]));
    world.settle();
    let mail = world.take(two);
    assert!(mail.is_empty() != world.take(one).is_empty());
}
