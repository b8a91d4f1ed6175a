//! What unknown identities see: challenges like those of known ones, the same each time, so that asking tells nothing.

use std::fmt;

use ring::hmac;

/// A secret of this process that stands in for the secrets of unknown identities.
pub struct Disguise(hmac::Key);

impl Disguise {
    /// Takes random octets.
    pub fn new(random: [u8; 32]) -> Disguise {
        Disguise(hmac::Key::new(hmac::HMAC_SHA256, &random))
    }

    /// Returns octets that belong to an identity.
    pub(super) fn octets(&self, what: &str, authid: &str) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.0);
        context.update(what.as_bytes());
        context.update(&[0]);
        context.update(authid.as_bytes());
        let tag = context.sign();
        tag.as_ref().try_into().expect("SHA-256 makes 32 octets")
    }

    /// Returns a number that belongs to an identity.
    pub(super) fn number(&self, what: &str, authid: &str) -> u64 {
        let octets = self.octets(what, authid);
        u64::from_le_bytes(*octets.first_chunk().expect("32 octets are more than 8"))
    }

    /// Returns `length` octets that belong to an identity.
    pub(super) fn salt(&self, authid: &str, length: usize) -> Vec<u8> {
        let blocks =
            (0..length.div_ceil(32)).map(|block| self.octets(&format!("salt {block}"), authid));
        blocks.flatten().take(length).collect()
    }

    /// Returns a text that looks like `model`: each letter and digit is replaced by another of its kind.
    pub(super) fn text(&self, authid: &str, model: &str) -> String {
        let octets = self.salt(authid, model.len());
        let hex = model.bytes().all(|octet| octet.is_ascii_hexdigit());
        let replaced = model.chars().zip(octets).map(|(char, octet)| {
            let (first, count) = match char {
                '0'..='9' => (b'0', 10),
                'a'..='z' => (b'a', if hex { 6 } else { 26 }),
                'A'..='Z' => (b'A', if hex { 6 } else { 26 }),
                other => return other,
            };
            char::from(first + octet % count)
        });
        replaced.collect()
    }
}

impl fmt::Debug for Disguise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Disguise(***)")
    }
}
