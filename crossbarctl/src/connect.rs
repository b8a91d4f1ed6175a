//! From an address to a joined session: one attempt, and what is said when it fails.

use std::io;
use std::time::Duration;

use shared::net::{Auth, ConnectError, Join, JoinError, Session, connect};

use crate::door::Door;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::global::Global;
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
    let realm = join.realm.clone();
    Session::join(transport, join)
        .await
        .map_err(|error| refused(door, &realm, &error))
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
        ConnectError::TlsOptions(_) => CtlError::new(Exit::Usage, message),
        ConnectError::Tls { .. } => CtlError::new(Exit::Unreachable, message)
            .with_help("--ca names the authority to trust, --server-name the name to expect"),
        _ => CtlError::new(Exit::Unreachable, message).with_help(format!(
            "the address comes from {}; is the node running? `crossbar-node status` tells, `crossbar-node` starts one",
            door.origin
        )),
    }
}

fn refused(door: &Door, realm: &str, error: &JoinError) -> CtlError {
    let why = if error.message.is_empty() {
        String::new()
    } else {
        format!(": {}", error.message)
    };
    let message = format!("{} refuses to let us join realm {realm}{why}", door.url);
    let help = match error.reason.as_str() {
        "wamp.error.no_such_realm" => "name another realm with --realm",
        "wamp.error.timeout" => MORE_TIME,
        _ => "say who you are: `crossbarctl help auth`",
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
