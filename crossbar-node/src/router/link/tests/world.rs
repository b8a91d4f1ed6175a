//! Several realms and the links between them, in one thread: every message waits until chance or the test lets it go.

use std::collections::{HashMap, VecDeque};

use serde_json::{Value, json};
use shared::wamp::{Id, Match, Message, Serializer};

use super::super::bridge::{Bridge, Joined, Outlet};
use super::super::rules::{Leg, Rules};
use crate::router::core::{
    Allow, Features, Identity, Link, Outbox, Permission, Realm, Role, SessionKey, Settings,
    Violation,
};

/// Frames on their way, by realm and session.
#[derive(Default)]
struct Mail {
    to_sessions: HashMap<SessionKey, VecDeque<Vec<u8>>>,
}

impl Outbox for Mail {
    fn send(&mut self, to: SessionKey, message: &Message<'_>) {
        let mut frame = Vec::new();
        message.encode(Serializer::Json, &mut frame).unwrap();
        self.to_sessions.entry(to).or_default().push_back(frame);
    }

    fn fan_out(&mut self, to: &[SessionKey], event: &Message<'_>) {
        for key in to {
            self.send(*key, event);
        }
    }

    fn abort(&mut self, session: SessionKey, violation: Violation) {
        panic!("{session:?} is aborted: {violation:?}");
    }

    fn close(&mut self, session: SessionKey, reason: &str, _: &str) {
        panic!("{session:?} is closed: {reason}");
    }
}

struct Place {
    realm: Realm,
    mail: Mail,
}

/// A link that is up.
struct Up {
    bridge: Bridge,
    /// By leg: the session and its realm.
    legs: [(usize, SessionKey); 2],
    /// Frames from the bridge to its sessions' realms.
    said: [VecDeque<Vec<u8>>; 2],
}

#[derive(Default)]
struct Said([Vec<Vec<u8>>; 2]);

impl Outlet for Said {
    fn say(&mut self, to: Leg, message: Message<'_>) -> bool {
        let mut frame = Vec::new();
        message.encode(Serializer::Json, &mut frame).unwrap();
        self.0[to as usize].push(frame);
        true
    }
}

/// A client, by the number of its realm and its session there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Client(usize, SessionKey);

/// Realms, clients and links.
pub(super) struct World {
    places: Vec<Place>,
    links: Vec<Option<Up>>,
    requests: HashMap<Client, u64>,
    sessions: u64,
    random: u64,
}

impl World {
    pub(super) fn new(realms: usize, seed: u64) -> World {
        let place = |number: usize| {
            let mut realm = Realm::new("r", Settings::default(), seed + number as u64 * 977);
            realm.set_role(Role {
                name: "user".to_owned(),
                permissions: vec![Permission {
                    matching: Match::Prefix,
                    allow: Allow {
                        call: true,
                        register: true,
                        publish: true,
                        subscribe: true,
                    },
                    ..Permission::default()
                }],
            });
            Place {
                realm,
                mail: Mail::default(),
            }
        };
        World {
            places: (0..realms).map(place).collect(),
            links: Vec::new(),
            requests: HashMap::new(),
            sessions: 0,
            random: seed,
        }
    }

    /// Returns a number below `bound`.
    pub(super) fn chance(&mut self, bound: usize) -> usize {
        self.random = self
            .random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.random >> 33) as usize % bound
    }

    fn join(&mut self, realm: usize, link: Link) -> SessionKey {
        self.sessions += 1;
        let role = if link == Link::Transit {
            "trusted"
        } else {
            "user"
        };
        let identity = Identity {
            session: Id::new(1000 + self.sessions).unwrap(),
            authid: format!("s{}", self.sessions),
            authrole: role.to_owned(),
            features: Features::default(),
            link,
            ..Identity::default()
        };
        let place = &mut self.places[realm];
        place.realm.join(identity, &mut place.mail)
    }

    pub(super) fn client(&mut self, realm: usize) -> Client {
        let client = Client(realm, self.join(realm, Link::No));
        self.requests.insert(client, 0);
        client
    }

    /// Brings a link up between two realms; returns its number.
    pub(super) fn link(&mut self, from: usize, to: usize) -> usize {
        self.link_with(from, to, Link::Transit, Rules::default())
    }

    pub(super) fn link_with(&mut self, from: usize, to: usize, link: Link, rules: Rules) -> usize {
        let legs = [from, to].map(|realm| (realm, self.join(realm, link)));
        let joined = legs.map(|(realm, _)| Joined {
            router: self.places[realm].realm.router(),
        });
        let mut up = Up {
            bridge: Bridge::new(rules, joined[0], joined[1]),
            legs,
            said: Default::default(),
        };
        let mut said = Said::default();
        up.bridge.start(&mut said);
        up.hear(said);
        self.links.push(Some(up));
        self.links.len() - 1
    }

    /// Cuts a link: what is on its way is lost, its sessions leave when the realms notice.
    pub(super) fn cut(&mut self, link: usize) {
        let Some(mut up) = self.links[link].take() else {
            return;
        };
        let mut said = Said::default();
        up.bridge.cut(Leg::Remote, &mut said);
        for frame in std::mem::take(&mut said.0[0]) {
            self.receive(up.legs[0], &frame);
        }
        for (realm, key) in up.legs {
            let place = &mut self.places[realm];
            place.mail.to_sessions.remove(&key);
            place.realm.leave(key, 0, &mut place.mail);
            place.mail.to_sessions.remove(&key);
            place.realm.check_invariants();
        }
    }

    fn receive(&mut self, (realm, key): (usize, SessionKey), frame: &[u8]) {
        let message = Message::decode(Serializer::Json, frame).unwrap();
        let place = &mut self.places[realm];
        place
            .realm
            .receive(0, key, &message, &mut place.mail)
            .unwrap();
        place.realm.check_invariants();
    }

    /// Lets one message of one link go on; `false` if none waits.
    pub(super) fn step(&mut self) -> bool {
        let mut ready = Vec::new();
        for (number, up) in self.links.iter().enumerate() {
            let Some(up) = up else { continue };
            for leg in 0..2 {
                let (realm, key) = up.legs[leg];
                if !up.said[leg].is_empty() {
                    ready.push((number, leg, false));
                }
                let mail = self.places[realm].mail.to_sessions.get(&key);
                if mail.is_some_and(|mail| !mail.is_empty()) {
                    ready.push((number, leg, true));
                }
            }
        }
        if ready.is_empty() {
            return false;
        }
        let (number, leg, heard) = ready[self.chance(ready.len())];
        let up = self.links[number].as_mut().unwrap();
        let (realm, key) = up.legs[leg];
        if heard {
            let mail = self.places[realm].mail.to_sessions.get_mut(&key).unwrap();
            let frame = mail.pop_front().unwrap();
            let message = Message::decode(Serializer::Json, &frame).unwrap();
            let mut said = Said::default();
            up.bridge.handle(Leg::BOTH[leg], message, &mut said);
            up.hear(said);
        } else {
            let frame = up.said[leg].pop_front().unwrap();
            self.receive((realm, key), &frame);
        }
        true
    }

    /// Lets so many messages go on, if there are so many.
    pub(super) fn go_on(&mut self, steps: usize) {
        for _ in 0..steps {
            self.step();
        }
    }

    /// Lets everything go on until nothing moves.
    pub(super) fn settle(&mut self) {
        let mut steps = 0;
        while self.step() {
            steps += 1;
            assert!(steps < 1_000_000, "it never comes to rest");
        }
    }

    /// Sends a request; null stands for its id.
    pub(super) fn request(&mut self, client: Client, mut message: Value) -> u64 {
        let request = self.requests.get_mut(&client).unwrap();
        *request += 1;
        let request = *request;
        message[1] = json!(request);
        self.send(client, &message);
        request
    }

    pub(super) fn send(&mut self, client: Client, message: &Value) {
        self.receive((client.0, client.1), message.to_string().as_bytes());
    }

    pub(super) fn take(&mut self, client: Client) -> Vec<Value> {
        let mail = self.places[client.0].mail.to_sessions.remove(&client.1);
        let frames = mail.into_iter().flatten();
        frames
            .map(|frame| serde_json::from_slice(&frame).unwrap())
            .collect()
    }

    pub(super) fn leave(&mut self, client: Client) {
        let place = &mut self.places[client.0];
        place.realm.leave(client.1, 0, &mut place.mail);
        place.mail.to_sessions.remove(&client.1);
    }

    /// Returns the arguments of the events since the last time.
    pub(super) fn events(&mut self, client: Client) -> Vec<Value> {
        let mail = self.take(client).into_iter();
        mail.filter(|it| it[0] == 36)
            .map(|it| it[4].clone())
            .collect()
    }

    pub(super) fn subscribe(&mut self, client: Client, topic: &str, matching: &str) -> u64 {
        self.request(client, json!([32, null, {"match": matching}, topic]));
        self.take(client).pop().unwrap()[2].as_u64().unwrap()
    }

    pub(super) fn register(&mut self, client: Client, procedure: &str, options: Value) -> Value {
        self.request(client, json!([64, null, options, procedure]));
        self.take(client).pop().unwrap()
    }

    pub(super) fn publish(&mut self, client: Client, topic: &str, args: Value) {
        self.request(client, json!([16, null, {}, topic, args]));
    }

    /// Calls, lets `callee` answer with its own number if it is asked, and returns what the caller gets.
    pub(super) fn call(&mut self, caller: Client, procedure: &str, callees: &[Client]) -> Value {
        self.request(caller, json!([48, null, {}, procedure, [1]]));
        self.settle();
        for (number, callee) in callees.iter().enumerate() {
            for invocation in self.take(*callee).iter().filter(|it| it[0] == 68) {
                self.send(*callee, &json!([70, invocation[1], {}, [number]]));
            }
        }
        self.settle();
        let answer = self.take(caller).pop().expect("the caller is answered");
        match answer[0].as_u64() {
            Some(50) => answer[3][0].clone(),
            _ => answer[4].clone(),
        }
    }

    /// Returns how many patterns all links hold, and how many registrations and subscriptions all realms have.
    pub(super) fn sizes(&self) -> (usize, usize, usize) {
        let up = self.links.iter().flatten();
        let held = up.map(|it| it.bridge.held());
        let realms = self.places.iter().map(|place| &place.realm);
        (
            held.sum(),
            realms.clone().map(Realm::subscription_count).sum(),
            realms.map(Realm::registration_count).sum(),
        )
    }
}

impl Up {
    fn hear(&mut self, said: Said) {
        for (queue, frames) in self.said.iter_mut().zip(said.0) {
            queue.extend(frames);
        }
    }
}
