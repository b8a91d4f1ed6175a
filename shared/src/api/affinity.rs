//! CPU affinity of a native worker.

use serde::{Deserialize, Serialize};

use super::declare::{events, procedures};

/// The CPUs a worker may run on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CpuAffinity {
    /// CPU numbers, ascending.
    pub affinity: Vec<usize>,
}

/// A worker was pinned to CPUs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CpuAffinitySet {
    /// CPU numbers now in force, ascending.
    pub affinity: Vec<usize>,
    /// Authid of the caller.
    pub who: Option<String>,
}

events! {
    /// The worker's CPU affinity was set.
    on_cpu_affinity_set as OnCpuAffinitySet on Worker: CpuAffinitySet,
        carries "`{affinity, who}`",
        is [ExcludesCaller];
}

procedures! {
    /// CPU affinity of a native worker.
    pub trait AffinityApi on Worker, register_affinity;

    /// Tells on which CPUs the worker may run.
    fn get_cpu_affinity as GetCpuAffinity() -> CpuAffinity,
        ReadOnly,
        result "`{affinity}`: the CPU numbers",
        raises [FeatureUnavailable, RuntimeError],
        emits [];

    /// Pins the worker to the given CPUs.
    fn set_cpu_affinity as SetCpuAffinity(
        /// CPU numbers of the machine, from 0.
        cpus: Vec<usize>,
    ) -> CpuAffinitySet,
        Changes,
        result "`{affinity, who}`: the CPU numbers now in force",
        raises [FeatureUnavailable, RuntimeError],
        emits [OnCpuAffinitySet];
}
