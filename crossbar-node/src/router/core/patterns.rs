//! Which entries of a table match a URI: exact, prefix and wildcard patterns together, without looking at them all.

use shared::wamp::Match;

use super::prefixes::Prefixes;
use super::wildcards::Wildcards;
use super::{Map, map};

/// An index from patterns to the numbers of a table's entries.
pub(super) struct Patterns {
    exact: Map<Box<str>, u32>,
    prefixes: Prefixes,
    wildcards: Wildcards,
}

impl Patterns {
    pub(super) fn new(seed: u64) -> Patterns {
        Patterns {
            exact: map(seed),
            prefixes: Prefixes::new(),
            wildcards: Wildcards::new(seed),
        }
    }

    /// Returns the entry of exactly this pattern.
    pub(super) fn get(&self, matching: Match, pattern: &str) -> Option<u32> {
        match matching {
            Match::Exact => self.exact.get(pattern).copied(),
            Match::Prefix => self.prefixes.get(pattern),
            Match::Wildcard => self.wildcards.get(pattern),
        }
    }

    pub(super) fn insert(&mut self, matching: Match, pattern: &str, entry: u32) {
        match matching {
            Match::Exact => {
                self.exact.insert(pattern.into(), entry);
            }
            Match::Prefix => self.prefixes.insert(pattern, entry),
            Match::Wildcard => self.wildcards.insert(pattern, entry),
        }
    }

    pub(super) fn remove(&mut self, matching: Match, pattern: &str) {
        match matching {
            Match::Exact => {
                self.exact.remove(pattern);
            }
            Match::Prefix => self.prefixes.remove(pattern),
            Match::Wildcard => self.wildcards.remove(pattern),
        }
    }

    /// Returns the entry with this very URI.
    #[inline]
    pub(super) fn exact(&self, uri: &str) -> Option<u32> {
        self.exact.get(uri).copied()
    }

    /// Tells whether all entries are exact ones.
    #[inline]
    pub(super) fn only_exact(&self) -> bool {
        self.prefixes.is_empty() && self.wildcards.is_empty()
    }

    /// Adds every prefix and wildcard entry that matches.
    pub(super) fn patterns(&self, uri: &str, into: &mut Vec<u32>) {
        self.prefixes.each(uri, |entry| into.push(entry));
        self.wildcards.each(uri, |entry| into.push(entry));
    }

    /// Returns the longest prefix entry that matches.
    pub(super) fn longest_prefix(&self, uri: &str) -> Option<u32> {
        let mut longest = None;
        self.prefixes.each(uri, |entry| longest = Some(entry));
        longest
    }

    /// Returns the wildcard entry that matches and has the longest portions before its wildcards.
    pub(super) fn best_wildcard(&self, uri: &str) -> Option<u32> {
        self.wildcards.best(uri)
    }

    /// Calls `found` for every wildcard entry that matches.
    pub(super) fn wildcards(&self, uri: &str, found: impl FnMut(u32)) {
        self.wildcards.each(uri, found);
    }
}
