//! What the pure parts of the data path cost: reading a message, routing it, writing it.
//!
//! `cargo bench -p crossbar-node`. The whole router, with its system calls, is measured by `cargo run --release -p tests
//! --bin load`.

#![allow(missing_docs, reason = "a program, not a library")]

use crossbar_node::router::core::{
    Allow, Disclose, Features, Identity, Outbox, Permission, Realm, Role, SessionKey, Settings,
    Violation,
};
use divan::{Bencher, black_box};
use shared::wamp::message::{Call, Event, Publish, Register, Subscribe, Yield};
use shared::wamp::{Dict, Id, Match, Message, Payload, Serializer};

fn main() {
    divan::main();
}

const SERIALIZERS: [&str; 3] = ["json", "msgpack", "cbor"];

/// Encodes what it is sent, as the shell does, and forgets it.
#[derive(Default)]
struct Wire {
    buffer: Vec<u8>,
    frames: usize,
}

impl Outbox for Wire {
    fn send(&mut self, _to: SessionKey, message: Message<'_>) {
        self.buffer.clear();
        message
            .encode(Serializer::MsgPack, &mut self.buffer)
            .expect("the message has a form");
        self.frames += 1;
    }
    fn fan_out(&mut self, to: &[SessionKey], event: Event<'_>) {
        self.send(to[0], event.into());
        self.frames += to.len() - 1;
    }
    fn abort(&mut self, _session: SessionKey, violation: Violation) {
        panic!("{}", violation.message);
    }
}

fn id(value: u64) -> Id {
    Id::new(value).expect("an id within its range")
}

fn payload(serializer: Serializer) -> Payload<'static> {
    Payload::encode(serializer, &["sixteen octets!!".into()], &Dict::new())
}

/// A realm in which everybody may do everything, and its sessions.
fn realm(sessions: u64, wire: &mut Wire) -> (Realm, Vec<SessionKey>) {
    let mut realm = Realm::new("realm1", Settings::default(), 1);
    let everything = Permission {
        uri: String::new(),
        matching: Match::Prefix,
        allow: Allow {
            call: true,
            register: true,
            publish: true,
            subscribe: true,
        },
        disclose: Disclose::default(),
    };
    realm.set_role(Role {
        name: "anonymous".to_owned(),
        permissions: vec![everything],
    });
    let join = |index: u64| {
        let identity = Identity {
            session: id(index),
            authid: format!("peer{index}"),
            authrole: "anonymous".to_owned(),
            authmethod: "anonymous".to_owned(),
            authprovider: "static".to_owned(),
            details: Dict::new(),
            features: Features::default(),
        };
        realm.join(identity, wire)
    };
    let keys = (1..=sessions).map(join).collect();
    (realm, keys)
}

#[divan::bench(args = SERIALIZERS)]
fn decode_publish(bencher: Bencher<'_, '_>, serializer: &str) {
    let serializer = Serializer::from_word(serializer).expect("a serializer of the list");
    let publish = Publish {
        request: id(1000),
        options: Default::default(),
        topic: "com.example.some.topic".into(),
        payload: payload(serializer),
    };
    let mut frame = Vec::new();
    Message::from(publish)
        .encode(serializer, &mut frame)
        .expect("the message has a form");
    bencher.bench(|| Message::decode(serializer, black_box(&frame)).expect("the message is right"));
}

#[divan::bench(args = SERIALIZERS)]
fn encode_event(bencher: Bencher<'_, '_>, serializer: &str) {
    let serializer = Serializer::from_word(serializer).expect("a serializer of the list");
    let event = Message::from(Event {
        subscription: id(7),
        publication: Id::MAX,
        details: Default::default(),
        payload: payload(serializer),
    });
    let mut out = Vec::with_capacity(256);
    bencher.bench_local(|| {
        out.clear();
        event
            .encode(serializer, &mut out)
            .expect("the message has a form");
    });
}

#[divan::bench]
fn transcode_json_to_msgpack(bencher: Bencher<'_, '_>) {
    let value =
        serde_json::json!([{"name": "joe", "tags": ["a", "b"], "n": 1.5, "ok": true}, 1, 2, 3]);
    let payload = Payload::encode(Serializer::Json, &[value], &Dict::new());
    bencher.bench(|| {
        black_box(&payload)
            .transcode(Serializer::MsgPack)
            .expect("it has a form")
            .bytes()
            .len()
    });
}

#[divan::bench(args = [1, 10, 100])]
fn publish(bencher: Bencher<'_, '_>, receivers: u64) {
    let mut wire = Wire::default();
    let (mut realm, keys) = realm(receivers + 1, &mut wire);
    for key in &keys[1..] {
        let subscribe = Subscribe {
            request: id(1),
            options: Default::default(),
            topic: "com.example.some.topic".into(),
        };
        realm
            .receive(0, *key, subscribe.into(), &mut wire)
            .expect("the message is right");
    }
    let mut frame = Vec::new();
    let mut request = 0;
    bencher.bench_local(|| {
        request += 1;
        frame.clear();
        let publish = Publish {
            request: id(request),
            options: Default::default(),
            topic: "com.example.some.topic".into(),
            payload: payload_static(),
        };
        Message::from(publish)
            .encode(Serializer::MsgPack, &mut frame)
            .expect("the message has a form");
        let message = Message::decode(Serializer::MsgPack, &frame).expect("the message is right");
        realm
            .receive(0, keys[0], message, &mut wire)
            .expect("the message is right");
    });
}

#[divan::bench]
fn call(bencher: Bencher<'_, '_>) {
    let mut wire = Wire::default();
    let (mut realm, keys) = realm(2, &mut wire);
    let register = Register {
        request: id(1),
        options: Default::default(),
        procedure: "com.example.add".into(),
    };
    realm
        .receive(0, keys[0], register.into(), &mut wire)
        .expect("the message is right");
    let mut request = 0;
    bencher.bench_local(|| {
        request += 1;
        let call = Call {
            request: id(request),
            options: Default::default(),
            procedure: "com.example.add".into(),
            payload: payload_static(),
        };
        realm
            .receive(0, keys[1], call.into(), &mut wire)
            .expect("the message is right");
        let answer = Yield {
            request: id(request),
            options: Default::default(),
            payload: payload_static(),
        };
        realm
            .receive(0, keys[0], answer.into(), &mut wire)
            .expect("the message is right");
    });
}

/// Returns a payload that costs nothing to make.
fn payload_static() -> Payload<'static> {
    Payload::none()
}
