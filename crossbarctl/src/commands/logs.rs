//! `logs`: what a worker wrote, and what it goes on to write.

use clap::Args;
use serde_json::{Value, json};
use shared::api::{Address, EventType, GetWorkerLog, LogLine, OnLog, Timestamp, WorkerId};
use shared::net::Delivery;
use shared::wamp::Match;

use super::log_seam::{Seam, Verdict};
use super::stats::jsonl;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Span;
use crate::link::Link;
use crate::output::{Format, LOG, Show, clean, show};
use crate::signals;

/// Which worker's log, and how.
#[derive(Args, Debug)]
pub struct LogsOf {
    /// Id of the worker
    #[arg(value_name = "ID")]
    worker: WorkerId,
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
        self.logs.run(ctl, &self.worker).await
    }
}

/// Prints the lines of one worker.
struct Printer<'a> {
    ctl: &'a Ctl,
    args: &'a LogsArgs,
    worker: &'a WorkerId,
    since: Option<Timestamp>,
    seam: Seam,
}

impl LogsArgs {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl, worker: &WorkerId) -> Result<Exit, CtlError> {
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
            worker,
            since,
            seam: Seam::default(),
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
    async fn fetch(
        &self,
        link: &Link<'_>,
        node: &Address,
        limit: Option<u64>,
    ) -> Result<Value, CtlError> {
        let id = self.worker.clone();
        // 0 asks the node for everything, but a person for nothing.
        match limit {
            Some(0) => Ok(json!([])),
            limit => link.call(node, GetWorkerLog { id, limit }).await,
        }
    }

    async fn once(self, link: &Link<'_>, node: &Address) -> Result<Exit, CtlError> {
        let log = self.fetch(link, node, self.args.tail).await?;
        let lines: Vec<Value> = match log {
            Value::Array(lines) => lines.into_iter().filter(|line| self.recent(line)).collect(),
            _ => Vec::new(),
        };
        match self.ctl.format() {
            Format::Json | Format::Jsonl | Format::Yaml | Format::Template | Format::Wide => {
                self.ctl.out.list(&LOG, "", &Value::Array(lines));
            }
            Format::Table | Format::Name => lines.iter().for_each(|line| self.print(line)),
        }
        Ok(Exit::Done)
    }

    /// Subscribes first, so that nothing falls between the log and the events.
    async fn follow(mut self, link: &Link<'_>, node: &Address) -> Result<Exit, CtlError> {
        let topic = Address::worker(node.node_id().clone(), self.worker.clone()).uri(OnLog::NAME);
        let mut events = link.subscribe(&topic, Match::Exact).await?;
        let tail = self.fetch(link, node, self.args.tail).await?;
        self.fetched(&tail);
        if self.args.tail == Some(0) {
            // Nothing is printed, but it must be known what is old.
            let all = link
                .call(
                    node,
                    GetWorkerLog {
                        id: self.worker.clone(),
                        limit: Some(1),
                    },
                )
                .await?;
            if let Some(line) = all
                .as_array()
                .and_then(|lines| lines.last())
                .and_then(parse)
            {
                self.seam.printed(&line);
            }
        }
        loop {
            let event = match events.next().await {
                None => return Err(link.lost().await),
                // The next line shows what is missing, and fetches it.
                Some(Delivery::Missed(_)) => continue,
                Some(Delivery::Event(event)) => event,
            };
            let raw = event.args.into_iter().next().unwrap_or_default();
            let Some(line) = parse(&raw) else {
                // Nodes of another version send the text alone, without a number.
                self.print(&json!([null, null, raw]));
                continue;
            };
            match self.seam.judge(&line) {
                Verdict::Known => continue,
                Verdict::New => {}
                Verdict::Restarted => self
                    .ctl
                    .progress
                    .note(&format!("--- {} restarted ---", self.worker)),
                Verdict::Gap => {
                    let log = self.fetch(link, node, None).await?;
                    self.fetched(&log);
                    if self.seam.judge_fetched(&line) == Verdict::Known {
                        continue;
                    }
                }
            }
            self.seam.printed(&line);
            self.print(&raw);
        }
    }

    /// Prints what is new in a fetched log.
    fn fetched(&mut self, log: &Value) {
        for raw in log.as_array().into_iter().flatten() {
            if let Some(line) = parse(raw)
                && self.seam.judge_fetched(&line) != Verdict::Known
            {
                self.seam.printed(&line);
                if self.recent(raw) {
                    self.print(raw);
                }
            }
        }
    }

    fn recent(&self, raw: &Value) -> bool {
        self.since
            .is_none_or(|since| parse(raw).is_none_or(|line| line.ts >= since))
    }

    fn print(&self, raw: &Value) {
        let machine = match self.args.prefix {
            true => json!([self.worker.as_str(), raw]),
            false => raw.clone(),
        };
        self.ctl.out.event(&machine, || {
            let field = |at: usize| raw.get(at).unwrap_or(&Value::Null);
            let mut text = String::new();
            if self.args.prefix {
                text.push_str(&format!("{} | ", self.worker));
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

fn parse(raw: &Value) -> Option<LogLine> {
    serde_json::from_value(raw.clone()).ok()
}
