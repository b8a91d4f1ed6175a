//! The model: the meta API, procedures and events.

use serde_json::{Value, json};

use super::calls::Registration;
use super::model::{Model, Subscription, authid, session};
use super::rules;

/// The procedures that the model knows.
pub const PROCEDURES: &[&str] = &[
    "wamp.session.count",
    "wamp.session.list",
    "wamp.session.get",
    "wamp.session.kill",
    "wamp.registration.list",
    "wamp.registration.lookup",
    "wamp.registration.match",
    "wamp.registration.get",
    "wamp.registration.list_callees",
    "wamp.registration.count_callees",
    "wamp.registration.remove_callee",
    "wamp.subscription.list",
    "wamp.subscription.lookup",
    "wamp.subscription.match",
    "wamp.subscription.get",
    "wamp.subscription.list_subscribers",
    "wamp.subscription.count_subscribers",
    "wamp.subscription.remove_subscriber",
];

const INVALID: &str = "wamp.error.invalid_argument";

impl Model {
    /// Sends an event of the router.
    pub fn announce(&mut self, topic: &str, args: Value) {
        let mut events = vec![];
        for subscription in self.matching(topic) {
            let mut details = json!({});
            if subscription.matching != "exact" {
                details["topic"] = json!(topic);
            }
            for to in &subscription.subscribers {
                events.push((*to, json!([36, subscription.id, "P", details, args])));
            }
        }
        self.sent.extend(events);
    }

    /// Returns the subscriptions that a topic matches, in the order that events come.
    pub fn matching(&self, topic: &str) -> Vec<&Subscription> {
        let matching = |it: &&Subscription| rules::matches(&it.matching, &it.topic, topic);
        let mut matched: Vec<_> = self.subscriptions.iter().filter(matching).collect();
        // Prefixes come with the shortest first.
        matched.sort_by_key(|it| {
            let (kind, length, wildcards) = rules::order(&it.matching, &it.topic);
            (kind, -length, wildcards)
        });
        matched
    }

    pub fn details_of(&self, peer: usize) -> Value {
        json!({
            "session": session(peer),
            "authid": authid(peer),
            "authrole": self.peers[peer].role,
            "authmethod": "",
            "authprovider": "",
        })
    }

    /// Answers a call of the realm's own procedures.
    pub fn call_meta(&mut self, from: usize, m: &Value) -> Result<(), &'static str> {
        if m[2]["progress"] == true {
            return Err("wamp.error.feature_not_supported");
        }
        let results = self.ask(from, m)?;
        let mut result = json!([50, m[1], {}]);
        if results != json!([]) {
            result.as_array_mut().unwrap().push(results);
        }
        self.send(from, result);
        Ok(())
    }

    fn ask(&mut self, from: usize, m: &Value) -> Result<Value, &'static str> {
        let procedure = m[3].as_str().unwrap();
        let arg = &m[4][0];
        let id = arg.as_u64().ok_or(INVALID);
        let text = arg.as_str().ok_or(INVALID);
        Ok(match procedure.split('.').nth(1).unwrap() {
            "session" => match procedure {
                "wamp.session.count" => json!([self.joined().count()]),
                "wamp.session.list" => {
                    json!([self.joined().map(session).collect::<Vec<_>>()])
                }
                "wamp.session.get" => json!([self.details_of(self.named(id?)?)]),
                _ => {
                    let peer = self.named(id?)?;
                    if peer == from {
                        return Err("wamp.error.no_such_session");
                    }
                    self.send(peer, json!([6, {}, "wamp.close.killed"]));
                    json!([])
                }
            },
            "registration" => match procedure {
                "wamp.registration.list" => lists(
                    self.registrations
                        .iter()
                        .map(|it| (it.matching.as_str(), it.id)),
                ),
                "wamp.registration.lookup" => {
                    let procedure = text?;
                    let same =
                        |it: &&Registration| it.matching == "exact" && it.procedure == procedure;
                    json!([self.registrations.iter().find(same).map(|it| it.id)])
                }
                "wamp.registration.match" => {
                    let procedure = text?;
                    let best = self
                        .registrations
                        .iter()
                        .filter(|it| serves(it, procedure))
                        .min_by_key(|it| rules::order(&it.matching, &it.procedure));
                    json!([best.map(|it| it.id)])
                }
                _ => {
                    let id = id?;
                    let found = self.registrations.iter().find(|it| it.id == id);
                    let it = found.ok_or("wamp.error.no_such_registration")?;
                    match procedure {
                        "wamp.registration.get" => json!([registration_details(it)]),
                        "wamp.registration.list_callees" => {
                            let callees = it.offers.iter().map(|it| session(it.callee));
                            json!([callees.collect::<Vec<_>>()])
                        }
                        "wamp.registration.count_callees" => json!([it.offers.len()]),
                        _ => {
                            let callee = m[4][1].as_u64().ok_or(INVALID)?;
                            let callee = self.named(callee)?;
                            if !it.offers.iter().any(|it| it.callee == callee) {
                                return Err("wamp.error.no_such_session");
                            }
                            let last = self.withdraw(callee, id);
                            if !self.peers[callee].plain {
                                self.send(callee, json!([67, 0, {"registration": id}]));
                            }
                            self.announce_end("registration", callee, id, last);
                            json!([])
                        }
                    }
                }
            },
            _ => match procedure {
                "wamp.subscription.list" => lists(
                    self.subscriptions
                        .iter()
                        .map(|it| (it.matching.as_str(), it.id)),
                ),
                "wamp.subscription.lookup" => {
                    let topic = text?;
                    let same = |it: &&Subscription| it.matching == "exact" && it.topic == topic;
                    json!([self.subscriptions.iter().find(same).map(|it| it.id)])
                }
                "wamp.subscription.match" => {
                    let ids: Vec<_> = self.matching(text?).iter().map(|it| it.id).collect();
                    if ids.is_empty() {
                        json!([null])
                    } else {
                        json!([ids])
                    }
                }
                _ => {
                    let id = id?;
                    let found = self.subscriptions.iter().find(|it| it.id == id);
                    let it = found.ok_or("wamp.error.no_such_subscription")?;
                    match procedure {
                        "wamp.subscription.get" => json!([subscription_details(it)]),
                        "wamp.subscription.list_subscribers" => {
                            let all = it.subscribers.iter().map(|it| session(*it));
                            let mut all: Vec<_> = all.collect();
                            all.sort_unstable();
                            json!([all])
                        }
                        "wamp.subscription.count_subscribers" => json!([it.subscribers.len()]),
                        _ => {
                            let peer = self.named(m[4][1].as_u64().ok_or(INVALID)?)?;
                            if !it.subscribers.contains(&peer) {
                                return Err("wamp.error.no_such_session");
                            }
                            if !self.peers[peer].plain {
                                self.send(peer, json!([35, 0, {"subscription": id}]));
                            }
                            let last = self.end_subscription(peer, id);
                            self.announce_end("subscription", peer, id, last);
                            json!([])
                        }
                    }
                }
            },
        })
    }

    fn named(&self, id: u64) -> Result<usize, &'static str> {
        let found = self.joined().find(|peer| session(*peer) == id);
        found.ok_or("wamp.error.no_such_session")
    }

    /// Announces that a session has left a registration or subscription, which may be gone with that.
    pub fn announce_end(&mut self, kind: &str, peer: usize, id: u64, last: bool) {
        let word = match kind {
            "registration" => "on_unregister",
            _ => "on_unsubscribe",
        };
        let args = json!([session(peer), id]);
        self.announce(&format!("wamp.{kind}.{word}"), args.clone());
        if last {
            self.announce(&format!("wamp.{kind}.on_delete"), args);
        }
    }
}

/// Tells whether calls of a procedure can go to a registration.
pub fn serves(it: &Registration, procedure: &str) -> bool {
    rules::matches(&it.matching, &it.procedure, procedure)
        && (!rules::reserved(procedure) || rules::reserved(&it.procedure))
}

pub fn registration_details(it: &Registration) -> Value {
    json!({
        "id": it.id,
        "created": "T",
        "uri": it.procedure,
        "match": it.matching,
        "invoke": it.invoke,
    })
}

pub fn subscription_details(it: &Subscription) -> Value {
    json!({"id": it.id, "created": "T", "uri": it.topic, "match": it.matching})
}

fn lists<'a>(all: impl Iterator<Item = (&'a str, u64)>) -> Value {
    let mut lists = json!({"exact": [], "prefix": [], "wildcard": []});
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|it| it.1);
    for (matching, id) in all {
        lists[matching].as_array_mut().unwrap().push(json!(id));
    }
    json!([lists])
}
