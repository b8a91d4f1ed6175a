//! Numbers as monitoring systems read them: OpenMetrics, and the older text format for whoever does not ask for it. Pure.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use shared::api::{ProcessMetrics, WorkerStatus, WorkerType};

/// What is told of a node.
#[derive(Debug, Default)]
pub struct Numbers {
    /// Its id.
    pub node: String,
    /// When it was started, in seconds since 1970.
    pub started: f64,
    /// The last time that its file was read again: whether it was applied, and when.
    pub reload: Option<(bool, f64)>,
    /// The controller.
    pub own: (Option<Usage>, ProcessMetrics),
    /// The workers.
    pub workers: Vec<Worker>,
}

/// One worker.
#[derive(Debug)]
pub struct Worker {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: WorkerType,
    /// Whether it is in service.
    pub status: WorkerStatus,
    /// How often it was started again.
    pub restarts: u64,
    /// What its process uses, if there is one.
    pub usage: Option<Usage>,
    /// What it routes and answers, if it told.
    pub metrics: Option<ProcessMetrics>,
}

/// What a process uses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usage {
    /// Seconds of CPU.
    pub cpu: f64,
    /// Octets in RAM.
    pub resident: u64,
    /// Octets of address space.
    pub size: u64,
    /// Threads.
    pub threads: u64,
    /// Open descriptors, if that can be told.
    pub descriptors: Option<u64>,
    /// When it was started, in seconds since 1970.
    pub started: f64,
}

/// What is of the controller has no label `worker`.
const CONTROLLER: &str = "";

type Labels = Vec<(&'static str, String)>;
type Gauges = Family<Labels, Gauge<f64, AtomicU64>>;
type Counters = Family<Labels, Counter<f64, AtomicU64>>;

/// The labels of something in a worker, or in the controller.
fn labels(worker: &str, more: &[(&'static str, &str)]) -> Labels {
    let worker = (worker != CONTROLLER).then_some(("worker", worker));
    let all = worker.into_iter().chain(more.iter().copied());
    all.map(|(name, value)| (name, value.to_owned())).collect()
}

/// Collects families, and numbers in them.
#[derive(Default)]
struct Book(Registry);

impl Book {
    fn gauges(&mut self, name: &str, help: &str) -> Gauges {
        let family = Gauges::default();
        self.0.register(name, help, family.clone());
        family
    }

    fn counters(&mut self, name: &str, help: &str) -> Counters {
        let family = Counters::default();
        self.0.register(name, help, family.clone());
        family
    }
}

/// Writes everything in the OpenMetrics text format.
pub fn open_metrics(numbers: &Numbers) -> String {
    let mut book = Book::default();
    node(&mut book, numbers);
    processes(&mut book, numbers);
    routing(&mut book, numbers);
    let mut text = String::new();
    // Writing to a string does not fail.
    encode(&mut text, &book.0).ok();
    let lines = text.lines().map(|line| match line.split_once("{} ") {
        // Nothing in braces is nothing.
        Some((name, number)) if !name.contains('{') => format!("{name} {number}\n"),
        _ => format!("{line}\n"),
    });
    lines.collect()
}

fn node(book: &mut Book, numbers: &Numbers) {
    let info = book.gauges(
        "crossbar_node_info",
        "The node and the version of its program",
    );
    let version = env!("CARGO_PKG_VERSION").to_owned();
    let labels = vec![("version", version), ("node", numbers.node.clone())];
    info.get_or_create(&labels).set(1.0);
    let started = "When the node was started, in seconds since 1970";
    let started = book.gauges("crossbar_node_start_time_seconds", started);
    started.get_or_create(&vec![]).set(numbers.started);
    let reload = (
        book.gauges(
            "crossbar_config_last_reload_success",
            "Whether the configuration that was read last was applied",
        ),
        book.gauges(
            "crossbar_config_last_reload_timestamp_seconds",
            "When the configuration was read last, in seconds since 1970",
        ),
    );
    // The start was the first reading, and it was a success.
    let (success, at) = numbers.reload.unwrap_or((true, numbers.started));
    reload
        .0
        .get_or_create(&vec![])
        .set(f64::from(u8::from(success)));
    reload.1.get_or_create(&vec![]).set(at);
    let up = book.gauges("crossbar_worker_up", "Whether the worker is in service");
    let restarts = book.counters(
        "crossbar_worker_restarts",
        "Times that the worker was started again",
    );
    for worker in &numbers.workers {
        let kind = match worker.kind {
            WorkerType::Router => "router",
            WorkerType::Container => "container",
            WorkerType::Guest => "guest",
        };
        let is_up = worker.status == WorkerStatus::Started;
        let named = vec![("worker", worker.id.clone()), ("type", kind.to_owned())];
        up.get_or_create(&named).set(f64::from(u8::from(is_up)));
        let named = vec![("worker", worker.id.clone())];
        restarts
            .get_or_create(&named)
            .inc_by(worker.restarts as f64);
    }
}

fn processes(book: &mut Book, numbers: &Numbers) {
    let cpu = book.counters(
        "process_cpu_seconds",
        "Seconds of CPU that the process has used",
    );
    let gauge = |book: &mut Book, name: &str, help: &str| book.gauges(name, help);
    let resident = gauge(
        book,
        "process_resident_memory_bytes",
        "Octets of memory in RAM",
    );
    let size = gauge(
        book,
        "process_virtual_memory_bytes",
        "Octets of address space",
    );
    let threads = gauge(book, "process_threads", "Threads of the process");
    let descriptors = gauge(
        book,
        "process_open_fds",
        "Open file descriptors of the process",
    );
    let started = "When the process was started, in seconds since 1970";
    let started = gauge(book, "process_start_time_seconds", started);
    let workers = numbers.workers.iter();
    let workers = workers.map(|worker| (worker.id.as_str(), worker.usage));
    for (id, usage) in [(CONTROLLER, numbers.own.0)].into_iter().chain(workers) {
        let Some(usage) = usage else { continue };
        let named = labels(id, &[]);
        cpu.get_or_create(&named).inc_by(usage.cpu);
        resident.get_or_create(&named).set(usage.resident as f64);
        size.get_or_create(&named).set(usage.size as f64);
        threads.get_or_create(&named).set(usage.threads as f64);
        started.get_or_create(&named).set(usage.started);
        if let Some(open) = usage.descriptors {
            descriptors.get_or_create(&named).set(open as f64);
        }
    }
}

fn routing(book: &mut Book, numbers: &Numbers) {
    let sessions = book.gauges("crossbar_realm_sessions", "Sessions in the realm");
    let messages = book.counters(
        "crossbar_messages",
        "WAMP messages that the realm has received from sessions and sent to them",
    );
    let connections = book.gauges(
        "crossbar_transport_connections",
        "Connections that came in through the transport",
    );
    let calls = book.counters(
        "crossbar_management_calls",
        "Calls of management procedures that are over",
    );
    let workers = numbers.workers.iter();
    let workers = workers.filter_map(|it| Some((it.id.as_str(), it.metrics.as_ref()?)));
    for (id, metrics) in [(CONTROLLER, &numbers.own.1)].into_iter().chain(workers) {
        let with = |more: &[(&'static str, &str)]| labels(id, more);
        for realm in &metrics.realms {
            let named = with(&[("realm", &realm.name)]);
            sessions.get_or_create(&named).set(realm.sessions as f64);
            for (direction, counts) in [("received", &realm.received), ("sent", &realm.sent)] {
                for (kind, count) in counts {
                    let kind = kind.to_lowercase();
                    let of = [
                        ("realm", realm.name.as_str()),
                        ("direction", direction),
                        ("type", &kind),
                    ];
                    messages.get_or_create(&with(&of)).inc_by(*count as f64);
                }
            }
        }
        for transport in &metrics.transports {
            let named = with(&[("transport", &transport.id)]);
            connections
                .get_or_create(&named)
                .set(transport.connections as f64);
        }
        for call in &metrics.calls {
            let named = with(&[("procedure", &call.procedure), ("outcome", &call.outcome)]);
            calls.get_or_create(&named).inc_by(call.count as f64);
        }
    }
}

/// Turns OpenMetrics into the text format that came before it: there a counter is named as its samples are.
pub fn classic(open: &str) -> String {
    let counter = |line: &str| {
        let name = line.strip_prefix("# TYPE ")?.strip_suffix(" counter")?;
        Some(name.to_owned())
    };
    let counters: BTreeSet<String> = open.lines().filter_map(counter).collect();
    let mut text = String::with_capacity(open.len());
    for line in open.lines() {
        if line == "# EOF" || line.starts_with("# UNIT ") {
            continue;
        }
        let head = line.strip_prefix("# ").and_then(|head| {
            let (word, rest) = head.split_once(' ')?;
            let (name, rest) = rest.split_once(' ')?;
            counters
                .contains(name)
                .then(|| format!("# {word} {name}_total {rest}"))
        });
        text.push_str(head.as_deref().unwrap_or(line));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use shared::api::{CallMetrics, RealmMetrics, TransportMetrics};

    use super::*;

    fn numbers() -> Numbers {
        let usage = Usage {
            cpu: 1.5,
            resident: 4096,
            size: 8192,
            threads: 3,
            descriptors: Some(9),
            started: 1000.5,
        };
        let metrics = ProcessMetrics {
            realms: vec![RealmMetrics {
                name: "com.\"x\"".to_owned(),
                sessions: 2,
                registrations: 1,
                subscriptions: 1,
                received: [("PUBLISH".to_owned(), 7)].into(),
                sent: [("EVENT".to_owned(), 14)].into(),
            }],
            transports: vec![TransportMetrics {
                id: "t1".to_owned(),
                connections: 2,
            }],
            calls: vec![CallMetrics {
                procedure: "get_workers".to_owned(),
                outcome: "ok".to_owned(),
                count: 3,
            }],
        };
        Numbers {
            node: "n1".to_owned(),
            started: 1000.0,
            reload: Some((false, 2000.0)),
            own: (Some(usage), ProcessMetrics::default()),
            workers: vec![Worker {
                id: "w1".to_owned(),
                kind: WorkerType::Router,
                status: WorkerStatus::Started,
                restarts: 1,
                usage: Some(usage),
                metrics: Some(metrics),
            }],
        }
    }

    #[test]
    fn every_number_is_there_with_its_labels() {
        let text = open_metrics(&numbers());
        for line in [
            "# TYPE crossbar_messages counter",
            r#"crossbar_messages_total{worker="w1",realm="com.\"x\"",direction="received",type="publish"} 7.0"#,
            r#"crossbar_messages_total{worker="w1",realm="com.\"x\"",direction="sent",type="event"} 14.0"#,
            r#"crossbar_realm_sessions{worker="w1",realm="com.\"x\""} 2.0"#,
            r#"crossbar_transport_connections{worker="w1",transport="t1"} 2.0"#,
            r#"crossbar_worker_up{worker="w1",type="router"} 1.0"#,
            r#"crossbar_worker_restarts_total{worker="w1"} 1.0"#,
            r#"crossbar_management_calls_total{worker="w1",procedure="get_workers",outcome="ok"} 3.0"#,
            r#"process_cpu_seconds_total 1.5"#,
            "crossbar_config_last_reload_success 0.0",
            "# EOF",
        ] {
            assert!(text.lines().any(|it| it == line), "{line}\n{text}");
        }
    }

    #[test]
    fn the_older_format_names_counters_as_their_samples() {
        let text = classic(&open_metrics(&numbers()));
        assert!(
            text.contains("# TYPE crossbar_messages_total counter\n"),
            "{text}"
        );
        assert!(text.contains("# HELP crossbar_messages_total "), "{text}");
        assert!(
            text.contains("# TYPE crossbar_realm_sessions gauge\n"),
            "{text}"
        );
        assert!(!text.contains("# EOF"), "{text}");
    }
}
