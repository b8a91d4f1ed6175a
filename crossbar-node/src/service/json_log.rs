//! One line of the log as a JSON object: `ts, level, node, worker, pid, target, msg, fields`, always all of them.

use std::fmt;
use std::sync::OnceLock;

use serde_json::{Map, Value, json};
use shared::api::Timestamp;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

/// The node's id, from when it is known.
static NODE: OnceLock<String> = OnceLock::new();

/// Says which node this is, for every line that follows.
pub fn name(node: &str) {
    // There is one node in a process.
    drop(NODE.set(node.to_owned()));
}

/// Lays out events as JSON.
#[derive(Debug)]
pub struct JsonLines;

impl<S, N> FormatEvent<S, N> for JsonLines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        _: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let metadata = event.metadata();
        let line = fields.line(now(), metadata.level(), metadata.target());
        writeln!(writer, "{line}")
    }
}

/// Returns a line with nothing but a message.
pub fn line(level: &Level, target: &str, message: &str) -> Value {
    let mut fields = Fields::default();
    fields.take("message", Value::from(message));
    fields.line(now(), level, target)
}

fn now() -> Timestamp {
    crate::process::now()
}

/// What an event says.
#[derive(Default)]
struct Fields(Map<String, Value>);

impl Fields {
    fn take(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// Who writes is told by fields of the event, where it is another process whose words are repeated.
    fn line(self, ts: Timestamp, level: &Level, target: &str) -> Value {
        let mut fields = self.0;
        let mut named = |name: &str| fields.remove(name);
        let message = named("message").unwrap_or_default();
        let worker = named("worker").unwrap_or_default();
        let pid = named("pid").unwrap_or_else(|| std::process::id().into());
        json!({
            "ts": ts,
            "level": level.as_str().to_ascii_lowercase(),
            "node": NODE.get(),
            "worker": worker,
            "pid": pid,
            "target": target,
            "msg": message,
            "fields": fields,
        })
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.take(field.name(), format!("{value:?}").into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.take(field.name(), value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.take(field.name(), value.into());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.take(field.name(), value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.take(field.name(), value.into());
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.take(field.name(), value.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_every_name_and_says_who_wrote_it() {
        let mut fields = Fields::default();
        for (name, value) in [
            ("message", json!("hello \u{1b}\n")),
            ("worker", json!("g1")),
            ("pid", json!(7)),
            ("how", json!("killed")),
        ] {
            fields.take(name, value);
        }
        let ts = Timestamp::from_millis(0);
        let line = fields.line(ts, &Level::WARN, "worker");
        assert_eq!(
            line,
            json!({
                "ts": "1970-01-01T00:00:00.000Z", "level": "warn", "node": null, "worker": "g1",
                "pid": 7, "target": "worker", "msg": "hello \u{1b}\n", "fields": {"how": "killed"},
            })
        );
        assert!(!line.to_string().contains(['\n', '\u{1b}']));
    }

    #[test]
    fn without_another_process_it_is_ours() {
        let line = line(&Level::ERROR, "crossbar_node", "no");
        assert_eq!(line["pid"], std::process::id());
        assert_eq!(line["worker"], Value::Null);
        assert_eq!(line["fields"], json!({}));
    }
}
