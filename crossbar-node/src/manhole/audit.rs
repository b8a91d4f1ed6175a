//! Who did what at a console, and who was refused: in the log, and in the record that the controller keeps.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};
use shared::api::{AuditAction, AuditActor, AuditEntry, Timestamp};
use shared::config::{MASK, masked};
use shared::wamp::reason;
use tokio::time::timeout;

use super::subject::Subject;
use super::terminal::printable;
use super::words;

/// The longest line that is kept whole.
const LONGEST: usize = 4096;
/// The record has this long to take a line; a console does not wait longer.
const RECORD: Duration = Duration::from_secs(5);

/// Somebody at the other end of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Who has logged in, or wants to.
    pub user: String,
    /// From where: `tcp4:address:port`.
    pub peer: String,
    /// How the identity was proved, or was to be.
    pub method: &'static str,
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} from {}", clean(&self.user), self.peer)
    }
}

/// Records that somebody has logged in.
pub async fn came(subject: &Subject, who: &Who) {
    tracing::info!("manhole: {who} logged in");
    let entry = entry(subject, who, AuditAction::Join);
    record(subject, entry).await;
}

/// Notes that somebody has left.
pub fn left(who: &Who) {
    tracing::info!("manhole: {who} left");
}

/// Records that somebody was refused.
pub async fn refused(subject: &Subject, who: &Who, why: &str) {
    tracing::warn!("manhole: {who} was refused: {why}");
    let mut entry = entry(subject, who, AuditAction::Join);
    reason::AUTHENTICATION_FAILED.clone_into(&mut entry.result);
    entry.message = Some(why.to_owned());
    record(subject, entry).await;
}

/// Records a line that was entered, before it is carried out.
pub async fn line(subject: &Subject, who: &Who, line: &str) {
    let line = clean(&without_secrets(line));
    tracing::info!("manhole: {who} entered: {line}");
    let mut entry = entry(subject, who, AuditAction::Enter);
    entry.arguments = Some(Map::from_iter([("line".to_owned(), json!(line))]));
    record(subject, entry).await;
}

fn entry(subject: &Subject, who: &Who, action: AuditAction) -> AuditEntry {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let millis = since.map_or(0, |since| since.as_millis());
    AuditEntry {
        seq: 0,
        ts: Timestamp::from_millis(i64::try_from(millis).unwrap_or(i64::MAX)),
        who: AuditActor {
            session: None,
            authid: Some(clean(&who.user)),
            authrole: Some(subject.role.to_owned()),
            authmethod: Some(who.method.to_owned()),
            peer: Some(who.peer.clone()),
        },
        action,
        what: subject.uri.clone(),
        arguments: None,
        result: "ok".to_owned(),
        message: None,
        duration: None,
    }
}

async fn record(subject: &Subject, entry: AuditEntry) {
    if timeout(RECORD, (subject.record)(entry)).await.is_err() {
        tracing::error!("the record of who did what does not take any more");
    }
}

/// Masks secrets in the JSON and the named arguments of a line.
fn without_secrets(line: &str) -> String {
    let Ok(words) = words::split(line) else {
        return line.to_owned();
    };
    let is_hidden = |word: &String| masked_word(word) != *word;
    if line.trim_start().starts_with('=') || !words.iter().any(is_hidden) {
        return line.to_owned();
    }
    let words = words.iter().map(|word| masked_word(word));
    words.collect::<Vec<_>>().join(" ")
}

fn masked_word(word: &str) -> String {
    if let Ok(value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(word) {
        let shown = masked(&value);
        return match shown == value {
            true => word.to_owned(),
            false => shown.to_string(),
        };
    }
    let Some((key, value)) = word.split_once('=') else {
        return word.to_owned();
    };
    let named = json!({ key: words::argument(value) });
    let shown = masked(&named);
    match &shown[key] {
        _ if shown == named => word.to_owned(),
        Value::String(mask) if mask == MASK => format!("{key}={MASK}"),
        other => format!("{key}={other}"),
    }
}

fn clean(text: &str) -> String {
    let end = text.floor_char_boundary(LONGEST);
    let rest = if end < text.len() { "…" } else { "" };
    format!("{}{rest}", printable(&text[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_in_a_line_are_not_kept() {
        for (line, kept) in [
            ("call com.a 1 'x y'", "call com.a 1 'x y'"),
            (
                r#"call com.login {"user":"joe","password":"sesame"}"#,
                r#"call com.login {"user":"joe","password":"***"}"#,
            ),
            (
                "call com.login -k ticket=sesame -k a=b",
                "call com.login -k ticket=*** -k a=b",
            ),
            ("call 'unfinished", "call 'unfinished"),
            ("= 1 == 2", "= 1 == 2"),
        ] {
            assert_eq!(without_secrets(line), kept);
        }
    }
}
