//! Signed requests to the HTTP bridge: the parameters of the query, and the proof that they and the body belong to
//! somebody who has the secret.

use base64::Engine as _;
use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};
use ring::hmac;
use shared::api::Timestamp;

/// A key, the secret that goes with it, and how old a request may be.
#[derive(Debug)]
pub(super) struct Keys {
    key: String,
    secret: hmac::Key,
    /// Seconds that a request's clock may differ from ours; 0 for any.
    delta: u64,
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Its parameters are missing, malformed or too old.
    Request(&'static str),
    /// It was not signed with the secret.
    Signature,
}

impl Keys {
    pub(super) fn new(key: &str, secret: &str, delta: u64) -> Keys {
        Keys {
            key: key.to_owned(),
            secret: hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()),
            delta,
        }
    }

    /// Checks a request with this query and body at `now`, in milliseconds since 1970.
    pub(super) fn check(&self, query: &str, body: &[u8], now: i64) -> Result<(), Refused> {
        let missing = Refused::Request("the request is not signed: a parameter is missing");
        let parameter = |name: &str| {
            let mut parameters = query.split('&').filter_map(|pair| pair.split_once('='));
            let found = parameters.find(|(found, _)| *found == name);
            found.map(|(_, value)| {
                value
                    .replace("%3A", ":")
                    .replace("%3a", ":")
                    .replace("%3D", "=")
            })
        };
        let parameter = |name| parameter(name).ok_or(missing);
        let (key, timestamp) = (parameter("key")?, parameter("timestamp")?);
        let (seq, nonce) = (parameter("seq")?, parameter("nonce")?);
        let signature = parameter("signature")?;
        if key != self.key {
            return Err(Refused::Request("the key is unknown"));
        }
        let moment: Timestamp = timestamp
            .parse()
            .map_err(|_| Refused::Request("the timestamp is malformed"))?;
        if seq.parse::<u64>().is_err() || nonce.parse::<u64>().is_err() {
            return Err(Refused::Request("`seq` and `nonce` are numbers"));
        }
        let apart = now.abs_diff(moment.as_millis());
        if self.delta > 0 && apart > self.delta * 1000 {
            return Err(Refused::Request(
                "the request is too old, or a clock is wrong",
            ));
        }
        let trimmed = signature.trim_end_matches('=');
        let proof = URL_SAFE_NO_PAD
            .decode(trimmed)
            .or_else(|_| URL_SAFE.decode(&signature));
        let proof = proof.map_err(|_| Refused::Signature)?;
        let mut signed = Vec::with_capacity(body.len() + 64);
        for part in [&key, &timestamp, &seq, &nonce] {
            signed.extend_from_slice(part.as_bytes());
        }
        signed.extend_from_slice(body);
        // In constant time.
        hmac::verify(&self.secret, &signed, &proof).map_err(|_| Refused::Signature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOMENT: &str = "2026-01-02T03:04:05.678Z";

    fn query(secret: &str, body: &[u8]) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let signed = [format!("bee{MOMENT}17").as_bytes(), body].concat();
        let proof = URL_SAFE.encode(hmac::sign(&key, &signed));
        format!("timestamp={MOMENT}&seq=1&key=bee&nonce=7&signature={proof}")
    }

    #[test]
    fn only_what_was_signed_with_the_secret_not_long_ago_is_taken() {
        let keys = Keys::new("bee", "honey", 300);
        let now = MOMENT.parse::<Timestamp>().unwrap().as_millis();
        let good = query("honey", b"{}");
        assert_eq!(keys.check(&good, b"{}", now + 299_000), Ok(()));
        assert_eq!(keys.check(&good, b"{ }", now), Err(Refused::Signature));
        let wrong = query("money", b"{}");
        assert_eq!(keys.check(&wrong, b"{}", now), Err(Refused::Signature));
        for (query, now) in [
            (good.clone(), now + 301_000),
            (good.replace("bee", "wasp"), now),
            (good.replace("seq=1&", ""), now),
            (good.replace("nonce=7", "nonce=x"), now),
            (String::new(), now),
        ] {
            let found = keys.check(&query, b"{}", now);
            assert!(matches!(found, Err(Refused::Request(_))), "{query}");
        }
        assert_eq!(Keys::new("bee", "honey", 0).check(&good, b"{}", 0), Ok(()));
    }
}
