//! How a client proves who it is: the answers to the router's challenges, and the check of the router's own proof.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::{SecureRandom as _, SystemRandom};
use serde_json::{Value, json};

use super::join::{Join, JoinError};
use crate::wamp::auth::cryptosign::{self, SigningKey};
use crate::wamp::auth::scram::{ClientKeys, Dialect, Exchange, Kdf};
use crate::wamp::auth::{ChannelId, TLS_EXPORTER, hex, wampcra};
use crate::wamp::message::Challenge;
use crate::wamp::{Dict, reason};

/// An authentication method with its credentials.
#[derive(Clone)]
#[non_exhaustive]
pub enum Auth {
    /// `anonymous`
    Anonymous,
    /// `ticket`: the ticket.
    Ticket(String),
    /// `wampcra`: the secret.
    WampCra(String),
    /// `wamp-scram`: the password.
    Scram(String),
    /// `scram`, as Crossbar.io speaks it: the password.
    CrossbarScram(String),
    /// `cryptosign`: the private key.
    Cryptosign(Arc<SigningKey>),
    /// `tls`: the certificate of the connection says it all.
    Tls,
}

/// Whether proofs are bound to the TLS connection, so that nobody can pass them on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Binding {
    /// They are not.
    #[default]
    None,
    /// SCRAM and cryptosign are; a connection or a router that cannot do it is not joined with them.
    Required,
}

impl Auth {
    /// Returns the word on the wire.
    pub const fn method(&self) -> &'static str {
        match self {
            Auth::Anonymous => "anonymous",
            Auth::Ticket(_) => "ticket",
            Auth::WampCra(_) => wampcra::METHOD,
            Auth::Scram(_) => Dialect::Wamp.method(),
            Auth::CrossbarScram(_) => Dialect::Crossbar.method(),
            Auth::Cryptosign(_) => cryptosign::METHOD,
            Auth::Tls => "tls",
        }
    }
}

impl fmt::Debug for Auth {
    /// Shows the method only: credentials do not belong into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.method())
    }
}

/// What AUTHENTICATE says.
#[derive(Debug)]
pub(super) struct Proof {
    pub(super) signature: String,
    pub(super) extra: Dict,
}

/// The client's side of one authentication.
pub(super) struct Prover<'j> {
    join: &'j Join,
    channel: Option<ChannelId>,
    nonce: String,
    /// Where the router must prove itself, and how.
    expected: Option<(Dialect, String)>,
}

impl<'j> Prover<'j> {
    pub(super) fn new(join: &'j Join, channel: Option<ChannelId>) -> Result<Prover<'j>, JoinError> {
        let binds = |auth: &Auth| matches!(auth, Auth::Scram(_) | Auth::Cryptosign(_));
        let channel = channel.filter(|_| join.binding == Binding::Required);
        if join.binding == Binding::Required && channel.is_none() && join.auth.iter().any(binds) {
            return Err(refused("the connection has no channel binding"));
        }
        let mut nonce = [0; 16];
        SystemRandom::new()
            .fill(&mut nonce)
            .map_err(|_| refused("the operating system has no random numbers"))?;
        Ok(Prover {
            join,
            channel,
            nonce: STANDARD.encode(nonce),
            expected: None,
        })
    }

    /// Adds what HELLO has to say for the methods to `authextra`.
    pub(super) fn announce(&self, extra: &mut Dict) {
        let mut binds = false;
        for auth in &self.join.auth {
            match auth {
                Auth::Scram(_) | Auth::CrossbarScram(_) => {
                    extra.insert("nonce".to_owned(), json!(self.nonce));
                }
                Auth::Cryptosign(key) => {
                    extra.insert("pubkey".to_owned(), json!(key.public_hex()));
                }
                _ => continue,
            }
            binds = true;
        }
        if binds && self.channel.is_some() {
            extra.insert("channel_binding".to_owned(), json!(TLS_EXPORTER));
        }
    }

    /// Answers a challenge.
    pub(super) async fn prove(&mut self, challenge: &Challenge<'_>) -> Result<Proof, JoinError> {
        let found = self
            .join
            .auth
            .iter()
            .find(|auth| auth.method() == challenge.method);
        let Some(auth) = found else {
            let why = format!("the router asks for `{}`", challenge.method);
            return Err(JoinError::new(reason::NO_MATCHING_AUTH_METHOD, why));
        };
        let proof = match auth {
            Auth::Scram(password) => self.scram(Dialect::Wamp, password, &challenge.extra).await,
            Auth::CrossbarScram(password) => {
                self.scram(Dialect::Crossbar, password, &challenge.extra)
                    .await
            }
            auth => self
                .signature(auth, &challenge.extra)
                .map(|signature| Proof {
                    signature,
                    extra: Dict::new(),
                }),
        };
        proof.ok_or_else(|| refused("the challenge of the router cannot be answered"))
    }

    fn signature(&self, auth: &Auth, extra: &Dict) -> Option<String> {
        match auth {
            Auth::Ticket(ticket) => Some(ticket.clone()),
            Auth::WampCra(secret) => wampcra_signature(secret, extra),
            Auth::Cryptosign(key) => {
                let challenge = hex::decode_array(extra.get("challenge")?.as_str()?)?;
                let binding = extra.get("channel_binding").and_then(Value::as_str);
                // A router that leaves out the binding that we want may be somebody in between.
                if binding != self.channel.map(|_| TLS_EXPORTER) {
                    return None;
                }
                Some(key.answer(&challenge, self.channel.as_ref()))
            }
            Auth::Anonymous | Auth::Tls | Auth::Scram(_) | Auth::CrossbarScram(_) => {
                Some(String::new())
            }
        }
    }

    async fn scram(&mut self, dialect: Dialect, password: &str, extra: &Dict) -> Option<Proof> {
        let text = |key: &str| extra.get(key).and_then(Value::as_str);
        let (nonce, salt) = (text("nonce")?, text("salt")?);
        if !dialect.begins_with(nonce, &self.nonce) {
            return None;
        }
        let memory = extra.get("memory").and_then(Value::as_u64);
        let kdf = Kdf::new(text("kdf")?, extra.get("iterations")?.as_u64()?, memory)?;
        let octets = STANDARD.decode(salt).ok()?;
        let password = zeroize::Zeroizing::new(password.to_owned());
        // This is made to take long: other tasks of the thread go on meanwhile.
        let keys = tokio::task::spawn_blocking(move || {
            ClientKeys::derive(dialect, &password, &octets, kdf)
        });
        let keys = keys.await.ok()??;
        let channel = self.channel.filter(|_| dialect == Dialect::Wamp);
        let exchange = Exchange {
            dialect,
            authid: self.join.authid.as_deref().unwrap_or_default(),
            client_nonce: &self.nonce,
            nonce,
            salt,
            iterations: kdf.iterations(),
            channel: channel.as_ref().map(|id| (TLS_EXPORTER, id.as_slice())),
        };
        self.expected = Some((dialect, keys.server_keys().verifier(dialect, &exchange)));
        let mut extra = Dict::new();
        extra.insert("nonce".to_owned(), json!(nonce));
        let word = channel.map(|_| TLS_EXPORTER);
        extra.insert("channel_binding".to_owned(), json!(word));
        let data = channel.map(|id| STANDARD.encode(id));
        extra.insert("cbind_data".to_owned(), json!(data));
        Some(Proof {
            signature: keys.proof(&exchange),
            extra,
        })
    }

    /// Checks that the router has proved itself in WELCOME, where it has to.
    pub(super) fn check(&self, details: &Dict) -> Result<(), JoinError> {
        let Some((dialect, expected)) = &self.expected else {
            return Ok(());
        };
        let extra = details.get("authextra");
        let given = extra.and_then(|extra| extra.get(dialect.verifier()));
        match given.and_then(Value::as_str) {
            Some(given) if crate::wamp::auth::same(given.as_bytes(), expected.as_bytes()) => Ok(()),
            _ => Err(refused("the router does not know the password's keys")),
        }
    }
}

fn refused(why: &str) -> JoinError {
    JoinError::new(reason::AUTHENTICATION_FAILED, why)
}

fn wampcra_signature(secret: &str, extra: &Dict) -> Option<String> {
    let challenge = extra.get("challenge")?.as_str()?;
    let salt = match extra.get("salt") {
        None | Some(Value::Null) => return Some(wampcra::signature(secret.as_bytes(), challenge)),
        Some(salt) => salt.as_str()?,
    };
    let number = |key, default| match extra.get(key) {
        None => Some(default),
        Some(value) => value.as_u64(),
    };
    let iterations = number("iterations", 1000)?;
    let key = wampcra::derived_key(secret, salt, iterations, number("keylen", 32)?)?;
    Some(wampcra::signature(key.as_bytes(), challenge))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extra(value: Value) -> Dict {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn a_wampcra_challenge_is_signed_with_the_secret_or_the_derived_key() {
        let plain = wampcra_signature("key", &extra(json!({"challenge": "x"})));
        assert_eq!(plain.unwrap(), wampcra::signature(b"key", "x"));
        let salted = json!({"challenge": "x", "salt": "s", "iterations": 10, "keylen": 16});
        let derived = wampcra::derived_key("key", "s", 10, 16).unwrap();
        assert_eq!(
            wampcra_signature("key", &extra(salted)).unwrap(),
            wampcra::signature(derived.as_bytes(), "x")
        );
    }

    #[test]
    fn credentials_are_not_shown() {
        let mut join = Join::new("realm1");
        join.auth = vec![Auth::Ticket("hush".to_owned())];
        assert!(!format!("{join:?}").contains("hush"));
    }

    #[tokio::test]
    async fn a_router_that_leaves_out_the_binding_is_not_answered() {
        let key = Arc::new(SigningKey::from_seed(&[7; 32]));
        let mut join = Join::new("realm1");
        join.auth = vec![Auth::Cryptosign(key)];
        join.binding = Binding::Required;
        assert!(Prover::new(&join, None).is_err());
        let mut prover = Prover::new(&join, Some([1; 32])).unwrap();
        let challenge = |binding: Option<&str>| Challenge {
            method: "cryptosign".into(),
            extra: extra(json!({"challenge": "00".repeat(32), "channel_binding": binding})),
        };
        assert!(prover.prove(&challenge(None)).await.is_err());
        assert!(prover.prove(&challenge(Some(TLS_EXPORTER))).await.is_ok());
    }

    #[tokio::test]
    async fn a_router_that_does_not_know_the_keys_is_left() {
        let mut join = Join::new("realm1");
        join.authid = Some("joe".to_owned());
        join.auth = vec![Auth::Scram("pencil".to_owned())];
        let mut prover = Prover::new(&join, None).unwrap();
        let nonce = prover.nonce.clone() + "AAAA";
        let challenge = |nonce: &str| Challenge {
            method: "wamp-scram".into(),
            extra: extra(json!({"nonce": nonce, "salt": "AAAA", "kdf": "pbkdf2", "iterations": 1})),
        };
        assert!(prover.prove(&challenge("AAAABBBB")).await.is_err());
        prover.prove(&challenge(&nonce)).await.unwrap();
        assert!(prover.check(&Dict::new()).is_err());
        let lie = json!({"authextra": {"verifier": "v=AAAA"}});
        assert!(prover.check(&extra(lie)).is_err());
    }
}
