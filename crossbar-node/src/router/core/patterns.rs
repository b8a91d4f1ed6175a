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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec("|a|b|ab|abc|ä", 1..5).prop_map(|parts| parts.join("."))
    }

    fn matching() -> impl Strategy<Value = Match> {
        proptest::sample::select(Match::ALL)
    }

    proptest! {
        #[test]
        fn the_index_finds_what_looking_at_all_patterns_finds(
            steps in proptest::collection::vec((any::<bool>(), matching(), text()), 0..60),
            uris in proptest::collection::vec(text(), 1..10),
        ) {
            let mut index = Patterns::new(1);
            let mut plain = BTreeMap::new();
            for (number, (add, matching, pattern)) in (0..).zip(&steps) {
                if *add {
                    index.insert(*matching, pattern, number);
                    plain.insert((matching.as_str(), pattern), number);
                } else {
                    index.remove(*matching, pattern);
                    plain.remove(&(matching.as_str(), pattern));
                }
                index.prefixes.check();
                index.wildcards.check();
            }
            for uri in &uris {
                let mut found: Vec<u32> = index.exact(uri).into_iter().collect();
                index.patterns(uri, &mut found);
                let matches = plain.iter().filter(|((matching, pattern), _)| {
                    let matching = Match::from_word(matching).unwrap();
                    matching.matches(pattern, uri)
                });
                let mut expected: Vec<u32> = matches.map(|(_, number)| *number).collect();
                let prefixes = plain.iter().filter(|((matching, pattern), _)| {
                    *matching == "prefix" && uri.starts_with(pattern.as_str())
                });
                let longest = prefixes.max_by_key(|((_, pattern), _)| pattern.len());
                prop_assert_eq!(index.longest_prefix(uri), longest.map(|(_, number)| *number));
                found.sort_unstable();
                expected.sort_unstable();
                prop_assert_eq!(found, expected);
            }
            for ((matching, pattern), number) in &plain {
                let matching = Match::from_word(matching).unwrap();
                prop_assert_eq!(index.get(matching, pattern), Some(*number));
                index.remove(matching, pattern);
            }
            prop_assert!(index.only_exact());
            index.prefixes.check();
            index.wildcards.check();
        }
    }

    #[test]
    fn a_pattern_longer_than_any_uri_is_not_kept() {
        let mut index = Patterns::new(1);
        index.insert(Match::Wildcard, &".".repeat(5_000), 1);
        assert!(index.only_exact());
        assert_eq!(index.best_wildcard(&".".repeat(5_000)), None);
    }
}
