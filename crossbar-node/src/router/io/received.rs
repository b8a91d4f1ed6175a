//! One message from a peer: handed on, or what it ends the connection with.

use shared::wamp::{DecodeError, Message, Serializer, reason};

use super::connection::End;
use super::cookies::Tracked;
use super::framing::FramingError;
use crate::router::core::Violation;

/// Decodes one message and hands it on.
pub(super) fn accept(
    message: &[u8],
    serializer: Serializer,
    cookie: Option<&Tracked>,
    receive: &mut dyn FnMut(Message<'_>) -> Result<(), Violation>,
) -> Result<(), End> {
    match Message::decode(serializer, message) {
        Ok(Message::Goodbye(goodbye)) => {
            if let (reason::LOGOUT, Some(cookie)) = (&*goodbye.reason, cookie) {
                cookie.forget();
            }
            Err(End::Goodbye)
        }
        Ok(Message::Abort(_)) => Err(End::Gone),
        Ok(message) => receive(message).map_err(End::Violation),
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
