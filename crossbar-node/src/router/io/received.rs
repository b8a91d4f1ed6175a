//! One message from a peer, or what it ends the connection with.

use shared::wamp::{DecodeError, Message, Serializer, reason};
use smallvec::SmallVec;

use super::connection::End;
use super::cookies::Tracked;
use super::framing::FramingError;
use super::trace::{Direction, Trace};
use crate::router::core::Violation;

/// So many messages go through the realm together.
pub(super) const FEW: usize = 16;

/// What is the same for all messages of one read.
#[derive(Clone, Copy)]
pub(super) struct Reception<'a> {
    pub(super) serializer: Serializer,
    pub(super) cookie: Option<&'a Tracked>,
    pub(super) trace: Option<&'a Trace>,
}

/// Decodes one message to the end of `into`: into its place at once, since it is large.
#[inline]
pub(super) fn decode<'m>(
    octets: &'m [u8],
    reception: Reception<'_>,
    into: &mut SmallVec<[Message<'m>; FEW]>,
) -> Result<(), End> {
    let Reception {
        serializer,
        cookie,
        trace,
    } = reception;
    if let Some(trace) = trace {
        trace.record(Direction::Received, octets);
    }
    match Message::decode(serializer, octets) {
        Ok(message) => into.push(message),
        // The transport's rules come first: text has to be UTF-8.
        Err(_) if serializer.is_text() && std::str::from_utf8(octets).is_err() => {
            return Err(End::Framing(FramingError::NotText));
        }
        Err(why) => return Err(End::Violation(malformed(&why))),
    }
    let end = match into.last() {
        Some(Message::Goodbye(goodbye)) => {
            if let (reason::LOGOUT, Some(cookie)) = (&*goodbye.reason, cookie) {
                cookie.forget();
            }
            End::Goodbye
        }
        Some(Message::Abort(_)) => End::Gone,
        _ => return Ok(()),
    };
    into.pop();
    Err(end)
}

fn malformed(why: &DecodeError) -> Violation {
    Violation {
        reason: reason::PROTOCOL_VIOLATION,
        message: format!("malformed message: {why}"),
    }
}
