//! `get_process_metrics`: what is counted in a process. Calls are counted here, all else is asked where it is.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde_json::{Map, Value};
use shared::api::{
    ApiError, Call, CallMetrics, GetProcessMetrics, Handler, HandlerFuture, Handlers, MetricsApi,
    ProcessMetrics, RealmMetrics, TransportMetrics,
};
use shared::wamp::reason;

use super::OK;
use crate::router::io::Traffic;

/// Tells what a process routes, at the moment that it is asked.
pub type Routed = Box<dyn Fn() -> (Vec<RealmMetrics>, Vec<TransportMetrics>) + Send + Sync>;

/// The counts of a process.
#[derive(Default)]
pub struct Metrics {
    /// By procedure and outcome, of which there are only those that are declared.
    calls: Mutex<BTreeMap<(&'static str, &'static str), u64>>,
    routed: OnceLock<Routed>,
}

impl Metrics {
    /// Makes counts that are all 0.
    pub fn new() -> Arc<Metrics> {
        Arc::default()
    }

    /// Says once who knows what is routed.
    pub fn ask(&self, routed: Routed) {
        self.routed.get_or_init(|| routed);
    }

    /// Returns all counts.
    pub fn now(&self) -> ProcessMetrics {
        let (realms, transports) = match self.routed.get() {
            Some(routed) => routed(),
            None => (Vec::new(), Vec::new()),
        };
        let calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let calls = calls.iter().map(|((procedure, outcome), count)| {
            let (procedure, outcome) = ((*procedure).to_owned(), (*outcome).to_owned());
            CallMetrics {
                procedure,
                outcome,
                count: *count,
            }
        });
        ProcessMetrics {
            realms,
            transports,
            calls: calls.collect(),
        }
    }

    fn count(&self, procedure: &'static str, outcome: &'static str) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        *calls.entry((procedure, outcome)).or_default() += 1;
    }

    /// Returns handlers that count their calls.
    pub fn counted(self: &Arc<Self>, handlers: Handlers) -> Handlers {
        let counting = |handler: Handler| {
            let (info, inner, metrics) = (handler.info, handler.call, Arc::clone(self));
            let call = move |call: Call, args: Vec<Value>, kwargs: Map<String, Value>| {
                let mut counting = Counting {
                    metrics: Arc::clone(&metrics),
                    procedure: info.name,
                    outcome: reason::CANCELED,
                };
                let answer = inner(call, args, kwargs);
                let answer: HandlerFuture = Box::pin(async move {
                    let answer = answer.await;
                    counting.over(&answer);
                    answer
                });
                answer
            };
            Handler {
                info,
                call: Arc::new(call),
            }
        };
        handlers.into_iter().map(counting).collect()
    }
}

/// A call that is under way. It is counted when it is over, be it because the caller canceled it.
struct Counting {
    metrics: Arc<Metrics>,
    procedure: &'static str,
    outcome: &'static str,
}

impl Counting {
    fn over(&mut self, answer: &Result<Value, ApiError>) {
        self.outcome = match answer {
            Ok(_) => OK,
            Err(error) => error.kind.uri(),
        };
    }
}

impl Drop for Counting {
    fn drop(&mut self) {
        self.metrics.count(self.procedure, self.outcome);
    }
}

impl MetricsApi for Metrics {
    async fn get_process_metrics(
        &self,
        _: Call,
        _: GetProcessMetrics,
    ) -> Result<ProcessMetrics, ApiError> {
        Ok(self.now())
    }
}

/// Puts what a realm has routed into the words of the API.
pub fn realm_metrics(name: &str, traffic: Traffic) -> RealmMetrics {
    let named = |counts: BTreeMap<&str, u64>| {
        let counts = counts.into_iter();
        counts
            .map(|(name, count)| (name.to_owned(), count))
            .collect()
    };
    RealmMetrics {
        name: name.to_owned(),
        sessions: traffic.sessions as u64,
        registrations: traffic.registrations as u64,
        subscriptions: traffic.subscriptions as u64,
        received: named(traffic.received),
        sent: named(traffic.sent),
    }
}

#[cfg(test)]
mod tests {
    use shared::api::{ClockApi, Started, Timestamp, Uptime, Utcnow};

    use super::super::publisher::recorder;
    use super::*;

    struct Clock;

    impl ClockApi for Clock {
        async fn utcnow(&self, _: Call, _: Utcnow) -> Result<Timestamp, ApiError> {
            std::future::pending().await
        }

        async fn started(&self, _: Call, _: Started) -> Result<Timestamp, ApiError> {
            Ok(Timestamp::from_millis(0))
        }

        async fn uptime(&self, _: Call, _: Uptime) -> Result<f64, ApiError> {
            Ok(0.0)
        }
    }

    #[tokio::test]
    async fn calls_are_counted_by_procedure_and_outcome() {
        let (metrics, mut handlers) = (Metrics::new(), Handlers::new());
        Arc::new(Clock).register_clock(&mut handlers);
        let handlers = metrics.counted(handlers);
        let call = |name: &str, args: Vec<Value>| {
            (handlers.get(name).unwrap().call)(recorder::call(), args, Map::new())
        };
        for _ in 0..2 {
            call("started", vec![]).await.unwrap();
        }
        call("started", vec![Value::from(1)]).await.unwrap_err();
        // Who does not wait for the answer has canceled the call.
        drop(call("utcnow", vec![]));
        let counted = metrics.now().calls;
        let counted: Vec<_> = counted
            .iter()
            .map(|it| (it.procedure.as_str(), it.outcome.as_str(), it.count))
            .collect();
        assert_eq!(
            counted,
            [
                ("started", "ok", 2),
                ("started", "wamp.error.invalid_argument", 1),
                ("utcnow", "wamp.error.canceled", 1),
            ]
        );
    }
}
