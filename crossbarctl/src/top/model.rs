//! What `top` knows, and where the person is in it. Pure: it is told what was found, what happened and what was typed.

use std::collections::{BTreeMap, VecDeque};

use clap::ValueEnum;
use serde_json::Value;
use shared::api::{Address, EventType, LogLine, OnLog, OnProcessStats, ProcessMetrics, WorkerId};
use shared::net::Event;
use tokio::time::Instant;

use super::flow::Flow;
use super::gather::Gathered;
use crate::commands::events::{kebab, summary};
use crate::observe::failures;
use crate::output::clean;

/// Samples that are kept of each process.
pub(super) const SAMPLES: usize = 120;
/// Events, and lines of each log, that are kept.
const KEPT: usize = 500;

/// One of the things that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Pane {
    /// The processes over time, problems, the last events
    Overview,
    /// The workers
    Workers,
    /// The realms of all routers
    Realms,
    /// The transports of all routers
    Transports,
    /// What happened since the beginning
    Events,
    /// What the selected worker wrote
    Logs,
}

impl Pane {
    /// All, in the order of their digits.
    pub const ALL: [Pane; 6] = [
        Pane::Overview,
        Pane::Workers,
        Pane::Realms,
        Pane::Transports,
        Pane::Events,
        Pane::Logs,
    ];

    /// Returns its title.
    pub const fn title(self) -> &'static str {
        match self {
            Pane::Overview => "Overview",
            Pane::Workers => "Workers",
            Pane::Realms => "Realms",
            Pane::Transports => "Transports",
            Pane::Events => "Events",
            Pane::Logs => "Logs",
        }
    }

    /// Returns the pane that many steps further on, round and round.
    pub fn step(self, by: usize) -> Pane {
        let at = Pane::ALL.iter().position(|pane| *pane == self);
        Pane::ALL[(at.unwrap_or_default() + by) % Pane::ALL.len()]
    }
}

/// One process over time.
#[derive(Clone, Debug, Default)]
pub struct Process {
    /// Per cent of a CPU, the newest last.
    pub cpu: VecDeque<f64>,
    /// Octets in memory, the newest last.
    pub resident: VecDeque<f64>,
    /// What its realms route, if it is a router.
    pub flow: Option<Flow>,
    /// Seconds of CPU at the last look, and when that was.
    last: Option<(f64, Instant)>,
}

impl Process {
    fn take(&mut self, sample: &Value, at: Instant) {
        let number = |key: &str| sample.get(key).and_then(Value::as_f64).unwrap_or_default();
        let used = number("user") + number("system");
        // What others ask for changes the node's own percentage, so it is worked out here.
        let cpu = match self.last {
            Some((before, then)) if at > then && used >= before => {
                (used - before) / (at - then).as_secs_f64() * 100.0
            }
            _ => number("cpu_percent"),
        };
        self.last = Some((used, at));
        push(&mut self.cpu, cpu, SAMPLES);
        push(&mut self.resident, number("resident"), SAMPLES);
    }
}

/// One event as it is shown.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When it came.
    pub time: String,
    /// The worker, or the node.
    pub target: String,
    /// What.
    pub event: String,
    /// What it carries.
    pub summary: String,
}

/// What is known, and where the person is.
#[derive(Debug)]
pub struct Model {
    /// Whether there is something new to draw.
    pub changed: bool,
    /// What is shown.
    pub pane: Pane,
    /// The line in each pane.
    pub cursor: [usize; 6],
    /// Which column sorts, and whether the other way round, in each pane.
    pub sort: [(usize, bool); 6],
    /// Lines with this text only.
    pub filter: String,
    /// Whether the filter is being typed.
    pub typing: bool,
    /// Nothing new is taken in.
    pub paused: bool,
    /// Whether the keys are explained.
    pub help: bool,
    /// Whether the selected line is shown whole.
    pub details: bool,
    /// The node is away: why.
    pub lost: Option<String>,
    /// The node and all that is in it.
    pub observed: Value,
    /// What is wrong.
    pub problems: Vec<String>,
    /// The processes over time.
    pub processes: BTreeMap<String, Process>,
    /// The realms over time, by worker and name.
    pub realms: BTreeMap<(String, String), Flow>,
    /// Connections of the transports, by worker and id.
    pub connections: BTreeMap<(String, String), u64>,
    /// The last events, the newest last.
    pub events: VecDeque<Happened>,
    /// The logs that were looked at.
    pub logs: BTreeMap<String, VecDeque<LogLine>>,
    /// The worker whose log is shown.
    pub log_of: Option<String>,
}

impl Model {
    /// Begins in a pane, knowing nothing.
    pub fn new(pane: Pane) -> Self {
        Model {
            changed: true,
            pane,
            cursor: [0; 6],
            sort: [(0, false); 6],
            filter: String::new(),
            typing: false,
            paused: false,
            help: false,
            details: false,
            lost: None,
            observed: Value::Null,
            problems: Vec::new(),
            processes: BTreeMap::new(),
            realms: BTreeMap::new(),
            connections: BTreeMap::new(),
            events: VecDeque::new(),
            logs: BTreeMap::new(),
            log_of: None,
        }
    }

    /// Takes in what a look found.
    pub fn take(&mut self, gathered: Gathered) {
        self.changed = true;
        self.lost = None;
        self.problems = failures(&gathered.observed);
        self.observed = gathered.observed;
        self.processes
            .retain(|id, _| gathered.stats.contains_key(id));
        for (id, sample) in &gathered.stats {
            let process = self.processes.entry(id.clone()).or_default();
            process.take(sample, gathered.at);
        }
        self.routed(&gathered.metrics, gathered.at);
    }

    fn routed(&mut self, metrics: &BTreeMap<String, ProcessMetrics>, at: Instant) {
        let mut before = std::mem::take(&mut self.realms);
        self.connections.clear();
        for (id, told) in metrics {
            if let Some(process) = self.processes.get_mut(id) {
                let flow = process.flow.get_or_insert_default();
                flow.take(&told.realms, at);
            }
            for realm in &told.realms {
                let key = (id.clone(), realm.name.clone());
                let mut flow = before.remove(&key).unwrap_or_default();
                flow.take(std::slice::from_ref(realm), at);
                self.realms.insert(key, flow);
            }
            let transports = told.transports.iter();
            let transports = transports.map(|it| ((id.clone(), it.id.clone()), it.connections));
            self.connections.extend(transports);
        }
    }

    /// Takes in that the node is away.
    pub fn lost(&mut self, why: String) {
        self.changed = true;
        self.lost = Some(why);
    }

    /// Takes in an event.
    pub fn happened(&mut self, event: &Event) {
        let Some(node) = self.observed.pointer("/node/id").and_then(Value::as_str) else {
            return;
        };
        let Ok(node) = node.parse() else { return };
        let Some((address, name)) = Address::parse_uri_of(&node, &event.topic) else {
            return;
        };
        if name == OnLog::NAME {
            self.wrote(&address, event);
            return;
        }
        if name == OnProcessStats::NAME || self.paused {
            return;
        }
        let target = address.worker_id().map_or(node.as_str(), WorkerId::as_str);
        let now = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::system());
        let happened = Happened {
            time: now.strftime("%H:%M:%S").to_string(),
            target: clean(target),
            event: kebab(name),
            summary: clean(&summary(event)),
        };
        push(&mut self.events, happened, KEPT);
        self.changed = true;
    }

    fn wrote(&mut self, address: &Address, event: &Event) {
        let line = event.args.first().cloned().unwrap_or_default();
        let Ok(line) = serde_json::from_value::<LogLine>(line) else {
            return;
        };
        let id = address.worker_id().map_or("", WorkerId::as_str);
        // A log that nobody looked at is fetched when somebody does.
        if let Some(log) = self.logs.get_mut(id)
            && !self.paused
        {
            let known = log
                .back()
                .is_some_and(|last| line.line <= last.line && line.ts <= last.ts);
            if !known {
                push(log, line, KEPT);
                self.changed |= self.pane == Pane::Logs;
            }
        }
    }

    /// Returns the worker whose log is shown and was not fetched yet.
    pub fn log_wanted(&mut self) -> Option<WorkerId> {
        if self.log_of.is_none() {
            let first = self
                .observed
                .pointer("/workers/0/id")
                .and_then(Value::as_str);
            self.log_of = first.map(str::to_owned);
        }
        let id = self.log_of.as_deref()?;
        if self.logs.contains_key(id) {
            return None;
        }
        id.parse().ok()
    }

    /// Takes in a log that was fetched.
    pub fn log_fetched(&mut self, id: &str, lines: Vec<LogLine>) {
        self.logs.insert(id.to_owned(), lines.into());
        self.changed = true;
    }

    /// Returns the place of the pane in the lists above.
    pub fn at(&self) -> usize {
        let at = Pane::ALL.iter().position(|pane| *pane == self.pane);
        at.unwrap_or_default()
    }
}

pub(super) fn push<T>(queue: &mut VecDeque<T>, value: T, most: usize) {
    if queue.len() == most {
        queue.pop_front();
    }
    queue.push_back(value);
}
