//! Listens to the workers: that they are ready, what they hold, and what callers have changed in them.

use std::pin::Pin;
use std::sync::Arc;

use shared::api::{Address, AuditEntry, EventType, OnWorkerReady};
use shared::net::{CallError, Delivery, Event, Subscription};
use shared::wamp::{Id, Match};
use tokio::task::JoinHandle;

use super::audit::Audit;
use super::context::Context;
use super::roster::Roster;
use crate::boundary::{AUDIT_TOPIC, Change, HOLDINGS_TOPIC};
use crate::process::AuditSink;

/// Begins to listen.
///
/// # Errors
/// The management realm refuses.
pub async fn listen(
    context: &Arc<Context>,
    roster: &Arc<Roster>,
    audit: &Arc<Audit>,
) -> Result<Vec<JoinHandle<()>>, CallError> {
    let session = &context.session;
    let ready_topic = context.address().uri(OnWorkerReady::NAME);
    let ready = session.subscribe(&ready_topic, Match::Exact).await?;
    let holdings_topic = format!("{}.worker..{HOLDINGS_TOPIC}", context.address());
    let holdings = session.subscribe(&holdings_topic, Match::Wildcard).await?;
    let audit_topic = format!("{}.worker..{AUDIT_TOPIC}", context.address());
    let audited = session.subscribe(&audit_topic, Match::Wildcard).await?;
    let known = Known::new(context, audit);
    let (on_ready, on_holdings) = (Arc::clone(roster), Arc::clone(roster));
    let node = context.node.clone();
    Ok(vec![
        tokio::spawn(each(ready, async move |event: Event| {
            if let Ok(OnWorkerReady(ready)) =
                OnWorkerReady::from_arguments(event.args, event.kwargs)
            {
                on_ready.ready(&ready.id, ready.pid).await;
            }
        })),
        tokio::spawn(each(holdings, async move |event: Event| {
            let worker = Address::parse_uri_of(&node, &event.topic);
            let worker = worker.and_then(|(address, _)| address.worker_id().cloned());
            let change = event
                .args
                .into_iter()
                .next()
                .and_then(|change| serde_json::from_value::<Change>(change).ok());
            if let (Some(worker), Some(change)) = (worker, change) {
                on_holdings.holds(&worker, change);
            }
        })),
        tokio::spawn(each(audited, async move |event: Event| {
            let entry = event.args.into_iter().next();
            let entry = entry.and_then(|entry| serde_json::from_value::<AuditEntry>(entry).ok());
            // A worker speaks of itself only, as the topic says.
            if let Some(entry) = entry.filter(|entry| same_process(&entry.what, &event.topic)) {
                known.record(entry).await;
            }
        })),
    ])
}

/// Tells whether two URIs differ in their last component only.
fn same_process(one: &str, other: &str) -> bool {
    let process = |uri: &str| uri.rsplit_once('.').map(|(process, _)| process.to_owned());
    process(one) == process(other)
}

async fn each(mut subscription: Subscription, take: impl AsyncFn(Event)) {
    while let Some(delivery) = subscription.next().await {
        match delivery {
            Delivery::Event(event) => take(*event).await,
            Delivery::Missed(count) => tracing::error!(count, "events of workers were lost"),
        }
    }
}

/// Completes entries with what the management realm knows of the caller.
pub struct Known {
    context: Arc<Context>,
    audit: Arc<Audit>,
}

impl Known {
    /// Completes entries for `audit`.
    pub fn new(context: &Arc<Context>, audit: &Arc<Audit>) -> Self {
        Known {
            context: Arc::clone(context),
            audit: Arc::clone(audit),
        }
    }
}

impl AuditSink for Known {
    fn record(&self, mut entry: AuditEntry) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let session = entry.who.session.and_then(Id::new);
        // Whoever has left meanwhile is known by name only.
        if let Some(identity) = session.and_then(|id| self.context.management.identity(id)) {
            let transport = identity.details.get("transport");
            let peer = transport.and_then(|transport| transport.get("peer")?.as_str());
            entry.who.peer = peer.map(str::to_owned);
            entry.who.authmethod = Some(identity.authmethod);
        }
        self.audit.record(entry)
    }
}
