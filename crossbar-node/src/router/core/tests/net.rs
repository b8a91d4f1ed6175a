//! A realm with named sessions. Messages are JSON; publication ids read `"P"`.

use std::collections::HashMap;

use serde_json::{Value, json};
use shared::wamp::{Id, Match, Message, Serializer};

use crate::router::core::{
    Allow, Features, Identity, Link, Outbox, Permission, Realm, Role, Room, SessionKey, Settings,
    Violation,
};

/// Sessions on one realm. After each message everything is checked.
pub(super) struct Net {
    pub(super) realm: Realm,
    sessions: HashMap<String, SessionKey>,
    requests: HashMap<String, u64>,
    mail: Mail,
    now: u64,
}

#[derive(Default)]
struct Mail {
    messages: HashMap<SessionKey, Vec<Value>>,
    /// Who was closed or aborted, with reason and message.
    ended: Vec<(SessionKey, String, String)>,
}

impl Outbox for Mail {
    fn send(&mut self, to: SessionKey, message: &Message<'_>) {
        let mut bytes = Vec::new();
        message.encode(Serializer::Json, &mut bytes).unwrap();
        let mut message: Value = serde_json::from_slice(&bytes).unwrap();
        if [json!(17), json!(36)].contains(&message[0]) {
            assert!(
                message[2]
                    .as_u64()
                    .is_some_and(|id| (1..=1 << 53).contains(&id))
            );
            message[2] = json!("P");
        }
        self.messages.entry(to).or_default().push(message);
    }

    fn fan_out(&mut self, to: &[SessionKey], event: &Message<'_>) {
        for key in to {
            self.send(*key, event);
        }
    }

    fn abort(&mut self, session: SessionKey, violation: Violation) {
        let Violation { reason, message } = violation;
        self.ended.push((session, reason.to_owned(), message));
    }

    fn close(&mut self, session: SessionKey, reason: &str, message: &str) {
        let (reason, message) = (reason.to_owned(), message.to_owned());
        self.ended.push((session, reason, message));
    }
}

/// Allows a role these words on everything.
pub(super) fn role(name: &str, allow: Allow) -> Role {
    Role {
        name: name.to_owned(),
        permissions: vec![Permission {
            matching: Match::Prefix,
            allow,
            ..Permission::default()
        }],
    }
}

pub(super) const ALL: Allow = Allow {
    call: true,
    register: true,
    publish: true,
    subscribe: true,
};

impl Net {
    pub(super) fn new() -> Net {
        Net::with(Settings::default())
    }

    pub(super) fn with(settings: Settings) -> Net {
        let mut realm = Realm::new("realm1", settings, 7);
        realm.set_role(role("user", ALL));
        Net {
            realm,
            sessions: HashMap::new(),
            requests: HashMap::new(),
            mail: Mail::default(),
            now: 1_000,
        }
    }

    /// Adds a session of role `user`. The first one has the id 1001.
    pub(super) fn session(self, name: &str) -> Net {
        self.session_as(name, "user")
    }

    pub(super) fn session_as(self, name: &str, role: &str) -> Net {
        self.session_with(name, role, Features::default())
    }

    pub(super) fn session_with(mut self, name: &str, role: &str, features: Features) -> Net {
        let identity = Identity {
            session: Id::new(1_001 + self.requests.len() as u64).unwrap(),
            authid: name.to_owned(),
            authrole: role.to_owned(),
            features,
            ..Identity::default()
        };
        let key = self.realm.join(identity, &mut self.mail);
        self.sessions.insert(name.to_owned(), key);
        self.requests.insert(name.to_owned(), 0);
        self
    }

    /// Adds a link's session, of role `trusted` if it is trusted.
    pub(super) fn link(mut self, name: &str, link: Link) -> Net {
        let identity = Identity {
            session: Id::new(1_001 + self.requests.len() as u64).unwrap(),
            authid: name.to_owned(),
            authrole: if link == Link::Transit {
                "trusted"
            } else {
                "user"
            }
            .to_owned(),
            link,
            ..Identity::default()
        };
        let key = self.realm.join(identity, &mut self.mail);
        self.sessions.insert(name.to_owned(), key);
        self.requests.insert(name.to_owned(), 0);
        self
    }

    pub(super) fn key(&self, name: &str) -> SessionKey {
        self.sessions[name]
    }

    /// Sends a message as it stands.
    pub(super) fn try_send(&mut self, name: &str, message: &Value) -> Result<(), Violation> {
        let frame = message.to_string();
        let message = Message::decode(Serializer::Json, frame.as_bytes()).unwrap();
        let from = self.sessions[name];
        let result = self.realm.receive(self.now, from, &message, &mut self.mail);
        self.realm.check_invariants();
        result
    }

    /// Sends a message as if other threads routed as well; `false` if it has to be sent once more.
    pub(super) fn share(&mut self, name: &str, message: &Value) -> bool {
        let frame = message.to_string();
        let message = Message::decode(Serializer::Json, frame.as_bytes()).unwrap();
        let (from, mut room) = (self.sessions[name], Room::new(1));
        let realm = &self.realm;
        realm.receive_shared(from, &message, &mut room, &mut self.mail)
    }

    pub(super) fn send(&mut self, name: &str, message: Value) {
        self.try_send(name, &message).unwrap();
    }

    /// Sends a request with the next request id, which stands as null in `message`, and returns that id.
    pub(super) fn request(&mut self, name: &str, mut message: Value) -> u64 {
        let request = self.requests.get_mut(name).unwrap();
        *request += 1;
        let request = *request;
        message[1] = json!(request);
        self.send(name, message);
        request
    }

    /// Returns what a session was sent since the last time.
    pub(super) fn take(&mut self, name: &str) -> Vec<Value> {
        let key = self.sessions[name];
        self.mail.messages.remove(&key).unwrap_or_default()
    }

    /// Returns who was closed or aborted since the last time, with reason and message.
    pub(super) fn ended(&mut self) -> Vec<(String, String, String)> {
        let name = |key: SessionKey| {
            let mut sessions = self.sessions.iter();
            sessions.find(|it| *it.1 == key).unwrap().0.clone()
        };
        let ended = std::mem::take(&mut self.mail.ended);
        let ended = ended.into_iter();
        ended
            .map(|(key, why, text)| (name(key), why, text))
            .collect()
    }

    /// Calls a procedure of the realm itself; returns its positional results, or the error.
    pub(super) fn ask(
        &mut self,
        name: &str,
        procedure: &str,
        args: Value,
    ) -> Result<Value, String> {
        self.ask_with(name, procedure, args, json!({}))
    }

    pub(super) fn ask_with(
        &mut self,
        name: &str,
        procedure: &str,
        args: Value,
        kwargs: Value,
    ) -> Result<Value, String> {
        let call = json!([48, null, {}, procedure, args, kwargs]);
        let request = self.request(name, call);
        let mail = self.mail.messages.get_mut(&self.sessions[name]).unwrap();
        let is_answer =
            |it: &Value| it[0] == 50 && it[1] == request || it[0] == 8 && it[2] == request;
        let at = mail.iter().position(is_answer).unwrap();
        let answer = mail.remove(at);
        match answer[0].as_u64() {
            Some(50) => Ok(answer.get(3).cloned().unwrap_or(json!([]))),
            _ => Err(answer[4].as_str().unwrap().to_owned()),
        }
    }

    /// Subscribes; returns the id of the subscription.
    pub(super) fn subscribe(&mut self, name: &str, topic: &str, matching: Match) -> u64 {
        let options = json!({ "match": matching });
        self.request(name, json!([32, null, options, topic]));
        self.granted(name, 33)
    }

    /// Registers; returns the id of the registration.
    pub(super) fn register(&mut self, name: &str, procedure: &str, options: Value) -> u64 {
        self.request(name, json!([64, null, options, procedure]));
        self.granted(name, 65)
    }

    fn granted(&mut self, name: &str, code: u64) -> u64 {
        let mail = self.take(name);
        let answer = mail.iter().find(|it| it[0] == code);
        let answer = answer.unwrap_or_else(|| panic!("no {code}: {mail:?}"));
        answer[2].as_u64().unwrap()
    }

    pub(super) fn publish(&mut self, name: &str, topic: &str, args: Value) {
        self.publish_with(name, topic, json!({}), args);
    }

    pub(super) fn publish_with(&mut self, name: &str, topic: &str, options: Value, args: Value) {
        self.request(name, json!([16, null, options, topic, args]));
    }

    pub(super) fn call(&mut self, name: &str, procedure: &str, options: Value) -> u64 {
        self.request(name, json!([48, null, options, procedure]))
    }

    /// Returns the arguments of the events since the last time.
    pub(super) fn events(&mut self, name: &str) -> Vec<Value> {
        let mail = self.take(name);
        let events = mail.iter().filter(|message| message[0] == 36);
        events.map(|message| message[4].clone()).collect()
    }

    /// Returns the error URIs since the last time.
    pub(super) fn errors(&mut self, name: &str) -> Vec<String> {
        let mail = self.take(name);
        let errors = mail.iter().filter(|message| message[0] == 8);
        let uris = errors.map(|message| message[4].as_str().unwrap().to_owned());
        uris.collect()
    }

    pub(super) fn leave(&mut self, name: &str) {
        let key = self.sessions[name];
        self.realm.leave(key, self.now, &mut self.mail);
        self.realm.check_invariants();
    }

    /// Answers in the place of a callee.
    pub(super) fn answer_for(&mut self, callee: SessionKey, error: (&'static str, &str)) {
        self.realm.answer_for(callee, error, &mut self.mail);
        self.realm.check_invariants();
    }

    /// Lets time pass.
    pub(super) fn advance(&mut self, millis: u64) {
        self.now += millis;
        self.realm.handle_deadline(self.now, &mut self.mail);
        self.realm.check_invariants();
    }
}
