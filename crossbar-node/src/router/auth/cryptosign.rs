//! The method `cryptosign`: the client signs a challenge with its private key.

use serde_json::json;
use shared::wamp::Dict;
use shared::wamp::auth::cryptosign::{self, METHOD};
use shared::wamp::auth::{ChannelId, TLS_EXPORTER, hex};

use super::known::entitled;
use super::{Admission, Answer, Asking, Grant, Known, Pending, Verdict};

/// Who may join with an Ed25519 key.
#[derive(Clone, Debug)]
pub struct PublicKeys {
    /// The keys.
    pub keys: Vec<[u8; 32]>,
    /// What they give.
    pub grant: Grant,
}

/// What the signature is checked against.
#[derive(Debug)]
pub struct Waiting {
    public: [u8; 32],
    challenge: [u8; 32],
    channel: Option<ChannelId>,
    admission: Option<Admission>,
}

impl PublicKeys {
    /// Makes the challenge. Keys that belong to nobody get one too.
    pub(super) fn hello(known: &Known<PublicKeys>, asking: &Asking<'_>) -> Verdict {
        let Some(public) = asking.extra("pubkey").and_then(hex::decode_array::<32>) else {
            return Verdict::denied("cryptosign needs a public key in hex as `authextra.pubkey`");
        };
        let owns = |user: &PublicKeys| user.keys.contains(&public);
        let owner = match asking.authid() {
            Some(authid) => {
                let user = known.find(authid, asking, |user| &user.grant);
                user.filter(|user| owns(user)).map(|user| (authid, user))
            }
            None => known
                .iter()
                .find(|(_, user)| owns(user) && entitled(&user.grant, asking)),
        };
        let admission = owner.map(|(authid, user)| Admission::granted(authid, &user.grant, METHOD));
        challenge(public, admission, asking)
    }
}

/// Makes the challenge for a key. Without an admission no signature is right.
pub(super) fn challenge(
    public: [u8; 32],
    admission: Option<Admission>,
    asking: &Asking<'_>,
) -> Verdict {
    let channel = asking.binding().copied();
    let mut extra = Dict::new();
    extra.insert("challenge".to_owned(), hex::encode(&asking.random).into());
    // A binding that this connection does not have is left out; whether to go on is for the client to say.
    let binding = channel.map(|_| TLS_EXPORTER);
    extra.insert("channel_binding".to_owned(), json!(binding));
    Verdict::Challenge {
        method: METHOD,
        extra,
        pending: Pending::Cryptosign(Box::new(Waiting {
            public,
            challenge: asking.random,
            channel,
            admission,
        })),
    }
}

impl Waiting {
    pub(super) fn authenticate(self, answer: Answer<'_>) -> Verdict {
        let channel = self.channel.as_ref();
        let right = cryptosign::verify(&self.public, &self.challenge, channel, answer.signature);
        match self.admission {
            Some(admission) if right => Verdict::Welcome(Box::new(admission)),
            _ => Verdict::denied("the signature is wrong"),
        }
    }
}
