//! What keeps a node from being ready. Pure: what should be, and what is, in; sentences out.

use std::collections::BTreeMap;

use serde_json::Value;
use shared::api::{WorkerInfo, WorkerStatus};
use shared::config::{Kind, items};

/// What is known of a node.
pub struct Seen<'a> {
    /// The configuration that it is to carry.
    pub wanted: &'a Value,
    /// Whether that has been applied.
    pub applied: bool,
    /// The workers that there are.
    pub workers: &'a [WorkerInfo],
    /// Ids of the transports that listen, by worker. A worker that did not tell has none.
    pub listening: &'a BTreeMap<String, Vec<String>>,
}

/// Lists what is not as it should be; nothing, if the node is ready.
pub fn failing(seen: &Seen<'_>) -> Vec<String> {
    let mut failing = Vec::new();
    if !seen.applied {
        failing.push("node: the configuration is being applied".to_owned());
    }
    let worker = |id: &str| {
        let mut workers = seen.workers.iter();
        workers.find(|worker| worker.id.as_str() == id)
    };
    for item in items(seen.wanted) {
        let ids = &item.place.ids;
        match (item.place.kind, ids.as_slice()) {
            (Kind::Worker, [id]) => match worker(id) {
                Some(found) if found.status == WorkerStatus::Started => {}
                found => failing.push(format!("worker {id}: {}", state(found))),
            },
            (Kind::Transport, [id, transport]) => {
                let up = worker(id).is_some_and(|it| it.status == WorkerStatus::Started);
                match seen.listening.get(id) {
                    // That its worker is not there has been said.
                    _ if !up => {}
                    None => failing.push(format!("worker {id}: does not answer")),
                    Some(listening) if listening.contains(transport) => {}
                    Some(_) => failing.push(format!("transport {id}/{transport}: not listening")),
                }
            }
            _ => {}
        }
    }
    failing.dedup();
    failing
}

fn state(worker: Option<&WorkerInfo>) -> String {
    let Some(worker) = worker else {
        return "not running".to_owned();
    };
    let status = serde_json::to_value(worker.status).unwrap_or_default();
    let status = status.as_str().unwrap_or("unknown").to_owned();
    match worker.restarts {
        0 => status,
        1 => format!("{status}, restarted once"),
        times => format!("{status}, restarted {times} times"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn workers(status: &str) -> Vec<WorkerInfo> {
        let worker = json!([{
            "id": "w1", "pid": 1, "type": "router", "status": status, "created": "2026-01-01T00:00:00.000Z",
            "started": null, "startup_time": null, "uptime": null, "restarts": 1, "last_exit": null, "config": {},
        }]);
        serde_json::from_value(worker).unwrap()
    }

    fn look(applied: bool, workers: &[WorkerInfo], listening: &[(&str, &[&str])]) -> Vec<String> {
        let wanted = json!({"workers": [
            {"id": "w1", "type": "router", "transports": [{"id": "t1"}, {"id": "t2"}]},
            {"id": "off", "type": "router", "options": {"disabled": true}},
        ]});
        let listening = listening.iter().map(|(worker, ids)| {
            let ids = ids.iter().map(|id| (*id).to_owned()).collect();
            ((*worker).to_owned(), ids)
        });
        let listening = listening.collect();
        failing(&Seen {
            wanted: &wanted,
            applied,
            workers,
            listening: &listening,
        })
    }

    #[test]
    fn a_node_is_ready_when_all_that_its_file_says_is_there() {
        let up = workers("started");
        let all: (&str, &[&str]) = ("w1", &["t1", "t2", "more"]);
        assert_eq!(look(true, &up, &[all]), [""; 0]);
        let applying = "node: the configuration is being applied";
        assert_eq!(look(false, &up, &[all]), [applying]);
        assert_eq!(look(false, &[], &[]), [applying, "worker w1: not running"]);
    }

    #[test]
    fn what_is_not_there_is_named() {
        let up = workers("started");
        assert_eq!(
            look(true, &up, &[("w1", &["t2"])]),
            ["transport w1/t1: not listening"]
        );
        assert_eq!(look(true, &up, &[]), ["worker w1: does not answer"]);
        assert_eq!(
            look(true, &workers("starting"), &[]),
            ["worker w1: starting, restarted once"]
        );
    }
}
