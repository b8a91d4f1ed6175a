//! What a message costs in the router core, without any I/O: nanoseconds per call and per publication.
//!
//! `cargo bench -p crossbar-node --bench core`

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

use std::hint::black_box;
use std::time::Instant;

use crossbar_node::router::core::{
    Allow, Identity, Outbox, Permission, Realm, Role, SessionKey, Settings, Violation,
};
use shared::wamp::details::{RegisterOptions, SubscribeOptions};
use shared::wamp::message::{Call, Publish, Register, Subscribe, Yield};
use shared::wamp::{Id, Match, Message, Payload};

// Debug builds only show that it works.
const ROUNDS: u64 = if cfg!(debug_assertions) {
    1_000
} else {
    2_000_000
};
const PATTERNS: u64 = if cfg!(debug_assertions) {
    1_000
} else {
    100_000
};

/// Counts what is sent.
#[derive(Default)]
struct Count(u64);

impl Outbox for Count {
    fn send(&mut self, _: SessionKey, message: &Message<'_>) {
        black_box(message);
        self.0 += 1;
    }

    fn fan_out(&mut self, to: &[SessionKey], event: &Message<'_>) {
        black_box(event);
        self.0 += to.len() as u64;
    }

    fn abort(&mut self, _: SessionKey, _: Violation) {}

    fn close(&mut self, _: SessionKey, _: &str, _: &str) {}
}

/// A session and how many requests it has made.
struct Peer {
    key: SessionKey,
    requests: u64,
}

struct World {
    realm: Realm,
    out: Count,
}

impl World {
    fn new() -> World {
        let mut realm = Realm::new("bench", Settings::default(), 1);
        let rule = |uri: &str| Permission {
            uri: uri.to_owned(),
            matching: Match::Prefix,
            allow: Allow {
                call: true,
                register: true,
                publish: true,
                subscribe: true,
            },
            ..Permission::default()
        };
        realm.set_role(Role {
            name: "user".to_owned(),
            permissions: vec![rule("com."), rule("org.")],
        });
        let out = Count::default();
        World { realm, out }
    }

    fn join(&mut self) -> Peer {
        let identity = Identity {
            session: id(self.realm.session_count() as u64 + 1),
            authrole: "user".to_owned(),
            ..Identity::default()
        };
        let key = self.realm.join(identity, &mut self.out);
        Peer { key, requests: 0 }
    }

    fn receive(&mut self, from: SessionKey, message: impl Into<Message<'static>>) {
        let result = self.realm.receive(0, from, &message.into(), &mut self.out);
        result.expect("a benchmark keeps the protocol");
    }

    fn subscribe(&mut self, peer: &mut Peer, topic: &str, matching: Match) {
        let options = SubscribeOptions {
            matching,
            ..SubscribeOptions::default()
        };
        let request = peer.next();
        let topic = topic.to_owned().into();
        self.receive(
            peer.key,
            Subscribe {
                request,
                options,
                topic,
            },
        );
    }

    /// Times publications to a topic; `events` says how many events each of them is to make.
    fn publications(&mut self, name: &str, topic: &'static str, events: u64) {
        let mut publisher = self.join();
        self.out.0 = 0;
        let start = Instant::now();
        for _ in 0..ROUNDS {
            let publish = Publish {
                request: publisher.next(),
                options: Default::default(),
                topic: topic.into(),
                payload: Payload::none(),
            };
            self.receive(publisher.key, publish);
        }
        report(name, start);
        assert_eq!(self.out.0, ROUNDS * events, "{name}");
        self.realm.leave(publisher.key, 0, &mut self.out);
    }
}

impl Peer {
    fn next(&mut self) -> Id {
        self.requests += 1;
        id(self.requests)
    }
}

fn id(number: u64) -> Id {
    Id::new(number).expect("a benchmark ends before the ids do")
}

fn report(name: &str, start: Instant) {
    let each = start.elapsed().as_nanos() / u128::from(ROUNDS);
    println!("{name:40} {each:6} ns");
}

fn calls() {
    let mut world = World::new();
    let (mut callee, mut caller) = (world.join(), world.join());
    let register = Register {
        request: callee.next(),
        options: RegisterOptions::default(),
        procedure: "com.myapp.orders.add".into(),
    };
    world.receive(callee.key, register);
    world.out.0 = 0;
    let start = Instant::now();
    for round in 1..=ROUNDS {
        let call = Call {
            request: caller.next(),
            options: Default::default(),
            procedure: "com.myapp.orders.add".into(),
            payload: Payload::none(),
        };
        world.receive(caller.key, call);
        let answer = Yield {
            request: id(round),
            options: Default::default(),
            payload: Payload::none(),
        };
        world.receive(callee.key, answer);
    }
    report("call and result", start);
    assert_eq!(world.out.0, 2 * ROUNDS);
}

fn publications() {
    let mut world = World::new();
    world.publications("publish, nobody listens", "com.myapp.nobody.here", 0);
    let mut first = world.join();
    world.subscribe(&mut first, "com.myapp.topic.one", Match::Exact);
    world.publications("publish 1:1", "com.myapp.topic.one", 1);
    for _ in 0..1_000 {
        let mut peer = world.join();
        world.subscribe(&mut peer, "com.myapp.topic.many", Match::Exact);
    }
    world.publications("publish 1:1000", "com.myapp.topic.many", 1_000);
    for number in 0..PATTERNS {
        let prefix = format!("com.shop{}.order{number}.", number % 100);
        world.subscribe(&mut first, &prefix, Match::Prefix);
    }
    let topic = "com.shop77.order777.paid";
    world.publications("publish 1:1, many prefixes", topic, 1);
    let mut second = world.join();
    for number in 0..PATTERNS {
        let wildcard = format!("org.shop{}..order{number}", number % 100);
        world.subscribe(&mut second, &wildcard, Match::Wildcard);
    }
    let topic = "org.shop77.paid.order777";
    world.publications("publish 1:1, many wildcards", topic, 1);
    world.publications("publish, no pattern matches", "com.myapp.nobody.here", 0);
}

fn main() {
    calls();
    publications();
}
