//! The one task of a session: it owns the transport and all tables, and waits for whichever comes first of a message,
//! a command, something given up, and the deadline of leaving.

use std::borrow::Cow;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep_until};

use super::callee::Callee;
use super::closed::{By, Closed, Refused, TRANSPORT_LOST};
use super::command::{Command, Release};
use super::pending::Pending;
use super::subscriptions::Subscriptions;
use super::transport::{Bytes, TransportError};
use super::wire::{Wire, message_of};
use crate::wamp::message::Goodbye;
use crate::wamp::{Dict, Id, Message, Payload, reason};

/// How long the router may take to answer our GOODBYE.
const LEAVE_LIMIT: Duration = Duration::from_secs(5);
/// Octets that may wait to be written before further commands have to wait.
const HIGH_WATER: usize = 1024 * 1024;
/// Commands taken between two looks at the transport: they leave in one write.
const BATCH: usize = 64;

// Codes of the requests that an ERROR can name.
const PUBLISH: u64 = 16;
const SUBSCRIBE: u64 = 32;
const CALL: u64 = 48;
const REGISTER: u64 = 64;

/// The driver of one session.
pub(super) struct Driver {
    wire: Wire,
    commands: mpsc::Receiver<Command>,
    releases: mpsc::UnboundedReceiver<Release>,
    pending: Pending,
    subscriptions: Subscriptions,
    callee: Callee,
    phase: Phase,
    closed: watch::Sender<Option<Closed>>,
}

enum Phase {
    Open,
    /// Our GOODBYE was sent.
    Leaving {
        until: Instant,
        reason: String,
    },
}

enum Happened {
    Received(Result<Option<Bytes>, TransportError>),
    Asked(Option<Command>),
    GivenUp(Release),
    TaskEnded,
    Late,
}

impl Driver {
    pub(super) fn new(
        wire: Wire,
        commands: mpsc::Receiver<Command>,
        own_commands: mpsc::WeakSender<Command>,
        releases: mpsc::UnboundedReceiver<Release>,
        closed: watch::Sender<Option<Closed>>,
    ) -> Driver {
        Driver {
            wire,
            commands,
            releases,
            pending: Pending::default(),
            subscriptions: Subscriptions::default(),
            callee: Callee::new(own_commands),
            phase: Phase::Open,
            closed,
        }
    }

    /// Runs the session to its end.
    pub(super) async fn run(mut self) {
        let closed = loop {
            let happened = self.wait().await;
            let result = match happened {
                Happened::Received(received) => self.received(received),
                Happened::Asked(command) => self.asked(command),
                Happened::GivenUp(release) => self.given_up(release),
                Happened::TaskEnded => Ok(()),
                Happened::Late => Err(self.ended("the router did not answer our GOODBYE")),
            };
            if let Err(closed) = result {
                break closed;
            }
        };
        // Nobody has to wait for a peer that is gone; otherwise what we said last should leave before we are done.
        if closed.by == By::Transport {
            self.closed.send_replace(Some(closed));
            drop(self);
        } else {
            self.wire.transport.close().await;
            self.closed.send_replace(Some(closed));
        }
    }

    async fn wait(&mut self) -> Happened {
        let (open, until) = match self.phase {
            Phase::Open => (true, None),
            Phase::Leaving { until, .. } => (false, Some(until)),
        };
        let take = open && self.wire.transport.queued() < HIGH_WATER;
        tokio::select! {
            received = self.wire.transport.receive() => Happened::Received(received),
            command = self.commands.recv(), if take => Happened::Asked(command),
            Some(release) = self.releases.recv(), if open => Happened::GivenUp(release),
            Some(_) = self.callee.tasks.join_next() => Happened::TaskEnded,
            () = sleep_until(until.unwrap_or_else(Instant::now)), if until.is_some() => Happened::Late,
        }
    }

    fn asked(&mut self, command: Option<Command>) -> Result<(), Closed> {
        let Some(command) = command else {
            // The last handle was dropped.
            return self.leave(reason::NORMAL.to_owned());
        };
        self.command(command)?;
        for _ in 1..BATCH {
            if self.wire.transport.queued() >= HIGH_WATER {
                break;
            }
            match self.commands.try_recv() {
                Ok(command) => self.command(command)?,
                Err(_) => break,
            }
        }
        Ok(())
    }

    fn command(&mut self, command: Command) -> Result<(), Closed> {
        let wire = &mut self.wire;
        let sent = match command {
            Command::Call(call) => {
                self.pending.call(wire, call);
                Ok(())
            }
            Command::Publish {
                topic,
                options,
                payload,
                reply,
            } => {
                self.pending.publish(wire, topic, *options, payload, reply);
                Ok(())
            }
            Command::Subscribe {
                token,
                topic,
                matching,
                queue,
                reply,
            } => {
                self.subscriptions
                    .subscribe(wire, token, (topic, matching), queue, reply);
                Ok(())
            }
            Command::Register(register) => {
                self.callee.register(wire, register);
                Ok(())
            }
            Command::Progress { request, payload } => self.callee.progress(wire, request, payload),
            Command::Answer { request, result } => self.callee.answer(wire, request, result),
        };
        sent.map_err(|error| self.ended(error))
    }

    fn given_up(&mut self, release: Release) -> Result<(), Closed> {
        let wire = &mut self.wire;
        let sent = match release {
            Release::Call(token) => self.pending.give_up(wire, token),
            Release::Subscription(token) => self.subscriptions.give_up(wire, token),
            Release::Registration(token) => self.callee.give_up(wire, token),
            Release::Session { reason } => {
                // What was asked before is sent before: at most one full queue.
                self.commands.close();
                while let Ok(command) = self.commands.try_recv() {
                    self.command(command)?;
                }
                return self.leave(reason);
            }
        };
        sent.map_err(|error| self.ended(error))
    }

    fn leave(&mut self, reason: String) -> Result<(), Closed> {
        self.commands.close();
        self.goodbye(&reason)?;
        self.phase = Phase::Leaving {
            until: Instant::now() + LEAVE_LIMIT,
            reason,
        };
        Ok(())
    }

    fn goodbye(&mut self, reason: &str) -> Result<(), Closed> {
        let goodbye = Goodbye {
            details: Dict::new(),
            reason: Cow::Borrowed(reason),
        };
        let sent = self.wire.send(&goodbye.into());
        sent.map_err(|error| self.ended(error))
    }

    fn received(&mut self, received: Result<Option<Bytes>, TransportError>) -> Result<(), Closed> {
        let frame = match received {
            Ok(Some(frame)) => frame,
            Ok(None) => return Err(self.ended("the router ended the connection")),
            Err(error) => return Err(self.ended(error)),
        };
        match Message::decode(self.wire.serializer, &frame) {
            Ok(message) => self.message(message),
            Err(error) => Err(self.violation(&error.to_string())),
        }
    }

    fn message(&mut self, message: Message<'_>) -> Result<(), Closed> {
        let wire = &mut self.wire;
        let sent = match message {
            Message::CallResult(result) if result.details.progress => {
                self.pending.progress(wire, result.request, result.payload)
            }
            Message::CallResult(result) => {
                let payload = result.payload.into_owned();
                self.pending.finish(result.request, Ok(payload));
                Ok(())
            }
            Message::Error(error) => {
                let payload = error.payload.into_owned();
                self.error(error.request_type, error.request, &error.error, payload);
                Ok(())
            }
            Message::Event(event) => {
                self.subscriptions.event(event);
                Ok(())
            }
            Message::Invocation(invocation) => self.callee.invoke(wire, invocation),
            Message::Interrupt(interrupt) => self.callee.interrupt(wire, interrupt.request),
            Message::Published(published) => {
                let publication = published.publication;
                self.pending.published(published.request, Ok(publication));
                Ok(())
            }
            Message::Subscribed(subscribed) => {
                self.subscriptions
                    .subscribed(wire, subscribed.request, subscribed.subscription)
            }
            Message::Registered(registered) => {
                self.callee
                    .registered(wire, registered.request, registered.registration)
            }
            Message::Unsubscribed(unsubscribed) => {
                if let Some(id) = unsubscribed.details.and_then(|d| d.subscription) {
                    self.subscriptions.revoked(id);
                }
                Ok(())
            }
            Message::Unregistered(unregistered) => {
                if let Some(id) = unregistered.details.and_then(|d| d.registration) {
                    self.callee.revoked(id);
                }
                Ok(())
            }
            Message::Goodbye(goodbye) => return Err(self.farewell(&goodbye)),
            Message::Abort(abort) => {
                return Err(Closed {
                    message: message_of(&abort.details, &abort.payload),
                    reason: abort.reason.into_owned(),
                    by: By::Peer,
                });
            }
            other => {
                let why = format!("{} is nothing that a client gets here", other.name());
                return Err(self.violation(&why));
            }
        };
        sent.map_err(|error| self.ended(error))
    }

    fn error(&mut self, request_type: u64, request: Id, uri: &str, payload: Payload<'static>) {
        let refused = |payload| Refused::Error {
            uri: uri.to_owned(),
            payload,
        };
        match request_type {
            PUBLISH => self.pending.published(request, Err(refused(payload))),
            SUBSCRIBE => self.subscriptions.refused(request, uri, &payload),
            CALL => self.pending.finish(request, Err(refused(payload))),
            REGISTER => self.callee.refused(request, refused(payload)),
            // Nobody waits for the answer to an UNSUBSCRIBE or UNREGISTER.
            _ => {}
        }
    }

    /// Answers the router's GOODBYE, or takes it as the answer to ours.
    fn farewell(&mut self, goodbye: &Goodbye<'_>) -> Closed {
        match &self.phase {
            Phase::Leaving { reason, .. } => Closed {
                reason: reason.clone(),
                message: String::new(),
                by: By::Us,
            },
            Phase::Open => {
                // If it cannot be sent, the session is over all the same.
                drop(self.goodbye(reason::GOODBYE_AND_OUT));
                Closed {
                    reason: goodbye.reason.clone().into_owned(),
                    message: message_of(&goodbye.details, &Payload::none()),
                    by: By::Peer,
                }
            }
        }
    }

    fn violation(&mut self, why: &str) -> Closed {
        let abort = self.wire.violation(why);
        // It may not even be readable for the router; the session is over all the same.
        drop(self.wire.send(&abort.into()));
        Closed {
            reason: reason::PROTOCOL_VIOLATION.to_owned(),
            message: why.to_owned(),
            by: By::Us,
        }
    }

    /// Returns the end by the transport, which is an ordinary one while we are leaving.
    fn ended(&self, why: impl ToString) -> Closed {
        match &self.phase {
            Phase::Leaving { reason, .. } => Closed {
                reason: reason.clone(),
                message: why.to_string(),
                by: By::Us,
            },
            Phase::Open => Closed {
                reason: TRANSPORT_LOST.to_owned(),
                message: why.to_string(),
                by: By::Transport,
            },
        }
    }
}
