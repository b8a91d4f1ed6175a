//! What the three standard streams are, and what that allows: colour, width, questions, animation.

use std::env;
use std::io::{self, IsTerminal};

use clap::ValueEnum;

/// When colour is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless NO_COLOR or TERM=dumb says otherwise
    #[default]
    Auto,
    /// In pipes, too
    Always,
    /// Nowhere
    Never,
}

/// What one output stream is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stream {
    /// A person looks at it, and lines may be laid out for its width.
    pub terminal: bool,
    /// Colour may be written to it.
    pub color: bool,
    /// It is a terminal on which the cursor can be moved.
    pub animated: bool,
}

/// The standard streams of this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// Standard output.
    pub out: Stream,
    /// Standard error.
    pub err: Stream,
    /// Whether a person can be asked: standard input and standard error are a terminal.
    pub askable: bool,
}

/// What the environment says about terminals.
#[derive(Clone, Copy, Debug, Default)]
struct Hints {
    no_color: bool,
    force: bool,
    dumb: bool,
}

impl Terminal {
    /// Looks at the streams and at NO_COLOR, CLICOLOR_FORCE and TERM.
    pub fn detect(color: ColorChoice) -> Self {
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let hints = Hints {
            no_color: set("NO_COLOR"),
            force: env::var_os("CLICOLOR_FORCE")
                .is_some_and(|value| !value.is_empty() && value != "0"),
            dumb: env::var_os("TERM").is_none_or(|term| term == "dumb"),
        };
        let err = io::stderr().is_terminal();
        Terminal {
            out: stream(io::stdout().is_terminal(), color, hints),
            err: stream(err, color, hints),
            askable: err && io::stdin().is_terminal(),
        }
    }
}

fn stream(terminal: bool, color: ColorChoice, hints: Hints) -> Stream {
    let color = match color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if hints.no_color => false,
        ColorChoice::Auto => hints.force || (terminal && !hints.dumb),
    };
    Stream {
        terminal,
        color,
        animated: terminal && !hints.dumb,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_gets_no_colour_unless_asked_for() {
        let none = Hints::default();
        assert!(!stream(false, ColorChoice::Auto, none).color);
        assert!(stream(true, ColorChoice::Auto, none).color);
        assert!(stream(false, ColorChoice::Always, none).color);
        assert!(!stream(true, ColorChoice::Never, none).color);
    }

    #[test]
    fn no_color_wins_over_force_and_dumb_is_never_animated() {
        let hints = Hints {
            no_color: true,
            force: true,
            dumb: true,
        };
        let stream = stream(true, ColorChoice::Auto, hints);
        assert!(!stream.color && !stream.animated);
    }
}
