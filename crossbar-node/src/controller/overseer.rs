//! Answers for the management router: writes down what it refuses.

use std::sync::Arc;

use shared::api::{AuditAction, AuditActor, AuditEntry};

use super::audit::Audit;
use crate::process::{OK, now};
use crate::router::auth::Principal;
use crate::router::core::{Action, Note};
use crate::router::io::{NotJoined, Overseer};

/// Answers for the management router.
pub struct Office {
    audit: Arc<Audit>,
}

impl Office {
    /// Writes to `audit`.
    pub fn new(audit: Arc<Audit>) -> Self {
        Office { audit }
    }
}

impl Overseer for Office {
    fn not_joined(&self, refused: NotJoined) {
        self.audit.note(AuditEntry {
            seq: 0,
            ts: now(),
            who: AuditActor {
                authid: refused.authid,
                peer: Some(refused.peer),
                ..AuditActor::default()
            },
            action: AuditAction::Join,
            what: refused.realm.unwrap_or_default(),
            arguments: None,
            result: refused.reason,
            message: Some(refused.message),
            duration: None,
        });
    }

    fn noted(&self, note: Note) {
        self.audit.note(AuditEntry {
            seq: 0,
            ts: now(),
            who: AuditActor {
                session: Some(note.session.get()),
                authid: Some(note.authid),
                authrole: Some(note.authrole),
                authmethod: Some(note.authmethod),
                peer: note.peer,
            },
            action: match note.action {
                Action::Call => AuditAction::Call,
                Action::Register => AuditAction::Register,
                Action::Publish => AuditAction::Publish,
                Action::Subscribe => AuditAction::Subscribe,
            },
            what: note.uri,
            arguments: None,
            result: note.error.unwrap_or(OK).to_owned(),
            message: None,
            duration: None,
        });
    }

    fn admit(&self, _: &mut Principal) {}
}
