//! What a console looks into: one process, by its realms and by its own procedures.

use std::pin::Pin;
use std::sync::Arc;

use serde_json::{Map, Value};
use shared::api::{ApiError, AuditEntry, Call, Handlers};
use shared::wamp::Id;

use crate::router::io::{RealmHandle, Router};

/// Takes a line of the record of who did what, and returns when it is as safe as it can be made.
pub type Record = Arc<dyn Fn(AuditEntry) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// One process, as a console sees it.
pub struct Subject {
    /// What it is, in words.
    pub title: String,
    /// A short name, for the prompt.
    pub name: String,
    /// Its realms, if it routes.
    pub router: Option<Arc<Router>>,
    /// Its own procedures.
    pub handlers: Handlers,
    /// The role that consoles have in its realms.
    pub role: &'static str,
    /// The name of the manhole in the record.
    pub uri: String,
    /// Where the record is.
    pub record: Record,
}

impl Subject {
    /// Returns the realms, sorted by name.
    pub fn realms(&self) -> Vec<Arc<RealmHandle>> {
        let router = self.router.as_ref();
        router.map(|router| router.realm_list()).unwrap_or_default()
    }

    /// Finds a realm.
    pub fn realm(&self, name: &str) -> Option<Arc<RealmHandle>> {
        self.router.as_ref()?.realm(name)
    }

    /// Finds a session in any realm.
    pub fn session(&self, id: Id) -> Option<(Arc<RealmHandle>, Value)> {
        let mut realms = self.realms().into_iter();
        realms.find_map(|realm| {
            let session = realm.session(id)?;
            Some((realm, session))
        })
    }

    /// Tells whether the process has a procedure.
    pub fn has(&self, procedure: &str) -> bool {
        self.handlers.get(procedure).is_some()
    }

    /// Asks one of the process's own procedures that takes no arguments. `None` if it has no such procedure.
    pub async fn ask(&self, procedure: &str) -> Option<Result<Value, ApiError>> {
        let handler = self.handlers.get(procedure)?;
        let call = Call {
            caller: 0,
            caller_authid: Some("manhole".to_owned()),
            caller_authrole: None,
            progress: None,
        };
        Some((handler.call)(call, Vec::new(), Map::new()).await)
    }
}
