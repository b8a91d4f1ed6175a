//! A client's session on a realm: what a program calls, publishes, subscribes to and registers.
//!
//! Everything here is a handle. It puts commands into the queue of the session's one driver task and waits for the
//! answers; the driver owns the transport and all tables.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;
use tokio::sync::{mpsc, oneshot, watch};

use super::closed::{By, CallError, Closed, Refused, TRANSPORT_LOST};
use super::command::{Command, RegisterCommand, Release, Token};
use super::driver::Driver;
use super::join::{self, Join, JoinError};
use super::registration::{Handler, Registration};
use super::subscription::{self, Subscription};
use super::transport::Transport;
use super::wire::Wire;
use crate::wamp::details::{PublishOptions, RegisterOptions};
use crate::wamp::{Dict, Id, Match, Payload, Serializer};

/// Commands that wait for the driver. When there are more, whoever asks waits.
const COMMANDS: usize = 256;

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

    /// Tells whether the session is over.
    pub fn is_closed(&self) -> bool {
        self.shared.closed.borrow().is_some()
    }

    /// Returns the details of the WELCOME.
    pub fn details(&self) -> &Dict {
        &self.shared.details
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

    /// Returns how messages are serialized.
    pub(super) fn serializer(&self) -> Serializer {
        self.shared.serializer
    }

    pub(super) fn token(&self) -> Token {
        Token(self.shared.tokens.fetch_add(1, Ordering::Relaxed))
    }

    pub(super) fn guard(&self, release: Release) -> Guard {
        Guard {
            armed: Some((Arc::clone(&self.shared), release)),
        }
    }

    pub(super) async fn ask(&self, command: Command) -> Result<(), CallError> {
        match self.shared.commands.send(command).await {
            Ok(()) => Ok(()),
            Err(_) => Err(self.over()),
        }
    }

    pub(super) fn answered<T>(
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
