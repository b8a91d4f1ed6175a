//! The server's side of a call: who calls, and the type-erased table of handlers.
//!
//! A process makes one [`Handlers`], lets each group add itself, and registers every entry under its own
//! [`Address`](super::Address). Sessions and messages are not known here.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{ApiError, ErrorKind, Procedure, ProcedureInfo};

/// Takes the progressive results of one call.
pub type ProgressSink = Box<dyn Fn(Value) + Send + Sync>;

/// One call, as a handler sees it besides the arguments.
pub struct Call {
    /// Session id of the caller.
    pub caller: u64,
    /// Whom the caller authenticated as.
    pub caller_authid: Option<String>,
    /// The caller's role.
    pub caller_authrole: Option<String>,
    /// Present if and only if the caller asked for progressive results.
    pub progress: Option<ProgressSink>,
}

impl Call {
    /// Returns what goes into a `who` field: the caller's authid.
    pub fn who(&self) -> Option<String> {
        self.caller_authid.clone()
    }

    /// Sends a progressive result if the caller asked for them.
    pub fn progress(&self, value: impl Serialize) {
        if let Some(sink) = &self.progress
            && let Ok(value) = serde_json::to_value(value)
        {
            sink(value);
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("caller", &self.caller)
            .field("caller_authid", &self.caller_authid)
            .field("caller_authrole", &self.caller_authrole)
            .field("progress", &self.progress.is_some())
            .finish()
    }
}

/// What a handler returns: the encoded answer, later.
pub type HandlerFuture = Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>>;

/// What a handler does with a call and its arguments.
pub type HandlerFn = dyn Fn(Call, Vec<Value>, Map<String, Value>) -> HandlerFuture + Send + Sync;

/// One procedure with the code that answers it.
#[derive(Clone)]
pub struct Handler {
    /// The row of the table.
    pub info: &'static ProcedureInfo,
    /// Decodes, calls, encodes.
    pub call: Arc<HandlerFn>,
}

impl fmt::Debug for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Handler").field(&self.info.name).finish()
    }
}

/// The procedures that one process answers.
///
/// ```
/// use std::sync::Arc;
/// use shared::api::{ApiError, Call, Handlers, Timestamp};
/// use shared::api::{ClockApi, Started, Uptime, Utcnow};
///
/// struct Process { started: Timestamp }
///
/// impl ClockApi for Process {
///     async fn utcnow(&self, _: Call, _: Utcnow) -> Result<Timestamp, ApiError> { Ok(self.started) }
///     async fn started(&self, _: Call, _: Started) -> Result<Timestamp, ApiError> { Ok(self.started) }
///     async fn uptime(&self, _: Call, _: Uptime) -> Result<f64, ApiError> { Ok(0.0) }
/// }
///
/// let mut handlers = Handlers::new();
/// Arc::new(Process { started: Timestamp::from_millis(0) }).register_clock(&mut handlers);
/// assert!(handlers.get("uptime").is_some());
/// ```
///
/// A procedure that is declared but not implemented does not compile:
/// ```compile_fail,E0046
/// use shared::api::{ApiError, Call, ClockApi, Timestamp, Utcnow};
///
/// struct Process;
///
/// impl ClockApi for Process {
///     async fn utcnow(&self, _: Call, _: Utcnow) -> Result<Timestamp, ApiError> { Ok(Timestamp::from_millis(0)) }
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Handlers(Vec<Handler>);

impl Handlers {
    /// Makes an empty table.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one procedure. Groups do this themselves, in `register_…`.
    ///
    /// The debug build refuses an error that the procedure does not declare.
    pub fn add<P, F, A>(&mut self, answer: F)
    where
        P: Procedure,
        F: Fn(Call, P) -> A + Send + Sync + 'static,
        A: Future<Output = Result<P::Output, ApiError>> + Send + 'static,
    {
        debug_assert!(self.get(P::NAME).is_none(), "{} is added twice", P::NAME);
        let call = move |call: Call, args, kwargs| -> HandlerFuture {
            match P::from_arguments(args, kwargs) {
                Err(refusal) => Box::pin(std::future::ready(Err(refusal))),
                Ok(arguments) => Box::pin(finish::<P>(answer(call, arguments))),
            }
        };
        self.0.push(Handler {
            info: P::INFO,
            call: Arc::new(call),
        });
    }

    /// Returns the handler of the procedure called `name`.
    pub fn get(&self, name: &str) -> Option<&Handler> {
        self.0.iter().find(|handler| handler.info.name == name)
    }

    /// Iterates over the handlers in the order they were added.
    pub fn iter(&self) -> std::slice::Iter<'_, Handler> {
        self.0.iter()
    }
}

impl FromIterator<Handler> for Handlers {
    fn from_iter<I: IntoIterator<Item = Handler>>(handlers: I) -> Self {
        Handlers(handlers.into_iter().collect())
    }
}

impl IntoIterator for Handlers {
    type Item = Handler;
    type IntoIter = std::vec::IntoIter<Handler>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Handlers {
    type Item = &'a Handler;
    type IntoIter = std::slice::Iter<'a, Handler>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Waits for the answer and encodes it.
async fn finish<P: Procedure>(
    answer: impl Future<Output = Result<P::Output, ApiError>> + Send,
) -> Result<Value, ApiError> {
    match answer.await {
        Ok(output) => serde_json::to_value(output).map_err(|error| {
            ApiError::new(ErrorKind::Internal, "the answer cannot be encoded").caused_by(error)
        }),
        Err(error) => {
            debug_assert!(
                P::INFO.may_raise(error.kind),
                "{} does not declare {}: {error}",
                P::NAME,
                error.kind.uri(),
            );
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::task::{Context, Poll, Waker};

    use serde_json::json;

    use super::*;
    use crate::api::{AffinityApi, CpuAffinity, CpuAffinitySet, GetCpuAffinity, SetCpuAffinity};

    struct Worker;

    impl AffinityApi for Worker {
        async fn get_cpu_affinity(
            &self,
            call: Call,
            _: GetCpuAffinity,
        ) -> Result<CpuAffinity, ApiError> {
            call.progress(json!("looking"));
            Err(ApiError::new(ErrorKind::RuntimeError, "the kernel refused"))
        }

        async fn set_cpu_affinity(
            &self,
            call: Call,
            args: SetCpuAffinity,
        ) -> Result<CpuAffinitySet, ApiError> {
            let who = call.who();
            match args.cpus.as_slice() {
                // An error that the procedure does not declare.
                [] => Err(ApiError::new(ErrorKind::CannotListen, "nonsense")),
                _ => Ok(CpuAffinitySet {
                    affinity: args.cpus,
                    who,
                }),
            }
        }
    }

    fn call(progress: Option<ProgressSink>) -> Call {
        Call {
            caller: 7,
            caller_authid: Some("joe".to_owned()),
            caller_authrole: None,
            progress,
        }
    }

    fn answer(name: &str, call: Call, args: Vec<Value>) -> Result<Value, ApiError> {
        let mut handlers = Handlers::new();
        Arc::new(Worker).register_affinity(&mut handlers);
        let mut future = (handlers.get(name).unwrap().call)(call, args, Map::new());
        match future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(answer) => answer,
            Poll::Pending => panic!("nothing to wait for"),
        }
    }

    #[test]
    fn a_group_registers_all_its_procedures() {
        let mut handlers = Handlers::new();
        Arc::new(Worker).register_affinity(&mut handlers);
        let names: Vec<_> = handlers.iter().map(|handler| handler.info.name).collect();
        assert_eq!(names, ["get_cpu_affinity", "set_cpu_affinity"]);
    }

    #[test]
    fn a_call_is_decoded_answered_and_encoded() {
        let answer = answer("set_cpu_affinity", call(None), vec![json!([2])]);
        assert_eq!(answer.unwrap(), json!({"affinity": [2], "who": "joe"}));
    }

    #[test]
    fn a_call_that_does_not_decode_never_reaches_the_handler() {
        let error = answer("set_cpu_affinity", call(None), Vec::new()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidArguments);
    }

    #[test]
    fn a_progressive_result_goes_only_to_those_who_asked() {
        let (sender, results) = mpsc::channel();
        let sink: ProgressSink = Box::new(move |value| sender.send(value).unwrap());
        let error = answer("get_cpu_affinity", call(Some(sink)), Vec::new()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::RuntimeError);
        assert_eq!(results.try_iter().collect::<Vec<_>>(), [json!("looking")]);
        assert!(answer("get_cpu_affinity", call(None), Vec::new()).is_err());
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "set_cpu_affinity does not declare crossbar.error.cannot_listen")]
    fn an_undeclared_error_is_caught_in_the_debug_build() {
        answer("set_cpu_affinity", call(None), vec![json!([])]).unwrap();
    }
}
