//! Autobahn|Python and Autobahn|JS call, register, publish and subscribe, over every transport and serializer they have.

use serde_json::{Value, json};
use tests::foreign::{Behaviour, Failure, Library, Payload, Puppet, Serializer, Session, Where};

use crate::world::World;

/// Every way in which a library can talk to the router.
fn variants(library: Library, world: &World) -> Vec<(Serializer, Where)> {
    let over = |place: Where| {
        let each = library.serializers().iter();
        each.map(|serializer| (*serializer, place.clone()))
            .collect::<Vec<_>>()
    };
    let mut variants = over(world.websocket());
    match library {
        // Autobahn|JS speaks only JSON over RawSocket, wampy.js has no RawSocket.
        Library::JavaScript => variants.push((Serializer::Json, world.rawsocket())),
        Library::Wampy => {}
        Library::PythonAsyncio | Library::PythonTwisted | Library::Rust => {
            variants.extend(over(world.rawsocket()));
        }
    }
    variants
}

/// Two sessions of one library, for each of its variants.
fn each_variant(library: Library, test: impl Fn(&Session, &Session, Variant)) {
    let world = World::start();
    let puppet = Puppet::start(library);
    for (serializer, place) in variants(library, &world) {
        let join = || puppet.join(&place, "realm1", serializer);
        let (one, other) = (join(), join());
        test(
            &one,
            &other,
            Variant {
                library,
                serializer,
            },
        );
        for session in [one, other] {
            session.leave();
            session.wait_gone();
        }
    }
}

struct Variant {
    library: Library,
    serializer: Serializer,
}

impl Variant {
    /// wampy.js leaves out an `exclude_me` that is false.
    fn hears_itself(&self) -> bool {
        self.library != Library::Wampy
    }

    /// Neither of the libraries for JavaScript has octets in JSON.
    fn has_octets(&self) -> bool {
        let javascript = [Library::JavaScript, Library::Wampy].contains(&self.library);
        !javascript || self.serializer != Serializer::Json
    }

    /// Autobahn|JS does not announce that its calls can be cancelled; the specification then takes its announcement
    /// of progressive results for void. wampy.js announces neither.
    fn makes_progress(&self) -> bool {
        ![Library::JavaScript, Library::Wampy].contains(&self.library)
    }
}

fn no_such_procedure(answer: Result<Payload, Failure>) {
    assert_eq!(answer.unwrap_err().uri, "wamp.error.no_such_procedure");
}

fn calls(library: Library) {
    each_variant(library, |callee, caller, variant| {
        no_such_procedure(caller.call("com.example.echo", Payload::default()));

        let echo = callee.register("com.example.echo", Behaviour::Echo);
        let mut payload = Payload::args([
            json!(1),
            json!(-2.5),
            json!("grün ✓ 🦀"),
            json!([null, { "a": [true] }]),
        ])
        .with("größe", 9_007_199_254_740_991_u64);
        if variant.has_octets() {
            payload = payload.with("octets", Payload::octets(&[0, 255, 127, 128]));
        }
        assert_eq!(
            caller.call("com.example.echo", payload.clone()),
            Ok(payload)
        );
        assert_eq!(
            caller.call("com.example.echo", Payload::default()),
            Ok(Payload::default())
        );

        callee.register("com.example.fail", Behaviour::Fail);
        let reasons = Payload::args([json!("no"), json!(7)]).with("hint", "ask again");
        let failure = caller
            .call("com.example.fail", reasons.clone())
            .unwrap_err();
        assert_eq!(
            failure,
            Failure {
                uri: "com.example.refused".to_owned(),
                payload: reasons
            }
        );

        callee.register("com.example.count", Behaviour::Count);
        let call = caller.start_call(
            "com.example.count",
            Payload::args([json!(3)]),
            json!({ "receive_progress": true }),
        );
        assert_eq!(call.answer(), Ok(Payload::args([json!("counted")])));
        let steps = if variant.makes_progress() { 3 } else { 0 };
        let expected: Vec<_> = (0..steps)
            .map(|step| Payload::args([json!(step)]).with("of", 3))
            .collect();
        assert_eq!(call.progress(), expected);

        callee.undo(echo).unwrap();
        no_such_procedure(caller.call("com.example.echo", Payload::default()));
    });
}

#[test]
fn autobahn_python_on_asyncio_calls_and_registers() {
    calls(Library::PythonAsyncio);
}

#[test]
fn autobahn_python_on_twisted_calls_and_registers() {
    calls(Library::PythonTwisted);
}

#[test]
fn autobahn_js_calls_and_registers() {
    calls(Library::JavaScript);
}

#[test]
fn wampy_js_calls_and_registers() {
    calls(Library::Wampy);
}

/// The first argument of every event of a subscription.
fn firsts(session: &Session, tag: &str) -> Vec<Value> {
    let events = session.events(tag).into_iter();
    events.map(|event| event.payload.args[0].clone()).collect()
}

fn events(library: Library) {
    each_variant(library, |publisher, subscriber, variant| {
        let exact = subscriber.subscribe("com.shop.order", "exact", json!({}));
        subscriber.subscribe("com.shop.o", "prefix", json!({ "match": "prefix" }));
        subscriber.subscribe("com..order", "wildcard", json!({ "match": "wildcard" }));
        publisher.subscribe("com.shop.order", "own", json!({}));

        let mut payload = Payload::args([json!("first")]).with("units", 3);
        if variant.has_octets() {
            payload = payload.with("octets", Payload::octets(&[0, 1, 254]));
        }
        publisher.publish("com.shop.order", payload.clone());
        publisher.publish("com.shop.offer", Payload::args([json!("prefix only")]));
        publisher.publish("com.yard.order", Payload::args([json!("wildcard only")]));
        publisher.publish("com.shopping", Payload::args([json!("nobody")]));
        let excluding = json!({ "acknowledge": true, "exclude": [subscriber.id] });
        publisher
            .publish_with(
                "com.shop.order",
                Payload::args([json!("excluded")]),
                excluding,
            )
            .unwrap();
        let eligible =
            json!({ "acknowledge": true, "eligible": [subscriber.id], "exclude_me": false });
        publisher
            .publish_with(
                "com.shop.order",
                Payload::args([json!("eligible")]),
                eligible,
            )
            .unwrap();
        let including = json!({ "acknowledge": true, "exclude_me": false });
        publisher
            .publish_with("com.shop.order", Payload::args([json!("last")]), including)
            .unwrap();

        assert_eq!(subscriber.wait_events("exact", 3)[0].payload, payload);
        subscriber.wait_events("prefix", 4);
        subscriber.wait_events("wildcard", 4);
        let own = if variant.hears_itself() {
            publisher.wait_events("own", 1);
            vec![json!("last")]
        } else {
            Vec::new()
        };
        assert_eq!(firsts(subscriber, "exact"), ["first", "eligible", "last"]);
        assert_eq!(
            firsts(subscriber, "prefix"),
            ["first", "prefix only", "eligible", "last"]
        );
        assert_eq!(
            firsts(subscriber, "wildcard"),
            ["first", "wildcard only", "eligible", "last"]
        );
        assert_eq!(firsts(publisher, "own"), own);
        let topics: Vec<_> = subscriber
            .events("prefix")
            .into_iter()
            .map(|event| event.topic.unwrap())
            .collect();
        assert_eq!(
            topics,
            [
                "com.shop.order",
                "com.shop.offer",
                "com.shop.order",
                "com.shop.order"
            ]
        );

        subscriber.undo(exact).unwrap();
        publisher.publish("com.shop.order", Payload::args([json!("after")]));
        subscriber.wait_events("prefix", 5);
        assert_eq!(firsts(subscriber, "exact"), ["first", "eligible", "last"]);
    });
}

#[test]
fn autobahn_python_on_asyncio_publishes_and_subscribes() {
    events(Library::PythonAsyncio);
}

#[test]
fn autobahn_python_on_twisted_publishes_and_subscribes() {
    events(Library::PythonTwisted);
}

#[test]
fn autobahn_js_publishes_and_subscribes() {
    events(Library::JavaScript);
}

#[test]
fn wampy_js_publishes_and_subscribes() {
    events(Library::Wampy);
}

fn patterns(library: Library) {
    each_variant(library, |callee, caller, _| {
        let register = |uri, tag, options| {
            callee
                .register_with(uri, Behaviour::TagAndProcedure, tag, options)
                .unwrap()
        };
        register("com.shop", "prefix", json!({ "match": "prefix" }));
        register("com..order", "wildcard", json!({ "match": "wildcard" }));
        register("com.shop.exact", "exact", json!({}));
        let who = |uri: &str| caller.call(uri, Payload::default()).unwrap().args;
        assert_eq!(who("com.shop.exact"), ["exact", "com.shop.exact"]);
        assert_eq!(who("com.shop.order"), ["prefix", "com.shop.order"]);
        assert_eq!(who("com.yard.order"), ["wildcard", "com.yard.order"]);
        no_such_procedure(caller.call("org.shop", Payload::default()));
    });
}

#[test]
fn autobahn_python_on_asyncio_registers_patterns() {
    patterns(Library::PythonAsyncio);
}

#[test]
fn autobahn_js_registers_patterns() {
    patterns(Library::JavaScript);
}

#[test]
fn wampy_js_registers_patterns() {
    patterns(Library::Wampy);
}

fn shared_registrations(library: Library) {
    each_variant(library, |one, other, _| {
        let shared = json!({ "invoke": "roundrobin" });
        let uri = "com.example.shared";
        one.register_with(uri, Behaviour::TagAndProcedure, "one", shared.clone())
            .unwrap();
        other
            .register_with(uri, Behaviour::TagAndProcedure, "other", shared)
            .unwrap();
        let who = || one.call(uri, Payload::default()).unwrap().args[0].clone();
        assert_eq!(
            [who(), who(), who(), who()],
            ["one", "other", "one", "other"]
        );

        one.register("com.example.single", Behaviour::Echo);
        let second = other.register_with("com.example.single", Behaviour::Echo, "", json!({}));
        assert_eq!(
            second.unwrap_err().uri,
            "wamp.error.procedure_already_exists"
        );
    });
}

#[test]
fn autobahn_python_on_twisted_shares_a_registration_in_turns() {
    shared_registrations(Library::PythonTwisted);
}

#[test]
fn autobahn_js_shares_a_registration_in_turns() {
    shared_registrations(Library::JavaScript);
}

#[test]
fn wampy_js_shares_a_registration_in_turns() {
    shared_registrations(Library::Wampy);
}

fn cancellation(library: Library) {
    each_variant(library, |callee, caller, _| {
        callee
            .register_with("com.example.hang", Behaviour::Hang, "hang", json!({}))
            .unwrap();
        let call = caller.start_call("com.example.hang", Payload::default(), json!({}));
        callee.wait_procedure("invoked", "hang");
        call.cancel();
        callee.wait_procedure("interrupted", "hang");
        assert!(call.answer().is_err());

        let limited = caller.start_call(
            "com.example.hang",
            Payload::default(),
            json!({ "timeout": 50 }),
        );
        assert_eq!(limited.answer().unwrap_err().uri, "wamp.error.timeout");
    });
}

#[test]
fn autobahn_python_on_asyncio_cancels_calls() {
    cancellation(Library::PythonAsyncio);
}

#[test]
fn autobahn_python_on_twisted_cancels_calls() {
    cancellation(Library::PythonTwisted);
}

#[test]
fn a_callee_that_goes_ends_its_calls() {
    let world = World::start();
    let puppet = Puppet::start(Library::PythonAsyncio);
    let join = || puppet.join(&world.websocket(), "realm1", Serializer::Json);
    let (callee, caller) = (join(), join());
    callee
        .register_with("com.example.hang", Behaviour::Hang, "hang", json!({}))
        .unwrap();
    let call = caller.start_call("com.example.hang", Payload::default(), json!({}));
    callee.wait_procedure("invoked", "hang");
    callee.leave();
    assert_eq!(call.answer().unwrap_err().uri, "wamp.error.canceled");
}

#[test]
fn an_unknown_realm_is_refused() {
    let world = World::start();
    for library in [Library::PythonTwisted, Library::JavaScript, Library::Wampy] {
        let refused =
            Puppet::start(library).try_join(&world.websocket(), "nowhere", Serializer::Json);
        assert_eq!(refused.err().unwrap().uri, "wamp.error.no_such_realm");
    }
}
