//! MsgPack: every value has its shortest form, the same that another writer gives it, and is read back.

use serde_json::{Value, json};
use shared::wamp::{Dict, Payload, Serializer};

/// Checks one value as an argument.
fn check(value: Value) {
    let list = json!([value]);
    let payload = Payload::encode(Serializer::MsgPack, &[value], &Dict::new());
    let theirs = rmp_serde::to_vec(&list).expect("JSON has a form in MsgPack");
    let start = |octets: &[u8]| octets[..octets.len().min(16)].to_vec();
    assert!(
        payload.bytes() == theirs,
        "{:x?} {:x?}",
        start(payload.bytes()),
        start(&theirs)
    );
    let (read, _) = payload.decode().expect("what we write we read");
    assert_eq!(Value::from(read), list);
}

#[test]
fn numbers_at_the_limits_of_their_forms_are_as_short_as_they_can_be() {
    for power in 0..64 {
        let limit = 1_u64 << power;
        for value in [limit - 1, limit, limit.saturating_add(1)] {
            check(json!(value));
        }
        let limit = i64::MIN >> power;
        for value in [limit.saturating_sub(1), limit, limit + 1] {
            check(json!(value));
        }
    }
    check(json!(u64::MAX));
    for value in [0.0, -0.5, f64::MAX, f64::MIN_POSITIVE] {
        check(json!(value));
    }
}

#[test]
fn lengths_at_the_limits_of_their_forms_are_as_short_as_they_can_be() {
    for limit in [0, 15, 31, 255, 65_535] {
        for length in [limit, limit + 1] {
            check(json!("x".repeat(length)));
            check(json!("é".repeat(length / 2)));
            check(vec![Value::Null; length].into());
            let entries = (0..length).map(|at| (format!("{at:05}"), json!(true)));
            check(Value::Object(entries.collect()));
        }
    }
}
