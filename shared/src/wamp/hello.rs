//! HELLO as a router reads it: what the client can do comes as a few bits, not as the dictionary that it is on the wire.
//!
//! Routers read it once for every session, and most of it is names of features. Clients write it as
//! [`message::Hello`](super::message::Hello).

use std::borrow::Cow;

use super::codec::{
    CborReader, DecodeError, JsonReader, Kind, MsgPackReader, Reader, Serializer, UbjsonReader,
    check_key, read_value,
};
use super::field::Field;
use super::{Dict, Message};

/// The roles of a client, and those of their features that change what a router does.
const KNOWN: [(&str, &[&str]); 4] = [
    ("publisher", &["payload_passthru_mode"]),
    ("subscriber", &["subscription_revocation"]),
    (
        "caller",
        &["progressive_call_invocations", "payload_passthru_mode"],
    ),
    (
        "callee",
        &[
            // Both spellings are out there.
            "call_canceling",
            "call_cancelling",
            "progressive_call_invocations",
            "progressive_call_results",
            "registration_revocation",
            "call_reroute",
            "payload_passthru_mode",
        ],
    ),
];

/// What a client says that it can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Abilities {
    /// One bit for each role of [`KNOWN`] that is a dictionary, as it must be.
    roles: u8,
    /// One bit for each that is something else.
    wrong: u8,
    /// One bit for each feature, eight to a role.
    features: u32,
}

/// A HELLO.
#[derive(Debug, PartialEq)]
pub struct Hello<'a> {
    /// Realm to join.
    pub realm: Cow<'a, str>,
    /// What the client can do.
    pub abilities: Abilities,
    /// Authentication methods and more, without `roles`.
    pub details: Dict,
}

/// What a peer begins with.
#[derive(Debug, PartialEq)]
pub enum First<'a> {
    /// A HELLO, as it should.
    Hello(Hello<'a>),
    /// Anything else.
    Other(Message<'a>),
}

impl Abilities {
    /// Tells whether the client says which roles it has, as it must: one at least, and each a dictionary.
    pub fn has_roles(self) -> bool {
        self.roles != 0 && self.wrong == 0
    }

    /// Tells whether the client announces a feature of a role. Features that change nothing here are not kept.
    pub fn has(self, role: &str, feature: &str) -> bool {
        let found = KNOWN.iter().position(|(known, _)| *known == role);
        found.is_some_and(|role| {
            let bit = bit(role, feature.as_bytes());
            bit.is_some_and(|bit| self.features & bit != 0)
        })
    }

    fn read<'a, R: Reader<'a>>(reader: &mut R) -> Result<Abilities, DecodeError> {
        let mut abilities = Abilities::default();
        if reader.kind()? != Kind::Dict {
            reader.skip()?;
            return Ok(abilities);
        }
        let mut roles = reader.begin_dict()?;
        while let Some(role) = reader.next_key(&mut roles)? {
            match KNOWN.iter().position(|(known, _)| *known == role) {
                Some(role) => abilities.read_role(role, reader)?,
                None => reader.skip()?,
            }
        }
        Ok(abilities)
    }

    fn read_role<'a, R: Reader<'a>>(
        &mut self,
        role: usize,
        reader: &mut R,
    ) -> Result<(), DecodeError> {
        let is_dict = reader.kind()? == Kind::Dict;
        let said = 1 << role;
        // Who says it twice means the last one, as with every dictionary.
        self.roles = self.roles & !said | if is_dict { said } else { 0 };
        self.wrong = self.wrong & !said | if is_dict { 0 } else { said };
        self.features &= !(0xff << (8 * role));
        if !is_dict {
            return reader.skip();
        }
        let mut entries = reader.begin_dict()?;
        while let Some(key) = reader.next_key(&mut entries)? {
            if key == "features" && reader.kind()? == Kind::Dict {
                self.read_features(role, reader)?;
            } else {
                reader.skip()?;
            }
        }
        Ok(())
    }

    fn read_features<'a, R: Reader<'a>>(
        &mut self,
        role: usize,
        reader: &mut R,
    ) -> Result<(), DecodeError> {
        let mut features = reader.begin_dict()?;
        while let Some(feature) = reader.next_key_octets(&mut features)? {
            let bit = bit(role, &feature);
            if bit.is_none() {
                check_key(&feature, reader.position())?;
            }
            let has = reader.kind()? == Kind::Bool;
            let has = if has {
                reader.bool()?
            } else {
                reader.skip()?;
                false
            };
            if let Some(bit) = bit {
                self.features = self.features & !bit | if has { bit } else { 0 };
            }
        }
        Ok(())
    }
}

fn bit(role: usize, feature: &[u8]) -> Option<u32> {
    let known = KNOWN[role].1.iter();
    let place = known.map(|it| it.as_bytes()).position(|it| it == feature);
    place.map(|place| 1 << (8 * role + place))
}

impl<'a> Hello<'a> {
    /// Reads one if that is what it is.
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Option<Hello<'a>>, DecodeError> {
        const CODE: u64 = 1;
        const ARITY: DecodeError = DecodeError::Arity("HELLO");
        let mut list = reader.begin_list()?;
        if !reader.next_item(&mut list)? || reader.unsigned() != Ok(CODE) {
            return Ok(None);
        }
        if !reader.next_item(&mut list)? {
            return Err(ARITY);
        }
        let realm = Field::read(reader)?;
        if !reader.next_item(&mut list)? {
            return Err(ARITY);
        }
        let mut abilities = Abilities::default();
        let mut details = Dict::new();
        let mut entries = reader.begin_dict()?;
        while let Some(key) = reader.next_key(&mut entries)? {
            if key == "roles" {
                abilities = Abilities::read(reader)?;
            } else {
                details.insert(key.into_owned(), read_value(reader)?);
            }
        }
        if reader.next_item(&mut list)? {
            return Err(ARITY);
        }
        reader.end()?;
        Ok(Some(Hello {
            realm,
            abilities,
            details,
        }))
    }
}

impl<'a> First<'a> {
    /// Reads the first message of a peer from its frame.
    ///
    /// # Errors
    /// As [`Message::decode`].
    pub fn decode(serializer: Serializer, frame: &'a [u8]) -> Result<First<'a>, DecodeError> {
        let hello = match serializer {
            Serializer::Json => Hello::read(&mut JsonReader::new(frame)),
            Serializer::MsgPack => Hello::read(&mut MsgPackReader::new(frame)),
            Serializer::Cbor => Hello::read(&mut CborReader::new(frame)),
            Serializer::Ubjson => Hello::read(&mut UbjsonReader::new(frame)),
        }?;
        match hello {
            Some(hello) => Ok(First::Hello(hello)),
            None => Message::decode(serializer, frame).map(First::Other),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn frame(serializer: Serializer, message: &Value) -> Vec<u8> {
        let text = message.to_string();
        let message = Message::decode(Serializer::Json, text.as_bytes()).unwrap();
        let mut frame = Vec::new();
        message.encode(serializer, &mut frame).unwrap();
        frame
    }

    fn abilities(roles: &Value) -> Abilities {
        let message = json!([1, "realm1", {"roles": roles}]);
        match First::decode(Serializer::Json, message.to_string().as_bytes()) {
            Ok(First::Hello(hello)) => hello.abilities,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_hello_is_read_from_every_serializer() {
        let features = json!({"call_canceling": true, "call_timeout": true, "call_reroute": false});
        let roles = json!({"callee": {"features": features}, "caller": {}, "x": [1]});
        let message = json!([1, "realm1", {
            "authid": "joe", "roles": roles, "authextra": {"roles": 1},
        }]);
        for serializer in Serializer::ALL {
            let frame = frame(*serializer, &message);
            let Ok(First::Hello(hello)) = First::decode(*serializer, &frame) else {
                panic!("{serializer:?}")
            };
            assert_eq!(hello.realm, "realm1");
            let details = json!({"authid": "joe", "authextra": {"roles": 1}});
            assert_eq!(Value::Object(hello.details), details);
            assert!(hello.abilities.has_roles());
            assert!(hello.abilities.has("callee", "call_canceling"));
            assert!(!hello.abilities.has("callee", "call_reroute"));
            assert!(!hello.abilities.has("caller", "call_canceling"));
        }
    }

    #[test]
    fn what_is_no_hello_is_read_as_what_it_is() {
        for serializer in Serializer::ALL {
            let frame = frame(*serializer, &json!([6, {}, "wamp.close.normal"]));
            let first = First::decode(*serializer, &frame);
            assert!(matches!(first, Ok(First::Other(Message::Goodbye(_)))));
        }
        for text in [
            "[1]",
            r#"[1,"r"]"#,
            r#"[1,"r",{},1]"#,
            r#"[1,"r",[]]"#,
            "[]",
            r#"["1"]"#,
            "1",
        ] {
            let whole = Message::decode(Serializer::Json, text.as_bytes());
            let first = First::decode(Serializer::Json, text.as_bytes());
            assert_eq!(first.err(), whole.err(), "{text}");
        }
    }

    #[test]
    fn roles_are_dictionaries_and_the_last_of_a_name_counts() {
        for (roles, right) in [
            (json!({}), false),
            (json!({"caller": {}}), true),
            (json!({"caller": {}, "callee": null}), false),
            (json!({"other": {}}), false),
            (json!({"caller": {}, "other": 1}), true),
            (json!(["caller"]), false),
            (json!(null), false),
        ] {
            assert_eq!(abilities(&roles).has_roles(), right, "{roles}");
        }
        let text = br#"[1,"r",{"roles":{"callee":1,"callee":{"features":{"call_reroute":true}},"callee":{}}}]"#;
        let Ok(First::Hello(hello)) = First::decode(Serializer::Json, text) else {
            panic!("it is a HELLO")
        };
        assert!(hello.abilities.has_roles() && !hello.abilities.has("callee", "call_reroute"));
    }

    #[test]
    fn a_feature_is_true_and_nothing_else() {
        for (said, has) in [(json!(true), true), (json!(1), false), (json!("x"), false)] {
            let roles = json!({"subscriber": {"features": {"subscription_revocation": said}}});
            let found = abilities(&roles).has("subscriber", "subscription_revocation");
            assert_eq!(found, has);
        }
    }
}
