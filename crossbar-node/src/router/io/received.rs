//! One message from a peer, or what it ends the connection with.

use shared::wamp::{DecodeError, Message, Serializer, reason};

use super::connection::End;
use super::cookies::Tracked;
use super::framing::FramingError;
use super::trace::{Direction, Trace};
use crate::router::core::Violation;

/// What is the same for all messages of one read.
#[derive(Clone, Copy)]
pub(super) struct Reception<'a> {
    pub(super) serializer: Serializer,
    pub(super) cookie: Option<&'a Tracked>,
    pub(super) trace: Option<&'a Trace>,
}

/// Decodes one message.
#[inline]
pub(super) fn decode<'m>(message: &'m [u8], reception: Reception<'_>) -> Result<Message<'m>, End> {
    let Reception {
        serializer,
        cookie,
        trace,
    } = reception;
    if let Some(trace) = trace {
        trace.record(Direction::Received, message);
    }
    match Message::decode(serializer, message) {
        Ok(Message::Goodbye(goodbye)) => {
            if let (reason::LOGOUT, Some(cookie)) = (&*goodbye.reason, cookie) {
                cookie.forget();
            }
            Err(End::Goodbye)
        }
        Ok(Message::Abort(_)) => Err(End::Gone),
        Ok(message) => Ok(message),
        // The transport's rules come first: text has to be UTF-8.
        Err(_) if serializer.is_text() && std::str::from_utf8(message).is_err() => {
            Err(End::Framing(FramingError::NotText))
        }
        Err(why) => Err(End::Violation(malformed(&why))),
    }
}

fn malformed(why: &DecodeError) -> Violation {
    Violation {
        reason: reason::PROTOCOL_VIOLATION,
        message: format!("malformed message: {why}"),
    }
}
