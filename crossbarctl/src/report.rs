//! Errors on standard error: a diagnostic for people, one JSON line for programs.

use std::io::{self, Write};

use miette::Diagnostic;

use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Format, clean, lines};
use crate::terminal::Stream;

/// Writes the error and returns how the process ends.
pub fn report(error: &CtlError, format: Format, stream: Stream) -> Exit {
    let text = if format.machine() {
        format!("{}\n", error.to_json())
    } else {
        let width = stream.terminal.then(lines::width_of_errors).flatten();
        diagnostic(error, stream, width)
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
fn diagnostic(error: &CtlError, stream: Stream, width: Option<usize>) -> String {
    let paint = |code: &str, text: &str| match stream.color {
        true => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    // The titles are as wide as the lines below them are indented.
    let text = |title: &str, text: &str| {
        let width = width.map(|width| width - title.len() - 1);
        lines::hanging(text, width, 0).replace('\n', &format!("\n{:1$}", "", title.len() + 1))
    };
    let message = text("Error:", &error.to_string());
    let mut out = format!("{} {message}\n", paint("1;31", "Error:"));
    let lines = [
        ("code", Diagnostic::code(error).map(|code| code.to_string())),
        ("help", Diagnostic::help(error).map(|help| help.to_string())),
    ];
    for (title, said) in lines {
        if let Some(said) = said {
            let said = text("  help:", &said);
            out.push_str(&format!("  {} {said}\n", paint("36", &format!("{title}:"))));
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
        let text = diagnostic(&error, PIPE, None);
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
        let text = diagnostic(&CtlError::new(Exit::Failed, message.trim()), PIPE, None);
        assert!(text.contains(message.trim()), "{text}");
    }

    #[test]
    fn on_a_terminal_lines_are_broken_between_words_and_indented() {
        let error = CtlError::new(Exit::Failed, "no worker `w9` on node `edge-node-7`")
            .with_help("running workers: w1, w2, w3; see `crossbarctl workers list`");
        assert_eq!(
            diagnostic(&error, PIPE, Some(40)),
            "Error: no worker `w9` on node\n       `edge-node-7`\n  code: crossbarctl.failed\n  \
             help: running workers: w1, w2, w3; see\n        `crossbarctl workers list`\n"
        );
    }
}
