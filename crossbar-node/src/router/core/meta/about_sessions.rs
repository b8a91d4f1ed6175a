//! What the meta API tells about sessions, and how it ends them.

use serde_json::Value;
use shared::wamp::uri::UriCheck;
use shared::wamp::{Dict, reason};

use super::super::outbox::{Refusal, TEXT_LEN};
use super::super::{Identity, Outbox, Realm, SessionKey};
use super::arguments::{Arguments, invalid};
use super::procedures::Answer;

/// What `modify_details` may not touch: others rely on it.
const FIXED: &[&str] = &[
    "session",
    "authid",
    "authrole",
    "authmethod",
    "authprovider",
    "transport",
];
/// The most entries and octets of a session's details.
const MAX_ENTRIES: usize = 64;
const MAX_OCTETS: usize = 16 * 1024;

/// Returns what others may know of a session.
pub(in super::super) fn details_of(identity: &Identity) -> Dict {
    let mut details = identity.details.clone();
    details.insert("session".to_owned(), identity.session.get().into());
    for (key, value) in [
        ("authid", &identity.authid),
        ("authrole", &identity.authrole),
        ("authmethod", &identity.authmethod),
        ("authprovider", &identity.authprovider),
    ] {
        details.insert(key.to_owned(), value.as_str().into());
    }
    details
}

fn no_such_session(id: impl std::fmt::Display) -> Refusal {
    (reason::NO_SUCH_SESSION, format!("there is no session {id}"))
}

impl Realm {
    fn sessions_of<'a>(
        &'a self,
        arguments: &'a Arguments,
    ) -> Result<impl Iterator<Item = &'a Identity>, Refusal> {
        let roles = arguments.names(0, "filter_authroles")?;
        let wanted = move |identity: &&Identity| {
            let roles = roles.as_ref();
            roles.is_none_or(|roles| roles.contains(&identity.authrole.as_str()))
        };
        Ok(self.sessions().map(|it| it.1).filter(wanted))
    }

    pub(super) fn count_sessions(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        Ok(vec![self.sessions_of(arguments)?.count().into()])
    }

    pub(super) fn list_sessions(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let sessions = self.sessions_of(arguments)?;
        let mut ids: Vec<_> = sessions.map(|it| it.session.get()).collect();
        ids.sort_unstable();
        Ok(vec![ids.into()])
    }

    pub(super) fn get_session(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let id = arguments.id(0, "session")?;
        let key = self.sessions.find(id).ok_or_else(|| no_such_session(id))?;
        Ok(vec![details_of(&self.sessions[key].identity).into()])
    }

    /// Changes the further details of a session; null takes an entry out.
    pub(super) fn modify_details(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let id = arguments.id(0, "session")?;
        let changes = arguments.get(1, "details").and_then(Value::as_object);
        let changes = changes.ok_or_else(|| invalid("`details` is to be a dictionary"))?;
        if let Some(fixed) = changes.keys().find(|key| FIXED.contains(&key.as_str())) {
            return Err(invalid(format!("`{fixed}` stays as it is")));
        }
        let key = self.sessions.find(id).ok_or_else(|| no_such_session(id))?;
        let mut details = self.sessions[key].identity.details.clone();
        for (name, value) in changes {
            if value.is_null() {
                details.remove(name);
            } else {
                details.insert(name.clone(), value.clone());
            }
        }
        let octets = serde_json::to_vec(&details).map_or(usize::MAX, |it| it.len());
        if details.len() > MAX_ENTRIES || octets > MAX_OCTETS {
            return Err(invalid("the details become too large"));
        }
        self.sessions[key].identity.details = details;
        Ok(vec![])
    }

    pub(super) fn kill_session(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        out: &mut impl Outbox,
    ) -> Answer {
        let id = arguments.id(0, "session")?;
        let key = self.sessions.find(id).filter(|key| *key != from);
        let key = key.ok_or_else(|| no_such_session(id))?;
        self.kill(from, arguments, |it, _| it == key, out)?;
        Ok(vec![])
    }

    pub(super) fn kill_by_authid(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        out: &mut impl Outbox,
    ) -> Answer {
        let authid = arguments.text(0, "authid")?;
        let killed = self.kill(from, arguments, |_, it| it.authid == authid, out)?;
        Ok(vec![killed.into()])
    }

    pub(super) fn kill_by_authrole(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        out: &mut impl Outbox,
    ) -> Answer {
        let authrole = arguments.text(0, "authrole")?;
        let killed = self.kill(from, arguments, |_, it| it.authrole == authrole, out)?;
        Ok(vec![killed.len().into()])
    }

    pub(super) fn kill_all(
        &mut self,
        from: SessionKey,
        arguments: &Arguments,
        out: &mut impl Outbox,
    ) -> Answer {
        let killed = self.kill(from, arguments, |_, _| true, out)?;
        Ok(vec![killed.len().into()])
    }

    /// Closes the sessions that are meant, but not the caller's; returns their ids. They leave when the shell says so.
    fn kill(
        &self,
        from: SessionKey,
        arguments: &Arguments,
        meant: impl Fn(SessionKey, &Identity) -> bool,
        out: &mut impl Outbox,
    ) -> Result<Vec<u64>, Refusal> {
        let why = match arguments.named("reason") {
            None => reason::KILLED,
            Some(value) => value
                .as_str()
                .filter(|uri| UriCheck::Loose.concrete(uri))
                .ok_or_else(|| (reason::INVALID_URI, "`reason` is no URI".to_owned()))?,
        };
        let text = match arguments.named("message") {
            None => "",
            Some(value) => value
                .as_str()
                .ok_or_else(|| invalid("`message` is to be a string"))?,
        };
        let text = &text[..text.floor_char_boundary(TEXT_LEN)];
        let mut killed = Vec::new();
        for (key, identity) in self.sessions() {
            if key != from && meant(key, identity) {
                out.close(key, why, text);
                killed.push(identity.session.get());
            }
        }
        Ok(killed)
    }
}
