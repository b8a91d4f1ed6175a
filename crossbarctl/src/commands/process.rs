//! What every process answers, the controller as well as a native worker: time, garbage, statistics, manhole.
//!
//! The verbs exist once. On the top level `-w` names a worker; below `worker ID` the worker is known.

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use shared::api::{
    GetProcessInfo, Procedure, Started, Timestamp, TriggerGc, Uptime, Utcnow, WorkerId,
};
use tokio::time::Instant;

use super::manhole::ManholeVerb;
use super::stats::StatsVerb;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Change, FILES, PROCESS, SOCKETS, Show};

/// Tells which process is meant.
pub trait Whom: Args {
    /// Returns the worker, if one is named.
    fn worker(&self) -> Option<&WorkerId>;
}

/// The controller, or the worker that `-w` names.
#[derive(Args, Debug)]
pub struct Target {
    /// Ask this worker, rather than the node's controller
    #[arg(short, long, value_name = "ID", global = true)]
    worker: Option<WorkerId>,
}

impl Whom for Target {
    fn worker(&self) -> Option<&WorkerId> {
        self.worker.as_ref()
    }
}

/// The worker is known already.
#[derive(Args, Debug)]
pub struct Here {}

impl Whom for Here {
    fn worker(&self) -> Option<&WorkerId> {
        None
    }
}

/// What can be asked of every process.
#[derive(Subcommand, Debug)]
pub enum ProcessVerb<T: Whom> {
    /// Show the time in the process
    Time {
        /// Which process.
        #[command(flatten)]
        target: T,
        /// Show also how far it is from the time here, and the time of the round trip
        #[arg(long)]
        skew: bool,
    },
    /// Show since when the process runs
    Started {
        /// Which process.
        #[command(flatten)]
        target: T,
    },
    /// Show for how long the process has been running
    Uptime {
        /// Which process.
        #[command(flatten)]
        target: T,
    },
    /// Give unused memory back
    Gc {
        /// Which process.
        #[command(flatten)]
        target: T,
    },
    /// Look at the operating system's process
    Process {
        /// Which process.
        #[command(flatten)]
        target: T,
        /// What to do.
        #[command(subcommand)]
        verb: ProcessInfoVerb,
    },
    /// Show what the process uses, once or again and again
    Stats {
        /// Which process.
        #[command(flatten)]
        target: T,
        /// What to do; get without one.
        #[command(subcommand)]
        verb: Option<StatsVerb>,
    },
    /// Start, stop or show the manhole
    Manhole {
        /// Which process.
        #[command(flatten)]
        target: T,
        /// What to do.
        #[command(subcommand)]
        verb: ManholeVerb,
    },
}

/// What can be seen of a process.
#[derive(Subcommand, Debug)]
pub enum ProcessInfoVerb {
    /// Show what the process has open
    Info,
}

impl<T: Whom> ProcessVerb<T> {
    /// Does it; `known` is the worker of `worker ID`.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl, known: Option<&WorkerId>) -> Result<Exit, CtlError> {
        match self {
            ProcessVerb::Time {
                target,
                skew: false,
            } => print(ctl, target.worker().or(known), Utcnow {}, Show::Time).await,
            ProcessVerb::Time { target, skew: true } => skew(ctl, target.worker().or(known)).await,
            ProcessVerb::Started { target } => {
                print(ctl, target.worker().or(known), Started {}, Show::Time).await
            }
            ProcessVerb::Uptime { target } => {
                print(ctl, target.worker().or(known), Uptime {}, Show::Elapsed).await
            }
            ProcessVerb::Gc { target } => gc(ctl, target.worker().or(known)).await,
            ProcessVerb::Process {
                target,
                verb: ProcessInfoVerb::Info,
            } => {
                let link = ctl.link().await?;
                let address = link.address(target.worker().or(known)).await?;
                let info = link.call(&address, GetProcessInfo {}).await?;
                ctl.out.record(&PROCESS, &info);
                if !ctl.format().whole() {
                    for (view, key) in [(&FILES, "files"), (&SOCKETS, "sockets")] {
                        let some = info.get(key).and_then(Value::as_array);
                        if some.is_some_and(|list| !list.is_empty()) {
                            ctl.out.text("\n");
                            ctl.out.list(view, "", &info[key]);
                        }
                    }
                }
                link.leave().await;
                Ok(Exit::Done)
            }
            ProcessVerb::Stats { target, verb } => {
                verb.unwrap_or(StatsVerb::Get)
                    .run(ctl, target.worker().or(known))
                    .await
            }
            ProcessVerb::Manhole { target, verb } => verb.run(ctl, target.worker().or(known)).await,
        }
    }
}

async fn print<P: Procedure>(
    ctl: &Ctl,
    worker: Option<&WorkerId>,
    procedure: P,
    how: Show,
) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let address = link.address(worker).await?;
    let value = link.call(&address, procedure).await?;
    ctl.out.value(&value, how);
    link.leave().await;
    Ok(Exit::Done)
}

async fn gc(ctl: &Ctl, worker: Option<&WorkerId>) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let address = link.address(worker).await?;
    let result = link.call(&address, TriggerGc {}).await?;
    let (object, id) = match worker {
        Some(worker) => ("worker", worker.to_string()),
        None => ("node", address.node_id().to_string()),
    };
    let took = result.as_f64().unwrap_or_default();
    ctl.out.change(&Change {
        changed: true,
        object,
        sentence: format!("{object} {id} collected garbage ({took:.1} ms)"),
        id,
        result,
    });
    link.leave().await;
    Ok(Exit::Done)
}

/// Compares clocks: the process is taken to have looked at its own half way through the round trip.
async fn skew(ctl: &Ctl, worker: Option<&WorkerId>) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let address = link.address(worker).await?;
    let began = Instant::now();
    let time = link.call(&address, Utcnow {}).await?;
    let round_trip = began.elapsed().as_secs_f64();
    let here = jiff::Timestamp::now().as_millisecond() as f64 / 1000.0 - round_trip / 2.0;
    let there: Option<Timestamp> = time.as_str().and_then(|text| text.parse().ok());
    let skew = there.map(|there| there.as_millis() as f64 / 1000.0 - here);
    if ctl.format().whole() {
        ctl.out.value(
            &json!({ "time": time, "skew": skew, "round_trip": round_trip }),
            Show::Text,
        );
    } else {
        ctl.out.value(&time, Show::Time);
        let ms = |seconds: f64| format!("{:+.1} ms", seconds * 1000.0);
        let skew = skew.map_or_else(|| "unknown".to_owned(), ms);
        ctl.out.value(
            &Value::from(format!(
                "skew {skew}, round trip {:.1} ms",
                round_trip * 1000.0
            )),
            Show::Text,
        );
    }
    link.leave().await;
    Ok(Exit::Done)
}
