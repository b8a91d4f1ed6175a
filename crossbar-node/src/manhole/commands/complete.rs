//! What the word before the cursor may become.

use super::super::script_functions::FUNCTIONS;
use super::super::subject::Subject;
use super::super::visit::Visit;
use super::super::words;
use super::{COMMANDS, Completes, find};
use crate::router::io::RealmHandle;

/// The most candidates that are looked for.
const CANDIDATES: usize = 200;
/// The most rows of a realm that they are looked for among.
const LOOKED_AT: usize = 2000;

/// Returns the octet of the line at which the word begins, and what it may become.
pub fn complete(visit: &Visit, line: &str) -> (usize, Vec<String>) {
    if let Some(script) = line.trim_start().strip_prefix('=') {
        return function(line, script);
    }
    let (before, word, start) = words::last(line);
    let Some((name, arguments)) = before.split_first() else {
        let names = COMMANDS.iter().map(|command| command.name.to_owned());
        return (start, fitting(names, &word));
    };
    // `-r REALM` may stand before the others.
    if arguments.last().is_some_and(|last| last == "-r") {
        return (start, fitting(realms(&visit.subject), &word));
    }
    let options = arguments.iter().filter(|it| it.starts_with('-')).count();
    let at = arguments.len().saturating_sub(2 * options);
    let Some(completes) = find(name).and_then(|command| command.completes.get(at)) else {
        return (start, Vec::new());
    };
    let subject = &visit.subject;
    let chosen = match arguments.iter().position(|it| it == "-r") {
        Some(at) => arguments.get(at + 1).map(String::as_str),
        None => visit.chosen(),
    };
    let found = match completes {
        Completes::Command => fitting(COMMANDS.iter().map(|it| it.name.to_owned()), &word),
        Completes::Words(these) => fitting(these.iter().map(|&it| it.to_owned()), &word),
        Completes::Realm => fitting(realms(subject), &word),
        Completes::Session => fitting(rows(subject, chosen, sessions), &word),
        Completes::Procedure => fitting(rows(subject, chosen, procedures), &word),
        Completes::Topic => fitting(rows(subject, chosen, topics), &word),
    };
    (start, found)
}

fn fitting(candidates: impl Iterator<Item = String>, word: &str) -> Vec<String> {
    let fitting = candidates.filter(|it| it.starts_with(word));
    let mut found: Vec<String> = fitting.take(CANDIDATES).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn realms(subject: &Subject) -> impl Iterator<Item = String> + use<> {
    let realms = subject.realms().into_iter();
    realms.map(|realm| realm.name().to_owned())
}

fn rows(
    subject: &Subject,
    chosen: Option<&str>,
    of: fn(&RealmHandle) -> Vec<String>,
) -> impl Iterator<Item = String> + use<> {
    let mut realms = subject.realms();
    if let Some(chosen) = chosen {
        realms.retain(|realm| realm.name() == chosen);
    }
    realms.into_iter().flat_map(move |realm| of(&realm))
}

fn sessions(realm: &RealmHandle) -> Vec<String> {
    let rows = realm.sessions(LOOKED_AT).rows.into_iter();
    rows.map(|row| row["session"].to_string()).collect()
}

fn procedures(realm: &RealmHandle) -> Vec<String> {
    let rows = realm.registrations(LOOKED_AT).rows.into_iter();
    rows.filter_map(|row| row["procedure"].as_str().map(str::to_owned))
        .collect()
}

fn topics(realm: &RealmHandle) -> Vec<String> {
    let rows = realm.subscriptions(LOOKED_AT).rows.into_iter();
    rows.filter_map(|row| row["topic"].as_str().map(str::to_owned))
        .collect()
}

/// Completes the name of a function.
fn function(line: &str, script: &str) -> (usize, Vec<String>) {
    let word = script
        .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .unwrap_or_default();
    if word.is_empty() {
        return (line.len(), Vec::new());
    }
    let names = FUNCTIONS.iter().filter_map(|it| it.0.split_once('('));
    let names = names.map(|(name, _)| format!("{name}("));
    (line.len() - word.len(), fitting(names, word))
}
