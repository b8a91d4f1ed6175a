//! Tells the controller, and nobody else, what the worker has come to hold, and what callers have changed.

use serde_json::{Map, Value};
use shared::api::{Address, AuditEntry, Procedure, StartManhole};
use shared::net::Session;
use shared::wamp::Id;
use shared::wamp::details::{PublishOptions, Receivers};

use crate::boundary::{AUDIT_TOPIC, Change, HOLDINGS_TOPIC, Holding};
use crate::process::{Keeping, ManholeKeeper};

/// The way to the controller.
pub struct Reporter {
    session: Session,
    holdings: String,
    audit: String,
    controller: Option<Id>,
}

impl Reporter {
    /// Reports through `session` to the session `controller`.
    pub fn new(session: Session, address: &Address, controller: u64) -> Self {
        Reporter {
            session,
            holdings: address.uri(HOLDINGS_TOPIC),
            audit: address.uri(AUDIT_TOPIC),
            controller: Id::new(controller),
        }
    }

    /// Returns the session of the management realm through which it reports.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Tells that a call has started something. Returns when the router has it, so that nothing is forgotten even if
    /// this process dies right after it has answered.
    pub async fn held<P: Procedure>(&self, path: &[&str], call: &P) {
        let arguments = match serde_json::to_value(call) {
            Ok(Value::Object(arguments)) => arguments,
            _ => Map::new(),
        };
        let path = owned(path);
        let holding = Holding {
            path,
            procedure: P::NAME.to_owned(),
            arguments,
        };
        self.report(Change::Held(holding)).await;
    }

    /// Tells that something was stopped, and all that was in it.
    pub async fn dropped(&self, path: &[&str]) {
        self.report(Change::Dropped(owned(path))).await;
    }

    /// Tells what a caller has changed. Returns when the router has it.
    pub async fn audited(&self, entry: AuditEntry) {
        let entry = serde_json::to_value(entry).expect("an entry is made of strings and numbers");
        self.tell(&self.audit, entry).await;
    }

    async fn report(&self, change: Change) {
        let change = serde_json::to_value(change).expect("a change is made of strings and JSON");
        self.tell(&self.holdings, change).await;
    }

    async fn tell(&self, topic: &str, what: Value) {
        let eligible = self.controller.into_iter().collect();
        let receivers = Receivers {
            eligible: Some(eligible),
            ..Receivers::default()
        };
        let options = PublishOptions {
            acknowledge: true,
            receivers: Some(Box::new(receivers)),
            ..PublishOptions::default()
        };
        if let Err(error) = self
            .session
            .publish(topic, vec![what], Map::new(), options)
            .await
        {
            tracing::warn!(%error, topic, "the controller was not told");
        }
    }
}

impl ManholeKeeper for Reporter {
    fn held<'a>(&'a self, call: &'a StartManhole) -> Keeping<'a> {
        Box::pin(Reporter::held(self, &["manhole"], call))
    }

    fn dropped(&self) -> Keeping<'_> {
        Box::pin(Reporter::dropped(self, &["manhole"]))
    }
}

fn owned(path: &[&str]) -> Vec<String> {
    path.iter().map(|&part| part.to_owned()).collect()
}
