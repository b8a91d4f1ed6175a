//! CPU affinity of a worker: that of its process and of its Python interpreter, and remembered for the worker that replaces it.

use std::sync::Arc;

use shared::api::{
    AffinityApi, ApiError, Call, CpuAffinity, CpuAffinitySet, GetCpuAffinity, SetCpuAffinity,
};

use super::holdings::Reporter;
use crate::process::{Process, pin_process};
use crate::python::Python;

/// Answers the two procedures.
pub struct Affinity {
    process: Arc<Process>,
    python: Arc<Python>,
    reporter: Arc<Reporter>,
}

impl Affinity {
    /// Pins `process` and the interpreter of `python`, and tells `reporter` how.
    pub fn new(process: Arc<Process>, python: Arc<Python>, reporter: Arc<Reporter>) -> Arc<Self> {
        Arc::new(Affinity {
            process,
            python,
            reporter,
        })
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
        // An interpreter that is started later inherits it.
        if let Some(interpreter) = self.python.running().await
            && let Err(error) = pin_process(interpreter.pid(), &args.cpus)
        {
            tracing::warn!("the CPU affinity of the Python interpreter: {error}");
        }
        self.reporter.held(&["cpu_affinity"], &args).await;
        Ok(set)
    }
}
