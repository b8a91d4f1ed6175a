//! Calls of a session, with their deadline and their progressive results.

use std::time::Duration;

use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout_at};

use super::client::Session;
use super::closed::CallError;
use super::command::{CallCommand, Command, Release};
use crate::wamp::details::{CallOptions, Forwarded, Passthru};
use crate::wamp::{Dict, Payload};

/// Progressive results that wait for a caller. When there are more, the call is canceled: see [`CallError::TooSlow`].
const PROGRESS: usize = 65_536;

/// Options of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    /// How long to wait for the answer; then the call is canceled.
    pub timeout: Option<Duration>,
    /// Ask that the callee be told who calls.
    pub disclose_me: bool,
    /// Payload passthru.
    pub ppt: Option<Box<Passthru<'static>>>,
    /// The way here, where the call is passed on.
    pub forward_for: Option<Vec<Forwarded<'static>>>,
}

impl Call {
    /// Waits for the answer this long.
    pub fn within(timeout: Duration) -> Call {
        Call {
            timeout: Some(timeout),
            ..Call::default()
        }
    }
}

impl Session {
    /// Calls a procedure. Dropping the future cancels the call.
    ///
    /// # Errors
    /// The callee or router answers with an error, or no answer comes.
    pub async fn call(
        &self,
        procedure: &str,
        args: Vec<Value>,
        kwargs: Dict,
        options: Call,
    ) -> Result<(Vec<Value>, Dict), CallError> {
        self.call_within(procedure, &args, &kwargs, options, None)
            .await
    }

    /// Calls a procedure and passes its progressive results on, all of them before this returns.
    ///
    /// # Errors
    /// As [`Session::call`], and if progressive results come much faster than they are taken.
    pub async fn call_with_progress(
        &self,
        procedure: &str,
        args: Vec<Value>,
        kwargs: Dict,
        options: Call,
        on_progress: mpsc::Sender<(Vec<Value>, Dict)>,
    ) -> Result<(Vec<Value>, Dict), CallError> {
        self.call_within(procedure, &args, &kwargs, options, Some(on_progress))
            .await
    }

    async fn call_within(
        &self,
        procedure: &str,
        args: &[Value],
        kwargs: &Dict,
        options: Call,
        on_progress: Option<mpsc::Sender<(Vec<Value>, Dict)>>,
    ) -> Result<(Vec<Value>, Dict), CallError> {
        let payload = Payload::encode(self.serializer(), args, kwargs);
        let after = options.timeout;
        let call = self.exchange(procedure, payload, options, on_progress);
        let payload = match after {
            None => call.await?,
            Some(after) => match Instant::now().checked_add(after) {
                None => call.await?,
                Some(deadline) => timeout_at(deadline, call)
                    .await
                    .map_err(|_| CallError::Timeout { after })??,
            },
        };
        payload.decode().map_err(|e| CallError::Decode(Box::new(e)))
    }

    async fn exchange(
        &self,
        procedure: &str,
        payload: Payload<'static>,
        options: Call,
        on_progress: Option<mpsc::Sender<(Vec<Value>, Dict)>>,
    ) -> Result<Payload<'static>, CallError> {
        let token = self.token();
        let (reply, mut answer) = oneshot::channel();
        let (progress, mut results) = match &on_progress {
            Some(_) => mpsc::channel(PROGRESS),
            None => mpsc::channel(1),
        };
        let command = Command::Call(CallCommand {
            token,
            procedure: procedure.to_owned(),
            options: CallOptions {
                receive_progress: on_progress.is_some(),
                disclose_me: options.disclose_me,
                forward_for: options.forward_for,
                ppt: options.ppt,
                ..CallOptions::default()
            },
            payload,
            progress: on_progress.is_some().then_some(progress),
            reply,
        });
        // The guard comes first: a future dropped right after the command was queued has to cancel the call as well.
        let guard = self.guard(Release::Call(token));
        self.ask(command).await?;
        let answer = loop {
            tokio::select! {
                biased;
                Some(result) = results.recv() => {
                    if let (Some(sink), Ok(result)) = (&on_progress, result.decode()) {
                        // A caller that takes no more results still waits for the last one.
                        drop(sink.send(result).await);
                    }
                }
                answer = &mut answer => break answer,
            }
        };
        guard.disarm();
        self.answered(answer)
    }
}
