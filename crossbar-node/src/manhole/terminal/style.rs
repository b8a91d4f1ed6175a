//! Colours and the like, where the terminal is capable of them and its user wants them.

use std::fmt;

/// Whether, and what, is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Nothing is.
    #[default]
    Plain,
    /// What helps the eye is; nothing is said by colour alone.
    Colored,
}

impl Style {
    /// Decides for a terminal of the kind `term`.
    pub fn of_terminal(term: &str) -> Style {
        match term {
            "" | "dumb" | "unknown" => Style::Plain,
            term if term.ends_with("-m") || term.ends_with("-mono") => Style::Plain,
            _ => Style::Colored,
        }
    }

    fn paint(self, code: &'static str, text: impl fmt::Display) -> String {
        match self {
            Style::Plain => text.to_string(),
            Style::Colored => format!("\x1b[{code}m{text}\x1b[0m"),
        }
    }

    /// What stands out.
    pub fn bold(self, text: impl fmt::Display) -> String {
        self.paint("1", text)
    }

    /// What stands back.
    pub fn dim(self, text: impl fmt::Display) -> String {
        self.paint("2", text)
    }

    /// What names the place.
    pub fn place(self, text: impl fmt::Display) -> String {
        self.paint("1;36", text)
    }

    /// What went wrong.
    pub fn wrong(self, text: impl fmt::Display) -> String {
        self.paint("1;31", text)
    }
}
