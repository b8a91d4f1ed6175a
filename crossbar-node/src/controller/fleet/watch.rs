//! Hears the managed nodes, and says who has come and who is lost.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use serde_json::json;
use shared::api::{
    Address, EventType, LostReason, NodeId, NodeLost, OnNodeHeartbeat, OnNodeJoined, OnNodeLost,
};
use shared::net::{Call, CallError, Delivery, Event, Subscription};
use shared::wamp::{Dict, Match};
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};

use super::Fleet;
use super::table::Moment;
use crate::controller::roles;
use crate::process::{Exclude, now};

/// Events of nodes that wait.
const WAITING: usize = 1024;
/// The management realm is in this process: it answers at once.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(5);

/// Listens to the nodes whose ids are one component of a URI, and to each that comes.
pub async fn start(
    fleet: Arc<Fleet>,
    coming: mpsc::Receiver<NodeId>,
) -> Result<JoinHandle<()>, CallError> {
    let (events, heard) = mpsc::channel(WAITING);
    let mut ears = JoinSet::new();
    let session = &fleet.context.session;
    for name in [OnNodeHeartbeat::NAME, OnNodeLost::NAME] {
        let pattern = Address::of_every_node(name);
        let subscription = session.subscribe(&pattern, Match::Wildcard).await?;
        ears.spawn(pass_on(subscription, events.clone()));
    }
    let watch = Watch {
        fleet,
        events,
        ears,
        known: BTreeSet::new(),
    };
    Ok(tokio::spawn(watch.run(coming, heard)))
}

struct Watch {
    fleet: Arc<Fleet>,
    events: mpsc::Sender<Event>,
    /// The tasks that listen.
    ears: JoinSet<()>,
    /// Nodes with dots in their ids, each of which is listened to by itself.
    known: BTreeSet<NodeId>,
}

impl Watch {
    async fn run(mut self, mut coming: mpsc::Receiver<NodeId>, mut heard: mpsc::Receiver<Event>) {
        loop {
            let deadline = self.fleet.table().poll_deadline();
            let silence = async {
                match deadline {
                    Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                node = coming.recv() => match node {
                    Some(node) => self.listen_to(node).await,
                    None => return,
                },
                event = heard.recv() => match event {
                    Some(event) => self.hear(event).await,
                    None => return,
                },
                () = silence => self.silence().await,
            }
        }
    }

    async fn listen_to(&mut self, node: NodeId) {
        if !node.as_str().contains('.') || !self.known.insert(node.clone()) {
            return;
        }
        let address = Address::node(node);
        for name in [OnNodeHeartbeat::NAME, OnNodeLost::NAME] {
            let topic = address.uri(name);
            match self
                .fleet
                .context
                .session
                .subscribe(&topic, Match::Exact)
                .await
            {
                Ok(subscription) => {
                    self.ears.spawn(pass_on(subscription, self.events.clone()));
                }
                Err(error) => tracing::error!(%error, topic, "a managed node is not heard"),
            }
        }
    }

    async fn hear(&self, event: Event) {
        let Event {
            topic,
            args,
            kwargs,
            ..
        } = event;
        let about = |id: &NodeId, name: &str| Address::node(id.clone()).uri(name) == topic;
        if topic.ends_with(OnNodeHeartbeat::NAME) {
            let Ok(OnNodeHeartbeat(beat)) = OnNodeHeartbeat::from_arguments(args, kwargs) else {
                return;
            };
            // A node speaks for itself only, which the topic proves.
            if !about(&beat.id, OnNodeHeartbeat::NAME) || beat.id == self.fleet.context.node {
                return;
            }
            let came = self.fleet.table().heard(moment(), beat);
            if let Some(state) = came {
                tracing::info!(target: "crossbar_node", node = %state.id, "a managed node is here");
                let publisher = &self.fleet.context.publisher;
                let publisher = publisher.at(Address::node(state.id.clone()));
                publisher
                    .publish(OnNodeJoined(state), Exclude::Nobody)
                    .await;
            }
        } else if let Ok(OnNodeLost(lost)) = OnNodeLost::from_arguments(args, kwargs)
            && about(&lost.id, OnNodeLost::NAME)
            && self.fleet.table().lost(moment(), &lost.id, lost.reason)
        {
            tracing::warn!(target: "crossbar_node", node = %lost.id, reason = ?lost.reason, "a managed node is gone");
        }
    }

    async fn silence(&self) {
        let silent = self.fleet.table().silent(moment());
        for id in silent {
            tracing::warn!(target: "crossbar_node", node = %id, "a managed node is silent, and taken for gone");
            let context = &self.fleet.context;
            let publisher = context.publisher.at(Address::node(id.clone()));
            let lost = NodeLost {
                id: id.clone(),
                reason: LostReason::Silent,
            };
            publisher.publish(OnNodeLost(lost), Exclude::Nobody).await;
            // Its connection may be half-open: then its procedures would be in the way of its return.
            let role = json!(roles::uplinked_role(&id));
            let kill = context.session.call(
                "wamp.session.kill_by_authrole",
                vec![role],
                Dict::new(),
                Call::within(PATIENCE),
            );
            if let Err(error) = kill.await {
                tracing::error!(%error, node = %id, "the session of a silent node stays");
            }
        }
    }
}

fn moment() -> Moment {
    Moment {
        instant: Instant::now(),
        time: now(),
    }
}

async fn pass_on(mut subscription: Subscription, events: mpsc::Sender<Event>) {
    while let Some(delivery) = subscription.next().await {
        if let Delivery::Event(event) = delivery
            && events.send(*event).await.is_err()
        {
            return;
        }
    }
}
