//! `logs`: what workers wrote, and what they go on to write.

use std::collections::BTreeMap;

use clap::Args;
use serde_json::{Value, json};
use shared::api::{
    Address, EventType, GetWorkerLog, GetWorkers, LogLine, OnGuestStarted, OnLog, OnWorkerReady,
    Timestamp, WorkerId,
};
use shared::net::{Delivery, Event, Subscription};
use shared::wamp::Match;

use super::log_seam::{Seam, Verdict};
use super::stats::jsonl;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Span;
use crate::link::Link;
use crate::observe::items;
use crate::output::{Format, LOG, Show, clean, show};
use crate::signals;

/// Whose log, and how.
#[derive(Args, Debug)]
pub struct LogsOf {
    /// Id of the worker
    #[arg(value_name = "ID", required_unless_present = "all")]
    worker: Option<WorkerId>,
    /// Show what all workers wrote, by time, each line with its worker
    #[arg(long, conflicts_with = "worker")]
    all: bool,
    #[command(flatten)]
    logs: LogsArgs,
}

/// How a log is shown.
#[derive(Args, Debug)]
pub struct LogsArgs {
    /// Go on with what the worker writes from now on
    #[arg(short, long)]
    follow: bool,
    /// Begin with so many lines
    #[arg(short = 'n', long, value_name = "N")]
    tail: Option<u64>,
    /// Begin with the lines of this last time
    #[arg(long, value_name = "TIME")]
    since: Option<Span>,
    /// Put the time before each line
    #[arg(short = 't', long)]
    timestamps: bool,
    /// Put the worker before each line
    #[arg(long)]
    prefix: bool,
}

impl LogsOf {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self.worker {
            Some(worker) => self.logs.run(ctl, &worker).await,
            None => self.logs.of(ctl, None).await,
        }
    }
}

/// Prints lines, each once.
struct Printer<'a> {
    ctl: &'a Ctl,
    args: &'a LogsArgs,
    /// The worker; all of them without.
    only: Option<&'a WorkerId>,
    since: Option<Timestamp>,
    followed: BTreeMap<WorkerId, Followed>,
}

/// One worker whose log is followed.
#[derive(Default)]
struct Followed {
    seam: Seam,
    /// Its restart was seen by its lines, and is still to be told by its event.
    restarted: bool,
    /// Its restart was told by its event, and may still be seen by its lines.
    told: bool,
}

impl LogsArgs {
    /// Does it for one worker.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl, worker: &WorkerId) -> Result<Exit, CtlError> {
        self.of(ctl, Some(worker)).await
    }

    async fn of(self, ctl: &Ctl, only: Option<&WorkerId>) -> Result<Exit, CtlError> {
        if self.follow && ctl.format() == Format::Json {
            return Err(jsonl());
        }
        let link = ctl.link().await?;
        let node = link.address(None).await?;
        let since = self.since.map(|span| {
            let now = jiff::Timestamp::now().as_millisecond();
            let back = i64::try_from(span.duration().as_millis()).unwrap_or(i64::MAX);
            Timestamp::from_millis(now.saturating_sub(back))
        });
        let printer = Printer {
            ctl,
            args: &self,
            only,
            since,
            followed: BTreeMap::new(),
        };
        let end = if self.follow {
            tokio::select! {
                done = printer.follow(&link, &node) => done,
                exit = signals::ended() => Ok(exit),
            }
        } else {
            printer.once(&link, &node).await
        };
        link.leave().await;
        end
    }
}

impl Printer<'_> {
    async fn workers(&self, link: &Link<'_>, node: &Address) -> Result<Vec<WorkerId>, CtlError> {
        if let Some(only) = self.only {
            return Ok(vec![only.clone()]);
        }
        let workers = json!({"workers": link.call(node, GetWorkers {}).await?});
        let ids = items(&workers, "workers").filter_map(|worker| worker.get("id")?.as_str());
        Ok(ids.filter_map(|id| id.parse().ok()).collect())
    }

    async fn fetch(
        &self,
        link: &Link<'_>,
        node: &Address,
        worker: &WorkerId,
        limit: Option<u64>,
    ) -> Result<Vec<Value>, CtlError> {
        let id = worker.clone();
        let log = match limit {
            // 0 asks the node for everything, but a person for nothing.
            Some(0) => return Ok(Vec::new()),
            limit => link.call(node, GetWorkerLog { id, limit }).await?,
        };
        Ok(match log {
            Value::Array(lines) => lines,
            _ => Vec::new(),
        })
    }

    async fn once(self, link: &Link<'_>, node: &Address) -> Result<Exit, CtlError> {
        let mut lines = Vec::new();
        for worker in self.workers(link, node).await? {
            let log = self.fetch(link, node, &worker, self.args.tail).await?;
            let recent = log.into_iter().filter(|line| self.recent(line));
            lines.extend(recent.map(|line| (worker.clone(), line)));
        }
        if self.only.is_none() {
            // Each log is in order already.
            lines.sort_by_key(|(_, line)| parse(line).map(|line| line.ts));
        }
        match self.ctl.format() {
            Format::Json | Format::Jsonl | Format::Yaml | Format::Template | Format::Wide
                if !self.prefixed() =>
            {
                let lines = lines.into_iter().map(|(_, line)| line);
                self.ctl.out.list(&LOG, "", &lines.collect());
            }
            Format::Json | Format::Yaml => {
                let lines = lines.iter().map(|(worker, line)| json!([worker, line]));
                self.ctl.out.value(&lines.collect(), Show::Text);
            }
            _ => lines
                .iter()
                .for_each(|(worker, line)| self.print(worker, line)),
        }
        Ok(Exit::Done)
    }

    /// Subscribes first, so that nothing falls between the log and the events.
    async fn follow(mut self, link: &Link<'_>, node: &Address) -> Result<Exit, CtlError> {
        let mut logs = match self.only {
            Some(worker) => {
                let worker = Address::worker(node.node_id().clone(), worker.clone());
                link.subscribe(&worker.uri(OnLog::NAME), Match::Exact)
                    .await?
            }
            None => {
                let topic = format!("{node}.worker..{}", OnLog::NAME);
                link.subscribe(&topic, Match::Wildcard).await?
            }
        };
        let exact = Match::Exact;
        let mut ready = link
            .subscribe(&node.uri(OnWorkerReady::NAME), exact)
            .await?;
        let mut guests = link
            .subscribe(&node.uri(OnGuestStarted::NAME), exact)
            .await?;
        for worker in self.workers(link, node).await? {
            self.begin(link, node, worker).await?;
        }
        loop {
            let delivery = tokio::select! {
                biased;
                delivery = logs.next() => delivery,
                started = started(&mut ready, &mut guests) => {
                    self.started(started);
                    continue;
                }
            };
            match delivery {
                None => return Err(link.lost().await),
                // The next line shows what is missing, and fetches it.
                Some(Delivery::Missed(_)) => {}
                Some(Delivery::Event(event)) => self.wrote(link, node, *event).await?,
            }
        }
    }

    /// Prints the end of a log, and knows from then on what was printed.
    async fn begin(
        &mut self,
        link: &Link<'_>,
        node: &Address,
        worker: WorkerId,
    ) -> Result<(), CtlError> {
        let mut followed = Followed::default();
        if self.args.tail == Some(0) {
            // Nothing is printed, but it must be known what is old.
            let last = self.fetch(link, node, &worker, Some(1)).await?;
            if let Some(line) = last.last().and_then(parse) {
                followed.seam.printed(&line);
            }
        } else {
            let log = self.fetch(link, node, &worker, self.args.tail).await?;
            self.fetched(&worker, &mut followed.seam, &log);
        }
        self.followed.insert(worker, followed);
        Ok(())
    }

    /// A worker is in service: for one that was followed already, again.
    fn started(&mut self, worker: Option<WorkerId>) {
        let Some(followed) = worker.as_ref().and_then(|id| self.followed.get_mut(id)) else {
            return;
        };
        if std::mem::take(&mut followed.restarted) {
            return;
        }
        followed.told = true;
        if let Some(worker) = worker {
            self.ctl
                .progress
                .note(&format!("--- {worker} restarted ---"));
        }
    }

    async fn wrote(
        &mut self,
        link: &Link<'_>,
        node: &Address,
        event: Event,
    ) -> Result<(), CtlError> {
        let address = Address::parse_uri_of(node.node_id(), &event.topic);
        let address = address.map(|(address, _)| address);
        let worker = address.as_ref().and_then(Address::worker_id).or(self.only);
        let Some(worker) = worker.cloned() else {
            return Ok(());
        };
        let raw = event.args.into_iter().next().unwrap_or_default();
        let Some(line) = parse(&raw) else {
            // Nodes of another version send the text alone, without a number.
            self.print(&worker, &json!([null, null, raw]));
            return Ok(());
        };
        let mut followed = self.followed.remove(&worker).unwrap_or_default();
        let verdict = followed.seam.judge(&line);
        let mut known = verdict == Verdict::Known;
        if verdict == Verdict::Restarted {
            if !followed.told {
                self.ctl
                    .progress
                    .note(&format!("--- {worker} restarted ---"));
            }
            followed = Followed {
                seam: Seam::default(),
                restarted: !followed.told,
                told: false,
            };
        }
        // What the worker wrote before this line since it was restarted is in its log.
        let missing = verdict == Verdict::Restarted && line.line > 0;
        if verdict == Verdict::Gap || missing {
            let log = self.fetch(link, node, &worker, None).await?;
            self.fetched(&worker, &mut followed.seam, &log);
            known = followed.seam.judge_fetched(&line) == Verdict::Known;
        }
        if !known {
            followed.seam.printed(&line);
            self.print(&worker, &raw);
        }
        self.followed.insert(worker, followed);
        Ok(())
    }

    /// Prints what is new in a fetched log.
    fn fetched(&self, worker: &WorkerId, seam: &mut Seam, log: &[Value]) {
        for raw in log {
            if let Some(line) = parse(raw)
                && seam.judge_fetched(&line) != Verdict::Known
            {
                seam.printed(&line);
                if self.recent(raw) {
                    self.print(worker, raw);
                }
            }
        }
    }

    fn recent(&self, raw: &Value) -> bool {
        self.since
            .is_none_or(|since| parse(raw).is_none_or(|line| line.ts >= since))
    }

    fn prefixed(&self) -> bool {
        self.args.prefix || self.only.is_none()
    }

    fn print(&self, worker: &WorkerId, raw: &Value) {
        let machine = match self.prefixed() {
            true => json!([worker, raw]),
            false => raw.clone(),
        };
        self.ctl.out.event(&machine, || {
            let field = |at: usize| raw.get(at).unwrap_or(&Value::Null);
            let mut text = String::new();
            if self.prefixed() {
                text.push_str(&format!("{worker} | "));
            }
            if self.args.timestamps {
                text.push_str(&show(field(1), Show::Time, self.ctl.out.zone()));
                text.push(' ');
            }
            text.push_str(&clean(field(2).as_str().unwrap_or_default()));
            text
        });
    }
}

/// Waits until a worker is in service, and returns its id.
async fn started(ready: &mut Subscription, guests: &mut Subscription) -> Option<WorkerId> {
    let delivery = tokio::select! {
        delivery = ready.next() => delivery,
        delivery = guests.next() => delivery,
    };
    match delivery {
        Some(Delivery::Event(event)) => {
            let id = event.args.first()?.get("id")?;
            id.as_str()?.parse().ok()
        }
        Some(Delivery::Missed(_)) => None,
        // The end of the session is told by the logs.
        None => std::future::pending().await,
    }
}

fn parse(raw: &Value) -> Option<LogLine> {
    serde_json::from_value(raw.clone()).ok()
}
