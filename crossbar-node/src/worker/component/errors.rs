//! Failures of Python components as errors of the management API.

use shared::api::{ApiError, ErrorKind};
use shared::wamp::reason;

use crate::python::{AskErrorKind, PythonError, RefusalKind};

/// Which procedures' errors are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A component of a router worker.
    Router,
    /// A component of a container worker, a class or functions.
    Container,
    /// A component of a container worker, an entry point of a package.
    ContainerPackage,
}

/// The error of procedures that need an interpreter and nothing else.
pub fn unavailable(error: PythonError) -> ApiError {
    ApiError::new(ErrorKind::FeatureUnavailable, error.to_string())
}

/// The error of a start.
pub fn cannot_start(error: PythonError, place: Place) -> ApiError {
    let refusal = match error.kind() {
        AskErrorKind::Unavailable => return unavailable(error),
        AskErrorKind::NoAnswer => {
            return ApiError::new(import(place), error.to_string()).with_arg("");
        }
        AskErrorKind::Refused(refusal) => refusal,
    };
    let message = refusal.message.clone();
    match refusal.kind {
        RefusalKind::Import | RefusalKind::Internal => {
            let traceback = refusal.traceback.clone().unwrap_or_default();
            ApiError::new(import(place), message).with_arg(traceback)
        }
        RefusalKind::Configuration => ApiError::new(ErrorKind::InvalidConfiguration, message),
        RefusalKind::Refused => {
            let why = refusal.reason.clone().unwrap_or_default();
            let message = format!("the router does not let it join: {message} ({why})");
            ApiError::new(refused(place, &why), message).with_kwarg("reason", why)
        }
        RefusalKind::Connect => ApiError::new(not_connected(place), message),
    }
}

fn import(place: Place) -> ErrorKind {
    match place {
        Place::Router | Place::Container => ErrorKind::ClassImportFailed,
        Place::ContainerPackage => ErrorKind::CannotImport,
    }
}

fn refused(place: Place, why: &str) -> ErrorKind {
    let known = [reason::NO_SUCH_REALM, reason::NO_SUCH_ROLE];
    match place {
        Place::Router if known.contains(&why) => ErrorKind::NoSuchObject,
        Place::Router => ErrorKind::InvalidConfiguration,
        _ => ErrorKind::CannotConnect,
    }
}

/// A router is always there for its own components: that one closes the connection is the component's doing.
fn not_connected(place: Place) -> ErrorKind {
    match place {
        Place::Router => ErrorKind::ClassImportFailed,
        _ => ErrorKind::CannotConnect,
    }
}
