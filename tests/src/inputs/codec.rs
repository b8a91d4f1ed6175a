//! Octets as a message in one serializer: a message or an error.
//!
//! A message encodes, and reads again the same. It means the same in every other serializer, there and back, and a
//! serializer that cannot say it is only one of values outside of WAMP's data model.

use serde_json::{Value, json};
use shared::wamp::{DecodeError, Message, Serializer};

/// Checks a frame.
pub fn codec(serializer: Serializer, frame: &[u8]) {
    let Ok(message) = Message::decode(serializer, frame) else {
        return;
    };
    let again = encode(&message, serializer);
    let reread = Message::decode(serializer, &again).expect("what was written can be read");
    assert_eq!(reread, message, "reading what was written");
    assert_eq!(encode(&reread, serializer), again, "writing it once more");
    let meaning = meaning(&message);
    for other in Serializer::ALL.iter().copied() {
        let mut there = Vec::new();
        match message.encode(other, &mut there) {
            Ok(()) => {}
            Err(why) => {
                assert!(
                    meaning.is_err() && other != serializer,
                    "{other:?} cannot say {meaning:?}: {why}"
                );
                assert!(there.is_empty(), "an error leaves nothing behind");
                continue;
            }
        }
        let found = Message::decode(other, &there).expect("a transcoded message can be read");
        if other != serializer {
            assert!(meaning.is_ok(), "{other:?} says what has no meaning");
        }
        let Ok(meaning) = &meaning else { continue };
        assert_eq!(self::meaning(&found).as_ref(), Ok(meaning), "in {other:?}");
        let back = encode(&found, serializer);
        let found = Message::decode(serializer, &back).expect("a message comes back");
        assert_eq!(
            self::meaning(&found).as_ref(),
            Ok(meaning),
            "there and back by {other:?}"
        );
    }
}

fn encode(message: &Message<'_>, serializer: Serializer) -> Vec<u8> {
    let mut out = Vec::new();
    message
        .encode(serializer, &mut out)
        .expect("what has a meaning has a form");
    out
}

/// Returns what a message says, whatever it is written in: the head as it stands in JSON, and the arguments.
fn meaning(message: &Message<'_>) -> Result<Value, DecodeError> {
    let payload = message.payload().cloned().unwrap_or_default();
    let (args, kwargs) = payload.decode()?;
    let mut head = encode(message, Serializer::Json);
    if payload.count() > 0 {
        // JSON's own text of the arguments may hold numbers that not every reader takes.
        let arguments = payload.transcode(Serializer::Json).expect("it decodes");
        head.truncate(head.len() - arguments.bytes().len() - 2);
        head.push(b']');
    }
    let head: Value = serde_json::from_slice(&head).expect("JSON is JSON");
    Ok(json!([head, args, kwargs]))
}
