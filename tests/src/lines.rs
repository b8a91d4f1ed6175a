//! The lines that a process writes, as they come.

use std::io::{BufRead, BufReader, Read};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::wait_for;

#[derive(Default)]
struct Seen {
    lines: Vec<String>,
    ended: bool,
}

/// Everything that was read from a pipe so far; clones see the same.
#[derive(Clone, Default)]
pub struct Lines(Arc<(Mutex<Seen>, Condvar)>);

impl Lines {
    /// Reads a pipe in a thread of its own until it ends.
    pub fn read(pipe: impl Read + Send + 'static) -> Lines {
        let lines = Lines::default();
        let writer = lines.clone();
        thread::spawn(move || {
            let mut pipe = BufReader::new(pipe);
            let mut line = Vec::new();
            while matches!(pipe.read_until(b'\n', &mut line), Ok(1..)) {
                let text = String::from_utf8_lossy(&line)
                    .trim_end_matches('\n')
                    .to_owned();
                writer.change(|seen| seen.lines.push(text));
                line.clear();
            }
            writer.change(|seen| seen.ended = true);
        });
        lines
    }

    fn change(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.0.0.lock().unwrap());
        self.0.1.notify_all();
    }

    /// Returns all lines so far.
    pub fn all(&self) -> Vec<String> {
        self.0.0.lock().unwrap().lines.clone()
    }

    /// Returns all lines so far as one text.
    pub fn text(&self) -> String {
        self.all().join("\n")
    }

    /// Waits until the output has ended, and returns all of it.
    #[track_caller]
    pub fn to_end(&self, deadline: Duration) -> String {
        wait_for("the end of the output", deadline, || {
            self.0.0.lock().unwrap().ended.then_some(())
        });
        self.text()
    }

    /// Returns what `find` makes of the lines, as soon as it makes something of them.
    ///
    /// # Panics
    /// When it has not by the deadline, or when the pipe has ended without.
    #[track_caller]
    pub fn wait<T>(
        &self,
        what: &str,
        deadline: Duration,
        mut find: impl FnMut(&[String]) -> Option<T>,
    ) -> T {
        let end = Instant::now() + deadline;
        let mut seen = self.0.0.lock().unwrap();
        loop {
            if let Some(found) = find(&seen.lines) {
                return found;
            }
            let left = end.saturating_duration_since(Instant::now());
            if seen.ended || left.is_zero() {
                let lines = seen.lines.join("\n");
                let how = if seen.ended {
                    "the output ended"
                } else {
                    "too late"
                };
                drop(seen);
                panic!("{what}: {how} after:\n{lines}");
            }
            seen = self.0.1.wait_timeout(seen, left).unwrap().0;
        }
    }
}
