//! The lines that were entered before, oldest first.

/// The most lines that are kept.
const MOST: usize = 500;

/// Lines of before.
#[derive(Clone, Debug, Default)]
pub struct History(Vec<String>);

impl History {
    /// Adds a line, unless it is the last one again, or begins with a space: that is how one keeps a line out.
    pub fn add(&mut self, line: &str) {
        let kept_out = line.trim().is_empty() || line.starts_with(' ');
        if kept_out || self.0.last().is_some_and(|last| last == line) {
            return;
        }
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push(line.to_owned());
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns one of them, counted from the oldest.
    pub fn get(&self, at: usize) -> Option<&str> {
        self.0.get(at).map(String::as_str)
    }

    /// Finds the latest line before `before` that contains `text`.
    pub fn search(&self, text: &str, before: usize) -> Option<usize> {
        let lines = self.0.get(..before.min(self.0.len()))?;
        lines.iter().rposition(|line| line.contains(text))
    }

    /// Returns all of them.
    pub fn lines(&self) -> &[String] {
        &self.0
    }
}
