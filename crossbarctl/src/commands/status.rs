//! `status` and `tree`: the whole node on one screen.

use clap::Args;
use dialoguer::console::truncate_str;
use serde_json::{Value, json};

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::observe::{self, failures, items};
use crate::output::{STATUS, clean, elapsed, endpoint};

/// The node, its workers, what is wrong.
#[derive(Args, Debug)]
pub struct StatusArgs {}

/// The node as a tree.
#[derive(Args, Debug)]
pub struct TreeArgs {}

impl StatusArgs {
    /// Does it.
    ///
    /// # Errors
    /// As the calls; exit 1 when something does not run.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let link = ctl.link().await?;
        let mut observed = observe::node(&link).await?;
        link.leave().await;
        let failures = failures(&observed);
        observed["failures"] = json!(failures);
        let exit = match failures.is_empty() {
            true => Exit::Done,
            false => Exit::No,
        };
        // Whoever wants the exit code only says --quiet.
        if ctl.global.quiet {
            return Ok(exit);
        }
        if ctl.format().whole() {
            ctl.out.record(&STATUS, &observed);
            return Ok(exit);
        }
        let node = &observed["node"];
        let workers: Vec<Value> = items(&observed, "workers").map(counted).collect();
        if ctl.format() == crate::output::Format::Name {
            ctl.out.list(&STATUS, "", &json!(workers));
            return Ok(exit);
        }
        ctl.out.text(&format!("{}\n\n", headline(node)));
        ctl.out.list(&STATUS, "", &json!(workers));
        if !failures.is_empty() {
            ctl.out.text("\n");
            for failure in &failures {
                ctl.out.text(&format!("! {}\n", clean(failure)));
            }
        }
        Ok(exit)
    }
}

fn headline(node: &Value) -> String {
    let text = |key: &str| match node.get(key) {
        Some(Value::String(text)) => clean(text),
        Some(Value::Null) | None => "?".to_owned(),
        Some(value) => value.to_string(),
    };
    let since = node
        .get("started")
        .and_then(Value::as_str)
        .and_then(|text| text.parse::<shared::api::Timestamp>().ok())
        .map(|started| jiff::Timestamp::now().as_millisecond() - started.as_millis())
        .map(|millis| format!(", up {}", elapsed((millis as f64 / 1000.0).max(0.0))))
        .unwrap_or_default();
    format!(
        "node {}, crossbar-node {}, pid {}{since}",
        text("id"),
        text("version"),
        text("pid")
    )
}

/// A worker with the numbers of what is inside.
fn counted(worker: &Value) -> Value {
    let mut counted = worker.clone();
    for key in ["realms", "transports", "links", "components"] {
        if let Some(Value::Array(things)) = worker.get(key) {
            counted[key] = json!(things.len());
        }
    }
    counted
}

impl TreeArgs {
    /// Does it.
    ///
    /// # Errors
    /// As the calls.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let link = ctl.link().await?;
        let observed = observe::node(&link).await?;
        link.leave().await;
        if ctl.format().whole() {
            ctl.out.record(&STATUS, &observed);
            return Ok(Exit::Done);
        }
        let glyphs = match ctl.terminal.out.animated {
            true => ["├── ", "└── ", "│   ", "    "],
            false => ["|-- ", "`-- ", "|   ", "    "],
        };
        let mut out = String::new();
        draw(&branch(&observed), &glyphs, "", &mut out);
        if let Some(width) = ctl.out.width() {
            let cut = |line| truncate_str(line, width, "…").into_owned() + "\n";
            out = out.lines().map(cut).collect();
        }
        ctl.out.text(&out);
        Ok(Exit::Done)
    }
}

/// A line, and what is below it.
struct Branch(String, Vec<Branch>);

fn branch(observed: &Value) -> Branch {
    let text = |value: &Value, key: &str| {
        let found = value.get(key).and_then(Value::as_str);
        clean(found.unwrap_or("?"))
    };
    let leaf = |noun: &str, thing: &Value, more: String| {
        let status = match thing.get("status").and_then(Value::as_str) {
            None | Some("started") => String::new(),
            Some(status) => format!(" [{}]", clean(status)),
        };
        Branch(
            format!("{noun} {}{more}{status}", text(thing, "id")),
            Vec::new(),
        )
    };
    // A name that is the id as well is not said twice.
    let named = |noun: &str, thing: &Value, name: Option<&Value>| {
        let name = name.and_then(Value::as_str).map(clean);
        let name = name.filter(|name| *name != text(thing, "id"));
        let more = name.map(|name| format!("  {name}"));
        leaf(noun, thing, more.unwrap_or_default())
    };
    let workers = items(observed, "workers").map(|worker| {
        let mut below = Vec::new();
        for realm in items(worker, "realms") {
            let mut branch = named("realm", realm, realm.get("name"));
            let roles = items(realm, "roles");
            branch
                .1
                .extend(roles.map(|role| named("role", role, role.pointer("/config/name"))));
            below.push(branch);
        }
        below.extend(items(worker, "components").map(|component| {
            let kind = component.pointer("/config/type").and_then(Value::as_str);
            leaf(
                "component",
                component,
                format!("  {}", clean(kind.unwrap_or("?"))),
            )
        }));
        below.extend(items(worker, "links").map(|link| leaf("link", link, String::new())));
        below.extend(items(worker, "transports").map(|transport| {
            let at = transport.pointer("/config/endpoint").map(endpoint);
            let kind = text(transport, "type");
            leaf(
                "transport",
                transport,
                format!("  {kind}, {}", at.unwrap_or_default()),
            )
        }));
        let mut branch = leaf(&text(worker, "type"), worker, String::new());
        branch.1 = below;
        branch
    });
    let node = text(&observed["node"], "id");
    Branch(format!("node {node}"), workers.collect())
}

/// Four levels at most: the node, workers, realms, roles.
fn draw(branch: &Branch, glyphs: &[&str; 4], indent: &str, out: &mut String) {
    out.push_str(&branch.0);
    out.push('\n');
    for (at, below) in branch.1.iter().enumerate() {
        let last = at + 1 == branch.1.len();
        out.push_str(indent);
        out.push_str(if last { glyphs[1] } else { glyphs[0] });
        let deeper = format!("{indent}{}", if last { glyphs[3] } else { glyphs[2] });
        draw(below, glyphs, &deeper, out);
    }
}
