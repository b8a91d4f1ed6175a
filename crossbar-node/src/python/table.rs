//! The components of a worker and the life of each: starting, running, stopping, gone. Pure.

use serde_json::Value;
use shared::api::{ComponentId, Timestamp};

/// One start of a component. No two have the same.
pub type Key = u64;

/// How a component ended that nobody stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Whether it failed, rather than left.
    pub failed: bool,
    /// Why, for the log.
    pub why: String,
}

/// A component as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its id.
    pub id: ComponentId,
    /// The key of its start.
    pub key: Key,
    /// When its start was asked for.
    pub created: Timestamp,
    /// When it was connected and had joined.
    pub started: Timestamp,
    /// Its configuration, secrets included.
    pub config: Value,
}

#[derive(Debug)]
enum Phase {
    /// It may end before its start is answered.
    Starting(Option<Ending>),
    Running,
    Stopping,
}

#[derive(Debug)]
struct Entry {
    found: Found,
    phase: Phase,
    /// Which of the worker's interpreters it lives in.
    interpreter: u64,
}

/// Why a component cannot have an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken;

/// All components, in order of start.
#[derive(Debug, Default)]
pub struct Table {
    entries: Vec<Entry>,
    last: Key,
}

impl Table {
    /// Takes the id and returns the key of this start.
    pub fn reserve(
        &mut self,
        id: &ComponentId,
        config: Value,
        now: Timestamp,
    ) -> Result<Key, Taken> {
        if self.entries.iter().any(|entry| entry.found.id == *id) {
            return Err(Taken);
        }
        self.last += 1;
        let found = Found {
            id: id.clone(),
            key: self.last,
            created: now,
            started: now,
            config,
        };
        self.entries.push(Entry {
            found,
            phase: Phase::Starting(None),
            interpreter: 0,
        });
        Ok(self.last)
    }

    /// Notes in which interpreter it is being started.
    pub fn place(&mut self, key: Key, interpreter: u64) {
        if let Some(entry) = self.entry(key) {
            entry.interpreter = interpreter;
        }
    }

    /// Its start failed, or was given up.
    pub fn give_up(&mut self, key: Key) {
        self.entries
            .retain(|entry| entry.found.key != key || !matches!(entry.phase, Phase::Starting(_)));
    }

    /// It has joined. Returns how it ended if it has meanwhile; then it is no longer in the table.
    pub fn joined(&mut self, key: Key, now: Timestamp) -> Option<Ending> {
        let entry = self.entry(key)?;
        entry.found.started = now;
        let ending = match &mut entry.phase {
            Phase::Starting(ending) => ending.take(),
            _ => None,
        };
        entry.phase = Phase::Running;
        if ending.is_some() {
            self.remove(key);
        }
        ending
    }

    /// It ended by itself. Returns it, unless its start is not answered yet or somebody is stopping it.
    pub fn ended(&mut self, key: Key, ending: Ending) -> Option<Found> {
        let entry = self.entry(key)?;
        match &mut entry.phase {
            Phase::Starting(early) => {
                *early = Some(ending);
                None
            }
            Phase::Running => self.remove(key),
            Phase::Stopping => None,
        }
    }

    /// An interpreter has gone, and with it all its running components. Those that start or stop learn it otherwise.
    pub fn died(&mut self, interpreter: u64) -> Vec<Found> {
        let victim = |entry: &Entry| {
            entry.interpreter == interpreter && matches!(entry.phase, Phase::Running)
        };
        let gone = self.entries.iter().filter(|entry| victim(entry));
        let gone = gone.map(|entry| entry.found.clone()).collect();
        self.entries.retain(|entry| !victim(entry));
        gone
    }

    /// Begins to stop a running component; only one caller gets to do it.
    pub fn begin_stop(&mut self, id: &ComponentId) -> Option<Found> {
        let running =
            |entry: &&mut Entry| entry.found.id == *id && matches!(entry.phase, Phase::Running);
        let entry = self.entries.iter_mut().find(running)?;
        entry.phase = Phase::Stopping;
        Some(entry.found.clone())
    }

    /// It could not be stopped.
    pub fn stay(&mut self, key: Key) {
        if let Some(entry) = self.entry(key) {
            entry.phase = Phase::Running;
        }
    }

    /// Takes it out of the table.
    pub fn remove(&mut self, key: Key) -> Option<Found> {
        let at = self
            .entries
            .iter()
            .position(|entry| entry.found.key == key)?;
        Some(self.entries.remove(at).found)
    }

    /// Returns those that have joined and are not being stopped, in order of start.
    pub fn running(&self) -> impl Iterator<Item = &Found> {
        let running = |entry: &&Entry| matches!(entry.phase, Phase::Running);
        self.entries
            .iter()
            .filter(running)
            .map(|entry| &entry.found)
    }

    /// Returns how many there are, whatever they are doing.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn entry(&mut self, key: Key) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.found.key == key)
    }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
