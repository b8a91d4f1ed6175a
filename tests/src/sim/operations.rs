//! What happens next: mostly what sessions do, with a mistake now and then.

use serde_json::{Value, json};

use super::meta::PROCEDURES;
use super::model::{Model, session};
use super::rules::Rule;

#[derive(Debug)]
pub enum Operation {
    Join {
        peer: usize,
        role: &'static str,
        /// Announces no feature.
        plain: bool,
    },
    Leave(usize),
    Send(usize, Value),
    Advance(u64),
    SetRole(&'static str, Vec<Rule>),
    RemoveRole(&'static str),
}

/// Decides what is left open.
pub enum Dice<'a> {
    /// Chance, repeatable (xorshift).
    Seeded(u64),
    /// One octet decides each time, two if there is much to choose from; none left decides for the first.
    Chosen(&'a [u8]),
}

impl Dice<'_> {
    pub fn seeded(seed: u64) -> Dice<'static> {
        Dice::Seeded((seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub fn chosen(choices: &[u8]) -> Dice<'_> {
        Dice::Chosen(choices)
    }

    /// Tells whether nothing is left to decide with.
    pub fn is_spent(&self) -> bool {
        matches!(self, Dice::Chosen([]))
    }

    fn below(&mut self, bound: usize) -> usize {
        match self {
            Dice::Seeded(state) => {
                *state ^= *state << 13;
                *state ^= *state >> 7;
                *state ^= *state << 17;
                ((*state >> 20) % bound as u64) as usize
            }
            Dice::Chosen(choices) => {
                let octets = if bound > 256 { 2 } else { 1 };
                let (now, left) = choices.split_at(choices.len().min(octets));
                *choices = left;
                now.iter()
                    .fold(0, |all, octet| all << 8 | usize::from(*octet))
                    % bound
            }
        }
    }

    /// True once in `of` times.
    fn once(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

const URIS: &[&str] = &[
    "a", "a.b", "a.b.c", "a.bc", "b", "b.b", "a.c.c", "a.b.c.d", "b.c.a", "ab.c",
];
const PREFIXES: &[&str] = &["", "a", "a.", "a.b", "a.b.", "a.b.c", "b.", "ab"];
const WILDCARDS: &[&str] = &["a..c", "..", ".b", "a.", "a.b.", "..c", "a...d", ".b.c."];
const STRANGE: &[&str] = &["a..b", "a b", "wamp.x", ".a", "wamp.session.none"];
const ROLES: &[&str] = &["user", "user", "user", "guest", "trusted"];

pub fn next(dice: &mut Dice<'_>, model: &Model) -> Operation {
    let joined: Vec<_> = model.joined().collect();
    if joined.len() < 2 || joined.len() < 7 && dice.once(15) {
        return Operation::Join {
            peer: model.peers.len(),
            role: dice.pick(ROLES),
            plain: dice.once(5),
        };
    }
    if model.roles.is_empty() {
        return Operation::SetRole("user", vec![all()]);
    }
    let peer = dice.pick(&joined);
    match dice.below(100) {
        0..2 => Operation::Leave(peer),
        2..7 => Operation::Advance(dice.below(40) as u64),
        7..9 => role(dice),
        _ => Operation::Send(peer, message(dice, model, peer)),
    }
}

fn all() -> Rule {
    Rule {
        uri: "",
        matching: "prefix",
        allow: [true; 4],
        disclose: false,
    }
}

fn role(dice: &mut Dice<'_>) -> Operation {
    let name = dice.pick(&["user", "guest", "guest"]);
    if dice.once(6) {
        return Operation::RemoveRole(name);
    }
    let mut rules = vec![all()];
    for _ in 0..dice.below(4) {
        let (matching, uri) = pattern(dice);
        let allow = [(); 4].map(|()| !dice.once(3));
        // Two rules for the same pattern are no matter for a simulation.
        if !rules
            .iter()
            .any(|it| (it.matching, it.uri) == (matching, uri))
        {
            rules.push(Rule {
                uri,
                matching,
                allow,
                disclose: dice.once(3),
            });
        }
    }
    Operation::SetRole(name, rules)
}

fn pattern(dice: &mut Dice<'_>) -> (&'static str, &'static str) {
    match dice.below(10) {
        0..4 => ("exact", dice.pick(URIS)),
        4..7 => ("prefix", dice.pick(PREFIXES)),
        _ => ("wildcard", dice.pick(WILDCARDS)),
    }
}

fn uri(dice: &mut Dice<'_>) -> &'static str {
    if dice.once(25) {
        return dice.pick(STRANGE);
    }
    dice.pick(URIS)
}

/// Options of which each may be there.
fn options(dice: &mut Dice<'_>, of: usize, all: &[(&str, Value)]) -> Value {
    let mut options = json!({});
    for (key, value) in all {
        if dice.once(of) {
            options[key] = value.clone();
        }
    }
    options
}

fn payload(dice: &mut Dice<'_>, mut message: Value) -> Value {
    let list = message.as_array_mut().unwrap();
    match dice.below(3) {
        0 => {}
        1 => list.push(json!([dice.below(100)])),
        _ => list.extend([json!([]), json!({"k": dice.below(100)})]),
    }
    message
}

fn message(dice: &mut Dice<'_>, model: &Model, peer: usize) -> Value {
    let mut message = any_message(dice, model, peer);
    // Seldom a violation only, so that sessions live for a while.
    if model.peers[peer].plain && !dice.once(20) {
        let options = message.get_mut(2).and_then(Value::as_object_mut);
        options.map(|options| options.remove("ppt_scheme"));
    }
    message
}

fn any_message(dice: &mut Dice<'_>, model: &Model, peer: usize) -> Value {
    let me = &model.peers[peer];
    let request = if dice.once(150) {
        dice.below(5) as u64
    } else {
        me.requests + 1
    };
    match dice.below(100) {
        0..12 => {
            let (matching, topic) = pattern(dice);
            let topic = if dice.once(30) { uri(dice) } else { topic };
            let mut options = options(dice, 3, &[("get_retained", json!(true))]);
            options["match"] = json!(matching);
            json!([32, request, options, topic])
        }
        12..17 => {
            let mine = model.subscriptions.iter();
            let mine = mine.filter(|it| it.subscribers.contains(&peer));
            let ids: Vec<_> = mine.map(|it| it.id).chain([999]).collect();
            json!([34, request, dice.pick(&ids)])
        }
        17..37 => publish(dice, model, request),
        37..49 => register(dice, model, request),
        49..52 => {
            let mine = model.registrations.iter();
            let mine = mine.filter(|it| it.offers.iter().any(|offer| offer.callee == peer));
            let ids: Vec<_> = mine.map(|it| it.id).chain([999]).collect();
            json!([66, request, dice.pick(&ids)])
        }
        52..74 => call(dice, model, peer, request),
        74..79 => {
            let mine = model.calls.iter().filter(|it| it.caller == peer);
            let ids: Vec<_> = mine.map(|it| it.request).chain([999]).collect();
            let mode = dice.pick(&["skip", "kill", "killnowait"]);
            json!([
                49,
                dice.pick(&ids),
                options(dice, 1, &[("mode", json!(mode))])
            ])
        }
        79..99 => answer(dice, model, peer),
        _ if dice.once(3) => dice_violation(dice),
        _ => json!([49, 1, {}]),
    }
}

fn dice_violation(dice: &mut Dice<'_>) -> Value {
    match dice.below(3) {
        0 => json!([36, 1, 1, {}]),
        1 => json!([8, 48, 1, {}, "app.error"]),
        _ => json!([1, "sim", {}]),
    }
}

fn publish(dice: &mut Dice<'_>, model: &Model, request: u64) -> Value {
    let joined: Vec<_> = model.joined().map(session).collect();
    let ids = json!([dice.pick(&joined), dice.pick(&joined), 77]);
    let authids = json!(["id0", "id9"]);
    let mut options = options(
        dice,
        3,
        &[
            ("acknowledge", json!(true)),
            ("exclude_me", json!(false)),
            ("disclose_me", json!(true)),
            ("retain", json!(true)),
        ],
    );
    if dice.once(3) {
        let lists = [
            ("exclude", ids.clone()),
            ("eligible", if dice.once(4) { json!([]) } else { ids }),
            ("exclude_authid", authids.clone()),
            ("eligible_authid", authids),
            ("exclude_authrole", json!(["guest", "none"])),
            ("eligible_authrole", json!(["user", "none"])),
            ("ppt_scheme", json!("x_sim")),
        ];
        for (key, list) in lists {
            if dice.once(4) {
                options[key] = list;
            }
        }
    }
    let topic = uri(dice);
    payload(dice, json!([16, request, options, topic]))
}

fn register(dice: &mut Dice<'_>, model: &Model, request: u64) -> Value {
    let (matching, procedure) = pattern(dice);
    let procedure = if dice.once(30) { uri(dice) } else { procedure };
    let invoke = dice.pick(&[
        "single",
        "roundrobin",
        "roundrobin",
        "random",
        "first",
        "last",
    ]);
    let mut options = options(
        dice,
        4,
        &[
            ("force_reregister", json!(true)),
            ("disclose_caller", json!(true)),
            ("forward_timeout", json!(true)),
            ("concurrency", json!(1 + request % 3)),
        ],
    );
    options["match"] = json!(matching);
    options["invoke"] = json!(invoke);
    // Registrations are shared only if several sessions want the same.
    let mut registrations = model.registrations.iter();
    let shared = registrations.find(|it| it.invoke != "single" && it.offers.len() < 4);
    if let (Some(it), true) = (shared, dice.once(2)) {
        options["match"] = json!(it.matching);
        options["invoke"] = json!(it.invoke);
        options["force_reregister"] = json!(false);
        return json!([64, request, options, it.procedure]);
    }
    json!([64, request, options, procedure])
}

fn call(dice: &mut Dice<'_>, model: &Model, peer: usize, request: u64) -> Value {
    let mut calls = model.calls.iter();
    let open = calls.find(|it| it.caller == peer && it.open);
    let again = options(dice, 2, &[("progress", json!(true)), ("timeout", json!(1))]);
    if let (Some(call), true) = (open, dice.once(2)) {
        let message = json!([48, call.request, again, call.procedure]);
        return payload(dice, message);
    }
    if let (Some(ended), true) = (model.peers[peer].cut_off.last(), dice.once(4)) {
        return json!([48, ended, again, "a"]);
    }
    let timeout = 1 + dice.below(60);
    let mut options = options(
        dice,
        4,
        &[
            ("receive_progress", json!(true)),
            ("disclose_me", json!(true)),
            ("timeout", json!(timeout)),
            ("ppt_scheme", json!("x_sim")),
        ],
    );
    if dice.once(if model.peers[peer].plain { 40 } else { 4 }) {
        options["progress"] = json!(true);
    }
    if dice.once(4) {
        return ask(dice, model, request, options);
    }
    let mut registrations = model.registrations.iter();
    let shared = registrations.find(|it| it.matching == "exact" && it.offers.len() > 1);
    let procedure = match shared {
        Some(it) if dice.once(2) => it.procedure.clone(),
        _ => uri(dice).to_owned(),
    };
    payload(dice, json!([48, request, options, procedure]))
}

/// Calls a procedure of the realm itself.
fn ask(dice: &mut Dice<'_>, model: &Model, request: u64, options: Value) -> Value {
    let procedure = dice.pick(PROCEDURES);
    let mut ids: Vec<_> = model.registrations.iter().map(|it| it.id).collect();
    ids.extend(model.subscriptions.iter().map(|it| it.id));
    ids.push(999);
    let joined: Vec<_> = model.joined().map(session).collect();
    let args = match procedure.rsplit('.').next().unwrap() {
        "lookup" | "match" => json!([uri(dice)]),
        "count" | "list" => json!([]),
        _ if procedure.starts_with("wamp.session") => json!([dice.pick(&joined)]),
        _ => json!([dice.pick(&ids), dice.pick(&joined)]),
    };
    json!([48, request, options, procedure, args])
}

fn answer(dice: &mut Dice<'_>, model: &Model, peer: usize) -> Value {
    let mine = model.calls.iter().filter(|it| it.callee == peer);
    let mut ids: Vec<_> = mine.map(|it| it.invocation).collect();
    if ids.is_empty() || dice.once(15) {
        // One that is over; or, seldom, one that never was.
        let given = model.peers[peer].invocations as usize;
        if given == 0 && !dice.once(30) {
            return json!([49, 1, {}]);
        }
        let beyond = usize::from(dice.once(30));
        ids = vec![1 + dice.below((given + beyond).max(1)) as u64];
    }
    let id = dice.pick(&ids);
    if dice.once(4) {
        let error = dice.pick(&["app.error", "wamp.error.unavailable"]);
        return payload(dice, json!([8, 68, id, {}, error]));
    }
    let options = options(dice, 3, &[("progress", json!(true))]);
    payload(dice, json!([70, id, options]))
}
