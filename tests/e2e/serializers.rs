//! Clients of different libraries and serializers understand each other; octets survive.

use serde_json::json;
use tests::foreign::{Behaviour, Library, Payload, Puppet, Serializer};

use crate::world::World;

fn payload() -> Payload {
    Payload::args([
        json!("text"),
        json!(-1),
        json!(4_294_967_296_u64),
        json!(0.5),
        json!([true, null]),
    ])
    .with("octets", Payload::octets(&[0, 1, 2, 253, 254, 255]))
    .with(
        "nested",
        json!({ "in": [Payload::octets(b"deep"), { "x": "y" }] }),
    )
}

#[test]
fn callers_and_callees_of_any_two_serializers_exchange_the_same_values() {
    let world = World::start();
    let (callees, callers) = (
        Puppet::start(Library::PythonTwisted),
        Puppet::start(Library::PythonAsyncio),
    );
    for &of_callee in Serializer::ALL {
        let callee = callees.join(&world.rawsocket(), "realm1", of_callee);
        callee.register("com.example.echo", Behaviour::Echo);
        for &of_caller in Serializer::ALL {
            let caller = callers.join(&world.websocket(), "realm1", of_caller);
            let answer = caller.call("com.example.echo", payload());
            assert_eq!(answer, Ok(payload()), "{of_caller:?} calls {of_callee:?}");
        }
        callee.leave();
        callee.wait_gone();
    }
}

#[test]
fn one_event_reaches_subscribers_of_every_serializer_and_library() {
    let world = World::start();
    let python = Puppet::start(Library::PythonAsyncio);
    let javascript = Puppet::start(Library::JavaScript);
    let mut subscribers = Vec::new();
    for &serializer in Serializer::ALL {
        subscribers.push(python.join(&world.rawsocket(), "realm1", serializer));
        let javascript_has_it = Library::JavaScript.serializers().contains(&serializer);
        if javascript_has_it && serializer != Serializer::Json {
            subscribers.push(javascript.join(&world.websocket(), "realm1", serializer));
        }
    }
    for subscriber in &subscribers {
        subscriber.subscribe("com.example.", "all", json!({ "match": "prefix" }));
    }
    for &serializer in Serializer::ALL {
        let publisher = python.join(&world.websocket(), "realm1", serializer);
        publisher.publish("com.example.topic", payload());
    }
    for subscriber in &subscribers {
        let events = subscriber.wait_events("all", Serializer::ALL.len());
        for event in events {
            assert_eq!(event.payload, payload());
            assert_eq!(event.topic.as_deref(), Some("com.example.topic"));
        }
    }
}

#[test]
fn octets_reach_a_json_client_in_the_notation_of_the_specification() {
    let world = World::start();
    // Autobahn|JS leaves the notation as it is, so that it can be seen.
    let javascript =
        Puppet::start(Library::JavaScript).join(&world.websocket(), "realm1", Serializer::Json);
    javascript.subscribe("com.example.octets", "octets", json!({}));
    let python =
        Puppet::start(Library::PythonAsyncio).join(&world.websocket(), "realm1", Serializer::Cbor);
    python.publish(
        "com.example.octets",
        Payload::args([Payload::octets(&[0, 1, 2])]),
    );
    let events = javascript.wait_events("octets", 1);
    assert_eq!(events[0].payload, Payload::args([json!("\u{0}AAEC")]));
}
