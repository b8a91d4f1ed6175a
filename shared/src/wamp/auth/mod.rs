//! Challenges and their answers, as both sides compute them. Who may do what with the outcome is not known here.
//!
//! * [`wampcra`]: a shared secret, maybe salted · [`scram`]: a password that the router does not know
//! * [`cryptosign`]: an Ed25519 key · [`hex`]: how the last of them writes octets
//!
//! Randomness and time come from the caller. Secrets are compared with [`same`] and wiped when they are dropped.

pub mod cryptosign;
pub mod scram;
pub mod wampcra;

pub use crate::hex;
use subtle::ConstantTimeEq as _;

/// The word of channel binding by exported keying material (RFC 9266), the one that TLS 1.3 has.
pub const TLS_EXPORTER: &str = "tls-exporter";

/// Octets that two ends of one TLS connection share and nobody else has.
pub type ChannelId = [u8; 32];

/// Compares secrets in a time that depends on their lengths alone.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}
