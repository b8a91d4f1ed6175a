//! One console: keys in, what is drawn out, and commands carried out one after the other.
//!
//! Knows streams of octets, not SSH. While a command runs its user can give it up with Ctrl-C; what else is typed waits.

use std::io;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::time::timeout;

use super::audit::{self, Who};
use super::banner::banner;
use super::commands::{self, Outcome};
use super::subject::Subject;
use super::terminal::{Edited, Keys, Line, Style, View, common_start};
use super::visit::{Failure, Visit};
use super::wires::{Input, Kept, Mode, Wires};

/// Somebody who types nothing for so long is sent away.
const IDLE: Duration = Duration::from_secs(600);
/// The other end has this long to take what it is sent.
const WRITE: Duration = Duration::from_secs(30);
/// Octets that may wait while a command runs; what is more is lost.
const WAITING: usize = 4096;
/// Octets of lines that may wait where a program writes them; one that writes more is cut off.
const MOST_LINES: usize = 1 << 20;
/// Completions that are shown.
const SHOWN: usize = 100;

/// Serves one user to the end; returns the exit status.
pub async fn serve<W: AsyncWrite + Unpin>(
    subject: &Arc<Subject>,
    who: &Who,
    (mode, kept): (Mode, Kept),
    wires: Wires<W>,
) -> u32 {
    let style = match &mode {
        Mode::Terminal { term, .. } => Style::of_terminal(term),
        Mode::Lines | Mode::Once(_) => Style::Plain,
    };
    let columns = match &mode {
        Mode::Terminal { columns, .. } => *columns,
        Mode::Lines | Mode::Once(_) => 0,
    };
    let mut console = Console {
        visit: Visit::new(subject, who, style),
        terminal: matches!(mode, Mode::Terminal { .. }),
        keys: Keys::default(),
        line: Line::default(),
        view: View::new(columns),
        kept,
        waiting: Vec::new(),
        status: 0,
        ended: false,
        wires,
    };
    let ended = match mode {
        Mode::Once(line) => console.carry_out(&line).await.map(|_| ()),
        Mode::Terminal { .. } | Mode::Lines => console.serve().await,
    };
    if let Err(why) = ended {
        tracing::debug!(%why, %who, "a console broke off");
    }
    // It is about to be closed in any case.
    timeout(WRITE, console.wires.output.flush()).await.ok();
    console.visit.end().await;
    console.status
}

struct Console<W> {
    visit: Visit,
    /// Whether somebody sees what is drawn.
    terminal: bool,
    keys: Keys,
    line: Line,
    view: View,
    kept: Kept,
    /// What was typed while a command ran.
    waiting: Vec<u8>,
    status: u32,
    /// There will be no more input.
    ended: bool,
    wires: Wires<W>,
}

/// Whether the console goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    On,
    Leave,
}

impl<W: AsyncWrite + Unpin> Console<W> {
    async fn serve(&mut self) -> io::Result<()> {
        if self.terminal {
            self.visit.width = Some(self.view.width());
            self.write(&banner(&self.visit)).await?;
            self.draw().await?;
        }
        loop {
            let input = match timeout(IDLE, self.wires.input.recv()).await {
                Ok(input) => input.unwrap_or(Input::End),
                Err(_) => {
                    let minutes = IDLE.as_secs() / 60;
                    let bye = format!("\nNothing was typed for {minutes} minutes. Goodbye.\n");
                    return self.write(&bye).await;
                }
            };
            match input {
                Input::Octets(octets) => self.waiting.extend(octets),
                Input::Columns(columns) => {
                    self.resize(columns);
                    self.draw().await?;
                }
                Input::Interrupt => self.waiting.push(0x03),
                Input::End => return self.rest().await,
            }
            if self.take_waiting().await? == Flow::Leave {
                return Ok(());
            }
            if self.ended {
                return self.rest().await;
            }
        }
    }

    fn resize(&mut self, columns: u32) {
        self.view.resize(columns);
        self.visit.width = self.terminal.then(|| self.view.width());
    }

    /// Takes what was typed, until that is done or the user leaves.
    async fn take_waiting(&mut self) -> io::Result<Flow> {
        let mut changed = false;
        while !self.waiting.is_empty() {
            let octets = std::mem::take(&mut self.waiting);
            let mut octets = octets.into_iter();
            while let Some(octet) = octets.next() {
                let Some(key) = self.keys.take(octet) else {
                    continue;
                };
                let kept = Arc::clone(&self.kept);
                let edited = {
                    let history = kept.lock().unwrap_or_else(PoisonError::into_inner);
                    let before = (self.line.before_cursor(), self.line.text());
                    let edited = self.line.handle(key, &history);
                    match edited {
                        Edited::Entered(_) | Edited::GivenUp => (edited, before),
                        edited => (edited, Default::default()),
                    }
                };
                match edited {
                    (Edited::Changed, _) => changed = true,
                    (Edited::Nothing, _) => {}
                    (other, before) => {
                        changed = false;
                        if self.edited(other, before).await? == Flow::Leave {
                            return Ok(Flow::Leave);
                        }
                        // A command may have let more come in: that is behind what we have here.
                        let mut all: Vec<u8> = octets.collect();
                        all.append(&mut self.waiting);
                        self.waiting = all;
                        break;
                    }
                }
            }
        }
        if changed {
            self.draw().await?;
        }
        Ok(Flow::On)
    }

    async fn edited(&mut self, edited: Edited, before: (String, String)) -> io::Result<Flow> {
        match edited {
            Edited::Entered(line) => {
                self.leave_line(&before).await?;
                if self.carry_out(&line).await? == Flow::Leave {
                    return Ok(Flow::Leave);
                }
            }
            Edited::GivenUp => {
                self.leave_line(&before).await?;
            }
            Edited::Ended => {
                self.write("\n").await?;
                return Ok(Flow::Leave);
            }
            Edited::Complete if self.terminal => self.complete().await?,
            Edited::Clear => {
                let clear = self.view.clear();
                self.write_raw(clear).await?;
            }
            Edited::Complete | Edited::Changed | Edited::Nothing => {}
        }
        self.draw().await?;
        Ok(Flow::On)
    }

    /// Carries out what was left without a line end.
    async fn rest(&mut self) -> io::Result<()> {
        let line = self.line.text();
        if !self.terminal && !line.trim().is_empty() {
            self.carry_out(&line).await?;
        }
        Ok(())
    }

    async fn carry_out(&mut self, line: &str) -> io::Result<Flow> {
        if line.trim().is_empty() {
            return Ok(Flow::On);
        }
        audit::line(&self.visit.subject, &self.visit.who, line).await;
        if self.terminal {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.add(line);
        }
        let outcome = {
            let running = commands::run(&mut self.visit, line);
            tokio::pin!(running);
            loop {
                tokio::select! {
                    outcome = &mut running => break outcome,
                    input = self.wires.input.recv() => match input {
                        Some(Input::Octets(octets)) if octets.contains(&0x03) && self.terminal => {
                            break Err(Failure::new("given up"));
                        }
                        Some(Input::Interrupt) => break Err(Failure::new("given up")),
                        Some(Input::Octets(octets)) => {
                            let most = if self.terminal { WAITING } else { MOST_LINES };
                            let room = most.saturating_sub(self.waiting.len());
                            if octets.len() > room && !self.terminal {
                                return Err(io::ErrorKind::OutOfMemory.into());
                            }
                            self.waiting.extend(octets.into_iter().take(room));
                        }
                        Some(Input::Columns(columns)) => self.view.resize(columns),
                        // Somebody who has hung up waits for nothing; a program may still want the answer.
                        Some(Input::End) if !self.terminal => {
                            self.ended = true;
                            break running.await;
                        }
                        Some(Input::End) | None => return Ok(Flow::Leave),
                    },
                }
            }
        };
        self.resize(self.view.width() as u32);
        self.status = u32::from(outcome.is_err());
        match outcome {
            Ok(Outcome::Leave) => return Ok(Flow::Leave),
            Ok(Outcome::Text(text)) => self.write(&text).await?,
            Ok(Outcome::Clear) => {
                let clear = self.view.clear();
                self.write_raw(clear).await?;
            }
            Ok(Outcome::History) => {
                let lines = {
                    let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
                    kept.lines().join("\n")
                };
                self.write(&(lines + "\n")).await?;
            }
            Err(failure) => {
                let style = self.visit.style;
                let mut text = format!("{} {}\n", style.wrong("error:"), failure.message);
                if let Some(help) = failure.help {
                    text += &format!(" {}  {help}\n", style.dim("help:"));
                }
                self.write(&text).await?;
            }
        }
        Ok(Flow::On)
    }

    async fn complete(&mut self) -> io::Result<()> {
        let before = self.line.before_cursor();
        let (from, found) = commands::complete(&self.visit, &before);
        let written = before.get(from..).unwrap_or_default();
        let common = common_start(&found);
        match found.as_slice() {
            [] => self.write_raw("\x07").await,
            [only] => {
                // A function goes on with its arguments.
                let behind = if only.ends_with('(') { "" } else { " " };
                self.line.complete(from, &format!("{only}{behind}"));
                Ok(())
            }
            _ if common.len() > written.len() => {
                self.line.complete(from, &common);
                Ok(())
            }
            all => {
                let shown = &all[..all.len().min(SHOWN)];
                let mut text = self.view.columns(shown);
                if shown.len() < all.len() {
                    text += "…\r\n";
                }
                let line = (before.clone(), self.line.text());
                self.leave_line(&line).await?;
                self.write_raw(&text).await
            }
        }
    }

    /// Returns the prompt, and how it is seen.
    fn prompt(&self) -> (String, String) {
        let style = self.visit.style;
        if let Some(wanted) = self.line.searched() {
            let text = format!("(search `{wanted}`) ");
            return (style.dim(&text), text);
        }
        let name = &self.visit.subject.name;
        match self.visit.chosen() {
            None => (format!("{}> ", style.place(name)), format!("{name}> ")),
            Some(realm) => (
                format!("{}/{}> ", style.place(name), style.bold(realm)),
                format!("{name}/{realm}> "),
            ),
        }
    }

    async fn draw(&mut self) -> io::Result<()> {
        if !self.terminal {
            return Ok(());
        }
        let (prompt, shown) = self.prompt();
        let (before, text) = (self.line.before_cursor(), self.line.text());
        let drawn = self.view.draw((&prompt, &shown), &before, &text);
        self.write_raw(&drawn).await
    }

    /// Goes to the row behind the line, which stays on the screen whole.
    async fn leave_line(&mut self, (before, text): &(String, String)) -> io::Result<()> {
        if !self.terminal {
            return Ok(());
        }
        let (prompt, shown) = self.prompt();
        let drawn = self.view.draw((&prompt, &shown), before, text);
        let left = self.view.leave(&shown, before, text);
        self.write_raw(&format!("{drawn}{left}")).await
    }

    /// Writes text whose lines end as in a file.
    async fn write(&mut self, text: &str) -> io::Result<()> {
        match self.terminal {
            true => self.write_raw(&text.replace('\n', "\r\n")).await,
            false => self.write_raw(text).await,
        }
    }

    async fn write_raw(&mut self, text: &str) -> io::Result<()> {
        match timeout(WRITE, self.wires.output.write_all(text.as_bytes())).await {
            Ok(written) => written,
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}

#[cfg(test)]
#[path = "console_tests.rs"]
mod tests;
