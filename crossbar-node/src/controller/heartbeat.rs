//! Asks a native worker again and again whether it is still there, and answers its callers in its place if it is not.

use std::sync::Arc;
use std::time::Duration;

use shared::api::ErrorKind;
use shared::net::{Call, CallError};
use shared::wamp::Dict;
use tokio::time::MissedTickBehavior;

use super::context::Context;
use super::roles;
use super::worker::{Heard, Order, Worker};
use crate::boundary::HEARTBEAT;

/// The time between two questions.
const PERIOD: Duration = Duration::from_secs(2);
/// The time for an answer.
const ANSWER: Duration = Duration::from_secs(1);
/// From so many missing answers on, its callers wait no longer.
const SILENT: u32 = 2;

/// Asks the worker's process `pid` until this is dropped.
pub async fn ask(context: Arc<Context>, worker: Arc<Worker>, pid: u32) {
    let question = context.worker_address(&worker.id).uri(HEARTBEAT);
    let role = roles::worker_role(&worker.id);
    let mut ticks = tokio::time::interval(PERIOD);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut missed = 0;
    loop {
        ticks.tick().await;
        let options = Call::within(ANSWER);
        let answer = context
            .session
            .call(&question, Vec::new(), Dict::new(), options);
        let heard = match answer.await {
            Err(CallError::Timeout { .. }) => Heard::Silence,
            // An error is an answer, too; that a process ends is noticed elsewhere.
            _ => Heard::Beat,
        };
        match heard {
            Heard::Beat => missed = 0,
            Heard::Silence => missed += 1,
        }
        if missed >= SILENT {
            let text = format!(
                "worker `{}` does not answer; it is started again if that lasts",
                worker.id
            );
            let error = (ErrorKind::WorkerUnresponsive.uri(), text.as_str());
            context.management.answer_for(&role, error);
        }
        worker.order(Order::Heartbeat { pid, heard }).await;
    }
}
