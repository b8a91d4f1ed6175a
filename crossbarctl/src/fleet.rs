//! `--node` with several ids, or with a pattern: the command is done on every node that is meant, some at a time.
//!
//! One session serves all. Whoever interrupts others is asked once, with the nodes named. Each node has its own result;
//! the exit code is that of the first that failed, in the order of the nodes.

use std::fmt;
use std::rc::Rc;
use std::str::FromStr;

use clap::ArgMatches;
use serde_json::{Value, json};
use shared::api::{Impact, InvalidId, NodeId};
use tokio::sync::Semaphore;
use tokio::task::{JoinSet, LocalSet};

use crate::cli::Command;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Choice, Format, clean};
use crate::settings::Origin;
use crate::table;

/// What `--node` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeChoice {
    /// This node.
    One(NodeId),
    /// Nodes with these ids, or whose ids match; `*` is any text.
    Several(Vec<String>),
}

impl FromStr for NodeChoice {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        if !text.contains(['*', ',']) {
            return text.parse().map(NodeChoice::One);
        }
        let parts: Vec<String> = text.split(',').map(str::to_owned).collect();
        for part in &parts {
            // What stands for a text is put aside, the rest must be able to be an id.
            part.replace('*', "x").parse::<NodeId>()?;
        }
        Ok(NodeChoice::Several(parts))
    }
}

impl fmt::Display for NodeChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NodeChoice::One(node) => node.fmt(f),
            NodeChoice::Several(parts) => f.write_str(&parts.join(",")),
        }
    }
}

impl NodeChoice {
    /// Returns the node, if it is one.
    pub fn one(&self) -> Option<&NodeId> {
        match self {
            NodeChoice::One(node) => Some(node),
            NodeChoice::Several(_) => None,
        }
    }

    /// Returns those that are meant, in the order of the choice; ids that are spelled out are meant in any case.
    fn among(&self, known: &[NodeId]) -> Vec<NodeId> {
        let parts = match self {
            NodeChoice::One(node) => return vec![node.clone()],
            NodeChoice::Several(parts) => parts,
        };
        let mut meant: Vec<NodeId> = Vec::new();
        for part in parts {
            let found: Vec<NodeId> = match part.contains('*') {
                true => {
                    let fit = known.iter().filter(|node| fits(part, node.as_str()));
                    fit.cloned().collect()
                }
                false => part.parse().into_iter().collect(),
            };
            for node in found {
                if !meant.contains(&node) {
                    meant.push(node);
                }
            }
        }
        meant
    }

    fn pattern(&self) -> bool {
        matches!(self, NodeChoice::Several(parts) if parts.iter().any(|part| part.contains('*')))
    }
}

/// Tells whether a text fits a pattern in which `*` is any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(head) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let tail = parts.pop().unwrap_or_default();
    for part in parts {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    text.len() >= tail.len() && text.ends_with(tail)
}

/// Returns the words of the command, without arguments.
fn path(matches: &ArgMatches) -> String {
    let mut words = Vec::new();
    let mut matches = matches;
    while let Some((word, below)) = matches.subcommand() {
        words.push(word);
        matches = below;
    }
    words.join(" ")
}

/// What a node's command came to.
struct Outcome {
    exit: Exit,
    text: String,
    error: Option<CtlError>,
}

/// Does the command on every node that is meant.
///
/// # Errors
/// Exit 2 when no node is meant, or the command cannot be done on several; 12 without a yes.
pub async fn everywhere(
    ctl: &Ctl,
    choice: &NodeChoice,
    matches: &ArgMatches,
    command: impl Fn() -> Result<Command, CtlError>,
) -> Result<Exit, CtlError> {
    if crate::run::streams(&command()?) || crate::watch::asked(matches).is_some() {
        return Err(
            CtlError::new(Exit::Usage, "what goes on is watched on one node")
                .with_help("name one node with --node"),
        );
    }
    let ctl = ctl.keeping();
    let link = ctl.link().await?;
    let known = match choice.pattern() {
        true => link.nodes().await?,
        false => Vec::new(),
    };
    let nodes = choice.among(&known);
    if nodes.is_empty() {
        let known: Vec<&str> = known.iter().map(NodeId::as_str).collect();
        return Err(
            CtlError::new(Exit::Usage, format!("no node is called `{choice}`"))
                .with_help(format!("nodes here: {}", known.join(", "))),
        );
    }
    consent(&ctl, choice, &path(matches), &nodes)?;
    let outcomes = run(&ctl, &nodes, command).await?;
    ctl.farewell().await;
    Ok(show(&ctl, &nodes, &outcomes))
}

/// Asks once for all.
fn consent(ctl: &Ctl, choice: &NodeChoice, path: &str, nodes: &[NodeId]) -> Result<(), CtlError> {
    if table::of(path).is_none_or(|row| row.impact != Impact::Interrupts) {
        return Ok(());
    }
    let list: Vec<&str> = nodes.iter().map(NodeId::as_str).collect();
    let action = format!("{path} on {} nodes ({})", nodes.len(), list.join(", "));
    if ctl.is_protected() && (choice.pattern() || ctl.settings.origin("node") != Origin::Flag) {
        let message = format!("{action}: the context is protected");
        return Err(CtlError::new(Exit::Confirmation, message)
            .with_help("spell the nodes out: --yes --node ID,ID"));
    }
    ctl.agreed(&format!("{action}?"))
}

/// Runs the command on all nodes, as many at a time as is allowed.
async fn run(
    ctl: &Ctl,
    nodes: &[NodeId],
    command: impl Fn() -> Result<Command, CtlError>,
) -> Result<Vec<Outcome>, CtlError> {
    let output = match ctl.format() {
        Format::Jsonl => Choice::from(Format::Json),
        _ => ctl.global.output.clone(),
    };
    let turns = Rc::new(Semaphore::new(ctl.global.parallel.into()));
    let local = LocalSet::new();
    let mut running = JoinSet::new();
    for (at, node) in nodes.iter().enumerate() {
        let (mut inner, caught) = ctl.inner_of(node.clone(), output.clone());
        inner.agree();
        let (turns, command) = (Rc::clone(&turns), command()?);
        running.spawn_local_on(
            async move {
                let turn = turns.acquire().await;
                let done = Box::pin(crate::run::dispatch(&inner, command)).await;
                drop(turn);
                let (exit, error) = match done {
                    Ok(exit) => (exit, None),
                    Err(error) => (error.exit(), Some(error)),
                };
                let text = caught.take();
                (at, Outcome { exit, text, error })
            },
            &local,
        );
    }
    let all = async {
        let mut outcomes = Vec::new();
        while let Some(done) = running.join_next().await {
            outcomes.push(done.map_err(|why| CtlError::new(Exit::Bug, why.to_string()))?);
        }
        Ok::<_, CtlError>(outcomes)
    };
    let mut outcomes: Vec<(usize, Outcome)> = ctl.progress.during(local.run_until(all)).await?;
    outcomes.sort_by_key(|(at, _)| *at);
    Ok(outcomes.into_iter().map(|(_, outcome)| outcome).collect())
}

/// Writes what every node came to, and returns the exit of the first that failed.
fn show(ctl: &Ctl, nodes: &[NodeId], outcomes: &[Outcome]) -> Exit {
    let each = || nodes.iter().zip(outcomes);
    let documents = each().map(|(node, outcome)| {
        let text = outcome.text.trim_end();
        let output = match text.is_empty() {
            true => Value::Null,
            false => serde_json::from_str(text).unwrap_or(Value::from(text)),
        };
        let error = outcome
            .error
            .as_ref()
            .map(|error| error.to_json()["error"].clone());
        json!({"node": node, "exit": outcome.exit.code(), "output": output, "error": error})
    });
    match ctl.format() {
        Format::Json => ctl
            .out
            .text(&format!("{}\n", Value::Array(documents.collect()))),
        Format::Jsonl => documents.for_each(|one| ctl.out.text(&format!("{one}\n"))),
        Format::Name | Format::Template => {
            for (node, outcome) in each() {
                let lines = outcome.text.lines();
                lines.for_each(|line| ctl.out.text(&format!("{node}/{line}\n")));
            }
        }
        Format::Table | Format::Wide | Format::Yaml => {
            for (at, (node, outcome)) in each().enumerate() {
                let gap = if at == 0 { "" } else { "\n" };
                ctl.out.text(&format!("{gap}# {node}\n{}", outcome.text));
            }
        }
    }
    if !ctl.format().machine() {
        for (node, outcome) in each() {
            if let Some(error) = &outcome.error {
                let message = format!("node {node}: {}", clean(&error.message()));
                ctl.progress.note(&message);
            }
        }
    }
    let failed = outcomes.iter().map(|outcome| outcome.exit);
    let mut failed = failed.filter(|exit| *exit != Exit::Done);
    failed.next().unwrap_or(Exit::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text, fit) in [
            ("*", "n1", true),
            ("edge-*", "edge-7", true),
            ("edge-*", "core-1", false),
            ("*-eu-*", "a-eu-1", true),
            ("*-eu-*", "a-us-1", false),
            ("a*a", "a", false),
            ("*x", "xx", true),
        ] {
            assert_eq!(fits(pattern, text), fit, "{pattern} {text}");
        }
    }

    #[test]
    fn a_choice_is_one_node_or_several_each_once() {
        let known: Vec<NodeId> = ["n1", "n2", "x"]
            .iter()
            .map(|id| id.parse().unwrap())
            .collect();
        let among = |text: &str| -> Vec<String> {
            let choice: NodeChoice = text.parse().unwrap();
            choice
                .among(&known)
                .iter()
                .map(ToString::to_string)
                .collect()
        };
        assert_eq!(among("n9"), ["n9"]);
        assert_eq!(among("x,n*"), ["x", "n1", "n2"]);
        assert_eq!(among("n*,n1"), ["n1", "n2"]);
        assert!(among("z*").is_empty());
        assert!("a b,*".parse::<NodeChoice>().is_err());
    }
}
