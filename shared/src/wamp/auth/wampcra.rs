//! WAMP-CRA: the challenge is a text, its signature an HMAC-SHA256 under the shared secret.
//!
//! A salted secret is not shared itself: both sides use a key derived from it, in base64.

use std::num::NonZeroU32;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::{hmac, pbkdf2};
use serde_json::json;

use crate::wamp::Id;

/// The method's word.
pub const METHOD: &str = "wampcra";
/// PBKDF2 is as expensive as the router asks; above this, a hostile one would stop us.
const MAX_ITERATIONS: u64 = 1_000_000;
/// Longest key that a router can ask for, in octets.
const MAX_KEY_LEN: u64 = 1024;

/// What a challenge says.
#[derive(Clone, Copy, Debug)]
pub struct Challenge<'a> {
    /// Whom the client will be, if it succeeds.
    pub authid: &'a str,
    /// Its role then.
    pub authrole: &'a str,
    /// Who knows the client.
    pub authprovider: &'a str,
    /// The session it will have.
    pub session: Id,
    /// A random text.
    pub nonce: &'a str,
    /// When the challenge was made, ISO 8601, UTC.
    pub timestamp: &'a str,
}

impl Challenge<'_> {
    /// Returns the text that is signed.
    pub fn text(&self) -> String {
        json!({
            "authid": self.authid,
            "authrole": self.authrole,
            "authmethod": METHOD,
            "authprovider": self.authprovider,
            "session": self.session.get(),
            "nonce": self.nonce,
            "timestamp": self.timestamp,
        })
        .to_string()
    }
}

/// Returns the signature of a challenge.
pub fn signature(key: &[u8], challenge: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    STANDARD.encode(hmac::sign(&key, challenge.as_bytes()))
}

/// Derives the key from a salted secret, in base64, which is how it is used. `None` if more work is asked for
/// than is sensible.
pub fn derived_key(secret: &str, salt: &str, iterations: u64, key_len: u64) -> Option<String> {
    if iterations > MAX_ITERATIONS || !(1..=MAX_KEY_LEN).contains(&key_len) {
        return None;
    }
    let iterations = NonZeroU32::new(u32::try_from(iterations).ok()?)?;
    let mut key = zeroize::Zeroizing::new(vec![0; usize::try_from(key_len).ok()?]);
    pbkdf2::derive(
        pbkdf2::PBKDF2_HMAC_SHA256,
        iterations,
        salt.as_bytes(),
        secret.as_bytes(),
        &mut key,
    );
    Some(STANDARD.encode(&*key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_hmac_of_the_text() {
        // The example that every page on HMAC shows.
        assert_eq!(
            signature(b"key", "The quick brown fox jumps over the lazy dog"),
            "97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg="
        );
    }

    #[test]
    fn a_derived_key_is_pbkdf2_in_base64() {
        // RFC 7914, section 11.
        let key = derived_key("passwd", "salt", 1, 64).unwrap();
        let octets = STANDARD.decode(key).unwrap();
        let first = crate::hex::encode(&octets[..16]);
        assert_eq!(first, "55ac046e56e3089fec1691c22544b605");
    }

    #[test]
    fn endless_work_is_refused() {
        assert_eq!(derived_key("key", "s", u64::MAX, 32), None);
        assert_eq!(derived_key("key", "s", 0, 32), None);
        assert_eq!(derived_key("key", "s", 1, 1 << 40), None);
    }

    #[test]
    fn a_challenge_says_whom_it_is_for() {
        let text = Challenge {
            authid: "peter",
            authrole: "user",
            authprovider: "static",
            session: Id::new(9).unwrap(),
            nonce: "n",
            timestamp: "2014-06-22T16:36:25.448Z",
        }
        .text();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        let expected = json!({"authid": "peter", "authrole": "user", "authmethod": "wampcra",
            "authprovider": "static", "session": 9, "nonce": "n", "timestamp": "2014-06-22T16:36:25.448Z"});
        assert_eq!(read, expected);
    }
}
