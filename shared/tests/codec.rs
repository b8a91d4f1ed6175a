//! Every codec against every message: decode undoes encode, transcoding loses nothing, bad input is an error.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
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
fn cbor_of_indefinite_length_and_with_tags_is_read() {
    // [_ 48, 1, {}, (_ "p", "q"), [_ h'0102', 1(2), 1.5 as half]]
    let frame = [
        0x9f, 0x18, 48, 1, 0xbf, 0xff, 0x7f, 0x61, b'p', 0x61, b'q', 0xff, 0x9f, 0x5f, 0x41, 1,
        0x41, 2, 0xff, 0xc1, 2, 0xf9, 0x3e, 0x00, 0xff, 0xff,
    ];
    let Message::Call(call) = Message::decode(Serializer::Cbor, &frame).unwrap() else {
        panic!("not a CALL")
    };
    assert_eq!(call.procedure, "pq");
    assert_eq!(
        call.payload.transcode(Serializer::Json).unwrap().bytes(),
        br#"["\u0000AQI=",2,1.5]"#
    );
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
                options: shared::wamp::details::PublishOptions {
                    exclude_me: Some(false),
                    receivers: Some(Box::new(shared::wamp::details::Receivers {
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

/// A CALL in UBJSON with these arguments.
fn called(arguments: &[u8]) -> Result<String, String> {
    let frame = [b"[U0U\x01{}Sl\0\0\0\x05com.p", arguments, b"]"].concat();
    match Message::decode(Serializer::Ubjson, &frame) {
        Ok(Message::Call(call)) => {
            assert_eq!(call.procedure, "com.p");
            let text = call
                .payload
                .transcode(Serializer::Json)
                .map_err(|why| why.to_string())?;
            Ok(String::from_utf8_lossy(text.bytes()).into_owned())
        }
        Ok(message) => panic!("{message:?} is no CALL"),
        Err(why) => Err(why.to_string()),
    }
}

#[test]
fn ubjson_of_every_form_is_read() {
    let cases: &[(&[u8], &str)] = &[
        (
            b"[ZTFi\xffU\xffI\x80\0l\0\x01\0\0L\xff\xff\xff\xff\xff\xff\xff\xfe]",
            "[null,true,false,-1,255,-32768,65536,-2]",
        ),
        (
            b"[d\x3f\xc0\0\0D\x3f\xf8\0\0\0\0\0\0HU\x011HU\x042e-1]",
            "[1.5,1.5,1,0.2]",
        ),
        (
            b"[HU\x1418446744073709551615HU\x14-9223372036854775808]",
            "[18446744073709551615,-9223372036854775808]",
        ),
        (b"[CaSU\0SI\0\x02\xc3\xa9]", "[\"a\",\"\",\"\u{e9}\"]"),
        // No-ops, counts, types, and containers of containers.
        (b"N[NU\x01N]N{NU\x01aNTN}", "[1],{\"a\":true}"),
        (b"[#U\x02TF{#U\x01U\x01aZ", "[true,false],{\"a\":null}"),
        (
            b"[[$I#U\x02\0\x01\0\x02[$S#U\x01U\x02ab[$[#U\x02]$C#U\x01x]",
            "[[1,2],[\"ab\"],[[],[\"x\"]]]",
        ),
        (
            b"[{$T#U\x01U\x01a{$l#U\0[#U\0[$Z#U\0]",
            "[{\"a\":true},{},[],[]]",
        ),
        (
            b"[[$U#U\x03\x10\x20\xff[$[#U\x01$U#U\x01\0]",
            "[\"\\u0000ECD/\",[\"\\u0000AA==\"]]",
        ),
    ];
    for (arguments, text) in cases {
        let shown = String::from_utf8_lossy(arguments).into_owned();
        assert_eq!(called(arguments).as_deref(), Ok(*text), "{shown}");
    }
}

#[test]
fn malformed_ubjson_is_told_apart() {
    let cases: &[(&[u8], &str)] = &[
        (b"[x]", "begins no value"),
        (b"[#U\x02T]", "begins no value"),
        (b"[$U\x01\x01]", "a type but without a count"),
        (b"[[$Z#U\x01]", "take no room"),
        (b"[Si\xff]", "not a length"),
        (b"[SZ]", "not a length"),
        (b"[SU\x01\xff]", "not UTF-8"),
        (b"[C\xff]", "not ASCII"),
        (b"[HU\x03NaN]", "malformed number"),
        (b"[]{U\x05a", "ends too early"),
        // The markers of BJData: unsigned integers, half floats, octets.
        (b"[m\x01\0\0\0]", "BJData"),
        (b"[[$B#U\x01\0]", "BJData"),
    ];
    for (arguments, what) in cases {
        let found = called(arguments).unwrap_err();
        let shown = String::from_utf8_lossy(arguments).into_owned();
        assert!(found.contains(what), "{shown}: {found}");
    }
}

#[test]
fn ubjson_is_written_as_other_libraries_write_it() {
    let args = [
        json!(0),
        json!(255),
        json!(256),
        json!(-1),
        json!(-129),
        json!(40_000),
        json!(1_u64 << 40),
        json!(u64::MAX),
        json!(1.5),
        json!("a"),
        json!("\u{e9}"),
        json!(null),
        json!([true, false]),
        binary(vec![1, 2]),
    ];
    let Value::Object(kwargs) = json!({"k": {}}) else {
        unreachable!()
    };
    let payload = Payload::encode(Serializer::Ubjson, &args, &kwargs);
    let expected = [
        &b"[U\0U\xffI\x01\0i\xffI\xff\x7fl\0\0\x9c\x40L\0\0\x01\0\0\0\0\0"[..],
        b"HU\x1418446744073709551615D\x3f\xf8\0\0\0\0\0\0CaSU\x02\xc3\xa9Z[TF][$U#U\x02\x01\x02]",
        b"{U\x01k{}}",
    ];
    assert_eq!(payload.bytes(), expected.concat());
}
