//! A line that is being edited: the characters, the cursor, what was cut, and the way through the history.
//!
//! Keys come in; what has become of the line goes out. How it looks is the business of `view.rs`.

use super::history::History;
use super::keys::Key;

/// The most characters of a line.
const LONGEST: usize = 8192;

/// What a key has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The line may look different.
    Changed,
    /// Nothing; the key has no meaning here.
    Nothing,
    /// The line is complete.
    Entered(String),
    /// The line was given up.
    GivenUp,
    /// There will be no more lines.
    Ended,
    /// Completions are wanted.
    Complete,
    /// The screen is to be cleared.
    Clear,
}

/// A line that is being edited.
#[derive(Debug, Default)]
pub struct Line {
    text: Vec<char>,
    cursor: usize,
    cut: Vec<char>,
    /// Where in the history we are, and what had been written before we went there.
    past: Option<(usize, Vec<char>)>,
    search: Option<Search>,
}

#[derive(Debug, Default)]
struct Search {
    wanted: String,
    found: Option<usize>,
    before: Vec<char>,
}

impl Line {
    /// Returns the text.
    pub fn text(&self) -> String {
        self.text.iter().collect()
    }

    /// Returns the text before the cursor.
    pub fn before_cursor(&self) -> String {
        self.text[..self.cursor].iter().collect()
    }

    /// Returns what is being searched for.
    pub fn searched(&self) -> Option<&str> {
        self.search.as_ref().map(|search| search.wanted.as_str())
    }

    /// Replaces what stands between `from`, in octets of the text, and the cursor.
    pub fn complete(&mut self, from: usize, with: &str) {
        let before: String = self.before_cursor();
        let kept = before.get(..from).unwrap_or(&before).chars().count();
        let room = LONGEST.saturating_sub(self.text.len());
        let with: Vec<char> = with.chars().take(room + self.cursor - kept).collect();
        let end = kept + with.len();
        self.text.splice(kept..self.cursor, with);
        self.cursor = end;
    }

    fn set(&mut self, text: Vec<char>) {
        self.cursor = text.len();
        self.text = text;
    }

    /// Takes the line away and begins a new one.
    fn take(&mut self) -> String {
        let text = std::mem::take(&mut self.text).into_iter().collect();
        self.cursor = 0;
        self.past = None;
        self.search = None;
        text
    }

    /// Does what a key says.
    pub fn handle(&mut self, key: Key, history: &History) -> Edited {
        if self.search.is_some() {
            return self.handle_search(key, history);
        }
        match key {
            Key::Char(c) => return self.insert(c),
            Key::Enter | Key::Control('j' | 'm') => return Edited::Entered(self.take()),
            Key::Tab => return Edited::Complete,
            Key::Control('c') => {
                self.take();
                return Edited::GivenUp;
            }
            Key::Control('d') if self.text.is_empty() => return Edited::Ended,
            Key::Control('l') => return Edited::Clear,
            Key::Control('r') => {
                self.search = Some(Search {
                    before: self.text.clone(),
                    ..Search::default()
                });
            }
            Key::Up | Key::Control('p') => return self.older(history),
            Key::Down | Key::Control('n') => return self.newer(history),
            key if self.moved(key) => {}
            key => return self.remove(key),
        }
        Edited::Changed
    }

    fn insert(&mut self, c: char) -> Edited {
        if self.text.len() >= LONGEST {
            return Edited::Nothing;
        }
        self.text.insert(self.cursor, c);
        self.cursor += 1;
        Edited::Changed
    }

    /// Moves the cursor, if that is what the key means.
    fn moved(&mut self, key: Key) -> bool {
        self.cursor = match key {
            Key::Left | Key::Control('b') => self.cursor.saturating_sub(1),
            Key::Right | Key::Control('f') => (self.cursor + 1).min(self.text.len()),
            Key::Home | Key::Control('a') => 0,
            Key::End | Key::Control('e') => self.text.len(),
            Key::WordLeft => self.word_before(),
            Key::WordRight => self.word_behind(),
            _ => return false,
        };
        true
    }

    fn word_before(&self) -> usize {
        let before = &self.text[..self.cursor];
        let word = before.iter().rposition(|c| !c.is_whitespace());
        let space = word.and_then(|end| before[..end].iter().rposition(|c| c.is_whitespace()));
        match (word, space) {
            (None, _) => 0,
            (Some(_), space) => space.map_or(0, |at| at + 1),
        }
    }

    fn word_behind(&self) -> usize {
        let behind = &self.text[self.cursor..];
        let word = behind.iter().position(|c| !c.is_whitespace());
        let Some(start) = word else {
            return self.text.len();
        };
        let length = behind[start..].iter().position(|c| c.is_whitespace());
        length.map_or(self.text.len(), |length| self.cursor + start + length)
    }

    fn remove(&mut self, key: Key) -> Edited {
        let range = match key {
            Key::Backspace => self.cursor.saturating_sub(1)..self.cursor,
            Key::Delete | Key::Control('d') => self.cursor..(self.cursor + 1).min(self.text.len()),
            Key::Control('k') => self.cursor..self.text.len(),
            Key::Control('u') => 0..self.cursor,
            Key::Control('w') => self.word_before()..self.cursor,
            Key::Alt('d') => self.cursor..self.word_behind(),
            Key::Control('y') => {
                for c in self.cut.clone() {
                    self.insert(c);
                }
                return Edited::Changed;
            }
            Key::Control('t') if self.cursor > 0 && self.text.len() > 1 => {
                let at = self.cursor.min(self.text.len() - 1);
                self.text.swap(at - 1, at);
                self.cursor = at + 1;
                return Edited::Changed;
            }
            _ => return Edited::Nothing,
        };
        if range.is_empty() {
            return Edited::Nothing;
        }
        self.cursor = range.start;
        let cut: Vec<char> = self.text.drain(range).collect();
        if !matches!(key, Key::Backspace | Key::Delete | Key::Control('d')) {
            self.cut = cut;
        }
        Edited::Changed
    }

    fn older(&mut self, history: &History) -> Edited {
        let at = self.past.as_ref().map_or(history.len(), |past| past.0);
        let Some(line) = at.checked_sub(1).and_then(|at| history.get(at)) else {
            return Edited::Nothing;
        };
        let written = match self.past.take() {
            Some((_, written)) => written,
            None => self.text.clone(),
        };
        self.past = Some((at - 1, written));
        self.set(line.chars().collect());
        Edited::Changed
    }

    fn newer(&mut self, history: &History) -> Edited {
        let Some((at, written)) = self.past.take() else {
            return Edited::Nothing;
        };
        match history.get(at + 1) {
            Some(line) => {
                self.past = Some((at + 1, written));
                self.set(line.chars().collect());
            }
            None => self.set(written),
        }
        Edited::Changed
    }

    fn handle_search(&mut self, key: Key, history: &History) -> Edited {
        let Some(mut search) = self.search.take() else {
            return Edited::Nothing;
        };
        let before = match key {
            Key::Char(c) if search.wanted.len() < 256 => {
                search.wanted.push(c);
                search.found.map_or(history.len(), |found| found + 1)
            }
            Key::Backspace => {
                search.wanted.pop();
                history.len()
            }
            Key::Control('r') => search.found.unwrap_or(history.len()),
            Key::Control('g' | 'c') => {
                self.set(search.before);
                return Edited::Changed;
            }
            // Any other key takes the line that was found, and does what it always does.
            Key::Tab => return Edited::Changed,
            key => return self.handle(key, history),
        };
        if let Some(found) = history.search(&search.wanted, before) {
            search.found = Some(found);
            let line = history.get(found).unwrap_or_default();
            self.set(line.chars().collect());
            if let Some(at) = line.find(&search.wanted) {
                self.cursor = line[..at].chars().count();
            }
        }
        self.search = Some(search);
        Edited::Changed
    }
}

#[cfg(test)]
#[path = "line_tests.rs"]
mod tests;
