//! The specification's own test vectors for single messages, in every serializer and in both directions.
//!
//! They are facts taken from its repository; `vectors/wamp-proto.json` says where from and under which licence.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use shared::wamp::{DecodeError, Message, Serializer};

/// Options of Autobahn's own that we step over like any that we do not know, and contents of opaque ones.
const NOT_CHECKED: &[&str] = &["transaction_hash", "x_acknowledged_delivery", "enc_algo"];

fn vectors() -> Value {
    let text = include_str!("vectors/wamp-proto.json");
    serde_json::from_str(text).expect("the vectors are JSON")
}

/// Returns what a vector lists for a serializer, as octets.
fn octets(vector: &Value, serializer: &str) -> Vec<Vec<u8>> {
    let listed = vector[serializer].as_array().into_iter().flatten();
    let octets = listed.map(|one| {
        let text = one.as_str().expect("a vector is text");
        match serializer {
            "json" => text.as_bytes().to_vec(),
            _ => from_hex(text),
        }
    });
    octets.collect()
}

fn from_hex(text: &str) -> Vec<u8> {
    let pairs = (0..text.len()).step_by(2).map(|at| &text[at..at + 2]);
    let octet = |pair: &str| u8::from_str_radix(pair, 16).expect("two hexadecimal digits");
    pairs.map(octet).collect()
}

fn encoded(message: &Message<'_>, serializer: Serializer) -> Vec<u8> {
    let mut out = Vec::new();
    message
        .encode(serializer, &mut out)
        .expect("the message has a form in every serializer");
    out
}

/// Returns a message as the specification writes it.
fn shown(message: &Message<'_>) -> Value {
    serde_json::from_slice(&encoded(message, Serializer::Json)).expect("JSON is JSON")
}

#[test]
fn every_vector_reads_and_is_written_alike_in_every_serializer() {
    let vectors = vectors();
    let (mut read, mut kinds) = (0, Vec::new());
    for vector in vectors["messages"].as_array().expect("a list") {
        let name = format!("{}: {}", vector["message"], vector["description"]);
        let expected = octets(vector, "json").swap_remove(0);
        let expected: Value = serde_json::from_slice(&expected).expect("JSON is JSON");
        for from in Serializer::ALL.iter().copied() {
            let listed = octets(vector, from.as_str());
            assert!(!listed.is_empty(), "{name} in {from:?}");
            for octets in &listed {
                let message = Message::decode(from, octets)
                    .unwrap_or_else(|why| panic!("{name} in {from:?}: {why}"));
                assert_eq!(shown(&message), expected, "{name} in {from:?}");
                assert_eq!(json!(message.name()), vector["message"]);
                read += 1;
                for to in Serializer::ALL.iter().copied() {
                    let written = encoded(&message, to);
                    let known = self::octets(vector, to.as_str());
                    let again = Message::decode(to, &written).expect("what we write reads");
                    assert_eq!(shown(&again), expected, "{name} from {from:?} to {to:?}");
                    // The order of options is free; the smallest form of each value is not.
                    let listed = known.iter().any(|one| one.len() == written.len());
                    assert!(
                        listed || from == to,
                        "{name} from {from:?} to {to:?}: {written:x?}"
                    );
                }
            }
        }
        kinds.push(vector["message"].clone());
    }
    kinds.sort_by_key(Value::to_string);
    kinds.dedup();
    assert_eq!(
        (read, kinds.len()),
        (164, 25),
        "vectors read, kinds of message"
    );
}

#[test]
fn bjdata_is_refused_by_name_where_it_is_not_ubjson() {
    let mut refused = 0;
    for vector in vectors()["messages"].as_array().expect("a list") {
        let plain = octets(vector, "ubjson");
        for octets in octets(vector, "bjdata") {
            let found = Message::decode(Serializer::Ubjson, &octets);
            if plain.contains(&octets) {
                assert!(found.is_ok(), "{vector}");
                continue;
            }
            let why = found.expect_err("another format").to_string();
            assert!(why.contains("BJData"), "{vector}: {why}");
            refused += 1;
        }
    }
    assert!(refused > 0);
}

#[test]
fn options_are_accepted_and_refused_as_the_vectors_say() {
    let vectors = vectors();
    let (mut accepted, mut refused) = (0, 0);
    for vector in vectors["options"].as_array().expect("a list") {
        let mut message = vector["message"].clone();
        opaque(&mut message);
        let text = message.to_string();
        let found = Message::decode(Serializer::Json, text.as_bytes());
        if vector["valid"] == true {
            let message = found.unwrap_or_else(|why| panic!("{vector}: {why}"));
            for serializer in Serializer::ALL.iter().copied() {
                let octets = encoded(&message, serializer);
                let again = Message::decode(serializer, &octets);
                assert_eq!(
                    shown(&again.expect("it reads")),
                    shown(&message),
                    "{vector}"
                );
            }
            accepted += 1;
        } else if !NOT_CHECKED.iter().any(|option| text.contains(option)) {
            assert!(matches!(found, Err(DecodeError::Type { .. })), "{vector}");
            refused += 1;
        }
    }
    assert_eq!((accepted, refused), (39, 23));
}

/// A payload in the place of the arguments is written in hexadecimal digits there.
fn opaque(message: &mut Value) {
    let is_opaque = message.as_array().is_some_and(|items| {
        items.len() == 5 && items.iter().any(|item| item.get("enc_algo").is_some())
    });
    if is_opaque && let Some(Value::String(payload)) = message.get_mut(4) {
        *payload = format!("\0{}", BASE64.encode(from_hex(payload)));
    }
}
