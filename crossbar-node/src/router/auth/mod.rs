//! Who a peer is: the authentication methods of a door, as pure decisions.
//!
//! A door (a transport, an inherited stream) has a [`Policy`]. It is asked at HELLO and, after a CHALLENGE, at
//! AUTHENTICATE. What an identity may do is decided by its role, elsewhere.

mod method;

pub use method::{Method, Pending, Ticket};

use serde_json::Value;
use shared::wamp::{Dict, reason};

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

/// How a door finds out who enters.
#[derive(Clone, Debug)]
pub enum Policy {
    /// The door itself says who enters, whatever HELLO says.
    Fixed(Principal),
    /// One of these methods; the first that the client names.
    Methods(Vec<Method>),
}

/// What comes of a HELLO or an AUTHENTICATE.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// The session may join.
    Welcome(Principal),
    /// The client must prove who it is.
    Challenge {
        /// Authentication method.
        method: &'static str,
        /// What the client needs for its answer.
        extra: Dict,
        /// What the answer is checked against.
        pending: Pending,
    },
    /// The session may not join.
    Deny {
        /// Why, as a URI.
        reason: &'static str,
        /// Why, in words.
        message: String,
    },
}

impl Policy {
    /// Returns the policy of a door without `auth`: everybody is `anonymous`.
    pub fn open() -> Policy {
        Policy::Methods(vec![Method::Anonymous {
            authid: None,
            role: "anonymous".to_owned(),
        }])
    }

    /// Decides on a HELLO. `fresh` is a random authid for those who need one.
    pub fn hello(&self, details: &Dict, fresh: String) -> Verdict {
        let methods = match self {
            Policy::Fixed(principal) => return Verdict::Welcome(principal.clone()),
            Policy::Methods(methods) => methods,
        };
        let offered: Vec<&str> = match details.get("authmethods") {
            Some(Value::Array(words)) if !words.is_empty() => {
                words.iter().filter_map(Value::as_str).collect()
            }
            _ => vec!["anonymous"],
        };
        let found = offered
            .iter()
            .find_map(|word| methods.iter().find(|method| method.word() == *word));
        match found {
            Some(method) => method.hello(details, fresh),
            None => Verdict::Deny {
                reason: reason::NO_MATCHING_AUTH_METHOD,
                message: format!(
                    "none of the authentication methods offered ({}) is accepted here ({})",
                    offered.join(", "),
                    methods
                        .iter()
                        .map(Method::word)
                        .collect::<Vec<_>>()
                        .join(", "),
                ),
            },
        }
    }
}
