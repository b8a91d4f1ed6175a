//! Authentication by a procedure: what it is asked, and what its answer means. Whatever is not understood lets nobody in.

use std::fmt;
use std::sync::Arc;

use serde_json::{Value, json};
use shared::wamp::auth::hex;
use shared::wamp::auth::scram::{Dialect, Kdf, ServerKeys};
use shared::wamp::{Dict, reason};

use super::configured::{octets, salt_octets};
use super::wampcra::Salting;
use super::{Admission, Asking, Grant, Principal, ScramUser, Verdict, WampCraUser, cryptosign};

/// The role that calls, unless the configuration names one.
const TRUSTED: &str = "trusted";

/// A procedure that authenticates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authenticator {
    /// The procedure.
    pub procedure: String,
    /// The realm in which it is called; `None` for the one that the client joins.
    pub realm: Option<String>,
    /// The role with which it is called.
    pub role: String,
}

impl Authenticator {
    /// Makes one that is called as `role`, or as one that may do everything.
    pub fn new(procedure: String, realm: Option<String>, role: Option<String>) -> Authenticator {
        Authenticator {
            procedure,
            realm,
            role: role.unwrap_or_else(|| TRUSTED.to_owned()),
        }
    }
}

/// What the answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It says whether the client may join.
    Admit,
    /// It has the secret.
    WampCra,
    /// It has the keys.
    Scram(Dialect),
    /// It has the public key.
    Cryptosign,
}

/// A call that has to be made before it goes on.
pub struct Question {
    /// Whom to ask.
    pub authenticator: Authenticator,
    /// The arguments: realm, authid, details.
    pub args: Vec<Value>,
    purpose: Purpose,
    word: String,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The procedure raised an error.
    Raised {
        /// Which, as a URI.
        uri: String,
        /// Its message; may be empty.
        message: String,
    },
    /// Nobody answered.
    Silent(String),
}

impl fmt::Debug for Question {
    /// Leaves the arguments out: there may be a ticket among them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Question")
            .field("authenticator", &self.authenticator)
            .field("purpose", &self.purpose)
            .finish_non_exhaustive()
    }
}

impl Question {
    pub(super) fn at_hello(
        authenticator: &Authenticator,
        purpose: Purpose,
        word: &str,
        asking: &Asking<'_>,
    ) -> Question {
        Question {
            authenticator: authenticator.clone(),
            args: args(word, asking, None),
            purpose,
            word: word.to_owned(),
        }
    }

    pub(super) fn about_ticket(
        authenticator: &Authenticator,
        ticket: &str,
        asking: &Asking<'_>,
    ) -> Question {
        let word = super::ticket::METHOD;
        Question {
            authenticator: authenticator.clone(),
            args: args(word, asking, Some(ticket)),
            purpose: Purpose::Admit,
            word: word.to_owned(),
        }
    }

    /// Goes on with the answer.
    pub fn answer(self, asking: &Asking<'_>, answer: Result<Value, Failure>) -> Verdict {
        let answer = match answer {
            Ok(answer) => answer,
            Err(Failure::Silent(why)) => return Verdict::failed(why),
            Err(Failure::Raised { uri, message }) => {
                return Verdict::Deny {
                    reason: uri.into(),
                    message,
                };
            }
        };
        let verdict = match self.purpose {
            Purpose::Admit => self
                .admission(asking, &answer)
                .map(|admission| Verdict::Welcome(Box::new(admission))),
            Purpose::WampCra => self.wampcra(asking, &answer),
            Purpose::Scram(dialect) => self.scram(dialect, asking, &answer),
            Purpose::Cryptosign => self.cryptosign(asking, &answer),
        };
        verdict.unwrap_or_else(|| Verdict::failed("the authenticator's answer makes no sense"))
    }

    /// Reads who may join: a role, or a dictionary with one.
    fn admission(&self, asking: &Asking<'_>, answer: &Value) -> Option<Admission> {
        let text = |key: &str| match answer.get(key) {
            None | Some(Value::Null) => Some(None),
            Some(Value::String(text)) => Some(Some(text.clone())),
            Some(_) => None,
        };
        let role = match answer {
            Value::String(role) => role.clone(),
            _ => text("role")??,
        };
        if role.is_empty() {
            return None;
        }
        let authid = text("authid")?.filter(|authid| !authid.is_empty());
        let authid = authid.or_else(|| asking.authid().map(str::to_owned));
        let extra = match answer.get("extra") {
            None | Some(Value::Null) => Dict::new(),
            Some(Value::Object(extra)) => extra.clone(),
            Some(_) => return None,
        };
        Some(Admission {
            principal: Principal {
                authid: authid.unwrap_or_else(|| asking.fresh.clone()),
                authrole: role,
                authmethod: self.word.clone(),
                authprovider: "dynamic".to_owned(),
            },
            realm: text("realm")?,
            extra,
        })
    }

    fn wampcra(&self, asking: &Asking<'_>, answer: &Value) -> Option<Verdict> {
        let admission = self.credentials(asking, answer)?;
        let salting = match answer.get("salt").map(Value::as_str) {
            Some(Some(salt)) if !salt.is_empty() => Some(Salting {
                salt: salt.to_owned(),
                iterations: number(answer, "iterations", Some(1000))?,
                keylen: number(answer, "keylen", Some(32))?,
            }),
            _ => None,
        };
        let secret = answer.get("secret")?.as_str()?;
        let user = WampCraUser::new(secret, salting, grant(&admission))?;
        let authid = admission.principal.authid.clone();
        Some(user.challenge(&authid, "dynamic", Some(admission), asking))
    }

    fn scram(&self, dialect: Dialect, asking: &Asking<'_>, answer: &Value) -> Option<Verdict> {
        let admission = self.credentials(asking, answer)?;
        let text = |key: &str| answer.get(key).and_then(Value::as_str);
        let memory = answer.get("memory").and_then(Value::as_u64);
        let iterations = u64::from(number(answer, "iterations", None)?);
        let user = ScramUser {
            keys: Arc::new(ServerKeys::new(
                octets(text("stored-key")?)?,
                octets(text("server-key")?)?,
            )),
            salt: salt_octets(text("salt")?)?,
            kdf: Kdf::new(text("kdf")?, iterations, memory)?,
            grant: grant(&admission),
        };
        Some(user.challenge(dialect, Some(admission), asking))
    }

    fn cryptosign(&self, asking: &Asking<'_>, answer: &Value) -> Option<Verdict> {
        let admission = self.credentials(asking, answer)?;
        let public = answer.get("pubkey")?.as_str().and_then(hex::decode_array)?;
        Some(cryptosign::challenge(public, Some(admission), asking))
    }

    /// Reads who may join once the proof is there. A role alone would be no credentials.
    fn credentials(&self, asking: &Asking<'_>, answer: &Value) -> Option<Admission> {
        answer.as_object()?;
        self.admission(asking, answer)
    }
}

fn grant(admission: &Admission) -> Grant {
    Grant {
        role: admission.principal.authrole.clone(),
        realm: admission.realm.clone(),
    }
}

fn number(answer: &Value, key: &str, default: Option<u32>) -> Option<u32> {
    match answer.get(key) {
        None | Some(Value::Null) => default,
        Some(value) => value.as_u64()?.try_into().ok(),
    }
}

fn args(word: &str, asking: &Asking<'_>, ticket: Option<&str>) -> Vec<Value> {
    let mut details = Dict::new();
    details.insert("session".to_owned(), json!(asking.session.get()));
    details.insert("authmethod".to_owned(), json!(word));
    details.insert(
        "transport".to_owned(),
        Value::Object(asking.transport.clone()),
    );
    for key in ["authid", "authrole", "authextra"] {
        if let Some(value) = asking.details.get(key) {
            details.insert(key.to_owned(), value.clone());
        }
    }
    if let Some(sha1) = &asking.certificate_sha1 {
        details.insert("certificate_sha1".to_owned(), json!(hex::encode(sha1)));
    }
    if let Some(ticket) = ticket {
        details.insert("ticket".to_owned(), json!(ticket));
    }
    vec![
        json!(asking.realm),
        json!(asking.authid()),
        Value::Object(details),
    ]
}

impl Failure {
    /// Makes a failure of an ERROR. Those that say that nobody was asked are no word of the authenticator.
    pub fn of_error(uri: String, message: String) -> Failure {
        const UNASKED: &[&str] = &[
            reason::NO_SUCH_PROCEDURE,
            reason::NO_ELIGIBLE_CALLEE,
            reason::UNAVAILABLE,
            reason::CANCELED,
            reason::TIMEOUT,
        ];
        if UNASKED.contains(&uri.as_str()) {
            return Failure::Silent("the authenticator cannot be asked".to_owned());
        }
        Failure::Raised { uri, message }
    }
}
