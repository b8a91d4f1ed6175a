//! Answers for the management router: writes down what it refuses, and gives each node that is managed through it a role
//! of its own.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use shared::api::{AuditAction, AuditActor, AuditEntry, NodeId};

use super::audit::Audit;
use super::fleet::Coming;
use super::roles;
use crate::process::{OK, now};
use crate::router::auth::Principal;
use crate::router::core::{Action, Note};
use crate::router::io::{NotJoined, Overseer, RealmHandle};

/// Answers for the management router.
pub struct Office {
    audit: Arc<Audit>,
    node: NodeId,
    management: Arc<RealmHandle>,
    /// The nodes that roles are about: this one, and those that are managed through it.
    nodes: Mutex<BTreeSet<NodeId>>,
    coming: Coming,
}

/// Nodes that can be managed through this one.
const MOST: usize = 10_000;

impl Office {
    /// Writes to `audit`, and tells `coming` of the nodes that join `management`, the realm of `node`.
    pub fn new(
        audit: Arc<Audit>,
        node: NodeId,
        management: Arc<RealmHandle>,
        coming: Coming,
    ) -> Self {
        let nodes = Mutex::new(BTreeSet::from([node.clone()]));
        Office {
            audit,
            node,
            management,
            nodes,
            coming,
        }
    }

    /// Makes the roles for a node that has not been here before, and those of the others know it.
    fn get_ready_for(&self, node: &NodeId) -> bool {
        let mut nodes = self.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        if nodes.contains(node) {
            return true;
        }
        if nodes.len() >= MOST {
            return false;
        }
        nodes.insert(node.clone());
        self.management.set_role(roles::uplinked(node));
        let all: Vec<_> = nodes.iter().cloned().collect();
        for role in roles::roles(&all) {
            self.management.set_role(role);
        }
        true
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

    fn admit(&self, principal: &mut Principal) {
        if principal.authrole != roles::UPLINK {
            return;
        }
        // Who is no other node keeps a role that this realm does not have, and is refused for that.
        let Ok(node) = principal.authid.parse::<NodeId>() else {
            return;
        };
        if node != self.node && self.get_ready_for(&node) {
            principal.authrole = roles::uplinked_role(&node);
            self.coming.try_send(node).ok();
        }
    }
}
