//! The method `wampcra`: the client signs a challenge with a shared secret, which may be salted.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;
use shared::wamp::Dict;
use shared::wamp::auth::same;
use shared::wamp::auth::wampcra::{Challenge, METHOD, derived_key, signature};
use zeroize::Zeroizing;

use super::{Admission, Answer, Asking, Grant, Known, Pending, Verdict};

/// Octets that are wiped when they are dropped and do not show in debug output.
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Wraps a secret.
    pub fn new(octets: impl Into<Vec<u8>>) -> Secret {
        Secret(Zeroizing::new(octets.into()))
    }

    /// Returns the secret itself.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// Who may join with WAMP-CRA.
#[derive(Clone, Debug)]
pub struct WampCraUser {
    /// The key that signs.
    key: Secret,
    /// How the client derives it, if it has to.
    salting: Option<Salting>,
    /// What it gives.
    pub grant: Grant,
}

/// Parameters of PBKDF2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salting {
    /// The salt.
    pub salt: String,
    /// Rounds.
    pub iterations: u32,
    /// Length of the key in octets.
    pub keylen: u32,
}

/// The signature that is expected.
#[derive(Debug)]
pub struct Waiting {
    signature: Secret,
    admission: Option<Admission>,
}

impl WampCraUser {
    /// Takes a secret as it is configured. With a salt it is the derived key in base64, or else the password itself,
    /// of which the key is then derived. `None` if that is more work than is sensible.
    pub fn new(secret: &str, salting: Option<Salting>, grant: Grant) -> Option<WampCraUser> {
        let key = match &salting {
            Some(salting) if !is_derived(secret, salting.keylen) => {
                let Salting {
                    salt,
                    iterations,
                    keylen,
                } = salting;
                let key = derived_key(secret, salt, u64::from(*iterations), u64::from(*keylen))?;
                Secret::new(key)
            }
            _ => Secret::new(secret),
        };
        Some(WampCraUser {
            key,
            salting,
            grant,
        })
    }

    /// Makes the challenge; an unknown identity gets one like a known one's.
    pub(super) fn hello(known: &Known<WampCraUser>, asking: &Asking<'_>) -> Verdict {
        let authid = asking.authid().unwrap_or_default();
        let decoy = WampCraUser::decoy(known, asking, authid);
        let found = known.find(authid, asking, |user| &user.grant);
        let admission = found.map(|user| Admission::granted(authid, &user.grant, METHOD));
        found
            .unwrap_or(&decoy)
            .challenge(authid, "static", admission, asking)
    }

    fn decoy(known: &Known<WampCraUser>, asking: &Asking<'_>, authid: &str) -> WampCraUser {
        let model = known.model(asking, METHOD, authid);
        let salting = model.and_then(|model| model.salting.clone());
        let role = model.map_or("anonymous", |model| &model.grant.role);
        WampCraUser {
            key: Secret::new(STANDARD.encode(asking.disguise.octets("wampcra key", authid))),
            salting: salting.map(|salting| Salting {
                salt: asking.disguise.text(authid, &salting.salt),
                ..salting
            }),
            grant: Grant {
                role: role.to_owned(),
                realm: None,
            },
        }
    }

    /// Makes the challenge of a user. Without an admission no answer is right.
    pub(super) fn challenge(
        &self,
        authid: &str,
        provider: &str,
        admission: Option<Admission>,
        asking: &Asking<'_>,
    ) -> Verdict {
        let text = Challenge {
            authid,
            authrole: &self.grant.role,
            authprovider: provider,
            session: asking.session,
            nonce: &URL_SAFE_NO_PAD.encode(asking.random),
            timestamp: &asking.timestamp,
        }
        .text();
        let signature = Secret::new(signature(self.key.expose(), &text));
        let mut extra = Dict::new();
        extra.insert("challenge".to_owned(), text.into());
        if let Some(salting) = &self.salting {
            extra.insert("salt".to_owned(), json!(salting.salt));
            extra.insert("iterations".to_owned(), json!(salting.iterations));
            extra.insert("keylen".to_owned(), json!(salting.keylen));
        }
        Verdict::Challenge {
            method: METHOD,
            extra,
            pending: Pending::WampCra(Box::new(Waiting {
                signature,
                admission,
            })),
        }
    }
}

/// Tells whether a secret is a key of that many octets, in base64.
fn is_derived(secret: &str, keylen: u32) -> bool {
    let octets = STANDARD.decode(secret).map(Zeroizing::new);
    octets.is_ok_and(|octets| octets.len() as u64 == u64::from(keylen))
}

impl Waiting {
    pub(super) fn authenticate(self, answer: Answer<'_>) -> Verdict {
        let right = same(self.signature.expose(), answer.signature.as_bytes());
        match self.admission {
            Some(admission) if right => Verdict::Welcome(Box::new(admission)),
            _ => Verdict::denied("the signature is wrong"),
        }
    }
}
