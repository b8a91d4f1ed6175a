//! Calls and publications that wait for their answer.

use std::collections::HashMap;

use tokio::sync::mpsc::{self, error::TrySendError};

use super::closed::Refused;
use super::command::{CallCommand, Reply, Token};
use super::transport::SendError;
use super::wire::Wire;
use crate::wamp::details::{CancelOptions, PublishOptions};
use crate::wamp::message::{Call, Cancel, Publish};
use crate::wamp::{CancelMode, Id, Payload};

/// The requests in flight of one session.
#[derive(Default)]
pub(super) struct Pending {
    calls: HashMap<Id, InFlight>,
    tokens: HashMap<Token, Id>,
    publications: HashMap<Id, Reply<Id>>,
}

struct InFlight {
    token: Token,
    progress: Option<mpsc::Sender<Payload<'static>>>,
    reply: Reply<Payload<'static>>,
}

impl Pending {
    /// Sends a CALL, unless its caller is gone already.
    pub(super) fn call(&mut self, wire: &mut Wire, call: CallCommand) {
        if call.reply.is_closed() {
            return;
        }
        let request = wire.requests.next();
        let message = Call {
            request,
            options: call.options,
            procedure: call.procedure.into(),
            payload: call.payload,
        };
        match wire.send(&message.into()) {
            Ok(()) => {
                self.tokens.insert(call.token, request);
                let in_flight = InFlight {
                    token: call.token,
                    progress: call.progress,
                    reply: call.reply,
                };
                self.calls.insert(request, in_flight);
            }
            Err(error) => answer(call.reply, Err(Refused::Send(error))),
        }
    }

    /// Sends a PUBLISH.
    pub(super) fn publish(
        &mut self,
        wire: &mut Wire,
        topic: String,
        options: PublishOptions<'static>,
        payload: Payload<'static>,
        reply: Option<Reply<Id>>,
    ) {
        let request = wire.requests.next();
        let message = Publish {
            request,
            options,
            topic: topic.into(),
            payload,
        };
        match (wire.send(&message.into()), reply) {
            (Ok(()), Some(reply)) => {
                self.publications.insert(request, reply);
            }
            (Err(error), Some(reply)) => answer(reply, Err(Refused::Send(error))),
            // Nobody wanted to know.
            (_, None) => {}
        }
    }

    /// Cancels the call of a caller that does not wait any more.
    pub(super) fn give_up(&mut self, wire: &mut Wire, token: Token) -> Result<(), SendError> {
        match self.tokens.remove(&token) {
            Some(request) => {
                self.calls.remove(&request);
                cancel(wire, request)
            }
            None => Ok(()),
        }
    }

    /// Handles a RESULT with `progress`.
    pub(super) fn progress(
        &mut self,
        wire: &mut Wire,
        request: Id,
        payload: Payload<'_>,
    ) -> Result<(), SendError> {
        let Some(sink) = self
            .calls
            .get(&request)
            .and_then(|call| call.progress.as_ref())
        else {
            return Ok(());
        };
        if let Err(TrySendError::Full(_)) = sink.try_send(payload.into_owned()) {
            self.finish(request, Err(Refused::TooSlow));
            return cancel(wire, request);
        }
        Ok(())
    }

    /// Hands the last RESULT or the ERROR to the caller. It may have given up: then there is nobody.
    pub(super) fn finish(&mut self, request: Id, result: Result<Payload<'static>, Refused>) {
        if let Some(call) = self.calls.remove(&request) {
            self.tokens.remove(&call.token);
            answer(call.reply, result);
        }
    }

    /// Hands a PUBLISHED or ERROR to the publisher.
    pub(super) fn published(&mut self, request: Id, result: Result<Id, Refused>) {
        if let Some(reply) = self.publications.remove(&request) {
            answer(reply, result);
        }
    }
}

fn cancel(wire: &mut Wire, request: Id) -> Result<(), SendError> {
    let message = Cancel {
        request,
        options: CancelOptions {
            mode: Some(CancelMode::KillNoWait),
            forward_for: None,
        },
    };
    wire.send(&message.into())
}

/// Answers, if anybody still waits.
pub(super) fn answer<T>(reply: Reply<T>, result: Result<T, Refused>) {
    drop(reply.send(result));
}
