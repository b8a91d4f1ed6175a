//! The reference of the management API, as Markdown, made from the tables.
//!
//! Decides about wording and order only; everything it says comes from the declarations.

use std::fmt::Write;

use super::{ErrorKind, EventInfo, GroupInfo, Impact, ParamInfo, ProcedureInfo, Scope, groups};

const INTRODUCTION: &str = "\
# Management API

<!-- Made from shared/src/api; do not edit. UPDATE=1 cargo test -p tests --test api_table writes it. -->

Procedures and events on the management realm of a node. Arguments may be given by position, in the order shown,
or by keyword. An event carries one positional argument unless it says otherwise. Times are strings in UTC such as
`2014-12-15T14:06:05.123Z`. *Extension* marks what the API definition of Crossbar.io does not name.

Besides its own errors, every procedure may answer `wamp.error.invalid_argument`, `wamp.error.not_authorized`,
`crossbar.error.worker_unresponsive` and, if nobody foresaw what happened, `wamp.error.runtime_error`; one that changes
something may answer `crossbar.error.storage_failed`. The first argument of an error is a message.
";

/// Returns the reference of all procedures, events and errors.
pub fn reference_markdown() -> String {
    let mut text = INTRODUCTION.to_owned();
    for group in groups() {
        write_group(&mut text, group).expect("a string takes every write");
    }
    write_errors(&mut text).expect("a string takes every write");
    text
}

fn write_group(text: &mut String, group: &GroupInfo) -> std::fmt::Result {
    let title = paragraphs(group.doc).remove(0);
    writeln!(text, "\n## {}", title.trim_end_matches('.'))?;
    for procedure in group.procedures {
        write_procedure(text, procedure)?;
    }
    for event in group.events {
        write_event(text, event)?;
    }
    Ok(())
}

fn write_procedure(text: &mut String, procedure: &ProcedureInfo) -> std::fmt::Result {
    let params: Vec<_> = procedure.params.iter().map(signature).collect();
    writeln!(text, "\n### `{}({})`", procedure.name, params.join(", "))?;
    write_docs(text, procedure.doc)?;
    writeln!(text)?;
    write_uris(text, procedure.scope, procedure.name)?;
    for param in procedure.params {
        let doc = paragraphs(param.doc).join(" ");
        let expected = (param.expected)();
        writeln!(text, "* Argument `{}`: {doc} Type: {expected}.", param.name)?;
    }
    writeln!(text, "* Result: {}.", procedure.result)?;
    if !procedure.raises.is_empty() {
        let uris = procedure.raises.iter().map(|kind| kind.uri());
        writeln!(text, "* Errors: {}.", quoted(uris))?;
    }
    if !procedure.emits.is_empty() {
        let names = procedure.emits.iter().map(|event| event.name);
        writeln!(text, "* Events: {}.", quoted(names))?;
    }
    let mut notes = vec![match procedure.impact {
        Impact::ReadOnly => "looks only",
        Impact::Changes => "changes the node",
        Impact::Interrupts => "may cut off sessions, components or processes",
    }];
    if procedure.progressive {
        notes.push("has a progressive result for callers who ask");
    }
    if procedure.extension {
        notes.push("extension");
    }
    writeln!(text, "* Notes: {}.", notes.join("; "))
}

fn write_event(text: &mut String, event: &EventInfo) -> std::fmt::Result {
    writeln!(text, "\n### Event `{}`", event.name)?;
    write_docs(text, event.doc)?;
    writeln!(text)?;
    write_uris(text, event.scope, event.name)?;
    writeln!(text, "* Payload: {}.", event.payload)?;
    let mut notes = Vec::new();
    if event.excludes_caller {
        notes.push("not sent to the session whose call caused it");
    }
    if event.extension {
        notes.push("extension");
    }
    if notes.is_empty() {
        return Ok(());
    }
    writeln!(text, "* Notes: {}.", notes.join("; "))
}

fn write_errors(text: &mut String) -> std::fmt::Result {
    writeln!(text, "\n## Errors\n\n| URI | meaning | |\n|---|---|---|")?;
    for kind in ErrorKind::ALL {
        let note = if kind.extension() { "extension" } else { "" };
        writeln!(text, "| `{}` | {} | {note} |", kind.uri(), kind.doc())?;
    }
    Ok(())
}

fn write_docs(text: &mut String, doc: &str) -> std::fmt::Result {
    for paragraph in paragraphs(doc) {
        writeln!(text, "\n{paragraph}")?;
    }
    Ok(())
}

fn write_uris(text: &mut String, scope: Scope, name: &str) -> std::fmt::Result {
    if name == "on_node_ready" {
        return writeln!(text, "* `crossbar.on_node_ready`");
    }
    if scope.on_node() {
        writeln!(text, "* `crossbar.node.<node_id>.{name}`")?;
    }
    let workers = match scope {
        Scope::Node => return Ok(()),
        Scope::Process | Scope::Worker => "",
        Scope::Router => " (router workers)",
        Scope::Container => " (container workers)",
    };
    writeln!(
        text,
        "* `crossbar.node.<node_id>.worker.<worker_id>.{name}`{workers}"
    )
}

/// Joins doc comment lines to paragraphs.
fn paragraphs(doc: &str) -> Vec<String> {
    let lines: Vec<_> = doc.trim().lines().map(str::trim).collect();
    lines
        .split(|line| line.is_empty())
        .map(|lines| lines.join(" "))
        .collect()
}

fn signature(param: &ParamInfo) -> String {
    match param.default {
        None => param.name.to_owned(),
        Some(default) => format!("{}={default}", param.name),
    }
}

fn quoted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<_> = words.map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
