//! Confirmation of what interrupts others. Never without a terminal, and the default is No.

use std::io::{self, BufRead, ErrorKind, Write};
use std::os::fd::AsFd as _;
use std::sync::LazyLock;

use dialoguer::console::{Style as Look, Term, style, truncate_str};
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, FuzzySelect};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{clean, lines};
use crate::terminal::Stream;

/// How a question looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One key answers it.
    Key,
    /// A line answers it; nothing moves the cursor.
    Line,
}

impl Style {
    /// Returns how a stream is asked on.
    pub const fn of(stream: Stream) -> Style {
        match stream.animated && stream.color {
            true => Style::Key,
            false => Style::Line,
        }
    }
}

/// What is done about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// It was given on the command line.
    Given,
    /// A person is asked.
    Ask(Style),
    /// There is nobody to ask.
    Impossible,
}

impl Consent {
    /// Decides from `--yes`, and from whether somebody can be asked.
    pub const fn new(yes: bool, askable: Option<Style>) -> Self {
        match (yes, askable) {
            (true, _) => Consent::Given,
            (false, Some(style)) => Consent::Ask(style),
            (false, None) => Consent::Impossible,
        }
    }

    /// Refuses at once where nobody can be asked, before anything is connected.
    ///
    /// # Errors
    /// Exit 12, naming the flag.
    pub fn possible(self, action: &str) -> Result<(), CtlError> {
        if self == Consent::Impossible {
            let message = format!("{action}: this needs a yes, and there is no terminal to ask on");
            return Err(CtlError::new(Exit::Confirmation, message).with_help("add --yes"));
        }
        Ok(())
    }

    /// Asks, if that is to be done.
    ///
    /// # Errors
    /// Exit 12 when the answer is no.
    pub fn ask(self, question: &str) -> Result<(), CtlError> {
        match self {
            Consent::Given => Ok(()),
            Consent::Impossible => self.possible(question),
            Consent::Ask(style) => match by(style, question) {
                Ok(true) => Ok(()),
                Ok(false) => Err(CtlError::new(
                    Exit::Confirmation,
                    "not confirmed, nothing was done",
                )),
                Err(why) if why.kind() == ErrorKind::Interrupted => Err(interrupted()),
                Err(why) => {
                    let error = CtlError::new(Exit::Confirmation, format!("cannot ask: {why}"));
                    Err(error.with_help("add --yes"))
                }
            },
        }
    }
}

fn interrupted() -> CtlError {
    CtlError::new(Exit::Interrupted, "interrupted, nothing was done")
}

/// Asks for the node's id, spelled out, where a context is protected.
///
/// # Errors
/// Exit 12 when something else is typed.
pub fn spelled(question: &str, id: &str) -> Result<(), CtlError> {
    let mut line = String::new();
    let mut asked = || -> io::Result<()> {
        let mut err = io::stderr().lock();
        write!(
            err,
            "{question}\nThe context is protected. Type the node's id to go on: "
        )?;
        err.flush()?;
        line = typed()?;
        Ok(())
    };
    match asked() {
        Err(why) if why.kind() == ErrorKind::Interrupted => Err(interrupted()),
        Ok(()) if line.trim() == id => Ok(()),
        _ => Err(CtlError::new(
            Exit::Confirmation,
            "not confirmed, nothing was done",
        )),
    }
}

/// Offers rows to choose from, even if there is only one, and returns the number of the chosen one.
///
/// # Errors
/// Exit 130 when none is chosen.
pub fn choose(style: Style, question: &str, rows: &[String]) -> Result<usize, CtlError> {
    let chosen = match style {
        Style::Key => from_list(question, rows),
        Style::Line => by_number(question, rows),
    };
    match chosen {
        Ok(Some(at)) => Ok(at),
        Ok(None) => Err(CtlError::new(
            Exit::Interrupted,
            "nothing was chosen, nothing was done",
        )),
        Err(why) if why.kind() == ErrorKind::Interrupted => Err(interrupted()),
        Err(why) => Err(CtlError::new(Exit::Usage, format!("cannot ask: {why}"))),
    }
}

/// A list in which the arrows move, and typing looks for something.
fn from_list(question: &str, rows: &[String]) -> io::Result<Option<usize>> {
    let term = Term::stderr();
    // A row that is broken over two lines would confuse the list.
    let width = usize::from(term.size().1).saturating_sub(3);
    let cut = |row: &String| truncate_str(row, width, "...").into_owned();
    let list = FuzzySelect::with_theme(&*THEME)
        .with_prompt(format!("{question} (type to search, Esc to leave)"))
        .items(rows.iter().map(cut))
        .default(0)
        .report(false);
    let chosen = list.interact_on_opt(&term);
    chosen.map_err(|dialoguer::Error::IO(why)| {
        // Left hidden by a list that ends with Ctrl-C.
        drop(term.show_cursor());
        why
    })
}

/// No black, white or grey text, which one theme or the other of a terminal hides.
static THEME: LazyLock<ColorfulTheme> = LazyLock::new(|| ColorfulTheme {
    prompt_suffix: style(">".to_owned()).for_stderr().cyan(),
    active_item_prefix: style(">".to_owned()).for_stderr().green(),
    fuzzy_cursor_style: Look::new().for_stderr().reverse(),
    hint_style: Look::new().for_stderr().dim(),
    ..ColorfulTheme::default()
});

/// Reads a line that a person types; empty at the end of the input. A signal ends it, which reading alone would not notice.
fn typed() -> io::Result<String> {
    let input = io::stdin();
    poll(
        &mut [PollFd::new(input.as_fd(), PollFlags::POLLIN)],
        PollTimeout::NONE,
    )?;
    let mut line = String::new();
    input.lock().read_line(&mut line)?;
    Ok(line)
}

/// A numbered list, for terminals on which nothing may move.
fn by_number(question: &str, rows: &[String]) -> io::Result<Option<usize>> {
    let mut err = io::stderr().lock();
    let width = rows.len().to_string().len();
    for (at, row) in rows.iter().enumerate() {
        writeln!(err, "  {:>width$}  {row}", at + 1)?;
    }
    loop {
        write!(err, "{question} Its number, or nothing to leave: ")?;
        err.flush()?;
        let line = typed()?;
        if line.is_empty() {
            writeln!(err)?;
        }
        if line.trim().is_empty() {
            return Ok(None);
        }
        let number: Option<usize> = line.trim().parse().ok();
        match number.and_then(|number| number.checked_sub(1)) {
            Some(at) if at < rows.len() => return Ok(Some(at)),
            _ => writeln!(err, "There is no number {}.", clean(line.trim()))?,
        }
    }
}

/// Asks, and takes everything but a clear yes for a no.
fn by(style: Style, question: &str) -> io::Result<bool> {
    match style {
        Style::Key => {
            let term = Term::stderr();
            // Only what stands on one line can be drawn again with the answer.
            let room = usize::from(term.size().1).saturating_sub(" [y/N]  ".len());
            let mut lines = lines::broken(question, room, 0);
            let last = lines.pop().unwrap_or_default();
            for line in lines {
                term.write_line(&line)?;
            }
            let prompt = Confirm::new().with_prompt(last).default(false);
            match prompt.interact_opt() {
                Ok(answer) => Ok(answer == Some(true)),
                Err(dialoguer::Error::IO(why)) => {
                    // Left hidden by a question that ends with Ctrl-C.
                    drop(term.show_cursor());
                    Err(why)
                }
            }
        }
        Style::Line => {
            let mut err = io::stderr().lock();
            write!(err, "{question} [y/N] ")?;
            err.flush()?;
            let line = typed()?;
            Ok(matches!(line.trim(), "y" | "Y" | "yes"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_terminal_the_flag_is_named() {
        let error = Consent::new(false, None)
            .possible("Stop router w1")
            .unwrap_err();
        assert_eq!(error.exit(), Exit::Confirmation);
        assert!(error.help().unwrap().contains("--yes"));
    }

    #[test]
    fn yes_asks_nobody() {
        assert!(Consent::new(true, None).ask("Stop?").is_ok());
    }
}
