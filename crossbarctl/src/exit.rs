//! The exit codes: one class per kind of ending, and which error URI belongs to which.
//!
//! The numbers are part of the interface. What an error says is in [`error`](crate::error).

use shared::api::ErrorKind;

/// Writes the table once: class, code, word for programs, sentence.
macro_rules! exits {
    ($($(#[doc = $doc:literal])+ $exit:ident = $code:literal, $word:literal;)+) => {
        /// How a run of `crossbarctl` ends.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Exit { $($(#[doc = $doc])+ $exit,)+ }

        impl Exit {
            /// Every class, in ascending order of its code.
            pub const ALL: &'static [Exit] = &[$(Exit::$exit),+];

            /// Returns the status of the process.
            pub const fn code(self) -> u8 {
                match self { $(Exit::$exit => $code,)+ }
            }

            /// Returns the word that machine-readable errors carry.
            pub const fn word(self) -> &'static str {
                match self { $(Exit::$exit => $word,)+ }
            }

            /// Returns one sentence about the class.
            pub fn doc(self) -> &'static str {
                match self { $(Exit::$exit => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

exits! {
    /// Done, true, or unchanged because it was so already.
    Done = 0, "done";
    /// A truthful no: there is a difference, a check failed, an answer asked for with --exit-code is negative.
    No = 1, "no";
    /// The command line is wrong, or it leaves open which node is meant.
    Usage = 2, "usage";
    /// The node cannot be reached, or the connection was lost.
    Unreachable = 3, "unreachable";
    /// Not authenticated, or not authorized.
    Denied = 4, "denied";
    /// There is no such node, worker, object or procedure.
    NotFound = 5, "not_found";
    /// It is there already.
    Exists = 6, "exists";
    /// It is not running.
    NotRunning = 7, "not_running";
    /// The node, or a check before asking it, refused the input.
    Rejected = 8, "rejected";
    /// The node cannot do this here.
    Unavailable = 9, "unavailable";
    /// The node tried and failed.
    Failed = 10, "failed";
    /// A deadline passed, or the call was canceled.
    Deadline = 11, "deadline";
    /// A confirmation is needed, or was declined.
    Confirmation = 12, "confirmation";
    /// A bug in crossbarctl.
    Bug = 70, "bug";
    /// Interrupted with Ctrl-C.
    Interrupted = 130, "interrupted";
    /// Told to end with SIGTERM.
    Terminated = 143, "terminated";
}

impl Exit {
    /// Returns the class of an error URI. An application's own errors are failures of the node's side.
    pub fn of_uri(uri: &str) -> Exit {
        match ErrorKind::from_uri(uri) {
            Some(kind) => Exit::of_kind(kind),
            None => Exit::of_wamp(uri),
        }
    }

    /// Returns the class of an error of the management API.
    pub const fn of_kind(kind: ErrorKind) -> Exit {
        match kind {
            ErrorKind::NotAuthorized => Exit::Denied,
            ErrorKind::NoSuchWorker | ErrorKind::NoSuchObject => Exit::NotFound,
            ErrorKind::AlreadyStarted
            | ErrorKind::AlreadyRunning
            | ErrorKind::AlreadyExists
            | ErrorKind::WorkerAlreadyRunning => Exit::Exists,
            ErrorKind::NotStarted | ErrorKind::NotRunning | ErrorKind::WorkerNotRunning => {
                Exit::NotRunning
            }
            ErrorKind::InvalidConfiguration
            | ErrorKind::InvalidArgument
            | ErrorKind::InvalidArguments => Exit::Rejected,
            ErrorKind::FeatureUnavailable => Exit::Unavailable,
            ErrorKind::RuntimeError
            | ErrorKind::CannotListen
            | ErrorKind::CannotStart
            | ErrorKind::CannotStop
            | ErrorKind::CannotConnect
            | ErrorKind::CannotImport
            | ErrorKind::ClassImportFailed
            | ErrorKind::StopWorkerFailed
            | ErrorKind::MaxConcurrencyReached
            | ErrorKind::OperationInProgress
            | ErrorKind::StorageFailed
            | ErrorKind::WorkerUnresponsive
            | ErrorKind::Internal => Exit::Failed,
        }
    }

    /// Returns the class of an error that the protocol itself names.
    fn of_wamp(uri: &str) -> Exit {
        match uri {
            "wamp.error.authentication_failed"
            | "wamp.error.authentication_denied"
            | "wamp.error.authentication_required"
            | "wamp.error.authorization_failed"
            | "wamp.error.authorization_denied"
            | "wamp.error.authorization_required"
            | "wamp.error.no_matching_auth_method"
            | "wamp.error.no_auth_method"
            | "wamp.error.no_such_principal"
            | "wamp.error.no_such_role"
            | "wamp.error.no_such_realm"
            | "wamp.error.option_disallowed.disclose_me" => Exit::Denied,
            "wamp.error.no_such_procedure"
            | "wamp.error.no_such_subscription"
            | "wamp.error.no_such_registration"
            | "wamp.error.no_such_session" => Exit::NotFound,
            "wamp.error.procedure_already_exists" => Exit::Exists,
            "wamp.error.invalid_uri" => Exit::Rejected,
            "wamp.error.feature_not_supported" | "wamp.error.option_not_allowed" => {
                Exit::Unavailable
            }
            "wamp.error.timeout" | "wamp.error.canceled" | "wamp.error.cancelled" => Exit::Deadline,
            _ => Exit::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seven_errors_of_the_api_definition_have_their_codes() {
        for (uri, code) in [
            ("crossbar.error.feature_unavailable", 9),
            ("crossbar.error.already_started", 6),
            ("crossbar.error.invalid_configuration", 8),
            ("crossbar.error.cannot_listen", 10),
            ("crossbar.error.not_started", 7),
            ("crossbar.error.invalid_argument", 8),
            ("crossbar.error.runtime_error", 10),
        ] {
            assert_eq!(Exit::of_uri(uri).code(), code, "{uri}");
        }
    }

    #[test]
    fn errors_of_the_protocol_have_their_codes() {
        for (uri, code) in [
            ("wamp.error.no_such_procedure", 5),
            ("wamp.error.not_authorized", 4),
            ("wamp.error.no_such_realm", 4),
            ("wamp.error.timeout", 11),
            ("wamp.error.canceled", 11),
            ("wamp.error.invalid_argument", 8),
            ("com.example.broken", 10),
        ] {
            assert_eq!(Exit::of_uri(uri).code(), code, "{uri}");
        }
    }

    #[test]
    fn codes_and_words_are_unique() {
        for (at, exit) in Exit::ALL.iter().enumerate() {
            for other in &Exit::ALL[at + 1..] {
                assert!(exit.code() < other.code(), "{exit:?} before {other:?}");
                assert_ne!(exit.word(), other.word());
            }
        }
    }
}
