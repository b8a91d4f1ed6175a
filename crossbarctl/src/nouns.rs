//! Things in routers as nouns of their own: `transports list -w w1` is `router list-transports w1`. Accepted, not shown.

use clap::Command;

use crate::line::Line;

/// The nouns, for one and for several.
const NOUNS: &[(&str, &str)] = &[
    ("realm", "realms"),
    ("role", "roles"),
    ("transport", "transports"),
    ("link", "links"),
];

/// Returns the line in the words that the tree of commands has.
pub fn spelled_out(tree: &Command, mut words: Vec<String>) -> Vec<String> {
    let line = Line::read(tree, &words);
    // `ls-realms` and `rm-realm` go with `ls` and `rm`.
    if let ([(group, _)], [(verb, at), ..]) = (line.commands.as_slice(), line.arguments.as_slice())
    {
        let long = verb.strip_prefix("ls-").map(|noun| format!("list-{noun}"));
        let long = long.or_else(|| verb.strip_prefix("rm-").map(|noun| format!("stop-{noun}")));
        let group = tree.find_subcommand(group);
        if let (Some(long), Some(group)) = (long, group)
            && group.find_subcommand(&long).is_some()
        {
            words[*at] = long;
            return words;
        }
    }
    let [(noun, at), (verb, verb_at), ..] = line.arguments.as_slice() else {
        return words;
    };
    let found = NOUNS
        .iter()
        .find(|(one, several)| noun == one || noun == several);
    let (Some((one, several)), true) = (found, line.commands.is_empty()) else {
        return words;
    };
    let verb = match verb.as_str() {
        "list" | "ls" => format!("list-{several}"),
        "start" => format!("start-{one}"),
        "stop" | "rm" => format!("stop-{one}"),
        _ => return words,
    };
    let (at, mut verb_at) = (*at, *verb_at);
    "router".clone_into(&mut words[at]);
    words[verb_at] = verb;
    // The worker of `-w` comes first among the ids.
    let Some(flag) = words.iter().position(|word| is_worker(word)) else {
        return words;
    };
    let (id, taken) = match (words[flag].split_once('='), words.get(flag + 1)) {
        (Some((_, id)), _) => (id.to_owned(), 1),
        (None, Some(id)) => (id.clone(), 2),
        (None, None) => return words,
    };
    words.drain(flag..flag + taken);
    if flag < verb_at {
        verb_at -= taken;
    }
    words.insert(verb_at + 1, id);
    words
}

fn is_worker(word: &str) -> bool {
    matches!(word, "-w" | "--worker") || word.starts_with("--worker=")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(line: &str) -> String {
        let words = line.split(' ').map(str::to_owned).collect();
        spelled_out(&crate::cli::command(), words).join(" ")
    }

    #[test]
    fn things_in_routers_are_nouns_as_well() {
        for (line, ours) in [
            ("transports list -w w1", "router list-transports w1"),
            (
                "-o json transports ls --worker=w1",
                "-o json router list-transports w1",
            ),
            ("realm list w1", "router list-realms w1"),
            (
                "--context realm realm list -w w1",
                "--context realm router list-realms w1",
            ),
            (
                "realm start -w w1 r1 --name x",
                "router start-realm w1 r1 --name x",
            ),
            (
                "transport rm -w w1 t1 --yes",
                "router stop-transport w1 t1 --yes",
            ),
            (
                "role stop w1 r1 anonymous",
                "router stop-role w1 r1 anonymous",
            ),
        ] {
            assert_eq!(spelled(line), ours, "{line}");
        }
    }

    #[test]
    fn other_lines_stay_as_they_are() {
        for line in [
            "workers list",
            "realms",
            "wait realm w1/r1",
            "realms frob w1",
            "call realm list",
        ] {
            assert_eq!(spelled(line), line);
        }
    }
}
