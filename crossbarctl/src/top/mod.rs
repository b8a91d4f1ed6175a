//! `top`: the whole node on a screen that keeps itself up to date. It only looks.
//!
//! * here: the command and its loop · `screen`: taking the terminal and giving it back · `gather`: asking the node
//! * `model`: what is known and what the keys do to it (pure) · `rows`: what each pane lists (pure) · `draw`: how it
//!   looks (pure, into a buffer)

mod draw;
mod flow;
mod gather;
mod keys;
mod look;
mod model;
mod rows;
mod screen;
#[cfg(test)]
mod tests;

use std::time::Duration;

use clap::Args;
use ratatui::backend::TestBackend;
use ratatui::{Terminal, TerminalOptions, Viewport};
use shared::net::{Delivery, Subscription};
use shared::wamp::Match;
use tokio::time::{Instant, sleep_until};

use crate::commands::stats::positive;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::Span;
use crate::signals;
use gather::Gathered;
use keys::Next;
use look::Look;
use model::Model;
pub use screen::restore;

/// Between two drawings; more would only be seen by the processor.
const FRAME: Duration = Duration::from_millis(100);

/// How to look.
#[derive(Args, Debug)]
pub struct TopArgs {
    /// Time between two looks
    #[arg(long, value_name = "TIME", default_value = "2s", value_parser = positive)]
    interval: Span,
    /// Pane to begin with
    #[arg(long, value_name = "PANE", default_value = "overview")]
    pane: model::Pane,
    /// Print so many screens instead of taking the terminal
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    snapshot: Option<u32>,
    /// Print one screen
    #[arg(long, conflicts_with = "snapshot")]
    once: bool,
    /// Size of a printed screen, such as 120x40
    #[arg(long, value_name = "COLUMNSxLINES", value_parser = size)]
    size: Option<(u16, u16)>,
    /// Draw with ASCII characters only
    #[arg(long)]
    ascii: bool,
}

fn size(text: &str) -> Result<(u16, u16), String> {
    let read = |text: &str| {
        text.parse()
            .ok()
            .filter(|number| (10..=1000).contains(number))
    };
    let parts = text.split_once('x');
    let parts = parts.and_then(|(columns, lines)| Some((read(columns)?, read(lines)?)));
    parts.ok_or_else(|| "a size is written as 80x24".to_owned())
}

impl TopArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 2 without a terminal; else as the calls.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let count = self.snapshot.or(self.once.then_some(1));
        if count.is_none() && !ctl.terminal.out.animated {
            let message = "top needs a terminal on which the cursor can be moved";
            return Err(CtlError::new(Exit::Usage, message).with_help(
                "in a pipe: `crossbarctl stats watch -o jsonl`, or one screen with `top --once`",
            ));
        }
        let ctl = &ctl.keeping();
        let look = Look {
            unicode: !self.ascii && speaks_unicode(),
            color: ctl.terminal.out.color,
        };
        let mut model = Model::new(self.pane);
        model.take(gather::look(ctl).await?);
        let end = match count {
            Some(count) => self.print(ctl, &mut model, look, count).await,
            None => self.live(ctl, &mut model, look).await,
        };
        ctl.farewell().await;
        end
    }

    /// Prints screens, one per interval.
    async fn print(
        &self,
        ctl: &Ctl,
        model: &mut Model,
        look: Look,
        count: u32,
    ) -> Result<Exit, CtlError> {
        let (columns, lines) = self.size.unwrap_or_else(screen::size);
        // Colour is for terminals; this is text.
        let look = Look {
            color: false,
            ..look
        };
        for at in 0..count {
            if at > 0 {
                tokio::select! {
                    () = tokio::time::sleep(self.interval.duration()) => {}
                    exit = signals::ended() => return Ok(exit),
                }
                model.take(gather::look(ctl).await?);
            }
            gather::log_of_selected(ctl, model).await;
            ctl.out.text(&text(model, look, columns, lines));
        }
        Ok(Exit::Done)
    }

    /// Takes the terminal until somebody has seen enough.
    async fn live(&self, ctl: &Ctl, model: &mut Model, look: Look) -> Result<Exit, CtlError> {
        let mut screen = screen::Screen::take()?;
        let mut events: Option<Subscription> = None;
        let (mut next, mut drawn) = (Instant::now() + self.interval.duration(), Instant::now());
        let mut looking = None;
        loop {
            if events.is_none() {
                events = subscribe(ctl).await;
            }
            gather::log_of_selected(ctl, model).await;
            if model.changed && drawn.elapsed() >= FRAME {
                screen.draw(|frame| draw::draw(frame, model, look))?;
                model.changed = false;
                drawn = Instant::now();
            }
            let until = match model.changed {
                true => drawn + FRAME,
                false => next.max(Instant::now() + FRAME),
            };
            let happened = async {
                match &mut events {
                    Some(events) => events.next().await,
                    None => std::future::pending().await,
                }
            };
            let looked = async {
                match &mut looking {
                    Some(work) => std::pin::Pin::as_mut(work).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                exit = signals::ended() => return Ok(exit),
                key = screen.key() => match keys::press(model, key) {
                    Next::On => {}
                    Next::Look => next = Instant::now(),
                    Next::Quit => return Ok(Exit::Done),
                },
                gathered = looked => {
                    looking = None;
                    next = Instant::now() + self.interval.duration();
                    take(model, gathered)?;
                }
                delivery = happened => match delivery {
                    Some(Delivery::Event(event)) => model.happened(&event),
                    Some(Delivery::Missed(_)) => {}
                    None => events = None,
                },
                () = sleep_until(until) => {}
            }
            if looking.is_none() && Instant::now() >= next && !model.paused {
                looking = Some(Box::pin(gather::look(ctl)));
            }
        }
    }
}

/// Shows what was found; a node that is away for a while is waited for.
fn take(model: &mut Model, gathered: Result<Gathered, CtlError>) -> Result<(), CtlError> {
    match gathered {
        Ok(gathered) => model.take(gathered),
        Err(error) if matches!(error.exit(), Exit::Unreachable | Exit::Deadline) => {
            model.lost(error.message());
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

async fn subscribe(ctl: &Ctl) -> Option<Subscription> {
    let link = ctl.link().await.ok()?;
    let node = link.address(None).await.ok()?;
    link.subscribe(&format!("{node}."), Match::Prefix)
        .await
        .ok()
}

/// Tells whether the surroundings show more than ASCII.
fn speaks_unicode() -> bool {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL")
        .or_else(|| set("LC_CTYPE"))
        .or_else(|| set("LANG"));
    let utf8 = locale.is_some_and(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    });
    utf8 && set("TERM").is_some_and(|term| term != "dumb")
}

/// Draws into memory.
fn text(model: &mut Model, look: Look, columns: u16, lines: u16) -> String {
    let Ok(mut terminal) = Terminal::with_options(
        TestBackend::new(columns, lines),
        TerminalOptions {
            viewport: Viewport::Fullscreen,
        },
    );
    let Ok(_) = terminal.draw(|frame| draw::draw(frame, model, look));
    let buffer = terminal.backend().buffer();
    let mut out = String::new();
    for row in buffer.content().chunks(usize::from(columns)) {
        let line: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
