//! `apply`, `diff`, `export`: a node as its configuration says. What is to be done is decided by
//! `shared::config::plan`; here it is shown and done.

use clap::Args;
use serde_json::{Value, json};
use shared::config::{
    Change as Difference, NodeConfig, Place, Plan, Prune, masked, plan, render_all,
};

use super::carry_out::carry_out;
use super::declared_diff::unified;
use super::interruptions;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{ConfigSource, read_named};
use crate::link::Link;
use crate::observe::{self, fingerprint};
use crate::output::{PLAN, clean};

/// Which configuration.
#[derive(Args, Debug)]
pub struct Desired {
    /// Node configuration, JSON or YAML; - is standard input
    #[arg(short, long, value_name = "FILE")]
    file: ConfigSource,
    /// Count what is there and not in the file as a difference: it goes
    #[arg(long)]
    prune: bool,
}

/// A configuration to apply.
#[derive(Args, Debug)]
pub struct ApplyArgs {
    #[command(flatten)]
    desired: Desired,
    /// Show what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Do it only if the node is as it was when this fingerprint was shown
    #[arg(long, value_name = "FINGERPRINT")]
    if_state: Option<String>,
}

/// A configuration to compare with.
#[derive(Args, Debug)]
pub struct DiffArgs {
    #[command(flatten)]
    desired: Desired,
    /// End with 0 even if there are differences
    #[arg(long)]
    exit_zero: bool,
}

/// What runs, as a configuration.
#[derive(Args, Debug)]
pub struct ExportArgs {}

impl Desired {
    /// Reads the file, checks it in full and gives everything its id, as the node itself does.
    fn read(&self) -> Result<Value, CtlError> {
        let (name, text, notation) = read_named(&self.file)?;
        let environment = |name: &str| std::env::var(name).ok();
        match NodeConfig::parse(&text, notation, &environment) {
            Ok(config) => Ok(config.config),
            Err(problems) => Err(CtlError::new(
                Exit::Rejected,
                format!("{name} is no valid node configuration"),
            )
            .with_code("crossbarctl.invalid_configuration")
            .with_details(render_all(&name, &text, &problems))),
        }
    }

    fn prune(&self) -> Prune {
        if self.prune { Prune::Yes } else { Prune::No }
    }
}

/// A plan, and what it was made for.
struct Planned {
    plan: Plan,
    /// The differences as programs read them, with whom they cut off.
    changes: Vec<Value>,
    fingerprint: String,
}

async fn make(link: &Link<'_>, desired: &Desired) -> Result<Planned, CtlError> {
    let wanted = desired.read()?;
    let observed = observe::config(&observe::node(link).await?)?;
    let plan = plan(&wanted, &observed, desired.prune());
    let mut changes: Vec<Value> = plan.changes.iter().map(entry).collect();
    interruptions::find(link, &mut changes).await;
    Ok(Planned {
        plan,
        changes,
        fingerprint: fingerprint(&observed),
    })
}

/// A difference as programs read it, secrets masked.
fn entry(change: &Difference) -> Value {
    let (before, after) = match change {
        Difference::Create(item) => (Value::Null, masked(&item.config)),
        Difference::Delete(item) => (masked(&item.config), Value::Null),
        Difference::Replace { before, after } => (masked(&before.config), masked(&after.config)),
    };
    json!({
        "op": change.word(),
        "object": change.place().kind.word(),
        "path": change.place().path(),
        "before": before,
        "after": after,
    })
}

fn left(ctl: &Ctl, places: &[Place]) {
    if !places.is_empty() {
        let list: Vec<String> = places.iter().map(|place| clean(&place.path())).collect();
        ctl.progress.note(&format!(
            "not in the file, and left alone: {} (--prune removes)",
            list.join(", ")
        ));
    }
}

impl DiffArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 1 when there are differences, 8 when the file is wrong; else as the calls.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let link = ctl.link().await?;
        let planned = make(&link, &self.desired).await?;
        link.leave().await;
        let changes = &planned.plan.changes;
        if ctl.format().whole() || ctl.format() == crate::output::Format::Name {
            ctl.out.list(&PLAN, "", &json!(planned.changes));
        } else {
            let color = ctl.terminal.out.color;
            changes
                .iter()
                .for_each(|change| ctl.out.text(&unified(change, color)));
        }
        left(ctl, &planned.plan.left);
        if changes.is_empty() {
            ctl.progress.note("no differences");
        }
        ctl.progress.note(&format!("state {}", planned.fingerprint));
        Ok(match changes.is_empty() || self.exit_zero {
            true => Exit::Done,
            false => Exit::No,
        })
    }
}

impl ApplyArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 6 when the node is not in the state that was asked for, 8 when the file is wrong, 12 without a yes; else the
    /// class of the first call that fails.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        // Standard input is read before anybody is asked anything.
        let link = ctl.link().await?;
        let planned = make(&link, &self.desired).await?;
        if let Some(wanted) = &self.if_state
            && *wanted != planned.fingerprint
        {
            let message = format!(
                "the node is in state {}, not in {wanted}: somebody changed it",
                planned.fingerprint
            );
            return Err(CtlError::new(Exit::Exists, message)
                .with_code("crossbarctl.state_changed")
                .with_help("look at the differences again: `crossbarctl diff -f FILE`"));
        }
        let plan = &planned.plan;
        let entries = &planned.changes;
        left(ctl, &plan.left);
        let mut done = Vec::new();
        let mut failure = None;
        if !self.dry_run {
            if let Some(effect) = interruptions::tell(ctl, entries) {
                let question = format!("Apply {} changes", entries.len());
                ctl.consent(&link, &question, &effect).await?;
            }
            failure = carry_out(ctl, &link, plan, &mut done).await.err();
        }
        link.leave().await;
        let result = json!({
            "changed": !done.is_empty(),
            "dry_run": self.dry_run,
            "changes": entries,
            "done": done,
            "state": planned.fingerprint,
        });
        if ctl.format().whole() {
            if failure.is_none() {
                ctl.out.value(&result, crate::output::Show::Text);
            }
        } else {
            if self.dry_run && !entries.is_empty() {
                ctl.out.list(&PLAN, "", &json!(entries));
            }
            let how = match (entries.is_empty(), self.dry_run) {
                (true, _) => "nothing to change".to_owned(),
                (false, true) => format!("{} changes (not made)", entries.len()),
                (false, false) => format!("{} of {} steps done", done.len(), plan.actions().len()),
            };
            ctl.out.text(&format!("{how}\n"));
        }
        failure.map_or(Ok(Exit::Done), Err)
    }
}

impl ExportArgs {
    /// Does it.
    ///
    /// # Errors
    /// As the calls.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let link = ctl.link().await?;
        let config = observe::config(&observe::node(&link).await?)?;
        link.leave().await;
        if config.to_string().contains(shared::config::MASK) {
            ctl.progress
                .note("secrets are masked: fill them in before another node gets this");
        }
        // A file is meant to be read: pretty, also in a pipe.
        match ctl.format() {
            crate::output::Format::Table
            | crate::output::Format::Wide
            | crate::output::Format::Name => {
                ctl.out.text(&format!("{config:#}\n"));
            }
            _ => ctl.out.value(&config, crate::output::Show::Text),
        }
        Ok(Exit::Done)
    }
}
