//! WELCOME as a router writes it: straight into the frame, with its roles in the form that they always have.
//!
//! Routers send it once for every session, so it is worth more than the general dictionary that clients read.

use serde_json::Value;

use super::codec::{
    CborWriter, JsonWriter, Mark, MsgPackWriter, Serializer, UbjsonWriter, Writer, write_value,
};
use super::{Dict, Id};

/// A value in every serializer.
#[derive(Clone, Debug)]
pub struct Encoded([Vec<u8>; Serializer::ALL.len()]);

impl Encoded {
    /// Writes a value down.
    pub fn new(value: &Value) -> Encoded {
        let mut forms = Encoded(Default::default());
        for serializer in Serializer::ALL {
            let out = &mut forms.0[serializer.index()];
            match serializer {
                Serializer::Json => write_value(&mut JsonWriter::new(out), value),
                Serializer::MsgPack => write_value(&mut MsgPackWriter::new(out), value),
                Serializer::Cbor => write_value(&mut CborWriter::new(out), value),
                Serializer::Ubjson => write_value(&mut UbjsonWriter::new(out), value),
            }
        }
        forms
    }
}

/// What a WELCOME says.
#[derive(Clone, Copy, Debug)]
pub struct Greeting<'a> {
    /// Id of the new session.
    pub session: Id,
    /// Details that are words: the realm and who the client is.
    pub words: &'a [(&'a str, &'a str)],
    /// What the authenticator says in `authextra`.
    pub extra: &'a Dict,
    /// What the router says there. It has the last word.
    pub own_extra: &'a Dict,
    /// `roles` of the router.
    pub roles: &'a Encoded,
}

impl Greeting<'_> {
    /// Appends the message.
    pub fn encode(&self, serializer: Serializer, out: &mut Vec<u8>) {
        let roles = &self.roles.0[serializer.index()];
        match serializer {
            Serializer::Json => self.write(&mut JsonWriter::new(out), roles),
            Serializer::MsgPack => self.write(&mut MsgPackWriter::new(out), roles),
            Serializer::Cbor => self.write(&mut CborWriter::new(out), roles),
            Serializer::Ubjson => self.write(&mut UbjsonWriter::new(out), roles),
        }
    }

    fn write(&self, writer: &mut impl Writer, roles: &[u8]) {
        let mut list = writer.begin_list(Some(3));
        writer.item(&mut list);
        writer.unsigned(2);
        writer.item(&mut list);
        writer.unsigned(self.session.get());
        writer.item(&mut list);
        let mut details = writer.begin_dict(Some(self.words.len() + 2));
        for (key, word) in self.words {
            writer.key(&mut details, key);
            writer.str(word);
        }
        writer.key(&mut details, "authextra");
        self.write_extra(writer);
        writer.key(&mut details, "roles");
        writer.raw_items(&mut Mark::bare(), 1, roles);
        writer.end(details);
        writer.end(list);
    }

    fn write_extra(&self, writer: &mut impl Writer) {
        let theirs = self.extra.iter();
        let theirs = theirs.filter(|(key, _)| !self.own_extra.contains_key(*key));
        let count = theirs.clone().count() + self.own_extra.len();
        let mut extra = writer.begin_dict(Some(count));
        for (key, value) in theirs.chain(self.own_extra) {
            writer.key(&mut extra, key);
            write_value(writer, value);
        }
        writer.end(extra);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::message::Welcome;
    use super::super::{Message, roles};
    use super::*;

    #[test]
    fn it_reads_as_the_welcome_that_it_stands_for() {
        let roles = roles::router(&[]);
        let dict = |value: Value| value.as_object().cloned().unwrap();
        let greeting = Greeting {
            session: Id::new(4711).unwrap(),
            words: &[("realm", "r"), ("authid", "joe")],
            extra: &dict(json!({"a": [1], "node_id": "theirs"})),
            own_extra: &dict(json!({"node_id": "ours"})),
            roles: &Encoded::new(&roles),
        };
        for serializer in Serializer::ALL {
            let mut out = Vec::new();
            greeting.encode(*serializer, &mut out);
            let Ok(Message::Welcome(Welcome { session, details })) =
                Message::decode(*serializer, &out)
            else {
                panic!("no WELCOME in {serializer:?}")
            };
            assert_eq!(session, greeting.session);
            let wanted = json!({
                "realm": "r", "authid": "joe",
                "authextra": {"a": [1], "node_id": "ours"},
                "roles": roles,
            });
            assert_eq!(Value::Object(details), wanted);
        }
    }
}
