//! Every method, asked and answered without a wire.

mod dynamic;
mod statics;
mod unknown;

use serde_json::{Value, json};
use shared::config::{AuthConfig, ConfigItem as _};
use shared::wamp::{Dict, Id};

use super::{Admission, Answer, Asking, Disguise, Misconfigured, Pending, Policy, Verdict};

/// A door with one or several methods, and what knocks at it.
struct World {
    policy: Policy,
    disguise: Disguise,
    transport: Dict,
    channel: Option<[u8; 32]>,
    certificate: Option<[u8; 20]>,
    remembered: Option<Admission>,
}

/// Reads `auth` of a transport.
fn configured(auth: Value) -> Result<Policy, Misconfigured> {
    Policy::configured(&AuthConfig::from_value(&auth).unwrap())
}

fn dict(value: Value) -> Dict {
    value.as_object().cloned().expect("a dictionary")
}

impl World {
    /// Reads `auth` of a transport.
    fn new(auth: Value) -> World {
        World {
            policy: configured(auth).unwrap(),
            disguise: Disguise::new([9; 32]),
            transport: Dict::new(),
            channel: None,
            certificate: None,
            remembered: None,
        }
    }

    /// Asks with details of HELLO; `turn` stands for the random octets of this session.
    fn with<T>(&self, details: Value, turn: u8, each: impl FnOnce(&Asking<'_>) -> T) -> T {
        let details = dict(details);
        each(&Asking {
            realm: "realm1",
            details: &details,
            session: Id::new(7).unwrap(),
            fresh: "fresh".to_owned(),
            random: [turn; 32],
            timestamp: "2014-06-22T16:36:25.448Z".to_owned(),
            transport: &self.transport,
            channel: self.channel,
            certificate_sha1: self.certificate,
            remembered: self.remembered.clone(),
            disguise: &self.disguise,
        })
    }

    fn hello(&self, details: Value) -> Verdict {
        self.with(details, 1, |asking| self.policy.hello(asking))
    }

    fn challenge(&self, details: Value, turn: u8) -> (&'static str, Dict, Pending) {
        match self.with(details, turn, |asking| self.policy.hello(asking)) {
            Verdict::Challenge {
                method,
                extra,
                pending,
            } => (method, extra, pending),
            other => panic!("no challenge: {other:?}"),
        }
    }

    fn authenticate(&self, pending: Pending, signature: &str, extra: Value) -> Verdict {
        let extra = dict(extra);
        let answer = Answer {
            signature,
            extra: &extra,
        };
        self.with(json!({}), 1, |asking| pending.authenticate(asking, answer))
    }
}

/// Returns authid, role, method and provider of who may join.
fn welcome(verdict: Verdict) -> [String; 4] {
    match verdict {
        Verdict::Welcome(admission) => {
            let who = admission.principal;
            [who.authid, who.authrole, who.authmethod, who.authprovider]
        }
        other => panic!("not welcome: {other:?}"),
    }
}

/// Returns the reason of a refusal.
fn denied(verdict: Verdict) -> String {
    match verdict {
        Verdict::Deny { reason, .. } => reason.into_owned(),
        other => panic!("not denied: {other:?}"),
    }
}
