//! Lines of another grammar, and the command of ours that they mean: `list workers`, `worker w1 stop`, `get realms w1`.
//!
//! Typing errors are clap's. Here words are taken for what they mean, and looked for among the commands there are.

use std::collections::BTreeSet;

use clap::Command;

use crate::line::Line;

/// What other tools call it, and what it is here. The first word decides between commands that fit as well.
const MEANINGS: &[(&str, &[&str])] = &[
    // kubectl, docker
    ("get", &["look"]),
    ("describe", &["show", "worker"]),
    ("inspect", &["show", "worker"]),
    ("ps", &["list", "workers"]),
    ("create", &["begin"]),
    ("run", &["begin"]),
    ("new", &["begin"]),
    ("up", &["apply"]),
    ("delete", &["end"]),
    ("del", &["end"]),
    ("rm", &["end"]),
    ("kill", &["end"]),
    ("down", &["shutdown", "node"]),
    ("shutdown", &["shutdown", "node"]),
    ("explain", &["show", "api"]),
    ("exec", &["start", "manhole"]),
    ("ssh", &["start", "manhole"]),
    ("shell", &["start", "manhole"]),
    ("attach", &["logs"]),
    ("plan", &["diff"]),
    ("process", &["process"]),
    // natscli, rabbitmqctl, the shell of Crossbar.io
    ("ls", &["list"]),
    ("server", &["node"]),
    ("broker", &["node"]),
    ("cluster", &["nodes"]),
    ("ping", &["check"]),
    ("health", &["check"]),
    ("healthcheck", &["check"]),
    ("pub", &["publish"]),
    ("sub", &["subscribe"]),
    ("req", &["call"]),
    ("request", &["call"]),
    ("reply", &["register"]),
    ("ctx", &["context"]),
    ("profile", &["context"]),
    ("select", &["use"]),
    ("switch", &["use"]),
    ("monitor", &["monitor"]),
    ("affinity", &["affinity", "cpu"]),
    ("await", &["wait"]),
];

/// Words that begin or end something, or look at it, mean the same thing.
const ACTIONS: &[(&str, &[&str])] = &[
    ("look", &["list", "show", "info", "get", "tail"]),
    ("begin", &["start", "add"]),
    ("end", &["stop", "remove", "shutdown"]),
];

/// Kinds of workers, which have the commands that a worker has not.
const WORKERS: &[&str] = &["router", "container", "guest"];

/// How far a command may be from what was written.
const TOLERANCE: u32 = 14;
/// Commands that are named at most.
const MOST: usize = 4;

/// Returns the commands that a line may mean, as they are typed, and how far the nearest is from it.
pub fn meant(tree: &Command, words: &[String]) -> (Vec<String>, u32) {
    let line = Line::read(tree, words);
    let mut plain: Vec<(&str, usize)> = line
        .commands
        .iter()
        .map(|(word, at)| (word.as_str(), *at))
        .collect();
    plain.extend(line.arguments.iter().map(|(word, at)| (word.as_str(), *at)));
    plain.sort_by_key(|(_, at)| *at);
    let mut leaves = Vec::new();
    collect(tree, &mut Vec::new(), &mut leaves);
    let known: BTreeSet<&str> = leaves
        .iter()
        .flat_map(|leaf| leaf.path.iter())
        .flat_map(|word| word.split('-'))
        .map(stem)
        .collect();
    let mut asked = Asked::default();
    for (word, _) in plain {
        asked.take(word, &known);
    }
    // To look at something that is unknown may mean anything.
    if asked.tokens.iter().all(|token| token == "look") {
        return (Vec::new(), u32::MAX);
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
    let best = near
        .iter()
        .map(|(distance, _)| *distance)
        .min()
        .unwrap_or(u32::MAX);
    near.retain(|(distance, _)| *distance == best);
    let mut typed: Vec<String> = near.into_iter().map(|(_, typed)| typed).collect();
    typed.dedup();
    typed.truncate(MOST);
    (typed, best)
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
        let parts: Vec<&str> = word.split(['-', '_']).collect();
        let is_known = |part: &&str| {
            meaning(part).is_some() || action(part).is_some() || known.contains(stem(part))
        };
        if !parts.iter().all(is_known) {
            self.ids.push(word.to_owned());
            return;
        }
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
        let looks = self
            .tokens
            .iter()
            .any(|token| ACTIONS.iter().any(|(word, _)| word == token));
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
        let mut words = vec!["crossbarctl".to_owned()];
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

fn meaning(word: &str) -> Option<&'static [&'static str]> {
    let found = MEANINGS.iter().find(|(other, _)| *other == word);
    found.map(|(_, words)| *words)
}

fn action(word: &str) -> Option<&'static str> {
    let mut all = ACTIONS.iter();
    let found = all.find(|(action, words)| *action == word || words.contains(&word));
    found.map(|(action, _)| *action)
}

/// One of several is the same word.
fn stem(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

fn general(word: &str) -> &str {
    action(word).unwrap_or_else(|| stem(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Vec<String> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let mut tree = crate::cli::command();
        tree.build();
        let (typed, _) = meant(&tree, &words);
        typed
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
        for line in ["frobnicate", "list queues", "worker w1 restart", "workres"] {
            assert_eq!(of(line), Vec::<String>::new(), "{line}");
        }
    }

    #[test]
    fn every_meaning_is_a_word_of_a_command() {
        let mut tree = crate::cli::command();
        tree.build();
        let mut leaves = Vec::new();
        collect(&tree, &mut Vec::new(), &mut leaves);
        let words: BTreeSet<&str> = leaves.iter().flat_map(Leaf::tokens).collect();
        for (word, meanings) in MEANINGS {
            for meaning in *meanings {
                assert!(words.contains(general(meaning)), "{word}: {meaning}");
            }
        }
    }
}
