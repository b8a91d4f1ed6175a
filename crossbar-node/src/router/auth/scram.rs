//! The methods `wamp-scram` and `scram`: the client proves that it knows a password that we do not know.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use shared::wamp::Dict;
use shared::wamp::auth::scram::{Dialect, Exchange, Kdf, ServerKeys};
use shared::wamp::auth::{ChannelId, TLS_EXPORTER, same};

use super::{Admission, Answer, Asking, Grant, Known, Pending, Verdict};

/// The longest nonce that a client may send, in octets of base64.
const MAX_NONCE: usize = 256;
/// What an unknown identity is asked for where nobody is known: what is recommended.
const USUAL: Kdf = Kdf::Argon2id {
    iterations: 4096,
    memory: 512,
};

/// Who may join with SCRAM.
#[derive(Clone, Debug)]
pub struct ScramUser {
    /// What is kept of the password.
    pub keys: Arc<ServerKeys>,
    /// The salt.
    pub salt: Vec<u8>,
    /// How the client makes its keys.
    pub kdf: Kdf,
    /// What it gives.
    pub grant: Grant,
}

/// What the proof is checked against.
#[derive(Debug)]
pub struct Waiting {
    keys: Arc<ServerKeys>,
    dialect: Dialect,
    authid: String,
    client_nonce: String,
    nonce: String,
    salt: String,
    iterations: u32,
    channel: Option<ChannelId>,
    admission: Option<Admission>,
}

impl ScramUser {
    /// Makes the challenge; an unknown identity gets one like a known one's.
    pub(super) fn hello(
        known: &Known<ScramUser>,
        dialect: Dialect,
        asking: &Asking<'_>,
    ) -> Verdict {
        let authid = asking.authid().unwrap_or_default();
        let decoy = ScramUser::decoy(known, asking, authid);
        let found = known.find(authid, asking, |user| &user.grant);
        let admission = found.map(|user| Admission::granted(authid, &user.grant, dialect.method()));
        found
            .unwrap_or(&decoy)
            .challenge(dialect, admission, asking)
    }

    fn decoy(known: &Known<ScramUser>, asking: &Asking<'_>, authid: &str) -> ScramUser {
        let model = known.model(asking, "scram", authid);
        let disguise = asking.disguise;
        ScramUser {
            keys: Arc::new(ServerKeys::new(
                disguise.octets("scram stored", authid),
                disguise.octets("scram server", authid),
            )),
            salt: disguise.salt(authid, model.map_or(16, |model| model.salt.len())),
            kdf: model.map_or(USUAL, |model| model.kdf),
            grant: Grant {
                role: String::new(),
                realm: None,
            },
        }
    }

    /// Makes the challenge of a user. Without an admission no proof is right.
    pub(super) fn challenge(
        &self,
        dialect: Dialect,
        admission: Option<Admission>,
        asking: &Asking<'_>,
    ) -> Verdict {
        let client_nonce = asking.extra("nonce").unwrap_or_default();
        let nonce = dialect.join_nonces(client_nonce, &asking.random[..16]);
        let nonce = match nonce {
            Some(nonce) if (8..=MAX_NONCE).contains(&client_nonce.len()) => nonce,
            _ => return Verdict::denied("SCRAM needs a nonce in base64 as `authextra.nonce`"),
        };
        let wanted = asking
            .extra("channel_binding")
            .filter(|word| !word.is_empty());
        let channel = match dialect {
            Dialect::Wamp => asking.binding().copied(),
            Dialect::Crossbar => None,
        };
        if dialect == Dialect::Wamp && wanted.is_some() && channel.is_none() {
            return Verdict::failed("this connection does not have the channel binding asked for");
        }
        let salt = STANDARD.encode(&self.salt);
        let extra = json!({
            "nonce": nonce,
            "salt": salt,
            "kdf": self.kdf.word(dialect),
            "iterations": self.kdf.iterations(),
            "memory": self.kdf.memory(),
        });
        let Value::Object(extra) = extra else {
            unreachable!("`json!` of braces is a dictionary")
        };
        Verdict::Challenge {
            method: dialect.method(),
            extra,
            pending: Pending::Scram(Box::new(Waiting {
                keys: Arc::clone(&self.keys),
                dialect,
                authid: asking.authid().unwrap_or_default().to_owned(),
                client_nonce: client_nonce.to_owned(),
                nonce,
                salt,
                iterations: self.kdf.iterations(),
                channel,
                admission,
            })),
        }
    }
}

impl Waiting {
    pub(super) fn authenticate(self, answer: Answer<'_>) -> Verdict {
        let exchange = Exchange {
            dialect: self.dialect,
            authid: &self.authid,
            client_nonce: &self.client_nonce,
            nonce: &self.nonce,
            salt: &self.salt,
            iterations: self.iterations,
            channel: self
                .channel
                .as_ref()
                .map(|id| (TLS_EXPORTER, id.as_slice())),
        };
        let proven = self.keys.accepts(&exchange, answer.signature);
        let heard = self.dialect == Dialect::Crossbar || self.repeats(answer.extra);
        match self.admission {
            Some(mut admission) if proven && heard => {
                let verifier = self.keys.verifier(self.dialect, &exchange);
                let key = self.dialect.verifier().to_owned();
                admission.extra.insert(key, verifier.into());
                Verdict::Welcome(Box::new(admission))
            }
            _ => Verdict::denied("the proof is wrong"),
        }
    }

    /// Tells whether the client repeats the nonce and the channel binding.
    fn repeats(&self, extra: &Dict) -> bool {
        let text = |key| extra.get(key).and_then(Value::as_str);
        let nonce =
            text("nonce").is_some_and(|nonce| same(nonce.as_bytes(), self.nonce.as_bytes()));
        let binding = match &self.channel {
            None => {
                text("channel_binding").is_none_or(str::is_empty)
                    && text("cbind_data").is_none_or(str::is_empty)
            }
            Some(id) => {
                let data = text("cbind_data").map(|data| STANDARD.decode(data));
                text("channel_binding") == Some(TLS_EXPORTER)
                    && matches!(data, Some(Ok(data)) if same(&data, id))
            }
        };
        nonce && binding
    }
}
