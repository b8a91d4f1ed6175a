//! Confirmation of what interrupts others. Never without a terminal, and the default is No.

use std::io::{self, BufRead, Write};

use dialoguer::Confirm;

use crate::error::CtlError;
use crate::exit::Exit;

/// How a question looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One key answers it.
    Key,
    /// A line answers it; nothing moves the cursor.
    Line,
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
                Err(why) => {
                    let error = CtlError::new(Exit::Confirmation, format!("cannot ask: {why}"));
                    Err(error.with_help("add --yes"))
                }
            },
        }
    }
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
        io::stdin().lock().read_line(&mut line)?;
        Ok(())
    };
    match asked() {
        Ok(()) if line.trim() == id => Ok(()),
        _ => Err(CtlError::new(
            Exit::Confirmation,
            "not confirmed, nothing was done",
        )),
    }
}

/// Asks, and takes everything but a clear yes for a no.
fn by(style: Style, question: &str) -> io::Result<bool> {
    match style {
        Style::Key => {
            let prompt = Confirm::new().with_prompt(question).default(false);
            match prompt.interact_opt() {
                Ok(answer) => Ok(answer == Some(true)),
                Err(dialoguer::Error::IO(why)) => Err(why),
            }
        }
        Style::Line => {
            let mut err = io::stderr().lock();
            write!(err, "{question} [y/N] ")?;
            err.flush()?;
            let mut line = String::new();
            io::stdin().lock().read_line(&mut line)?;
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
