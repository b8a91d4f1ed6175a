//! Asks a native worker again and again whether it is still there.

use std::sync::Arc;
use std::time::Duration;

use shared::api::Utcnow;
use shared::net::CallError;
use tokio::time::MissedTickBehavior;

use super::context::Context;
use super::worker::{Heard, Order, Worker};

/// The time between two questions.
const PERIOD: Duration = Duration::from_secs(2);
/// The time for an answer.
const ANSWER: Duration = Duration::from_secs(1);

/// Asks the worker's process `pid` until this is dropped.
pub async fn ask(context: Arc<Context>, worker: Arc<Worker>, pid: u32) {
    let address = context.worker_address(&worker.id);
    let mut ticks = tokio::time::interval(PERIOD);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let heard = match context.session.call_api(&address, Utcnow {}, ANSWER).await {
            Err(CallError::Timeout { .. }) => Heard::Silence,
            // An error is an answer, too; that a process ends is noticed elsewhere.
            _ => Heard::Beat,
        };
        worker.order(Order::Heartbeat { pid, heard }).await;
    }
}
