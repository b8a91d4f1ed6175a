//! What a shell offers at TAB beyond words of the command line: ids of the running node, contexts, events.
//!
//! The node is asked within a deadline. Whatever goes wrong, nothing is offered, nothing is printed and nobody is asked.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::time::Duration;

use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use crate::candidates::{Found, Source};
use crate::cli;
use crate::complete_cache::Cache;
use crate::ctl::Ctl;
use crate::line::Line;

/// All that a shell waits for.
const DEADLINE: Duration = Duration::from_millis(250);

/// Answers a shell that asks for candidates, and ends the process then. Otherwise does nothing.
pub fn answer_shell() {
    if env::var_os("COMPLETE").is_some() {
        clap_complete::CompleteEnv::with_factory(command).complete();
    }
}

/// Returns the words being typed, after the name of the program; what bash splits at colons is joined again.
fn words() -> Vec<String> {
    let args: Vec<String> = env::args().collect();
    let after = args
        .iter()
        .position(|arg| arg == "--")
        .map_or(0, |at| at + 2);
    joined(args.get(after..).unwrap_or_default())
}

/// Bash takes `ws://h:1` for three words and two colons.
fn joined(words: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut glue = false;
    for word in words {
        let colon = word == ":";
        match out.last_mut() {
            Some(last) if colon || glue => last.push_str(word),
            _ => out.push(word.clone()),
        }
        glue = colon;
    }
    out
}

/// Returns the tree of commands with completers on it.
fn command() -> clap::Command {
    let words = words();
    let mut command = attach(cli::command(), "");
    // Ids must not drown in forty options of every command.
    if !words.last().is_some_and(|word| word.starts_with('-')) {
        let ids: Vec<_> = command
            .get_arguments()
            .map(|arg| arg.get_id().clone())
            .collect();
        for id in ids {
            command = command.mut_arg(id, |arg| arg.hide(true));
        }
    }
    // Right after `worker` an id is wanted, not a verb.
    let line = Line::read(&command, &words);
    let named = line.arguments.iter().any(|(word, _)| !word.is_empty());
    if line.path() == "worker" && !named {
        command = command.mut_subcommand("worker", |worker| {
            let args = worker.get_arguments().cloned();
            let args = args.map(|arg| match arg.is_positional() {
                true => arg,
                false => arg.hide(true),
            });
            clap::Command::new("worker").args(args)
        });
    }
    command
}

fn attach(command: clap::Command, path: &str) -> clap::Command {
    let mut command = command.mut_args(|arg| match Source::of(path, arg.get_id().as_str()) {
        Some(source) => {
            let completer = move |typed: &OsStr| candidates(source, typed);
            arg.add(ArgValueCompleter::new(completer))
        }
        None => arg,
    });
    let below: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in below {
        let deeper = format!("{path} {name}").trim().to_owned();
        command = command.mut_subcommand(name, |sub| attach(sub, &deeper));
    }
    command
}

fn candidates(source: Source, typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy().into_owned();
    let found = match source.live() {
        true => live(source),
        false => source.known().ok(),
    };
    found
        .into_iter()
        .flatten()
        .filter(|(id, _)| id.starts_with(&typed))
        .map(|(id, help)| CompletionCandidate::new(id).help(help.map(Into::into)))
        .collect()
}

/// Asks the node, within the deadline.
fn live(source: Source) -> Option<Found> {
    if env::var_os("CROSSBARCTL_COMPLETE_OFFLINE").is_some_and(|off| off == "1") {
        return None;
    }
    let words = words();
    let tree = cli::command();
    let line = Line::read(&tree, &words);
    // Nobody is asked and nothing is said.
    let silent = ["crossbarctl", "--quiet", "--no-input"].map(str::to_owned);
    let (mut ctl, _) = Ctl::unfinished(silent.into_iter().chain(words)).ok()?;
    ctl.settings.remarks.clear();
    let runtime_dir = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let (global, words_so_far) = (&ctl.global, (line.path(), &line.arguments));
    let asked = (
        ctl.door().url.to_string(),
        global.realm().to_owned(),
        global.node.as_ref().map(ToString::to_string),
        &global.authid,
        words_so_far,
        source,
    );
    let cache = Cache::of(runtime_dir.as_deref(), &asked);
    if let Some(found) = cache.as_ref().and_then(Cache::read) {
        return Some(found);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .ok()?;
    let asked = runtime.block_on(async {
        let asked = async {
            let link = ctl.link().await.ok()?;
            source.ask(&link, &line).await.ok()
        };
        tokio::time::timeout(DEADLINE, asked).await.ok().flatten()
    });
    runtime.shutdown_background();
    if let (Some(cache), Some(found)) = (cache, &asked) {
        cache.write(found);
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn what_bash_splits_at_colons_is_joined() {
        assert_eq!(
            joined(&list("--url ws : //h : 1/ x")),
            list("--url ws://h:1/ x")
        );
    }

    #[test]
    fn completers_hang_on_arguments_that_exist() {
        attach(cli::command(), "").debug_assert();
    }
}
