//! Messages onto a transport: encoding, and the few things that every message needs.

use serde_json::Value;

use super::transport::{SendError, Transport};
use crate::wamp::id::Sequence;
use crate::wamp::{Dict, Message, Payload, Serializer};

/// A transport with the ids of the requests sent over it.
pub(super) struct Wire {
    pub(super) transport: Transport,
    pub(super) serializer: Serializer,
    /// Ids of our requests, session scope.
    pub(super) requests: Sequence,
}

impl Wire {
    pub(super) fn new(transport: Transport) -> Wire {
        Wire {
            serializer: transport.serializer(),
            transport,
            requests: Sequence::default(),
        }
    }

    /// Queues a message; it is written while the transport receives or flushes.
    pub(super) fn send(&mut self, message: &Message<'_>) -> Result<(), SendError> {
        let mut frame = Vec::with_capacity(128);
        message.encode(self.serializer, &mut frame)?;
        self.transport.queue(frame)
    }
}

/// Returns what a peer says in words when it ends a session: `message` of the details, or else the first argument.
pub(super) fn message_of(details: &Dict, payload: &Payload<'_>) -> String {
    if let Some(Value::String(message)) = details.get("message") {
        return message.clone();
    }
    match payload.decode() {
        Ok((args, _)) => match args.into_iter().next() {
            Some(Value::String(message)) => message,
            _ => String::new(),
        },
        Err(_) => String::new(),
    }
}
