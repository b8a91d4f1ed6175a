//! Any octets, in any serializer: a message or an error. What was accepted must encode, and read again the same.
//!
//! `cargo +nightly fuzz run decode --fuzz-dir tests/fuzz`. The first octet chooses the serializer.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shared::wamp::{Message, Serializer};

fuzz_target!(|input: &[u8]| {
    let Some((first, frame)) = input.split_first() else { return };
    let serializer = Serializer::ALL[usize::from(*first) % Serializer::ALL.len()];
    let Ok(message) = Message::decode(serializer, frame) else { return };
    let mut again = Vec::new();
    message.encode(serializer, &mut again).expect("a message has a form in its own serializer");
    let reread = Message::decode(serializer, &again).expect("what was written can be read");
    let mut third = Vec::new();
    reread.encode(serializer, &mut third).expect("a message has a form in its own serializer");
    assert_eq!(again, third);
    for other in Serializer::ALL {
        let mut out = Vec::new();
        if message.encode(*other, &mut out).is_ok() {
            Message::decode(*other, &out).expect("a transcoded message can be read");
        }
    }
});
