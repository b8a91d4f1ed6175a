//! One session on the management realm above: the last will, the procedures, the events, the heartbeats.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use shared::api::{Address, EventType, LostReason, NodeLost, OnNodeHeartbeat, OnNodeLost};
use shared::net::{self, Call, CallError, Event, Registration, Session};
use shared::wamp::details::{PublishOptions, RegisterOptions};
use shared::wamp::{Dict, Match, reason};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::events::{Events, Next, Order};
use super::proxies::Proxies;
use super::{Uplink, pulse};

/// The node above has this long for an answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest time from the first heartbeat to the second.
const SECOND: Duration = Duration::from_secs(1);
/// Intervals without an answer to a heartbeat after which the node above is taken for gone, and the least such time.
const SILENCE: f64 = 3.5;
const LEAST_SILENCE: Duration = Duration::from_secs(5);
/// Taking leave keeps the node up for no longer than this.
const FAREWELL: Duration = Duration::from_secs(2);

/// One session above.
pub struct Connection<'u> {
    uplink: &'u Uplink,
    above: Session,
    events: Events,
    /// Heartbeats that are on their way.
    beats: JoinSet<()>,
    /// When the node above has answered one.
    answered: Arc<Mutex<Instant>>,
    _registrations: Vec<Registration>,
}

impl<'u> Connection<'u> {
    /// Leaves a last will, and offers what may be called.
    pub async fn open(uplink: &'u Uplink, above: Session) -> Result<Self, String> {
        let context = uplink.roster.context();
        let address = context.address();
        // First of all, so that whatever follows ends with it.
        last_will(&above, &address, LostReason::Disconnected)
            .await
            .map_err(|why| format!("the last will: {why}"))?;
        let proxies = Proxies::new(Arc::clone(context));
        let (events, order) = Events::open(context, &proxies).await?;
        let registrations = offer(uplink, &above, (&proxies, &order)).await;
        let registrations = registrations.map_err(|why| format!("the procedures: {why}"))?;
        Ok(Connection {
            uplink,
            above,
            events,
            beats: JoinSet::new(),
            answered: Arc::new(Mutex::new(Instant::now())),
            _registrations: registrations,
        })
    }

    /// Tells the node above what happens, until the session ends. Returns why.
    pub async fn run(&mut self) -> String {
        let random = RandomState::new();
        let closed = self.above.closed();
        tokio::pin!(closed);
        let mut first = true;
        let beat = tokio::time::sleep(Duration::ZERO);
        tokio::pin!(beat);
        loop {
            tokio::select! {
                closed = &mut closed => return format!("the connection ended: {}", closed.reason),
                () = &mut beat => {
                    let interval = self.uplink.config.heartbeat;
                    let silence = self.answered().elapsed();
                    if silence > interval.mul_f64(SILENCE).max(LEAST_SILENCE) {
                        return format!("the node above has not answered for {} s", silence.as_secs());
                    }
                    self.beat();
                    let bits = random.build_hasher().finish();
                    let chance = (bits >> 11) as f64 / (1_u64 << 53) as f64;
                    // The node above may not listen yet to one that it did not know.
                    let interval = if std::mem::take(&mut first) { interval.min(SECOND) } else { interval };
                    let next = pulse::pause(interval, chance);
                    beat.as_mut().reset((Instant::now() + next).into());
                }
                next = self.events.next() => match next {
                    Next::Event(event) => {
                        let context = self.uplink.roster.context();
                        if let Some(options) = self.events.upward(context, &event).await {
                            let Event { topic, args, kwargs, .. } = *event;
                            let published = self.above.publish(&topic, args, kwargs, options);
                            // That the session has ended is noticed elsewhere.
                            if timeout(PATIENCE, published).await.is_err() {
                                return "the node above takes no more events".to_owned();
                            }
                        }
                    }
                    // Nobody waits for it any more if the call was canceled.
                    Next::Answer(answer) => drop(answer.send(())),
                    Next::Missed(count) => {
                        tracing::error!(count, "events for the node above were lost");
                    }
                    Next::End => return "the node's own events ended".to_owned(),
                },
            }
        }
    }

    /// Sends a heartbeat. That it is answered shows that the node above is there, even where the connection does not.
    fn beat(&mut self) {
        // Those that are over need nothing more.
        while self.beats.try_join_next().is_some() {}
        let topic = self.uplink.roster.context().address();
        let topic = topic.uri(OnNodeHeartbeat::NAME);
        let (args, kwargs) = OnNodeHeartbeat(pulse::beat(self.uplink)).into_arguments();
        let (above, answered) = (self.above.clone(), Arc::clone(&self.answered));
        self.beats.spawn(async move {
            let options = PublishOptions {
                acknowledge: true,
                ..PublishOptions::default()
            };
            let answer = above.publish(&topic, args, kwargs, options).await;
            // A refusal is an answer as well.
            if matches!(answer, Ok(_) | Err(CallError::Wamp { .. })) {
                *answered.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
            }
        });
    }

    fn answered(&self) -> Instant {
        *self.answered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that the node goes down, and leaves.
    pub async fn leave(self) {
        let address = self.uplink.roster.context().address();
        let leave = async {
            // The last will is changed, and is then carried out by the router above.
            if let Err(why) = last_will(&self.above, &address, LostReason::Shutdown).await {
                tracing::debug!(%why, "the last will stays as it was");
            }
            self.above.leave(reason::SYSTEM_SHUTDOWN).await;
        };
        if timeout(FAREWELL, leave).await.is_err() {
            tracing::debug!("the node above does not take leave");
        }
    }
}

/// Says what is published above when this session is gone, in the place of what was said before.
async fn last_will(above: &Session, address: &Address, why: LostReason) -> Result<(), CallError> {
    let lost = NodeLost {
        id: address.node_id().clone(),
        reason: why,
    };
    let (args, kwargs) = OnNodeLost(lost).into_arguments();
    let call = |procedure, args| above.call(procedure, args, Dict::new(), Call::within(PATIENCE));
    call("wamp.session.flush_testaments", Vec::new()).await?;
    let topic = address.uri(OnNodeLost::NAME);
    let will = vec![json!(topic), Value::Array(args), Value::Object(kwargs)];
    call("wamp.session.add_testament", will).await?;
    Ok(())
}

/// Registers what may be called: procedures of the node one by one, those of workers as patterns.
async fn offer(
    uplink: &Uplink,
    above: &Session,
    (proxies, order): (&Arc<Proxies>, &Order),
) -> Result<Vec<Registration>, CallError> {
    let address = uplink.roster.context().address();
    let answer = {
        let (proxies, order) = (Arc::clone(proxies), order.clone());
        net::handler(move |invocation| {
            let (proxies, order) = (Arc::clone(&proxies), order.clone());
            async move {
                let outcome = proxies.call(invocation).await;
                order.caught_up().await;
                outcome
            }
        })
    };
    let (mut exact, mut patterns) = (Vec::new(), Vec::new());
    for procedure in uplink.allowed.iter() {
        if procedure.scope.on_node() {
            exact.push((address.uri(procedure.name), Arc::clone(&answer)));
        }
        if procedure.scope.on_worker() {
            patterns.push((address.of_every_worker(procedure.name), Arc::clone(&answer)));
        }
    }
    let options = |matching| RegisterOptions {
        matching,
        disclose_caller: true,
        ..RegisterOptions::default()
    };
    let mut registered = above
        .register_all_with(&options(Match::Exact), exact)
        .await?;
    registered.extend(
        above
            .register_all_with(&options(Match::Wildcard), patterns)
            .await?,
    );
    Ok(registered)
}
