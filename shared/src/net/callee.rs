//! The registrations of a session and the invocations that run.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use serde_json::json;
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, JoinSet};

use super::closed::Refused;
use super::command::{Command, RegisterCommand, Reply, Token};
use super::owned;
use super::pending::answer;
use super::registration::{Handler, Invocation, ProgressSink};
use super::transport::SendError;
use super::wire::Wire;
use crate::wamp::details::{InvocationDetails, ResultDetails};
use crate::wamp::message::{self, Error, Register, Unregister, Yield};
use crate::wamp::{Dict, Id, Payload, Serializer, reason};

/// Code of INVOCATION, which an ERROR names.
const INVOCATION: u64 = 68;

type Answer = Result<Payload<'static>, (String, Payload<'static>)>;

/// What one session is a callee of. When it is dropped, the tasks of all invocations are aborted.
pub(super) struct Callee {
    asked: HashMap<Id, Asked>,
    active: HashMap<Id, Procedure>,
    tokens: HashMap<Token, Id>,
    running: HashMap<Id, AbortHandle>,
    pub(super) tasks: JoinSet<()>,
    // Weak: the session ends when nobody but its driver holds it.
    commands: mpsc::WeakSender<Command>,
}

struct Asked {
    token: Token,
    procedure: Procedure,
    reply: Reply<Id>,
}

struct Procedure {
    uri: String,
    handler: Handler,
}

impl Callee {
    pub(super) fn new(commands: mpsc::WeakSender<Command>) -> Callee {
        Callee {
            asked: HashMap::new(),
            active: HashMap::new(),
            tokens: HashMap::new(),
            running: HashMap::new(),
            tasks: JoinSet::new(),
            commands,
        }
    }

    /// Sends a REGISTER.
    pub(super) fn register(&mut self, wire: &mut Wire, command: RegisterCommand) {
        if command.reply.is_closed() {
            return;
        }
        let request = wire.requests.next();
        let message = Register {
            request,
            options: command.options,
            procedure: command.procedure.as_str().into(),
        };
        if let Err(error) = wire.send(&message.into()) {
            return answer(command.reply, Err(Refused::Send(error)));
        }
        let asked = Asked {
            token: command.token,
            procedure: Procedure {
                uri: command.procedure,
                handler: command.handler,
            },
            reply: command.reply,
        };
        self.asked.insert(request, asked);
    }

    /// Handles a REGISTERED.
    pub(super) fn registered(
        &mut self,
        wire: &mut Wire,
        request: Id,
        registration: Id,
    ) -> Result<(), SendError> {
        let Some(asked) = self.asked.remove(&request) else {
            return Ok(());
        };
        if asked.reply.is_closed() {
            return unregister(wire, registration);
        }
        self.tokens.insert(asked.token, registration);
        self.active.insert(registration, asked.procedure);
        answer(asked.reply, Ok(registration));
        Ok(())
    }

    /// Handles an ERROR for a REGISTER.
    pub(super) fn refused(&mut self, request: Id, refused: Refused) {
        if let Some(asked) = self.asked.remove(&request) {
            answer(asked.reply, Err(refused));
        }
    }

    /// Sends UNREGISTER. Invocations that run are answered nevertheless.
    pub(super) fn give_up(&mut self, wire: &mut Wire, token: Token) -> Result<(), SendError> {
        match self.tokens.remove(&token) {
            Some(registration) if self.active.remove(&registration).is_some() => {
                unregister(wire, registration)
            }
            _ => Ok(()),
        }
    }

    /// Handles the router's own end of a registration.
    pub(super) fn revoked(&mut self, registration: Id) {
        self.active.remove(&registration);
    }

    /// Starts the task that answers an INVOCATION.
    pub(super) fn invoke(
        &mut self,
        wire: &mut Wire,
        invocation: message::Invocation<'_>,
    ) -> Result<(), SendError> {
        let request = invocation.request;
        if self.running.contains_key(&request) {
            // More arguments for an invocation that runs: we do not announce that, so nobody should send it.
            return Ok(());
        }
        let procedure = self.active.get(&invocation.registration);
        let (Some(procedure), Some(commands)) = (procedure, self.commands.upgrade()) else {
            let why = "the procedure is no longer registered here";
            return error(
                wire,
                request,
                reason::NO_SUCH_PROCEDURE,
                text(wire.serializer, why),
            );
        };
        let handler = Arc::clone(&procedure.handler);
        let details = owned::invocation(invocation.details);
        let uri = owned::string(&details.procedure).unwrap_or_else(|| procedure.uri.clone());
        let payload = invocation.payload.into_owned();
        let serializer = wire.serializer;
        let task = self.tasks.spawn(async move {
            let progress = details.receive_progress.then(|| ProgressSink {
                request,
                serializer,
                commands: commands.clone(),
            });
            let work = run(serializer, handler, uri, details, payload, progress);
            let result = match AssertUnwindSafe(work).catch_unwind().await {
                Ok(result) => result,
                // What the panic said is on standard error; the peer is not told our internals.
                Err(_) => Err((
                    reason::RUNTIME_ERROR.to_owned(),
                    text(serializer, "the procedure failed in an unforeseen way"),
                )),
            };
            // The session is over, and with it the call.
            drop(commands.send(Command::Answer { request, result }).await);
        });
        self.running.insert(request, task);
        Ok(())
    }

    /// Aborts the task of an invocation that was canceled.
    pub(super) fn interrupt(&mut self, wire: &mut Wire, request: Id) -> Result<(), SendError> {
        match self.running.remove(&request) {
            Some(task) => {
                task.abort();
                let payload = text(wire.serializer, "the call was canceled");
                error(wire, request, reason::CANCELED, payload)
            }
            // It was answered, and the answer crossed the INTERRUPT.
            None => Ok(()),
        }
    }

    /// Sends a progressive result.
    pub(super) fn progress(
        &mut self,
        wire: &mut Wire,
        request: Id,
        payload: Payload<'static>,
    ) -> Result<(), SendError> {
        if !self.running.contains_key(&request) {
            return Ok(());
        }
        let options = ResultDetails {
            progress: true,
            ..ResultDetails::default()
        };
        match give(wire, request, options, payload) {
            Err(SendError::TooLarge { len, limit }) => {
                if let Some(task) = self.running.remove(&request) {
                    task.abort();
                }
                too_large(wire, request, len, limit)
            }
            result => result,
        }
    }

    /// Sends the answer to an invocation, unless it was canceled.
    pub(super) fn answer(
        &mut self,
        wire: &mut Wire,
        request: Id,
        answer: Answer,
    ) -> Result<(), SendError> {
        if self.running.remove(&request).is_none() {
            return Ok(());
        }
        let sent = match answer {
            Ok(payload) => give(wire, request, ResultDetails::default(), payload),
            Err((uri, payload)) => error(wire, request, &uri, payload),
        };
        match sent {
            Err(SendError::TooLarge { len, limit }) => too_large(wire, request, len, limit),
            sent => sent,
        }
    }
}

async fn run(
    serializer: Serializer,
    handler: Handler,
    procedure: String,
    details: InvocationDetails<'static>,
    payload: Payload<'static>,
    progress: Option<ProgressSink>,
) -> Answer {
    let (args, kwargs) = payload.decode().map_err(|error| {
        let uri = reason::INVALID_ARGUMENT.to_owned();
        (uri, text(serializer, &error.to_string()))
    })?;
    let invocation = Invocation {
        args,
        kwargs,
        caller: details.caller,
        caller_authid: owned::string(&details.caller_authid),
        caller_authrole: owned::string(&details.caller_authrole),
        procedure,
        progress,
        details,
    };
    match handler(invocation).await {
        Ok((args, kwargs)) => Ok(Payload::encode(serializer, &args, &kwargs)),
        Err((uri, args, kwargs)) => Err((uri, Payload::encode(serializer, &args, &kwargs))),
    }
}

fn give(
    wire: &mut Wire,
    request: Id,
    options: ResultDetails<'static>,
    payload: Payload<'static>,
) -> Result<(), SendError> {
    let message = Yield {
        request,
        options,
        payload,
    };
    wire.send(&message.into())
}

fn error(
    wire: &mut Wire,
    request: Id,
    uri: &str,
    payload: Payload<'static>,
) -> Result<(), SendError> {
    let message = Error {
        request_type: INVOCATION,
        request,
        details: Dict::new(),
        error: uri.into(),
        payload,
    };
    wire.send(&message.into())
}

fn too_large(wire: &mut Wire, request: Id, len: usize, limit: usize) -> Result<(), SendError> {
    let why = SendError::TooLarge { len, limit }.to_string();
    let payload = text(wire.serializer, &why);
    error(wire, request, reason::PAYLOAD_SIZE_EXCEEDED, payload)
}

fn unregister(wire: &mut Wire, registration: Id) -> Result<(), SendError> {
    let message = Unregister {
        request: wire.requests.next(),
        registration,
        options: None,
    };
    wire.send(&message.into())
}

fn text(serializer: Serializer, message: &str) -> Payload<'static> {
    Payload::encode(serializer, &[json!(message)], &Dict::new())
}
