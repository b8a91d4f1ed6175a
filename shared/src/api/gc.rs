//! Garbage collection on demand.

use serde::{Deserialize, Serialize};

use super::declare::{events, procedures};

/// A collection that somebody asked for is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GcFinished {
    /// Who asked.
    pub requester: GcRequester,
    /// Milliseconds it took.
    pub duration: f64,
}

/// The session that asked for a collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GcRequester {
    /// Session id.
    pub session_id: u64,
    /// Authid.
    pub auth_id: Option<String>,
    /// Role.
    pub auth_role: Option<String>,
}

events! {
    /// A collection that somebody asked for is done.
    on_gc_finished as OnGcFinished on Process: GcFinished,
        carries "`{requester: {session_id, auth_id, auth_role}, duration}`, in milliseconds",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// Garbage collection on demand.
    pub trait GcApi on Process, register_gc;

    /// Gives unused memory back, and runs the collector of the worker's Python interpreter if there is one.
    fn trigger_gc as TriggerGc() -> f64,
        Changes, result "milliseconds it took, 0 or more", raises [], emits [OnGcFinished];
}
