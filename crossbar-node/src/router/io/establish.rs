//! From a stream of frames to a session: HELLO, CHALLENGE and AUTHENTICATE, WELCOME or ABORT.
//!
//! Runs once per connection, with a deadline on every wait. Who the peer is, the door's policy decides (`auth`).

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use shared::wamp::greeting::Greeting;
use shared::wamp::hello::First;
use shared::wamp::message::Abort;
use shared::wamp::{Dict, Id, Message, Payload, reason};
use tokio::time::timeout;

use super::buffers;
use super::cookies::Tracked;
use super::framing::{Batch, Framing, Next};
use super::gate::authenticate;
use super::heartbeat::Pings;
use super::legs::{self, LinkClaim};
use super::outbound::Outbound;
use super::overseer::NotJoined;
use super::realm::{RealmHandle, Refused, Touched};
use super::router::Router;
use crate::router::auth::{Admission, Policy};
use crate::router::core::{Features, Identity, Link, SessionKey};

/// The time that a peer has for HELLO, and again for AUTHENTICATE.
const PATIENCE: Duration = Duration::from_secs(5);
/// HELLO and AUTHENTICATE are small.
const MAX_OPENING: usize = 64 * 1024;

/// A connection whose transport is up, before it has a session.
#[derive(Debug)]
pub struct Opening {
    /// The sending side.
    pub outbound: Arc<Outbound>,
    /// The framing of what comes in.
    pub framing: Framing,
    /// Octets that were read but not looked at.
    pub pending: Vec<u8>,
    /// What the transport knows of the peer.
    pub transport: Dict,
    /// The cookie that the peer is tracked by.
    pub cookie: Option<Tracked>,
    /// How messages stand in those of the transport.
    pub batch: Batch,
    /// The time that closing may take.
    pub linger: Duration,
    /// What the peer said in HELLO: the realm, and whom it is.
    pub claim: Claim,
}

/// What a peer says that it wants, for the record.
#[derive(Debug, Default)]
pub struct Claim {
    realm: Option<String>,
    authid: Option<String>,
}

/// A session that has joined.
#[derive(Debug)]
pub struct Joined {
    /// Its realm.
    pub realm: Arc<RealmHandle>,
    /// Its key there.
    pub key: SessionKey,
    /// How it is watched, if that is not for the transport to say.
    pub pings: Option<Pings>,
}

/// Opens the session, or returns `None` after having told the peer why not.
pub async fn establish(router: &Router, policy: &Policy, opening: &mut Opening) -> Option<Joined> {
    match attempt(router, policy, opening).await {
        Ok(joined) => Some(joined),
        Err(Some((reason, message))) => {
            tracing::debug!(
                %reason,
                message,
                peer = opening.outbound.socket().peer(),
                "no session"
            );
            abort(&opening.outbound, &reason, &message);
            if let Some(overseer) = router.overseer() {
                let Claim { realm, authid } = std::mem::take(&mut opening.claim);
                overseer.not_joined(NotJoined {
                    realm,
                    authid,
                    peer: opening.outbound.socket().peer(),
                    reason: reason.into_owned(),
                    message,
                });
            }
            None
        }
        // The peer is gone, or was never a WAMP peer.
        Err(None) => None,
    }
}

/// Queues an ABORT and writes it out.
pub fn abort(outbound: &Arc<Outbound>, reason: &str, message: &str) {
    let mut details = Dict::new();
    details.insert("message".to_owned(), message.into());
    let abort = Abort {
        details,
        reason: reason.into(),
        payload: Payload::none(),
    };
    let mut touched = Touched::default();
    touched.add(outbound, outbound.push(&abort.into()).unwrap_or(false));
    touched.flush();
}

/// Why there is no session: a reason and a message, or nothing if nobody is there to be told.
pub(super) type Refusal = Option<(Cow<'static, str>, String)>;

async fn attempt(
    router: &Router,
    policy: &Policy,
    opening: &mut Opening,
) -> Result<Joined, Refusal> {
    let frame = read_frame(opening).await?;
    let hello = match First::decode(opening.outbound.serializer(), &frame) {
        Ok(First::Hello(hello)) => hello,
        Ok(First::Other(Message::Abort(_))) => return Err(None),
        Ok(First::Other(other)) => return Err(violation(format!("{} before HELLO", other.name()))),
        Err(why) => return Err(violation(format!("malformed message: {why}"))),
    };
    if !hello.abilities.has_roles() {
        return Err(violation(
            "HELLO does not say which roles you have".to_owned(),
        ));
    }
    if router.overseer().is_some() {
        let authid = hello.details.get("authid").and_then(Value::as_str);
        opening.claim = Claim {
            realm: Some(hello.realm.to_string()),
            authid: authid.map(str::to_owned),
        };
    }
    let no_realm = || {
        Some((
            reason::NO_SUCH_REALM.into(),
            format!("no realm `{}` here", hello.realm),
        ))
    };
    let realm = router.realm(&hello.realm).ok_or_else(no_realm)?;
    let session = router.fresh_session_id();
    let mut admission = authenticate(router, policy, &realm, &hello, session, opening).await?;
    if let Some(overseer) = router.overseer() {
        overseer.admit(&mut admission.principal);
    }
    // Where the client goes may not be for the client to say.
    let realm = match admission.realm.as_deref() {
        Some(name) if name != realm.name() => {
            let no_realm = || {
                Some((
                    reason::NO_SUCH_REALM.into(),
                    format!("no realm `{name}` here"),
                ))
            };
            router.realm(name).ok_or_else(no_realm)?
        }
        _ => realm,
    };
    let features = Features::announced(hello.abilities);
    let claim = LinkClaim::read(&hello.details);
    join(
        router,
        realm,
        admission,
        (session, features, claim),
        opening,
    )
}

fn join(
    router: &Router,
    realm: Arc<RealmHandle>,
    admission: Admission,
    (session, features, claim): (Id, Features, LinkClaim),
    opening: &mut Opening,
) -> Result<Joined, Refusal> {
    let link = claim.judge(&admission.principal.authrole);
    let mut own_extra = Cow::Borrowed(router.welcome_extra());
    if link != Link::No {
        own_extra
            .to_mut()
            .insert("routerlink".to_owned(), legs::welcome_of(&realm, link));
    }
    let principal = admission.principal;
    let greeting = Greeting {
        session,
        words: &[
            ("realm", realm.name()),
            ("authid", &principal.authid),
            ("authrole", &principal.authrole),
            ("authmethod", &principal.authmethod),
            ("authprovider", &principal.authprovider),
        ],
        extra: &admission.extra,
        own_extra: &own_extra,
        roles: realm.roles(),
    };
    let mut welcome = buffers::take();
    greeting.encode(opening.outbound.serializer(), &mut welcome);
    let role = principal.authrole.clone();
    let mut details = Dict::new();
    let transport = std::mem::take(&mut opening.transport);
    details.insert("transport".to_owned(), Value::Object(transport));
    if link != Link::No {
        details.insert("routerlink".to_owned(), claim.shown());
    }
    let identity = Identity {
        session,
        authid: principal.authid,
        authrole: principal.authrole,
        authmethod: principal.authmethod,
        authprovider: principal.authprovider,
        details,
        features,
        link,
    };
    let mut touched = Touched::default();
    let joined = realm.join(identity, &opening.outbound, &welcome, &mut touched);
    buffers::give(welcome);
    touched.flush();
    match joined {
        Ok(key) => Ok(Joined {
            realm,
            key,
            pings: legs::pings(link, &role),
        }),
        Err(Refused::Closed) => Err(Some((
            reason::NO_SUCH_REALM.into(),
            format!("realm `{}` is being stopped", realm.name()),
        ))),
        Err(Refused::TooSmall) => Err(Some((
            reason::PAYLOAD_SIZE_EXCEEDED.into(),
            "WELCOME is larger than you take".to_owned(),
        ))),
        Err(Refused::NoSuchRole) => Err(Some((
            reason::NO_SUCH_ROLE.into(),
            format!("realm `{}` has no role `{role}`", realm.name()),
        ))),
    }
}

/// Queues a message and writes it out.
pub(super) fn send(outbound: &Arc<Outbound>, message: &Message<'_>) {
    let mut touched = Touched::default();
    touched.add(outbound, outbound.push(message).unwrap_or(false));
    touched.flush();
}

/// Says that the peer broke the protocol.
pub(super) fn violation(message: String) -> Refusal {
    Some((reason::PROTOCOL_VIOLATION.into(), message))
}

/// Waits for the next message.
pub(super) async fn read_frame(opening: &mut Opening) -> Result<Vec<u8>, Refusal> {
    match timeout(PATIENCE, next_frame(opening)).await {
        Ok(frame) => frame,
        Err(_) => Err(Some((
            reason::PROTOCOL_VIOLATION.into(),
            format!("nothing came within {PATIENCE:?}"),
        ))),
    }
}

async fn next_frame(opening: &mut Opening) -> Result<Vec<u8>, Refusal> {
    loop {
        let mut replies = Vec::new();
        let next = opening.framing.next(&mut opening.pending, &mut replies);
        let (frame, consumed) = match next {
            Ok(Next::Incomplete(_)) => (None, 0),
            Ok(Next::Control { consumed }) => (None, consumed),
            Ok(Next::Message { message, consumed }) => {
                // Nothing can follow in a batch: the peer has to wait for the answer.
                let only = opening.batch.split(&mut &*message);
                let only = only.unwrap_or(Ok(&[])).unwrap_or_default();
                (Some(only.to_vec()), consumed)
            }
            Ok(Next::Closed) => return Err(None),
            Err(why) => {
                opening.framing.close(Some(&why), &mut replies);
                let outbound = &opening.outbound;
                outbound.push_raw(&replies);
                outbound.flush();
                return Err(None);
            }
        };
        opening.pending.drain(..consumed);
        if opening.outbound.push_raw(&replies) {
            opening.outbound.flush();
        }
        if let Some(frame) = frame {
            return Ok(frame);
        }
        if consumed > 0 {
            continue;
        }
        if opening.pending.len() > MAX_OPENING {
            return Err(Some((
                reason::PROTOCOL_VIOLATION.into(),
                "HELLO is too large".to_owned(),
            )));
        }
        match opening
            .outbound
            .socket()
            .read_some(&mut opening.pending)
            .await
        {
            Ok(0) | Err(_) => return Err(None),
            Ok(_) => {}
        }
    }
}
