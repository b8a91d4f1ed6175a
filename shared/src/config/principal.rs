//! Principals of static authentication, one type per method. Secrets do not show in debug output.

use super::auth::role;
use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::mask::Secret;
use super::place::At;
use super::problem::code;
use crate::hex;

/// Who may join with a ticket.
#[derive(Debug, Clone, PartialEq)]
pub struct TicketPrincipal {
    /// The ticket.
    pub ticket: Secret,
    /// The role given.
    pub role: String,
    /// The realm, if it is prescribed.
    pub realm: Option<String>,
}

impl ConfigItem for TicketPrincipal {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["ticket", "role", "realm"]);
        Some(Self {
            ticket: dict.required_secret(check, "ticket"),
            role: role(check, &dict),
            realm: dict.text(check, "realm"),
        })
    }
}

/// Who may join with WAMP-CRA.
#[derive(Debug, Clone, PartialEq)]
pub struct WampCraUser {
    /// The secret; with a salt it is the derived key in base64 (see decisions on salted WAMP-CRA).
    pub secret: Secret,
    /// The role given.
    pub role: String,
    /// The realm, if it is prescribed.
    pub realm: Option<String>,
    /// How the secret was derived, if it was.
    pub derivation: Option<Derivation>,
}

/// Parameters of PBKDF2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derivation {
    /// The salt.
    pub salt: String,
    /// Rounds.
    pub iterations: u32,
    /// Length of the key in bytes.
    pub keylen: u32,
}

impl ConfigItem for WampCraUser {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &["secret", "role", "realm", "salt", "iterations", "keylen"],
        );
        let iterations = number(check, &dict, "iterations", 10_000_000).unwrap_or(1000);
        let keylen = number(check, &dict, "keylen", 1024).unwrap_or(32);
        let salt = dict.text(check, "salt").filter(|salt| !salt.is_empty());
        Some(Self {
            secret: dict.required_secret(check, "secret"),
            role: role(check, &dict),
            realm: dict.text(check, "realm"),
            derivation: salt.map(|salt| Derivation {
                salt,
                iterations,
                keylen,
            }),
        })
    }
}

/// Who may join with an Ed25519 key.
#[derive(Debug, Clone, PartialEq)]
pub struct CryptosignPrincipal {
    /// Public keys.
    pub authorized_keys: Vec<[u8; 32]>,
    /// The role given.
    pub role: String,
    /// The realm, if it is prescribed.
    pub realm: Option<String>,
}

impl ConfigItem for CryptosignPrincipal {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["authorized_keys", "trustroots", "role", "realm"]);
        if let Some(at) = dict.get("trustroots") {
            check.unavailable(&at, "trust by certificate chains (`trustroots`)");
        }
        let at = dict.require(check, "authorized_keys")?;
        let mut authorized_keys = Vec::new();
        for at in check.list(&at) {
            authorized_keys.extend(bytes::<32>(
                check,
                &at,
                "a public key of 64 hexadecimal digits",
            ));
        }
        Some(Self {
            authorized_keys,
            role: role(check, &dict),
            realm: dict.text(check, "realm"),
        })
    }
}

/// Who may join with SCRAM.
#[derive(Debug, Clone, PartialEq)]
pub struct ScramPrincipal {
    /// The key derivation.
    pub kdf: ScramKdf,
    /// The salt, as written.
    pub salt: String,
    /// Stored key, as written.
    pub stored_key: Secret,
    /// Server key, as written.
    pub server_key: Secret,
    /// The role given.
    pub role: String,
    /// The realm, if it is prescribed.
    pub realm: Option<String>,
}

/// Key derivation of SCRAM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScramKdf {
    /// Argon2id, version 1.3.
    Argon2id {
        /// Rounds.
        iterations: u32,
        /// Memory in KiB.
        memory: u32,
    },
    /// PBKDF2 with HMAC-SHA256.
    Pbkdf2 {
        /// Rounds.
        iterations: u32,
    },
}

impl ConfigItem for ScramPrincipal {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "kdf",
                "iterations",
                "memory",
                "salt",
                "stored-key",
                "server-key",
                "role",
                "realm",
            ],
        );
        let kdf = dict.require(check, "kdf");
        let argon =
            kdf.and_then(|at| check.choice(&at, &[("argon2id-13", true), ("pbkdf2", false)]));
        dict.require(check, "iterations");
        let iterations = number(check, &dict, "iterations", 10_000_000).unwrap_or(0);
        let memory = number(check, &dict, "memory", 4 << 20);
        if argon == Some(true) {
            dict.require(check, "memory");
        }
        Some(Self {
            salt: salt(check, &dict),
            stored_key: key(check, &dict, "stored-key"),
            server_key: key(check, &dict, "server-key"),
            role: role(check, &dict),
            realm: dict.text(check, "realm"),
            kdf: match argon? {
                true => ScramKdf::Argon2id {
                    iterations,
                    memory: memory.unwrap_or(0),
                },
                false => ScramKdf::Pbkdf2 { iterations },
            },
        })
    }
}

/// Who may join with a TLS client certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsPrincipal {
    /// SHA-1 fingerprint of the certificate.
    pub certificate_sha1: [u8; 20],
    /// The role given.
    pub role: String,
    /// The realm, if it is prescribed.
    pub realm: Option<String>,
}

impl ConfigItem for TlsPrincipal {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["certificate-sha1", "role", "realm"]);
        let at = dict.require(check, "certificate-sha1")?;
        let certificate_sha1 = bytes::<20>(check, &at, "a SHA-1 fingerprint like `AA:BB:…`");
        Some(Self {
            role: role(check, &dict),
            realm: dict.text(check, "realm"),
            certificate_sha1: certificate_sha1?,
        })
    }
}

fn number(check: &mut Check<'_>, dict: &Dict<'_>, key: &str, most: u64) -> Option<u32> {
    let value = dict.integer(check, key, 1..=most)?;
    u32::try_from(value).ok()
}

fn salt(check: &mut Check<'_>, dict: &Dict<'_>) -> String {
    let at = dict.require(check, "salt");
    let text = at.as_ref().and_then(|at| check.filled(at));
    if let (Some(at), Some(text)) = (&at, &text)
        && hex::decode_or_base64(text).is_none()
    {
        let message = "this is neither hexadecimal nor base64";
        check.refuse(at, code::INVALID_VALUE, message);
    }
    text.unwrap_or_default()
}

fn key(check: &mut Check<'_>, dict: &Dict<'_>, key: &str) -> Secret {
    let at = dict.require(check, key);
    let text = at.as_ref().and_then(|at| check.reference(at));
    if let (Some(at), Some(text)) = (&at, &text)
        && hex::decode_or_base64(text).is_none_or(|octets| octets.len() != 32)
    {
        let message = "this is not 32 octets in hexadecimal digits or base64";
        check.refuse(at, code::INVALID_VALUE, message);
    }
    Secret::new(text.unwrap_or_default())
}

/// Reads hexadecimal digits, with or without colons between the bytes.
fn bytes<const N: usize>(check: &mut Check<'_>, at: &At<'_>, what: &str) -> Option<[u8; N]> {
    let text = check.reference(at)?;
    let bytes = hex::decode_array(&text.replace(':', ""));
    if bytes.is_none() {
        check.refuse(at, code::INVALID_VALUE, format!("this is not {what}"));
    }
    bytes
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde_json::json;

    use super::*;

    #[test]
    fn scram_keys_that_can_be_no_keys_are_found_before_a_transport_is_started() {
        let principal = |stored: &str, salt: &str| {
            let server = "ab".repeat(32);
            ScramPrincipal::from_value(&json!({"kdf": "pbkdf2", "iterations": 4096, "salt": salt,
                "stored-key": stored, "server-key": server}))
        };
        let base64 = STANDARD.encode([7; 32]);
        assert!(
            principal(&base64, "c2FsdA==").is_ok() && principal(&"00".repeat(32), "00").is_ok()
        );
        for (stored, salt, pointer) in [
            ("00", "c2FsdA==", "/stored-key"),
            (&*base64, "salt and more", "/salt"),
        ] {
            let problems = principal(stored, salt).expect_err("it is refused");
            assert_eq!(problems.as_slice()[0].pointer, pointer);
        }
    }
}
