//! How the core sends, and how it says that a session has to go.

use shared::wamp::message::Error;
use shared::wamp::{Dict, Id, Message, Payload, Serializer, reason};

use super::SessionKey;

/// Takes the messages that a realm sends. Sending never waits and never fails: queues are the implementor's matter.
/// A participant in our own process is handed its messages after the call into the realm has returned.
pub trait Outbox {
    /// Sends one message to one session.
    fn send(&mut self, to: SessionKey, message: &Message<'_>);

    /// Sends the same EVENT to every one of the sessions. It needs to be encoded only once per serializer. An event for
    /// one session only comes by [`Outbox::send`].
    fn fan_out(&mut self, to: &[SessionKey], event: &Message<'_>);

    /// Ends a session: ABORT goes to its client and its transport is closed. The shell calls
    /// [`Realm::leave`](super::Realm::leave) afterwards.
    fn abort(&mut self, session: SessionKey, violation: Violation);

    /// Closes a session in good order, because another session asked for that: GOODBYE with `reason` and, unless it is
    /// empty, `message` goes to its client. The shell calls [`Realm::leave`](super::Realm::leave) afterwards.
    fn close(&mut self, session: SessionKey, reason: &str, message: &str);
}

/// A breach of the protocol, for which the session is aborted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The reason that ABORT gives, a URI.
    pub reason: &'static str,
    /// What went wrong, for people.
    pub message: String,
}

impl Violation {
    /// Returns a violation of the protocol.
    pub fn protocol(message: impl Into<String>) -> Violation {
        Violation {
            reason: reason::PROTOCOL_VIOLATION,
            message: message.into(),
        }
    }
}

/// The requests that may fail, with the message code that ERROR names.
#[derive(Clone, Copy)]
pub(super) enum Request {
    Publish = 16,
    Subscribe = 32,
    Unsubscribe = 34,
    Call = 48,
    Register = 64,
    Unregister = 66,
    Yield = 70,
}

/// The most octets of a text for people.
pub(super) const TEXT_LEN: usize = 500;

/// Why a request is refused: the error and a text for people.
pub(super) type Refusal = (&'static str, String);

/// Answers a request with an ERROR whose first argument is `text`.
pub(super) fn refuse(
    out: &mut impl Outbox,
    to: SessionKey,
    (kind, request): (Request, Id),
    error: &'static str,
    mut text: String,
) {
    // The text may name the peer's own URI, however long that is.
    text.truncate(text.floor_char_boundary(TEXT_LEN));
    let args = [serde_json::Value::String(text)];
    let message = Error {
        request_type: kind as u64,
        request,
        details: Dict::new(),
        error: error.into(),
        payload: Payload::encode(Serializer::MsgPack, &args, &Dict::new()),
    };
    out.send(to, &message.into());
}
