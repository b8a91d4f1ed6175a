//! Gives memory back on demand.

use std::time::Instant;

use shared::api::{ApiError, Call, GcApi, GcFinished, GcRequester, OnGcFinished, TriggerGc};

use super::{Exclude, Process};
use crate::sys;

impl GcApi for Process {
    async fn trigger_gc(&self, call: Call, _: TriggerGc) -> Result<f64, ApiError> {
        Ok(self.finish_gc(call, Instant::now()).await)
    }
}

impl Process {
    /// Gives memory back and tells the others. What else the collection was made of has begun at `began`; returns the
    /// milliseconds since then.
    pub async fn finish_gc(&self, call: Call, began: Instant) -> f64 {
        sys::give_memory_back();
        let duration = began.elapsed().as_secs_f64() * 1000.0;
        let exclude = Exclude::caller(&call);
        let requester = GcRequester {
            session_id: call.caller,
            auth_id: call.caller_authid,
            auth_role: call.caller_authrole,
        };
        self.publisher
            .publish(
                OnGcFinished(GcFinished {
                    requester,
                    duration,
                }),
                exclude,
            )
            .await;
        duration
    }
}

#[cfg(test)]
mod tests {
    use super::super::publisher::recorder;
    use super::*;

    #[tokio::test]
    async fn the_others_learn_how_long_it_took_and_who_asked() {
        let (publisher, recorder) = recorder::publisher();
        let process = Process::new(publisher, super::super::now());
        let took = process
            .trigger_gc(recorder::call(), TriggerGc {})
            .await
            .unwrap();
        let [event] = recorder.take().try_into().unwrap();
        assert_eq!(event.topic, "crossbar.node.n1.worker.w1.on_gc_finished");
        assert_eq!(event.exclude, Some(7));
        let requester = serde_json::json!({"session_id": 7, "auth_id": "joe", "auth_role": null});
        assert_eq!(
            event.args,
            [serde_json::json!({"requester": requester, "duration": took})]
        );
        assert!(took >= 0.0);
    }
}
