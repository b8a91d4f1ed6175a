//! Confirmation of what interrupts others. Never without a terminal, and the default is No.

use dialoguer::Confirm;

use crate::error::CtlError;
use crate::exit::Exit;

/// What is done about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// It was given on the command line.
    Given,
    /// A person is asked.
    Ask,
    /// There is nobody to ask.
    Impossible,
}

impl Consent {
    /// Decides from `--yes`, and from whether somebody can be asked.
    pub const fn new(yes: bool, askable: bool) -> Self {
        match (yes, askable) {
            (true, _) => Consent::Given,
            (false, true) => Consent::Ask,
            (false, false) => Consent::Impossible,
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
            Consent::Ask => {
                let asked = Confirm::new()
                    .with_prompt(question)
                    .default(false)
                    .show_default(true)
                    .interact_opt();
                match asked {
                    Ok(Some(true)) => Ok(()),
                    Ok(_) => Err(CtlError::new(
                        Exit::Confirmation,
                        "not confirmed, nothing was done",
                    )),
                    Err(why) => Err(CtlError::new(
                        Exit::Confirmation,
                        format!("cannot ask: {why}"),
                    )
                    .with_help("add --yes")),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_terminal_the_flag_is_named() {
        let error = Consent::new(false, false)
            .possible("Stop router w1")
            .unwrap_err();
        assert_eq!(error.exit(), Exit::Confirmation);
        assert!(error.help().unwrap().contains("--yes"));
    }

    #[test]
    fn yes_asks_nobody() {
        assert!(Consent::new(true, false).ask("Stop?").is_ok());
    }
}
