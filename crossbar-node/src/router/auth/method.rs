//! The authentication methods with static principals: anonymous and ticket.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;
use shared::wamp::{Dict, reason};

use super::{Principal, Verdict};

/// One authentication method of a door.
#[derive(Clone, Debug)]
pub enum Method {
    /// Nothing is proved.
    Anonymous {
        /// The identity; a random one for each session if there is none.
        authid: Option<String>,
        /// The role.
        role: String,
    },
    /// The client shows a secret ticket.
    Ticket(Arc<HashMap<String, Ticket>>),
}

/// One identity of the ticket method.
#[derive(Clone, Debug)]
pub struct Ticket {
    /// The secret.
    pub ticket: String,
    /// The role.
    pub role: String,
}

/// A challenge that waits for its answer.
#[derive(Clone, Debug)]
pub enum Pending {
    /// The ticket that the identity must show; `None` for an identity that does not exist.
    Ticket {
        /// The ticket.
        ticket: Option<String>,
        /// Who that would be.
        principal: Principal,
    },
}

impl Method {
    /// Returns the name of the method in HELLO.
    pub fn word(&self) -> &'static str {
        match self {
            Method::Anonymous { .. } => "anonymous",
            Method::Ticket(_) => "ticket",
        }
    }

    /// Decides on a HELLO that offers this method.
    pub(super) fn hello(&self, details: &Dict, fresh: String) -> Verdict {
        let authid = details.get("authid").and_then(Value::as_str);
        match self {
            Method::Anonymous { authid, role } => Verdict::Welcome(Principal {
                authid: authid.clone().unwrap_or(fresh),
                authrole: role.clone(),
                authmethod: "anonymous".to_owned(),
                authprovider: "static".to_owned(),
            }),
            Method::Ticket(principals) => {
                let Some(authid) = authid else {
                    return Verdict::Deny {
                        reason: reason::AUTHENTICATION_DENIED,
                        message: "ticket authentication needs an authid".to_owned(),
                    };
                };
                // An unknown identity is asked for its ticket all the same, so that nobody learns which ones exist.
                let found = principals.get(authid);
                let principal = Principal {
                    authid: authid.to_owned(),
                    authrole: found.map(|found| found.role.clone()).unwrap_or_default(),
                    authmethod: "ticket".to_owned(),
                    authprovider: "static".to_owned(),
                };
                let ticket = found.map(|found| found.ticket.clone());
                Verdict::Challenge {
                    method: "ticket",
                    extra: Dict::new(),
                    pending: Pending::Ticket { ticket, principal },
                }
            }
        }
    }
}

impl Pending {
    /// Decides on an AUTHENTICATE.
    pub fn authenticate(self, signature: &str) -> Verdict {
        match self {
            Pending::Ticket {
                ticket: Some(ticket),
                principal,
            } if same(ticket.as_bytes(), signature.as_bytes()) => Verdict::Welcome(principal),
            Pending::Ticket { .. } => Verdict::Deny {
                reason: reason::AUTHENTICATION_DENIED,
                message: "the ticket is wrong".to_owned(),
            },
        }
    }
}

/// Compares secrets in a time that depends on their lengths alone.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::super::Policy;
    use super::*;
    use serde_json::json;

    fn tickets() -> Policy {
        let joe = Ticket {
            ticket: "secret".to_owned(),
            role: "user".to_owned(),
        };
        Policy::Methods(vec![Method::Ticket(Arc::new(HashMap::from([(
            "joe".to_owned(),
            joe,
        )])))])
    }

    fn hello(policy: &Policy, details: Value) -> Verdict {
        let Value::Object(details) = details else {
            panic!("not a dictionary")
        };
        policy.hello(&details, "fresh".to_owned())
    }

    fn answer(authid: &str, ticket: &str) -> Verdict {
        match hello(
            &tickets(),
            json!({"authmethods": ["nonsense", "ticket"], "authid": authid}),
        ) {
            Verdict::Challenge {
                method: "ticket",
                pending,
                ..
            } => pending.authenticate(ticket),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_right_ticket_is_welcome_with_its_role() {
        assert!(matches!(answer("joe", "secret"), Verdict::Welcome(joe) if joe.authrole == "user"));
    }

    #[test]
    fn a_wrong_ticket_and_an_unknown_identity_are_denied_alike() {
        for (authid, ticket) in [("joe", "wrong"), ("eve", "secret"), ("eve", "")] {
            let Verdict::Deny { reason, message } = answer(authid, ticket) else {
                panic!("{authid} is in")
            };
            assert_eq!(
                (reason, message.as_str()),
                (reason::AUTHENTICATION_DENIED, "the ticket is wrong")
            );
        }
    }

    #[test]
    fn a_client_that_offers_nothing_is_anonymous() {
        assert!(
            matches!(hello(&Policy::open(), json!({})), Verdict::Welcome(who) if who.authid == "fresh")
        );
        let denied = hello(&tickets(), json!({}));
        assert!(matches!(
            denied,
            Verdict::Deny {
                reason: reason::NO_MATCHING_AUTH_METHOD,
                ..
            }
        ));
    }
}
