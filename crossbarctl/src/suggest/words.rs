//! What words mean, in other tools and here. Flat.

/// What other tools call it, and what it is here. The first word decides between commands that fit as well.
pub const MEANINGS: &[(&str, &[&str])] = &[
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

/// Returns what another tool's word means here.
pub fn meaning(word: &str) -> Option<&'static [&'static str]> {
    let found = MEANINGS.iter().find(|(other, _)| *other == word);
    found.map(|(_, words)| *words)
}

/// Returns what is done: to look, to begin or to end something.
pub fn action(word: &str) -> Option<&'static str> {
    let mut all = ACTIONS.iter();
    let found = all.find(|(action, words)| *action == word || words.contains(&word));
    found.map(|(action, _)| *action)
}

/// Returns the word for one; several are the same.
pub fn stem(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// Returns a word as it is compared.
pub fn general(word: &str) -> &str {
    action(word).unwrap_or_else(|| stem(word))
}
