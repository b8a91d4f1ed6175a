//! How far something inside a process has come.

use serde::{Deserialize, Serialize};

/// How far a realm, transport, link, manhole or management transport has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// On its way up.
    Starting,
    /// In service.
    Started,
    /// On its way down; takes nobody new.
    Stopping,
    /// Gone.
    Stopped,
}
