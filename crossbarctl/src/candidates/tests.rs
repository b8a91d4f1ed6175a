//! Every argument has candidates, or a reason to have none.

use super::*;

/// Arguments that name nothing that exists, by command and argument; `*` is any command.
const NO_CANDIDATES: &[(&str, &str, &str)] = &[
    ("router start", "id", NEW),
    ("container start", "id", NEW),
    ("guest start", "id", NEW),
    ("router start-realm", "realm_id", NEW),
    ("router start-role", "role", NEW),
    ("router start-transport", "transport", NEW),
    ("router start-link", "link", NEW),
    ("router start-component", "component", NEW),
    ("container start-component", "component", NEW),
    ("context add", "name", NEW),
    ("context copy", "to", NEW),
    ("register", "uri", NEW),
    ("publish", "topic", "a topic need not exist"),
    ("subscribe", "topic", "a topic need not exist"),
    ("bench publish", "topic", "a topic need not exist"),
    ("*", "args", VALUE),
    ("worker pythonpath add", "paths", VALUE),
    ("guest start", "command", VALUE),
    ("stats monitor", "interval", VALUE),
    ("worker stats monitor", "interval", VALUE),
    ("config check", "files", FILE),
    ("config fmt", "file", FILE),
    ("config convert", "file", FILE),
    ("schema validate", "file", FILE),
    ("help", "words", "it may be left out"),
];

const NEW: &str = "it names what is new";
const VALUE: &str = "it is a value";
const FILE: &str = "the shell knows files";

#[test]
fn new_things_are_not_offered_the_ids_of_old_ones() {
    let inside = |thing| Some(Source::Things(thing, Place::Inside));
    let of = Source::of;
    assert_eq!(
        of("router stop-transport", "transport"),
        inside(Thing::Transport)
    );
    assert_eq!(of("router start-transport", "transport"), None);
    let container = Some(Source::Workers(Kind::Type("container")));
    assert_eq!(of("container stop", "id"), container);
    assert_eq!(of("router start", "id"), None);
    assert_eq!(
        of("worker get-cpu-affinity", "worker"),
        Some(Source::Workers(Kind::Native))
    );
}

fn arguments(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
    // Words that clap knows are offered and checked by clap.
    let known = |arg: &&clap::Arg| arg.get_possible_values().is_empty();
    for arg in command.get_positionals().filter(known) {
        found.push((path.to_owned(), arg.get_id().to_string()));
    }
    for below in command.get_subcommands() {
        let deeper = format!("{path} {}", below.get_name()).trim().to_owned();
        arguments(below, &deeper, found);
    }
}

#[test]
fn every_argument_has_candidates_or_a_reason_to_have_none() {
    let mut found = Vec::new();
    arguments(&crate::cli::command(), "", &mut found);
    let exempt = |path: &str, id: &str| {
        let mut all = NO_CANDIDATES.iter();
        all.any(|(at, arg, why)| (*at == "*" || *at == path) && *arg == id && !why.is_empty())
    };
    let wrong: Vec<_> = found
        .iter()
        .filter(|(path, id)| Source::of(path, id).is_some() == exempt(path, id))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (path, id, _) in NO_CANDIDATES {
        let there = |(at, arg): &(String, String)| (*path == "*" || at == path) && arg == id;
        assert!(found.iter().any(there), "no such argument: {path} {id}");
    }
}
