//! A client's session on a realm: what a program calls, publishes, subscribes to and registers.
//!
//! Everything here is a handle. It puts commands into the queue of the session's one driver task and waits for the
//! answers; the driver owns the transport and all tables.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, timeout_at};

use super::closed::{By, CallError, Closed, Refused, TRANSPORT_LOST};
use super::command::{CallCommand, Command, RegisterCommand, Release, Token};
use super::driver::Driver;
use super::join::{self, Join, JoinError};
use super::registration::{Handler, Registration};
use super::subscription::{self, Subscription};
use super::transport::Transport;
use super::wire::Wire;
use crate::wamp::details::{CallOptions, Forwarded, Passthru, PublishOptions, RegisterOptions};
use crate::wamp::{Dict, Id, Match, Payload, Serializer};

/// Commands that wait for the driver. When there are more, whoever asks waits.
const COMMANDS: usize = 256;
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

/// A session on a realm. Clones are the same session; it is left in an orderly way when the last one, and the last
/// subscription and registration, are dropped.
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
}

struct Shared {
    id: Id,
    realm: String,
    details: Dict,
    serializer: Serializer,
    tokens: AtomicU64,
    commands: mpsc::Sender<Command>,
    releases: mpsc::UnboundedSender<Release>,
    closed: watch::Receiver<Option<Closed>>,
}

impl Session {
    /// Joins a realm and starts the session's driver task, which ends with the session.
    ///
    /// # Errors
    /// The router refuses, does not answer in time, or is gone.
    pub async fn join(transport: Transport, join: Join) -> Result<Session, JoinError> {
        let mut wire = Wire::new(transport);
        let welcome = match join::join(&mut wire, &join).await {
            Ok(welcome) => welcome,
            Err(error) => {
                wire.transport.close().await;
                return Err(error);
            }
        };
        let (commands, command_queue) = mpsc::channel(COMMANDS);
        let (releases, release_queue) = mpsc::unbounded_channel();
        let (closed_sender, closed) = watch::channel(None);
        let serializer = wire.serializer;
        let driver = Driver::new(
            wire,
            command_queue,
            commands.downgrade(),
            release_queue,
            closed_sender,
        );
        tokio::spawn(driver.run());
        Ok(Session {
            shared: Arc::new(Shared {
                id: welcome.session,
                realm: join.realm,
                details: welcome.details,
                serializer,
                tokens: AtomicU64::new(0),
                commands,
                releases,
                closed,
            }),
        })
    }

    /// Returns the session id.
    pub fn id(&self) -> Id {
        self.shared.id
    }

    /// Returns the realm.
    pub fn realm(&self) -> &str {
        &self.shared.realm
    }

    /// Returns the details of the WELCOME.
    pub fn details(&self) -> &Dict {
        &self.shared.details
    }

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
        let payload = Payload::encode(self.shared.serializer, args, kwargs);
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

    /// Publishes an event. Waits for the publication id if the options ask for an acknowledgement.
    ///
    /// # Errors
    /// The session is over, or the router refuses.
    pub async fn publish(
        &self,
        topic: &str,
        args: Vec<Value>,
        kwargs: Dict,
        options: PublishOptions<'static>,
    ) -> Result<Option<Id>, CallError> {
        let (reply, answer) = oneshot::channel();
        let acknowledge = options.acknowledge;
        self.ask(Command::Publish {
            topic: topic.to_owned(),
            options: Box::new(options),
            payload: Payload::encode(self.shared.serializer, &args, &kwargs),
            reply: acknowledge.then_some(reply),
        })
        .await?;
        match acknowledge {
            true => self.answered(answer.await).map(Some),
            false => Ok(None),
        }
    }

    /// Subscribes to a topic or pattern. Several subscriptions to the same are one for the router.
    ///
    /// # Errors
    /// The session is over, or the router refuses.
    pub async fn subscribe(&self, topic: &str, matching: Match) -> Result<Subscription, CallError> {
        let token = self.token();
        let (reply, answer) = oneshot::channel();
        let (queue, inbox) = subscription::queue();
        let guard = self.guard(Release::Subscription(token));
        self.ask(Command::Subscribe {
            token,
            topic: topic.to_owned(),
            matching,
            queue,
            reply,
        })
        .await?;
        let id = self.answered(answer.await)?;
        Ok(Subscription::new(id, inbox, guard))
    }

    /// Registers a procedure or pattern.
    ///
    /// # Errors
    /// The session is over, or the router refuses.
    pub async fn register(
        &self,
        procedure: &str,
        options: RegisterOptions<'static>,
        handler: Handler,
    ) -> Result<Registration, CallError> {
        self.begin_register(procedure, options, handler)
            .await?
            .finish(self)
            .await
    }

    /// Registers many procedures without waiting in between.
    ///
    /// # Errors
    /// The first refusal; then none is registered.
    pub async fn register_all(
        &self,
        procedures: Vec<(String, Handler)>,
    ) -> Result<Vec<Registration>, CallError> {
        self.register_all_with(&RegisterOptions::default(), procedures)
            .await
    }

    /// Registers many procedures with the same options without waiting in between.
    ///
    /// # Errors
    /// The first refusal; then none is registered.
    pub async fn register_all_with(
        &self,
        options: &RegisterOptions<'static>,
        procedures: Vec<(String, Handler)>,
    ) -> Result<Vec<Registration>, CallError> {
        let mut asked = Vec::with_capacity(procedures.len());
        for (procedure, handler) in procedures {
            let one = self.begin_register(&procedure, options.clone(), handler);
            asked.push(one.await?);
        }
        let mut registered = Vec::with_capacity(asked.len());
        for one in asked {
            registered.push(one.finish(self).await?);
        }
        Ok(registered)
    }

    async fn begin_register(
        &self,
        procedure: &str,
        options: RegisterOptions<'static>,
        handler: Handler,
    ) -> Result<Registering, CallError> {
        let token = self.token();
        let (reply, answer) = oneshot::channel();
        let guard = self.guard(Release::Registration(token));
        self.ask(Command::Register(RegisterCommand {
            token,
            procedure: procedure.to_owned(),
            options,
            handler,
            reply,
        }))
        .await?;
        Ok(Registering { answer, guard })
    }

    /// Leaves the realm, after everything that was asked before was sent. Takes about five seconds at most.
    pub async fn leave(&self, reason: &str) {
        let reason = reason.to_owned();
        // An error says that the driver is gone: then the session is over.
        drop(self.shared.releases.send(Release::Session { reason }));
        self.closed().await;
    }

    /// Waits for the end of the session, and tells how it came.
    pub fn closed(&self) -> impl Future<Output = Closed> + Send + use<> {
        let mut closed = self.shared.closed.clone();
        async move {
            match closed.wait_for(Option::is_some).await {
                Ok(closed) => closed.clone().unwrap_or_else(gone),
                Err(_) => gone(),
            }
        }
    }

    fn token(&self) -> Token {
        Token(self.shared.tokens.fetch_add(1, Ordering::Relaxed))
    }

    fn guard(&self, release: Release) -> Guard {
        Guard {
            armed: Some((Arc::clone(&self.shared), release)),
        }
    }

    async fn ask(&self, command: Command) -> Result<(), CallError> {
        match self.shared.commands.send(command).await {
            Ok(()) => Ok(()),
            Err(_) => Err(self.over()),
        }
    }

    fn answered<T>(
        &self,
        answer: Result<Result<T, Refused>, oneshot::error::RecvError>,
    ) -> Result<T, CallError> {
        match answer {
            Ok(answer) => answer.map_err(CallError::from),
            Err(_) => Err(self.over()),
        }
    }

    fn over(&self) -> CallError {
        let closed = self.shared.closed.borrow().clone();
        closed.unwrap_or_else(leaving).into()
    }
}

/// A REGISTER that is on its way.
struct Registering {
    answer: oneshot::Receiver<Result<Id, Refused>>,
    guard: Guard,
}

impl Registering {
    async fn finish(self, session: &Session) -> Result<Registration, CallError> {
        let id = session.answered(self.answer.await)?;
        Ok(Registration::new(id, self.guard))
    }
}

/// Tells the driver when a call, subscription or registration is given up, and keeps the session until then.
pub(super) struct Guard {
    armed: Option<(Arc<Shared>, Release)>,
}

impl Guard {
    /// Makes a guard that tells nobody.
    #[cfg(test)]
    pub(super) fn detached() -> Guard {
        Guard { armed: None }
    }

    pub(super) fn disarm(mut self) {
        self.armed = None;
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some((shared, release)) = self.armed.take() {
            // The driver is gone, and everything with it.
            drop(shared.releases.send(release));
        }
    }
}

fn leaving() -> Closed {
    Closed {
        reason: crate::wamp::reason::NORMAL.to_owned(),
        message: "the session is being left".to_owned(),
        by: By::Us,
    }
}

fn gone() -> Closed {
    Closed {
        reason: TRANSPORT_LOST.to_owned(),
        message: "the session's task was stopped".to_owned(),
        by: By::Transport,
    }
}
