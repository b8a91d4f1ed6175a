//! The node's own file, read again while it runs.

use serde::{Deserialize, Serialize};

use super::declare::{events, procedures};

/// What reading the file again came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReloadReport {
    /// The file.
    pub file: String,
    /// Whether anything is different now.
    pub changed: bool,
    /// Whether it was only looked at.
    pub dry_run: bool,
    /// What differs between the node and the file.
    pub changes: Vec<ReloadChange>,
    /// What was done, in order.
    pub done: Vec<ReloadStep>,
    /// What runs and was never in the file, as `worker/object`; it stays.
    pub left: Vec<String>,
    /// What differs in the file and is read at the start of the node only.
    pub at_restart: Vec<String>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReloadChange {
    /// `create`, `replace` or `delete`.
    pub op: String,
    /// What kind of thing: `worker`, `realm`, `role`, `component`, `link`, `transport`.
    pub object: String,
    /// Its ids: `w1`, `w1/realm1`.
    pub path: String,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReloadStep {
    /// `start` or `stop`.
    pub action: String,
    /// What kind of thing.
    pub object: String,
    /// Its ids.
    pub path: String,
}

events! {
    /// The node read its file again, and is what the file says.
    on_reloaded as OnReloaded on Node: ReloadReport,
        carries "what `reload` answers",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The node's own file.
    pub trait ReloadApi on Node, register_reload;

    /// Reads the node's file again and makes the node what it says. A file with a problem changes nothing. What is as
    /// it was keeps its sessions; what other callers started stays. SIGHUP does the same.
    fn reload as Reload(
        /// Whether to look only, and change nothing.
        dry_run: bool = false,
    ) -> ReloadReport,
        Interrupts,
        result "`{file, changed, dry_run, changes: [{op, object, path}], done: [{action, object, path}], left, at_restart}`",
        raises [FeatureUnavailable, InvalidConfiguration, OperationInProgress, RuntimeError],
        emits [OnReloaded],
        is [Extension];
}
