//! What each pane lists: titles, cells, and what is behind a line. Pure.

use serde_json::{Value, json};

use super::flow::{Flow, per_second};
use super::model::{Model, Pane, Process};
use crate::observe::items;
use crate::output::{bytes, clean, elapsed, endpoint};

/// One line of a pane.
#[derive(Clone, Debug)]
pub struct Line {
    /// The texts of its columns.
    pub cells: Vec<String>,
    /// What sorts it: numbers where the columns are numbers.
    pub keys: Vec<Key>,
    /// All about it.
    pub whole: Value,
    /// Whether it is a worker.
    pub worker: bool,
    /// The process, where the line is one.
    pub process: Option<Process>,
}

/// What sorts a line.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub enum Key {
    /// By value.
    Number(f64),
    /// By characters.
    Text(String),
}

/// A column: title, width (0 is the rest), whether it is a number.
#[derive(Clone, Copy, Debug)]
pub struct Column(pub &'static str, pub u16, pub bool);

/// Returns the columns of a pane.
pub const fn columns(pane: Pane) -> &'static [Column] {
    match pane {
        Pane::Overview => &[
            Column("PROCESS", 0, false),
            Column("CPU %", 6, true),
            Column("", 0, false),
            Column("MEMORY", 10, true),
            Column("SESSIONS", 8, true),
            Column("MSG/S", 8, true),
            Column("", 10, false),
        ],
        Pane::Workers => &[
            Column("ID", 0, false),
            Column("TYPE", 9, false),
            Column("STATUS", 9, false),
            Column("PID", 7, true),
            Column("CPU %", 6, true),
            Column("MEMORY", 9, true),
            Column("UPTIME", 8, true),
            Column("RESTARTS", 8, true),
        ],
        Pane::Realms => &[
            Column("REALM", 0, false),
            Column("NAME", 22, false),
            Column("STATUS", 9, false),
            Column("SESSIONS", 8, true),
            Column("IN/S", 7, true),
            Column("OUT/S", 7, true),
        ],
        Pane::Transports => &[
            Column("TRANSPORT", 20, false),
            Column("TYPE", 10, false),
            Column("STATUS", 9, false),
            Column("CONNECTIONS", 11, true),
            Column("ENDPOINT", 0, false),
        ],
        Pane::Events => &[
            Column("TIME", 8, false),
            Column("TARGET", 12, false),
            Column("EVENT", 24, false),
            Column("", 0, false),
        ],
        Pane::Logs => &[Column("TIME", 8, false), Column("", 0, false)],
    }
}

/// Returns the lines of the pane, filtered and sorted.
pub fn rows(model: &Model) -> Vec<Line> {
    let mut rows = match model.pane {
        Pane::Overview => processes(model),
        Pane::Workers => workers(model),
        Pane::Realms => realms(model),
        Pane::Transports => transports(model),
        Pane::Events => events(model),
        Pane::Logs => log(model),
    };
    if !model.filter.is_empty() {
        let filter = model.filter.to_lowercase();
        rows.retain(|row| {
            let mut cells = row.cells.iter();
            cells.any(|cell| cell.to_lowercase().contains(&filter))
        });
    }
    // 0 is the order of the node, which is that of time.
    let (by, down) = model.sort[model.at()];
    if let Some(by) = by.checked_sub(1) {
        rows.sort_by(|a, b| {
            let order = a.keys.get(by).partial_cmp(&b.keys.get(by));
            order.unwrap_or(std::cmp::Ordering::Equal)
        });
    }
    if down {
        rows.reverse();
    }
    rows
}

/// Returns the line that is selected.
pub fn selected(model: &Model) -> Option<Line> {
    let mut rows = rows(model);
    let at = model.cursor[model.at()].min(rows.len().checked_sub(1)?);
    Some(rows.swap_remove(at))
}

fn line(cells: Vec<String>, whole: Value) -> Line {
    let keys = cells
        .iter()
        .map(|cell| Key::Text(cell.to_lowercase()))
        .collect();
    Line {
        cells,
        keys,
        whole,
        worker: false,
        process: None,
    }
}

fn text(value: &Value, key: &str) -> String {
    match value.get(key) {
        Some(Value::String(text)) => clean(text),
        Some(Value::Null) | None => "-".to_owned(),
        Some(other) => clean(&other.to_string()),
    }
}

fn last(numbers: &std::collections::VecDeque<f64>) -> f64 {
    numbers.back().copied().unwrap_or_default()
}

fn processes(model: &Model) -> Vec<Line> {
    let process = |id: &str, name: String, whole: Value, worker: bool| {
        let process = model.processes.get(id).cloned();
        let (cpu, resident) = match &process {
            Some(process) => (Some(last(&process.cpu)), Some(last(&process.resident))),
            None => (None, None),
        };
        let flow = process.as_ref().and_then(|process| process.flow.as_ref());
        let sessions = flow.map(|flow| flow.sessions as f64);
        let rate = flow.and_then(Flow::both);
        let mut line = line(
            vec![
                name,
                cpu.map_or("-".to_owned(), |cpu| format!("{cpu:.1}")),
                String::new(),
                resident.map_or("-".to_owned(), bytes),
                sessions.map_or("-".to_owned(), |count| format!("{count:.0}")),
                rate.map_or("-".to_owned(), per_second),
                String::new(),
            ],
            whole,
        );
        for (at, number) in [(1, cpu), (3, resident), (4, sessions), (5, rate)] {
            line.keys[at] = Key::Number(number.unwrap_or(-1.0));
        }
        line.process = process;
        line.worker = worker;
        line
    };
    let node = &model.observed["node"];
    let controller = process("", "controller".to_owned(), node.clone(), false);
    let workers = items(&model.observed, "workers").map(|worker| {
        let id = text(worker, "id");
        process(&id, id.clone(), worker.clone(), true)
    });
    std::iter::once(controller).chain(workers).collect()
}

fn workers(model: &Model) -> Vec<Line> {
    let number = |value: &Value, key: &str| value.get(key).and_then(Value::as_f64);
    items(&model.observed, "workers")
        .map(|worker| {
            let process = model.processes.get(&text(worker, "id"));
            let cpu = process.map(|process| last(&process.cpu));
            let resident = process.map(|process| last(&process.resident));
            let uptime = number(worker, "uptime");
            let none = || "-".to_owned();
            let mut line = line(
                vec![
                    text(worker, "id"),
                    text(worker, "type"),
                    text(worker, "status"),
                    text(worker, "pid"),
                    cpu.map_or_else(none, |cpu| format!("{cpu:.1}")),
                    resident.map_or_else(none, bytes),
                    uptime.map_or_else(none, elapsed),
                    text(worker, "restarts"),
                ],
                worker.clone(),
            );
            let numbers = [
                (3, number(worker, "pid")),
                (4, cpu),
                (5, resident),
                (6, uptime),
                (7, number(worker, "restarts")),
            ];
            for (at, number) in numbers {
                line.keys[at] = Key::Number(number.unwrap_or(-1.0));
            }
            line.worker = true;
            line
        })
        .collect()
}

/// Lists what is in the workers, each with its worker's id.
fn inside<'m>(model: &'m Model, list: &'m str) -> impl Iterator<Item = (String, &'m Value)> {
    items(&model.observed, "workers").flat_map(move |worker| {
        let id = text(worker, "id");
        items(worker, list).map(move |thing| (id.clone(), thing))
    })
}

fn realms(model: &Model) -> Vec<Line> {
    let realm = |(worker, realm): (String, &Value)| {
        let path = format!("{worker}/{}", text(realm, "id"));
        let name = text(realm, "name");
        let flow = model.realms.get(&(worker, name.clone()));
        let rate = flow.and_then(|flow| flow.rate);
        let numbers = [
            flow.map(|flow| flow.sessions as f64),
            rate.map(|rate| rate.0),
            rate.map(|rate| rate.1),
        ];
        let mut cells = vec![path, name, text(realm, "status")];
        cells.extend(numbers.map(|number| number.map_or("-".to_owned(), per_second)));
        cells[3] = flow.map_or("-".to_owned(), |flow| flow.sessions.to_string());
        let mut line = line(cells, realm.clone());
        for (key, number) in line.keys.iter_mut().skip(3).zip(numbers) {
            *key = Key::Number(number.unwrap_or(-1.0));
        }
        line
    };
    inside(model, "realms").map(realm).collect()
}

fn transports(model: &Model) -> Vec<Line> {
    let transport = |(worker, transport): (String, &Value)| {
        let id = text(transport, "id");
        let path = format!("{worker}/{id}");
        let connections = model.connections.get(&(worker, id)).copied();
        let at = transport.pointer("/config/endpoint").map(endpoint);
        let cells = vec![
            path,
            text(transport, "type"),
            text(transport, "status"),
            connections.map_or("-".to_owned(), |count| count.to_string()),
            at.unwrap_or_else(|| "-".to_owned()),
        ];
        let mut line = line(cells, transport.clone());
        line.keys[3] = Key::Number(connections.map_or(-1.0, |count| count as f64));
        line
    };
    inside(model, "transports").map(transport).collect()
}

fn events(model: &Model) -> Vec<Line> {
    let events = model.events.iter().rev().map(|event| {
        let whole = json!({"time": event.time, "target": event.target, "event": event.event, "carries": event.summary});
        let cells = [&event.time, &event.target, &event.event, &event.summary];
        line(cells.map(Clone::clone).into(), whole)
    });
    events.collect()
}

fn log(model: &Model) -> Vec<Line> {
    let log = model.log_of.as_ref().and_then(|id| model.logs.get(id));
    let lines = log.into_iter().flatten().rev().map(|entry| {
        let time = entry.ts.to_string();
        // The time of the day, as everywhere here.
        let time = time.get(11..19).unwrap_or(&time).to_owned();
        line(vec![time, clean(&entry.message)], json!(entry))
    });
    lines.collect()
}
