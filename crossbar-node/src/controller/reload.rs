//! The node's file read again while the node runs, on SIGHUP or because somebody calls `reload`.
//!
//! What differs is decided by `shared::config::plan` and done by `shared::reconcile`, as `crossbarctl apply` does. Two
//! things are particular here: what the file said before and says no longer goes, what others started stays; and a
//! transport whose certificate is newer than itself is started again.

use std::path::Path;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use shared::api::{
    Address, ApiError, Call, ErrorKind, OnReloaded, Procedure, Reload, ReloadApi, ReloadChange,
    ReloadReport, ReloadStep, Timestamp,
};
use shared::config::{
    Action, Change, Format, Item, Kind, NodeConfig, Plan, Problems, Prune, canonical, items,
    line_column, plan, render_all,
};
use shared::net::CallError;
use shared::reconcile::{Ask, as_config, observe, perform};
use tokio::sync::Mutex;

use super::context::Context;
use crate::process::{Exclude, now};

/// The longest step: the start of a worker, whose own deadline is 30 s.
const PATIENCE: Duration = Duration::from_secs(60);

/// The text of a node file.
pub struct Reading {
    /// Name of the file.
    pub name: String,
    /// What is in it.
    pub text: String,
    /// How it is written.
    pub format: Format,
}

/// Reads the node file again; an error is told to whoever asked.
pub type Reread = Arc<dyn Fn() -> Result<Reading, ApiError> + Send + Sync>;

/// Reads the file again.
pub struct Reloading {
    context: Arc<Context>,
    reread: Reread,
    /// What the file said the last time that it was applied. Held while it is read again.
    file: Mutex<Value>,
    told: std::sync::Mutex<Told>,
}

/// What others ask for while the file is read again.
struct Told {
    /// What the file said the last time that it was applied.
    applied: Arc<Value>,
    /// Whether it was applied when it was read last, and when that was.
    last: Option<(bool, Timestamp)>,
}

impl Reloading {
    /// Takes over a node that was booted with `config`.
    pub fn new(context: Arc<Context>, reread: Reread, config: &NodeConfig) -> Arc<Self> {
        Arc::new(Reloading {
            context,
            reread,
            file: Mutex::new(config.config.clone()),
            told: std::sync::Mutex::new(Told {
                applied: Arc::new(config.config.clone()),
                last: None,
            }),
        })
    }

    /// Returns what the file said the last time that it was applied.
    pub fn applied(&self) -> Arc<Value> {
        Arc::clone(&self.told().applied)
    }

    /// Tells whether the file was applied when it was read again the last time, and when that was.
    pub fn last(&self) -> Option<(bool, Timestamp)> {
        self.told().last
    }

    fn told(&self) -> std::sync::MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what SIGHUP asks for: what comes of it is in the log, and returned in one sentence.
    pub async fn hangup(&self) -> String {
        match self.again(false, Exclude::Nobody, "SIGHUP").await {
            Ok(report) => format!("reloaded, {} steps", report.done.len()),
            Err(error) => {
                let shown = error.kwargs.get(SHOWN).and_then(Value::as_str);
                let shown = shown.map(|shown| format!("\n{shown}")).unwrap_or_default();
                tracing::error!("the node stays as it is: {}{shown}", error.message);
                format!("not reloaded: {}", error.message)
            }
        }
    }

    async fn again(
        &self,
        dry_run: bool,
        exclude: Exclude,
        who: &str,
    ) -> Result<ReloadReport, ApiError> {
        let report = self.read_and_apply(dry_run, exclude, who).await;
        if !dry_run {
            self.told().last = Some((report.is_ok(), now()));
        }
        report
    }

    async fn read_and_apply(
        &self,
        dry_run: bool,
        exclude: Exclude,
        who: &str,
    ) -> Result<ReloadReport, ApiError> {
        let Ok(mut file) = self.file.try_lock() else {
            let message = "the file is being read again already";
            return Err(ApiError::new(ErrorKind::OperationInProgress, message));
        };
        let reading = (self.reread)()?;
        let parsed = NodeConfig::parse(&reading.text, reading.format, &|name| {
            std::env::var(name).ok()
        });
        let wanted = match parsed {
            Ok(config) => config.config,
            Err(problems) => return Err(invalid(&reading, &problems)),
        };
        tracing::info!(who, "reading {} again", reading.name);
        let node = self.context.address();
        let found = observe(self, &node).await.map_err(|error| unseen(&error))?;
        let running = as_config(&found).map_err(|error| unseen(&error))?;
        let plan = difference(&wanted, &file, &running, &|item| {
            renewed(&self.context.directory, item, &found)
        });
        let mut report = ReloadReport {
            file: reading.name,
            changed: false,
            dry_run,
            changes: plan.changes.iter().map(told).collect(),
            done: Vec::new(),
            left: plan.left.iter().map(|place| place.path()).collect(),
            at_restart: at_restart(&file, &wanted),
        };
        if dry_run {
            return Ok(report);
        }
        for action in plan.actions() {
            if let Err(error) = perform(self, &node, &action).await {
                return Err(stopped(&action, &error.to_string(), &report));
            }
            let place = action.place();
            tracing::info!("{} {} {}", action.word(), place.kind.word(), place.path());
            report.changed = true;
            report.done.push(ReloadStep {
                action: action.word().to_owned(),
                object: place.kind.word().to_owned(),
                path: place.path(),
            });
        }
        for what in &report.at_restart {
            tracing::warn!("`{what}` has changed in the file, and counts from the next start on");
        }
        self.told().applied = Arc::new(wanted.clone());
        *file = wanted;
        tracing::info!("{} applied, {} steps", report.file, report.done.len());
        let publisher = &self.context.publisher;
        publisher.publish(OnReloaded(report.clone()), exclude).await;
        Ok(report)
    }
}

impl ReloadApi for Reloading {
    async fn reload(&self, call: Call, args: Reload) -> Result<ReloadReport, ApiError> {
        let who = call.who().unwrap_or_default();
        self.again(args.dry_run, Exclude::caller(&call), &who).await
    }
}

impl Ask for Reloading {
    type Error = CallError;

    async fn ask<P: Procedure>(&self, address: &Address, procedure: P) -> Result<Value, CallError> {
        let session = &self.context.session;
        let answer = session.call_api(address, procedure, PATIENCE).await?;
        serde_json::to_value(answer).map_err(|error| CallError::Decode(Box::new(error)))
    }

    fn uri(error: &CallError) -> &str {
        error.uri().unwrap_or_default()
    }
}

/// Name of the keyword argument with the problems as they are shown to people.
const SHOWN: &str = "shown";

fn invalid(reading: &Reading, problems: &Problems) -> ApiError {
    let list: Vec<Value> = problems
        .iter()
        .map(|problem| {
            let place = problem.span.as_ref();
            let place = place.map(|span| line_column(&reading.text, span.start));
            json!({
                "code": problem.code,
                "message": problem.message,
                "pointer": problem.pointer,
                "line": place.map(|place| place.line),
                "column": place.map(|place| place.column),
                "help": problem.help,
            })
        })
        .collect();
    let message = format!("{}: {problems}", reading.name);
    let mut error =
        ApiError::new(ErrorKind::InvalidConfiguration, message).with_arg(Value::Array(list));
    let shown = render_all(&reading.name, &reading.text, problems);
    error.kwargs.insert(SHOWN.to_owned(), shown.into());
    error
}

fn unseen(why: &dyn std::fmt::Display) -> ApiError {
    let message = format!("it cannot be seen what runs: {why}");
    ApiError::new(ErrorKind::RuntimeError, message)
}

/// A step failed: says which, and what was done before it.
fn stopped(action: &Action, why: &str, report: &ReloadReport) -> ApiError {
    let place = action.place();
    let message = format!(
        "{} {} {}: {why}; {} steps are done, and the next reload goes on",
        action.word(),
        place.kind.word(),
        place.path(),
        report.done.len()
    );
    ApiError::new(ErrorKind::RuntimeError, message).with_arg(json!(report))
}

fn told(change: &Change) -> ReloadChange {
    ReloadChange {
        op: change.word().to_owned(),
        object: change.place().kind.word().to_owned(),
        path: change.place().path(),
    }
}

/// Compares the file with what runs. What was in the file before goes with it; `renewed` says what is to be started again.
fn difference(
    wanted: &Value,
    before: &Value,
    running: &Value,
    renewed: &dyn Fn(&Item) -> bool,
) -> Plan {
    let mut plan = plan(wanted, running, Prune::Yes);
    let ours = items(before);
    let is_ours = |item: &Item| {
        let mut ours = ours.iter();
        ours.any(|one| one.place.kind == item.place.kind && one.place.ids == item.place.ids)
    };
    let (keep, left) = plan.changes.into_iter().partition(|change| match change {
        Change::Delete(item) => is_ours(item),
        _ => true,
    });
    plan.changes = keep;
    let left: Vec<Change> = left;
    plan.left
        .extend(left.iter().map(|change| change.place().clone()));
    let touched = |item: &Item| {
        let mut changes = plan.changes.iter();
        changes.any(|change| item.place.ids.starts_with(&change.place().ids))
    };
    let again: Vec<Change> = items(wanted)
        .into_iter()
        .filter(|item| item.place.kind == Kind::Transport && !touched(item) && renewed(item))
        .map(|item| Change::Replace {
            before: item.clone(),
            after: item,
        })
        .collect();
    plan.changes.extend(again);
    plan
}

/// Tells whether a file of a transport's certificate was written after the transport was started.
fn renewed(directory: &Path, item: &Item, found: &Value) -> bool {
    let Some(tls) = item.config.pointer("/endpoint/tls") else {
        return false;
    };
    let started = transport(found, item)
        .and_then(|transport| transport.get("started")?.as_str()?.parse().ok())
        .map(|started: Timestamp| started.as_millis());
    let Some(started) = started else {
        return false;
    };
    files(tls).into_iter().any(|file| {
        let written = std::fs::metadata(directory.join(file)).and_then(|file| file.modified());
        written.is_ok_and(|written| millis(written) > started)
    })
}

fn transport<'v>(found: &'v Value, item: &Item) -> Option<&'v Value> {
    let [worker, transport] = item.place.ids.as_slice() else {
        return None;
    };
    let by = |value: &'v Value, list: &str, id: &str| {
        shared::reconcile::items(value, list)
            .find(|one| one.get("id").and_then(Value::as_str) == Some(id))
    };
    by(by(found, "workers", worker)?, "transports", transport)
}

/// The files that a certificate is made of.
fn files(tls: &Value) -> Vec<&str> {
    let one = ["key", "certificate"].into_iter();
    let one = one.filter_map(|key| tls.get(key)?.as_str());
    let many = ["chain_certificates", "ca_certificates"].into_iter();
    let many = many.flat_map(|key| shared::reconcile::items(tls, key));
    one.chain(many.filter_map(Value::as_str)).collect()
}

fn millis(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The controller is made once; its manhole is not.
fn at_restart(before: &Value, wanted: &Value) -> Vec<String> {
    let part = |config: &Value| {
        let mut controller = config.get("controller").cloned().unwrap_or_default();
        if let Some(controller) = controller.as_object_mut() {
            controller.remove("manhole");
        }
        match controller.as_object() {
            Some(controller) if controller.is_empty() => canonical(&Value::Null),
            _ => canonical(&controller),
        }
    };
    match part(before) == part(wanted) {
        true => Vec::new(),
        false => vec!["controller".to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(transports: Value) -> Value {
        json!({"workers": [{"id": "w", "type": "router", "transports": transports}]})
    }

    fn ops(plan: &Plan) -> Vec<String> {
        let changes = plan.changes.iter();
        changes
            .map(|change| format!("{} {}", change.word(), change.place().path()))
            .collect()
    }

    #[test]
    fn what_the_file_no_longer_says_goes_and_what_others_started_stays() {
        let t = |id: &str| json!({"id": id, "type": "websocket"});
        let before = node(json!([t("a"), t("b")]));
        let running = node(json!([t("a"), t("b"), t("by-hand")]));
        let plan = difference(&node(json!([t("b")])), &before, &running, &|_| false);
        assert_eq!(ops(&plan), ["delete w/a"]);
        let left: Vec<_> = plan.left.iter().map(|place| place.path()).collect();
        assert_eq!(left, ["w/by-hand"]);
    }

    #[test]
    fn a_newer_certificate_is_a_reason_to_start_a_transport_again() {
        let config = node(json!([{"id": "a", "type": "websocket"}]));
        let plan = difference(&config, &config, &config, &|_| true);
        assert_eq!(ops(&plan), ["replace w/a"]);
        assert!(ops(&difference(&config, &config, &config, &|_| false)).is_empty());
    }

    #[test]
    fn a_change_of_the_controller_is_told_and_waits() {
        let (a, b) = (json!({"controller": {"id": "n"}}), json!({}));
        assert_eq!(at_restart(&a, &b), ["controller"]);
        assert!(at_restart(&b, &json!({"controller": null})).is_empty());
    }
}
