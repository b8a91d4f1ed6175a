//! Every codec against every message: decode undoes encode, transcoding loses nothing, bad input is an error.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use shared::wamp::details::{Passthru, PublishOptions, Receivers};
use shared::wamp::message::{Call, Event, Hello, Publish, Subscribe, Unsubscribed, Welcome};
use shared::wamp::{DecodeError, Id, Match, Message, Payload, Serializer};

/// Any value of WAMP's data model; floating point numbers are never integral, JSON could not tell them apart.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<u64>().prop_map(|number| json!(number)),
        any::<i64>().prop_map(|number| json!(number)),
        (-1_000_000_i64..1_000_000).prop_map(|number| json!(number as f64 + 0.5)),
        "\\PC{0,12}".prop_map(Value::String),
        "[a-z\"\\\\\n\u{1}é/]{0,12}".prop_map(Value::String),
        proptest::collection::vec(any::<u8>(), 0..12).prop_map(binary),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            proptest::collection::vec(("\\PC{0,8}", inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// Binary as the specification writes it in JSON, which is also how general values hold it.
fn binary(bytes: Vec<u8>) -> Value {
    use base64::Engine as _;
    Value::String(format!(
        "\0{}",
        base64::engine::general_purpose::STANDARD.encode(bytes)
    ))
}

fn serializer() -> impl Strategy<Value = Serializer> {
    proptest::sample::select(Serializer::ALL)
}

fn arguments() -> impl Strategy<Value = (Vec<Value>, Map<String, Value>)> {
    let kwargs = proptest::collection::vec(("[a-z_]{1,8}", value()), 0..4);
    (proptest::collection::vec(value(), 0..4), kwargs)
        .prop_map(|(args, kwargs)| (args, kwargs.into_iter().collect()))
}

fn encoded(message: &Message<'_>, serializer: Serializer) -> Vec<u8> {
    let mut bytes = Vec::new();
    message
        .encode(serializer, &mut bytes)
        .expect("the message has a form");
    bytes
}

proptest! {
    #[test]
    fn decoding_undoes_encoding((args, kwargs) in arguments(), serializer in serializer(), request in 1_u64..=1 << 53) {
        let call = Message::from(Call {
            request: Id::new(request).unwrap(),
            options: shared::wamp::details::CallOptions { timeout: 5, receive_progress: true, ..Default::default() },
            procedure: "com.example.add".into(),
            payload: Payload::encode(serializer, &args, &kwargs),
        });
        let bytes = encoded(&call, serializer);
        prop_assert_eq!(Message::decode(serializer, &bytes).unwrap(), call);
    }

    #[test]
    fn a_payload_survives_every_chain_of_serializers(
        (args, kwargs) in arguments(),
        first in serializer(),
        chain in proptest::collection::vec(serializer(), 1..5),
    ) {
        let mut payload = Payload::encode(first, &args, &kwargs);
        for next in chain {
            payload = payload.transcode(next).unwrap().into_owned();
        }
        prop_assert_eq!(payload.decode().unwrap(), (args, kwargs));
    }

    #[test]
    fn a_message_is_the_same_whichever_two_serializers_it_went_through(
        (args, kwargs) in arguments(), names in proptest::collection::vec("\\PC{0,8}", 0..4), id in 1_u64..=1 << 53,
    ) {
        let names: Vec<std::borrow::Cow<str>> = names.iter().map(Into::into).collect();
        for (one, other) in Serializer::ALL.iter().flat_map(|one| Serializer::ALL.iter().map(move |other| (*one, *other))) {
            let options = PublishOptions {
                receivers: Some(Box::new(Receivers { eligible: Some(vec![Id::new(id).unwrap()]), exclude_authid: Some(names.clone()), ..Default::default() })),
                ppt: Some(Box::new(Passthru { enc_algo: Some("cryptobox".into()), ..Default::default() })),
                ..Default::default()
            };
            let payload = Payload::encode(one, &args, &kwargs);
            let sent = Message::from(Publish { request: Id::new(id).unwrap(), options, topic: "com.t".into(), payload });
            let there = encoded(&sent, other);
            let there = Message::decode(other, &there).unwrap();
            prop_assert_eq!(there.payload().unwrap().decode().unwrap(), (args.clone(), kwargs.clone()));
            let back = encoded(&there, one);
            prop_assert_eq!(Message::decode(one, &back).unwrap(), sent, "{:?} by {:?}", one, other);
        }
    }

    #[test]
    fn any_octets_give_a_message_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..200), serializer in serializer()) {
        if let Ok(message) = Message::decode(serializer, &bytes) {
            let again = encoded(&message, serializer);
            prop_assert!(Message::decode(serializer, &again).is_ok());
        }
    }

    #[test]
    fn a_damaged_message_gives_a_message_or_an_error(
        (args, kwargs) in arguments(), serializer in serializer(), at in any::<prop::sample::Index>(), octet in any::<u8>(),
    ) {
        let event = Message::from(Event {
            subscription: Id::new(1).unwrap(),
            publication: Id::new(2).unwrap(),
            details: Default::default(),
            payload: Payload::encode(serializer, &args, &kwargs),
        });
        let mut bytes = encoded(&event, serializer);
        let at = at.index(bytes.len());
        bytes[at] = octet;
        if let Ok(Message::Event(event)) = Message::decode(serializer, &bytes) {
            // What was accepted and could be transcoded must be readable by whoever gets it.
            for other in Serializer::ALL.iter().filter(|other| **other != serializer) {
                if let Ok(payload) = event.payload.transcode(*other) {
                    prop_assert!(payload.decode().is_ok());
                }
            }
        }
        bytes.truncate(at);
        prop_assert!(Message::decode(serializer, &bytes).is_err());
    }
}

#[test]
fn binary_stands_in_json_as_the_specification_says() {
    let payload = Payload::encode(
        Serializer::MsgPack,
        &[binary(vec![0x10, 0x20, 0xff])],
        &Map::new(),
    );
    assert_eq!(payload.bytes(), [0x91, 0xc4, 3, 0x10, 0x20, 0xff]);
    assert_eq!(
        payload.transcode(Serializer::Json).unwrap().bytes(),
        br#"["\u0000ECD/"]"#
    );
}

#[test]
fn the_payload_is_the_senders_text() {
    let frame = br#"[16, 1, {"acknowledge":true}, "com.t", [1.0, "a\u00e9"] , {"k" : 1e2}]"#;
    let Message::Publish(publish) = Message::decode(Serializer::Json, frame).unwrap() else {
        panic!("not a PUBLISH")
    };
    assert!(publish.options.acknowledge);
    assert_eq!(
        publish.payload.bytes(),
        br#"[1.0, "a\u00e9"] , {"k" : 1e2}"#
    );
    let event = Event {
        subscription: Id::new(7).unwrap(),
        publication: Id::new(8).unwrap(),
        details: Default::default(),
        payload: publish.payload,
    };
    assert_eq!(
        encoded(&event.into(), Serializer::Json),
        br#"[36,7,8,{},[1.0, "a\u00e9"] , {"k" : 1e2}]"#
    );
}

#[test]
fn unknown_options_are_stepped_over_and_known_ones_checked() {
    let right = br#"[32,1,{"match":"prefix","_custom":[1,{"a":2}]},"com."]"#;
    let Message::Subscribe(Subscribe { options, .. }) =
        Message::decode(Serializer::Json, right).unwrap()
    else {
        panic!("not a SUBSCRIBE")
    };
    assert_eq!(options.matching, Match::Prefix);
    for wrong in [
        &br#"[32,1,{"match":"regex"},"com."]"#[..],
        br#"[32,1,{"match":1},"com."]"#,
    ] {
        assert!(matches!(
            Message::decode(Serializer::Json, wrong),
            Err(DecodeError::Type { .. })
        ));
    }
}

#[test]
fn malformed_messages_are_told_apart() {
    let cases: &[(&[u8], &str)] = &[
        (b"", "ends too early"),
        (b"[]", "wrong number of elements"),
        (b"[48,1,{}]", "CALL with a wrong number"),
        (b"[48,1,{},\"p\",[],{},1]", "CALL with a wrong number"),
        (b"[17,1,2,3]", "PUBLISHED with a wrong number"),
        (b"[999,1]", "unknown message type 999"),
        (b"[48,1,{},\"p\",{}]", "a list of arguments"),
        (
            b"[48,1,{},\"p\",[],[]]",
            "a dictionary of keyword arguments",
        ),
        (b"[48,-1,{},\"p\"]", "an integer from 0"),
        (b"[48,9007199254740993,{},\"p\"]", "an id from 0 to 2^53"),
        (b"[48,1,{},\"p\",[nan]]", "unknown word"),
        (b"[48,1,{},\"p\",[01]]", "malformed number"),
        (b"[48,1,{},\"p\",[1,]]", "expected a value"),
        (b"[48,1,{},\"p\"] x", "something follows"),
        (b"[48,1,{},\"\xff\"]", "not UTF-8"),
        (b"[48,1,{},\"p\",[\"\\ud8\"]]", "malformed escape"),
    ];
    for (frame, what) in cases {
        let error = Message::decode(Serializer::Json, frame)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains(what),
            "{}: {error}",
            String::from_utf8_lossy(frame)
        );
    }
}

#[test]
fn nesting_is_limited_in_every_serializer() {
    let deep = |depth: usize, open: u8, close: Option<u8>| {
        let mut bytes = vec![open; depth];
        bytes.extend(close.map(|close| vec![close; depth]).unwrap_or_default());
        bytes
    };
    let frames = [
        (
            Serializer::Json,
            [
                &b"[48,1,{},\"p\","[..],
                &deep(100_000, b'[', Some(b']')),
                b"]",
            ]
            .concat(),
        ),
        (
            Serializer::MsgPack,
            [
                &[0x95, 48, 1, 0x80, 0xa1, b'p'][..],
                &deep(100_000, 0x91, None),
            ]
            .concat(),
        ),
        (
            Serializer::Cbor,
            [
                &[0x85, 24, 48, 1, 0xa0, 0x61, b'p'][..],
                &deep(100_000, 0x9f, Some(0xff)),
            ]
            .concat(),
        ),
        (
            Serializer::Ubjson,
            [&b"[U0U\x01{}Cp"[..], &deep(100_000, b'[', Some(b']')), b"]"].concat(),
        ),
    ];
    for (serializer, frame) in frames {
        assert!(
            matches!(
                Message::decode(serializer, &frame),
                Err(DecodeError::TooDeep { .. })
            ),
            "{serializer:?}"
        );
    }
}

#[test]
fn a_length_that_lies_is_an_error_and_reserves_nothing() {
    let frames: &[(Serializer, &[u8])] = &[
        (
            Serializer::MsgPack,
            &[0x95, 48, 1, 0x80, 0xa1, b'p', 0xdd, 0xff, 0xff, 0xff, 0xff],
        ),
        (
            Serializer::MsgPack,
            &[0x95, 48, 1, 0x80, 0xdb, 0xff, 0xff, 0xff, 0xff],
        ),
        (
            Serializer::Cbor,
            &[
                0x85, 24, 48, 1, 0xa0, 0x61, b'p', 0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                0xff,
            ],
        ),
        (
            Serializer::Cbor,
            &[
                0x85, 24, 48, 1, 0xa0, 0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
            ],
        ),
        (
            Serializer::Ubjson,
            b"[U0U\x01{}CpL\x7f\xff\xff\xff\xff\xff\xff\xff",
        ),
        (
            Serializer::Ubjson,
            b"[U0U\x01{}CpSL\x7f\xff\xff\xff\xff\xff\xff\xff",
        ),
        (
            Serializer::Ubjson,
            b"[U0U\x01{}Cp[$U#L\x7f\xff\xff\xff\xff\xff\xff\xff",
        ),
        (
            Serializer::Ubjson,
            b"[U0U\x01{}Cp[#L\x7f\xff\xff\xff\xff\xff\xff\xff",
        ),
        (
            Serializer::Ubjson,
            b"[U0U\x01{}Cp[[$Z#L\x7f\xff\xff\xff\xff\xff\xff\xff]]",
        ),
    ];
    for (serializer, frame) in frames {
        assert!(Message::decode(*serializer, frame).is_err(), "{frame:x?}");
    }
}

#[test]
fn messages_with_general_dictionaries_come_through() {
    let details = json!({"roles": {"caller": {}}, "authmethods": ["anonymous"], "n": 1.5});
    let Value::Object(details) = details else {
        unreachable!()
    };
    for serializer in Serializer::ALL {
        let messages = [
            Message::from(Hello {
                realm: "realm1".into(),
                details: details.clone(),
            }),
            Welcome {
                session: Id::MAX,
                details: details.clone(),
            }
            .into(),
            Unsubscribed {
                request: Id::new(3).unwrap(),
                details: None,
            }
            .into(),
            Unsubscribed {
                request: Id::ZERO,
                details: Some(shared::wamp::details::Revoked {
                    subscription: Id::new(9),
                    reason: Some("wamp.subscription.revoked".into()),
                    ..Default::default()
                }),
            }
            .into(),
            Publish {
                request: Id::new(1).unwrap(),
                options: PublishOptions {
                    exclude_me: Some(false),
                    receivers: Some(Box::new(Receivers {
                        eligible: Some(vec![]),
                        exclude_authid: Some(vec!["joe".into()]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
                topic: "t".into(),
                payload: Payload::none(),
            }
            .into(),
        ];
        for message in messages {
            let bytes = encoded(&message, *serializer);
            assert_eq!(
                Message::decode(*serializer, &bytes).unwrap(),
                message,
                "{serializer:?}"
            );
        }
    }
}
