//! `start_manhole`, `stop_manhole`, `get_manhole`: one manhole per process, or none.

#[cfg(feature = "manhole")]
mod service;
#[cfg(not(feature = "manhole"))]
mod unavailable;

use std::pin::Pin;
use std::sync::Arc;

use shared::api::StartManhole;

use super::AuditSink;
use crate::manhole::Record;

#[cfg(feature = "manhole")]
pub use service::ManholeService;
#[cfg(not(feature = "manhole"))]
pub use unavailable::ManholeService;

/// What happened to the manhole, for whoever starts the process again after it has died.
pub trait ManholeKeeper: Send + Sync + 'static {
    /// The manhole was started by this call, secrets included.
    fn held<'a>(&'a self, call: &'a StartManhole) -> Keeping<'a>;
    /// It was stopped.
    fn dropped(&self) -> Keeping<'_>;
}

/// Returns what takes the lines of consoles for the record.
pub fn recorder(sink: &Arc<dyn AuditSink>) -> Record {
    let sink = Arc::clone(sink);
    Arc::new(move |entry| {
        let sink = Arc::clone(&sink);
        Box::pin(async move { sink.record(entry).await })
    })
}

/// Something that is being remembered.
pub type Keeping<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Nobody starts the controller again but its node file.
pub struct NotKept;

impl ManholeKeeper for NotKept {
    fn held<'a>(&'a self, _: &'a StartManhole) -> Keeping<'a> {
        Box::pin(std::future::ready(()))
    }

    fn dropped(&self) -> Keeping<'_> {
        Box::pin(std::future::ready(()))
    }
}
