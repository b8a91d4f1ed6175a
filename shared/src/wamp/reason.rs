//! The URIs that the specification defines for errors and for closing a session: one row each.

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $uri:literal;)+) => {
        $($(#[$doc])* pub const $name: &str = $uri;)+

        /// Every URI of this table.
        pub const ALL: &[&str] = &[$($name),+];
    };
}

reasons! {
    /// The peer shuts down.
    SYSTEM_SHUTDOWN = "wamp.close.system_shutdown";
    /// The peer leaves, and its cookie is not to let it in again. Crossbar.io's; the specification has none.
    LOGOUT = "wamp.close.logout";
    /// The peer leaves the realm.
    CLOSE_REALM = "wamp.close.close_realm";
    /// The answer to a GOODBYE.
    GOODBYE_AND_OUT = "wamp.close.goodbye_and_out";
    /// The session was killed through the meta API.
    KILLED = "wamp.close.killed";
    /// The session ends in an orderly way.
    NORMAL = "wamp.close.normal";
    /// The peer broke the protocol.
    PROTOCOL_VIOLATION = "wamp.error.protocol_violation";
    /// A URI is malformed.
    INVALID_URI = "wamp.error.invalid_uri";
    /// Nothing is registered under the URI.
    NO_SUCH_PROCEDURE = "wamp.error.no_such_procedure";
    /// Something is registered under the URI already.
    PROCEDURE_ALREADY_EXISTS = "wamp.error.procedure_already_exists";
    /// Something is registered under the URI already, with another invocation policy.
    PROCEDURE_EXISTS_WITH_DIFFERENT_POLICY = "wamp.error.procedure_exists_with_different_invocation_policy";
    /// The registration does not exist.
    NO_SUCH_REGISTRATION = "wamp.error.no_such_registration";
    /// The subscription does not exist.
    NO_SUCH_SUBSCRIPTION = "wamp.error.no_such_subscription";
    /// The session does not exist.
    NO_SUCH_SESSION = "wamp.error.no_such_session";
    /// Arguments are not acceptable to the procedure.
    INVALID_ARGUMENT = "wamp.error.invalid_argument";
    /// A message is too large for the transport of its receiver.
    PAYLOAD_SIZE_EXCEEDED = "wamp.error.payload_size_exceeded";
    /// The action is not allowed.
    NOT_AUTHORIZED = "wamp.error.not_authorized";
    /// It could not be found out whether the action is allowed.
    AUTHORIZATION_FAILED = "wamp.error.authorization_failed";
    /// The realm does not exist.
    NO_SUCH_REALM = "wamp.error.no_such_realm";
    /// The role does not exist in the realm.
    NO_SUCH_ROLE = "wamp.error.no_such_role";
    /// The identity does not exist.
    NO_SUCH_PRINCIPAL = "wamp.error.no_such_principal";
    /// No authentication method suits both sides.
    NO_MATCHING_AUTH_METHOD = "wamp.error.no_matching_auth_method";
    /// The proof of identity is wrong.
    AUTHENTICATION_DENIED = "wamp.error.authentication_denied";
    /// The proof of identity could not be checked.
    AUTHENTICATION_FAILED = "wamp.error.authentication_failed";
    /// Authentication is needed.
    AUTHENTICATION_REQUIRED = "wamp.error.authentication_required";
    /// The call was canceled.
    CANCELED = "wamp.error.canceled";
    /// The call took too long.
    TIMEOUT = "wamp.error.timeout";
    /// An option is not allowed here.
    OPTION_NOT_ALLOWED = "wamp.error.option_not_allowed";
    /// The caller may not stay unknown.
    DISALLOWED_DISCLOSE_ME = "wamp.error.option_disallowed.disclose_me";
    /// No callee can take the call at present.
    NO_ELIGIBLE_CALLEE = "wamp.error.no_eligible_callee";
    /// No callee is left that could take the call.
    NO_AVAILABLE_CALLEE = "wamp.error.no_available_callee";
    /// What was asked for is not available at present.
    UNAVAILABLE = "wamp.error.unavailable";
    /// A network between routers failed.
    NETWORK_FAILURE = "wamp.error.network_failure";
    /// Something unforeseen happened.
    RUNTIME_ERROR = "wamp.error.runtime_error";
}
