//! `doctor`: every step from the options to a working session, one line each.

use clap::Args;
use serde_json::{Value, json};
use shared::api::{GetInfo, GetProcessStats, Scope, Timestamp, Utcnow};
use tokio::time::Instant;

use super::doctor_way;
use crate::context;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;
use crate::output::clean;

/// Clocks that are further apart are remarked.
const SKEW: f64 = 2.0;

/// What is looked at.
#[derive(Args, Debug)]
pub struct DoctorArgs {}

/// How a step went.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// As it should.
    Ok,
    /// Not quite.
    Warn,
    /// It did not.
    Fail,
}

/// The steps so far.
#[derive(Default)]
pub struct Report(Vec<(Verdict, &'static str, String)>);

impl Report {
    /// Adds a step.
    pub fn add(&mut self, verdict: Verdict, step: &'static str, text: impl Into<String>) {
        self.0.push((verdict, step, text.into()));
    }
}

impl DoctorArgs {
    /// Does it.
    ///
    /// # Errors
    /// None; exit 1 when a step fails.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let mut report = Report::default();
        settings(ctl, &mut report);
        doctor_way::walk(ctl, &mut report).await;
        match ctl.link().await {
            Ok(link) => {
                let url = link.door().url.to_string();
                report.add(Verdict::Ok, "connection", url);
                let role = link.session().details().get("authrole").cloned();
                let role = role.as_ref().and_then(Value::as_str).unwrap_or("none");
                let text = format!("realm {}, role {}", link.realm(), clean(role));
                match role {
                    "viewer" => {
                        let text = format!("{text}: it may look, and change nothing");
                        report.add(Verdict::Warn, "session", text);
                    }
                    _ => report.add(Verdict::Ok, "session", text),
                }
                session(&link, &mut report).await;
                link.leave().await;
            }
            Err(error) => {
                let help = error.help().map(|help| format!("; {help}"));
                let text = format!("{}{}", error.message(), help.unwrap_or_default());
                report.add(Verdict::Fail, "connection", text);
            }
        }
        print(ctl, &report);
        let failed = report
            .0
            .iter()
            .any(|(verdict, ..)| *verdict == Verdict::Fail);
        Ok(if failed { Exit::No } else { Exit::Done })
    }
}

fn settings(ctl: &Ctl, report: &mut Report) {
    match context::path().and_then(|path| context::load(&path).map(|_| path)) {
        Ok(path) if context::is_open(&path) => {
            let text = format!("others can read {}: chmod 600", path.display());
            report.add(Verdict::Warn, "contexts", text);
        }
        Ok(path) => report.add(Verdict::Ok, "contexts", path.display().to_string()),
        Err(error) => report.add(Verdict::Fail, "contexts", error.message()),
    }
    let used = ctl.settings.context.as_ref().map(|(name, _)| name.as_str());
    let door = ctl.door();
    let text = format!(
        "{} ({}), context {}",
        door.url,
        door.origin,
        used.unwrap_or("none")
    );
    report.add(Verdict::Ok, "address", text);
    for (option, file) in [
        ("--ca", &ctl.global.ca),
        ("--cert", &ctl.global.cert),
        ("--key", &ctl.global.key),
        ("--ticket-file", &ctl.global.ticket_file),
        ("--secret-file", &ctl.global.secret_file),
        ("--key-file", &ctl.global.key_file),
    ] {
        if let Some(file) = file
            && let Err(why) = std::fs::File::open(file)
        {
            let text = format!("{option} {}: {why}", file.display());
            report.add(Verdict::Fail, "files", text);
        }
    }
}

async fn session(link: &Link<'_>, report: &mut Report) {
    let node = match link.address(None).await {
        Ok(node) => node,
        Err(error) => return report.add(Verdict::Fail, "node", error.message()),
    };
    report.add(Verdict::Ok, "node", node.node_id().to_string());
    match link.try_call(&node, GetInfo {}).await {
        Ok(info) => {
            let version = info.get("version").and_then(Value::as_str).unwrap_or("?");
            let ours = env!("CARGO_PKG_VERSION");
            let (verdict, text) = match version == ours {
                true => (Verdict::Ok, format!("both {ours}")),
                false => (
                    Verdict::Warn,
                    format!("node {}, here {ours}", clean(version)),
                ),
            };
            report.add(verdict, "versions", text);
        }
        Err(error) => report.add(Verdict::Fail, "versions", error.message()),
    }
    let began = Instant::now();
    if let Ok(time) = link.try_call(&node, Utcnow {}).await {
        let half = began.elapsed().as_secs_f64() / 2.0;
        let here = jiff::Timestamp::now().as_millisecond() as f64 / 1000.0 - half;
        let there = time
            .as_str()
            .and_then(|text| text.parse::<Timestamp>().ok());
        if let Some(there) = there {
            let skew = there.as_millis() as f64 / 1000.0 - here;
            let verdict = if skew.abs() > SKEW {
                Verdict::Warn
            } else {
                Verdict::Ok
            };
            report.add(verdict, "clocks", format!("{:+.1} ms apart", skew * 1000.0));
        }
    }
    match link.try_call(&node, GetProcessStats {}).await {
        Ok(_) => report.add(Verdict::Ok, "statistics", "available"),
        Err(error) => report.add(Verdict::Warn, "statistics", error.message()),
    }
    procedures(link, report).await;
}

/// Looks up every procedure of the controller in the router's registrations, if it tells them.
async fn procedures(link: &Link<'_>, report: &mut Report) {
    let Ok(node) = link.address(None).await else {
        return;
    };
    let (mut there, mut missing) = (0, Vec::new());
    for procedure in shared::api::procedures() {
        if !matches!(procedure.scope, Scope::Node | Scope::Process) || procedure.extension {
            continue;
        }
        let uri = node.uri(procedure.name);
        let found = link
            .raw(
                "wamp.registration.match",
                vec![json!(uri)],
                serde_json::Map::new(),
                None,
            )
            .await;
        match found {
            Ok(reply) if reply.clone().into_value().is_null() => missing.push(procedure.name),
            Ok(_) => there += 1,
            Err(error) => {
                let text = format!("cannot be looked up: {}", error.message());
                return report.add(Verdict::Warn, "procedures", text);
            }
        }
    }
    match missing.is_empty() {
        true => report.add(
            Verdict::Ok,
            "procedures",
            format!("{there} of the controller's"),
        ),
        false => report.add(
            Verdict::Fail,
            "procedures",
            format!("missing: {}", missing.join(", ")),
        ),
    }
}

fn print(ctl: &Ctl, report: &Report) {
    if ctl.format().whole() {
        let rows: Vec<Value> = report
            .0
            .iter()
            .map(|(verdict, step, text)| {
                let word = match verdict {
                    Verdict::Ok => "ok",
                    Verdict::Warn => "warning",
                    Verdict::Fail => "failed",
                };
                json!({"step": step, "verdict": word, "text": text})
            })
            .collect();
        return ctl.out.value(&json!(rows), crate::output::Show::Text);
    }
    let stream = ctl.terminal.out;
    for (verdict, step, text) in &report.0 {
        let (fancy, plain, color) = match verdict {
            Verdict::Ok => ("✔", "ok  ", "32"),
            Verdict::Warn => ("!", "warn", "33"),
            Verdict::Fail => ("✘", "FAIL", "31"),
        };
        let mark = match (stream.animated, stream.color) {
            (true, true) => format!("\u{1b}[{color}m{fancy}\u{1b}[0m"),
            (true, false) => fancy.to_owned(),
            (false, _) => plain.to_owned(),
        };
        let width = ctl.out.layout().width.map(usize::from);
        let text = hanging(&clean(text), width, plain_width(stream.animated));
        ctl.out.text(&format!("{mark} {step:<11} {text}\n"));
    }
}

/// Columns before the text of a step.
const fn plain_width(fancy: bool) -> usize {
    let mark = if fancy { 1 } else { 4 };
    mark + 1 + 11 + 1
}

/// Breaks a text at blanks so that it stays in its column.
fn hanging(text: &str, width: Option<usize>, indent: usize) -> String {
    let Some(room) = width.and_then(|width| width.checked_sub(indent)) else {
        return text.to_owned();
    };
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in text.split(' ') {
        let length = line.chars().count() + 1 + word.chars().count();
        if !line.is_empty() && length > room {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_stays_in_its_column() {
        assert_eq!(hanging("one two three", Some(12), 4), "one two\n    three");
        assert_eq!(hanging("one two three", None, 4), "one two three");
        assert_eq!(hanging("unbreakable", Some(8), 4), "unbreakable");
    }
}
