//! What a shell offers at TAB beyond words of the command line: ids of the running node, contexts, events.
//!
//! The node is asked within a deadline. Whatever goes wrong, nothing is offered, nothing is printed and nobody is asked.

use std::env;
use std::ffi::OsStr;
use std::time::Duration;

use clap::{CommandFactory, FromArgMatches};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use serde_json::Value;
use shared::api::{
    Address, GetContainerComponents, GetRouterComponents, GetRouterLinks, GetRouterRealms,
    GetRouterTransports, GetWorkers, WorkerId,
};

use crate::cli::{self, Cli};
use crate::commands::events::names;
use crate::context;
use crate::ctl::Ctl;
use crate::output::elapsed;
use crate::settings::Settings;

/// All that a shell waits for.
const DEADLINE: Duration = Duration::from_millis(250);

/// Options that say where the node is; they are taken from the line that is being typed.
const ADDRESSES: &[&str] = &[
    "--url",
    "--cbdir",
    "--context",
    "--node",
    "--realm",
    "--authid",
    "--ticket-file",
    "--secret-file",
    "--key-file",
    "--ca",
    "--cert",
    "--key",
    "--server-name",
];

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

/// Returns the words that are neither options nor, for options that say where the node is, their values.
fn positionals(words: &[String]) -> Vec<&str> {
    let mut found = Vec::new();
    let mut value = false;
    for word in words {
        if value {
            value = false;
        } else if word.starts_with('-') {
            value =
                ADDRESSES.contains(&word.as_str()) || matches!(word.as_str(), "-o" | "-c" | "-w");
        } else {
            found.push(word.as_str());
        }
    }
    found
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
    if positionals(&words)
        .iter()
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        == [&"worker"]
    {
        command = command.mut_subcommand("worker", |worker| {
            let id = worker
                .get_arguments()
                .find(|arg| arg.get_id() == "worker")
                .cloned();
            clap::Command::new("worker").args(id)
        });
    }
    command
}

fn attach(command: clap::Command, path: &str) -> clap::Command {
    let ids: Vec<String> = command
        .get_arguments()
        .map(|arg| arg.get_id().to_string())
        .collect();
    let mut command = command;
    for id in ids {
        if let Some(what) = What::of(path, &id) {
            let completer = ArgValueCompleter::new(move |typed: &OsStr| candidates(what, typed));
            command = command.mut_arg(id, |arg| arg.add(completer));
        }
    }
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

/// What may stand in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// Workers of a type; of any if empty.
    Workers(&'static str),
    Realms,
    Transports,
    Links,
    RouterComponents,
    ContainerComponents,
    Contexts,
    Events,
}

impl What {
    fn of(path: &str, id: &str) -> Option<What> {
        let group = path.split(' ').next().unwrap_or_default();
        let starts = |thing: &str| path == format!("{group} start-{thing}");
        let kind = match group {
            "router" => "router",
            "container" => "container",
            "guest" => "guest",
            _ => "",
        };
        match (group, id) {
            ("router" | "container" | "guest", "id") if path.ends_with(" stop") => {
                Some(What::Workers(kind))
            }
            ("context", "name" | "from") if !path.ends_with(" add") => Some(What::Contexts),
            ("events", "types" | "until") | ("wait", "kind") if path != "wait gone" => {
                Some(What::Events)
            }
            (_, "context") => Some(What::Contexts),
            (_, "worker") => Some(What::Workers(kind)),
            ("router", "realm_id") if !starts("realm") => Some(What::Realms),
            ("router", "transport") if !starts("transport") => Some(What::Transports),
            ("router", "link") if !starts("link") => Some(What::Links),
            ("router", "component") if !starts("component") => Some(What::RouterComponents),
            ("container", "component") if !starts("component") => Some(What::ContainerComponents),
            _ => None,
        }
    }
}

fn candidates(what: What, typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy().into_owned();
    let found = match what {
        What::Contexts => contexts(),
        What::Events => names().into_iter().map(|name| (name, None)).collect(),
        what => live(what).unwrap_or_default(),
    };
    found
        .into_iter()
        .filter(|(id, _)| id.starts_with(&typed))
        .map(|(id, help)| CompletionCandidate::new(id).help(help.map(Into::into)))
        .collect()
}

/// An id, and what it is.
type Found = Vec<(String, Option<String>)>;

fn contexts() -> Found {
    let loaded = context::path().and_then(|path| context::load(&path));
    let contexts = loaded.map(|contexts| contexts.contexts).unwrap_or_default();
    contexts
        .into_iter()
        .map(|(name, context)| (name, context.url))
        .collect()
}

/// Asks the node.
fn live(what: What) -> Option<Found> {
    if env::var_os("CROSSBARCTL_COMPLETE_OFFLINE").is_some_and(|off| off == "1") {
        return None;
    }
    let words = words();
    let ctl = ctl(&words)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .ok()?;
    let asked = runtime.block_on(async {
        tokio::time::timeout(DEADLINE, ask(&ctl, what, &words))
            .await
            .ok()
            .flatten()
    });
    runtime.shutdown_background();
    asked
}

/// Prepares as the line says, for a session in which nobody is asked and nothing is said.
fn ctl(words: &[String]) -> Option<Ctl> {
    let mut line = vec!["crossbarctl".to_owned(), "started".to_owned()];
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let (name, inline) = word
            .split_once('=')
            .map_or((word.as_str(), false), |(name, _)| (name, true));
        if inline && ADDRESSES.contains(&name) {
            line.push(word.clone());
        } else if ADDRESSES.contains(&name) || name == "-c" {
            line.push(word.clone());
            line.push(words.get(at + 1)?.clone());
            at += 1;
        }
        at += 1;
    }
    line.extend(["--quiet", "--no-input"].map(str::to_owned));
    let matches = Cli::command().try_get_matches_from(line).ok()?;
    let mut global = Cli::from_arg_matches(&matches).ok()?.global;
    let mut settings = Settings::of(&matches);
    settings.complete(&mut global).ok()?;
    settings.remarks.clear();
    Some(Ctl::new(global, settings))
}

async fn ask(ctl: &Ctl, what: What, words: &[String]) -> Option<Found> {
    let link = ctl.link().await.ok()?;
    let node = link.address(None).await.ok()?;
    if let What::Workers(kind) = what {
        let workers = link.try_call(&node, GetWorkers {}).await.ok()?;
        let list = workers.as_array()?.iter();
        let of_kind = |worker: &&Value| kind.is_empty() || worker["type"] == kind;
        return Some(list.filter(of_kind).filter_map(described).collect());
    }
    // `router stop-transport w1 <TAB>`: the worker is the third word.
    let worker: WorkerId = positionals(words).get(2)?.parse().ok()?;
    let worker = Address::worker(node.node_id().clone(), worker);
    let list = match what {
        What::Realms => link.try_call(&worker, GetRouterRealms {}).await,
        What::Transports => link.try_call(&worker, GetRouterTransports {}).await,
        What::Links => link.try_call(&worker, GetRouterLinks {}).await,
        What::RouterComponents => link.try_call(&worker, GetRouterComponents {}).await,
        What::ContainerComponents => link.try_call(&worker, GetContainerComponents {}).await,
        What::Workers(_) | What::Contexts | What::Events => return None,
    };
    Some(
        list.ok()?
            .as_array()?
            .iter()
            .filter_map(described)
            .collect(),
    )
}

/// An id with a word about it: `router, started 3h 2m ago`.
fn described(thing: &Value) -> Option<(String, Option<String>)> {
    let id = thing.get("id")?.as_str()?.to_owned();
    let text = |key: &str| thing.get(key).and_then(Value::as_str);
    let mut about: Vec<String> = [text("type"), text("name"), text("status")]
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .collect();
    if let Some(uptime) = thing.get("uptime").and_then(Value::as_f64) {
        about.push(format!("up {}", elapsed(uptime)));
    }
    Some((id, (!about.is_empty()).then(|| about.join(", "))))
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
    fn options_and_their_values_are_no_positionals() {
        let words = list("-v --url u router -o json stop-transport w1");
        assert_eq!(positionals(&words), ["router", "stop-transport", "w1"]);
    }

    #[test]
    fn new_things_are_not_offered_the_ids_of_old_ones() {
        assert_eq!(
            What::of("router stop-transport", "transport"),
            Some(What::Transports)
        );
        assert_eq!(What::of("router start-transport", "transport"), None);
        assert_eq!(
            What::of("container stop", "id"),
            Some(What::Workers("container"))
        );
        assert_eq!(What::of("router start", "id"), None);
    }

    #[test]
    fn completers_hang_on_arguments_that_exist() {
        attach(cli::command(), "").debug_assert();
    }
}
