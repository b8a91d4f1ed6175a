//! How busy the threads are, and which connections should move to another one. Pure: times come from outside.
//!
//! Connections of one thread reach each other without locks that others hold and without waking anybody, so they stay
//! together for as long as one thread can do their work. When it cannot, those move whose work fits elsewhere.

use std::time::Duration;

/// How long work is added up before conclusions are drawn from it, at the least.
pub(super) const WINDOW: Duration = Duration::from_millis(20);
/// From this share of its time on, a thread has too much to do.
const BUSY: f64 = 0.85;
/// How much less another has to do for connections to move there.
const GAP: f64 = 0.25;

/// Returns about how much work a turn was that brought so many messages and put so many into so many queues. Reading and
/// writing cost about what ten messages do.
pub(super) fn work(received: u64, sent: u64, queues: usize) -> u64 {
    10 + 2 * received + sent + 10 * queues as u64
}

/// What one thread does.
#[derive(Debug, Default)]
pub(super) struct Meter {
    began: Times,
    /// The number of the window, from 1.
    window: u64,
    work: u64,
    relief: Option<Relief>,
}

/// Two clocks of a thread.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Times {
    /// The time that has passed.
    pub(super) wall: Duration,
    /// The time that it has computed.
    pub(super) cpu: Duration,
}

/// What a thread should give away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Relief {
    /// To which thread.
    pub(super) to: usize,
    /// Work.
    left: u64,
    /// What all the work of the thread is, in shares of its time, for one unit.
    unit: f64,
}

/// The work of one connection.
#[derive(Debug, Default)]
pub(super) struct Share {
    window: u64,
    work: u64,
    /// That of the window before.
    last: u64,
}

/// A move that was decided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Move {
    /// The thread that the connection moves to.
    pub(super) to: usize,
    /// The share of a thread's time that moves with it.
    pub(super) load: f64,
}

impl Meter {
    /// Adds work of a connection. Only what it is in proportion to others' counts.
    pub(super) fn add(&mut self, share: &mut Share, work: u64) {
        if share.window != self.window {
            let follows = share.window + 1 == self.window;
            share.last = if follows { share.work } else { 0 };
            share.work = 0;
            share.window = self.window;
        }
        share.work += work;
        self.work += work;
    }

    /// Tells whether it is time to close the window.
    pub(super) fn is_due(&self, wall: Duration) -> bool {
        wall.saturating_sub(self.began.wall) >= WINDOW
    }

    /// Closes the window and opens the next. `loads` are those of all threads, of which this is `own`; returns its own.
    pub(super) fn close(&mut self, now: Times, own: usize, loads: &[f64]) -> f64 {
        let wall = now.wall.saturating_sub(self.began.wall).as_secs_f64();
        let cpu = now.cpu.saturating_sub(self.began.cpu).as_secs_f64();
        let load = if self.window == 0 || wall == 0.0 {
            // What went before the first window is nobody's.
            0.0
        } else {
            (cpu / wall).min(1.0)
        };
        self.relief = relief(load, own, loads).map(|(to, share)| Relief {
            to,
            left: (self.work as f64 * share) as u64,
            unit: load / self.work.max(1) as f64,
        });
        self.began = now;
        self.window += 1;
        self.work = 0;
        load
    }

    /// Decides whether a connection moves.
    pub(super) fn decide(&mut self, share: &Share) -> Option<Move> {
        let relief = self.relief.as_mut()?;
        let fits = share.window == self.window && 0 < share.last && share.last <= relief.left;
        if !fits {
            return None;
        }
        relief.left -= share.last;
        Some(Move {
            to: relief.to,
            load: relief.unit * share.last as f64,
        })
    }
}

/// Decides what share of its work a thread should give away, and to which other.
fn relief(load: f64, own: usize, loads: &[f64]) -> Option<(usize, f64)> {
    if load < BUSY {
        return None;
    }
    let (to, least) = least(own, loads)?;
    (load - least >= GAP).then(|| (to, (load - least) / 2.0 / load))
}

/// Returns the thread with the least to do beside `own`, and its load.
fn least(own: usize, loads: &[f64]) -> Option<(usize, f64)> {
    let others = loads.iter().copied().enumerate();
    others
        .filter(|(index, _)| *index != own)
        .min_by(|a, b| a.1.total_cmp(&b.1))
}

/// Returns the thread for a new connection that comes in on `own`, or from outside.
pub(super) fn place(own: Option<usize>, loads: &[f64]) -> usize {
    match own {
        Some(own) => {
            let load = loads.get(own).copied().unwrap_or(0.0);
            relief(load, own, loads).map_or(own, |(to, _)| to)
        }
        None => least(usize::MAX, loads).map_or(0, |(to, _)| to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(wall: u64, cpu: u64) -> Times {
        Times {
            wall: Duration::from_millis(wall),
            cpu: Duration::from_millis(cpu),
        }
    }

    /// Two windows of a thread on which connections do this work; `cpu` of 20 ms are computed in each.
    fn measured(cpu: u64, work: &[u64], others: &[f64]) -> (Meter, Vec<Share>) {
        let mut meter = Meter::default();
        let mut shares: Vec<Share> = work.iter().map(|_| Share::default()).collect();
        let mut loads = vec![0.0];
        loads.extend(others);
        for window in 0..3 {
            assert!(meter.is_due(Duration::from_millis(20 * (window + 1))));
            meter.close(times(20 * (window + 1), cpu * (window + 1)), 0, &loads);
            for (share, work) in shares.iter_mut().zip(work) {
                meter.add(share, *work);
            }
        }
        (meter, shares)
    }

    fn moves(cpu: u64, work: &[u64], others: &[f64]) -> Vec<Option<usize>> {
        let (mut meter, shares) = measured(cpu, work, others);
        let decided = shares.iter().map(|share| meter.decide(share));
        decided.map(|it| it.map(|it| it.to)).collect()
    }

    #[test]
    fn nothing_moves_while_one_thread_is_enough() {
        assert_eq!(moves(16, &[500, 500], &[0.0]), [None, None]);
    }

    #[test]
    fn half_of_what_is_too_much_moves_to_the_thread_with_the_least_to_do() {
        assert_eq!(moves(20, &[500, 500], &[0.3, 0.0]), [Some(2), None]);
        let many = moves(20, &[10; 100], &[0.0]);
        assert_eq!(many.iter().flatten().count(), 50);
    }

    #[test]
    fn what_would_be_too_much_there_as_well_stays_and_the_others_make_room() {
        let moved = moves(20, &[960, 20, 20], &[0.0]);
        assert_eq!(moved, [None, Some(1), Some(1)]);
    }

    #[test]
    fn nothing_moves_where_all_are_busy() {
        assert_eq!(moves(20, &[500, 500], &[0.9, 0.8]), [None, None]);
    }

    #[test]
    fn a_move_takes_its_load_along() {
        let (mut meter, shares) = measured(20, &[400, 600], &[0.0]);
        let load = meter.decide(&shares[0]).unwrap().load;
        assert!((load - 0.4).abs() < 0.01, "{load}");
        assert_eq!(meter.decide(&shares[1]), None);
    }

    #[test]
    fn who_did_nothing_in_the_last_window_stays() {
        let (mut meter, mut shares) = measured(20, &[500, 500], &[0.0]);
        meter.close(times(80, 80), 0, &[1.0, 0.0]);
        meter.close(times(100, 100), 0, &[1.0, 0.0]);
        meter.add(&mut shares[0], 1);
        assert_eq!(meter.decide(&shares[0]), None);
    }

    #[test]
    fn a_window_lasts_as_long_as_it_should() {
        let mut meter = Meter::default();
        meter.close(times(1000, 0), 0, &[0.0]);
        assert!(!meter.is_due(Duration::from_millis(1019)));
        assert!(meter.is_due(Duration::from_millis(1020)));
    }

    #[test]
    fn a_new_connection_stays_where_it_came_in_unless_there_is_too_much_to_do() {
        assert_eq!(place(Some(1), &[0.0, 0.8, 0.0]), 1);
        assert_eq!(place(Some(1), &[0.2, 0.9, 0.1]), 2);
        assert_eq!(place(Some(1), &[0.8, 0.9, 0.9]), 1);
        assert_eq!(place(None, &[0.3, 0.2]), 1);
    }
}
