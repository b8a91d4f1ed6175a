//! What the `store` of a realm's configuration keeps: the events of some topics, the calls of some procedures.

use serde_json::Value;
use shared::wamp::Match;

/// How much is kept where nobody says.
const LIMIT: usize = 100;

/// What is kept for a URI or pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreRule {
    /// The URI or pattern.
    pub uri: String,
    /// How it matches.
    pub matching: Match,
    /// How many events or calls are kept.
    pub limit: usize,
}

impl StoreRule {
    /// Reads the `event-history` of a store, which the configuration has checked: subscriptions whose events are kept.
    pub fn event_history(store: &Value) -> Vec<StoreRule> {
        StoreRule::list(store, "event-history")
    }

    /// Reads the `call-queue` of a store, which the configuration has checked: procedures whose calls may wait.
    pub fn call_queue(store: &Value) -> Vec<StoreRule> {
        StoreRule::list(store, "call-queue")
    }

    fn list(store: &Value, key: &str) -> Vec<StoreRule> {
        let limit = |of: &Value| {
            let limit = of.get("limit").and_then(Value::as_u64);
            limit.map(|it| usize::try_from(it).unwrap_or(usize::MAX))
        };
        let rule = |rule: &Value| {
            let word = rule.get("match").and_then(Value::as_str);
            Some(StoreRule {
                uri: rule.get("uri")?.as_str()?.to_owned(),
                matching: word.and_then(Match::from_word).unwrap_or_default(),
                limit: limit(rule).or_else(|| limit(store)).unwrap_or(LIMIT),
            })
        };
        let rules = store.get(key).and_then(Value::as_array);
        rules.into_iter().flatten().filter_map(rule).collect()
    }

    /// Tells whether the rule is for this URI, or for the pattern written like it.
    pub(super) fn covers(&self, uri: &str) -> bool {
        self.matching.matches(&self.uri, uri)
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
            let rules = StoreRule::event_history(&store);
            let limits: Vec<_> = rules.iter().map(|it| it.limit).collect();
            assert_eq!(limits, expected);
            assert_eq!(rules[1].matching, Match::Prefix);
        }
        assert!(StoreRule::event_history(&json!({"type": "memory"})).is_empty());
    }
}
