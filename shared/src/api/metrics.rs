//! What a process has routed and answered: counts since its start, for whoever watches it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::declare::{events, procedures};

/// What a process has routed and answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProcessMetrics {
    /// Its realms; none in a container.
    pub realms: Vec<RealmMetrics>,
    /// Its listening transports; none in a container.
    pub transports: Vec<TransportMetrics>,
    /// Calls of its own procedures.
    pub calls: Vec<CallMetrics>,
}

/// What a realm has routed since it was started, and what is in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RealmMetrics {
    /// The realm's name on the wire.
    pub name: String,
    /// Sessions in it.
    pub sessions: u64,
    /// Registrations in it.
    pub registrations: u64,
    /// Subscriptions in it.
    pub subscriptions: u64,
    /// Messages from sessions, by kind: `PUBLISH`, `CALL`, ...
    pub received: BTreeMap<String, u64>,
    /// Messages to sessions, by kind.
    pub sent: BTreeMap<String, u64>,
}

/// A listening transport.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TransportMetrics {
    /// The transport's id.
    pub id: String,
    /// Connections that came in there and are there.
    pub connections: u64,
}

/// Calls of one procedure that had the same outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallMetrics {
    /// The last part of its URI.
    pub procedure: String,
    /// `ok`, or the URI of an error.
    pub outcome: String,
    /// How many there were since the process was started.
    pub count: u64,
}

events! {}

procedures! {
    /// What a process has routed and answered.
    pub trait MetricsApi on Process, register_metrics;

    /// Tells what the process has routed and answered since it was started.
    fn get_process_metrics as GetProcessMetrics() -> ProcessMetrics,
        ReadOnly,
        result "`{realms: [{name, sessions, registrations, subscriptions, received, sent}], transports: [{id, connections}], calls: [{procedure, outcome, count}]}`; messages are counted by kind",
        raises [],
        emits [],
        is [Extension];
}
