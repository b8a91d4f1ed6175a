//! UBJSON: every form of the format is read, what is malformed is told apart, and we write what others write.

use serde_json::{Value, json};
use shared::wamp::{Message, Payload, Serializer};

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
        json!("\0AQI="),
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
