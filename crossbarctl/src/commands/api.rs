//! `api`: the management API as declared, and the command for each procedure.

use clap::Subcommand;
use serde_json::{Value, json};
use shared::api::{self, EventInfo, Impact, ProcedureInfo, Scope};

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Column, Show, View};
use crate::table;

/// What can be looked up.
#[derive(Subcommand, Debug)]
pub enum ApiVerb {
    /// List the procedures and events, each with its command
    #[command(visible_alias = "ls")]
    List,
    /// Show one procedure or event: arguments, errors, command
    Show {
        /// Its name, or a URI that ends in it
        #[arg(value_name = "NAME")]
        name: String,
    },
}

const VIEW: View = View {
    noun: "procedures",
    name: "/name",
    columns: &[
        column("KIND", "/kind"),
        column("NAME", "/name"),
        column("WHERE", "/where"),
        column("IMPACT", "/impact"),
        column("COMMAND", "/command"),
        Column {
            wide: true,
            ..column("WHAT", "/doc")
        },
    ],
};

const fn column(title: &'static str, pointer: &'static str) -> Column {
    Column {
        title,
        pointer,
        show: Show::Text,
        wide: false,
    }
}

impl ApiVerb {
    /// Does it.
    ///
    /// # Errors
    /// Exit 5 when nothing has the name.
    pub fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            ApiVerb::List => {
                let procedures = api::procedures().map(procedure);
                let rows: Vec<Value> = procedures.chain(api::events().map(event)).collect();
                ctl.out.list(&VIEW, "", &Value::Array(rows));
                Ok(Exit::Done)
            }
            ApiVerb::Show { name } => {
                let last = name.rsplit('.').next().unwrap_or(&name);
                if let Some(info) = api::procedure(last) {
                    match ctl.format().machine() {
                        true => ctl.out.value(&procedure(info), Show::Text),
                        false => ctl.out.text(&described(info)),
                    }
                    return Ok(Exit::Done);
                }
                let found = api::events().find(|event| event.name == name || event.name == last);
                let Some(info) = found else {
                    let message = format!("the management API has nothing called `{name}`");
                    return Err(CtlError::new(Exit::NotFound, message)
                        .with_help("`crossbarctl api list` names everything"));
                };
                match ctl.format().machine() {
                    true => ctl.out.value(&event(info), Show::Text),
                    false => ctl.out.text(&format!(
                        "{}\n\nTopic: {}\nCarries: {}\n",
                        info.doc.trim(),
                        uri(info.scope, info.name),
                        info.payload
                    )),
                }
                Ok(Exit::Done)
            }
        }
    }
}

fn procedure(info: &'static ProcedureInfo) -> Value {
    let params: Vec<Value> = info
        .params
        .iter()
        .map(|param| {
            json!({
                "name": param.name,
                "type": (param.expected)(),
                "required": param.required(),
                "default": param.default,
                "doc": param.doc.trim(),
            })
        })
        .collect();
    json!({
        "kind": "procedure",
        "name": info.name,
        "uri": uri(info.scope, info.name),
        "where": place(info.scope),
        "impact": impact(info.impact),
        "command": command(info),
        "doc": info.doc.trim(),
        "params": params,
        "result": info.result,
        "errors": info.raises.iter().map(|kind| kind.uri()).collect::<Vec<_>>(),
        "events": info.emits.iter().map(|event| event.name).collect::<Vec<_>>(),
        "progressive": info.progressive,
        "extension": info.extension,
    })
}

fn event(info: &'static EventInfo) -> Value {
    json!({
        "kind": "event",
        "name": info.name,
        "uri": uri(info.scope, info.name),
        "where": place(info.scope),
        "impact": null,
        "command": "events tail",
        "doc": info.doc.trim(),
        "payload": info.payload,
        "extension": info.extension,
    })
}

/// Returns the command, or how the procedure is reached without one.
fn command(info: &ProcedureInfo) -> String {
    table::command_for(info)
        .map_or_else(|| format!("call {}", info.name), |row| row.path.to_owned())
}

fn described(info: &'static ProcedureInfo) -> String {
    let mut text = format!(
        "{}\n\nProcedure: {}\n",
        info.doc.trim(),
        uri(info.scope, info.name)
    );
    for param in info.params {
        let default = param.default.map_or_else(
            || "required".to_owned(),
            |default| format!("default {default}"),
        );
        text.push_str(&format!(
            "Argument {}: {} Type: {}; {default}.\n",
            param.name,
            param.doc.trim(),
            (param.expected)()
        ));
    }
    text.push_str(&format!("Result: {}\n", info.result));
    let errors: Vec<&str> = info.raises.iter().map(|kind| kind.uri()).collect();
    if !errors.is_empty() {
        text.push_str(&format!("Errors: {}\n", errors.join(", ")));
    }
    let events: Vec<&str> = info.emits.iter().map(|event| event.name).collect();
    if !events.is_empty() {
        text.push_str(&format!("Events: {}\n", events.join(", ")));
    }
    text.push_str(&format!("Command: crossbarctl {}\n", command(info)));
    text
}

fn uri(scope: Scope, name: &str) -> String {
    let node = "<node>";
    let pattern = |node_only: bool| {
        let address = node.parse().map(api::Address::node).ok();
        let worker = "<worker>".parse().ok().zip(node.parse().ok());
        match (node_only, address, worker) {
            (true, Some(address), _) => address.uri(name),
            (false, _, Some((worker, node))) => api::Address::worker(node, worker).uri(name),
            _ => name.to_owned(),
        }
    };
    match (scope.on_node(), scope.on_worker()) {
        (true, true) => format!("{}, {}", pattern(true), pattern(false)),
        (true, false) => pattern(true),
        _ => pattern(false),
    }
}

const fn place(scope: Scope) -> &'static str {
    match scope {
        Scope::Node => "node",
        Scope::Process => "node, worker",
        Scope::Worker => "worker",
        Scope::Router => "router",
        Scope::Container => "container",
    }
}

const fn impact(impact: Impact) -> &'static str {
    match impact {
        Impact::ReadOnly => "ro",
        Impact::Changes => "rw",
        Impact::Interrupts => "rw!",
    }
}
