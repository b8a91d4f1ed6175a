//! `reload`: the node reads its own file again. What it does then is the node's business, see `controller/reload.rs`.

use clap::Args;
use serde_json::{Value, json};
use shared::api::{ErrorKind, Reload};

use super::interruptions;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;
use crate::observe::items;
use crate::output::{DONE, PLAN, Show, clean};

/// How.
#[derive(Args, Debug)]
pub struct ReloadArgs {
    /// Show what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
}

impl ReloadArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 8 when the file has a problem, 9 when there is no file, 10 when a step fails, 12 without a yes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let link = match self.dry_run {
            true => ctl.link().await?,
            false => {
                let effect = async |link: &Link<'_>| {
                    let told = would(ctl, link).await;
                    told.unwrap_or_else(|| {
                        "What differs from its file is stopped or replaced.".to_owned()
                    })
                };
                ctl.link_after_yes_to("Reload the node", effect).await?
            }
        };
        let node = link.address(None).await?;
        let reload = Reload {
            dry_run: self.dry_run,
        };
        let mut report = link.call(&node, reload).await.map_err(shown)?;
        if self.dry_run
            && let Some(Value::Array(changes)) = report.get_mut("changes")
        {
            interruptions::find(&link, changes).await;
        }
        link.leave().await;
        if ctl.format().whole() {
            ctl.out.value(&report, Show::Text);
            return Ok(Exit::Done);
        }
        let texts = |key: &str| -> Vec<String> {
            let texts = items(&report, key).filter_map(Value::as_str);
            texts.map(clean).collect()
        };
        if let at_restart @ [_, ..] = texts("at_restart").as_slice() {
            let what = at_restart.join(", ");
            ctl.progress
                .note(&format!("counts from the next start on: {what}"));
        }
        if let left @ [_, ..] = texts("left").as_slice() {
            ctl.progress.note(&format!(
                "never in the file, and left alone: {}",
                left.join(", ")
            ));
        }
        let changes = items(&report, "changes").count();
        if changes > 0 {
            let view = if self.dry_run { &PLAN } else { &DONE };
            ctl.out.list(
                view,
                "",
                &json!(items(&report, "changes").collect::<Vec<_>>()),
            );
        }
        let file = report
            .get("file")
            .and_then(Value::as_str)
            .unwrap_or("its file");
        let done = items(&report, "done").count();
        let node = node.node_id();
        let how = match (changes, self.dry_run) {
            (0, _) => format!("node {node} is what {file} says"),
            (_, true) => format!("{changes} changes (not made)"),
            (_, false) => format!("node {node} reloaded {file}, {done} steps"),
        };
        ctl.out.text(&format!("{}\n", clean(&how)));
        Ok(Exit::Done)
    }
}

/// Tells beforehand what a reload cuts off. What is wrong with the file is told by the reload itself.
async fn would(ctl: &Ctl, link: &Link<'_>) -> Option<String> {
    let node = link.address(None).await.ok()?;
    let mut report = link.try_call(&node, Reload { dry_run: true }).await.ok()?;
    let changes = report.get_mut("changes")?.as_array_mut()?;
    interruptions::find(link, changes).await;
    interruptions::tell(ctl, changes)
}

/// The node tells the problems of its file with their places; people see them so.
fn shown(error: CtlError) -> CtlError {
    let text = error.kwargs().get("shown").and_then(Value::as_str);
    match text.map(str::to_owned) {
        Some(text) => {
            let message = "the node's file has problems; the node stays as it is";
            error.with_message(message).with_details(text)
        }
        None if error.code() == ErrorKind::FeatureUnavailable.uri() => error.with_help(
            "a node that begins with a node file reads that again: `crossbar-node --cbdir DIR`; `crossbarctl apply -f FILE` \
             changes one that runs",
        ),
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_without_a_file_can_be_changed_by_another_way() {
        let error = CtlError::new(Exit::Failed, "there is no file");
        let error = shown(error.with_code(ErrorKind::FeatureUnavailable.uri()));
        assert!(error.help().unwrap().contains("crossbarctl apply"));
    }
}
