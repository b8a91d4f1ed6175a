//! Errors on standard error: a diagnostic for people, one JSON line for programs.

use std::io::{self, Write};

use miette::{GraphicalReportHandler, GraphicalTheme, ThemeCharacters, ThemeStyles};

use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Format, clean};
use crate::terminal::Stream;

/// Wide enough that no line is broken where nobody looks.
const WIDTH_OF_A_PIPE: usize = 4096;
const WIDTH_OF_A_TERMINAL: usize = 80;

/// Writes the error and returns how the process ends.
pub fn report(error: &CtlError, format: Format, stream: Stream) -> Exit {
    let text = if format.machine() {
        format!("{}\n", error.to_json())
    } else {
        diagnostic(error, stream)
    };
    // Nobody can be told that standard error is gone.
    drop(io::stderr().lock().write_all(text.as_bytes()));
    error.exit()
}

/// Lays the error out for people.
fn diagnostic(error: &CtlError, stream: Stream) -> String {
    let theme = GraphicalTheme {
        characters: if stream.animated {
            ThemeCharacters::unicode()
        } else {
            ThemeCharacters::ascii()
        },
        styles: if stream.color {
            ThemeStyles::ansi()
        } else {
            ThemeStyles::none()
        },
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_width(if stream.terminal {
            WIDTH_OF_A_TERMINAL
        } else {
            WIDTH_OF_A_PIPE
        });
    let mut text = String::new();
    if handler.render_report(&mut text, error).is_err() {
        text = format!("Error: {error}\n");
    }
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    if let Some(details) = error.details() {
        out.push('\n');
        for line in details.lines() {
            out.push_str("  ");
            out.push_str(&clean(line));
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIPE: Stream = Stream {
        terminal: false,
        color: false,
        animated: false,
    };

    #[test]
    fn a_diagnostic_in_a_pipe_is_plain_ascii_and_names_the_code() {
        let error = CtlError::from_peer(
            "crossbar.error.no_such_worker",
            vec!["no worker `w9`".into()],
            serde_json::Map::new(),
        )
        .with_help("running workers: w1")
        .with_details("line \u{1b}[31mone");
        let text = diagnostic(&error, PIPE);
        assert!(text.is_ascii(), "{text}");
        assert!(!text.contains('\u{1b}'));
        for part in [
            "crossbar.error.no_such_worker",
            "no worker `w9`",
            "help: running workers: w1",
        ] {
            assert!(text.contains(part), "{text}");
        }
    }

    #[test]
    fn a_long_message_is_one_line_in_a_pipe() {
        let message = "word ".repeat(200);
        let text = diagnostic(&CtlError::new(Exit::Failed, message.trim()), PIPE);
        assert!(text.contains(message.trim()), "{text}");
    }
}
