//! Threads and their connections, with made-up times.

use super::*;

fn at(share: f64) -> Load {
    Load {
        share,
        rate: 1000.0 * share,
    }
}

/// A thread and its connections.
struct Thread {
    meter: Meter,
    own: usize,
    now: Times,
    shares: Vec<Share>,
}

impl Thread {
    fn new(own: usize, connections: usize) -> Thread {
        let mut thread = Thread {
            meter: Meter::default(),
            own,
            now: Times::default(),
            shares: Vec::new(),
        };
        thread.shares.resize_with(connections, Share::default);
        thread.close(0.0, &[]);
        thread
    }

    /// Lets a window pass in which the thread wants this share of the time.
    fn close(&mut self, share: f64, others: &[Load]) -> Closed {
        self.now.wall += WINDOW;
        self.now.wanted += WINDOW.mul_f64(share);
        assert!(self.meter.is_due(self.now.wall));
        let mut loads = others.to_vec();
        loads.insert(self.own.min(loads.len()), Load::default());
        self.meter.close(self.now, self.own, &loads)
    }

    fn work(&mut self, messages: &[u64]) {
        for (share, messages) in self.shares.iter_mut().zip(messages) {
            self.meter.add(share, *messages);
        }
    }

    /// Two windows with this work, and who moves then, and where.
    fn moves(&mut self, share: f64, messages: &[u64], others: &[Load]) -> Vec<Option<usize>> {
        self.work(messages);
        self.close(share, others);
        self.work(messages);
        let meter = &mut self.meter;
        let decided = self
            .shares
            .iter_mut()
            .map(|share| meter.decide(self.own, share, |_| 0));
        decided.map(|it| it.map(|it| it.to)).collect()
    }
}

#[test]
fn nothing_moves_while_one_thread_is_enough() {
    let moved = Thread::new(0, 2).moves(0.8, &[500, 500], &[at(0.0)]);
    assert_eq!(moved, [None, None]);
}

#[test]
fn half_of_what_is_too_much_moves_to_the_thread_with_the_least_to_do() {
    let moved = Thread::new(0, 2).moves(1.0, &[500, 500], &[at(0.3), at(0.0)]);
    assert_eq!(moved, [Some(2), None]);
    let moved = Thread::new(0, 100).moves(1.0, &[10; 100], &[at(0.0)]);
    assert_eq!(moved.iter().flatten().count(), 50);
}

#[test]
fn what_would_be_too_much_there_as_well_stays_and_the_others_make_room() {
    let moved = Thread::new(0, 3).moves(1.0, &[960, 20, 20], &[at(0.0)]);
    assert_eq!(moved, [None, Some(1), Some(1)]);
}

#[test]
fn nothing_moves_where_all_are_busy() {
    let moved = Thread::new(0, 2).moves(1.0, &[500, 500], &[at(0.9), at(0.8)]);
    assert_eq!(moved, [None, None]);
}

#[test]
fn a_move_takes_its_load_along() {
    let mut thread = Thread::new(0, 2);
    thread.work(&[400, 600]);
    thread.close(1.0, &[at(0.0)]);
    thread.work(&[400, 600]);
    let moved = thread
        .meter
        .decide(0, &mut thread.shares[0], |_| 0)
        .unwrap();
    assert!((moved.load - 0.4).abs() < 0.01, "{moved:?}");
    assert_eq!(thread.meter.decide(0, &mut thread.shares[1], |_| 0), None);
}

#[test]
fn who_did_nothing_in_the_last_window_stays() {
    let mut thread = Thread::new(0, 1);
    thread.work(&[500]);
    thread.close(1.0, &[at(0.0)]);
    thread.close(1.0, &[at(0.0)]);
    thread.work(&[1]);
    assert_eq!(thread.meter.decide(0, &mut thread.shares[0], |_| 0), None);
}

/// Lets windows pass until the trial is judged.
fn judged(thread: &mut Thread, there: Load) -> Option<u64> {
    for _ in 0..10 {
        thread.work(&[10, 10]);
        let closed = thread.close(0.5, &[there]);
        if thread.meter.trying.is_none() {
            return closed.failed;
        }
    }
    panic!("it is never judged");
}

#[test]
fn a_trial_that_brings_little_is_undone_and_not_repeated_soon() {
    let mut thread = Thread::new(0, 2);
    assert_eq!(thread.moves(1.0, &[10, 10], &[at(0.0)]), [Some(1), None]);
    // 1000 messages a second before; now no more than that here, and few there.
    let little = Load {
        share: 0.5,
        rate: 100.0,
    };
    assert_eq!(judged(&mut thread, little), Some(1));
    // Where it went, the connection finds out and goes back.
    let mut there = Meter::default();
    let back = there.decide(
        1,
        &mut thread.shares[0],
        |from| if from == 0 { 1 } else { 0 },
    );
    assert_eq!(back.map(|it| it.to), Some(0));
    assert_eq!(there.decide(1, &mut thread.shares[0], |_| 1), None);
    // It rests for a second, and after the next failure for two.
    assert_eq!(thread.moves(1.0, &[10, 10], &[at(0.0)]), [None, None]);
    for rest in [1, 2] {
        thread.now.wall += Duration::from_secs(rest);
        thread.close(0.0, &[at(0.0)]);
        assert_eq!(thread.moves(1.0, &[10, 10], &[at(0.0)]), [Some(1), None]);
        assert!(judged(&mut thread, little).is_some());
        thread.now.wall += Duration::from_secs(rest);
        thread.close(0.0, &[at(0.0)]);
        assert_eq!(thread.moves(1.0, &[10, 10], &[at(0.0)]), [None, None]);
    }
}

#[test]
fn a_trial_during_which_the_work_ends_says_nothing() {
    let mut thread = Thread::new(0, 2);
    assert_eq!(thread.moves(1.0, &[10, 10], &[at(0.0)]), [Some(1), None]);
    assert_eq!(judged(&mut thread, at(0.1)), None);
    assert_eq!(thread.moves(1.0, &[10, 10], &[at(0.0)]), [Some(1), None]);
}

#[test]
fn a_trial_that_pays_is_for_good_and_the_next_may_follow() {
    let mut thread = Thread::new(0, 2);
    assert_eq!(
        thread.moves(1.0, &[10, 10], &[at(0.0), at(0.0)]),
        [Some(1), None]
    );
    assert_eq!(
        judged(
            &mut thread,
            Load {
                share: 0.5,
                rate: 900.0
            }
        ),
        None
    );
    let moved = thread.moves(1.0, &[10, 10], &[at(0.9), at(0.0)]);
    assert_eq!(moved, [Some(2), None]);
}

#[test]
fn what_two_threads_do_that_one_could_do_comes_together() {
    let moved = Thread::new(1, 2).moves(0.2, &[50, 50], &[at(0.3)]);
    assert_eq!(moved, [Some(0), Some(0)]);
    // Not to one that rests, and not if it would be much; and it is always the same one that moves.
    assert_eq!(Thread::new(1, 1).moves(0.2, &[50], &[at(0.0)]), [None]);
    assert_eq!(Thread::new(1, 1).moves(0.4, &[50], &[at(0.3)]), [None]);
    assert_eq!(Thread::new(0, 1).moves(0.2, &[50], &[at(0.3)]), [None]);
}

#[test]
fn a_new_connection_stays_where_it_came_in_unless_there_is_too_much_to_do() {
    let place = |own, shares: &[f64]| {
        let loads: Vec<Load> = shares.iter().map(|share| at(*share)).collect();
        place(own, &loads)
    };
    assert_eq!(place(Some(1), &[0.0, 0.8, 0.0]), 1);
    assert_eq!(place(Some(1), &[0.2, 0.9, 0.1]), 2);
    assert_eq!(place(Some(1), &[0.8, 0.9, 0.9]), 1);
    assert_eq!(place(None, &[0.3, 0.2]), 1);
}
