//! `wait`: until something is so. What is not there yet, the node included, is waited for.
//!
//! Events only wake: the state is looked at after every subscription and after every event, so no wake-up is lost, and
//! now and then without one.

use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use shared::api::{
    Address, ErrorKind, GetContainerComponents, GetInfo, GetRouterComponents, GetRouterLinks,
    GetRouterRealms, GetRouterTransports, GetWorkers, Procedure, WorkerId,
};
use shared::net::Delivery;
use shared::wamp::Match;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::events::{known, matches};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;
use crate::output::{Change, elapsed};

/// How long one waits unless `--timeout` says otherwise.
const PATIENCE: Duration = Duration::from_secs(60);
/// Time between two looks when no event comes.
const LOOK: Duration = Duration::from_millis(500);
/// Time between two attempts to connect.
const BETWEEN: Duration = Duration::from_millis(200);

/// What to wait for.
#[derive(Subcommand, Debug)]
pub enum WaitVerb {
    /// Wait until the node answers
    Node,
    /// Wait until a worker is ready, or has stopped
    Worker {
        /// Id of the worker
        worker: WorkerId,
        /// Which state
        #[arg(long = "for", value_name = "STATE", default_value = "ready")]
        state: WorkerState,
    },
    /// Wait until a realm is started
    Realm(Inside),
    /// Wait until a transport listens
    Transport {
        /// What it is.
        #[command(flatten)]
        inside: Inside,
        /// Which state
        #[arg(long = "for", value_name = "STATE", default_value = "listening", value_parser = ["listening"])]
        state: String,
    },
    /// Wait until a link is connected
    Link(Inside),
    /// Wait until a component runs
    Component(Inside),
    /// Wait for the next event of a type
    Event {
        /// Type, such as worker-ready or manhole-started
        #[arg(value_name = "TYPE")]
        kind: String,
        /// Events of this worker only
        #[arg(short, long, value_name = "ID")]
        worker: Option<WorkerId>,
    },
    /// Wait until something is there no longer
    Gone {
        /// What it is
        kind: GoneKind,
        /// Its id, with that of its worker in front: w1, w1/realm1
        #[arg(value_name = "PATH")]
        path: String,
    },
}

/// A thing in a worker.
#[derive(Args, Debug)]
pub struct Inside {
    /// Ids of the worker and the thing, such as w1/realm1
    #[arg(value_name = "WORKER/ID")]
    path: String,
}

/// A state of a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum WorkerState {
    /// It is in service
    Ready,
    /// Its process has ended
    Stopped,
}

/// What may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum GoneKind {
    /// A worker
    Worker,
    /// A realm
    Realm,
    /// A transport
    Transport,
    /// A link
    Link,
    /// A component
    Component,
}

/// What has to be so.
enum Goal {
    Node,
    Worker(WorkerId, WorkerState),
    There(GoneKind, WorkerId, String),
    Gone(GoneKind, WorkerId, String),
    Event(String, Option<WorkerId>),
}

impl Goal {
    /// Returns the state that is waited for, in one word.
    const fn state(&self) -> &'static str {
        match self {
            Goal::Node => "answering",
            Goal::Worker(_, WorkerState::Ready) => "ready",
            Goal::Worker(_, WorkerState::Stopped) => "stopped",
            Goal::There(GoneKind::Transport, ..) => "listening",
            Goal::There(GoneKind::Link, ..) => "connected",
            Goal::There(GoneKind::Component, ..) => "running",
            Goal::There(GoneKind::Realm | GoneKind::Worker, ..) => "started",
            Goal::Gone(..) => "gone",
            Goal::Event(..) => "seen",
        }
    }
}

impl WaitVerb {
    /// Does it.
    ///
    /// # Errors
    /// Exit 11 when it is not so in time, 4 when one may not look.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let (goal, object, id) = self.goal()?;
        let patience = ctl
            .global
            .timeout
            .map_or(Some(PATIENCE), |span| span.limit());
        let began = Instant::now();
        let deadline = began + patience.unwrap_or(Duration::from_secs(365 * 24 * 3600));
        let mut last = None;
        let result = loop {
            match timeout_at(deadline, attempt(ctl, &goal, &mut last)).await {
                Ok(Ok(result)) => break result,
                Ok(Err(error)) if passing(&error) => last = Some(error.message()),
                Ok(Err(error)) => return Err(error),
                Err(_) => return Err(late(&goal, (object, &id), patience, last)),
            }
            if timeout_at(deadline, sleep(BETWEEN)).await.is_err() {
                return Err(late(&goal, (object, &id), patience, last));
            }
        };
        let took = elapsed(began.elapsed().as_secs_f64());
        ctl.out.change(&Change {
            changed: false,
            object,
            sentence: format!("{object} {id}: {} ({took})", goal.state()).replace(" :", ":"),
            id,
            result,
        });
        Ok(Exit::Done)
    }

    fn goal(self) -> Result<(Goal, &'static str, String), CtlError> {
        let there = |kind, object, inside: Inside| {
            let (worker, id) = split(&inside.path)?;
            Ok((Goal::There(kind, worker, id), object, inside.path))
        };
        match self {
            WaitVerb::Node => Ok((Goal::Node, "node", String::new())),
            WaitVerb::Worker { worker, state } => {
                let id = worker.to_string();
                Ok((Goal::Worker(worker, state), "worker", id))
            }
            WaitVerb::Realm(inside) => there(GoneKind::Realm, "realm", inside),
            WaitVerb::Transport { inside, .. } => there(GoneKind::Transport, "transport", inside),
            WaitVerb::Link(inside) => there(GoneKind::Link, "link", inside),
            WaitVerb::Component(inside) => there(GoneKind::Component, "component", inside),
            WaitVerb::Event { kind, worker } => {
                known(&kind)?;
                Ok((Goal::Event(kind.clone(), worker), "event", kind))
            }
            WaitVerb::Gone {
                kind: GoneKind::Worker,
                path,
            } => {
                let worker = path.parse().map_err(|why| wrong(&path, &why))?;
                Ok((
                    Goal::Gone(GoneKind::Worker, worker, String::new()),
                    "worker",
                    path,
                ))
            }
            WaitVerb::Gone { kind, path } => {
                let (worker, id) = split(&path)?;
                Ok((Goal::Gone(kind, worker, id), "object", path))
            }
        }
    }
}

fn split(path: &str) -> Result<(WorkerId, String), CtlError> {
    let Some((worker, id)) = path.split_once('/').filter(|(_, id)| !id.is_empty()) else {
        return Err(wrong(path, &"expected WORKER/ID, as in w1/realm1"));
    };
    let worker = worker.parse().map_err(|why| wrong(path, &why))?;
    Ok((worker, id.to_owned()))
}

fn wrong(path: &str, why: &dyn std::fmt::Display) -> CtlError {
    CtlError::new(Exit::Usage, format!("`{path}`: {why}"))
}

fn late(
    goal: &Goal,
    (object, id): (&str, &str),
    patience: Option<Duration>,
    last: Option<String>,
) -> CtlError {
    let seconds = patience.unwrap_or_default().as_secs_f64();
    let last = last.map(|last| format!("; the last look: {last}"));
    let message = format!(
        "{object} {id}: not {} within {seconds} s{}",
        goal.state(),
        last.unwrap_or_default()
    )
    .replace(" :", ":");
    CtlError::new(Exit::Deadline, message).with_help("--timeout waits longer")
}

/// Tells whether an error may go away by itself: nobody is there yet, or no longer.
fn passing(error: &CtlError) -> bool {
    matches!(
        error.exit(),
        Exit::Unreachable | Exit::NotFound | Exit::NotRunning | Exit::Deadline
    ) || matches!(
        ErrorKind::from_uri(error.code()),
        Some(ErrorKind::WorkerUnresponsive)
    ) || error.code() == "crossbarctl.usage"
}

/// Connects, and looks until it is so or the connection is lost.
async fn attempt(ctl: &Ctl, goal: &Goal, last: &mut Option<String>) -> Result<Value, CtlError> {
    let link = ctl.link().await?;
    let node = link.address(None).await?;
    let mut events = link.subscribe(&format!("{node}."), Match::Prefix).await?;
    if matches!(goal, Goal::Event(..)) {
        ctl.progress.note("subscribed");
    }
    loop {
        if let Some(result) = look(&link, &node, goal, last).await? {
            link.leave().await;
            return Ok(result);
        }
        ctl.progress.phase("waiting");
        // Without an event the look is repeated: not everything that happens is told.
        let delivery = ctl.progress.during(timeout(LOOK, events.next())).await;
        match delivery {
            Ok(None) => return Err(link.lost().await),
            Ok(Some(Delivery::Event(event))) => {
                if let Goal::Event(kind, worker) = goal
                    && let Some((address, name)) =
                        Address::parse_uri_of(node.node_id(), &event.topic)
                    && matches(kind, name)
                    && (worker.is_none() || worker.as_ref() == address.worker_id())
                {
                    link.leave().await;
                    return Ok(
                        json!({"event": name, "topic": event.topic, "args": event.args, "kwargs": event.kwargs}),
                    );
                }
            }
            Ok(Some(Delivery::Missed(_))) | Err(_) => {}
        }
    }
}

/// Looks once.
async fn look(
    link: &Link<'_>,
    node: &Address,
    goal: &Goal,
    last: &mut Option<String>,
) -> Result<Option<Value>, CtlError> {
    match goal {
        Goal::Event(..) => Ok(None),
        Goal::Node => link.try_call(node, GetInfo {}).await.map(Some),
        Goal::Worker(id, state) => {
            let found = one(link, node, GetWorkers {}, id.as_str()).await?;
            let status = status(found.as_ref());
            let so = match state {
                WorkerState::Ready => status == "started",
                WorkerState::Stopped => matches!(status, "not there" | "stopped" | "crashed"),
            };
            *last = Some(format!("worker {id} is {status}"));
            Ok(so.then(|| found.unwrap_or_default()))
        }
        Goal::There(kind, worker, id) => {
            let found = inside(link, node, *kind, worker, id).await?;
            let status = status(found.as_ref());
            *last = Some(format!("{worker}/{id} is {status}"));
            // Components have no status: those that are listed run.
            let so = match kind {
                GoneKind::Component => found.is_some(),
                GoneKind::Link => found
                    .as_ref()
                    .is_some_and(|link| link["connected"] == json!(true)),
                _ => status == "started",
            };
            Ok(so.then_some(found).flatten())
        }
        Goal::Gone(kind, worker, id) => {
            let found = match kind {
                GoneKind::Worker => one(link, node, GetWorkers {}, worker.as_str()).await?,
                kind => match inside(link, node, *kind, worker, id).await {
                    // Whose worker is gone is gone.
                    Err(error) if matches!(error.exit(), Exit::NotFound | Exit::NotRunning) => None,
                    found => found?,
                },
            };
            *last = Some("it is there".to_owned());
            let ended = matches!(status(found.as_ref()), "stopped" | "crashed");
            Ok((found.is_none() || ended).then_some(Value::Null))
        }
    }
}

fn status(found: Option<&Value>) -> &str {
    found.map_or("not there", |found| {
        found
            .get("status")
            .and_then(Value::as_str)
            .unwrap_or("there")
    })
}

async fn inside(
    link: &Link<'_>,
    node: &Address,
    kind: GoneKind,
    worker: &WorkerId,
    id: &str,
) -> Result<Option<Value>, CtlError> {
    let address = Address::worker(node.node_id().clone(), worker.clone());
    match kind {
        GoneKind::Worker => one(link, node, GetWorkers {}, worker.as_str()).await,
        GoneKind::Realm => one(link, &address, GetRouterRealms {}, id).await,
        GoneKind::Transport => one(link, &address, GetRouterTransports {}, id).await,
        GoneKind::Link => one(link, &address, GetRouterLinks {}, id).await,
        GoneKind::Component => match one(link, &address, GetContainerComponents {}, id).await {
            Err(error) if error.code() == "wamp.error.no_such_procedure" => {
                one(link, &address, GetRouterComponents {}, id).await
            }
            found => found,
        },
    }
}

async fn one<P: Procedure>(
    link: &Link<'_>,
    address: &Address,
    procedure: P,
    id: &str,
) -> Result<Option<Value>, CtlError> {
    let list = link.try_call(address, procedure).await?;
    let here = |item: &&Value| item.get("id").and_then(Value::as_str) == Some(id);
    Ok(list
        .as_array()
        .and_then(|list| list.iter().find(here))
        .cloned())
}
