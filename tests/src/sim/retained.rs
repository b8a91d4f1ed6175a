//! The model: retained events.

use serde_json::{Value, json};

use super::model::Model;
use super::rules;

/// How many events with named receivers are kept per topic.
const MOST_LIMITED: usize = 8;

pub struct Retained {
    publisher: usize,
    topic: String,
    options: Value,
    details: Value,
    payload: Vec<Value>,
}

impl Retained {
    fn is_limited(&self) -> bool {
        let mut keys = self.options.as_object().unwrap().keys();
        keys.any(|key| {
            key.starts_with("eligible") || key.starts_with("exclude") && key != "exclude_me"
        })
    }
}

impl Model {
    pub fn retain(&mut self, publisher: usize, m: &Value, details: Value) {
        let new = Retained {
            publisher,
            topic: m[3].as_str().unwrap().to_owned(),
            options: m[2].clone(),
            details,
            payload: m.as_array().unwrap()[4..].to_vec(),
        };
        if new.is_limited() {
            let limited = |it: &Retained| it.topic == new.topic && it.is_limited();
            if self.retained.iter().filter(|it| limited(it)).count() >= MOST_LIMITED {
                let oldest = self.retained.iter().position(limited).unwrap();
                self.retained.remove(oldest);
            }
        } else {
            self.retained.retain(|it| it.topic != new.topic);
        }
        self.retained.push(new);
    }

    /// Sends what a subscriber would have got last of each topic.
    pub fn send_retained(&mut self, to: usize, subscription: u64) {
        let mut all = self.subscriptions.iter();
        let it = all.find(|it| it.id == subscription).unwrap();
        let (matching, pattern) = (it.matching.clone(), it.topic.clone());
        let kept = self.retained.iter();
        let mut topics: Vec<_> = kept.map(|it| it.topic.clone()).collect();
        topics.sort();
        topics.dedup();
        for topic in topics {
            let fits =
                |it: &&Retained| it.topic == topic && self.wanted(it.publisher, to, &it.options);
            let last = self.retained.iter().rev().find(fits);
            let Some(last) = last.filter(|_| rules::matches(&matching, &pattern, &topic)) else {
                continue;
            };
            let mut details = last.details.clone();
            details["retained"] = json!(true);
            if matching != "exact" {
                details["topic"] = json!(topic);
            }
            let mut event = json!([36, subscription, "P", details]);
            event.as_array_mut().unwrap().extend(last.payload.clone());
            self.send(to, event);
        }
    }
}
