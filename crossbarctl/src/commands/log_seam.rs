//! Where the log that was fetched meets the log that is followed: every line once, in order, none missing.
//!
//! Pure. The subscription is made first, then the log is fetched; so lines may come twice, and after a lost event some
//! may be missing. Line numbers tell, and times tell a restart from a repetition.

use shared::api::{LogLine, Timestamp};

/// What has been printed so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seam {
    last: Option<(u64, Timestamp)>,
}

/// What to do about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Print it.
    New,
    /// It was printed already.
    Known,
    /// Lines before it are missing; fetch the log, then ask again.
    Gap,
    /// The worker numbers from the beginning: it was restarted. Print it.
    Restarted,
}

impl Seam {
    /// Judges a line that came as an event. [`Seam::printed`] must follow where it is printed.
    pub fn judge(&self, line: &LogLine) -> Verdict {
        match self.last {
            None => Verdict::New,
            Some((last, at)) if line.line <= last => match line.ts > at {
                true => Verdict::Restarted,
                false => Verdict::Known,
            },
            Some((last, _)) if line.line == last + 1 => Verdict::New,
            Some(_) => Verdict::Gap,
        }
    }

    /// Judges a line of a fetched log, where gaps are final: what is not there is nowhere.
    pub fn judge_fetched(&self, line: &LogLine) -> Verdict {
        match self.judge(line) {
            Verdict::Gap => Verdict::New,
            verdict => verdict,
        }
    }

    /// Takes note that a line was printed.
    pub fn printed(&mut self, line: &LogLine) {
        self.last = Some((line.line, line.ts));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: u64, millis: i64) -> LogLine {
        LogLine {
            line: number,
            ts: Timestamp::from_millis(millis),
            message: String::new(),
        }
    }

    fn after(number: u64, millis: i64) -> Seam {
        let mut seam = Seam::default();
        seam.printed(&line(number, millis));
        seam
    }

    #[test]
    fn lines_that_came_by_both_ways_are_printed_once() {
        let seam = after(7, 1000);
        assert_eq!(seam.judge(&line(6, 900)), Verdict::Known);
        assert_eq!(seam.judge(&line(7, 1000)), Verdict::Known);
        assert_eq!(seam.judge(&line(8, 1000)), Verdict::New);
    }

    #[test]
    fn a_missing_line_is_fetched_and_what_is_lost_for_good_is_passed_over() {
        let seam = after(7, 1000);
        assert_eq!(seam.judge(&line(9, 1100)), Verdict::Gap);
        assert_eq!(seam.judge_fetched(&line(9, 1100)), Verdict::New);
    }

    #[test]
    fn numbers_from_the_beginning_and_a_later_time_are_a_restart() {
        assert_eq!(after(7, 1000).judge(&line(0, 2000)), Verdict::Restarted);
    }

    #[test]
    fn everything_is_new_to_a_seam_that_printed_nothing() {
        assert_eq!(Seam::default().judge(&line(41, 5)), Verdict::New);
    }
}
