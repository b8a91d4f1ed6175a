//! The management API over a session: typed calls and events for clients, handlers for processes that answer.
//!
//! What the API consists of stands in `api`; here it only meets the wire.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::mpsc;

use super::call::Call;
use super::client::Session;
use super::closed::CallError;
use super::registration::{self, Invocation, Outcome, ProgressSink, Registration};
use crate::api::{self, Address, ApiError, ErrorKind, EventType, HandlerFn, Handlers, Procedure};
use crate::wamp::details::{PublishOptions, Receivers, RegisterOptions};
use crate::wamp::{Dict, Id};

/// Progressive results of one handler that wait to be sent. Handlers cannot wait; when there are more, the newest are
/// dropped, as they only tell how far it got.
const PROGRESS: usize = 1024;

impl Session {
    /// Calls a procedure of the management API.
    ///
    /// # Errors
    /// [`CallError::Api`] for the errors of the API, everything else as in [`Session::call`].
    pub async fn call_api<P: Procedure>(
        &self,
        address: &Address,
        procedure: P,
        timeout: Duration,
    ) -> Result<P::Output, CallError> {
        let uri = address.uri(P::NAME);
        let (args, kwargs) = procedure.into_arguments();
        let answer = self.call(&uri, args, kwargs, Call::within(timeout)).await;
        output(answer)
    }

    /// Calls a procedure of the management API and passes its progressive results on.
    ///
    /// # Errors
    /// As [`Session::call_api`].
    pub async fn call_api_with_progress<P: Procedure>(
        &self,
        address: &Address,
        procedure: P,
        timeout: Duration,
        on_progress: mpsc::Sender<(Vec<Value>, Dict)>,
    ) -> Result<P::Output, CallError> {
        let uri = address.uri(P::NAME);
        let (args, kwargs) = procedure.into_arguments();
        let options = Call::within(timeout);
        let answer = self.call_with_progress(&uri, args, kwargs, options, on_progress);
        output(answer.await)
    }

    /// Publishes an event of the management API, to all subscribers but `exclude`.
    ///
    /// # Errors
    /// The session is over. Whether anybody got the event is not waited for.
    pub async fn publish_event<E: EventType>(
        &self,
        address: &Address,
        payload: E::Payload,
        exclude: Option<Id>,
    ) -> Result<(), CallError> {
        let (args, kwargs) = E::new(payload).into_arguments();
        let receivers = exclude.map(|session| {
            Box::new(Receivers {
                exclude: Some(vec![session]),
                ..Receivers::default()
            })
        });
        let options = PublishOptions {
            receivers,
            ..PublishOptions::default()
        };
        self.publish(&address.uri(E::NAME), args, kwargs, options)
            .await?;
        Ok(())
    }
}

/// Registers every handler under its URI. They are unregistered when the registrations are dropped.
///
/// # Errors
/// The first refusal; then none is registered.
pub async fn serve(
    session: &Session,
    address: &Address,
    handlers: Handlers,
) -> Result<Vec<Registration>, CallError> {
    let options = RegisterOptions {
        // Events and the audit say who did it.
        disclose_caller: true,
        ..RegisterOptions::default()
    };
    let procedures = handlers
        .into_iter()
        .map(|handler| {
            let call = handler.call;
            let answer =
                registration::handler(move |invocation| answer(Arc::clone(&call), invocation));
            (address.uri(handler.info.name), answer)
        })
        .collect();
    session.register_all_with(&options, procedures).await
}

/// Decodes the answer to a call of the API.
fn output<O: serde::de::DeserializeOwned>(
    answer: Result<(Vec<Value>, Dict), CallError>,
) -> Result<O, CallError> {
    match answer {
        Ok((args, _)) => {
            let value = args.into_iter().next().unwrap_or_default();
            serde_json::from_value(value).map_err(|error| CallError::Decode(Box::new(error)))
        }
        Err(CallError::Wamp { uri, args, kwargs }) => Err(match ErrorKind::from_uri(&uri) {
            Some(kind) => CallError::Api(ApiError::from_arguments(kind, args, kwargs)),
            None => CallError::Wamp { uri, args, kwargs },
        }),
        Err(error) => Err(error),
    }
}

async fn answer(handler: Arc<HandlerFn>, invocation: Invocation) -> Outcome {
    let (sender, mut results) = mpsc::channel(PROGRESS);
    let progress: Option<api::ProgressSink> = match invocation.progress {
        // The queue being full is no failure of the handler, see above.
        Some(_) => Some(Box::new(move |value| drop(sender.try_send(value)))),
        None => None,
    };
    let call = api::Call {
        // 0 is no session: the router did not say who calls.
        caller: invocation.caller.unwrap_or(Id::ZERO).get(),
        caller_authid: invocation.caller_authid,
        caller_authrole: invocation.caller_authrole,
        progress,
    };
    let mut work = handler(call, invocation.args, invocation.kwargs);
    let answer = loop {
        tokio::select! {
            biased;
            Some(value) = results.recv() => pass_on(invocation.progress.as_ref(), value).await,
            answer = &mut work => break answer,
        }
    };
    while let Ok(value) = results.try_recv() {
        pass_on(invocation.progress.as_ref(), value).await;
    }
    match answer {
        Ok(value) => Ok((vec![value], Dict::new())),
        Err(error) => {
            let uri = error.kind.uri().to_owned();
            let (args, kwargs) = error.into_arguments();
            Err((uri, args, kwargs))
        }
    }
}

async fn pass_on(sink: Option<&ProgressSink>, value: Value) {
    if let Some(sink) = sink {
        sink.send(vec![value], Dict::new()).await;
    }
}
