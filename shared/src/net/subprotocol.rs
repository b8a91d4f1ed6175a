//! The names by which WebSocket peers agree on a serializer.

use crate::wamp::Serializer;

/// Returns the WebSocket subprotocol of a serializer.
pub const fn name(serializer: Serializer) -> &'static str {
    match serializer {
        Serializer::Json => "wamp.2.json",
        Serializer::MsgPack => "wamp.2.msgpack",
        Serializer::Cbor => "wamp.2.cbor",
        Serializer::Ubjson => "wamp.2.ubjson",
    }
}

/// Returns the WebSocket subprotocol of a serializer in which a message of the transport holds several of WAMP.
pub const fn batched_name(serializer: Serializer) -> &'static str {
    match serializer {
        Serializer::Json => "wamp.2.json.batched",
        Serializer::MsgPack => "wamp.2.msgpack.batched",
        Serializer::Cbor => "wamp.2.cbor.batched",
        Serializer::Ubjson => "wamp.2.ubjson.batched",
    }
}

/// Finds the serializer of a WebSocket subprotocol. Batched variants have names of their own and are not found.
pub fn serializer(name: &str) -> Option<Serializer> {
    let mut all = Serializer::ALL.iter().copied();
    all.find(|serializer| name == self::name(*serializer))
}

/// Finds the serializer of a WebSocket subprotocol, and whether it is the batched variant.
pub fn find(name: &str) -> Option<(Serializer, bool)> {
    let mut all = Serializer::ALL.iter().copied();
    let mut batched = || all.find(|serializer| name == batched_name(*serializer));
    match serializer(name) {
        Some(serializer) => Some((serializer, false)),
        None => batched().map(|serializer| (serializer, true)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_serializer_is_found_by_its_name() {
        for &one in Serializer::ALL {
            assert_eq!(serializer(name(one)), Some(one));
            assert_eq!(find(name(one)), Some((one, false)));
            assert_eq!(find(batched_name(one)), Some((one, true)));
        }
        assert_eq!(serializer("wamp.2.json.batched"), None);
    }
}
