//! One user at one console: the realm in use, the sessions in realms, the traces that run.
//!
//! All of it ends with the visit.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use shared::net::Session;
use shared::wamp::{Id, reason};
use tokio::sync::Mutex;

use super::audit::Who;
use super::script::Script;
use super::subject::Subject;
use super::terminal::Style;
use crate::router::auth::Principal;
use crate::router::io::{RealmHandle, Trace};

/// The most sessions that are traced at a time.
const TRACES: usize = 4;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What happened.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Failure {
    /// Says what happened.
    pub fn new(message: impl Into<String>) -> Failure {
        Failure {
            message: message.into(),
            help: None,
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Failure {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The sessions of a visit, by realm. They join when they are needed.
#[derive(Clone)]
pub struct Sessions {
    subject: Arc<Subject>,
    who: Who,
    joined: Arc<Mutex<BTreeMap<String, Session>>>,
}

impl Sessions {
    /// Returns a session in the realm.
    pub async fn of(&self, realm: &RealmHandle) -> Result<Session, Failure> {
        let mut joined = self.joined.lock().await;
        if let Some(session) = joined.get(realm.name())
            && !session.is_closed()
        {
            return Ok(session.clone());
        }
        let Some(router) = &self.subject.router else {
            return Err(no_realms(&self.subject));
        };
        let principal = Principal {
            authid: self.who.user.clone(),
            authrole: self.subject.role.to_owned(),
            authmethod: "manhole".to_owned(),
            authprovider: "node".to_owned(),
        };
        let session = router.join_as(realm, principal).await;
        let session = session.map_err(|why| {
            Failure::new(format!("realm `{}` cannot be joined: {why}", realm.name()))
        })?;
        joined.insert(realm.name().to_owned(), session.clone());
        Ok(session)
    }

    async fn leave(&self) {
        for session in std::mem::take(&mut *self.joined.lock().await).into_values() {
            session.leave(reason::CLOSE_REALM).await;
        }
    }
}

/// Says that the process has no realms.
pub fn no_realms(subject: &Subject) -> Failure {
    Failure::new(format!("a {} has no realms of its own", subject.title))
        .help("log in to a router worker, or use `components`, `process`, `memory`, `log` here")
}

/// A session whose messages are recorded.
pub struct Traced {
    /// Its realm.
    pub realm: Arc<RealmHandle>,
    /// Its messages.
    pub trace: Arc<Trace>,
}

/// One user at one console.
pub struct Visit {
    /// What is looked into.
    pub subject: Arc<Subject>,
    /// Who looks.
    pub who: Who,
    /// Sessions in realms.
    pub sessions: Sessions,
    /// How text looks.
    pub style: Style,
    /// Columns of the screen, if there is one.
    pub width: Option<usize>,
    /// Variables and functions of scripts.
    pub script: Script,
    realm: Option<String>,
    traces: BTreeMap<Id, Traced>,
}

impl Visit {
    /// Begins a visit.
    pub fn new(subject: &Arc<Subject>, who: &Who, style: Style) -> Visit {
        let sessions = Sessions {
            subject: Arc::clone(subject),
            who: who.clone(),
            joined: Arc::default(),
        };
        Visit {
            subject: Arc::clone(subject),
            who: who.clone(),
            script: Script::new(subject, &sessions),
            sessions,
            style,
            width: None,
            realm: None,
            traces: BTreeMap::new(),
        }
    }

    /// Takes leave of the realms.
    pub async fn end(self) {
        self.sessions.leave().await;
    }

    /// Returns the name of the realm that was chosen.
    pub fn chosen(&self) -> Option<&str> {
        self.realm.as_deref()
    }

    /// Chooses a realm.
    pub fn choose(&mut self, name: Option<String>) {
        self.realm = name;
    }

    /// Returns the realm of this name; without a name the chosen one, or the only one that there is.
    pub fn realm(&self, name: Option<&str>) -> Result<Arc<RealmHandle>, Failure> {
        let realms = self.subject.realms();
        let names = || {
            let names = realms.iter().map(|realm| format!("`{}`", realm.name()));
            names.collect::<Vec<_>>().join(", ")
        };
        if self.subject.router.is_none() {
            return Err(no_realms(&self.subject));
        }
        let Some(name) = name.or(self.chosen()) else {
            return match realms.as_slice() {
                [only] => Ok(Arc::clone(only)),
                [] => Err(Failure::new("there is no realm yet")
                    .help("start one with `crossbarctl router start-realm`")),
                _ => Err(Failure::new("there are several realms")
                    .help(format!("say which, or `use` one of {}", names()))),
            };
        };
        self.subject.realm(name).ok_or_else(|| {
            let failure = Failure::new(format!("there is no realm `{name}`"));
            match realms.is_empty() {
                true => failure.help("there is none at all"),
                false => failure.help(format!("there are {}", names())),
            }
        })
    }

    /// Returns the realms that are meant: the one of this name, the chosen one, or all.
    pub fn realms(&self, name: Option<&str>) -> Result<Vec<Arc<RealmHandle>>, Failure> {
        match name.or(self.chosen()) {
            Some(name) => Ok(vec![self.realm(Some(name))?]),
            None if self.subject.router.is_none() => Err(no_realms(&self.subject)),
            None => Ok(self.subject.realms()),
        }
    }

    /// Begins to record the messages of a session, anew if it is recorded already.
    pub fn start_trace(&mut self, session: Id) -> Result<Arc<RealmHandle>, Failure> {
        if self.traces.len() >= TRACES && !self.traces.contains_key(&session) {
            let failure = Failure::new(format!("{TRACES} sessions are traced already"));
            return Err(failure.help("stop one with `trace stop SESSION`"));
        }
        let found = self.subject.session(session).map(|it| it.0);
        let traced = found.and_then(|realm| Some((realm.start_trace(session)?, realm)));
        let Some((trace, realm)) = traced else {
            let failure = Failure::new(format!("there is no session {session}"));
            return Err(failure.help("`sessions` lists them"));
        };
        let traced = Traced {
            realm: Arc::clone(&realm),
            trace,
        };
        self.traces.insert(session, traced);
        Ok(realm)
    }

    /// Stops that; `false` if it was not recorded.
    pub fn stop_trace(&mut self, session: Id) -> bool {
        let Some(traced) = self.traces.remove(&session) else {
            return false;
        };
        traced.realm.stop_trace(session, &traced.trace);
        true
    }

    /// Returns what is recorded.
    pub fn traces(&self) -> &BTreeMap<Id, Traced> {
        &self.traces
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        for (session, traced) in &self.traces {
            traced.realm.stop_trace(*session, &traced.trace);
        }
    }
}
