//! The node's own events on their way up. Who has called from above learns by the answer, so that it is left out; and
//! what a call has caused is up before its answer is.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use shared::api::{Address, EventType, OnNodeHeartbeat, OnNodeJoined, OnNodeLost};
use shared::net::{Call, Delivery, Event, Join, Session, Subscription};
use shared::wamp::details::{PublishOptions, Receivers};
use shared::wamp::{Dict, Match, roles as wamp_roles};
use tokio::sync::{mpsc, oneshot};

use super::proxies::Proxies;
use crate::controller::context::Context;
use crate::controller::roles;
use crate::controller::run::own_session;
use crate::router::auth::Principal;
use crate::router::io::ROUTERLINK;

/// Answers that wait for their events; more wait for room.
const ANSWERS: usize = 64;
/// The management realm is in this process: it answers at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the management realm here tells.
pub struct Events {
    subscription: Subscription,
    answers: mpsc::Receiver<oneshot::Sender<()>>,
    proxies: Arc<Proxies>,
}

/// The way by which answers wait for the events that were before them.
#[derive(Clone)]
pub struct Order {
    session: Session,
    answers: mpsc::Sender<oneshot::Sender<()>>,
}

/// What is next for the node above.
pub enum Next {
    /// An event.
    Event(Box<Event>),
    /// Everything from before an answer is up, which is to be told here.
    Answer(oneshot::Sender<()>),
    /// So many events were lost.
    Missed(u64),
    /// There will be nothing more.
    End,
}

impl Events {
    /// Begins to listen. The session is that of a link, since those are told who is not to get an event.
    pub async fn open(
        context: &Context,
        proxies: &Arc<Proxies>,
    ) -> Result<(Events, Order), String> {
        let principal = Principal {
            authid: "uplink".to_owned(),
            authrole: roles::NODE.to_owned(),
            authmethod: "uplink".to_owned(),
            authprovider: "node".to_owned(),
        };
        let link = json!({ "link": "uplink" });
        let join = Join {
            roles: wamp_roles::link(),
            extra: Some(Dict::from_iter([(ROUTERLINK.to_owned(), link)])),
            ..Join::new(&context.realm)
        };
        let session = own_session(&context.router, join, principal).await;
        let session = session.map_err(|why| why.to_string())?;
        let topics = format!("{}.", context.address());
        let subscription = session.subscribe(&topics, Match::Prefix).await;
        let subscription = subscription.map_err(|why| format!("the node's own events: {why}"))?;
        let (asking, answers) = mpsc::channel(ANSWERS);
        let events = Events {
            subscription,
            answers,
            proxies: Arc::clone(proxies),
        };
        let order = Order {
            session,
            answers: asking,
        };
        Ok((events, order))
    }

    /// Waits for what is next; an answer only after all events that are here already. Can be dropped at any time.
    pub async fn next(&mut self) -> Next {
        tokio::select! {
            biased;
            event = self.subscription.next() => match event {
                Some(Delivery::Event(event)) => Next::Event(event),
                Some(Delivery::Missed(count)) => Next::Missed(count),
                None => Next::End,
            },
            answer = self.answers.recv() => answer.map_or(Next::End, Next::Answer),
        }
    }

    /// Returns how an event is published above, if it is.
    pub async fn upward(
        &self,
        context: &Context,
        event: &Event,
    ) -> Option<PublishOptions<'static>> {
        // Nodes that are managed through this one are not passed on.
        let (_, name) = Address::parse_uri_of(&context.node, &event.topic)?;
        if of_the_fleet(name) {
            return None;
        }
        let Some(receivers) = &event.details.receivers else {
            return Some(PublishOptions::default());
        };
        // What is for some only is for none above.
        if receivers.eligible.is_some()
            || receivers.eligible_authid.is_some()
            || receivers.eligible_authrole.is_some()
        {
            return None;
        }
        let mut exclude = Vec::new();
        for session in receivers.exclude.iter().flatten() {
            exclude.extend(self.proxies.caller_of(*session).await);
        }
        let receivers = Receivers {
            exclude: Some(exclude),
            ..Receivers::default()
        };
        Some(PublishOptions {
            receivers: Some(Box::new(receivers)),
            ..PublishOptions::default()
        })
    }
}

impl Order {
    /// Returns when the events that the management realm has told up to now are on their way up.
    pub async fn caught_up(&self) {
        // The answer comes on the way of the events, behind those that are on it.
        let question = ("wamp.session.count", Vec::<Value>::new(), Dict::new());
        let (procedure, args, kwargs) = question;
        let asked = self
            .session
            .call(procedure, args, kwargs, Call::within(PATIENCE));
        if asked.await.is_err() {
            return;
        }
        let (tell, told) = oneshot::channel();
        // That nobody is there any more says that the connection ends, and with it the call.
        if self.answers.send(tell).await.is_ok() {
            told.await.ok();
        }
    }
}

/// Tells whether an event is about managed nodes. Those are told above by the way itself.
fn of_the_fleet(name: &str) -> bool {
    [OnNodeHeartbeat::NAME, OnNodeLost::NAME, OnNodeJoined::NAME].contains(&name)
}
