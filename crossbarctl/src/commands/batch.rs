//! `batch`: many commands from one text, one record per command; it stops at the first that fails.

use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

use clap::{Args, FromArgMatches};
use serde_json::{Value, json};

use crate::cli::{self, Cli, Command};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::Format;

/// Longest line, in characters.
const LONGEST: usize = 64 * 1024;

/// The commands, and what a failure does.
#[derive(Args, Debug)]
pub struct BatchArgs {
    /// File with a command per line, without crossbarctl in front; - is standard input
    #[arg(short, long, value_name = "FILE")]
    file: PathBuf,
    /// Go on after a failure; the exit code is still that of the first one
    #[arg(long)]
    keep_going: bool,
}

impl BatchArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 8 when the text cannot be read; else the class of the first command that fails.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let (ctl, records) = (&ctl.keeping(), &ctl.out);
        let mut first = Exit::Done;
        for (at, line) in lines(&self.file)?.enumerate() {
            let line = line.map_err(|why| {
                CtlError::new(Exit::Rejected, format!("{}: {why}", self.file.display()))
            })?;
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (exit, output, error) = one(ctl, line).await;
            let record = json!({
                "line": at + 1,
                "command": line,
                "exit": exit.code(),
                "output": output,
                "error": error.as_ref().map(|error| error.to_json()["error"].clone()),
            });
            records.event(&record, || format!("{:>3}  {line}", exit.code()));
            if let Some(error) = error
                && !ctl.format().machine()
            {
                ctl.progress
                    .note(&format!("line {}: {}", at + 1, error.message()));
            }
            if exit != Exit::Done {
                if first == Exit::Done {
                    first = exit;
                }
                if !self.keep_going {
                    break;
                }
            }
        }
        ctl.farewell().await;
        Ok(first)
    }
}

fn lines(file: &PathBuf) -> Result<Box<dyn Iterator<Item = io::Result<String>>>, CtlError> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lines()));
    }
    let opened = std::fs::File::open(file).map_err(|why| {
        CtlError::new(
            Exit::Rejected,
            format!("cannot read {}: {why}", file.display()),
        )
    })?;
    Ok(Box::new(BufReader::new(opened).lines()))
}

/// Runs one command; what it would have printed is caught.
async fn one(ctl: &Ctl, line: &str) -> (Exit, Value, Option<CtlError>) {
    let usage = |why: String| CtlError::new(Exit::Usage, why.trim().to_owned());
    let refused = |error: CtlError| (error.exit(), Value::Null, Some(error));
    if line.chars().count() > LONGEST {
        return refused(usage("the line is too long".to_owned()));
    }
    let Some(words) = split(line) else {
        return refused(usage("a quotation does not end".to_owned()));
    };
    let words = std::iter::once("crossbarctl".to_owned()).chain(words);
    let parsed = cli::command()
        .try_get_matches_from(words)
        .and_then(|matches| Ok((Cli::from_arg_matches(&matches)?, matches)));
    let (command, own, watched) = match parsed {
        Ok((cli, matches)) => (cli.command, cli.global, crate::watch::asked(&matches)),
        Err(error) => return refused(usage(error.render().to_string())),
    };
    if watched.is_some() || matches!(command, Command::Batch(_)) || crate::run::streams(&command) {
        return refused(usage("a batch takes no streams and no batches".to_owned()));
    }
    // The options of the whole batch hold for its commands, which may add a yes and a time of their own; they answer in
    // JSON, which becomes part of the record.
    let (mut inner, caught) = ctl.inner(Format::Json.into());
    if own.yes {
        inner.agree();
    }
    inner.global.timeout = own.timeout.or(inner.global.timeout);
    let done = Box::pin(crate::run::dispatch(&inner, command)).await;
    let text = caught.borrow().trim_end().to_owned();
    let output = match text.is_empty() {
        true => Value::Null,
        false => serde_json::from_str(&text).unwrap_or(Value::String(text)),
    };
    match done {
        Ok(exit) => (exit, output, None),
        Err(error) => (error.exit(), output, Some(error)),
    }
}

/// Splits a line as a shell does, as far as quotation goes: '…' as it is, "…" and outside with \ before a character.
fn split(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            c if c.is_whitespace() => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next()? {
                        '\'' => break,
                        c => word.push(c),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next()? {
                        '"' => break,
                        '\\' => word.push(chars.next()?),
                        c => word.push(c),
                    }
                }
            }
            '\\' => word.get_or_insert_default().push(chars.next()?),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_split_as_a_shell_splits_them() {
        let words = split(r#"call a.b  'x y' "q\"r" k\ l '' # 1"#).unwrap();
        assert_eq!(words, ["call", "a.b", "x y", "q\"r", "k l", "", "#", "1"]);
        assert_eq!(split("'open"), None);
    }
}
