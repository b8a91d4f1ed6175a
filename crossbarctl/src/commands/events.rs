//! `events tail`: what happens on a node, as it happens.

use std::time::Duration;

use clap::{Args, Subcommand};
use dialoguer::console::truncate_str;
use serde_json::{Value, json};
use shared::api::{Address, EventType, OnLog, OnNodeReady, OnProcessStats, Timestamp, WorkerId};
use shared::net::{Delivery, Event, Subscription};
use shared::wamp::Match;
use tokio::time::{Instant, sleep_until};

use super::stats::jsonl;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{Format, Show, clean, show};
use crate::signals;

/// What can be done with events.
#[derive(Subcommand, Debug)]
pub enum EventsVerb {
    /// Print events as they happen
    #[command(alias = "watch")]
    Tail(Tail),
}

/// Which events, and until when.
#[derive(Args, Debug)]
pub struct Tail {
    /// Types such as worker-ready, manhole, stats, log; by default all but stats and log
    #[arg(value_name = "TYPE")]
    types: Vec<String>,
    /// Events of this worker only
    #[arg(short, long, value_name = "ID")]
    worker: Option<WorkerId>,
    /// End after so many events
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
    /// End after an event of this type
    #[arg(long, value_name = "TYPE")]
    until: Option<String>,
}

/// Time for which `--timeout` is not given: for ever, so far as anybody waits.
const EVER: Duration = Duration::from_secs(365 * 24 * 3600);

impl EventsVerb {
    /// Does it.
    ///
    /// # Errors
    /// Exit 11 when `--timeout` passed before the events came that were asked for.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let EventsVerb::Tail(tail) = self;
        if ctl.format() == Format::Json {
            return Err(jsonl());
        }
        for name in tail.types.iter().chain(&tail.until) {
            known(name)?;
        }
        let link = ctl.link().await?;
        let node = link.address(None).await?;
        let ready = node.uri(OnNodeReady::NAME);
        let mut ours = link.subscribe(&format!("{node}."), Match::Prefix).await?;
        let mut ready = link.subscribe(&ready, Match::Exact).await?;
        ctl.progress.note("subscribed");
        let limit = ctl.global.timeout.and_then(|span| span.limit());
        let end = tokio::select! {
            done = tail.watch(ctl, &node, &mut ours, &mut ready) => match done {
                Watched::Enough => Ok(Exit::Done),
                Watched::Lost => Err(link.lost().await),
            },
            () = sleep_until(Instant::now() + limit.unwrap_or(EVER)) => Err(CtlError::new(
                Exit::Deadline,
                "the events that were waited for did not come in time",
            ).with_help("--timeout waits longer")),
            exit = signals::ended() => Ok(exit),
        };
        link.leave().await;
        end
    }
}

/// How watching ended.
enum Watched {
    Enough,
    Lost,
}

impl Tail {
    async fn watch(
        &self,
        ctl: &Ctl,
        node: &Address,
        ours: &mut Subscription,
        ready: &mut Subscription,
    ) -> Watched {
        let mut shown = 0;
        loop {
            let delivery = tokio::select! {
                delivery = ours.next() => delivery,
                delivery = ready.next() => delivery,
            };
            let event = match delivery {
                None => return Watched::Lost,
                Some(Delivery::Missed(count)) => {
                    ctl.progress.note(&format!("{count} events were missed"));
                    continue;
                }
                Some(Delivery::Event(event)) => event,
            };
            let Some((address, name)) = Address::parse_uri_of(node.node_id(), &event.topic) else {
                continue;
            };
            if !self.wants(&address, name) {
                continue;
            }
            print(ctl, &address, name, &event);
            shown += 1;
            let last = self
                .until
                .as_ref()
                .is_some_and(|until| matches(until, name));
            if last || self.count == Some(shown) {
                return Watched::Enough;
            }
        }
    }

    fn wants(&self, address: &Address, name: &str) -> bool {
        let worker = self.worker.as_ref();
        if worker.is_some() && worker != address.worker_id() {
            return false;
        }
        match self.types.as_slice() {
            // What never stops would bury everything else.
            [] => name != OnProcessStats::NAME && name != OnLog::NAME,
            types => types
                .iter()
                .chain(&self.until)
                .any(|wanted| matches(wanted, name)),
        }
    }
}

/// Returns an event's name as people type it: `on_worker_ready` is `worker-ready`.
pub(crate) fn kebab(name: &str) -> String {
    let name = name.rsplit('.').next().unwrap_or(name);
    name.strip_prefix("on_").unwrap_or(name).replace('_', "-")
}

/// Tells whether a type names an event: whole, or by its first words.
pub(super) fn matches(wanted: &str, name: &str) -> bool {
    let kebab = kebab(name);
    match wanted {
        "stats" => kebab == "process-stats",
        "stats-monitoring" => kebab == "process-stats-monitoring-set",
        "cpu-affinity" => kebab == "cpu-affinity-set",
        wanted => kebab
            .strip_prefix(wanted)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-')),
    }
}

/// Returns the names of all events, as people type them.
pub fn names() -> Vec<String> {
    let mut names: Vec<String> = shared::api::events()
        .map(|event| kebab(event.name))
        .collect();
    names.sort();
    names.dedup();
    names
}

pub(super) fn known(wanted: &str) -> Result<(), CtlError> {
    if shared::api::events().any(|event| matches(wanted, event.name)) {
        return Ok(());
    }
    let names = names();
    Err(CtlError::new(
        Exit::Usage,
        format!("no event is called `{}`", clean(wanted)),
    )
    .with_help(format!("events: {}", names.join(", "))))
}

fn print(ctl: &Ctl, address: &Address, name: &str, event: &Event) {
    let now = Timestamp::from_millis(jiff::Timestamp::now().as_millisecond()).to_string();
    let target = match address.worker_id() {
        Some(worker) => worker.to_string(),
        None => address.node_id().to_string(),
    };
    let declared = shared::api::events().find(|info| info.name == name);
    let extra = declared.is_none_or(|info| info.extension);
    let value = json!({
        "time": now,
        "target": target,
        "event": name,
        "topic": event.topic,
        "args": event.args,
        "kwargs": event.kwargs,
        "extra": extra,
    });
    let layout = ctl.out.layout();
    ctl.out.event(&value, || {
        let mark = if extra && ctl.format() == Format::Wide {
            " (extra)"
        } else {
            ""
        };
        let (event, what) = (kebab(name), summary(event));
        match (ctl.format(), layout.width) {
            // Who looks at it now knows the day.
            (Format::Table, Some(width)) => {
                let time = now_here();
                let line = format!("{time}  {target:<10}  {event:<22}  {what}");
                let line = clean(line.trim_end());
                truncate_str(&line, usize::from(width), "…").into_owned()
            }
            _ => {
                let time = show(&value["time"], Show::Time, ctl.out.zone());
                let line = format!("{time}  {target:<12}  {event:<24}  {what}{mark}");
                clean(line.trim_end())
            }
        }
    });
}

/// The time of the day, as a clock on the wall has it.
fn now_here() -> String {
    let now = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::system());
    now.strftime("%H:%M:%S").to_string()
}

/// Puts what an event carries on one line, the short things only.
pub(crate) fn summary(event: &Event) -> String {
    let mut parts = Vec::new();
    for value in &event.args {
        match value {
            Value::Object(fields) => {
                parts.extend(fields.iter().filter_map(|(key, value)| pair(key, value)));
            }
            Value::Null => {}
            value => parts.push(plain(value)),
        }
    }
    parts.extend(
        event
            .kwargs
            .iter()
            .filter_map(|(key, value)| pair(key, value)),
    );
    parts.join(" ")
}

fn pair(key: &str, value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Object(_) => None,
        value => Some(format!("{key}={}", plain(value))),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_name_events_as_people_type_them() {
        assert!(matches("worker-ready", "on_worker_ready"));
        assert!(
            matches("manhole", "on_manhole_started")
                && matches("manhole-started", "on_manhole_started")
        );
        assert!(matches("stats", "on_process_stats"));
        assert!(!matches("stats", "on_process_stats_monitoring_set"));
        assert!(!matches("work", "on_worker_ready"));
        assert!(matches("pythonpath", "on_pythonpath_add"));
        assert!(matches("component", "container.on_component_start"));
    }

    #[test]
    fn a_type_that_nothing_has_is_a_usage_error() {
        assert_eq!(known("nonsense").unwrap_err().exit(), Exit::Usage);
    }

    #[test]
    fn every_event_of_the_api_can_be_named() {
        for event in shared::api::events() {
            assert!(matches(&kebab(event.name), event.name), "{}", event.name);
        }
    }
}
