//! What there is.

use super::super::script_functions::FUNCTIONS;
use super::super::visit::{Failure, Visit};
use super::{COMMANDS, find, unknown, word};

pub fn help(visit: &Visit, words: &[String]) -> Result<String, Failure> {
    let style = visit.style;
    if let Some(name) = word(words, 0) {
        let command = find(name).ok_or_else(|| unknown(name))?;
        let name = style.bold(command.name);
        let mut text = format!("{name} {}\n{}\n", command.arguments, command.about);
        if !command.more.is_empty() {
            text += &format!("\n{}\n", command.more);
        }
        if command.name == "=" {
            text += &functions();
        }
        return Ok(text);
    }
    let used = |command: &super::Command| format!("{} {}", command.name, command.arguments);
    // What is longer gets a line of its own.
    let widest = 32;
    let mut text = String::new();
    for command in COMMANDS {
        let used = used(command);
        let length = used.chars().count();
        let room = match length <= widest {
            true => " ".repeat(widest - length),
            false => format!("\n  {}", " ".repeat(widest)),
        };
        let used = used.replacen(command.name, &style.bold(command.name), 1);
        text += &format!("  {used}{room}  {}\n", command.about);
    }
    text += "\nKeys: Tab completes, arrows walk the history, Ctrl-R searches it,\n";
    text += "      Ctrl-C gives up, Ctrl-D leaves.\n";
    text += "`help COMMAND` says more about one. Every line is logged.\n";
    Ok(text)
}

fn functions() -> String {
    let widest = FUNCTIONS.iter().map(|it| it.0.len()).max().unwrap_or(0);
    let lines = FUNCTIONS
        .iter()
        .map(|(used, about)| format!("  {used:widest$}  {about}\n"));
    format!("\nFunctions:\n{}", lines.collect::<String>())
}
