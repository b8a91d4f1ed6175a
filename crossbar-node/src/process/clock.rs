//! The time in this process.

use std::time::{SystemTime, UNIX_EPOCH};

use shared::api::{ApiError, Call, ClockApi, Started, Timestamp, Uptime, Utcnow};

use super::Process;

/// Returns the present time.
pub fn now() -> Timestamp {
    let millis = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
    };
    Timestamp::from_millis(millis)
}

impl ClockApi for Process {
    async fn utcnow(&self, _: Call, _: Utcnow) -> Result<Timestamp, ApiError> {
        Ok(now())
    }

    async fn started(&self, _: Call, _: Started) -> Result<Timestamp, ApiError> {
        Ok(self.joined)
    }

    async fn uptime(&self, _: Call, _: Uptime) -> Result<f64, ApiError> {
        Ok(self.since.elapsed().as_secs_f64())
    }
}
