//! Whole files and whole values. Here: how their tests read and compare; one file per question.

use super::*;

mod files;
mod hostile;
mod reconcile;
mod upgrade;
mod values;

fn nothing(_: &str) -> Option<String> {
    None
}

fn parse(text: &str, format: Format) -> Result<NodeConfig, Problems> {
    NodeConfig::parse(text, format, &nothing)
}

/// Code, pointer and the piece of text that is pointed at.
fn places(text: &str, format: Format) -> Vec<(&'static str, String, String)> {
    let problems = parse(text, format).expect_err("it is refused");
    let place = |p: &Problem| {
        (
            p.code,
            p.pointer.clone(),
            text[p.span.clone().expect("a span")].to_owned(),
        )
    };
    problems.iter().map(place).collect()
}

fn expect(found: &[(&'static str, String, String)], expected: &[(&'static str, &str, &str)]) {
    let found: Vec<_> = found
        .iter()
        .map(|(c, p, t)| (*c, p.as_str(), t.as_str()))
        .collect();
    assert_eq!(found, expected);
}
