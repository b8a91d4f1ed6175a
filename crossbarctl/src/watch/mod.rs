//! `--watch`: a list or a look again and again, at every event of the node and at an interval.
//!
//! * here: when to look, and what happens when the connection is lost · `changes`: what is different (pure) ·
//!   `screen`: the terminal
//!
//! Any reading command can be watched, because it is simply done again: what it answers is caught and compared.

mod changes;
mod screen;

use std::time::Duration;

use clap::{Arg, ArgMatches};
use serde_json::{Value, json};
use shared::api::{Address, EventType, OnLog, OnProcessStats};
use shared::net::{Delivery, Subscription};
use shared::wamp::Match;
use tokio::time::{Instant, sleep, sleep_until};

use crate::cli::Command;
use crate::commands::stats::{jsonl, positive};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Span;
use crate::output::{Choice, Format};
use crate::signals;
use changes::Known;
use screen::Screen;

/// Name of the option.
const WATCH: &str = "watch";
/// Events come in groups; one look serves them all.
const GROUP: Duration = Duration::from_millis(50);
/// Time until the first attempt to connect again, doubled at each.
const AGAIN: Duration = Duration::from_millis(200);
/// The longest time between two attempts.
const RARELY: Duration = Duration::from_secs(5);

/// Returns the option of the commands that can be watched.
pub fn arg() -> Arg {
    Arg::new(WATCH)
        .long(WATCH)
        .value_name("TIME")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("2s")
        .value_parser(positive)
        .help("Show it again at every change, and look at least so often [default: 2s]")
        .long_help(
            "Show it again at every change: at once where an event tells, else when the next look does. With -o jsonl \
             every line is one object that was added, modified or removed; {\"type\":\"gap\"} where changes may have \
             been missed. Watching changes nothing on the node",
        )
}

/// Returns the interval, if the command is to be watched.
pub fn asked(matches: &ArgMatches) -> Option<Duration> {
    let mut matches = matches;
    loop {
        if let Ok(Some(span)) = matches.try_get_one::<Span>(WATCH) {
            return Some(span.duration());
        }
        (_, matches) = matches.subcommand()?;
    }
}

/// Looks until a signal ends it.
///
/// # Errors
/// That of the first look; later ones only if trying again cannot mend them.
pub async fn watch(
    ctl: &Ctl,
    every: Duration,
    command: impl Fn() -> Result<Command, CtlError>,
) -> Result<Exit, CtlError> {
    if ctl.format() == Format::Json {
        return Err(jsonl());
    }
    let ctl = ctl.keeping();
    let end = tokio::select! {
        biased;
        exit = signals::ended() => Ok(exit),
        Err(error) = looking(&ctl, every, command) => Err(error),
    };
    ctl.farewell().await;
    end
}

/// Returns only when it cannot go on.
async fn looking(
    ctl: &Ctl,
    every: Duration,
    command: impl Fn() -> Result<Command, CtlError>,
) -> Result<std::convert::Infallible, CtlError> {
    // Here a person sees how it goes; the looks themselves are silent.
    ctl.link().await?.leave().await;
    let mut shown = Shown::new(ctl, every);
    shown.show(ctl, Some(look(ctl, command()?).await?));
    let mut events = None;
    let mut pause = AGAIN;
    loop {
        if events.is_none() {
            events = subscribe(ctl).await;
        }
        match woken(&mut events, every).await {
            Woken::Look => {}
            Woken::Lost => {
                events = None;
                shown.gap(ctl, "the connection was lost");
            }
        }
        match look(ctl, command()?).await {
            Ok(text) => {
                pause = AGAIN;
                shown.show(ctl, Some(text));
            }
            // What is watched is not there now; it may come again.
            Err(error) if matches!(error.exit(), Exit::NotFound | Exit::NotRunning) => {
                shown.show(ctl, None);
            }
            Err(error) if matches!(error.exit(), Exit::Unreachable | Exit::Deadline) => {
                events = None;
                shown.gap(ctl, &error.message());
                sleep(pause).await;
                pause = (pause * 2).min(RARELY);
            }
            Err(error) => return Err(error),
        }
    }
}

/// Does the command once, and returns what it answers.
async fn look(ctl: &Ctl, command: Command) -> Result<String, CtlError> {
    let output = match ctl.format() {
        Format::Jsonl => Choice::from(Format::Json),
        _ => ctl.global.output.clone(),
    };
    let (inner, caught) = ctl.inner(output);
    Box::pin(crate::run::dispatch(&inner, command)).await?;
    Ok(caught.take())
}

/// What wakes: whoever may not subscribe, or whose node is not known, looks at the interval only.
async fn subscribe(ctl: &Ctl) -> Option<(Address, Subscription)> {
    let link = ctl.link().await.ok()?;
    let node = link.address(None).await.ok()?;
    let topics = format!("{node}.");
    let events = link.subscribe(&topics, Match::Prefix).await.ok()?;
    Some((node, events))
}

enum Woken {
    Look,
    Lost,
}

async fn woken(events: &mut Option<(Address, Subscription)>, every: Duration) -> Woken {
    let next = Instant::now() + every;
    let Some((node, events)) = events else {
        sleep_until(next).await;
        return Woken::Look;
    };
    loop {
        let delivery = tokio::select! {
            () = sleep_until(next) => return Woken::Look,
            delivery = events.next() => delivery,
        };
        match delivery {
            None => return Woken::Lost,
            Some(Delivery::Event(event)) => {
                let name = Address::parse_uri_of(node.node_id(), &event.topic).map(|(_, n)| n);
                // These say nothing about what there is, and come in great numbers.
                if matches!(name, Some(OnProcessStats::NAME | OnLog::NAME)) {
                    continue;
                }
            }
            Some(Delivery::Missed(_)) => {}
        }
        sleep(GROUP.min(every)).await;
        return Woken::Look;
    }
}

/// What has been shown so far, and how more is.
struct Shown {
    known: Known,
    text: Option<String>,
    screen: Option<Screen>,
    gap: bool,
}

impl Shown {
    fn new(ctl: &Ctl, every: Duration) -> Self {
        let stream = ctl.terminal.out;
        let screen = stream.animated && stream.color && !ctl.format().whole();
        Shown {
            known: Known::default(),
            text: None,
            screen: screen.then(|| Screen::new(every)),
            gap: false,
        }
    }

    fn show(&mut self, ctl: &Ctl, text: Option<String>) {
        self.gap = false;
        if ctl.format() == Format::Jsonl {
            let value = text.and_then(|text| serde_json::from_str(&text).ok());
            for change in self.known.changes(&value.unwrap_or(Value::Null)) {
                ctl.out.event(&change, String::new);
            }
            return;
        }
        let text = text.unwrap_or_else(|| "not there now\n".to_owned());
        match &mut self.screen {
            Some(screen) => ctl.out.text(&screen.drawn(&text)),
            None if self.text.as_ref() == Some(&text) => {}
            None => {
                // Documents of YAML say themselves where they begin.
                let between = match (self.text.is_some(), ctl.format()) {
                    (_, Format::Yaml) => "---\n",
                    (true, Format::Table | Format::Wide) => "\n",
                    _ => "",
                };
                ctl.out.text(&format!("{between}{text}"));
            }
        }
        self.text = Some(text);
    }

    /// Says once that changes may be missing from here on.
    fn gap(&mut self, ctl: &Ctl, why: &str) {
        if self.gap {
            return;
        }
        self.gap = true;
        if ctl.format() == Format::Jsonl {
            ctl.out.event(&json!({"type": "gap"}), String::new);
        }
        ctl.progress.note(&format!("{why}; trying again"));
        if let Some(screen) = &mut self.screen {
            screen.interrupted();
        }
    }
}
