//! Errors of the command line itself: clap's words, and where the value came from.

use std::env;
use std::io::{self, Write};

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use dialoguer::console::{measure_text_width, strip_ansi_codes};
use serde_json::json;

use crate::cli::{self, Cli};
use crate::exit::Exit;
use crate::line::Line;
use crate::suggest;
use crate::terminal::{ColorChoice, Terminal};

/// Prints a refusal, or the help that was asked for, and returns how the process ends.
pub fn refuse(mut error: clap::Error) -> Exit {
    advise(&mut error, &env::args().skip(1).collect::<Vec<_>>());
    let error = &error;
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        // Help and version are answers: standard output. A closed pipe ends the process by itself.
        let terminal = Terminal::detect(ColorChoice::Auto).out;
        let text = match terminal.color {
            true => error.render().ansi().to_string(),
            false => error.render().to_string(),
        };
        drop(io::stdout().lock().write_all(narrow(&text).as_bytes()));
        return Exit::Done;
    }
    if wants_json(env::args()) {
        let line = json!({ "error": {
            "uri": "crossbarctl.usage",
            "class": Exit::Usage.word(),
            "exit": Exit::Usage.code(),
            "message": error.render().to_string().trim_end(),
            "args": [], "kwargs": {}, "node": null, "procedure": null,
        }});
        drop(writeln!(io::stderr().lock(), "{line}"));
        return Exit::Usage;
    }
    drop(error.print());
    if let Some(variable) = variable_of(error, |name| env::var_os(name).is_some()) {
        drop(writeln!(
            io::stderr().lock(),
            "\nThe value comes from the environment variable {variable}."
        ));
    }
    Exit::Usage
}

/// Shows how the command is used, rather than how it was, and the command that the line may mean.
fn advise(error: &mut clap::Error, words: &[String]) {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        return;
    }
    let mut tree = cli::command();
    tree.build();
    let line = Line::read(&tree, words);
    let mut command = &mut tree;
    for (name, _) in &line.commands {
        match command.find_subcommand_mut(name) {
            Some(below) => command = below,
            None => return,
        }
    }
    if error.get(ContextKind::Usage).is_some() {
        let usage = ContextValue::StyledStr(command.render_usage());
        error.insert(ContextKind::Usage, usage);
    }
    if !matches!(
        error.kind(),
        ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument | ErrorKind::MissingSubcommand
    ) {
        return;
    }
    tips(error, &cli::command(), words);
}

/// Clap's own advice is about spelling; ours is about what other tools call it.
fn tips(error: &mut clap::Error, tree: &clap::Command, words: &[String]) {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        _ => String::new(),
    };
    let option = text(ContextKind::InvalidArg);
    if option.starts_with('-') {
        // That a word with hyphens can be passed as a value helps nobody who misspelled an option.
        error.remove(ContextKind::Suggested);
        return;
    }
    let word = text(ContextKind::InvalidSubcommand);
    let spelled = match error.remove(ContextKind::SuggestedSubcommand) {
        Some(ContextValue::Strings(mut similar)) => {
            // The most similar comes last.
            similar.reverse();
            similar.truncate(SIMILAR);
            similar
        }
        Some(ContextValue::String(similar)) => vec![similar],
        _ => Vec::new(),
    };
    let meant = match !word.is_empty() && !suggest::knows(tree, &word) {
        // An id may stand where a verb is wanted, if the verb comes after it.
        true if !spelled.is_empty() || !before_a_verb(tree, words, &word) => Vec::new(),
        _ => suggest::meant(tree, words),
    };
    let tips = match meant.is_empty() {
        true if spelled.is_empty() => return,
        true => vec![format!("did you mean `{}`?", spelled.join("`, `")).into()],
        false => {
            let tip = |line: &String| format!("did you mean `{line}`?").into();
            meant.iter().map(tip).collect()
        }
    };
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(tips));
}

fn before_a_verb(tree: &clap::Command, words: &[String], id: &str) -> bool {
    let mut after = words.iter().skip_while(|word| *word != id).skip(1);
    after.any(|word| suggest::knows(tree, word))
}

/// Similar words that are named at most.
const SIMILAR: usize = 3;

/// Columns of help; clap breaks all lines but those of the usage.
const WIDTH: usize = 80;

/// Breaks the line of the usage where it is too long.
fn narrow(help: &str) -> String {
    let mut out = String::new();
    for line in help.split_inclusive('\n') {
        let plain = strip_ansi_codes(line);
        if !plain.starts_with("Usage: ") || measure_text_width(line.trim_end()) <= WIDTH {
            out.push_str(line);
            continue;
        }
        let mut at = 0;
        for word in line.trim_end().split(' ') {
            let width = measure_text_width(word);
            if at > 0 && at + 1 + width > WIDTH {
                out.push_str("\n         ");
                at = 9;
            }
            if at > 0 {
                out.push(' ');
                at += 1;
            }
            out.push_str(word);
            at += width;
        }
        out.push('\n');
    }
    out
}

/// Whoever asked for JSON gets it even if the rest of the line is wrong.
fn wants_json(args: impl Iterator<Item = String>) -> bool {
    let args: Vec<String> = args.collect();
    let machine = |word: &str| matches!(word, "json" | "jsonl");
    args.windows(2)
        .any(|pair| matches!(pair[0].as_str(), "-o" | "--output") && machine(&pair[1]))
        || args.iter().any(|arg| {
            let value = arg
                .strip_prefix("--output=")
                .or_else(|| arg.strip_prefix("-o"));
            value.is_some_and(machine)
        })
}

/// Finds the variable that a refused value came from, which clap does not say.
fn variable_of(error: &clap::Error, is_set: impl Fn(&str) -> bool) -> Option<String> {
    let Some(ContextValue::String(arg)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    let flag = arg.split([' ', '=']).next()?.strip_prefix("--")?;
    let given = env::args().any(|arg| {
        arg.strip_prefix("--")
            .is_some_and(|arg| arg.split('=').next() == Some(flag))
            || (flag == "output" && arg.starts_with("-o"))
    });
    let command = Cli::command();
    let arg = command
        .get_arguments()
        .find(|arg| arg.get_long() == Some(flag))?;
    let variable = arg.get_env()?.to_str()?.to_owned();
    (!given && is_set(&variable)).then_some(variable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> impl Iterator<Item = String> {
        line.split(' ')
            .map(str::to_owned)
            .collect::<Vec<_>>()
            .into_iter()
    }

    #[test]
    fn json_is_noticed_in_every_spelling() {
        for line in [
            "x -o json",
            "x --output jsonl y",
            "x --output=json",
            "x -ojson",
        ] {
            assert!(wants_json(words(line)), "{line}");
        }
        assert!(!wants_json(words("x -o table json")));
    }

    #[test]
    fn a_variable_with_a_wrong_value_is_named() {
        let error = Cli::command()
            .try_get_matches_from(["crossbarctl", "--output", "xml", "started"])
            .unwrap_err();
        let found = variable_of(&error, |name| name == "CROSSBARCTL_OUTPUT");
        assert_eq!(found.as_deref(), Some("CROSSBARCTL_OUTPUT"));
        assert_eq!(variable_of(&error, |_| false), None);
    }
}
