//! From an address to a joined session: one attempt, and what is said when it fails.

use std::io;
use std::time::Duration;

use shared::net::{Auth, ConnectError, Join, JoinError, Security, Session, Url, connect};

use crate::door::Door;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::global::Global;
use crate::output::clean;
use crate::progress::Progress;

/// "Never", in a form that deadlines can be computed with.
pub(crate) const NEVER: Duration = Duration::from_secs(365 * 24 * 3600);

pub(crate) fn join(global: &Global, auth: Vec<Auth>) -> Join {
    Join {
        authid: global.authid.clone(),
        authrole: global.authrole.clone(),
        auth,
        agent: Some(concat!("crossbarctl-", env!("CARGO_PKG_VERSION")).to_owned()),
        timeout: global.time_to_connect().unwrap_or(NEVER),
        ..Join::new(global.realm())
    }
}

pub(crate) async fn attempt(
    door: &Door,
    global: &Global,
    join: Join,
    progress: &Progress,
) -> Result<Session, CtlError> {
    let patience = global.time_to_connect().unwrap_or(NEVER);
    progress.phase(&format!("connecting to {}", door.url));
    let transport = connect(&door.url, global.serializer, &global.tls(), patience)
        .await
        .map_err(|error| unreachable(door, &error))?;
    progress.phase(&format!("joining realm {}", join.realm));
    Session::join(transport, join.clone())
        .await
        .map_err(|error| refused(door, &join, &error))
}

/// Either may have ended it.
const MORE_TIME: &str = "--connect-timeout and --timeout give it more time";

fn unreachable(door: &Door, error: &ConnectError) -> CtlError {
    let message = format!("cannot reach {}: {error}", door.url);
    match error {
        ConnectError::Timeout { .. } => CtlError::new(Exit::Deadline, message)
            .with_help(MORE_TIME),
        ConnectError::Unix { source, .. } if source.kind() == io::ErrorKind::PermissionDenied => {
            CtlError::new(Exit::Denied, message)
                .with_help("the socket is open to the node's own user and to root only")
        }
        ConnectError::TlsOptions(_) => CtlError::new(Exit::Usage, message)
            .with_help("--ca, --cert and --key name PEM files"),
        ConnectError::Tls { source, .. } => {
            let ended = source.kind() == io::ErrorKind::UnexpectedEof;
            let help = match !ended && source.to_string().contains("certificate") {
                true => "--ca names the authority or the certificate to trust, --server-name the name to expect",
                false => "does it speak TLS at this port? Without, the URL begins with ws:// or rs://",
            };
            CtlError::new(Exit::Unreachable, message).with_help(help)
        }
        // Somebody answers, in another language.
        ConnectError::WebSocket(_) | ConnectError::RawSocket(_) if is_plain(&door.url) => {
            CtlError::new(Exit::Unreachable, message).with_help(format!(
                "the address comes from {}; somebody answers there: ws:// is for WebSocket, rs:// for RawSocket, \
                 wss:// and rss:// for either with TLS",
                door.origin
            ))
        }
        _ => CtlError::new(Exit::Unreachable, message).with_help(format!(
            "the address comes from {}; is the node running? `crossbar-node status` tells, `crossbar-node` starts one",
            door.origin
        )),
    }
}

fn is_plain(url: &Url) -> bool {
    let (Url::WebSocket { security, .. } | Url::RawSocket { security, .. }) = url else {
        return false;
    };
    *security == Security::Plain
}

/// Says as whom it was tried, and how to be somebody else.
fn tried(join: &Join) -> String {
    let mut methods: Vec<&str> = Vec::new();
    for auth in &join.auth {
        if !methods.contains(&auth.method()) {
            methods.push(auth.method());
        }
    }
    let whom = match &join.authid {
        Some(authid) => format!("as {}", clean(authid)),
        None => "without --authid".to_owned(),
    };
    match methods.as_slice() {
        [] | ["anonymous"] => "say who you are: `crossbarctl help auth`".to_owned(),
        methods => format!(
            "it was tried {whom} by {}; to be somebody else: `crossbarctl help auth`",
            methods.join(", ")
        ),
    }
}

fn refused(door: &Door, join: &Join, error: &JoinError) -> CtlError {
    let realm = &join.realm;
    let why = if error.message.is_empty() {
        String::new()
    } else {
        format!(": {}", error.message)
    };
    let message = format!("{} refuses to let us join realm {realm}{why}", door.url);
    let help = match error.reason.as_str() {
        "wamp.error.no_such_realm" => "name another realm with --realm".to_owned(),
        "wamp.error.timeout" => MORE_TIME.to_owned(),
        _ => tried(join),
    };
    let exit = match error.reason.as_str() {
        shared::net::TRANSPORT_LOST => Exit::Unreachable,
        reason => match Exit::of_uri(reason) {
            exit @ (Exit::Deadline | Exit::Denied) => exit,
            _ if reason.starts_with("wamp.error.protocol_violation") => Exit::Unreachable,
            _ => Exit::Denied,
        },
    };
    CtlError::new(exit, message)
        .with_code(error.reason.as_str())
        .with_help(help)
}
