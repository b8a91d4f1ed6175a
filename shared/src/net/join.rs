//! From HELLO to WELCOME: a client's way into a realm.

use std::borrow::Cow;
use std::fmt;
use std::num::NonZeroU32;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::{hmac, pbkdf2};
use serde_json::{Value, json};

use super::closed::{TRANSPORT_LOST, write_reason};
use super::transport::TransportError;
use super::wire::{Wire, message_of};
use crate::wamp::message::{Abort, Authenticate, Challenge, Hello, Welcome};
use crate::wamp::{Dict, Message, reason, roles};

/// PBKDF2 is as expensive as the router asks; above this, a hostile one would stop us.
const MAX_ITERATIONS: u64 = 1_000_000;
/// Longest key that a router can ask for, in octets.
const MAX_KEY_LEN: u64 = 1024;

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
    /// Further details for the router, as `authextra`.
    pub extra: Option<Dict>,
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
            extra: None,
            agent: None,
            timeout: Duration::from_secs(10),
        }
    }
}

/// An authentication method with its credentials.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// `anonymous`
    Anonymous,
    /// `ticket`: the ticket.
    Ticket(String),
    /// `wampcra`: the secret.
    WampCra(String),
}

impl Auth {
    /// Returns the word on the wire.
    pub const fn method(&self) -> &'static str {
        match self {
            Auth::Anonymous => "anonymous",
            Auth::Ticket(_) => "ticket",
            Auth::WampCra(_) => "wampcra",
        }
    }

    fn answer(&self, extra: &Dict) -> Option<String> {
        match self {
            Auth::Anonymous => Some(String::new()),
            Auth::Ticket(ticket) => Some(ticket.clone()),
            Auth::WampCra(secret) => {
                let challenge = extra.get("challenge")?.as_str()?;
                match extra.get("salt") {
                    None | Some(Value::Null) => {
                        Some(wampcra_signature(secret.as_bytes(), challenge))
                    }
                    Some(salt) => {
                        let number = |key, default| match extra.get(key) {
                            None => Some(default),
                            Some(value) => value.as_u64(),
                        };
                        let iterations = number("iterations", 1000)?;
                        let key_len = number("keylen", 32)?;
                        let key = wampcra_key(secret, salt.as_str()?, iterations, key_len)?;
                        Some(wampcra_signature(key.as_bytes(), challenge))
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Auth {
    /// Shows the method only: credentials do not belong into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.method())
    }
}

/// Returns the signature of a `wampcra` challenge.
pub fn wampcra_signature(key: &[u8], challenge: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    STANDARD.encode(hmac::sign(&key, challenge.as_bytes()))
}

/// Derives the `wampcra` key from a salted secret, in base64, which is how it is used. `None` if more work is asked for
/// than is sensible.
pub fn wampcra_key(secret: &str, salt: &str, iterations: u64, key_len: u64) -> Option<String> {
    if iterations > MAX_ITERATIONS || !(1..=MAX_KEY_LEN).contains(&key_len) {
        return None;
    }
    let iterations = NonZeroU32::new(u32::try_from(iterations).ok()?)?;
    let mut key = vec![0; usize::try_from(key_len).ok()?];
    pbkdf2::derive(
        pbkdf2::PBKDF2_HMAC_SHA256,
        iterations,
        salt.as_bytes(),
        secret.as_bytes(),
        &mut key,
    );
    Some(STANDARD.encode(key))
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
    fn new(reason: &str, message: impl Into<String>) -> JoinError {
        JoinError {
            reason: reason.to_owned(),
            message: message.into(),
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
    let hello = Hello {
        realm: Cow::Borrowed(&join.realm),
        details: details(join),
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
            Ok(Message::Welcome(welcome)) => return Ok(welcome),
            Ok(Message::Abort(abort)) => {
                let message = message_of(&abort.details, &abort.payload);
                return Err(JoinError::new(&abort.reason, message));
            }
            Ok(Message::Challenge(challenge)) => prove(join, &challenge)?,
            Ok(other) => {
                let why = format!("{} where WELCOME was expected", other.name());
                return Err(violation(wire, why).await);
            }
            Err(error) => return Err(violation(wire, error.to_string()).await),
        };
        send(wire, &answer).await?;
    }
}

fn prove(join: &Join, challenge: &Challenge<'_>) -> Result<Message<'static>, JoinError> {
    let auth = join
        .auth
        .iter()
        .find(|auth| auth.method() == challenge.method);
    let Some(auth) = auth else {
        let why = format!("the router asks for `{}`", challenge.method);
        return Err(JoinError::new(reason::NO_MATCHING_AUTH_METHOD, why));
    };
    match auth.answer(&challenge.extra) {
        Some(signature) => Ok(Authenticate {
            signature: signature.into(),
            extra: Dict::new(),
        }
        .into()),
        None => Err(JoinError::new(
            reason::AUTHENTICATION_FAILED,
            "the challenge of the router cannot be answered",
        )),
    }
}

fn details(join: &Join) -> Dict {
    let mut details = Dict::new();
    details.insert("roles".to_owned(), roles::client());
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
    if let Some(extra) = &join.extra {
        details.insert("authextra".to_owned(), Value::Object(extra.clone()));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wampcra_challenge_is_signed_with_the_secret_or_the_derived_key() {
        let auth = Auth::WampCra("key".to_owned());
        let extra = |value: Value| value.as_object().cloned().unwrap();
        // A known answer of HMAC-SHA256, in base64.
        let plain = auth.answer(&extra(
            json!({"challenge": "The quick brown fox jumps over the lazy dog"}),
        ));
        assert_eq!(
            plain.unwrap(),
            "97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg="
        );
        let salted = json!({"challenge": "x", "salt": "s", "iterations": 10, "keylen": 16});
        let derived = wampcra_key("key", "s", 10, 16).unwrap();
        assert_eq!(
            auth.answer(&extra(salted)).unwrap(),
            wampcra_signature(derived.as_bytes(), "x")
        );
    }

    #[test]
    fn a_challenge_that_asks_for_endless_work_is_not_answered() {
        assert_eq!(wampcra_key("key", "s", u64::MAX, 32), None);
        assert_eq!(wampcra_key("key", "s", 0, 32), None);
        assert_eq!(wampcra_key("key", "s", 1, 1 << 40), None);
    }

    #[test]
    fn credentials_are_not_shown() {
        let mut join = Join::new("realm1");
        join.auth = vec![Auth::Ticket("hush".to_owned())];
        assert!(!format!("{join:?}").contains("hush"));
    }
}
