//! From a password to a key, as expensive as a challenge asks, within reason.

use std::num::NonZeroU32;

use ring::pbkdf2;
use zeroize::Zeroizing;

use super::Dialect;

/// A client does not work harder than this for a router, in rounds of PBKDF2.
const MAX_ITERATIONS: u32 = 1_000_000;
/// Nor in KiB times rounds of Argon2: some seconds.
const MAX_ARGON: u64 = 16 << 20;
/// Nor with more memory, in KiB.
const MAX_MEMORY: u32 = 1 << 20;

/// Key derivation, with what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kdf {
    /// Argon2id, version 1.3, one lane.
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

impl Kdf {
    /// Reads the attributes of a challenge.
    pub fn new(word: &str, iterations: u64, memory: Option<u64>) -> Option<Kdf> {
        let iterations = u32::try_from(iterations)
            .ok()
            .filter(|rounds| *rounds > 0)?;
        match word {
            "argon2id13" | "argon2id-13" => Some(Kdf::Argon2id {
                iterations,
                memory: u32::try_from(memory?).ok()?,
            }),
            "pbkdf2" => Some(Kdf::Pbkdf2 { iterations }),
            _ => None,
        }
    }

    /// Returns the word in a challenge.
    pub const fn word(self, dialect: Dialect) -> &'static str {
        match (self, dialect) {
            (Kdf::Argon2id { .. }, Dialect::Wamp) => "argon2id13",
            (Kdf::Argon2id { .. }, Dialect::Crossbar) => "argon2id-13",
            (Kdf::Pbkdf2 { .. }, _) => "pbkdf2",
        }
    }

    /// Returns the rounds.
    pub const fn iterations(self) -> u32 {
        match self {
            Kdf::Argon2id { iterations, .. } | Kdf::Pbkdf2 { iterations } => iterations,
        }
    }

    /// Returns the memory in KiB, where it counts.
    pub const fn memory(self) -> Option<u32> {
        match self {
            Kdf::Argon2id { memory, .. } => Some(memory),
            Kdf::Pbkdf2 { .. } => None,
        }
    }

    pub(super) fn derive(self, password: &[u8], salt: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
        let mut key = Zeroizing::new([0; 32]);
        match self {
            Kdf::Argon2id { iterations, memory } => {
                if memory > MAX_MEMORY || u64::from(memory) * u64::from(iterations) > MAX_ARGON {
                    return None;
                }
                let params = argon2::Params::new(memory, iterations, 1, Some(32)).ok()?;
                argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
                    .hash_password_into(password, salt, &mut *key)
                    .ok()?;
            }
            Kdf::Pbkdf2 { iterations } => {
                let rounds = NonZeroU32::new(iterations).filter(|n| n.get() <= MAX_ITERATIONS)?;
                pbkdf2::derive(
                    pbkdf2::PBKDF2_HMAC_SHA256,
                    rounds,
                    salt,
                    password,
                    &mut *key,
                );
            }
        }
        Some(key)
    }
}
