//! A registration as its owner holds it, and what its handler is given.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde_json::Value;
use tokio::sync::mpsc;

use super::client::Guard;
use super::command::Command;
use crate::wamp::details::InvocationDetails;
use crate::wamp::{Dict, Id, Payload, Serializer};

/// What a handler fails with: URI, arguments, keyword arguments.
pub type Failure = (String, Vec<Value>, Dict);

/// What a handler answers.
pub type Outcome = Result<(Vec<Value>, Dict), Failure>;

/// Answers the invocations of a procedure, each in a task of its own, which is aborted when the call is canceled.
pub type Handler = Arc<dyn Fn(Invocation) -> BoxFuture<'static, Outcome> + Send + Sync>;

/// Makes a [`Handler`] of an async function.
pub fn handler<F, A>(answer: F) -> Handler
where
    F: Fn(Invocation) -> A + Send + Sync + 'static,
    A: Future<Output = Outcome> + Send + 'static,
{
    Arc::new(move |invocation| Box::pin(answer(invocation)))
}

/// One call, as the callee sees it.
#[derive(Clone, Debug)]
pub struct Invocation {
    /// Arguments.
    pub args: Vec<Value>,
    /// Keyword arguments.
    pub kwargs: Dict,
    /// Session that calls, if disclosed.
    pub caller: Option<Id>,
    /// Its authid.
    pub caller_authid: Option<String>,
    /// Its role.
    pub caller_authrole: Option<String>,
    /// Procedure called; not the registered one, where that is a pattern.
    pub procedure: String,
    /// Present if and only if the caller wants progressive results.
    pub progress: Option<ProgressSink>,
    /// All details as they came.
    pub details: InvocationDetails<'static>,
}

/// Takes the progressive results of one invocation.
#[derive(Clone, Debug)]
pub struct ProgressSink {
    pub(super) request: Id,
    pub(super) serializer: Serializer,
    pub(super) commands: mpsc::Sender<Command>,
}

impl ProgressSink {
    /// Sends a progressive result; waits while too much waits already. After the end of the invocation or of the
    /// session it is dropped.
    pub async fn send(&self, args: Vec<Value>, kwargs: Dict) {
        let payload = Payload::encode(self.serializer, &args, &kwargs);
        let command = Command::Progress {
            request: self.request,
            payload,
        };
        // The driver is gone, and with it whoever wanted to know.
        drop(self.commands.send(command).await);
    }
}

/// A registration of one session. Ends when it is dropped.
pub struct Registration {
    id: Id,
    guard: Guard,
}

impl Registration {
    pub(super) fn new(id: Id, guard: Guard) -> Registration {
        Registration { id, guard }
    }

    /// Returns the registration id.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Leaves the procedure registered until the session ends.
    pub fn keep(self) {
        self.guard.disarm();
    }
}
