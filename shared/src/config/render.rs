//! Shows problems as plain text next to the line that they are about. Colour and boxes are the programs' business.

use std::fmt::Write;

use super::problem::{Problem, Problems};

/// The longest stretch of a source line that is shown, in characters.
const WIDTH: usize = 120;

/// Whether a shown problem stops something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The configuration is refused.
    Error,
    /// The configuration is accepted.
    Warning,
}

impl Severity {
    fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place for people: both numbers start at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Returns the line and column of byte `offset`, which is moved back to the start of its character.
pub fn line_column(text: &str, offset: usize) -> LineColumn {
    let before = &text[..floor(text, offset)];
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    LineColumn {
        line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: before[start..].chars().count() + 1,
    }
}

/// Shows one problem on one line: `file:line:col: error[code]: message`.
pub fn render_short(file: &str, text: &str, severity: Severity, problem: &Problem) -> String {
    let word = severity.word();
    let (code, message) = (problem.code, &problem.message);
    match &problem.span {
        Some(span) => {
            let LineColumn { line, column } = line_column(text, span.start);
            format!("{file}:{line}:{column}: {word}[{code}]: {message}")
        }
        None => format!("{file}: {word}[{code}]: {message}"),
    }
}

/// Shows one problem with the line it is about, carets under the place, and the help. Ends with a newline.
pub fn render(file: &str, text: &str, severity: Severity, problem: &Problem) -> String {
    let mut out = render_short(file, text, severity, problem);
    out.push('\n');
    if let Some(span) = &problem.span {
        let start = floor(text, span.start);
        let end = floor(text, span.end.max(span.start)).max(start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |n| start + n);
        let number = line_column(text, start).line.to_string();
        let gutter = " ".repeat(number.len());
        let before = text[line_start..start].chars().count();
        // A long line is shown from shortly before the place on.
        let skipped = before.saturating_sub(WIDTH / 2);
        let shown: String = text[line_start..line_end]
            .chars()
            .skip(skipped)
            .take(WIDTH)
            .map(printable)
            .collect();
        let indent = before - skipped;
        let carets = text[start..end.min(line_end)].chars().count();
        let carets = carets.min(WIDTH - indent.min(WIDTH - 1)).max(1);
        append(&mut out, format_args!("{gutter} |\n"));
        append(&mut out, format_args!("{number} | {}\n", shown.trim_end()));
        let (indent, carets) = (" ".repeat(indent), "^".repeat(carets));
        append(&mut out, format_args!("{gutter} | {indent}{carets}\n"));
    }
    if let Some(help) = &problem.help {
        append(&mut out, format_args!("  help: {help}\n"));
    }
    out
}

/// Shows all problems, each as [`render`] does, with an empty line between two.
pub fn render_all(file: &str, text: &str, problems: &Problems) -> String {
    let shown: Vec<String> = problems
        .iter()
        .map(|problem| render(file, text, Severity::Error, problem))
        .collect();
    shown.join("\n")
}

fn append(out: &mut String, line: std::fmt::Arguments<'_>) {
    out.write_fmt(line)
        .expect("writing to a string cannot fail");
}

/// Control characters would move the terminal's cursor, so they become spaces.
fn printable(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::problem::code;

    fn problem(span: Option<std::ops::Range<usize>>) -> Problem {
        Problem {
            code: code::UNKNOWN_ATTRIBUTE,
            message: "unknown attribute `endpont`".into(),
            pointer: "/endpont".into(),
            span,
            help: Some("did you mean `endpoint`?".into()),
        }
    }

    #[test]
    fn problem_is_shown_under_its_line() {
        let text = "{\n  \"é\": 1, \"endpont\": 2\n}";
        let start = text.find("\"endpont\"").expect("it is there");
        let shown = render(
            "c.json",
            text,
            Severity::Error,
            &problem(Some(start..start + 9)),
        );
        assert_eq!(
            shown,
            "c.json:2:11: error[crossbar::config::unknown_attribute]: unknown attribute `endpont`\n\
             \x20 |\n\
             2 |   \"é\": 1, \"endpont\": 2\n\
             \x20 |           ^^^^^^^^^\n\
             \x20 help: did you mean `endpoint`?\n"
        );
    }

    #[test]
    fn any_span_can_be_shown() {
        let text = format!("é\u{7}{}\r\nü", "x".repeat(1000));
        for start in 0..text.len() + 3 {
            for len in [0, 1, 2, 5000] {
                let shown = render(
                    "f",
                    &text,
                    Severity::Warning,
                    &problem(Some(start..start + len)),
                );
                assert!(shown.contains('^') && !shown.contains('\u{7}'));
            }
        }
    }

    #[test]
    fn problem_without_place_names_the_file_only() {
        let shown = render_short("-", "", Severity::Warning, &problem(None));
        assert!(shown.starts_with("-: warning[crossbar::config::unknown_attribute]: "));
    }
}
