//! What is there: realms, sessions, registrations, subscriptions, queues.

use serde_json::Value;
use shared::wamp::Id;

use super::super::terminal::{Column, details, table};
use super::super::visit::{Failure, Visit};
use super::{usage, word};
use crate::router::io::{Listing, RealmHandle};

/// Rows of a list, unless more are asked for.
const ROWS: usize = 200;
/// The most rows that one may ask for.
const MOST_ROWS: usize = 10_000;
/// Sessions among which the fullest queues are looked for.
const QUEUES: usize = 100_000;
/// Queues that are shown.
const FULLEST: usize = 20;

const REALMS: &[Column] = &[
    ("REALM", "/realm"),
    ("SESSIONS", "/sessions"),
    ("REGISTRATIONS", "/registrations"),
    ("SUBSCRIPTIONS", "/subscriptions"),
    ("CALLS", "/calls"),
];
const SESSIONS: &[Column] = &[
    ("SESSION", "/session"),
    ("QUEUE", "/queue/octets"),
    ("SUBS", "/subscriptions"),
    ("REGS", "/registrations"),
    ("CALLS", "/calls"),
    ("ROLE", "/authrole"),
    ("AUTHID", "/authid"),
    ("PEER", "/transport/peer"),
    ("SERIALIZER", "/queue/serializer"),
    ("METHOD", "/authmethod"),
];
const QUEUE_COLUMNS: &[Column] = &[
    ("QUEUE", "/queue/octets"),
    ("WRITTEN", "/queue/written"),
    ("BLOCKED", "/queue/blocked"),
    ("SESSION", "/session"),
    ("AUTHID", "/authid"),
    ("PEER", "/transport/peer"),
];
const REGISTRATIONS: &[Column] = &[
    ("PROCEDURE", "/procedure"),
    ("MATCH", "/match"),
    ("INVOKE", "/invoke"),
    ("CALLEES", "/callees"),
    ("SESSIONS", "/sessions"),
];
const SUBSCRIPTIONS: &[Column] = &[
    ("TOPIC", "/topic"),
    ("MATCH", "/match"),
    ("SUBSCRIBERS", "/subscribers"),
    ("SESSIONS", "/sessions"),
];

pub fn realms(visit: &Visit) -> Result<String, Failure> {
    let realms = visit.realms(None)?;
    let all = visit.subject.realms();
    if all.is_empty() {
        return Ok("there is no realm yet\n".to_owned());
    }
    let chosen = visit.chosen().map(|_| realms);
    let rows: Vec<Value> = all.iter().map(|realm| realm.summary()).collect();
    let mut text = table(REALMS, &rows, visit.style, visit.width);
    if let Some([chosen]) = chosen.as_deref() {
        text += &format!("in use: {}\n", chosen.name());
    }
    Ok(text)
}

pub fn choose(visit: &mut Visit, words: &[String]) -> Result<String, Failure> {
    let name = word(words, 0).map(str::to_owned);
    if let Some(name) = &name {
        visit.realm(Some(name))?;
    }
    visit.choose(name);
    Ok(String::new())
}

/// Reads `[REALM] [MOST]`, either of which may be missing.
fn which(words: &[String]) -> Result<(Option<&str>, usize), Failure> {
    let number = |word: &str| word.parse::<usize>().ok();
    match (word(words, 0), word(words, 1)) {
        (None, _) => Ok((None, ROWS)),
        (Some(only), None) => match number(only) {
            Some(most) => Ok((None, most.min(MOST_ROWS))),
            None => Ok((Some(only), ROWS)),
        },
        (Some(realm), Some(most)) => match number(most) {
            Some(most) => Ok((Some(realm), most.min(MOST_ROWS))),
            None => Err(Failure::new(format!("`{most}` is no number of rows"))),
        },
    }
}

/// Lists something of each realm that is meant.
fn list(
    visit: &Visit,
    (name, words): (&str, &[String]),
    columns: &[Column],
    what: fn(&RealmHandle, usize) -> Listing,
) -> Result<String, Failure> {
    let (realm, most) = which(words)?;
    let realms = visit.realms(realm)?;
    let mut text = String::new();
    for realm in &realms {
        let Listing { rows, total } = what(realm, most);
        if realms.len() > 1 {
            text += &format!("{}\n", visit.style.place(realm.name()));
        }
        if rows.is_empty() {
            text += &format!("no {name}\n");
        } else {
            text += &table(columns, &rows, visit.style, visit.width);
        }
        if rows.len() < total {
            text += &format!(
                "{} of {total}; `{name} {} {total}` lists more\n",
                rows.len(),
                realm.name()
            );
        }
    }
    if realms.is_empty() {
        text += "there is no realm yet\n";
    }
    Ok(text)
}

pub fn sessions(visit: &Visit, words: &[String]) -> Result<String, Failure> {
    list(visit, ("sessions", words), SESSIONS, RealmHandle::sessions)
}

pub fn registrations(visit: &Visit, words: &[String]) -> Result<String, Failure> {
    let what = ("registrations", words);
    list(visit, what, REGISTRATIONS, RealmHandle::registrations)
}

pub fn subscriptions(visit: &Visit, words: &[String]) -> Result<String, Failure> {
    let what = ("subscriptions", words);
    list(visit, what, SUBSCRIPTIONS, RealmHandle::subscriptions)
}

/// Reads the id of a session.
pub fn id(word: &str) -> Result<Id, Failure> {
    let id = word.parse().ok().and_then(Id::new);
    id.ok_or_else(|| {
        Failure::new(format!("`{word}` is no id of a session")).help("`sessions` lists them")
    })
}

pub fn session(visit: &Visit, words: &[String]) -> Result<String, Failure> {
    let id = id(word(words, 0).ok_or_else(|| usage("session"))?)?;
    let found = visit.subject.session(id);
    let Some((realm, Value::Object(mut session))) = found else {
        let failure = Failure::new(format!("there is no session {id}"));
        return Err(failure.help("`sessions` lists them"));
    };
    session.insert("realm".to_owned(), realm.name().into());
    let mut flat = serde_json::Map::new();
    for (name, value) in session {
        match value {
            Value::Object(inner) => {
                let inner = inner.into_iter();
                flat.extend(inner.map(|(key, value)| (format!("{name}.{key}"), value)));
            }
            value => drop(flat.insert(name, value)),
        }
    }
    Ok(details(&flat, visit.style))
}

pub fn queues(visit: &Visit, words: &[String]) -> Result<String, Failure> {
    let realms = visit.realms(word(words, 0))?;
    let mut waiting = Vec::new();
    let (mut looked_at, mut total) = (0, 0);
    for realm in &realms {
        let queues = realm.queues(QUEUES);
        looked_at += queues.len();
        total += realm.session_count().max(queues.len());
        let filled = queues.into_iter().filter(|it| it.0 > 0);
        waiting.extend(filled.map(|(octets, id)| (octets, realm, id)));
    }
    let count = waiting.len();
    let octets: usize = waiting.iter().map(|it| it.0).sum();
    waiting.sort_by_key(|it| std::cmp::Reverse(it.0));
    let fullest = waiting.iter().take(FULLEST);
    // Some of them may be gone by now.
    let rows: Vec<Value> = fullest
        .filter_map(|(_, realm, id)| realm.session(*id))
        .collect();
    let mut text = match rows.is_empty() {
        true => String::new(),
        false => table(QUEUE_COLUMNS, &rows, visit.style, visit.width),
    };
    text += &format!("{octets} octets wait for {count} of {looked_at} sessions\n");
    if looked_at < total {
        text += &format!("{} sessions were not looked at\n", total - looked_at);
    }
    Ok(text)
}
