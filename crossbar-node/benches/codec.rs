//! What reading, writing and transcoding a message costs in each serializer.
//!
//! `cargo bench -p crossbar-node`. The whole router, with its system calls, is measured by `cargo run --release -p tests
//! --bin load`.

#![allow(missing_docs, reason = "a program, not a library")]

use divan::{Bencher, black_box};
use shared::wamp::message::{Event, Publish};
use shared::wamp::{Dict, Id, Message, Payload, Serializer};

fn main() {
    divan::main();
}

const SERIALIZERS: [&str; 4] = ["json", "msgpack", "cbor", "ubjson"];

fn id(value: u64) -> Id {
    Id::new(value).expect("an id within its range")
}

fn payload(serializer: Serializer) -> Payload<'static> {
    Payload::encode(serializer, &["sixteen octets!!".into()], &Dict::new())
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
