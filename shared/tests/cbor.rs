//! CBOR as other libraries write it: indefinite lengths, tags, numbers of half precision.

use shared::wamp::{Message, Serializer};

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
