//! What decisions are made on: what the peer says, what the transport knows of it, and what was drawn for it.

use std::fmt;

use serde_json::Value;
use shared::wamp::auth::{ChannelId, TLS_EXPORTER};
use shared::wamp::{Dict, Id};

use super::{Admission, Disguise};

/// A peer that says HELLO. The random octets are for this peer alone.
#[derive(Debug)]
pub struct Asking<'a> {
    /// The realm asked for.
    pub realm: &'a str,
    /// The details of HELLO.
    pub details: &'a Dict,
    /// The session that the peer will have.
    pub session: Id,
    /// A random authid, for those who need one.
    pub fresh: String,
    /// Random octets for a challenge.
    pub random: [u8; 32],
    /// What time it is, ISO 8601, UTC.
    pub timestamp: String,
    /// What the transport knows, in words.
    pub transport: &'a Dict,
    /// What binds a proof to the TLS connection.
    pub channel: Option<ChannelId>,
    /// SHA-1 fingerprint of the certificate that the peer has shown, and the TLS handshake has checked.
    pub certificate_sha1: Option<[u8; 20]>,
    /// Whom the peer's cookie belongs to.
    pub remembered: Option<Admission>,
    /// What unknown identities see.
    pub disguise: &'a Disguise,
}

/// What the peer answers to a challenge.
#[derive(Clone, Copy)]
pub struct Answer<'a> {
    /// The signature.
    pub signature: &'a str,
    /// What goes with it.
    pub extra: &'a Dict,
}

impl fmt::Debug for Answer<'_> {
    /// Leaves everything out: the signature may be a ticket.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").finish_non_exhaustive()
    }
}

impl Asking<'_> {
    /// Returns the identity asked for, if it is one.
    pub(super) fn authid(&self) -> Option<&str> {
        let authid = self.details.get("authid").and_then(Value::as_str);
        authid.filter(|authid| !authid.is_empty())
    }

    /// Returns a text of HELLO's `authextra`.
    pub(super) fn extra(&self, key: &str) -> Option<&str> {
        self.details.get("authextra")?.get(key)?.as_str()
    }

    /// Returns what the proof is bound to, if the peer wants it bound in a way that this connection has.
    pub(super) fn binding(&self) -> Option<&ChannelId> {
        let wanted = self.extra("channel_binding") == Some(TLS_EXPORTER);
        self.channel.as_ref().filter(|_| wanted)
    }
}
