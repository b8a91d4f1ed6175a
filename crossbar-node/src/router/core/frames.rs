//! A message that is kept as octets, to be looked at again later.

use shared::wamp::{Message, Serializer};

/// One message with octets of its own.
pub(super) struct Frame {
    serializer: Serializer,
    octets: Box<[u8]>,
}

impl Frame {
    /// Writes a message down, its arguments as they are; `None` if it has no form, which a decoded one always has.
    pub(super) fn keep(message: &Message<'_>) -> Option<Frame> {
        let serializer = match message {
            Message::Publish(it) => it.payload.serializer(),
            Message::Call(it) => it.payload.serializer(),
            Message::Yield(it) => it.payload.serializer(),
            Message::Error(it) => it.payload.serializer(),
            _ => Serializer::MsgPack,
        };
        let mut octets = Vec::new();
        message.encode(serializer, &mut octets).ok()?;
        Some(Frame {
            serializer,
            octets: octets.into(),
        })
    }

    /// Returns the message.
    pub(super) fn message(&self) -> Option<Message<'_>> {
        Message::decode(self.serializer, &self.octets).ok()
    }

    /// Returns how many octets it takes.
    pub(super) fn len(&self) -> usize {
        self.octets.len()
    }
}
