//! From HELLO to a principal: asks the door's policy, carries its questions and challenges out, paces who guesses.
//!
//! What is decided is decided in `auth`; here are the waits, the randomness and the clock.

use std::borrow::Cow;
use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;
use shared::api::Timestamp;
use shared::net::CallError;
use shared::wamp::hello::Hello;
use shared::wamp::message::Challenge;
use shared::wamp::{Id, Message, reason};

use super::caller::CallFailed;
use super::establish::{Opening, Refusal, read_frame, send, violation};
use super::realm::RealmHandle;
use super::router::Router;
use super::socket::Socket;
use crate::router::auth::{
    Admission, Answer, Asking, Attempts, Disguise, Failure, Pace, Policy, Question, Verdict,
};

/// How long an authenticator may take.
const ANSWER: Duration = Duration::from_secs(5);

/// What all doors of a process share.
#[derive(Debug)]
pub struct Gate {
    disguise: Disguise,
    attempts: Mutex<Attempts>,
    epoch: Instant,
    hasher: RandomState,
}

impl Gate {
    /// Takes random octets.
    pub fn new(random: [u8; 32]) -> Gate {
        Gate {
            disguise: Disguise::new(random),
            attempts: Mutex::default(),
            epoch: Instant::now(),
            hasher: RandomState::new(),
        }
    }

    fn attempts<T>(&self, each: impl FnOnce(&mut Attempts, u64) -> T) -> T {
        let now = self.epoch.elapsed().as_millis() as u64;
        let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        each(&mut attempts, now)
    }

    /// Returns the number under which failures of a peer as somebody are counted.
    fn key(&self, socket: &Socket, hello: &Hello<'_>) -> u64 {
        // Whoever has one address of IPv6 has a whole network of them.
        let peer = socket.peer_ip().map(|ip| match ip {
            IpAddr::V4(ip) => ip.octets().to_vec(),
            IpAddr::V6(ip) => ip.octets()[..8].to_vec(),
        });
        let authid = hello.details.get("authid").and_then(Value::as_str);
        self.hasher.hash_one((peer, authid))
    }

    /// Waits for the turn of an attempt.
    async fn pace(&self, key: u64) -> Result<(), Refusal> {
        match self.attempts(|attempts, now| attempts.begin(now, key)) {
            Pace::Wait(0) => Ok(()),
            Pace::Wait(millis) => {
                tokio::time::sleep(Duration::from_millis(millis)).await;
                Ok(())
            }
            Pace::Refuse => Err(Some((
                reason::AUTHENTICATION_DENIED.into(),
                "too many failures, try again later".to_owned(),
            ))),
        }
    }
}

/// Finds out who the peer is.
pub(super) async fn authenticate(
    router: &Router,
    policy: &Policy,
    realm: &Arc<RealmHandle>,
    hello: &Hello<'_>,
    session: Id,
    opening: &mut Opening,
) -> Result<Admission, Refusal> {
    let gate = router.gate();
    let transport = std::mem::take(&mut opening.transport);
    let outbound = Arc::clone(&opening.outbound);
    let tls = outbound.socket().as_tls();
    let asking = Asking {
        realm: &hello.realm,
        details: &hello.details,
        session,
        fresh: router.fresh_authid(),
        random: router.random_octets(),
        timestamp: now().to_string(),
        transport: &transport,
        channel: tls.and_then(|tls| tls.channel_id()),
        certificate_sha1: tls.and_then(|tls| tls.certificate_sha1()),
        remembered: opening
            .cookie
            .as_ref()
            .and_then(|cookie| cookie.remembered()),
        disguise: &gate.disguise,
    };
    let key = || gate.key(outbound.socket(), hello);
    let mut proven = false;
    let mut verdict = policy.hello(&asking);
    loop {
        verdict = match verdict {
            Verdict::Welcome(admission) => {
                if proven {
                    gate.attempts(|attempts, _| attempts.succeeded(key()));
                    if let Some(cookie) = &opening.cookie {
                        cookie.remember(&hello.realm, &admission);
                    }
                }
                opening.transport = transport;
                return Ok(*admission);
            }
            Verdict::Deny { reason, message } => {
                if proven {
                    gate.attempts(|attempts, now| attempts.failed(now, key()));
                }
                return Err(Some((reason, message)));
            }
            Verdict::Ask(question) => {
                gate.pace(key()).await?;
                proven = true;
                let answer = ask(router, realm, &question).await;
                question.answer(&asking, answer)
            }
            Verdict::Challenge {
                method,
                extra,
                pending,
            } => {
                let method = Cow::Borrowed(method);
                send(&opening.outbound, &Challenge { method, extra }.into());
                let frame = read_frame(opening).await?;
                let answer = match Message::decode(opening.outbound.serializer(), &frame) {
                    Ok(Message::Authenticate(answer)) => answer,
                    Ok(Message::Abort(_)) => return Err(None),
                    Ok(other) => {
                        let why = format!("{} instead of AUTHENTICATE", other.name());
                        return Err(violation(why));
                    }
                    Err(why) => return Err(violation(format!("malformed message: {why}"))),
                };
                gate.pace(key()).await?;
                proven = true;
                let answer = Answer {
                    signature: &answer.signature,
                    extra: &answer.extra,
                };
                pending.authenticate(&asking, answer)
            }
        };
    }
}

/// Calls an authenticator.
async fn ask(
    router: &Router,
    joining: &Arc<RealmHandle>,
    question: &Question,
) -> Result<Value, Failure> {
    let authenticator = &question.authenticator;
    let realm = match &authenticator.realm {
        None => Arc::clone(joining),
        Some(name) => router.realm(name).ok_or_else(|| {
            tracing::error!(realm = name, "the authenticator's realm does not exist");
            Failure::Silent("the authenticator cannot be asked".to_owned())
        })?,
    };
    let procedure = &authenticator.procedure;
    let args = question.args.clone();
    let answer = router
        .call(&realm, &authenticator.role, procedure, args, ANSWER)
        .await;
    match answer {
        Ok((args, _)) => Ok(args.into_iter().next().unwrap_or_default()),
        Err(CallFailed::Call(CallError::Wamp { uri, args, .. })) => {
            let message = args.first().and_then(Value::as_str).unwrap_or_default();
            Err(Failure::of_error(uri, message.to_owned()))
        }
        Err(why) => {
            tracing::error!(%why, procedure, "the authenticator did not answer");
            Err(Failure::Silent(
                "the authenticator did not answer".to_owned(),
            ))
        }
    }
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let millis = since.map_or(0, |since| since.as_millis());
    Timestamp::from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
}
