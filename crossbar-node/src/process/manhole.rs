//! The manhole: this build has none, and says so.

use shared::api::{
    ApiError, Call, ErrorKind, GetManhole, ManholeApi, ManholeInfo, StartManhole, StopManhole,
};

use super::Process;

impl ManholeApi for Process {
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
        "this build of crossbar-node has no manhole",
    )
}
