//! The history of a subscription (*Event History*): its last events, in order.

use std::collections::VecDeque;
use std::sync::Arc;

use serde_json::Value;
use shared::wamp::Match;

use super::kept::KeptEvent;

/// How many events are kept where nobody says.
const LIMIT: usize = 100;

/// Which events of a realm are kept as history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryRule {
    /// The topic or pattern that a subscription with history has.
    pub uri: String,
    /// How it matches.
    pub matching: Match,
    /// How many events are kept.
    pub limit: usize,
}

impl HistoryRule {
    /// Reads the `event-history` of a realm's `store`, which the configuration has checked.
    pub fn from_store(store: &Value) -> Vec<HistoryRule> {
        let limit = |of: &Value| {
            let limit = of.get("limit").and_then(Value::as_u64);
            limit.map(|it| usize::try_from(it).unwrap_or(usize::MAX))
        };
        let rule = |rule: &Value| {
            let word = rule.get("match").and_then(Value::as_str);
            Some(HistoryRule {
                uri: rule.get("uri")?.as_str()?.to_owned(),
                matching: word.and_then(Match::from_word).unwrap_or_default(),
                limit: limit(rule).or_else(|| limit(store)).unwrap_or(LIMIT),
            })
        };
        let rules = store.get("event-history").and_then(Value::as_array);
        rules.into_iter().flatten().filter_map(rule).collect()
    }
}

/// The events of one subscription.
pub(super) struct History {
    events: VecDeque<Arc<KeptEvent>>,
    octets: usize,
    limit: usize,
    max_octets: usize,
}

impl History {
    pub(super) fn new(limit: usize, max_octets: usize) -> History {
        History {
            events: VecDeque::new(),
            octets: 0,
            limit,
            max_octets,
        }
    }

    /// Adds an event; the oldest make room for it.
    pub(super) fn record(&mut self, event: Arc<KeptEvent>) {
        self.octets += event.octets();
        self.events.push_back(event);
        while self.events.len() > self.limit || self.octets > self.max_octets {
            let Some(oldest) = self.events.pop_front() else {
                return;
            };
            self.octets -= oldest.octets();
        }
    }

    /// Returns the events, the oldest first.
    pub(super) fn events(&self) -> &VecDeque<Arc<KeptEvent>> {
        &self.events
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_store_of_a_realm_says_what_is_kept() {
        let list = json!([{"uri": "a", "limit": 5}, {"uri": "b.", "match": "prefix"}]);
        for (store, expected) in [
            (json!({"type": "memory", "event-history": list}), [5, 100]),
            (json!({"limit": 7, "event-history": list}), [5, 7]),
        ] {
            let rules = HistoryRule::from_store(&store);
            let limits: Vec<_> = rules.iter().map(|it| it.limit).collect();
            assert_eq!(limits, expected);
            assert_eq!(rules[1].matching, Match::Prefix);
        }
        assert!(HistoryRule::from_store(&json!({"type": "memory"})).is_empty());
    }
}
