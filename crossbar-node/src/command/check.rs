//! `crossbar-node check`: all problems of a node file, and nothing is started.

use serde_json::{Value, json};
use shared::config::{NodeConfig, Problem, Severity, line_column, render, render_short};

use super::{complain, find, say};
use crate::boundary::exit;
use crate::cli::{CheckArgs, ProblemFormat};
use crate::service::directory::Place;

/// Checks; 0 if the file is fine, 1 if it is not, 78 if there is none.
pub fn run(args: &CheckArgs) -> u8 {
    let read = find(&args.place).and_then(|place| Ok((place.source.read()?, place)));
    let ((text, format), Place { source, .. }) = match read {
        Ok(read) => read,
        Err(error) => {
            complain(&format!("error: {error}"));
            return exit::CONFIGURATION;
        }
    };
    let name = source.name();
    let (problems, warnings) =
        match NodeConfig::parse(&text, format, &|name| std::env::var(name).ok()) {
            Ok(config) => (Vec::new(), config.warnings),
            Err(problems) => (problems.as_slice().to_vec(), Vec::new()),
        };
    let failed = !problems.is_empty() || (args.strict && !warnings.is_empty());
    match args.format {
        ProblemFormat::Json => say(&json!({
            "file": name,
            "ok": !failed,
            "problems": list(&text, &problems),
            "warnings": list(&text, &warnings),
        })
        .to_string()),
        format => {
            let show = |severity, problem| match format {
                ProblemFormat::Short => complain(&render_short(&name, &text, severity, problem)),
                _ => complain(&render(&name, &text, severity, problem)),
            };
            problems
                .iter()
                .for_each(|problem| show(Severity::Error, problem));
            warnings
                .iter()
                .for_each(|problem| show(Severity::Warning, problem));
            if !failed {
                say(&format!("{name}: OK"));
            }
        }
    }
    if failed { exit::FAILED } else { exit::OK }
}

fn list(text: &str, problems: &[Problem]) -> Vec<Value> {
    let place = |problem: &Problem| {
        problem
            .span
            .as_ref()
            .map(|span| line_column(text, span.start))
    };
    let one = |problem: &Problem| {
        json!({
            "code": problem.code,
            "message": problem.message,
            "pointer": problem.pointer,
            "line": place(problem).map(|place| place.line),
            "column": place(problem).map(|place| place.column),
            "help": problem.help,
        })
    };
    problems.iter().map(one).collect()
}
