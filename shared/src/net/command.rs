//! What the handles of a session ask of its driver.

use tokio::sync::{mpsc, oneshot};

use super::closed::Refused;
use super::registration::Handler;
use super::subscription::EventQueue;
use crate::wamp::details::{CallOptions, PublishOptions, RegisterOptions};
use crate::wamp::{Id, Match, Payload};

/// Where an answer goes. When the other end is gone, nobody waits any more.
pub(super) type Reply<T> = oneshot::Sender<Result<T, Refused>>;

/// Names a call, subscription or registration between a handle and the driver, before and besides the ids of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Token(pub(super) u64);

/// A request. They travel through one bounded queue, in order; when it is full, whoever asks waits.
pub(super) enum Command {
    Call(CallCommand),
    Publish {
        topic: String,
        options: Box<PublishOptions<'static>>,
        payload: Payload<'static>,
        /// Absent where no acknowledgement is wanted.
        reply: Option<Reply<Id>>,
    },
    Subscribe {
        token: Token,
        topic: String,
        matching: Match,
        queue: EventQueue,
        reply: Reply<Id>,
    },
    Register(RegisterCommand),
    /// A progressive result of an invocation.
    Progress {
        request: Id,
        payload: Payload<'static>,
    },
    /// The result of an invocation.
    Answer {
        request: Id,
        result: Result<Payload<'static>, (String, Payload<'static>)>,
    },
}

pub(super) struct CallCommand {
    pub(super) token: Token,
    pub(super) procedure: String,
    pub(super) options: CallOptions<'static>,
    pub(super) payload: Payload<'static>,
    pub(super) progress: Option<mpsc::Sender<Payload<'static>>>,
    pub(super) reply: Reply<Payload<'static>>,
}

pub(super) struct RegisterCommand {
    pub(super) token: Token,
    pub(super) procedure: String,
    pub(super) options: RegisterOptions<'static>,
    pub(super) handler: Handler,
    pub(super) reply: Reply<Id>,
}

/// What was given up. `Drop` cannot wait, so this queue has no bound of its own; each handle puts in at most one.
pub(super) enum Release {
    Call(Token),
    Subscription(Token),
    Registration(Token),
    Session { reason: String },
}
