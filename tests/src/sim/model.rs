//! The model: sessions, roles, publish and subscribe.

use serde_json::{Value, json};

use super::meta::subscription_details;
use super::operations::Operation;
use super::rules::{self, Rule};

pub const MAX_PER_CALLER: usize = 6;
pub const MAX_PER_CALLEE: usize = 8;

/// A message, and who it goes to.
pub type Sent = (usize, Value);

/// Why a session is to be aborted.
pub struct Breach;

pub struct Peer {
    pub role: &'static str,
    pub plain: bool,
    pub joined: bool,
    pub requests: u64,
    pub invocations: u64,
    /// Progressive calls that ended before their last part came.
    pub cut_off: Vec<u64>,
}

pub struct Subscription {
    pub id: u64,
    pub matching: String,
    pub topic: String,
    pub subscribers: Vec<usize>,
}

pub struct Model {
    pub now: u64,
    pub peers: Vec<Peer>,
    pub roles: Vec<(&'static str, Vec<Rule>)>,
    pub subscriptions: Vec<Subscription>,
    pub registrations: Vec<super::calls::Registration>,
    pub calls: Vec<super::calls::Call>,
    pub retained: Vec<super::retained::Retained>,
    pub last_subscription: u64,
    pub last_registration: u64,
    pub last_offer: u64,
    pub sent: Vec<Sent>,
}

impl Model {
    pub fn new() -> Model {
        Model {
            now: 0,
            peers: vec![],
            roles: vec![],
            subscriptions: vec![],
            registrations: vec![],
            calls: vec![],
            retained: vec![],
            last_subscription: 0,
            last_registration: 0,
            last_offer: 0,
            sent: vec![],
        }
    }

    pub fn joined(&self) -> impl Iterator<Item = usize> {
        (0..self.peers.len()).filter(|peer| self.peers[*peer].joined)
    }

    /// Carries an operation out; `picked` is the callee that got an INVOCATION.
    pub fn apply(&mut self, operation: &Operation, picked: Option<usize>) -> (Vec<Sent>, bool) {
        self.sent.clear();
        let mut violated = false;
        match operation {
            Operation::Join { peer, role, plain } => {
                assert_eq!(*peer, self.peers.len());
                self.peers.push(Peer {
                    role,
                    plain: *plain,
                    joined: true,
                    requests: 0,
                    invocations: 0,
                    cut_off: vec![],
                });
                self.announce("wamp.session.on_join", json!([self.details_of(*peer)]));
            }
            Operation::Leave(peer) => self.leave(*peer),
            Operation::Send(peer, message) => {
                violated = self.receive(*peer, message, picked).is_err();
                if violated {
                    self.leave(*peer);
                }
            }
            Operation::Advance(millis) => {
                self.now += millis;
                self.time_out();
            }
            Operation::SetRole(role, rules) => {
                self.roles.retain(|it| it.0 != *role);
                self.roles.push((role, rules.clone()));
            }
            Operation::RemoveRole(role) => self.roles.retain(|it| it.0 != *role),
        }
        (std::mem::take(&mut self.sent), violated)
    }

    fn receive(&mut self, from: usize, m: &Value, picked: Option<usize>) -> Result<(), Breach> {
        let code = m[0].as_u64().unwrap();
        let packed = [16, 48].contains(&code) && m[2]["ppt_scheme"].is_string();
        if packed && self.peers[from].plain {
            return Err(Breach);
        }
        if [16, 32, 34, 64, 66].contains(&code) {
            self.next_request(from, m)?;
        }
        match code {
            16 => self.publish(from, m),
            32 => self.subscribe(from, m),
            34 => self.unsubscribe(from, m),
            48 => return self.call(from, m, picked),
            49 => self.cancel(from, m),
            64 => self.register(from, m),
            66 => self.unregister(from, m),
            70 => return self.yielded(from, m),
            8 if m[1] == 68 => return self.failed(from, m, picked),
            _ => return Err(Breach),
        }
        Ok(())
    }

    /// Tells whether an answer is to an INVOCATION that there was.
    pub fn was_invoked(&self, from: usize, invocation: &Value) -> Result<(), Breach> {
        match invocation.as_u64() {
            Some(id) if (1..=self.peers[from].invocations).contains(&id) => Ok(()),
            _ => Err(Breach),
        }
    }

    pub fn next_request(&mut self, from: usize, m: &Value) -> Result<(), Breach> {
        let last = &mut self.peers[from].requests;
        if m[1] != *last + 1 {
            return Err(Breach);
        }
        *last += 1;
        Ok(())
    }

    pub fn send(&mut self, to: usize, message: Value) {
        self.sent.push((to, message));
    }

    /// Answers a request with ERROR.
    pub fn refuse(&mut self, to: usize, m: &Value, error: &str) {
        self.send(to, json!([8, m[0], m[1], {}, error]));
    }

    /// Decides whether a session may do something; if so, whether its identity is disclosed anyway.
    pub fn may(&self, peer: usize, action: usize, matching: &str, uri: &str) -> Option<bool> {
        let role = self.peers[peer].role;
        if role == "trusted" {
            return Some(false);
        }
        let rules = self.roles.iter().find(|it| it.0 == role)?;
        rules::decide(&rules.1, action, matching, uri)
    }

    fn leave(&mut self, peer: usize) {
        let subscribed = self.subscriptions.iter();
        let subscribed = subscribed.filter(|it| it.subscribers.contains(&peer));
        let mut subscribed: Vec<_> = subscribed.map(|it| it.id).collect();
        subscribed.sort_unstable();
        let registered = self.registrations.iter();
        let registered = registered.filter(|it| it.offers.iter().any(|offer| offer.callee == peer));
        let mut registered: Vec<_> = registered.map(|it| it.id).collect();
        registered.sort_unstable();
        let subscribed = subscribed.into_iter();
        let subscribed: Vec<_> = subscribed
            .map(|id| (id, self.end_subscription(peer, id)))
            .collect();
        let registered = registered.into_iter();
        let registered: Vec<_> = registered.map(|id| (id, self.withdraw(peer, id))).collect();
        self.leave_calls(peer);
        for (id, last) in subscribed {
            self.announce_end("subscription", peer, id, last);
        }
        for (id, last) in registered {
            self.announce_end("registration", peer, id, last);
        }
        self.peers[peer].joined = false;
        let args = json!([session(peer), authid(peer), self.peers[peer].role]);
        self.announce("wamp.session.on_leave", args);
    }

    /// Takes a subscriber out; tells whether it was the last one.
    pub fn end_subscription(&mut self, peer: usize, id: u64) -> bool {
        let mut subscriptions = self.subscriptions.iter_mut();
        let it = subscriptions.find(|it| it.id == id).unwrap();
        it.subscribers.retain(|it| *it != peer);
        let last = it.subscribers.is_empty();
        self.subscriptions.retain(|it| !it.subscribers.is_empty());
        last
    }

    fn subscribe(&mut self, from: usize, m: &Value) {
        let matching = m[2]["match"].as_str().unwrap_or("exact");
        let topic = m[3].as_str().unwrap();
        if !rules::valid(matching, topic) {
            return self.refuse(from, m, "wamp.error.invalid_uri");
        }
        if self.may(from, 3, matching, topic).is_none() {
            return self.refuse(from, m, "wamp.error.not_authorized");
        }
        let same = |it: &&mut Subscription| it.matching == matching && it.topic == topic;
        let (mut created, mut known) = (false, false);
        let id = if let Some(it) = self.subscriptions.iter_mut().find(same) {
            known = it.subscribers.contains(&from);
            if !known {
                it.subscribers.push(from);
            }
            it.id
        } else {
            created = true;
            self.last_subscription += 1;
            self.subscriptions.push(Subscription {
                id: self.last_subscription,
                matching: matching.to_owned(),
                topic: topic.to_owned(),
                subscribers: vec![from],
            });
            self.last_subscription
        };
        self.send(from, json!([33, m[1], id]));
        if m[2]["get_retained"] == true {
            self.send_retained(from, id);
        }
        if created {
            let it = self.subscriptions.last().unwrap();
            let args = json!([session(from), subscription_details(it)]);
            self.announce("wamp.subscription.on_create", args);
        }
        if !known {
            let args = json!([session(from), id]);
            self.announce("wamp.subscription.on_subscribe", args);
        }
    }

    fn unsubscribe(&mut self, from: usize, m: &Value) {
        let mine = |it: &&Subscription| m[2] == it.id && it.subscribers.contains(&from);
        let Some(id) = self.subscriptions.iter().find(mine).map(|it| it.id) else {
            return self.refuse(from, m, "wamp.error.no_such_subscription");
        };
        let last = self.end_subscription(from, id);
        self.send(from, json!([35, m[1]]));
        self.announce_end("subscription", from, id, last);
    }

    fn publish(&mut self, from: usize, m: &Value) {
        let (options, topic) = (&m[2], m[3].as_str().unwrap());
        let acknowledge = options["acknowledge"] == true;
        let matched = self.matching(topic);
        let retain = options["retain"] == true;
        if matched.is_empty() && !acknowledge && !retain {
            return;
        }
        let forced = self.may(from, 2, "exact", topic);
        let invalid = !rules::valid("exact", topic)
            || rules::reserved(topic) && self.peers[from].role != "trusted";
        if invalid || forced.is_none() {
            if acknowledge {
                let uri = if invalid {
                    "invalid_uri"
                } else {
                    "not_authorized"
                };
                self.refuse(from, m, &format!("wamp.error.{uri}"));
            }
            return;
        }
        let mut events = vec![];
        let mut details = options.clone();
        details
            .as_object_mut()
            .unwrap()
            .retain(|key, _| key.starts_with("ppt"));
        if options["disclose_me"] == true || forced == Some(true) {
            details["publisher"] = json!(session(from));
            details["publisher_authid"] = json!(authid(from));
            details["publisher_authrole"] = json!(self.peers[from].role);
        }
        for subscription in matched {
            let mut details = details.clone();
            if subscription.matching != "exact" {
                details["topic"] = json!(topic);
            }
            let mut event = json!([36, subscription.id, "P", details]);
            let payload = m.as_array().unwrap()[4..].to_vec();
            event.as_array_mut().unwrap().extend(payload);
            for to in &subscription.subscribers {
                if self.wanted(from, *to, options) {
                    events.push((*to, event.clone()));
                }
            }
        }
        self.sent.extend(events);
        if retain {
            self.retain(from, m, details);
        }
        if acknowledge {
            self.send(from, json!([17, m[1], "P"]));
        }
    }

    pub fn wanted(&self, from: usize, to: usize, options: &Value) -> bool {
        let is = |value: Value, key: &str| {
            let list = options.get(key)?.as_array().unwrap();
            Some(list.contains(&value))
        };
        let (id, authid, role) = (
            json!(session(to)),
            json!(authid(to)),
            json!(self.peers[to].role),
        );
        (from != to || options["exclude_me"] == false)
            && is(id.clone(), "eligible") != Some(false)
            && is(authid.clone(), "eligible_authid") != Some(false)
            && is(role.clone(), "eligible_authrole") != Some(false)
            && is(id, "exclude") != Some(true)
            && is(authid, "exclude_authid") != Some(true)
            && is(role, "exclude_authrole") != Some(true)
    }
}

pub fn session(peer: usize) -> u64 {
    1000 + peer as u64
}

pub fn authid(peer: usize) -> String {
    format!("id{}", peer % 3)
}
