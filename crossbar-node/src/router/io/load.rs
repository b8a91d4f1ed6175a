//! How busy the threads are, and which connections should move to another one. Pure: times come from outside.
//!
//! Connections of one thread reach each other without locks that others hold and without waking anybody, so they stay
//! together for as long as one thread can do their work. When it cannot, some go elsewhere, on trial: if the two threads
//! together do not get much more done than the one did, because the work is one after the other by its nature or because
//! there is no processor left, they come back.

use std::time::Duration;

/// How long work is added up before conclusions are drawn from it, at the least.
const WINDOW: Duration = Duration::from_millis(20);
/// From this share of its time on, a thread has too much to do.
const BUSY: f64 = 0.85;
/// How much less another has to do for connections to move there.
const GAP: f64 = 0.25;
/// How long a trial takes.
const TRIAL: Duration = Duration::from_millis(200);
/// How much more has to get done for it to go on.
const GAIN: f64 = 1.2;
/// The time between a trial that failed and the next; doubled each time, up to the second.
const PATIENCE: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(64)];
/// Two threads that have no more to do than this, together, are one too many.
const LITTLE: f64 = 0.6;
/// A thread that has less to do than this rests.
const NOTHING: f64 = 0.02;

/// Two clocks of a thread.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Times {
    /// The time that has passed.
    pub(super) wall: Duration,
    /// The time for which it has wanted a processor. One that others keep from computing has too much to do as well.
    pub(super) wanted: Duration,
}

/// How much a thread has to do.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Load {
    /// The share of its time.
    pub(super) share: f64,
    /// Messages in a second.
    pub(super) rate: f64,
}

/// What one thread does.
#[derive(Debug)]
pub(super) struct Meter {
    began: Times,
    /// The number of the window, from 1.
    window: u64,
    messages: u64,
    relief: Option<Relief>,
    /// The number of the last trial, from 1.
    trial: u64,
    trying: Option<Trying>,
    /// No trial before this.
    rests: Duration,
    patience: Duration,
}

#[derive(Debug)]
struct Trying {
    to: usize,
    until: Duration,
    /// Messages in a second that both threads did before.
    before: f64,
}

/// What a thread should give away in a window.
#[derive(Debug)]
struct Relief {
    to: usize,
    /// Messages.
    left: u64,
    /// What a message is in shares of the thread's time.
    each: f64,
    /// The number of the trial; 0 if it is for good.
    trial: u64,
}

/// The part of one connection in the work of its thread.
#[derive(Debug, Default)]
pub(super) struct Share {
    window: u64,
    messages: u64,
    /// Those of the window before.
    last: u64,
    /// Where it came from on trial, and the number of that.
    came: Option<(usize, u64)>,
}

/// A move that was decided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Move {
    /// The thread that the connection moves to.
    pub(super) to: usize,
    /// The share of a thread's time that moves with it.
    pub(super) load: f64,
}

/// What came of a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Closed {
    /// What the thread has had to do.
    pub(super) load: Load,
    /// The number of the trial that has failed: what moved for it comes back.
    pub(super) failed: Option<u64>,
}

impl Default for Meter {
    fn default() -> Meter {
        Meter {
            began: Times::default(),
            window: 0,
            messages: 0,
            relief: None,
            trial: 0,
            trying: None,
            rests: Duration::ZERO,
            patience: PATIENCE[0],
        }
    }
}

impl Meter {
    /// Adds what a connection has received and sent.
    pub(super) fn add(&mut self, share: &mut Share, messages: u64) {
        if share.window != self.window {
            let follows = share.window + 1 == self.window;
            share.last = if follows { share.messages } else { 0 };
            share.messages = 0;
            share.window = self.window;
        }
        share.messages += messages;
        self.messages += messages;
    }

    /// Tells whether it is time to close the window.
    pub(super) fn is_due(&self, wall: Duration) -> bool {
        wall.saturating_sub(self.began.wall) >= WINDOW
    }

    /// Closes the window and opens the next. `loads` are those of all threads, of which this is `own`.
    pub(super) fn close(&mut self, now: Times, own: usize, loads: &[Load]) -> Closed {
        let wall = now.wall.saturating_sub(self.began.wall).as_secs_f64();
        let wanted = now.wanted.saturating_sub(self.began.wanted).as_secs_f64();
        // What went before the first window is nobody's.
        let load = if self.window == 0 || wall == 0.0 {
            Load::default()
        } else {
            Load {
                share: (wanted / wall).min(1.0),
                rate: self.messages as f64 / wall,
            }
        };
        let failed = self.judge(now.wall, load, loads);
        self.relief = self.relieve(now.wall, own, load, loads);
        self.began = now;
        self.window += 1;
        self.messages = 0;
        Closed { load, failed }
    }

    /// Ends a trial whose time is over. Returns its number if it has failed.
    fn judge(&mut self, now: Duration, load: Load, loads: &[Load]) -> Option<u64> {
        let trying = self.trying.take_if(|trying| trying.until <= now)?;
        let there = loads.get(trying.to).copied().unwrap_or_default();
        if load.share + there.share < BUSY {
            // There is less to do now: that says nothing of the trial.
            return None;
        }
        if load.rate + there.rate >= trying.before * GAIN {
            self.patience = PATIENCE[0];
            return None;
        }
        self.rests = now + self.patience;
        self.patience = (self.patience * 2).min(PATIENCE[1]);
        Some(self.trial)
    }

    fn relieve(&mut self, now: Duration, own: usize, load: Load, loads: &[Load]) -> Option<Relief> {
        let each = load.share / self.messages.max(1) as f64;
        let give = |to, share: f64, trial| Relief {
            to,
            left: (self.messages as f64 * share) as u64,
            each,
            trial,
        };
        if let Some(to) = company(own, load, loads) {
            return Some(give(to, 1.0, 0));
        }
        let (to, share) = relief(own, load, loads)?;
        match &self.trying {
            Some(trying) => Some(give(trying.to, share, self.trial)),
            None if now < self.rests => None,
            None => {
                self.trial += 1;
                self.trying = Some(Trying {
                    to,
                    until: now + TRIAL,
                    before: load.rate + loads[to].rate,
                });
                Some(give(to, share, self.trial))
            }
        }
    }

    /// Decides whether a connection moves. `failed` tells the last trial of a thread that has failed.
    pub(super) fn decide(
        &mut self,
        own: usize,
        share: &mut Share,
        failed: impl FnOnce(usize) -> u64,
    ) -> Option<Move> {
        if let Some((from, trial)) = share.came
            && failed(from) == trial
        {
            share.came = None;
            // What it brings back is seen there soon enough.
            return Some(Move {
                to: from,
                load: 0.0,
            });
        }
        let relief = self.relief.as_mut()?;
        let fits = share.window == self.window && 0 < share.last && share.last <= relief.left;
        if !fits {
            return None;
        }
        relief.left -= share.last;
        share.came = (relief.trial > 0).then_some((own, relief.trial));
        Some(Move {
            to: relief.to,
            load: relief.each * share.last as f64,
        })
    }
}

/// Decides what share of its work a thread should give away because it has too much, and to which other.
fn relief(own: usize, load: Load, loads: &[Load]) -> Option<(usize, f64)> {
    if load.share < BUSY {
        return None;
    }
    let (to, least) = least(Some(own), loads)?;
    let gap = load.share - least;
    (gap >= GAP).then_some((to, gap / 2.0 / load.share))
}

/// Returns the thread before this one that could do the work of both.
fn company(own: usize, load: Load, loads: &[Load]) -> Option<usize> {
    let before = loads.iter().take(own);
    let fits = |it: &Load| it.share > NOTHING && it.share + load.share <= LITTLE;
    before.into_iter().position(fits)
}

/// Returns the thread with the least to do beside `own`, and its share of time.
fn least(own: Option<usize>, loads: &[Load]) -> Option<(usize, f64)> {
    let shares = loads.iter().map(|load| load.share).enumerate();
    shares
        .filter(|(index, _)| Some(*index) != own)
        .min_by(|a, b| a.1.total_cmp(&b.1))
}

/// Returns the thread for a new connection that comes in on `own`, or from outside.
pub(super) fn place(own: Option<usize>, loads: &[Load]) -> usize {
    match own {
        Some(own) => {
            let load = loads.get(own).copied().unwrap_or_default();
            relief(own, load, loads).map_or(own, |(to, _)| to)
        }
        None => least(None, loads).map_or(0, |(to, _)| to),
    }
}

#[cfg(test)]
#[path = "load_tests.rs"]
mod tests;
