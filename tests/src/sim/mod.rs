//! Sessions on a router core under a sequence of operations, against a model that is as plain as can be.
//!
//! After each operation every session must have got what the model says, message by message, and the tables of the
//! core must agree with each other. What happens next is decided by a seed (`tests/sim.rs`) or by the octets of a
//! fuzzer's input (`inputs/router.rs`).
//!
//! * `model`: publish and subscribe, sessions, roles · `calls`, `assigning`: procedures · `meta`: the meta API · `rules`: URIs and permissions
//! * `retained`: events that are retained
//! * `operations`: what may happen next

mod assigning;
mod calls;
mod meta;
mod model;
mod operations;
mod retained;
mod rules;

use std::collections::BTreeMap;

use crossbar_node::router::core::{
    Features, Identity, Outbox, Realm, Room, SessionKey, Settings, Violation,
};
use serde_json::{Value, json};
use shared::wamp::{Id, Message, Serializer};

use model::{Model, Sent};
use operations::{Dice, Operation};

/// What the core sent, as JSON; publication ids read `"P"`.
#[derive(Default)]
struct Mail(Vec<(SessionKey, Value)>);

impl Outbox for Mail {
    fn send(&mut self, to: SessionKey, message: &Message<'_>) {
        let mut bytes = Vec::new();
        message.encode(Serializer::Json, &mut bytes).unwrap();
        let mut message: Value = serde_json::from_slice(&bytes).unwrap();
        if message[0] == 17 || message[0] == 36 {
            message[2] = json!("P");
        }
        mask_times(&mut message);
        self.0.push((to, message));
    }

    fn fan_out(&mut self, to: &[SessionKey], event: &Message<'_>) {
        for key in to {
            self.send(*key, event);
        }
    }

    fn abort(&mut self, _: SessionKey, _: Violation) {}

    fn close(&mut self, session: SessionKey, reason: &str, _: &str) {
        self.0.push((session, json!([6, {}, reason])));
    }
}

/// Times of day read `"T"`.
fn mask_times(message: &mut Value) {
    match message {
        Value::Array(items) => items.iter_mut().for_each(mask_times),
        Value::Object(entries) => {
            for (key, value) in entries {
                if key == "created" {
                    *value = json!("T");
                }
                mask_times(value);
            }
        }
        _ => {}
    }
}

/// The core, and which of its keys is which session of the model.
struct Core {
    realm: Realm,
    keys: BTreeMap<usize, SessionKey>,
    now: u64,
    room: Room,
    share: bool,
}

impl Core {
    /// Carries an operation out. Returns what was sent, and whether it was a violation.
    fn apply(&mut self, operation: &Operation) -> (Vec<Sent>, bool) {
        let mut mail = Mail::default();
        let mut violated = false;
        let names: BTreeMap<_, _> = self.keys.iter().map(|(name, key)| (*key, *name)).collect();
        match operation {
            Operation::Join { peer, role, plain } => {
                let features = if *plain {
                    Features::announced(shared::wamp::hello::Abilities::default())
                } else {
                    Features::default()
                };
                let identity = Identity {
                    session: Id::new(1000 + *peer as u64).unwrap(),
                    authid: format!("id{}", peer % 3),
                    authrole: (*role).to_owned(),
                    features,
                    ..Identity::default()
                };
                let key = self.realm.join(identity, &mut mail);
                self.keys.insert(*peer, key);
            }
            Operation::Leave(peer) => {
                let key = self.keys.remove(peer).unwrap();
                self.realm.leave(key, self.now, &mut mail);
            }
            Operation::Send(peer, message) => {
                let frame = message.to_string();
                let decoded = Message::decode(Serializer::Json, frame.as_bytes()).unwrap();
                let key = self.keys[peer];
                // Every other one as if other threads routed as well, which makes no difference.
                self.share = !self.share;
                let (realm, room) = (&self.realm, &mut self.room);
                let done = self.share && realm.receive_shared(key, &decoded, room, &mut mail);
                let result = match done {
                    true => Ok(()),
                    false => self.realm.receive(self.now, key, &decoded, &mut mail),
                };
                if result.is_err() {
                    violated = true;
                    self.keys.remove(peer);
                    self.realm.leave(key, self.now, &mut mail);
                }
            }
            Operation::Advance(millis) => {
                self.now += millis;
                let due = self.realm.next_deadline().is_some_and(|at| at <= self.now);
                self.realm.handle_deadline(self.now, &mut mail);
                assert_eq!(due, !mail.0.is_empty(), "next_deadline tells when");
            }
            Operation::SetRole(role, rules) => self.realm.set_role(rules::to_core(role, rules)),
            Operation::RemoveRole(role) => {
                self.realm.remove_role(role);
            }
        }
        self.realm.check_invariants();
        let sent = mail.0.into_iter();
        (sent.map(|(key, it)| (names[&key], it)).collect(), violated)
    }
}

/// Sorts messages by receiver, in the order that each gets them.
fn by_receiver(sent: Vec<Sent>, operation: &Operation) -> BTreeMap<usize, Vec<Value>> {
    let mut all: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    for (to, mut message) in sent {
        // The texts of the core's own errors are for people.
        if message[0] == 8 && !message[4].as_str().unwrap().starts_with("app.") {
            message.as_array_mut().unwrap().truncate(5);
        }
        all.entry(to).or_default().push(message);
    }
    if matches!(operation, Operation::Advance(_)) {
        // Calls that time out together do so in any order.
        for messages in all.values_mut() {
            messages.sort_by_key(Value::to_string);
        }
    }
    all
}

/// Lets a seed decide what happens, `steps` times. Returns how many messages the core sent.
///
/// # Panics
/// Core and model disagree.
pub fn seeded(seed: u64, steps: usize) -> usize {
    run(&mut Dice::seeded(seed), seed, steps)
}

/// Lets octets decide what happens, until they are used up. Returns how many messages the core sent.
///
/// # Panics
/// Core and model disagree.
pub fn chosen(choices: &[u8]) -> usize {
    run(&mut Dice::chosen(choices), 0, usize::MAX)
}

fn run(dice: &mut Dice<'_>, seed: u64, steps: usize) -> usize {
    let mut model = Model::new();
    let settings = Settings {
        max_pending_per_caller: model::MAX_PER_CALLER,
        max_pending_per_callee: model::MAX_PER_CALLEE,
        ..Settings::default()
    };
    let mut core = Core {
        realm: Realm::new("sim", settings, seed),
        keys: BTreeMap::new(),
        now: 0,
        room: Room::new(seed),
        share: false,
    };
    let mut messages = 0;
    for step in 0..steps {
        if dice.is_spent() {
            break;
        }
        let operation = operations::next(dice, &model);
        let at = format_args!("SEED={seed} step {step}: {operation:?}");
        let (sent, violated) = core.apply(&operation);
        // Which callee a random registration picks only the core knows.
        let picked = sent.iter().find(|(_, it)| it[0] == 68).map(|(to, _)| *to);
        let (expected, breach) = model.apply(&operation, picked);
        assert_eq!(violated, breach, "{at}: violation");
        messages += sent.len();
        assert_eq!(
            by_receiver(sent, &operation),
            by_receiver(expected, &operation),
            "{at}"
        );
        assert_eq!(core.realm.session_count(), model.joined().count(), "{at}");
        assert_eq!(
            core.realm.subscription_count(),
            model.subscriptions.len(),
            "{at}"
        );
        assert_eq!(
            core.realm.registration_count(),
            model.registrations.len(),
            "{at}"
        );
        assert_eq!(core.realm.pending_call_count(), model.calls.len(), "{at}");
    }
    messages
}
