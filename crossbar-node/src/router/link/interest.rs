//! What one realm wants and offers: its subscriptions and registrations, as it told its leg. Pure.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use shared::wamp::{Id, Invoke, Match, uri};

use crate::router::core::MOST_HOPS;

/// What is mirrored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Subscriptions: for them events cross.
    Subscriptions,
    /// Registrations: for them calls cross.
    Registrations,
}

impl Kind {
    /// Both of them.
    pub const BOTH: [Kind; 2] = [Kind::Subscriptions, Kind::Registrations];

    /// Returns the word by which a realm is asked for them.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Subscriptions => "subscriptions",
            Kind::Registrations => "registrations",
        }
    }
}

/// A topic or procedure, or a pattern of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// Subscribed to or registered.
    pub kind: Kind,
    /// How it matches.
    pub matching: Match,
    /// Its URI.
    pub uri: Box<str>,
}

/// For whom, and how, a pattern is to be subscribed to or registered on the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The realms that it stands for, the nearest last.
    pub way: Vec<Id>,
    /// The policy of a registration.
    pub invoke: Invoke,
}

/// One entry that a realm tells its leg.
#[derive(Debug, PartialEq)]
pub struct Entry {
    kind: Kind,
    id: u64,
    session: u64,
    there: Option<(Pattern, Wish)>,
}

impl Entry {
    /// Reads an entry; `None` if it is none that we understand.
    pub fn read(entry: &Value) -> Option<Entry> {
        let kind = match entry.get(0)?.as_str()? {
            "s" => Kind::Subscriptions,
            "r" => Kind::Registrations,
            _ => return None,
        };
        let there = match entry.get(4).and_then(Value::as_str) {
            None => None,
            Some(uri) if uri::is_reserved(uri) => return None,
            Some(uri) => {
                let matching = Match::from_word(entry.get(3)?.as_str()?)?;
                let way = entry.get(5)?.as_array()?.iter();
                let way = way.map(|it| it.as_u64().and_then(Id::new));
                let invoke = entry.get(6).and_then(Value::as_str);
                let wish = Wish {
                    way: way.collect::<Option<_>>()?,
                    invoke: invoke.and_then(Invoke::from_word).unwrap_or_default(),
                };
                let uri = uri.into();
                Some((
                    Pattern {
                        kind,
                        matching,
                        uri,
                    },
                    wish,
                ))
            }
        };
        Some(Entry {
            kind,
            id: entry.get(1)?.as_u64()?,
            session: entry.get(2)?.as_u64()?,
            there,
        })
    }

    /// Returns what the entry is about.
    pub const fn kind(&self) -> Kind {
        self.kind
    }
}

/// What a realm wants and offers.
#[derive(Debug, Default)]
pub struct Interest {
    patterns: HashMap<(Kind, u64), Pattern>,
    /// By session: 0 for all clients, others are legs of links.
    wishes: HashMap<Pattern, BTreeMap<u64, Wish>>,
}

impl Interest {
    /// Takes an entry and returns what has changed. Entries may come twice.
    pub fn take(&mut self, entry: Entry) -> Option<Pattern> {
        let id = (entry.kind, entry.id);
        match entry.there {
            Some((pattern, wish)) => {
                self.patterns.insert(id, pattern.clone());
                let wishes = self.wishes.entry(pattern.clone()).or_default();
                wishes.insert(entry.session, wish);
                Some(pattern)
            }
            None => {
                let pattern = self.patterns.get(&id)?.clone();
                let wishes = self.wishes.get_mut(&pattern)?;
                wishes.remove(&entry.session)?;
                if wishes.is_empty() {
                    self.wishes.remove(&pattern);
                    self.patterns.remove(&id);
                }
                Some(pattern)
            }
        }
    }

    /// Returns what the other side is to be told: the shortest way that does not come from there, with `here` at its end.
    pub fn wish(&self, pattern: &Pattern, here: Id, there: Id) -> Option<Wish> {
        let ways = self.wishes.get(pattern)?.values();
        let fit = ways.filter(|it| it.way.len() < MOST_HOPS && !it.way.contains(&there));
        let best = fit.min_by_key(|it| (it.way.len(), it.way.clone()))?;
        let mut wish = best.clone();
        wish.way.push(here);
        Some(wish)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn id(number: u64) -> Id {
        Id::new(number).unwrap()
    }

    fn take(interest: &mut Interest, entry: Value) -> Option<Pattern> {
        interest.take(Entry::read(&entry).unwrap())
    }

    #[test]
    fn the_shortest_way_that_does_not_come_from_there_is_told() {
        let mut interest = Interest::default();
        let entry = json!(["s", 1, 11, "exact", "a.b", [5, 6]]);
        let pattern = take(&mut interest, entry).unwrap();
        let way = |interest: &Interest, there| {
            let wish = interest.wish(&pattern, id(9), id(there))?;
            Some(wish.way.iter().map(|it| it.get()).collect::<Vec<_>>())
        };
        assert_eq!(way(&interest, 7), Some(vec![5, 6, 9]));
        assert_eq!(way(&interest, 5), None);
        take(&mut interest, json!(["s", 1, 0, "exact", "a.b", []]));
        assert_eq!(way(&interest, 5), Some(vec![9]));
        take(&mut interest, json!(["s", 1, 0]));
        assert_eq!(way(&interest, 7), Some(vec![5, 6, 9]));
        take(&mut interest, json!(["s", 1, 11]));
        assert_eq!(way(&interest, 7), None);
        assert!(interest.patterns.is_empty());
    }

    #[test]
    fn what_came_through_too_many_realms_goes_no_further() {
        let mut interest = Interest::default();
        let entry = json!([
            "r",
            1,
            11,
            "prefix",
            "a.",
            [1, 2, 3, 4, 5, 6, 7, 8],
            "first"
        ]);
        let pattern = take(&mut interest, entry).unwrap();
        assert_eq!(interest.wish(&pattern, id(9), id(10)), None);
    }

    #[test]
    fn entries_that_say_nothing_are_stepped_over() {
        for entry in [
            json!(null),
            json!(["x", 1, 1]),
            json!(["s", "1", 1]),
            json!(["s", 1, 0, "exact", "wamp.x", []]),
            json!(["s", 1, 0, "fuzzy", "a.b", []]),
            json!(["s", 1, 0, "exact", "a.b", ["x"]]),
        ] {
            assert_eq!(Entry::read(&entry), None, "{entry}");
        }
    }
}
