//! Ids that a line leaves out are offered on a terminal, as a list of what there is. One is chosen, never guessed.
//!
//! Which arguments name something that exists is told by [`candidates`](crate::candidates).

use std::env;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use crate::ask;
use crate::candidates::{Found, Place, Source};
use crate::cli;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::fleet::NodeChoice;
use crate::line::Line;
use crate::report::report;
use crate::run::until_signalled;
use crate::table;

/// What became of a line that lacks something.
pub enum Picked {
    /// It is complete.
    Line(clap::ArgMatches),
    /// It is as wrong as it was.
    Not(clap::Error),
    /// Nothing was chosen, and that was told.
    End(Exit),
}

/// An argument that is missing: where its word belongs, and what it may be.
struct Missing {
    at: usize,
    source: Source,
}

/// Asks for what is missing, if that is all that is wrong with the line of this process, and if there is somebody to ask.
pub fn what_is_missing(error: clap::Error, words: Option<Vec<String>>) -> Picked {
    let Some(mut words) = words else {
        return Picked::Not(error);
    };
    let mut tree = cli::command();
    tree.build();
    let Some(first) = missing(&error, &tree, &words) else {
        return Picked::Not(error);
    };
    // The settings are incomplete only where something else is wrong with them; that is told when the line is whole.
    let Ok((ctl, _)) = Ctl::unfinished(program(&words)) else {
        return Picked::Not(error);
    };
    let several = matches!(ctl.global.node, Some(NodeChoice::Several(_)));
    if ctl.asking().is_none() || several {
        return Picked::Not(error);
    }
    let mut next = first;
    loop {
        match choose(&ctl, &next, &tree, &words) {
            Ok(id) => words.insert(next.at, id),
            Err(error) => return Picked::End(report(&error, ctl.format(), ctl.terminal.err)),
        }
        match cli::command().try_get_matches_from(program(&words)) {
            Ok(matches) => {
                ctl.progress.note(&format!("$ {}", shown(&words)));
                return Picked::Line(matches);
            }
            Err(error) => match missing(&error, &tree, &words) {
                Some(missing) => next = missing,
                None => return Picked::Not(error),
            },
        }
    }
}

/// Returns the words of this process, unless some are not text.
pub fn words() -> Option<Vec<String>> {
    let words = env::args_os().skip(1);
    words.map(|word| word.into_string().ok()).collect()
}

/// Returns the words with the name of the program in front.
pub fn program(words: &[String]) -> Vec<String> {
    let name = std::iter::once("crossbarctl".to_owned());
    name.chain(words.iter().cloned()).collect()
}

/// Returns the first thing that is missing, if all that is missing can be chosen from what there is.
fn missing(error: &clap::Error, tree: &Command, words: &[String]) -> Option<Missing> {
    if error.kind() != ErrorKind::MissingRequiredArgument {
        return None;
    }
    let Some(ContextValue::Strings(names)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    let line = Line::read(tree, words);
    let path = line.path();
    let mut chain = vec![(tree, line.end)];
    for (at, (name, _)) in line.commands.iter().enumerate() {
        let below = chain.last()?.0.find_subcommand(name)?;
        // What a command takes stands before the next one.
        let end = line
            .commands
            .get(at + 1)
            .map_or(line.end, |(_, next)| *next);
        chain.push((below, end));
    }
    let found = names.iter().map(|name| {
        let is = |arg: &&Arg| arg.is_positional() && bare(&arg.to_string()) == bare(name);
        let place = |(command, at): &(&Command, usize)| {
            let arg = command.get_arguments().find(is)?;
            let source = Source::of(&path, arg.get_id().as_str())?;
            Some(Missing { at: *at, source })
        };
        chain.iter().find_map(place)
    });
    let all: Option<Vec<Missing>> = found.collect();
    all?.into_iter().next()
}

/// `ID` of `<ID>` and `[ID]`.
fn bare(name: &str) -> &str {
    name.trim_matches(['<', '>', '[', ']'])
}

/// Offers what there is.
fn choose(
    ctl: &Ctl,
    missing: &Missing,
    tree: &Command,
    words: &[String],
) -> Result<String, CtlError> {
    let line = Line::read(tree, words);
    let source = missing.source;
    let mut node = String::new();
    let found = match source.live() {
        false => source.known()?,
        true => {
            let mut found = Found::new();
            until_signalled(async {
                let link = ctl.link().await?;
                found = source.ask(&link, &line).await?;
                node = format!(" on node `{}`", link.address(None).await?.node_id());
                link.leave().await;
                Ok(Exit::Done)
            })?;
            found
        }
    };
    if found.is_empty() {
        return Err(nothing(source, &line, &node));
    }
    let style = ctl.asking().unwrap_or(ask::Style::Line);
    let chosen = ask::choose(style, &question(source, &line, &node), &rows(&found))?;
    Ok(found
        .into_iter()
        .nth(chosen)
        .map(|(id, _)| id)
        .unwrap_or_default())
}

/// `Which transport of w1 on node n1?`
fn question(source: Source, line: &Line, node: &str) -> String {
    let of = match (source, line.argument(0)) {
        (Source::Things(_, Place::Inside) | Source::Roles, Some(worker)) => {
            format!(" of {worker}")
        }
        _ => String::new(),
    };
    let noun = match (source, line.argument(0)) {
        (Source::Anything, Some(kind)) => kind,
        _ => source.noun(),
    };
    format!("Which {noun}{of}{}?", node.replace('`', ""))
}

/// Says that there are none, and how to come by one.
fn nothing(source: Source, line: &Line, node: &str) -> CtlError {
    let noun = source.noun();
    let of = match line.argument(0) {
        Some(worker) if source != Source::Anything => format!(" of worker `{worker}`"),
        _ => String::new(),
    };
    let error = CtlError::new(Exit::NotFound, format!("there is no {noun}{of}{node}"));
    match starting(source, line) {
        Some(example) => error.with_help(format!("start one, for example: {example}")),
        None => error,
    }
}

/// Returns an example of the command that makes such a thing.
fn starting(source: Source, line: &Line) -> Option<String> {
    let group = line.commands.first().map(|(name, _)| name.as_str())?;
    let noun = source.noun();
    let paths = [
        format!("{noun} start"),
        format!("{group} start-{noun}"),
        format!("router start-{noun}"),
        format!("{noun} add"),
        "router start".to_owned(),
    ];
    let known = paths.iter().find(|path| table::of(path).is_some())?;
    table::examples(known).into_iter().next()
}

/// Puts what is known about each beside it, in a column.
fn rows(found: &Found) -> Vec<String> {
    // A very long id moves nobody else's description out of sight.
    let widths = found.iter().map(|(id, _)| id.chars().count());
    let width = widths
        .filter(|width| *width <= 32)
        .max()
        .unwrap_or_default();
    let row = |(id, about): &(String, Option<String>)| match about {
        Some(about) => format!("{id:width$}  {about}"),
        None => id.clone(),
    };
    found.iter().map(row).collect()
}

/// Returns the line as a person would type it.
fn shown(words: &[String]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,@%+*".contains(c);
    let quoted = words
        .iter()
        .map(|word| match word.chars().all(plain) && !word.is_empty() {
            true => word.clone(),
            false => format!("'{}'", word.replace('\'', r"'\''")),
        });
    let words: Vec<_> = std::iter::once("crossbarctl".to_owned())
        .chain(quoted)
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lacks(line: &str) -> Option<(usize, Source)> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let mut tree = cli::command();
        tree.build();
        let error = cli::command()
            .try_get_matches_from(program(&words))
            .unwrap_err();
        missing(&error, &tree, &words).map(|missing| (missing.at, missing.source))
    }

    #[test]
    fn what_is_missing_has_its_place_and_its_candidates() {
        use crate::candidates::{Kind, Thing};
        let inside = |thing| Source::Things(thing, Place::Inside);
        for (line, at, source) in [
            (
                "router stop --kill",
                3,
                Source::Workers(Kind::Type("router")),
            ),
            (
                "router stop-transport",
                2,
                Source::Workers(Kind::Type("router")),
            ),
            ("router stop-transport w1 -v", 4, inside(Thing::Transport)),
            ("router stop-role w1 r1", 4, Source::Roles),
            ("container stop-component c1", 3, inside(Thing::Component)),
            (
                "worker set-cpu-affinity 0",
                1,
                Source::Workers(Kind::Native),
            ),
            ("worker w1 set-cpu-affinity", 3, Source::Cpus),
            ("-v worker -o json uptime", 4, Source::Workers(Kind::Native)),
            ("worker show", 1, Source::Workers(Kind::Any)),
            ("logs -f", 2, Source::Workers(Kind::Any)),
            ("wait realm", 2, Source::Things(Thing::Realm, Place::Path)),
            ("context use", 2, Source::Contexts),
            ("api show", 2, Source::Api),
        ] {
            assert_eq!(lacks(line), Some((at, source)), "{line}");
        }
    }

    #[test]
    fn what_is_new_cannot_be_chosen() {
        for line in [
            "router start",
            "router start-realm w1",
            "publish",
            "guest start",
            "context add",
        ] {
            assert_eq!(lacks(line), None, "{line}");
        }
    }

    #[test]
    fn an_empty_list_says_how_to_start_one() {
        let none = |line: &str, source, node| {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let error = nothing(source, &Line::read(&cli::command(), &words), node);
            (error.message(), error.help().unwrap_or_default().to_owned())
        };
        use crate::candidates::{Kind, Thing};
        let guest = Source::Workers(Kind::Type("guest"));
        let (message, help) = none("guest stop", guest, " on node `n1`");
        assert_eq!(message, "there is no guest on node `n1`");
        assert!(help.contains("crossbarctl guest start g1"), "{help}");
        let link = Source::Things(Thing::Link, Place::Inside);
        let (message, help) = none("router stop-link w1", link, " on node `n1`");
        assert_eq!(message, "there is no link of worker `w1` on node `n1`");
        assert!(help.contains("crossbarctl router start-link w1"), "{help}");
        let (_, help) = none("context use", Source::Contexts, "");
        assert!(help.contains("crossbarctl context add"), "{help}");
        let any = Source::Workers(Kind::Any);
        assert!(
            none("logs -f", any, "")
                .1
                .contains("crossbarctl router start w1")
        );
    }

    #[test]
    fn a_line_is_shown_as_it_can_be_typed() {
        let words = ["call", "com.x", "it's", ""].map(str::to_owned);
        assert_eq!(shown(&words), r"crossbarctl call com.x 'it'\''s' ''");
    }
}
