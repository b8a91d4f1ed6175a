//! The errors of the management API: one table, and the error that travels.
//!
//! URI to kind is total in one direction only: a URI that is not in the table stays what it is, and is shown, not
//! mapped to something near.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

/// Writes the table once: variant, URI, origin, sentence.
macro_rules! error_kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $uri:literal, $origin:ident;)+) => {
        /// What went wrong, as far as a program needs to know.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorKind { $($(#[doc = $doc])+ $kind,)+ }

        impl ErrorKind {
            /// Every kind, in the order of the table.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$kind),+];

            /// Returns the URI that goes out in the ERROR message.
            pub const fn uri(self) -> &'static str {
                match self { $(ErrorKind::$kind => $uri,)+ }
            }

            /// Returns one sentence about the error.
            pub fn doc(self) -> &'static str {
                match self { $(ErrorKind::$kind => concat!($($doc),+).trim_ascii(),)+ }
            }

            const fn origin(self) -> Origin {
                match self { $(ErrorKind::$kind => Origin::$origin,)+ }
            }
        }
    };
}

/// Where an error's name comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Definition,
    Extension,
}

error_kinds! {
    /// The process lacks what the procedure needs: a build option, an operating system, a program.
    FeatureUnavailable = "crossbar.error.feature_unavailable", Definition;
    /// The service of which there is one per process is there already.
    AlreadyStarted = "crossbar.error.already_started", Definition;
    /// The service of which there is one per process is not there.
    NotStarted = "crossbar.error.not_started", Definition;
    /// The configuration given with the call is refused.
    InvalidConfiguration = "crossbar.error.invalid_configuration", Definition;
    /// The endpoint cannot be listened on.
    CannotListen = "crossbar.error.cannot_listen", Definition;
    /// A path is not an existing directory.
    InvalidArgument = "crossbar.error.invalid_argument", Definition;
    /// The operating system refused the CPUs.
    RuntimeError = "crossbar.error.runtime_error", Definition;
    /// No worker has that id.
    NoSuchWorker = "crossbar.error.no_such_worker", Extension;
    /// A worker with that id exists already, of whatever type.
    WorkerAlreadyRunning = "crossbar.error.worker_already_running", Extension;
    /// No worker of that type and id is running.
    WorkerNotRunning = "crossbar.error.worker_not_running", Extension;
    /// The worker did not end when told to.
    StopWorkerFailed = "crossbar.error.stop_worker_failed", Extension;
    /// The worker ended, or ran out of time, before it was ready; the second argument is its log.
    CannotStart = "crossbar.error.cannot_start", Extension;
    /// Something with that id is running in the worker already.
    AlreadyRunning = "crossbar.error.already_running", Extension;
    /// A role with that id or name exists already.
    AlreadyExists = "crossbar.error.already_exists", Extension;
    /// Nothing in the worker has that id.
    NoSuchObject = "crossbar.error.no_such_object", Extension;
    /// It could not be stopped.
    CannotStop = "crossbar.error.cannot_stop", Extension;
    /// No transport with that id is running.
    NotRunning = "crossbar.error.not_running", Extension;
    /// The component's class cannot be imported, or is no component.
    ClassImportFailed = "crossbar.error.class_import_failed", Extension;
    /// The component's package cannot be imported; the second argument is the traceback.
    CannotImport = "crossbar.error.cannot_import", Extension;
    /// The connection cannot be established.
    CannotConnect = "crossbar.error.cannot_connect", Extension;
    /// The callee has as many calls in flight as it allows.
    MaxConcurrencyReached = "crossbar.error.max_concurrency_reached", Extension;
    /// The same operation is under way already.
    OperationInProgress = "crossbar.error.operation_in_progress", Extension;
    /// The change could not be written to disk, and was not made.
    StorageFailed = "crossbar.error.storage_failed", Extension;
    /// The worker does not answer, and is about to be restarted.
    WorkerUnresponsive = "crossbar.error.worker_unresponsive", Extension;
    /// The arguments of the call are wrong in number, name or type.
    InvalidArguments = "wamp.error.invalid_argument", Extension;
    /// The caller's role does not permit the call.
    NotAuthorized = "wamp.error.not_authorized", Extension;
    /// The procedure failed in a way nobody foresaw.
    Internal = "wamp.error.runtime_error", Extension;
}

impl ErrorKind {
    /// Returns the kind with exactly this URI.
    pub fn from_uri(uri: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.uri() == uri)
    }

    /// Returns what a person can do about it, where the error alone tells and it is always the same.
    pub const fn remedy(self) -> Option<&'static str> {
        match self {
            ErrorKind::CannotListen => Some(
                "is the address taken, or not one of this machine? `ss -ltnp` tells who listens",
            ),
            _ => None,
        }
    }

    /// Returns whether the kind is missing from the API definition.
    pub const fn extension(self) -> bool {
        matches!(self.origin(), Origin::Extension)
    }
}

/// An error of the management API, as a handler raises it and as a client gets it.
#[derive(Clone, Debug)]
pub struct ApiError {
    /// What went wrong.
    pub kind: ErrorKind,
    /// What went wrong, for the operator; the first argument of the ERROR message.
    pub message: String,
    /// Further positional arguments, after the message.
    pub args: Vec<Value>,
    /// Keyword arguments. Boxed, as hardly any error has some and every `Result` makes room for them.
    pub kwargs: Box<Map<String, Value>>,
    cause: Option<Arc<dyn Error + Send + Sync>>,
}

impl ApiError {
    /// Makes an error with a message for the operator.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        ApiError {
            kind,
            message: message.into(),
            args: Vec::new(),
            kwargs: Box::default(),
            cause: None,
        }
    }

    /// Adds a positional argument after the message.
    #[must_use]
    pub fn with_arg(mut self, value: impl Into<Value>) -> Self {
        self.args.push(value.into());
        self
    }

    /// Adds a keyword argument.
    #[must_use]
    pub fn with_kwarg(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.kwargs.insert(name.into(), value.into());
        self
    }

    /// Keeps the cause for the log. It never travels.
    #[must_use]
    pub fn caused_by(mut self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(Arc::from(cause.into()));
        self
    }

    /// Returns the arguments of the ERROR message.
    pub fn into_arguments(self) -> (Vec<Value>, Map<String, Value>) {
        let mut args = vec![Value::from(self.message)];
        args.extend(self.args);
        (args, *self.kwargs)
    }

    /// Decodes the arguments of an ERROR message whose URI is `kind`'s.
    pub fn from_arguments(kind: ErrorKind, args: Vec<Value>, kwargs: Map<String, Value>) -> Self {
        let mut args = args;
        let message = match args.first() {
            Some(Value::String(_)) => match args.remove(0) {
                Value::String(message) => message,
                _ => String::new(),
            },
            _ => String::new(),
        };
        ApiError {
            args,
            kwargs: Box::new(kwargs),
            ..ApiError::new(kind, message)
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.message.is_empty() {
            f.write_str(self.kind.doc())
        } else {
            f.write_str(&self.message)
        }
    }
}

impl Error for ApiError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause
            .as_deref()
            .map(|cause| cause as &(dyn Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_uri_leads_back_to_its_kind() {
        for &kind in ErrorKind::ALL {
            assert_eq!(ErrorKind::from_uri(kind.uri()), Some(kind));
        }
    }

    #[test]
    fn an_unknown_uri_is_no_kind() {
        assert_eq!(ErrorKind::from_uri("crossbar.error.brand_new"), None);
    }

    #[test]
    fn the_message_comes_first_and_the_cause_stays_here() {
        let error = ApiError::new(ErrorKind::CannotStart, "worker `w1` ended")
            .with_arg(json!([[0, "ts", "boom"]]))
            .with_kwarg("id", "w1")
            .caused_by("exit status 3");
        let (args, kwargs) = error.clone().into_arguments();
        assert_eq!(
            args,
            [json!("worker `w1` ended"), json!([[0, "ts", "boom"]])]
        );
        assert_eq!(Value::Object(kwargs.clone()), json!({"id": "w1"}));
        let back = ApiError::from_arguments(ErrorKind::CannotStart, args, kwargs);
        assert_eq!(back.message, error.message);
        assert_eq!(back.args, error.args);
        assert!(back.source().is_none() && error.source().is_some());
    }

    #[test]
    fn an_error_without_a_message_keeps_all_its_arguments() {
        let error = ApiError::from_arguments(ErrorKind::NoSuchWorker, vec![json!(7)], Map::new());
        assert_eq!((error.message.as_str(), error.args.len()), ("", 1));
        assert_eq!(error.to_string(), "No worker has that id.");
    }
}
