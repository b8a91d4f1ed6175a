//! Lines of another grammar, and the command of ours that they mean: `list workers`, `worker w1 stop`, `get realms w1`.
//!
//! Typing errors are clap's. Here words are taken for what they mean, and looked for among the commands there are.

mod words;

use std::collections::BTreeSet;

use clap::Command;

use self::words::{action, general, meaning, stem};
use crate::line::Line;

/// Kinds of workers, which have the commands that a worker has not.
const WORKERS: &[&str] = &["router", "container", "guest"];

/// How far a command may be from what was written.
const TOLERANCE: u32 = 14;
/// Commands that are named at most.
const MOST: usize = 4;

/// Returns the commands that a line may mean, as they are typed.
pub fn meant(tree: &Command, words: &[String]) -> Vec<String> {
    let line = Line::read(tree, words);
    let mut plain: Vec<&(String, usize)> = line.commands.iter().chain(&line.arguments).collect();
    plain.sort_by_key(|(_, at)| *at);
    let leaves = leaves(tree);
    let known = known(&leaves);
    let mut asked = Asked::default();
    for (word, _) in &plain {
        asked.take(word, &known);
    }
    // To look at something that is unknown may mean anything.
    if asked.tokens.iter().all(|token| token == "look") {
        return Vec::new();
    }
    let mut near: Vec<(u32, String)> = Vec::new();
    for leaf in &leaves {
        if let Some(distance) = asked.distance(leaf)
            && distance <= TOLERANCE
        {
            near.push((distance, leaf.typed(&asked.ids)));
        }
    }
    // What is as near as the nearest, in the order of the manual.
    let best = near.iter().map(|(distance, _)| *distance).min();
    near.retain(|(distance, _)| Some(*distance) == best);
    // Whoever named it, and then something more, knows it.
    let written: Vec<&str> = plain.iter().map(|(word, _)| word.as_str()).collect();
    let written = written.join(" ");
    if near.iter().any(|(_, typed)| written.starts_with(typed)) {
        return Vec::new();
    }
    near.into_iter()
        .map(|(_, typed)| format!("crossbarctl {typed}"))
        .take(MOST)
        .collect()
}

/// Tells whether a word means something here, so that it is not misspelled.
pub fn knows(tree: &Command, word: &str) -> bool {
    let leaves = leaves(tree);
    parts(word, &known(&leaves)).is_some()
}

/// Returns all words of commands.
fn known(leaves: &[Leaf]) -> BTreeSet<&str> {
    let words = leaves.iter().flat_map(|leaf| &leaf.path);
    words.flat_map(|word| word.split('-')).map(stem).collect()
}

/// Returns the words in a word, if each of them means something.
fn parts<'w>(word: &'w str, known: &BTreeSet<&str>) -> Option<Vec<&'w str>> {
    let parts: Vec<&str> = word.split(['-', '_']).collect();
    let is_known = |part: &&str| {
        meaning(part).is_some() || action(part).is_some() || known.contains(stem(part))
    };
    parts.iter().all(is_known).then_some(parts)
}

/// What the words of a line mean.
#[derive(Default)]
struct Asked {
    /// What is known, in its most general form.
    tokens: BTreeSet<String>,
    /// The known words as they were written, or as they are called here.
    exact: BTreeSet<String>,
    /// The rest: ids and values.
    ids: Vec<String>,
}

impl Asked {
    fn take(&mut self, word: &str, known: &BTreeSet<&str>) {
        let Some(parts) = parts(word, known) else {
            self.ids.push(word.to_owned());
            return;
        };
        for part in parts {
            match meaning(part) {
                Some(words) => words.iter().for_each(|word| self.know(word)),
                None => self.know(part),
            }
        }
    }

    fn know(&mut self, word: &str) {
        self.tokens.insert(general(word).to_owned());
        self.exact.insert(word.to_owned());
        // Several are listed.
        if word.ends_with('s') {
            self.exact.insert("list".to_owned());
        }
    }

    /// Says how far a command is from what was asked, in tenths of a word. `None` if it has nothing to do with it.
    fn distance(&self, leaf: &Leaf) -> Option<u32> {
        let tokens = leaf.tokens();
        let mut extra = 0;
        let mut matched = 0;
        let mut kind = None;
        for token in &self.tokens {
            if tokens.contains(token.as_str()) {
                matched += 1;
            } else if token == "worker"
                && let Some(found) = WORKERS.iter().find(|kind| tokens.contains(**kind))
            {
                matched += 1;
                kind = Some(*found);
            } else {
                extra += 1;
            }
        }
        if matched == 0 || (extra > 0 && matched < 2) {
            return None;
        }
        let looks = self.tokens.iter().any(|token| action(token) == Some(token));
        let mut distance = 10 * extra + u32::from(kind.is_some()) * 3;
        for token in &tokens {
            let said = self.tokens.contains(*token) || kind == Some(*token);
            distance += match *token {
                _ if said => 0,
                // Who says nothing about what to do wants to look.
                "look" if !looks => 1,
                // The id says that a worker is meant.
                "worker" if !self.ids.is_empty() => 2,
                token if WORKERS.contains(&token) => 6,
                _ => 10,
            };
        }
        let places = leaf.places.len();
        distance += 4 * u32::try_from(self.ids.len().saturating_sub(places)).unwrap_or(9);
        if self.ids.is_empty() && leaf.path.first().is_some_and(|word| word == "worker") {
            distance += 2;
        }
        let written = leaf.path.iter().flat_map(|word| word.split('-'));
        let same = written.filter(|word| self.exact.contains(*word)).count();
        Some(distance + 4 - u32::try_from(same.min(4)).unwrap_or(4))
    }
}

/// A command that does something.
struct Leaf {
    /// Its words.
    path: Vec<String>,
    /// After which of its words an argument is wanted, and its name.
    places: Vec<(usize, String)>,
}

impl Leaf {
    fn tokens(&self) -> BTreeSet<&str> {
        let words = self.path.iter().flat_map(|word| word.split('-'));
        words.map(general).collect()
    }

    /// Returns the command with the ids in their places.
    fn typed(&self, ids: &[String]) -> String {
        let mut words = Vec::new();
        let mut ids = ids.iter();
        for (at, word) in self.path.iter().enumerate() {
            words.push(word.clone());
            for (_, name) in self.places.iter().filter(|(after, _)| *after == at) {
                words.push(ids.next().cloned().unwrap_or_else(|| name.clone()));
            }
        }
        words.join(" ")
    }
}

fn leaves(tree: &Command) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    collect(tree, &mut Vec::new(), &mut leaves);
    leaves
}

fn collect(command: &Command, path: &mut Vec<(String, Vec<String>)>, leaves: &mut Vec<Leaf>) {
    for below in command
        .get_subcommands()
        .filter(|below| !below.is_hide_set())
    {
        let wanted = below.get_positionals().filter(|arg| {
            arg.is_required_set() || below.get_name() == "worker" || below.get_name() == "logs"
        });
        let names = wanted
            .map(|arg| arg.to_string().replace('[', "<").replace(']', ">"))
            .collect();
        path.push((below.get_name().to_owned(), names));
        if !below.is_subcommand_required_set() {
            let places = path
                .iter()
                .enumerate()
                .flat_map(|(at, (_, names))| names.iter().map(move |name| (at, name.clone())));
            leaves.push(Leaf {
                path: path.iter().map(|(name, _)| name.clone()).collect(),
                places: places.collect(),
            });
        }
        collect(below, path, leaves);
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::words::MEANINGS;
    use super::*;

    fn of(line: &str) -> Vec<String> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let mut tree = crate::cli::command();
        tree.build();
        meant(&tree, &words)
            .iter()
            .map(|line| line.trim_start_matches("crossbarctl ").to_owned())
            .collect()
    }

    #[test]
    fn verbs_in_front_are_put_behind() {
        for (line, meant) in [
            ("list workers", "workers list"),
            ("get workers", "workers list"),
            ("ls workers", "workers list"),
            ("ps", "workers list"),
            ("get nodes", "nodes list"),
            ("show node", "node info"),
            ("get realms w1", "router list-realms w1"),
            ("realms w1", "router list-realms w1"),
            ("list transports w1", "router list-transports w1"),
            ("start router w1", "router start w1"),
            ("create router w1", "router start w1"),
            ("stop transport w1 t1", "router stop-transport w1 t1"),
            ("delete realm w1 r1", "router stop-realm w1 r1"),
            ("router rm-realm w1 r1", "router stop-realm w1 r1"),
            ("describe worker w1", "worker w1 show"),
            ("inspect w1", "worker w1 show"),
            ("get events", "events tail"),
            ("use context prod", "context use prod"),
            ("config use-context prod", "context use prod"),
            ("get contexts", "context list"),
            ("create context prod", "context add prod"),
        ] {
            assert_eq!(of(line), [meant], "{line}");
        }
    }

    #[test]
    fn what_a_worker_has_not_its_kinds_have() {
        let all = ["router stop edge", "container stop edge", "guest stop edge"];
        assert_eq!(of("worker edge stop"), all);
        assert_eq!(of("stop worker edge"), all);
        assert_eq!(of("worker rm edge"), all);
        assert_eq!(
            of("start worker w9"),
            ["router start w9", "container start w9", "guest start w9"]
        );
    }

    #[test]
    fn an_id_behind_a_verb_of_every_process_is_a_worker() {
        for (line, meant) in [
            ("uptime w1", "worker w1 uptime"),
            ("stats w1", "worker w1 stats"),
            ("manhole show w1", "worker w1 manhole show"),
            ("router w1 list-realms", "router list-realms w1"),
            ("workers w1 show", "worker w1 show"),
            ("router edge stop", "router stop edge"),
            ("get-cpu-affinity w1", "worker w1 get-cpu-affinity"),
            ("logs worker w1", "worker w1 logs"),
        ] {
            assert_eq!(of(line), [meant], "{line}");
        }
    }

    #[test]
    fn words_of_other_tools_are_known() {
        for (line, meant) in [
            ("pub com.example.x 1", "publish com.example.x"),
            ("sub com.example.x", "subscribe com.example.x"),
            ("req com.example.add", "call com.example.add"),
            ("ping", "check"),
            ("shutdown", "node shutdown"),
            ("node stop", "node shutdown"),
            ("server info", "node info"),
            ("plan", "diff"),
            ("ctx ls", "context list"),
        ] {
            assert_eq!(of(line)[0], meant, "{line}");
        }
    }

    #[test]
    fn what_means_nothing_here_is_not_guessed() {
        for line in [
            "frobnicate",
            "list queues",
            "worker w1 restart",
            "workres",
            "node info x",
        ] {
            assert_eq!(of(line), Vec::<String>::new(), "{line}");
        }
    }

    #[test]
    fn every_meaning_is_a_word_of_a_command() {
        let mut tree = crate::cli::command();
        tree.build();
        let leaves = leaves(&tree);
        let words: BTreeSet<&str> = leaves.iter().flat_map(Leaf::tokens).collect();
        for (word, meanings) in MEANINGS {
            for meaning in *meanings {
                assert!(words.contains(general(meaning)), "{word}: {meaning}");
            }
        }
    }
}
