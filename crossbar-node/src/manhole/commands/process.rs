//! The process itself: its time, memory, threads, transports, components, workers.

use serde_json::{Map, Value, json};

use super::super::terminal::{Column, details, table};
use super::super::visit::{Failure, Visit};

const TRANSPORTS: &[Column] = &[
    ("ID", "/id"),
    ("TYPE", "/type"),
    ("STATUS", "/status"),
    ("STARTED", "/started"),
    ("ENDPOINT", "/at"),
];
const COMPONENTS: &[Column] = &[
    ("ID", "/id"),
    ("CREATED", "/created"),
    ("CONFIG", "/config"),
];
const WORKERS: &[Column] = &[
    ("ID", "/id"),
    ("TYPE", "/type"),
    ("STATUS", "/status"),
    ("PID", "/pid"),
    ("STARTED", "/started"),
    ("RESTARTS", "/restarts"),
];
const SOCKETS: &[Column] = &[
    ("TYPE", "/type"),
    ("LOCAL", "/local"),
    ("REMOTE", "/remote"),
    ("STATUS", "/status"),
];
const THREADS: &[Column] = &[
    ("THREAD", "/thread"),
    ("CONNECTIONS", "/connections"),
    ("TASKS", "/tasks"),
    ("WAITING", "/waiting"),
    ("BUSY S", "/busy"),
    ("WAKEUPS", "/wakeups"),
];

/// Asks the process itself; `None` if it has no such procedure.
async fn ask(visit: &Visit, procedure: &str) -> Result<Option<Value>, Failure> {
    let answer = visit.subject.ask(procedure).await.transpose();
    answer.map_err(|why| Failure::new(why.to_string()))
}

/// Lists what a procedure of the process answers.
async fn list(
    visit: &Visit,
    (procedure, at): (&str, &str),
    what: &str,
    columns: &[Column],
) -> Result<Option<String>, Failure> {
    let Some(answer) = ask(visit, procedure).await? else {
        return Ok(None);
    };
    let rows = answer.pointer(at).and_then(Value::as_array);
    Ok(Some(match rows {
        Some(rows) if !rows.is_empty() => table(columns, rows, visit.style, visit.width),
        _ => format!("no {what}\n"),
    }))
}

fn not_here(visit: &Visit, what: &str) -> Failure {
    Failure::new(format!("a {} has no {what}", visit.subject.title))
}

/// Writes where an endpoint is.
fn place(endpoint: &Value) -> Value {
    let text = |key: &str| endpoint.get(key).and_then(Value::as_str);
    match (text("path"), &endpoint["port"]) {
        (Some(path), _) => format!("unix {path}").into(),
        (None, Value::Null) => endpoint.clone(),
        (None, port) => format!("tcp {}:{port}", text("interface").unwrap_or("*")).into(),
    }
}

pub async fn transports(visit: &Visit) -> Result<String, Failure> {
    if let Some(Value::Array(mut rows)) = ask(visit, "get_router_transports").await? {
        if rows.is_empty() {
            return Ok("no transports\n".to_owned());
        }
        for row in &mut rows {
            row["at"] = row.pointer("/config/endpoint").map_or(Value::Null, place);
        }
        return Ok(table(TRANSPORTS, &rows, visit.style, visit.width));
    }
    match ask(visit, "get_management_transport").await? {
        Some(Value::Object(transport)) => Ok(details(&transport, visit.style)),
        Some(_) => Ok("the management realm has its Unix socket and no other transport\n".into()),
        None => Err(not_here(visit, "transports")),
    }
}

pub async fn components(visit: &Visit) -> Result<String, Failure> {
    for procedure in ["get_router_components", "get_container_components"] {
        if let Some(text) = list(visit, (procedure, ""), "components", COMPONENTS).await? {
            return Ok(text);
        }
    }
    Err(not_here(visit, "components"))
}

pub async fn workers(visit: &Visit) -> Result<String, Failure> {
    let text = list(visit, ("get_workers", ""), "workers", WORKERS).await?;
    text.ok_or_else(|| {
        not_here(visit, "workers").help("log in to the manhole of the controller for them")
    })
}

pub async fn sockets(visit: &Visit) -> Result<String, Failure> {
    let what = ("get_process_info", "/sockets");
    let text = list(visit, what, "sockets", SOCKETS).await?;
    text.ok_or_else(|| not_here(visit, "sockets"))
}

pub async fn statistics(visit: &Visit) -> Result<String, Failure> {
    match ask(visit, "get_process_stats").await? {
        Some(Value::Object(stats)) => Ok(details(&stats, visit.style)),
        _ => Err(not_here(visit, "statistics")),
    }
}

/// Reads what the kernel says about the memory of this process.
fn memory_of() -> Result<Map<String, Value>, Failure> {
    let status = procfs::process::Process::myself().and_then(|process| process.status());
    let status = status.map_err(|why| Failure::new(format!("the kernel does not say: {why}")))?;
    let mut memory = Map::new();
    for (name, kib) in [
        ("resident", status.vmrss),
        ("resident_peak", status.vmhwm),
        ("resident_own", status.rssanon),
        ("resident_files", status.rssfile),
        ("virtual", status.vmsize),
        ("virtual_peak", status.vmpeak),
        ("data", status.vmdata),
        ("swapped", status.vmswap),
    ] {
        let octets = kib.map(|kib| kib * 1024);
        memory.insert(name.to_owned(), octets.map_or(Value::Null, octets_in_words));
    }
    memory.insert("threads".to_owned(), status.threads.into());
    Ok(memory)
}

fn octets_in_words(octets: u64) -> Value {
    let mib = octets as f64 / f64::from(1 << 20);
    format!("{octets} ({mib:.1} MiB)").into()
}

pub fn memory(visit: &Visit) -> Result<String, Failure> {
    Ok(details(&memory_of()?, visit.style))
}

pub fn runtime(visit: &Visit) -> Result<String, Failure> {
    let own = tokio::runtime::Handle::current().metrics();
    let mut rows = vec![json!({
        "thread": "main",
        "tasks": own.num_alive_tasks(),
        "waiting": own.global_queue_depth(),
        "busy": own.worker_total_busy_duration(0).as_secs_f64(),
        "wakeups": own.worker_park_count(0),
    })];
    if let Some(router) = &visit.subject.router {
        rows.extend(router.thread_metrics());
    }
    for row in &mut rows {
        let busy = row["busy"].as_f64().unwrap_or(0.0);
        row["busy"] = ((busy * 1000.0).round() / 1000.0).into();
    }
    Ok(table(THREADS, &rows, visit.style, visit.width))
}

pub async fn status(visit: &Visit) -> Result<String, Failure> {
    let mut shown = Map::new();
    shown.insert("process".to_owned(), visit.subject.title.as_str().into());
    shown.insert("pid".to_owned(), std::process::id().into());
    for (name, procedure) in [("started", "started"), ("uptime", "uptime")] {
        if let Some(value) = ask(visit, procedure).await? {
            shown.insert(name.to_owned(), value);
        }
    }
    if let Some(router) = &visit.subject.router {
        let realms = visit.subject.realms();
        shown.insert("realms".to_owned(), realms.len().into());
        shown.insert("connections".to_owned(), router.connection_count().into());
        for number in ["sessions", "registrations", "subscriptions", "calls"] {
            let each = realms.iter().map(|realm| realm.summary()[number].as_u64());
            let sum: u64 = each.map(Option::unwrap_or_default).sum();
            shown.insert(number.to_owned(), sum.into());
        }
    }
    let memory = memory_of()?;
    for name in ["resident", "threads"] {
        shown.insert(name.to_owned(), memory[name].clone());
    }
    if let Some(Value::Object(stats)) = ask(visit, "get_process_stats").await? {
        let percent = stats["cpu_percent"].as_f64().unwrap_or(0.0);
        let percent = (percent * 10.0).round() / 10.0;
        shown.insert("cpu_percent".to_owned(), percent.into());
        for name in ["user", "system"] {
            shown.insert(name.to_owned(), stats[name].clone());
        }
    }
    let log = crate::service::logging::current();
    shown.insert("log".to_owned(), log.into());
    Ok(details(&shown, visit.style))
}
