//! A text that is drawn again where it stands, without flicker and without touching what is above it.

use std::time::Duration;

use dialoguer::console::{Term, truncate_str};

use crate::output::elapsed;

/// What is on the terminal now.
#[derive(Debug)]
pub struct Screen {
    every: Duration,
    /// Lines that were drawn and are drawn over.
    height: usize,
}

impl Screen {
    /// Prepares to draw where the cursor is.
    pub fn new(every: Duration) -> Self {
        Screen { every, height: 0 }
    }

    /// Somebody else wrote below: what was drawn stays, and the next drawing begins anew.
    pub fn interrupted(&mut self) {
        self.height = 0;
    }

    /// Returns what the terminal has to be sent so that it shows the text.
    pub fn drawn(&mut self, text: &str) -> String {
        let (rows, columns) = Term::stdout().size();
        let foot = format!(
            "\u{1b}[2mat every event, and every {}; Ctrl-C ends\u{1b}[0m",
            elapsed(self.every.as_secs_f64())
        );
        let text = fitted(text, &foot, usize::from(rows), usize::from(columns));
        let mut out = match self.height {
            0 => String::new(),
            height => format!("\u{1b}[{height}A\r"),
        };
        for line in &text {
            out.push_str(line);
            out.push_str("\u{1b}[K\n");
        }
        out.push_str("\u{1b}[J");
        self.height = text.len();
        out
    }
}

/// Cuts a text to what a terminal can show, the cursor's own line aside, and says how much is missing.
fn fitted(text: &str, foot: &str, rows: usize, columns: usize) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let room = rows.saturating_sub(3).max(1);
    let cut = |line: &str| truncate_str(line, columns.max(1), "…").into_owned();
    let mut shown: Vec<String> = lines.iter().take(room).map(|line| cut(line)).collect();
    if lines.len() > room {
        shown.push(format!("… {} more lines", lines.len() - room));
    }
    shown.push(cut(foot));
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_counted_and_no_line_is_too_long() {
        let text = format!("{}\nb\nc\nd\n", "a".repeat(30));
        let lines = fitted(&text, "foot", 5, 10);
        assert_eq!(lines, ["aaaaaaaaa…", "b", "… 2 more lines", "foot"]);
    }

    #[test]
    fn a_second_drawing_goes_over_the_first() {
        let mut screen = Screen::new(Duration::from_secs(2));
        assert!(!screen.drawn("a\nb\n").contains("\u{1b}[3A"));
        assert!(screen.drawn("a\n").starts_with("\u{1b}[3A\r"));
        screen.interrupted();
        assert!(screen.drawn("a\n").starts_with('a'));
    }
}
