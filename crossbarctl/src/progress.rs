//! What a person sees while a command waits: a spinner on a terminal, one plain line per phase elsewhere.
//!
//! Both only after a moment, so that quick commands stay silent.

use std::cell::RefCell;
use std::io::{self, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::time::{Instant, interval, sleep_until};

use crate::output::{clean, lines};
use crate::terminal::Stream;

/// How long a phase stays unmentioned.
const PATIENCE: Duration = Duration::from_millis(300);
const TICK: Duration = Duration::from_millis(100);

/// How standard error is used while waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chatter {
    /// A spinner.
    Spinner,
    /// A line per phase.
    Lines,
    /// Nothing.
    Silent,
}

/// Tells what is waited for.
#[derive(Debug)]
pub struct Progress {
    chatter: Chatter,
    verbose: u8,
    /// Columns of the terminal.
    width: Option<usize>,
    phase: RefCell<String>,
}

impl Progress {
    /// Prepares for a stream.
    pub fn new(stream: Stream, quiet: bool, verbose: u8) -> Self {
        let chatter = match stream {
            _ if quiet => Chatter::Silent,
            // Without colour no escape sequence is wanted at all.
            stream if stream.animated && stream.color => Chatter::Spinner,
            _ => Chatter::Lines,
        };
        Progress {
            chatter,
            verbose,
            width: stream.terminal.then(lines::width_of_errors).flatten(),
            phase: RefCell::default(),
        }
    }

    /// Says what is waited for now. With `-v` it is printed at once.
    pub fn phase(&self, text: &str) {
        let text = clean(text);
        if self.verbose > 0 {
            say(&text);
        }
        *self.phase.borrow_mut() = text;
    }

    /// Prints a line to standard error, unless that is to stay quiet.
    pub fn note(&self, text: &str) {
        if self.chatter != Chatter::Silent {
            say(&lines::hanging(&clean(text), self.width, 4));
        }
    }

    /// Prints a line if `-v` was given at least `level` times.
    pub fn detail(&self, level: u8, text: impl FnOnce() -> String) {
        if self.verbose >= level {
            say(&clean(&text()));
        }
    }

    /// Waits for `work` and shows the phase meanwhile.
    pub async fn during<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        tokio::select! {
            biased;
            done = &mut work => return done,
            () = sleep_until(Instant::now() + PATIENCE) => {}
        }
        let bar = match self.chatter {
            Chatter::Spinner => spinner(),
            Chatter::Lines | Chatter::Silent => ProgressBar::hidden(),
        };
        let mut said = String::new();
        let mut ticks = interval(TICK);
        loop {
            tokio::select! {
                biased;
                done = &mut work => {
                    bar.finish_and_clear();
                    return done;
                }
                _ = ticks.tick() => {}
            }
            let phase = self.phase.borrow();
            bar.tick();
            if said != *phase {
                bar.set_message(phase.clone());
                if self.chatter == Chatter::Lines && self.verbose == 0 {
                    say(&phase);
                }
                said.clone_from(&phase);
            }
        }
    }
}

fn spinner() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}")
        .expect("the template is a template");
    bar.set_style(style);
    bar
}

fn say(text: &str) {
    // Nobody can be told that standard error is gone.
    drop(writeln!(io::stderr().lock(), "{text}"));
}
