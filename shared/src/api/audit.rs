//! The record of what was changed on a node, and of what was refused.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Timestamp;
use super::declare::{events, procedures};

/// What somebody did, or wanted to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum AuditAction {
    /// Called a procedure.
    Call,
    /// Registered a procedure.
    Register,
    /// Published to a topic.
    Publish,
    /// Subscribed to a topic.
    Subscribe,
    /// Joined the management realm, or logged in to a manhole.
    Join,
    /// Entered a line at the console of a manhole.
    Enter,
}

/// Who did it. All that is known, which is little of somebody who could not join.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AuditActor {
    /// Session id.
    pub session: Option<u64>,
    /// Authid; of somebody who could not join, the one that was claimed.
    pub authid: Option<String>,
    /// Role.
    pub authrole: Option<String>,
    /// How the identity was proved.
    pub authmethod: Option<String>,
    /// Where the peer is: `tcp4:address:port`, `unix:uid=N`.
    pub peer: Option<String>,
}

/// One line of the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AuditEntry {
    /// Number of the line since the controller started, from 1.
    pub seq: u64,
    /// When it was over.
    pub ts: Timestamp,
    /// Who.
    #[serde(flatten)]
    pub who: AuditActor,
    /// What kind of thing.
    pub action: AuditAction,
    /// The URI of the procedure, topic or manhole, or the name of the realm.
    pub what: String,
    /// Arguments of a call by name, secrets masked; null where they are not known.
    pub arguments: Option<Map<String, Value>>,
    /// `ok`, or the URI of the error.
    pub result: String,
    /// The error in words.
    pub message: Option<String>,
    /// Milliseconds that a call took.
    pub duration: Option<f64>,
}

events! {}

procedures! {
    /// The record of what was changed and what was refused.
    pub trait AuditApi on Node, register_audit;

    /// Returns the last changes and refusals, oldest first. All of them are in the file `audit.log` of the node
    /// directory, one JSON object a line.
    fn get_audit_log as GetAuditLog(
        /// Number of entries at most; null or 0 is all that are kept in memory.
        limit: Option<u64> = null,
    ) -> Vec<AuditEntry>,
        ReadOnly,
        result "list of `{seq, ts, session, authid, authrole, authmethod, peer, action, what, arguments, result, message, duration}`",
        raises [],
        emits [],
        is [Extension];
}
