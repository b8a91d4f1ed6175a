//! CPU affinity of a worker: that of its process, and remembered for the worker that replaces it.

use std::sync::Arc;

use shared::api::{
    AffinityApi, ApiError, Call, CpuAffinity, CpuAffinitySet, GetCpuAffinity, SetCpuAffinity,
};

use super::holdings::Reporter;
use crate::process::Process;

/// Answers the two procedures.
pub struct Affinity {
    process: Arc<Process>,
    reporter: Arc<Reporter>,
}

impl Affinity {
    /// Pins `process`, and tells `reporter` how.
    pub fn new(process: Arc<Process>, reporter: Arc<Reporter>) -> Arc<Self> {
        Arc::new(Affinity { process, reporter })
    }
}

impl AffinityApi for Affinity {
    async fn get_cpu_affinity(
        &self,
        call: Call,
        args: GetCpuAffinity,
    ) -> Result<CpuAffinity, ApiError> {
        self.process.get_cpu_affinity(call, args).await
    }

    async fn set_cpu_affinity(
        &self,
        call: Call,
        args: SetCpuAffinity,
    ) -> Result<CpuAffinitySet, ApiError> {
        let set = self.process.set_cpu_affinity(call, args.clone()).await?;
        self.reporter.held(&["cpu_affinity"], &args).await;
        Ok(set)
    }
}
