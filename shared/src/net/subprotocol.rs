//! The names by which WebSocket peers agree on a serializer.

use crate::wamp::Serializer;

/// Returns the WebSocket subprotocol of a serializer.
pub const fn name(serializer: Serializer) -> &'static str {
    match serializer {
        Serializer::Json => "wamp.2.json",
        Serializer::MsgPack => "wamp.2.msgpack",
        Serializer::Cbor => "wamp.2.cbor",
    }
}

/// Finds the serializer of a WebSocket subprotocol. Batched variants have names of their own and are not found.
pub fn serializer(name: &str) -> Option<Serializer> {
    match name {
        "wamp.2.json" => Some(Serializer::Json),
        "wamp.2.msgpack" => Some(Serializer::MsgPack),
        "wamp.2.cbor" => Some(Serializer::Cbor),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_serializer_is_found_by_its_name() {
        for &one in Serializer::ALL {
            assert_eq!(serializer(name(one)), Some(one));
        }
        assert_eq!(serializer("wamp.2.json.batched"), None);
    }
}
