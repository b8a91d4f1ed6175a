//! The policy of a door, and what comes of it.

use std::borrow::Cow;

use serde_json::Value;
use shared::wamp::{Dict, reason};

use super::dynamic::Question;
use super::{Asking, Grant, Method, Pending};

/// Who a session belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Principal {
    /// The identity.
    pub authid: String,
    /// The role that decides what it may do.
    pub authrole: String,
    /// How it was proved.
    pub authmethod: String,
    /// Who knows it.
    pub authprovider: String,
}

/// A principal that may join.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Admission {
    /// Who it is.
    pub principal: Principal,
    /// The realm it joins, if that is not for the client to say.
    pub realm: Option<String>,
    /// What WELCOME says as `authextra`.
    pub extra: Dict,
}

/// How a door finds out who enters.
#[derive(Clone, Debug)]
pub enum Policy {
    /// The door itself says who enters, whatever HELLO says.
    Fixed(Principal),
    /// One of these methods; the first that the client names.
    Methods(Vec<Method>),
}

/// What comes of a HELLO, an AUTHENTICATE or an authenticator's answer.
#[derive(Debug)]
pub enum Verdict {
    /// The session may join.
    Welcome(Box<Admission>),
    /// The client must prove who it is.
    Challenge {
        /// Authentication method.
        method: &'static str,
        /// What the client needs for its answer.
        extra: Dict,
        /// What the answer is checked against, once.
        pending: Pending,
    },
    /// A procedure must say more.
    Ask(Box<Question>),
    /// The session may not join.
    Deny {
        /// Why, as a URI.
        reason: Cow<'static, str>,
        /// Why, in words.
        message: String,
    },
}

impl Verdict {
    /// Refuses a proof.
    pub(super) fn denied(message: &str) -> Verdict {
        Verdict::Deny {
            reason: reason::AUTHENTICATION_DENIED.into(),
            message: message.to_owned(),
        }
    }

    /// Refuses because something does not work as it should.
    pub(super) fn failed(message: impl Into<String>) -> Verdict {
        Verdict::Deny {
            reason: reason::AUTHENTICATION_FAILED.into(),
            message: message.into(),
        }
    }
}

impl Admission {
    /// Admits an identity of the configuration.
    pub(super) fn granted(authid: &str, grant: &Grant, method: &str) -> Admission {
        Admission {
            principal: Principal {
                authid: authid.to_owned(),
                authrole: grant.role.clone(),
                authmethod: method.to_owned(),
                authprovider: "static".to_owned(),
            },
            realm: grant.realm.clone(),
            extra: Dict::new(),
        }
    }
}

impl From<Principal> for Admission {
    fn from(principal: Principal) -> Admission {
        Admission {
            principal,
            ..Admission::default()
        }
    }
}

impl Policy {
    /// Returns the policy of a door without `auth`: everybody is `anonymous`.
    pub fn open() -> Policy {
        Policy::Methods(vec![Method::Anonymous {
            authid: None,
            role: "anonymous".to_owned(),
            realm: None,
        }])
    }

    /// Decides on a HELLO.
    pub fn hello(&self, asking: &Asking<'_>) -> Verdict {
        let methods = match self {
            Policy::Fixed(principal) => {
                return Verdict::Welcome(Box::new(principal.clone().into()));
            }
            Policy::Methods(methods) => methods,
        };
        let offered: Vec<&str> = match asking.details.get("authmethods") {
            Some(Value::Array(words)) if !words.is_empty() => {
                words.iter().filter_map(Value::as_str).collect()
            }
            _ => vec!["anonymous"],
        };
        let found = offered.iter().find_map(|word| {
            let method = methods.iter().find(|method| method.fits(word, asking));
            method.map(|method| (method, *word))
        });
        if let Some((method, word)) = found {
            return method.hello(word, asking);
        }
        let words: Vec<&str> = methods.iter().map(Method::word).collect();
        Verdict::Deny {
            reason: reason::NO_MATCHING_AUTH_METHOD.into(),
            message: format!(
                "none of the authentication methods offered ({}) is accepted here ({})",
                offered.join(", "),
                words.join(", "),
            ),
        }
    }
}
