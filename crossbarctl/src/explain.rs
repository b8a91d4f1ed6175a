//! What an error means for the person who gave the command: what is missing, and what to run next.

use serde_json::Value;
use shared::api::{Address, ErrorKind, GetInfo, GetWorkers, Impact, ProcedureInfo, Scope};
use shared::wamp::reason;

use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;
use crate::output::clean;

/// Lines of a worker's log that are shown when it did not start.
const LAST_LINES: usize = 20;

impl Link<'_> {
    /// Adds to an error what the operator needs next.
    pub(crate) async fn explain(
        &self,
        address: &Address,
        procedure: &ProcedureInfo,
        error: CtlError,
    ) -> CtlError {
        let node = address.node_id();
        if error.code() == "wamp.error.no_such_procedure" {
            return self.no_such_procedure(address, procedure, error).await;
        }
        match ErrorKind::from_uri(error.code()) {
            Some(ErrorKind::NoSuchWorker | ErrorKind::WorkerNotRunning) => {
                let help = self.running_workers(address).await;
                error.with_help(help)
            }
            Some(ErrorKind::CannotStart) => with_log(error),
            Some(
                ErrorKind::WorkerAlreadyRunning
                | ErrorKind::AlreadyRunning
                | ErrorKind::AlreadyStarted
                | ErrorKind::AlreadyExists,
            ) => error.with_help("--if-not-exists takes that for done"),
            Some(ErrorKind::NoSuchObject | ErrorKind::NotRunning | ErrorKind::NotStarted)
                if procedure.impact == Impact::Interrupts =>
            {
                error.with_help("--if-exists takes that for done")
            }
            Some(ErrorKind::InvalidArguments) => error.with_help(format!(
                "`crossbarctl api show {}` lists the arguments",
                procedure.name
            )),
            Some(ErrorKind::NotAuthorized) => error.with_help(format!(
                "the role of this session may not call it on node {node}"
            )),
            kind => match kind.and_then(ErrorKind::remedy) {
                Some(remedy) => error.with_help(remedy),
                None => error,
            },
        }
    }

    /// Says what to do about an error on a realm of any application, where nothing says so yet.
    pub(crate) fn at_large(&self, error: CtlError) -> CtlError {
        if error.help().is_some() {
            return error;
        }
        let help = match error.code() {
            reason::NO_SUCH_PROCEDURE => format!(
                "this is realm {} at {}; `crossbarctl call wamp.registration.list` shows what is registered there",
                self.realm(),
                self.door().url
            ),
            reason::NOT_AUTHORIZED | reason::AUTHORIZATION_FAILED => {
                let detail = |key| self.session().details().get(key).and_then(Value::as_str);
                format!(
                    "the role of this session decides, which is `{}` (authid `{}`) in realm {}; to be somebody else: \
                     `crossbarctl help auth`",
                    detail("authrole").unwrap_or("unknown"),
                    detail("authid").unwrap_or("unknown"),
                    self.realm()
                )
            }
            reason::INVALID_URI => {
                "a URI is made of components with single dots between, without blanks and `#`; only patterns have empty \
                 ones (--match wildcard)"
                    .to_owned()
            }
            reason::PROCEDURE_ALREADY_EXISTS => {
                "several may register it if all of them say how one is picked: --invoke roundrobin".to_owned()
            }
            _ => return error,
        };
        error.with_help(help)
    }

    /// Finds out whether the node, the worker or the procedure is what is missing.
    async fn no_such_procedure(
        &self,
        address: &Address,
        procedure: &ProcedureInfo,
        error: CtlError,
    ) -> CtlError {
        let node = address.node_id();
        let controller = Address::node(node.clone());
        let Ok(workers) = self.try_call(&controller, GetWorkers {}).await else {
            if self.try_call(&controller, GetInfo {}).await.is_ok() {
                return unavailable(error, procedure, &format!("node `{node}`"));
            }
            return error
                .with_message(format!(
                    "no node `{node}` in realm {} at {}",
                    self.realm(),
                    self.door().url
                ))
                .with_help("check --node, --url and --realm");
        };
        let Some(worker) = address.worker_id() else {
            return unavailable(error, procedure, &format!("node `{node}`"));
        };
        let here = |one: &&Value| one.get("id").and_then(Value::as_str) == Some(worker.as_str());
        match workers.as_array().and_then(|list| list.iter().find(here)) {
            None => error
                .with_message(format!("no worker `{worker}` on node `{node}`"))
                .with_code(ErrorKind::NoSuchWorker.uri())
                .with_help(running(&workers)),
            Some(one) => {
                let kind = one.get("type").and_then(Value::as_str).unwrap_or("worker");
                let status = one
                    .get("status")
                    .and_then(Value::as_str)
                    .unwrap_or("unknown");
                let wanted = match procedure.scope {
                    Scope::Router => "routers",
                    Scope::Container => "containers",
                    _ => "routers and containers",
                };
                unavailable(
                    error,
                    procedure,
                    &clean(&format!("{kind} `{worker}` ({status})")),
                )
                .with_help(format!("only {wanted} have it, once they are started"))
            }
        }
    }

    async fn running_workers(&self, address: &Address) -> String {
        let controller = Address::node(address.node_id().clone());
        match self.try_call(&controller, GetWorkers {}).await {
            Ok(workers) => running(&workers),
            Err(_) => "see `crossbarctl workers list`".to_owned(),
        }
    }
}

fn unavailable(error: CtlError, procedure: &ProcedureInfo, whom: &str) -> CtlError {
    error
        .with_exit(Exit::Unavailable)
        .with_message(format!("{whom} does not have {}", procedure.name))
}

fn running(workers: &Value) -> String {
    let list = workers.as_array().map(Vec::as_slice).unwrap_or_default();
    let ids: Vec<String> = list
        .iter()
        .filter_map(|worker| worker.get("id").and_then(Value::as_str).map(clean))
        .collect();
    if ids.is_empty() {
        return "no workers are running; start one with `crossbarctl router start ID`".to_owned();
    }
    format!(
        "running workers: {}; see `crossbarctl workers list`",
        ids.join(", ")
    )
}

/// A worker that did not start says why in its log, which comes with the error.
fn with_log(error: CtlError) -> CtlError {
    let log = error.args().get(1).and_then(Value::as_array);
    let lines: Vec<String> = log
        .into_iter()
        .flatten()
        .filter_map(|line| match line {
            Value::Array(parts) => parts.get(2).and_then(Value::as_str).map(clean),
            Value::String(text) => Some(clean(text)),
            _ => None,
        })
        .collect();
    if lines.is_empty() {
        return error;
    }
    let shown = &lines[lines.len().saturating_sub(LAST_LINES)..];
    error.with_details(format!("The last lines of its log:\n{}", shown.join("\n")))
}
