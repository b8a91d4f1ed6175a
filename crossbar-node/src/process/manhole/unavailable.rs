//! A build without the feature `manhole` has none, and says so.

use std::path::PathBuf;
use std::sync::Arc;

use shared::api::{
    ApiError, Call, ErrorKind, GetManhole, ManholeApi, ManholeInfo, StartManhole, StopManhole,
};

use super::ManholeKeeper;
use crate::manhole::Subject;
use crate::process::Publisher;

/// Answers that there is no manhole.
pub struct ManholeService;

impl ManholeService {
    /// Makes the service.
    pub fn new(_: Publisher, _: PathBuf, _: Arc<dyn ManholeKeeper>) -> Arc<Self> {
        Arc::new(ManholeService)
    }

    /// Says what consoles would look into.
    pub fn look_into(&self, _: Subject) {}

    /// Ends the manhole when the process leaves.
    pub async fn close(&self) {}
}

impl ManholeApi for ManholeService {
    async fn start_manhole(&self, _: Call, _: StartManhole) -> Result<ManholeInfo, ApiError> {
        Err(unavailable())
    }

    async fn stop_manhole(&self, _: Call, _: StopManhole) -> Result<(), ApiError> {
        Err(unavailable())
    }

    async fn get_manhole(&self, _: Call, _: GetManhole) -> Result<Option<ManholeInfo>, ApiError> {
        Err(unavailable())
    }
}

fn unavailable() -> ApiError {
    ApiError::new(
        ErrorKind::FeatureUnavailable,
        "this build of crossbar-node has no manhole: build it with the feature `manhole`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::publisher::recorder;

    #[tokio::test]
    async fn a_build_without_a_manhole_says_so_first() {
        let kept = Arc::new(super::super::NotKept);
        let service = ManholeService::new(recorder::publisher().0, PathBuf::new(), kept);
        let start = StartManhole {
            config: serde_json::json!("nonsense"),
        };
        let refused = service.start_manhole(recorder::call(), start).await;
        assert_eq!(refused.unwrap_err().kind, ErrorKind::FeatureUnavailable);
        let refused = service.stop_manhole(recorder::call(), StopManhole {}).await;
        assert_eq!(refused.unwrap_err().kind, ErrorKind::FeatureUnavailable);
        let refused = service.get_manhole(recorder::call(), GetManhole {}).await;
        assert_eq!(refused.unwrap_err().kind, ErrorKind::FeatureUnavailable);
    }
}
