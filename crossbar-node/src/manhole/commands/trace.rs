//! The messages of a session: recorded, shown, recorded no more.

use std::time::SystemTime;

use shared::wamp::Id;

use super::super::terminal::printable;
use super::super::visit::{Failure, Traced, Visit};
use super::inspect::id;
use super::{usage, word};
use crate::router::io::{Direction, Recorded};

/// Messages that are shown, unless more are asked for.
const MESSAGES: usize = 50;
/// Of a longer message only the beginning is shown.
const LONGEST: usize = 500;

pub fn trace(visit: &mut Visit, words: &[String]) -> Result<String, Failure> {
    match (word(words, 0), word(words, 1)) {
        (Some("start"), Some(session)) => start(visit, id(session)?),
        (Some("show") | None, None) => show_all(visit, MESSAGES),
        (Some("show"), Some(session)) => {
            let most = match word(words, 2) {
                None => MESSAGES,
                Some(most) => most.parse().map_err(|_| usage("trace"))?,
            };
            let session = id(session)?;
            let traced = visit.traces().get(&session);
            let traced = traced.ok_or_else(|| not_traced(session))?;
            Ok(show(visit, session, traced, most))
        }
        (Some("stop"), None) => stop_all(visit),
        (Some("stop"), Some(session)) => {
            let session = id(session)?;
            match visit.stop_trace(session) {
                true => Ok(format!("session {session} is traced no more\n")),
                false => Err(not_traced(session)),
            }
        }
        _ => Err(usage("trace")),
    }
}

fn not_traced(session: Id) -> Failure {
    Failure::new(format!("session {session} is not traced"))
        .help(format!("begin with `trace start {session}`"))
}

fn start(visit: &mut Visit, session: Id) -> Result<String, Failure> {
    let realm = visit.start_trace(session)?;
    Ok(format!(
        "session {session} of realm {} is traced; `trace show` shows its messages\n",
        realm.name()
    ))
}

fn stop_all(visit: &mut Visit) -> Result<String, Failure> {
    let sessions: Vec<Id> = visit.traces().keys().copied().collect();
    for session in &sessions {
        visit.stop_trace(*session);
    }
    match sessions.len() {
        0 => Err(Failure::new("no session is traced")),
        1 => Ok(format!("session {} is traced no more\n", sessions[0])),
        count => Ok(format!("{count} sessions are traced no more\n")),
    }
}

fn show_all(visit: &Visit, most: usize) -> Result<String, Failure> {
    if visit.traces().is_empty() {
        return Err(Failure::new("no session is traced").help("begin with `trace start SESSION`"));
    }
    let traces = visit.traces().iter();
    Ok(traces
        .map(|(session, traced)| show(visit, *session, traced, most))
        .collect())
}

fn show(visit: &Visit, session: Id, traced: &Traced, most: usize) -> String {
    let (last, count) = traced.trace.last(most, 0);
    let head = format!(
        "session {session} of realm {}: {count} messages, the last {}",
        traced.realm.name(),
        last.len()
    );
    let lines = last.iter().map(|message| line(visit, message));
    let mut text = format!("{}\n", visit.style.bold(head));
    text.extend(lines);
    if visit.subject.session(session).is_none() {
        text += "the session is gone\n";
    }
    text
}

/// Writes a message in a line: number, time of day in UTC, direction, size, content.
fn line(visit: &Visit, message: &Recorded) -> String {
    let since = message.at.duration_since(SystemTime::UNIX_EPOCH);
    let millis = since.map_or(0, |since| since.as_millis() % 86_400_000);
    let (seconds, millis) = (millis / 1000, millis % 1000);
    let time = format!(
        "{:02}:{:02}:{:02}.{millis:03}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    );
    let direction = match message.direction {
        Direction::Received => "→",
        Direction::Sent => "←",
    };
    let content = message.content().map(|content| content.to_string());
    let content = printable(&content.unwrap_or_default());
    let end = content.floor_char_boundary(LONGEST);
    let rest = if end < content.len() { "…" } else { "" };
    let (number, size, name) = (message.number, message.size, message.name);
    let head = visit
        .style
        .dim(format!("{number:>5} {time} {direction} {size:>6}"));
    format!(
        "{head} {} {}{rest}\n",
        visit.style.bold(format!("{name:<12}")),
        &content[..end]
    )
}
