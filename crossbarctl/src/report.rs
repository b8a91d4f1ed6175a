//! Errors on standard error: a diagnostic for people, one JSON line for programs.

use std::io::{self, Write};

use miette::Diagnostic;

use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Format, clean};
use crate::terminal::Stream;

/// Writes the error and returns how the process ends.
pub fn report(error: &CtlError, format: Format, stream: Stream) -> Exit {
    let text = if format.machine() {
        format!("{}\n", error.to_json())
    } else {
        diagnostic(error, stream)
    };
    tell(&text);
    error.exit()
}

/// Writes a text that was made harmless to standard error.
pub fn tell(text: &str) {
    // Nobody can be told that standard error is gone.
    drop(io::stderr().lock().write_all(text.as_bytes()));
}

/// Lays the error out for people: what, code, help; then what somebody else wrote about it.
fn diagnostic(error: &CtlError, stream: Stream) -> String {
    let paint = |code: &str, text: &str| match stream.color {
        true => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let mut out = format!("{} {error}\n", paint("1;31", "Error:"));
    let lines = [
        ("code", Diagnostic::code(error).map(|code| code.to_string())),
        ("help", Diagnostic::help(error).map(|help| help.to_string())),
    ];
    for (title, text) in lines {
        if let Some(text) = text {
            out.push_str(&format!("  {} {text}\n", paint("36", &format!("{title}:"))));
        }
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
