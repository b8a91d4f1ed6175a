//! How a session ended, and how a request failed.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::transport::SendError;
use crate::api::ApiError;
use crate::wamp::{Dict, Payload};

/// The reason of a session whose transport went away without a word. The specification has none; this is the one that
/// other implementations report.
pub const TRANSPORT_LOST: &str = "wamp.close.transport_lost";

/// The end of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// Why, as a URI.
    pub reason: String,
    /// Why, in words; may be empty.
    pub message: String,
    /// Who ended it.
    pub by: By,
}

/// Who ended a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// We left.
    Us,
    /// The router said GOODBYE or ABORT.
    Peer,
    /// The transport failed or ended.
    Transport,
}

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_reason(f, &self.reason, &self.message)
    }
}

/// Why a call, publication, subscription or registration failed.
#[derive(Debug)]
pub enum CallError {
    /// The peer answered with an error.
    Wamp {
        /// Which, as a URI.
        uri: String,
        /// Its arguments, often with a message as the first.
        args: Vec<Value>,
        /// Its keyword arguments.
        kwargs: Dict,
    },
    /// The peer answered with an error of the management API. Only calls of that API fail with it.
    Api(ApiError),
    /// The session is over.
    Closed {
        /// Why, as a URI.
        reason: String,
        /// Why, in words; may be empty.
        message: String,
    },
    /// No answer came in time. A call was canceled.
    Timeout {
        /// How long was waited.
        after: Duration,
    },
    /// The request could not be sent, for instance because it is too large.
    Encode(SendError),
    /// The answer is not what it should be.
    Decode(Box<dyn Error + Send + Sync>),
    /// The progressive results came faster than they were taken. The call was canceled.
    TooSlow,
}

impl CallError {
    /// Returns the URI of the error or the reason, where there is one.
    pub fn uri(&self) -> Option<&str> {
        match self {
            CallError::Wamp { uri, .. } => Some(uri),
            CallError::Api(error) => Some(error.kind.uri()),
            CallError::Closed { reason, .. } => Some(reason),
            CallError::Timeout { .. }
            | CallError::Encode(_)
            | CallError::Decode(_)
            | CallError::TooSlow => None,
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::Wamp { uri, args, .. } => {
                let message = args.first().and_then(Value::as_str).unwrap_or_default();
                write_reason(f, uri, message)
            }
            CallError::Api(error) => error.fmt(f),
            CallError::Closed { reason, message } => {
                f.write_str("the session is over: ")?;
                write_reason(f, reason, message)
            }
            CallError::Timeout { after } => write!(f, "no answer within {} s", after.as_secs_f64()),
            CallError::Encode(error) => error.fmt(f),
            CallError::Decode(error) => write!(f, "the answer cannot be understood: {error}"),
            CallError::TooSlow => {
                f.write_str("progressive results came faster than they were taken")
            }
        }
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            CallError::Api(error) => Some(error),
            CallError::Encode(error) => Some(error),
            CallError::Decode(error) => Some(&**error),
            CallError::Wamp { .. }
            | CallError::Closed { .. }
            | CallError::Timeout { .. }
            | CallError::TooSlow => None,
        }
    }
}

impl From<Closed> for CallError {
    fn from(closed: Closed) -> CallError {
        CallError::Closed {
            reason: closed.reason,
            message: closed.message,
        }
    }
}

/// Why the driver could not do what was asked, before the payload of an error is decoded.
pub(super) enum Refused {
    /// The router's ERROR.
    Error {
        uri: String,
        payload: Payload<'static>,
    },
    /// Nothing was sent.
    Send(SendError),
    /// The queue of progressive results ran over.
    TooSlow,
}

impl From<Refused> for CallError {
    fn from(refused: Refused) -> CallError {
        match refused {
            Refused::Error { uri, payload } => match payload.decode() {
                Ok((args, kwargs)) => CallError::Wamp { uri, args, kwargs },
                Err(error) => CallError::Decode(Box::new(error)),
            },
            Refused::Send(error) => CallError::Encode(error),
            Refused::TooSlow => CallError::TooSlow,
        }
    }
}

pub(super) fn write_reason(f: &mut fmt::Formatter<'_>, reason: &str, message: &str) -> fmt::Result {
    match message {
        "" => f.write_str(reason),
        message => write!(f, "{message} ({reason})"),
    }
}
