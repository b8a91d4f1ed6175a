//! From HELLO to WELCOME: a client's way into a realm. How it proves who it is stands in `auth`.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};

use super::auth::{Auth, Binding, Proof, Prover};
use super::closed::{TRANSPORT_LOST, write_reason};
use super::transport::{Transport, TransportError};
use super::wire::{Wire, message_of};
use crate::wamp::message::{Abort, Authenticate, Challenge, Hello, Welcome};
use crate::wamp::{Dict, Message, reason, roles};

/// Which realm to join, and as whom.
#[derive(Clone, Debug)]
pub struct Join {
    /// The realm.
    pub realm: String,
    /// Whom to authenticate as.
    pub authid: Option<String>,
    /// Role to ask for.
    pub authrole: Option<String>,
    /// What we can prove, the preferred first. Empty leaves the choice to the router.
    pub auth: Vec<Auth>,
    /// Whether proofs are bound to the TLS connection.
    pub binding: Binding,
    /// Further details for the router, as `authextra`.
    pub extra: Option<Dict>,
    /// The roles and features that are announced.
    pub roles: Value,
    /// Name and version of the program.
    pub agent: Option<String>,
    /// How long the router may take.
    pub timeout: Duration,
}

impl Join {
    /// Joins `realm` without saying who we are, within ten seconds.
    pub fn new(realm: impl Into<String>) -> Join {
        Join {
            realm: realm.into(),
            authid: None,
            authrole: None,
            auth: Vec::new(),
            binding: Binding::None,
            extra: None,
            roles: roles::client(),
            agent: None,
            timeout: Duration::from_secs(10),
        }
    }
}

/// Why there is no session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinError {
    /// Why, as a URI.
    pub reason: String,
    /// Why, in words; may be empty.
    pub message: String,
}

impl fmt::Display for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_reason(f, &self.reason, &self.message)
    }
}

impl std::error::Error for JoinError {}

impl JoinError {
    pub(super) fn new(reason: &str, message: impl Into<String>) -> JoinError {
        JoinError {
            reason: reason.to_owned(),
            message: message.into(),
        }
    }
}

/// Opens a session for somebody who deals with its messages himself.
///
/// # Errors
/// The router refuses, does not answer in time, or is gone.
pub async fn enter(transport: Transport, who: &Join) -> Result<(Transport, Welcome), JoinError> {
    let mut wire = Wire::new(transport);
    match join(&mut wire, who).await {
        Ok(welcome) => Ok((wire.transport, welcome)),
        Err(error) => {
            wire.transport.close().await;
            Err(error)
        }
    }
}

/// Sends HELLO, answers CHALLENGE, returns WELCOME.
pub(super) async fn join(wire: &mut Wire, join: &Join) -> Result<Welcome, JoinError> {
    match tokio::time::timeout(join.timeout, exchange(wire, join)).await {
        Ok(result) => result,
        Err(_) => Err(JoinError::new(
            reason::TIMEOUT,
            "the router did not answer in time",
        )),
    }
}

async fn exchange(wire: &mut Wire, join: &Join) -> Result<Welcome, JoinError> {
    let mut prover = Prover::new(join, wire.transport.channel_id())?;
    let hello = Hello {
        realm: Cow::Borrowed(&join.realm),
        details: details(join, &prover),
    };
    send(wire, &hello.into()).await?;
    loop {
        let frame = match wire.transport.receive().await.map_err(lost)? {
            Some(frame) => frame,
            None => {
                return Err(JoinError::new(
                    TRANSPORT_LOST,
                    "the router ended the connection",
                ));
            }
        };
        let answer = match Message::decode(wire.serializer, &frame) {
            Ok(Message::Welcome(welcome)) => {
                prover.check(&welcome.details)?;
                return Ok(welcome);
            }
            Ok(Message::Abort(abort)) => {
                let message = message_of(&abort.details, &abort.payload);
                return Err(JoinError::new(&abort.reason, message));
            }
            Ok(Message::Challenge(challenge)) => prove(&mut prover, &challenge).await?,
            Ok(other) => {
                let why = format!("{} where WELCOME was expected", other.name());
                return Err(violation(wire, why).await);
            }
            Err(error) => return Err(violation(wire, error.to_string()).await),
        };
        send(wire, &answer).await?;
    }
}

async fn prove(
    prover: &mut Prover<'_>,
    challenge: &Challenge<'_>,
) -> Result<Message<'static>, JoinError> {
    let Proof { signature, extra } = prover.prove(challenge).await?;
    let signature = signature.into();
    Ok(Authenticate { signature, extra }.into())
}

fn details(join: &Join, prover: &Prover<'_>) -> Dict {
    let mut details = Dict::new();
    details.insert("roles".to_owned(), join.roles.clone());
    let texts = [
        ("agent", &join.agent),
        ("authid", &join.authid),
        ("authrole", &join.authrole),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            details.insert(key.to_owned(), json!(text));
        }
    }
    if !join.auth.is_empty() {
        let methods: Vec<_> = join.auth.iter().map(Auth::method).collect();
        details.insert("authmethods".to_owned(), json!(methods));
    }
    let mut extra = join.extra.clone().unwrap_or_default();
    prover.announce(&mut extra);
    if join.extra.is_some() || !extra.is_empty() {
        details.insert("authextra".to_owned(), Value::Object(extra));
    }
    details
}

async fn send(wire: &mut Wire, message: &Message<'_>) -> Result<(), JoinError> {
    wire.send(message).map_err(|error| lost(error.into()))?;
    wire.transport.flush().await.map_err(lost)
}

/// Tells the router that it broke the protocol.
async fn violation(wire: &mut Wire, why: String) -> JoinError {
    let abort = wire.violation(&why);
    // It may not even read that; the error is reported either way.
    drop(send(wire, &Message::from(abort)).await);
    JoinError::new(reason::PROTOCOL_VIOLATION, why)
}

fn lost(error: TransportError) -> JoinError {
    JoinError::new(TRANSPORT_LOST, error.to_string())
}

impl Wire {
    /// Returns the ABORT for a peer that broke the protocol.
    pub(super) fn violation(&self, why: &str) -> Abort<'static> {
        let mut details = Dict::new();
        details.insert("message".to_owned(), json!(why));
        Abort {
            details,
            reason: Cow::Borrowed(reason::PROTOCOL_VIOLATION),
            payload: crate::wamp::Payload::none(),
        }
    }
}
