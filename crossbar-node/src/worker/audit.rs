//! Tells the controller what callers have changed in this worker, for the record that it keeps.

use std::pin::Pin;
use std::sync::Arc;

use shared::api::AuditEntry;

use super::holdings::Reporter;
use crate::process::AuditSink;

/// The way of entries to the controller.
pub struct Told(pub Arc<Reporter>);

impl AuditSink for Told {
    fn record(&self, entry: AuditEntry) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self.0.audited(entry))
    }
}
