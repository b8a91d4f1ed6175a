//! What is noted down for a record of who did what: refusals, and what the realm's own procedures changed.
//!
//! Nothing is noted down unless somebody keeps a record.

use shared::wamp::{Id, Match};

use super::meta::Procedure;
use super::permissions::{Action, Disclosure};
use super::{Realm, SessionKey};

/// So many notes are kept until they are taken; a shell takes them after each batch of messages.
const MOST: usize = 256;
/// Octets of a URI that are kept.
const LONGEST: usize = 1024;

/// Something worth a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The session.
    pub session: Id,
    /// Its identity.
    pub authid: String,
    /// Its role.
    pub authrole: String,
    /// How it authenticated.
    pub authmethod: String,
    /// Where its peer is, if the shell has said so.
    pub peer: Option<String>,
    /// What it wanted.
    pub action: Action,
    /// With which URI.
    pub uri: String,
    /// The error it got; `None` if it was done.
    pub error: Option<&'static str>,
}

/// The notes since they were last taken.
#[derive(Default)]
pub(super) struct Record {
    // INVARIANT: `None` while nobody keeps a record.
    notes: Option<Vec<Note>>,
}

impl Realm {
    /// Begins to note down refusals and changes for [`Realm::take_notes`].
    pub fn keep_record(&mut self) {
        self.record.notes.get_or_insert_default();
    }

    /// Tells whether somebody keeps a record.
    #[inline]
    pub(super) fn keeps_record(&self) -> bool {
        self.record.notes.is_some()
    }

    /// Returns what was noted down since the last time, in order.
    #[inline]
    pub fn take_notes(&mut self) -> Vec<Note> {
        match &mut self.record.notes {
            Some(notes) if !notes.is_empty() => std::mem::take(notes),
            _ => Vec::new(),
        }
    }

    /// Decides whether a session may do something with a URI, or with a pattern, and notes it down if not.
    #[inline]
    pub(super) fn authorize(
        &mut self,
        from: SessionKey,
        action: Action,
        uri: &str,
        matching: Match,
    ) -> Result<Disclosure, &'static str> {
        let role = self.sessions[from].role;
        let granted = self.roles.decide(role, action, uri, matching).granted();
        if let Err(error) = granted {
            self.note_refused(from, action, uri, error);
        }
        granted
    }

    /// Notes that a session was refused something.
    #[cold]
    fn note_refused(&mut self, from: SessionKey, action: Action, uri: &str, error: &'static str) {
        self.note(from, action, uri, Some(error));
    }

    /// Notes that one of the realm's own procedures was called, if it changes something.
    pub(super) fn note_meta(
        &mut self,
        from: SessionKey,
        procedure: Procedure,
        uri: &str,
        error: Option<&'static str>,
    ) {
        if procedure.changes_others() {
            self.note(from, Action::Call, uri, error);
        }
    }

    fn note(&mut self, from: SessionKey, action: Action, uri: &str, error: Option<&'static str>) {
        let Some(notes) = &mut self.record.notes else {
            return;
        };
        if notes.len() >= MOST {
            return;
        }
        let identity = &self.sessions[from].identity;
        let transport = identity.details.get("transport");
        let peer = transport.and_then(|transport| transport.get("peer")?.as_str());
        notes.push(Note {
            session: identity.session,
            authid: identity.authid.clone(),
            authrole: identity.authrole.clone(),
            authmethod: identity.authmethod.clone(),
            peer: peer.map(str::to_owned),
            action,
            uri: uri.chars().take(LONGEST).collect(),
            error,
        });
    }
}
