//! What the things inside a worker have in common: list, start, stop; and idempotence.

use clap::Args;
use serde_json::{Value, json};
use shared::api::{ErrorKind, Procedure, WorkerId};
use shared::config::masked;

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;
use crate::output::{Change, View};

/// What happens when the thing is there already.
#[derive(Args, Clone, Copy, Debug, Default)]
pub struct IfNotExists {
    /// Succeed if it is there already, with the same configuration
    #[arg(long)]
    pub if_not_exists: bool,
    /// With --if-not-exists: whatever its configuration
    #[arg(long, requires = "if_not_exists")]
    pub ignore_diff: bool,
}

/// What happens when the thing is not there.
#[derive(Args, Clone, Copy, Debug, Default)]
pub struct IfExists {
    /// Succeed if it is not there
    #[arg(long)]
    pub if_exists: bool,
}

/// One thing inside a worker, in words.
#[derive(Clone, Copy, Debug)]
pub struct Thing<'a> {
    /// The worker.
    pub worker: &'a WorkerId,
    /// What it is: `realm`, `transport`, …
    pub noun: &'static str,
    /// Its id, in the form other commands accept, without the worker's.
    pub id: &'a str,
}

impl Thing<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.worker, self.id)
    }

    fn change(&self, what: &str, changed: bool, result: Value) -> Change {
        Change {
            changed,
            object: self.noun,
            id: self.path(),
            sentence: format!("{} {} {what}", self.noun, self.path()),
            result,
        }
    }
}

/// Tells whether an error says that a thing is there already.
pub fn is_there(error: &CtlError) -> bool {
    matches!(
        ErrorKind::from_uri(error.code()),
        Some(
            ErrorKind::AlreadyRunning
                | ErrorKind::AlreadyExists
                | ErrorKind::AlreadyStarted
                | ErrorKind::WorkerAlreadyRunning
        )
    )
}

/// Tells whether an error says that a thing is not there.
pub fn is_gone(error: &CtlError) -> bool {
    matches!(
        ErrorKind::from_uri(error.code()),
        Some(
            ErrorKind::NoSuchObject
                | ErrorKind::NotRunning
                | ErrorKind::NotStarted
                | ErrorKind::WorkerNotRunning
                | ErrorKind::NoSuchWorker
        )
    )
}

/// Lists the things of one kind.
///
/// # Errors
/// As the call.
pub async fn list<P: Procedure>(
    ctl: &Ctl,
    worker: &WorkerId,
    procedure: P,
    view: &View,
) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let address = link.address(Some(worker)).await?;
    let items = link.call(&address, procedure).await?;
    ctl.out.list(view, &format!("{worker}/"), &items);
    if items.as_array().is_some_and(Vec::is_empty) && !ctl.format().machine() {
        ctl.progress.note(&format!("no {}", view.noun));
    }
    link.leave().await;
    Ok(Exit::Done)
}

/// Starts a thing; `list` tells what there is, should it be there already.
///
/// # Errors
/// As the call; exit 6 when it is there already, with another configuration if that matters.
pub async fn start<P: Procedure, L: Procedure>(
    ctl: &Ctl,
    thing: Thing<'_>,
    already: IfNotExists,
    (procedure, config): (P, &Value),
    list: L,
) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let address = link.address(Some(thing.worker)).await?;
    match link.try_call(&address, procedure).await {
        Ok(result) => ctl.out.change(&thing.change("started", true, result)),
        Err(error) if already.if_not_exists && is_there(&error) => {
            let items = link.call(&address, list).await?;
            let id = thing.id.rsplit('/').next();
            let here = |item: &&Value| item.get("id").and_then(Value::as_str) == id;
            let item = items
                .as_array()
                .and_then(|items| items.iter().find(here))
                .cloned();
            if !already.ignore_diff {
                same(
                    &format!("{} {}", thing.noun, thing.path()),
                    config,
                    item.as_ref().and_then(|item| item.get("config")),
                )?;
            }
            ctl.out
                .change(&thing.change("is there already", false, item.unwrap_or_default()));
        }
        Err(error) => return Err(link.explain(&address, P::INFO, error).await),
    }
    link.leave().await;
    Ok(Exit::Done)
}

/// Compares what was asked for with what is there. What the node adds by itself is no difference.
///
/// # Errors
/// Exit 6 and the differences.
pub fn same(name: &str, wanted: &Value, found: Option<&Value>) -> Result<(), CtlError> {
    let (Some(found), wanted) = (found, masked(wanted)) else {
        return Ok(());
    };
    let mut differences = Vec::new();
    differ("", &wanted, found, &mut differences);
    if differences.is_empty() {
        return Ok(());
    }
    let message = format!("{name} is there already, with another configuration");
    Err(CtlError::new(Exit::Exists, message)
        .with_code(ErrorKind::AlreadyRunning.uri())
        .with_help("--ignore-diff accepts it as it is")
        .with_details(differences.join("\n")))
}

/// Collects the attributes that are wanted otherwise than they are, by JSON pointer. Configurations are bounded in depth.
fn differ(at: &str, wanted: &Value, found: &Value, differences: &mut Vec<String>) {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            for (key, value) in wanted {
                let found = found.get(key).unwrap_or(&Value::Null);
                differ(&format!("{at}/{key}"), value, found, differences);
            }
        }
        (wanted, found) if wanted != found => {
            differences.push(format!("{at}: wanted {wanted}, found {found}"));
        }
        _ => {}
    }
}

/// Stops a thing, after a yes.
///
/// # Errors
/// As the call; exit 12 without a yes.
pub async fn stop<P: Procedure>(
    ctl: &Ctl,
    thing: Thing<'_>,
    missing: IfExists,
    procedure: P,
    effect: &str,
) -> Result<Exit, CtlError> {
    let action = format!("Stop {} {}", thing.noun, thing.path());
    let link = ctl.link_after_yes(&action, effect).await?;
    let address = link.address(Some(thing.worker)).await?;
    match link.try_call(&address, procedure).await {
        Ok(result) => ctl.out.change(&thing.change("stopped", true, result)),
        Err(error) if missing.if_exists && is_gone(&error) => {
            ctl.out
                .change(&thing.change("is not there", false, json!(null)));
        }
        Err(error) => return Err(link.explain(&address, P::INFO, error).await),
    }
    link.leave().await;
    Ok(Exit::Done)
}

/// Says that a singleton was there, or was not.
pub async fn unless<P: Procedure>(
    link: &Link<'_>,
    address: &shared::api::Address,
    procedure: P,
    tolerated: impl Fn(&CtlError) -> bool,
) -> Result<Option<Value>, CtlError> {
    match link.try_call(address, procedure).await {
        Ok(value) => Ok(Some(value)),
        Err(error) if tolerated(&error) => Ok(None),
        Err(error) => Err(link.explain(address, P::INFO, error).await),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compare(wanted: Value, found: Value) -> Result<(), CtlError> {
        same("transport w1/t1", &wanted, Some(&found))
    }

    #[test]
    fn what_the_node_adds_is_no_difference() {
        let found =
            json!({"type": "websocket", "endpoint": {"port": 8080, "backlog": 50}, "id": "t1"});
        let wanted = json!({"type": "websocket", "endpoint": {"port": 8080}});
        assert!(compare(wanted, found).is_ok());
    }

    #[test]
    fn another_port_is_a_difference_and_is_named() {
        let error = compare(
            json!({"endpoint": {"port": 1}}),
            json!({"endpoint": {"port": 2}}),
        )
        .unwrap_err();
        assert_eq!(error.exit(), Exit::Exists);
        assert_eq!(error.details(), Some("/endpoint/port: wanted 1, found 2"));
    }

    #[test]
    fn a_secret_is_compared_as_it_is_shown() {
        assert!(compare(json!({"ticket": "x"}), json!({"ticket": "***"})).is_ok());
    }
}
