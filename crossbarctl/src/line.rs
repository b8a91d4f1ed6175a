//! What the words of a command line are, read against the tree of commands: commands, options, arguments.
//!
//! Unlike a parse, it understands lines that are not finished, and lines that are wrong. It judges nothing.

use clap::{Arg, ArgAction, Command};

/// The words of a line, after the name of the program.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The commands that were named, by their proper names, and where.
    pub commands: Vec<(String, usize)>,
    /// What is neither a command nor an option, and where.
    pub arguments: Vec<(String, usize)>,
    /// Where another argument may be put: at the end, but before `--`.
    pub end: usize,
}

impl Line {
    /// Reads the words.
    pub fn read(tree: &Command, words: &[String]) -> Line {
        let mut line = Line {
            end: words.len(),
            ..Line::default()
        };
        let mut within = vec![tree];
        let mut value = false;
        for (at, word) in words.iter().enumerate() {
            if std::mem::take(&mut value) {
                continue;
            }
            if word == "--" {
                line.end = at;
                break;
            }
            if word.len() > 1 && word.starts_with('-') {
                value = wants_value(&within, word);
                continue;
            }
            let command = within.last().copied().unwrap_or(tree);
            match command.find_subcommand(word) {
                Some(below) => {
                    line.commands.push((below.get_name().to_owned(), at));
                    within.push(below);
                }
                None => line.arguments.push((word.clone(), at)),
            }
        }
        line
    }

    /// Returns the names of the commands as one path, such as `router stop`.
    pub fn path(&self) -> String {
        let names: Vec<_> = self
            .commands
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        names.join(" ")
    }

    /// Returns the argument that stands in this place after the last command.
    pub fn argument(&self, place: usize) -> Option<&str> {
        let last = self.commands.last().map_or(0, |(_, at)| *at);
        let mut own = self.arguments.iter().filter(|(_, at)| *at > last);
        own.nth(place).map(|(word, _)| word.as_str())
    }

    /// Returns the argument that stands between these two commands, as in `worker w1 uptime`.
    pub fn argument_of(&self, command: &str) -> Option<&str> {
        let mut commands = self.commands.iter();
        let (_, begin) = commands.find(|(name, _)| name == command)?;
        let end = commands.next().map_or(usize::MAX, |(_, at)| *at);
        let mut own = self.arguments.iter();
        own.find(|(_, at)| at > begin && *at < end)
            .map(|(word, _)| word.as_str())
    }
}

/// Tells whether the next word is the value of this option.
fn wants_value(within: &[&Command], option: &str) -> bool {
    let find = |is: &dyn Fn(&Arg) -> bool| -> Option<&Arg> {
        let args = within
            .iter()
            .rev()
            .flat_map(|command| command.get_arguments());
        args.into_iter().find(|arg| is(arg))
    };
    let takes = |arg: &Arg| {
        matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
            && !arg.is_require_equals_set()
    };
    if let Some(long) = option.strip_prefix("--") {
        let known = find(&|arg| {
            let aliases = arg.get_all_aliases().unwrap_or_default();
            arg.get_long() == Some(long) || aliases.contains(&long)
        });
        return known.is_some_and(takes);
    }
    // `-o json`, `-qo json`, but not `-ojson`.
    let mut shorts = option.chars().skip(1);
    while let Some(short) = shorts.next() {
        if find(&|arg| arg.get_short() == Some(short)).is_some_and(takes) {
            return shorts.next().is_none();
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Line {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        Line::read(&crate::cli::command(), &words)
    }

    #[test]
    fn options_and_their_values_are_no_arguments() {
        let line = read("-v --url u router -o json stop-transport w1 -qo json");
        assert_eq!(line.path(), "router stop-transport");
        assert_eq!(line.arguments, [("w1".to_owned(), 7)]);
        assert_eq!(read("--profile=p workers ls").path(), "workers list");
        assert_eq!(read("workers list --watch w").argument(0), Some("w"));
    }

    #[test]
    fn an_argument_has_a_place_after_or_between_commands() {
        let line = read("worker w1 stats monitor 5s -v");
        assert_eq!(line.argument_of("worker"), Some("w1"));
        assert_eq!(line.argument(0), Some("5s"));
        assert_eq!(line.argument(1), None);
    }

    #[test]
    fn what_follows_two_hyphens_is_not_ours() {
        let line = read("guest start g1 -- router stop");
        assert_eq!((line.path().as_str(), line.end), ("guest start", 3));
    }
}
