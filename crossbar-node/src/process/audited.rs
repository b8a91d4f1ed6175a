//! Handlers that leave a record: every call that changes something is told, with who, what and the result.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

use serde_json::{Map, Value};
use shared::api::{
    Address, ApiError, AuditAction, AuditActor, AuditEntry, Call, Handler, Handlers, Impact,
    ProcedureInfo,
};
use shared::config::masked;
use shared::wamp::reason;

use super::now;

/// What is written for a call that was done.
pub const OK: &str = "ok";

/// The place where entries go.
pub trait AuditSink: Send + Sync + 'static {
    /// Takes an entry; when it returns, the entry is as safe as it can be made.
    fn record(&self, entry: AuditEntry) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// Returns the handlers of the process at `address` with those that change something leaving a record.
pub fn audited(handlers: Handlers, address: &Address, sink: &Arc<dyn AuditSink>) -> Handlers {
    handlers
        .into_iter()
        .map(|handler| match handler.info.impact {
            Impact::ReadOnly => handler,
            Impact::Changes | Impact::Interrupts => recording(handler, address, sink),
        })
        .collect()
}

fn recording(handler: Handler, address: &Address, sink: &Arc<dyn AuditSink>) -> Handler {
    let (info, inner) = (handler.info, handler.call);
    let (uri, sink) = (address.uri(info.name), Arc::clone(sink));
    let call = move |call: Call, args: Vec<Value>, kwargs: Map<String, Value>| {
        let mut record = Recording {
            began: Instant::now(),
            entry: Some(entry(&uri, &call, named(info, &args, &kwargs))),
            sink: Arc::clone(&sink),
        };
        let answer = inner(call, args, kwargs);
        let answer: Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> =
            Box::pin(async move {
                let answer = answer.await;
                if let Some(entry) = record.finish(&answer) {
                    sink_of(&record).record(entry).await;
                }
                answer
            });
        answer
    };
    Handler {
        info,
        call: Arc::new(call),
    }
}

fn sink_of(record: &Recording) -> Arc<dyn AuditSink> {
    Arc::clone(&record.sink)
}

fn entry(uri: &str, call: &Call, arguments: Map<String, Value>) -> AuditEntry {
    AuditEntry {
        seq: 0,
        ts: now(),
        who: AuditActor {
            session: (call.caller != 0).then_some(call.caller),
            authid: call.caller_authid.clone(),
            authrole: call.caller_authrole.clone(),
            authmethod: None,
            peer: None,
        },
        action: AuditAction::Call,
        what: uri.to_owned(),
        arguments: Some(arguments),
        result: OK.to_owned(),
        message: None,
        duration: None,
    }
}

/// Arguments by name, secrets masked. What is too much is kept by its position.
fn named(info: &ProcedureInfo, args: &[Value], kwargs: &Map<String, Value>) -> Map<String, Value> {
    let mut all = Map::new();
    for (at, value) in args.iter().enumerate() {
        let name = info.params.get(at).map(|param| param.name.to_owned());
        all.insert(name.unwrap_or_else(|| at.to_string()), value.clone());
    }
    all.extend(kwargs.clone());
    match masked(&Value::Object(all)) {
        Value::Object(shown) => shown,
        _ => Map::new(),
    }
}

/// A call that is under way. A caller who cancels it ends it, and leaves a record as well.
struct Recording {
    began: Instant,
    /// Taken when the record is made.
    entry: Option<AuditEntry>,
    sink: Arc<dyn AuditSink>,
}

impl Recording {
    fn finish(&mut self, answer: &Result<Value, ApiError>) -> Option<AuditEntry> {
        let mut entry = self.complete()?;
        if let Err(error) = answer {
            error.kind.uri().clone_into(&mut entry.result);
            entry.message = Some(error.message.clone());
        }
        Some(entry)
    }

    fn complete(&mut self) -> Option<AuditEntry> {
        let mut entry = self.entry.take()?;
        entry.ts = now();
        entry.duration = Some(self.began.elapsed().as_secs_f64() * 1000.0);
        Some(entry)
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        if let Some(mut entry) = self.complete()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            reason::CANCELED.clone_into(&mut entry.result);
            let sink = Arc::clone(&self.sink);
            runtime.spawn(async move { sink.record(entry).await });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Mutex, PoisonError};

    use serde_json::json;
    use shared::api::{AffinityApi, CpuAffinity, CpuAffinitySet, GetCpuAffinity, SetCpuAffinity};

    use super::super::publisher::recorder;
    use super::*;

    #[derive(Default)]
    struct Kept(Mutex<Vec<AuditEntry>>);

    impl AuditSink for Kept {
        fn record(&self, entry: AuditEntry) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
            self.0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(entry);
            Box::pin(std::future::ready(()))
        }
    }

    struct Worker;

    impl AffinityApi for Worker {
        async fn get_cpu_affinity(
            &self,
            _: Call,
            _: GetCpuAffinity,
        ) -> Result<CpuAffinity, ApiError> {
            Ok(CpuAffinity { affinity: vec![0] })
        }

        async fn set_cpu_affinity(
            &self,
            _: Call,
            args: SetCpuAffinity,
        ) -> Result<CpuAffinitySet, ApiError> {
            if args.cpus.is_empty() {
                std::future::pending::<()>().await;
            }
            let affinity = args.cpus;
            Ok(CpuAffinitySet {
                affinity,
                who: None,
            })
        }
    }

    fn made() -> (Handlers, Arc<Kept>) {
        let kept = Arc::new(Kept::default());
        let mut handlers = Handlers::new();
        Arc::new(Worker).register_affinity(&mut handlers);
        let address = Address::worker("n1".parse().unwrap(), "w1".parse().unwrap());
        let sink: Arc<dyn AuditSink> = Arc::clone(&kept) as _;
        (audited(handlers, &address, &sink), kept)
    }

    async fn call(handlers: &Handlers, name: &str, args: Vec<Value>) -> Result<Value, ApiError> {
        (handlers.get(name).unwrap().call)(recorder::call(), args, Map::new()).await
    }

    fn lines(kept: &Kept) -> Vec<(String, String, Value)> {
        let entries = kept.0.lock().unwrap();
        let line = |entry: &AuditEntry| {
            let name = entry.what.rsplit('.').next().unwrap().to_owned();
            (name, entry.result.clone(), json!(entry.arguments))
        };
        entries.iter().map(line).collect()
    }

    #[tokio::test]
    async fn what_changes_something_leaves_a_record_and_what_looks_does_not() {
        let (handlers, kept) = made();
        call(&handlers, "get_cpu_affinity", vec![]).await.unwrap();
        call(&handlers, "set_cpu_affinity", vec![json!([1])])
            .await
            .unwrap();
        call(&handlers, "set_cpu_affinity", vec![json!("x"), json!(2)])
            .await
            .unwrap_err();
        let name = || "set_cpu_affinity".to_owned();
        let invalid = "wamp.error.invalid_argument".to_owned();
        assert_eq!(
            lines(&kept),
            [
                (name(), "ok".to_owned(), json!({"cpus": [1]})),
                (name(), invalid, json!({"cpus": "x", "1": 2})),
            ]
        );
    }

    #[tokio::test]
    async fn a_call_that_is_canceled_leaves_a_record() {
        let (handlers, kept) = made();
        let waits = call(&handlers, "set_cpu_affinity", vec![json!([])]);
        let soon = std::time::Duration::from_millis(1);
        tokio::time::timeout(soon, waits).await.unwrap_err();
        while kept.0.lock().unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
        assert_eq!(lines(&kept)[0].1, "wamp.error.canceled");
    }
}
