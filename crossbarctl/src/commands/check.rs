//! `check`: one look for monitoring systems. Nagios' own exit codes only where its format is asked for.

use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::observe::{self, failures, items};
use crate::output::clean;

/// What to look at, and for whom.
#[derive(Args, Debug)]
pub struct CheckArgs {
    /// For whom
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: For,
}

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum For {
    /// People
    Text,
    /// Nagios and its relatives: exit codes 0, 2 and 3
    Nagios,
    /// Prometheus, by way of a text file
    Prometheus,
    /// Programs
    Json,
}

/// What was found.
struct Found {
    node: String,
    up: bool,
    seconds: f64,
    workers: usize,
    started: usize,
    problems: Vec<String>,
}

impl CheckArgs {
    /// Does it. A node that cannot be reached is a finding, not an error.
    ///
    /// # Errors
    /// Exit 1 when something is wrong; 2 and 3 in the format of Nagios.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let began = Instant::now();
        let looked = look(ctl).await;
        let seconds = began.elapsed().as_secs_f64();
        let (found, unknown) = match looked {
            Ok(observed) => (sum(&observed, seconds), false),
            Err(error) => {
                let unknown = error.exit() != Exit::Unreachable && error.exit() != Exit::Deadline;
                (down(error.message(), seconds), unknown)
            }
        };
        let fine = found.problems.is_empty();
        let exit = match (self.format, fine, unknown) {
            (_, true, _) => Exit::Done,
            (For::Nagios, false, false) => Exit::Usage,
            (For::Nagios, false, true) => Exit::Unreachable,
            (_, false, _) => Exit::No,
        };
        let word = match (fine, unknown) {
            (true, _) => "OK",
            (false, false) => "CRITICAL",
            (false, true) => "UNKNOWN",
        };
        ctl.out.text(&match self.format {
            For::Text => text(&found, word),
            For::Nagios => nagios(&found, word),
            For::Prometheus => prometheus(&found),
            For::Json => format!("{}\n", document(&found)),
        });
        Ok(exit)
    }
}

async fn look(ctl: &Ctl) -> Result<Value, CtlError> {
    let link = ctl.link().await?;
    let observed = observe::node(&link).await?;
    link.leave().await;
    Ok(observed)
}

fn sum(observed: &Value, seconds: f64) -> Found {
    let id = observed.pointer("/node/id").and_then(Value::as_str);
    let started = |worker: &&Value| worker.get("status") == Some(&json!("started"));
    Found {
        node: clean(id.unwrap_or("?")),
        up: true,
        seconds,
        workers: items(observed, "workers").count(),
        started: items(observed, "workers").filter(started).count(),
        problems: failures(observed).iter().map(|text| clean(text)).collect(),
    }
}

fn down(why: String, seconds: f64) -> Found {
    Found {
        node: String::new(),
        up: false,
        seconds,
        workers: 0,
        started: 0,
        problems: vec![why],
    }
}

fn sentence(found: &Found) -> String {
    match found.problems.as_slice() {
        [] => format!("node {}, {} workers", found.node, found.workers),
        problems => problems.join("; "),
    }
}

fn text(found: &Found, word: &str) -> String {
    format!("{word}: {}\n", sentence(found))
}

fn nagios(found: &Found, word: &str) -> String {
    format!(
        "CROSSBAR {word} - {} | time={:.6}s workers={} started={}\n",
        sentence(found).replace('|', "/"),
        found.seconds,
        found.workers,
        found.started
    )
}

fn prometheus(found: &Found) -> String {
    let label = found.node.replace('\\', "\\\\").replace('"', "\\\"");
    let up = u8::from(found.up);
    let mut out = String::new();
    for (name, help, value) in [
        ("up", "Whether the node answers.", up.to_string()),
        (
            "problems",
            "How much is wrong.",
            found.problems.len().to_string(),
        ),
        (
            "workers",
            "Workers that the node knows.",
            found.workers.to_string(),
        ),
        (
            "workers_started",
            "Workers in service.",
            found.started.to_string(),
        ),
        (
            "duration_seconds",
            "Time that the look took.",
            format!("{:.6}", found.seconds),
        ),
    ] {
        let name = format!("crossbarctl_check_{name}");
        out.push_str(&format!(
            "# HELP {name} {help}\n# TYPE {name} gauge\n{name}{{node=\"{label}\"}} {value}\n"
        ));
    }
    out
}

fn document(found: &Found) -> Value {
    json!({
        "ok": found.problems.is_empty(),
        "node": found.up.then_some(&found.node),
        "seconds": found.seconds,
        "workers": found.workers,
        "started": found.started,
        "problems": found.problems,
    })
}
