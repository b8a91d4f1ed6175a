//! The last lines that a worker wrote: split, cleaned, numbered, and bounded whatever the worker writes. Pure.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::VecDeque;
use std::fmt::Write as _;

use shared::api::{LogLine, Timestamp};

/// Lines that are kept unless the worker's `traceback` says otherwise.
const LINES: usize = 1000;
/// Octets of one line, after cleaning. The rest of a longer line is dropped.
const LINE: usize = 64 * 1024;
/// Octets of all lines together, whatever their number.
const TOTAL: usize = 4 * 1024 * 1024;

/// Makes lines of the octets that arrive on one pipe.
#[derive(Debug, Default)]
pub struct Lines {
    /// The line that has begun; at most [`LINE`] octets.
    begun: Vec<u8>,
}

impl Lines {
    /// Takes in octets, and gives every line that they end, cleaned. Empty lines are dropped.
    pub fn feed(&mut self, mut octets: &[u8], mut line: impl FnMut(String)) {
        while let Some(end) = octets.iter().position(|octet| *octet == b'\n') {
            self.begin(&octets[..end]);
            octets = &octets[end + 1..];
            self.finish(&mut line);
        }
        self.begin(octets);
    }

    /// Gives the line that has begun, at the end of the stream.
    pub fn finish(&mut self, mut line: impl FnMut(String)) {
        let text = clean(&self.begun);
        self.begun.clear();
        if !text.is_empty() {
            line(text);
        }
    }

    fn begin(&mut self, octets: &[u8]) {
        let room = LINE - self.begun.len();
        self.begun
            .extend_from_slice(&octets[..octets.len().min(room)]);
    }
}

/// Makes a line fit to be shown: UTF-8, no surrounding blanks, and control characters written out, so that nobody's
/// terminal obeys a worker.
fn clean(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let mut shown = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if shown.len() >= LINE {
            break;
        }
        match c {
            '\t' => shown.push('\t'),
            c if c.is_control() || is_directional(c) => {
                // Writing into a string cannot fail.
                write!(shown, "\\x{:02x}", u32::from(c)).ok();
            }
            c => shown.push(c),
        }
    }
    shown
}

/// Characters that turn the direction of the text around them.
fn is_directional(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The last lines of one worker.
#[derive(Debug)]
pub struct Ring {
    lines: VecDeque<LogLine>,
    most: usize,
    octets: usize,
    next: u64,
}

impl Ring {
    /// Makes an empty ring for `traceback` lines; 0 is as many as fit in 4 MiB, which is the limit in any case.
    pub fn new(traceback: Option<usize>) -> Self {
        let most = match traceback {
            None => LINES,
            Some(0) => usize::MAX,
            Some(lines) => lines,
        };
        Ring {
            lines: VecDeque::new(),
            most,
            octets: 0,
            next: 0,
        }
    }

    /// Adds a line and returns it with its number.
    pub fn push(&mut self, ts: Timestamp, message: String) -> LogLine {
        let line = LogLine {
            line: self.next,
            ts,
            message,
        };
        self.next += 1;
        self.octets += cost(&line);
        self.lines.push_back(line.clone());
        while self.lines.len() > self.most || self.octets > TOTAL {
            let Some(oldest) = self.lines.pop_front() else {
                break;
            };
            self.octets -= cost(&oldest);
        }
        line
    }

    /// Returns the last `limit` lines, oldest first; 0 is all.
    pub fn last(&self, limit: u64) -> Vec<LogLine> {
        let all = self.lines.len();
        let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
        let skipped = if wanted == 0 {
            0
        } else {
            all.saturating_sub(wanted)
        };
        self.lines.iter().skip(skipped).cloned().collect()
    }
}

/// What a line takes in memory, short ones included.
fn cost(line: &LogLine) -> usize {
    line.message.len() + size_of::<LogLine>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(chunks: &[&[u8]]) -> Vec<String> {
        let mut lines = Lines::default();
        let mut out = Vec::new();
        for chunk in chunks {
            lines.feed(chunk, |line| out.push(line));
        }
        lines.finish(|line| out.push(line));
        out
    }

    fn ring(traceback: Option<usize>, messages: impl IntoIterator<Item = String>) -> Ring {
        let mut ring = Ring::new(traceback);
        for message in messages {
            ring.push(Timestamp::from_millis(0), message);
        }
        ring
    }

    fn numbers(ring: &Ring, limit: u64) -> Vec<u64> {
        ring.last(limit).iter().map(|line| line.line).collect()
    }

    #[test]
    fn a_line_in_pieces_is_one_line_and_empty_ones_are_none() {
        assert_eq!(
            lines(&[b"on", b"e\r\n\n  \n two", b"\nthree"]),
            ["one", "two", "three"]
        );
    }

    #[test]
    fn a_terminal_is_not_reached_through_the_log() {
        assert_eq!(
            lines(&[b"\x1b[31mred\x07\xff\n"]),
            ["\\x1b[31mred\\x07\u{fffd}"]
        );
        assert_eq!(
            lines(&["a\u{202e}b\u{9b}c".as_bytes()]),
            ["a\\x202eb\\x9bc"]
        );
    }

    #[test]
    fn a_stream_without_a_newline_becomes_one_bounded_line() {
        let zeros = vec![0; 1 << 20];
        let line = lines(&[&zeros, &zeros, b"\n", b"next"]);
        assert_eq!(line.len(), 2);
        assert!(line[0].len() <= LINE + 8);
        assert_eq!(line[1], "next");
    }

    #[test]
    fn numbers_go_on_when_lines_are_forgotten() {
        let ring = ring(Some(3), (0..10).map(|n| n.to_string()));
        assert_eq!(numbers(&ring, 0), [7, 8, 9]);
        assert_eq!(numbers(&ring, 2), [8, 9]);
        assert_eq!(numbers(&ring, 99), [7, 8, 9]);
    }

    #[test]
    fn a_thousand_lines_are_kept_unless_told_otherwise() {
        assert_eq!(
            ring(None, (0..5000).map(|n| n.to_string())).last(0).len(),
            LINES
        );
        assert_eq!(
            ring(Some(0), (0..5000).map(|n| n.to_string()))
                .last(0)
                .len(),
            5000
        );
    }

    #[test]
    fn long_lines_do_not_fill_the_memory() {
        let ring = ring(Some(0), (0..200).map(|_| "x".repeat(LINE)));
        let kept: usize = ring.last(0).iter().map(|line| line.message.len()).sum();
        assert!(kept <= TOTAL, "{kept}");
        assert_eq!(numbers(&ring, 1), [199]);
    }
}
