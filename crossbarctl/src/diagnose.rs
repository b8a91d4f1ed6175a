//! Problems of a configuration, as people and programs read them: at their places, all of them.
//!
//! What is wrong is found by `shared::config`; here it is shown. On a terminal miette draws it, elsewhere it is plain
//! text.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity,
    SourceCode, ThemeCharacters, ThemeStyles,
};
use serde_json::{Value, json};
use shared::config::{self, Problem, line_column, render_short};

use crate::output::{clean, lines};
use crate::terminal::Stream;

/// A text that was checked, and what was found.
#[derive(Debug)]
pub struct Checked {
    /// Name of the file.
    pub name: String,
    /// What was read.
    pub text: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What is accepted but worth knowing.
    pub warnings: Vec<Problem>,
}

impl Checked {
    /// Every problem, then every warning.
    fn all(&self) -> impl Iterator<Item = (config::Severity, &Problem)> {
        let errors = self
            .problems
            .iter()
            .map(|one| (config::Severity::Error, one));
        errors.chain(
            self.warnings
                .iter()
                .map(|one| (config::Severity::Warning, one)),
        )
    }

    /// One line each, as editors read them.
    pub fn short(&self) -> String {
        self.all()
            .map(|(severity, problem)| {
                let line = render_short(&self.name, &self.text, severity, problem);
                let help = problem.help.as_ref().map(|help| format!(" ({help})"));
                clean(&format!("{line}{}", help.unwrap_or_default())) + "\n"
            })
            .collect()
    }

    /// Each with the lines around its place.
    pub fn long(&self, stream: Stream, width: Option<u16>) -> String {
        if !stream.animated {
            let plain = self.all().map(|(severity, problem)| {
                config::render(&self.name, &self.text, severity, problem)
            });
            return plain.collect::<Vec<_>>().join("\n");
        }
        let theme = match stream.color {
            // The sixteen colours of the terminal's own theme; the default has colours of its own.
            true => GraphicalTheme {
                characters: ThemeCharacters::unicode(),
                styles: ThemeStyles::ansi(),
            },
            false => GraphicalTheme::unicode_nocolor(),
        };
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(usize::from(width.unwrap_or(80)))
            .with_context_lines(1);
        let mut out = String::new();
        let columns = usize::from(width.unwrap_or(80));
        for (severity, problem) in self.all() {
            // A line that does not fit shows nothing but itself.
            if self.text.lines().any(|line| line.chars().count() > columns) {
                let line = render_short(&self.name, &self.text, severity, problem);
                let help = problem.help.as_ref().map(|help| format!(" ({help})"));
                let line = clean(&format!("{line}{}", help.unwrap_or_default()));
                out.push_str(&lines::hanging(&line, Some(columns), 2));
                out.push('\n');
                continue;
            }
            // Writing into a string cannot fail.
            handler
                .render_report(&mut out, &At::new(self, severity, problem))
                .ok();
        }
        out
    }

    /// For programs.
    pub fn json(&self, ok: bool) -> Value {
        json!({
            "file": self.name,
            "ok": ok,
            "problems": self.list(&self.problems),
            "warnings": self.list(&self.warnings),
        })
    }

    fn list(&self, problems: &[Problem]) -> Vec<Value> {
        let one = |problem: &Problem| {
            let span = problem.span.as_ref();
            let place = span.map(|span| line_column(&self.text, span.start));
            json!({
                "code": problem.code,
                "message": problem.message,
                "pointer": problem.pointer,
                "line": place.map(|place| place.line),
                "column": place.map(|place| place.column),
                "start": span.map(|span| span.start),
                "end": span.map(|span| span.end),
                "help": problem.help,
            })
        };
        problems.iter().map(one).collect()
    }
}

/// One problem with its text, for miette.
#[derive(Debug)]
struct At<'c> {
    problem: &'c Problem,
    severity: config::Severity,
    source: NamedSource<String>,
}

impl<'c> At<'c> {
    fn new(checked: &'c Checked, severity: config::Severity, problem: &'c Problem) -> Self {
        // Of the same length, so that places stay where they are.
        let text = checked.text.chars();
        let text: String = text
            .map(|c| match c {
                '\n' | '\t' => c,
                c if c.is_control() && c.len_utf8() == 1 => ' ',
                c => c,
            })
            .collect();
        At {
            problem,
            severity,
            source: NamedSource::new(clean(&checked.name), text),
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&clean(&self.problem.message))
    }
}

impl std::error::Error for At<'_> {}

impl Diagnostic for At<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.problem.code))
    }

    fn severity(&self) -> Option<Severity> {
        Some(match self.severity {
            config::Severity::Error => Severity::Error,
            config::Severity::Warning => Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help = self.problem.help.as_ref()?;
        Some(Box::new(clean(help)))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.problem
            .span
            .as_ref()
            .map(|_| &self.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = self.problem.span.clone()?;
        let label = LabeledSpan::new_with_span(Some("here".to_owned()), span);
        Some(Box::new(std::iter::once(label)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::config::{Format, NodeConfig};

    const TERMINAL: Stream = Stream {
        terminal: true,
        color: false,
        animated: true,
    };

    fn checked(text: &str) -> Checked {
        let problems = NodeConfig::parse(text, Format::Json, &|_| None).unwrap_err();
        Checked {
            name: "node.json".to_owned(),
            text: text.to_owned(),
            problems: problems.as_slice().to_vec(),
            warnings: Vec::new(),
        }
    }

    #[test]
    fn every_problem_has_its_place_its_code_and_its_hint() {
        let text = "{\n  \"wrokers\": [],\n  \"version\": 7\n}";
        let checked = checked(text);
        let short = checked.short();
        assert!(
            short.contains("node.json:2:3: error[crossbar::config::unknown_attribute]"),
            "{short}"
        );
        assert!(short.contains("did you mean `workers`?"), "{short}");
        let long = checked.long(TERMINAL, Some(80));
        assert!(
            long.contains("wrokers") && long.contains("unknown_attribute"),
            "{long}"
        );
        let json = checked.json(false);
        assert_eq!(json["problems"][1]["line"], 3);
        let start = usize::try_from(json["problems"][0]["start"].as_u64().unwrap()).unwrap();
        assert_eq!(&text[start..start + 9], "\"wrokers\"");
    }

    #[test]
    fn a_hostile_text_cannot_move_the_cursor() {
        let checked = checked("{\"a\u{1b}[2J\": 1}");
        for shown in [checked.short(), checked.long(TERMINAL, Some(80))] {
            assert!(!shown.contains('\u{1b}'), "{shown}");
        }
    }
}
