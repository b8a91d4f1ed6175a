//! Garbage collection of a worker: that of its process, and that of its Python interpreter if one runs.

use std::sync::Arc;
use std::time::Instant;

use shared::api::{ApiError, Call, GcApi, TriggerGc};

use crate::process::Process;
use crate::python::Python;

/// Answers the procedure.
pub struct Collection {
    process: Arc<Process>,
    python: Arc<Python>,
}

impl Collection {
    /// Collects in both.
    pub fn new(process: Arc<Process>, python: Arc<Python>) -> Arc<Self> {
        Arc::new(Collection { process, python })
    }
}

impl GcApi for Collection {
    async fn trigger_gc(&self, call: Call, _: TriggerGc) -> Result<f64, ApiError> {
        let began = Instant::now();
        self.python.collect().await;
        Ok(self.process.finish_gc(call, began).await)
    }
}
