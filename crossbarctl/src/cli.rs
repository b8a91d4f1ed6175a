//! The command line as clap sees it: the global options and the tree of commands.
//!
//! Examples and the impact line of each `--help` come from the [`table`].

use clap::builder::Resettable;
use clap::{CommandFactory, Parser, Subcommand};
use shared::api::Impact;

use crate::commands::process::{ProcessVerb, Target};
use crate::commands::{
    api, audit, batch, bench, call, check, completions, config, container, context, declare,
    doctor, events, guest, help, logs, man, node, nodes, publish, register, reload, router, schema,
    status, subscribe, version, wait, worker, workers,
};
use crate::global::Global;
use crate::{table, top, watch};

/// Manage a crossbar-node
#[derive(Parser, Debug)]
#[command(
    name = "crossbarctl",
    version,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
    max_term_width = 80
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Look at a node, or shut it down
    Node {
        /// What to do.
        #[command(subcommand)]
        verb: node::NodeVerb,
    },
    /// Look at all nodes of a management realm
    Nodes {
        /// What to do.
        #[command(subcommand)]
        verb: nodes::NodesVerb,
    },
    /// Look at the workers of a node
    Workers {
        /// What to do.
        #[command(subcommand)]
        verb: workers::WorkersVerb,
    },
    /// Do something with one worker
    Worker(worker::WorkerArgs),
    /// Start and stop routers, and what is in them
    Router {
        /// What to do.
        #[command(subcommand)]
        verb: router::RouterVerb,
    },
    /// Start and stop containers, and what is in them
    Container {
        /// What to do.
        #[command(subcommand)]
        verb: container::ContainerVerb,
    },
    /// Start and stop guests: any programs
    Guest {
        /// What to do.
        #[command(subcommand)]
        verb: guest::GuestVerb,
    },
    /// What every process answers.
    #[command(flatten)]
    Process(ProcessVerb<Target>),
    /// Show the node and its workers on one screen; exit 1 if something does not run
    Status(status::StatusArgs),
    /// Show the node as a tree
    Tree(status::TreeArgs),
    /// Watch the node on a screen that keeps itself up to date
    Top(top::TopArgs),
    /// Wait until something is so; what is not there yet is waited for
    Wait {
        /// What to do.
        #[command(subcommand)]
        verb: wait::WaitVerb,
    },
    /// Make the node what a configuration says
    Apply(declare::ApplyArgs),
    /// Compare the node with a configuration; exit 1 if they differ
    Diff(declare::DiffArgs),
    /// Write what runs on the node as a configuration
    Export(declare::ExportArgs),
    /// Let the node read its own file again
    Reload(reload::ReloadArgs),
    /// Run many commands, one per line
    Batch(batch::BatchArgs),
    /// Look at the node for a monitoring system
    Check(check::CheckArgs),
    /// Show what a worker wrote
    #[command(visible_alias = "log", alias = "follow")]
    Logs(logs::LogsOf),
    /// Show what was changed on a node, by whom, and what was refused
    Audit(audit::AuditArgs),
    /// Watch the events of a node
    Events {
        /// What to do.
        #[command(subcommand)]
        verb: events::EventsVerb,
    },
    /// Call a procedure
    Call(call::CallArgs),
    /// Publish an event
    Publish(publish::PublishArgs),
    /// Subscribe to a topic and print its events
    Subscribe(subscribe::SubscribeArgs),
    /// Register a procedure and answer its calls
    Register(register::RegisterArgs),
    /// Measure how fast a router answers, any WAMP router
    Bench {
        /// What to do.
        #[command(subcommand)]
        verb: bench::BenchVerb,
    },
    /// Check and lay out node configurations, without a node
    Config {
        /// What to do.
        #[command(subcommand)]
        verb: config::ConfigVerb,
    },
    /// Keep names for nodes and how to reach them
    Context {
        /// What to do.
        #[command(subcommand)]
        verb: context::ContextVerb,
    },
    /// Look up procedures, events and errors of the management API
    Api {
        /// What to do.
        #[command(subcommand)]
        verb: api::ApiVerb,
    },
    /// Describe what the commands answer with -o json
    Schema {
        /// What to do.
        #[command(subcommand)]
        verb: schema::SchemaVerb,
    },
    /// Check every step from the options to a working session
    Doctor(doctor::DoctorArgs),
    /// Write manual pages
    Man(man::ManArgs),
    /// Write a completion script for a shell, or install it
    Completions(completions::CompletionsArgs),
    /// Show the version of this program and of the node
    Version(version::VersionArgs),
    /// Explain a command or a topic
    Help(help::HelpArgs),
}

/// Returns the tree of commands, each with its impact and examples.
pub fn command() -> clap::Command {
    annotate(bare(), "")
}

/// Returns the tree of commands as it is read.
pub fn bare() -> clap::Command {
    Cli::command().mut_args(without_empty_variable)
}

/// Has an option not look at its variable if that is empty: CI systems set what was left out to nothing.
fn without_empty_variable(option: clap::Arg) -> clap::Arg {
    let variable = option.get_env().and_then(std::env::var_os);
    if variable.is_some_and(|value| value.is_empty()) {
        return option.env(Resettable::Reset);
    }
    option
}

fn annotate(command: clap::Command, path: &str) -> clap::Command {
    let subcommands: Vec<String> = command
        .get_subcommands()
        .map(|subcommand| subcommand.get_name().to_owned())
        .collect();
    // There is one `help`, which knows topics as well.
    let command = command.disable_help_subcommand(true);
    let mut command = match after_help(path, !subcommands.is_empty()) {
        Some(text) => command.after_help(text),
        None => command,
    };
    if table::of(path).is_some_and(table::Row::watchable) {
        command = command.arg(watch::arg());
    }
    for name in subcommands {
        let below = if path.is_empty() {
            name.clone()
        } else {
            format!("{path} {name}")
        };
        command = command.mut_subcommand(name, |subcommand| annotate(subcommand, &below));
    }
    command
}

/// Writes the impact line and the examples of a command, or those of some commands of a group.
fn after_help(path: &str, group: bool) -> Option<String> {
    let (impact, examples) = match table::of(path) {
        Some(row) => (word(row.impact), table::examples(path)),
        None if group => ("depends on the command", table::examples_below(path)),
        None => return None,
    };
    let examples: Vec<String> = examples
        .iter()
        .map(|example| format!("  {example}"))
        .collect();
    Some(format!(
        "Impact: {impact}\n\nExamples:\n{}",
        examples.join("\n")
    ))
}

/// Says what a command does to a running node.
pub const fn word(impact: Impact) -> &'static str {
    match impact {
        Impact::ReadOnly => "read-only",
        Impact::Changes => "changes the node",
        Impact::Interrupts => "interrupts others; asks first, or needs --yes",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
        for subcommand in command.get_subcommands() {
            let below = format!("{path} {}", subcommand.get_name())
                .trim()
                .to_owned();
            let mut subcommand = subcommand.clone();
            let help = subcommand.render_help().to_string();
            found.push((below.clone(), help));
            leaves(&subcommand, &below, found);
        }
    }

    #[test]
    fn the_tree_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn every_help_begins_with_an_imperative_and_shows_impact_and_an_example() {
        let mut found = Vec::new();
        leaves(&command(), "", &mut found);
        assert!(found.len() > 50);
        for (path, help) in found {
            let first = help.lines().next().unwrap_or_default();
            assert!(
                !first.ends_with('.') && !first.is_empty(),
                "{path}: {first}"
            );
            assert!(help.contains("Impact: "), "{path}\n{help}");
            assert!(help.contains("  crossbarctl "), "{path}\n{help}");
        }
    }

    #[test]
    fn a_worker_is_addressed_by_word_flag_or_option() {
        for line in [
            "crossbarctl worker w1 set-cpu-affinity 0,1",
            "crossbarctl worker w1 stats watch -o jsonl -vv",
            "crossbarctl worker --id stats stats",
            "crossbarctl stats watch -w w1 --count 3",
            "crossbarctl manhole show -w w1",
            "crossbarctl guest start g1 -- /bin/sleep 100 --not-a-flag-of-ours",
            "crossbarctl logs w1 -f -n 10",
        ] {
            let parsed = Cli::try_parse_from(line.split(' '));
            assert!(parsed.is_ok(), "{line}: {parsed:?}");
        }
    }

    #[test]
    fn every_example_parses() {
        for row in table::rows() {
            for example in table::examples(row.path) {
                let line = example.split(" > ").next().unwrap_or_default();
                let words = line.split_whitespace().map(|word| word.trim_matches('\''));
                let parsed = Cli::try_parse_from(words);
                assert!(parsed.is_ok(), "{example}: {}", parsed.err().unwrap());
            }
        }
    }
}
