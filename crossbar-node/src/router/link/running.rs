//! One link from its start to its stop: it joins both realms, passes on what comes, and begins again when it was lost.

use std::sync::Arc;
use std::time::{Duration, Instant};

use shared::net::{Transport, TransportError};
use shared::wamp::message::Goodbye;
use shared::wamp::{Dict, Message, reason};
use tokio::sync::watch;
use tokio::time::{sleep, sleep_until, timeout};

use super::bridge::{Bridge, Outlet};
use super::legs::{Legs, Setting};
use super::pause::Pauses;
use super::rules::Leg;
use crate::router::io::{Answer, Beat, Heartbeat, Pings, Router};

/// A peer that is silent is asked after this time, and lost after that much more.
const PING_AFTER: Duration = Duration::from_millis(300);
const PONG_WITHIN: Duration = Duration::from_millis(900);
/// What was refused is asked for again after this time.
const TRY_AGAIN: Duration = Duration::from_secs(30);
/// More than this is not taken from one side while the other does not take it: then the realm slows its senders down.
const MOST_QUEUED: usize = 1 << 20;
/// A link that was up for so long begins with short pauses again.
const HEALTHY_AFTER: Duration = Duration::from_secs(2);
/// The time that leaving may take.
const FAREWELL: Duration = Duration::from_secs(3);

/// How a link is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Both ends are joined.
    pub connected: bool,
    /// They were, at least once.
    pub was_connected: bool,
    /// How often it was tried.
    pub attempts: u64,
    /// Why it is not connected, if it was tried.
    pub problem: Option<String>,
    /// It was stopped, and has left.
    pub over: bool,
}

/// A link that was started. It ends when this is dropped.
#[derive(Debug)]
pub struct Running {
    state: watch::Receiver<State>,
    stop: watch::Sender<bool>,
}

impl Running {
    /// Starts a link on one of the router's threads.
    pub fn start(router: &Arc<Router>, setting: Setting, pauses: Pauses) -> Running {
        let (told, state) = watch::channel(State::default());
        let (stop, stopped) = watch::channel(false);
        let task = Task {
            router: Arc::clone(router),
            setting,
            told,
            stopped,
        };
        router.spawn(task.run(pauses));
        Running { state, stop }
    }

    /// Returns how it is.
    pub fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Returns what tells how it is, now and later.
    pub fn watch(&self) -> watch::Receiver<State> {
        self.state.clone()
    }

    /// Takes leave on both sides and ends; `false` if that takes too long.
    pub async fn stop(self) -> bool {
        self.stop.send_replace(true);
        let mut state = self.state.clone();
        let left = timeout(FAREWELL + FAREWELL, state.wait_for(|it| it.over)).await;
        left.is_ok()
    }
}

struct Task {
    router: Arc<Router>,
    setting: Setting,
    told: watch::Sender<State>,
    stopped: watch::Receiver<bool>,
}

/// Why a link that was up is not any more.
enum End {
    /// It was stopped.
    Stopped,
    /// One end is lost, for this reason.
    Lost(Leg, String),
}

impl Task {
    async fn run(mut self, mut pauses: Pauses) {
        let mut stopped = self.stopped.clone();
        loop {
            let joined = tokio::select! {
                joined = Legs::join(&self.router, &self.setting) => joined,
                // Whoever could stop it may be gone as well.
                _ = stopped.wait_for(|stop| *stop) => break,
            };
            let problem = match joined {
                Err(why) => why.to_string(),
                Ok(legs) => {
                    let since = Instant::now();
                    self.up(&legs);
                    let end = self.serve(legs).await;
                    if since.elapsed() >= HEALTHY_AFTER {
                        pauses.reset();
                    }
                    match end {
                        End::Stopped => break,
                        End::Lost(Leg::Local, why) => format!("the realm here is gone: {why}"),
                        End::Lost(Leg::Remote, why) => format!("the other router is gone: {why}"),
                    }
                }
            };
            let pause = pauses.next(self.router.chance());
            tracing::info!(
                link = self.setting.id,
                "not connected: {problem}; next attempt in {} ms",
                pause.as_millis()
            );
            self.told.send_modify(|state| {
                state.connected = false;
                state.attempts += 1;
                state.problem = Some(problem);
            });
            tokio::select! {
                () = sleep(pause) => {}
                _ = stopped.wait_for(|stop| *stop) => break,
            }
        }
        self.told.send_modify(|state| {
            state.connected = false;
            state.over = true;
        });
    }

    fn up(&self, legs: &Legs) {
        let Setting {
            id,
            local_realm,
            remote_realm,
            ..
        } = &self.setting;
        tracing::info!(
            link = id,
            "connects `{local_realm}` here with `{remote_realm}` there"
        );
        if legs.bridge.is_loop() {
            tracing::warn!(
                link = id,
                "both ends are in the same realm: nothing is forwarded"
            );
        } else if !legs.transit {
            tracing::warn!(
                link = id,
                "the other router does not give it the role `routerlink`: what comes from further away is not forwarded"
            );
        }
        self.told.send_modify(|state| {
            state.connected = true;
            state.was_connected = true;
            state.problem = None;
        });
    }

    /// Passes on what comes until the link is stopped or lost. Then all that it held is withdrawn, by leaving.
    async fn serve(&mut self, legs: Legs) -> End {
        let Legs {
            mut bridge,
            local,
            remote,
            ..
        } = legs;
        let mut ends = Ends { local, remote };
        bridge.start(&mut ends);
        let end = self.pass_on(&mut bridge, &mut ends).await;
        let lost = match &end {
            End::Stopped => Leg::Remote,
            End::Lost(leg, _) => *leg,
        };
        bridge.cut(lost, &mut ends);
        let leaving = async {
            let Ends { local, remote } = ends;
            tokio::join!(leave(local), leave(remote));
        };
        timeout(FAREWELL, leaving).await.ok();
        end
    }

    async fn pass_on(&mut self, bridge: &mut Bridge, ends: &mut Ends) -> End {
        let mut pulse = Pulse::new(&ends.remote);
        let mut try_again = tokio::time::Instant::now() + TRY_AGAIN;
        loop {
            let (local_waits, remote_waits) = (ends.remote.queued(), ends.local.queued());
            let Ends { local, remote } = &mut *ends;
            let (from, received) = tokio::select! {
                received = next(local, local_waits < MOST_QUEUED) => (Leg::Local, received),
                received = next(remote, remote_waits < MOST_QUEUED) => (Leg::Remote, received),
                () = sleep_until(pulse.deadline()) => {
                    if pulse.beat(remote, remote_waits < MOST_QUEUED) == Beat::Lost {
                        return End::Lost(Leg::Remote, "it does not answer".to_owned());
                    }
                    continue;
                }
                () = sleep_until(try_again) => {
                    try_again += TRY_AGAIN;
                    bridge.try_again(ends);
                    continue;
                }
                _ = self.stopped.wait_for(|stop| *stop) => return End::Stopped,
            };
            let frame = match received {
                Ok(Some(frame)) => frame,
                Ok(None) => return End::Lost(from, "the connection was closed".to_owned()),
                Err(why) => return End::Lost(from, why.to_string()),
            };
            let serializer = ends.transport(from).serializer();
            match Message::decode(serializer, &frame) {
                Ok(Message::Goodbye(goodbye)) => {
                    return End::Lost(from, goodbye.reason.into_owned());
                }
                Ok(Message::Abort(abort)) => return End::Lost(from, abort.reason.into_owned()),
                Ok(message) => bridge.handle(from, message, ends),
                Err(why) => return End::Lost(from, format!("it sent a malformed message: {why}")),
            }
        }
    }
}

/// Takes the next message; while no more may be taken, only writes.
async fn next(
    transport: &mut Transport,
    take: bool,
) -> Result<Option<shared::net::Bytes>, TransportError> {
    if take {
        return transport.receive().await;
    }
    transport.flush().await?;
    std::future::pending().await
}

/// Leaves a realm in order.
async fn leave(mut transport: Transport) {
    let goodbye = Goodbye {
        details: Dict::new(),
        reason: reason::CLOSE_REALM.into(),
    };
    let mut frame = Vec::new();
    let message = Message::from(goodbye);
    if message.encode(transport.serializer(), &mut frame).is_ok() {
        // It may be lost already.
        transport.queue(frame).ok();
    }
    transport.close().await;
}

/// Both transports.
struct Ends {
    local: Transport,
    remote: Transport,
}

impl Ends {
    const fn transport(&mut self, leg: Leg) -> &mut Transport {
        match leg {
            Leg::Local => &mut self.local,
            Leg::Remote => &mut self.remote,
        }
    }
}

impl Outlet for Ends {
    fn say(&mut self, to: Leg, message: Message<'_>) -> bool {
        let transport = self.transport(to);
        let mut frame = Vec::with_capacity(256);
        let said = message
            .encode(transport.serializer(), &mut frame)
            .map_err(|why| why.to_string())
            .and_then(|()| transport.queue(frame).map_err(|why| why.to_string()));
        if let Err(why) = &said {
            tracing::debug!(?to, message = message.name(), why, "not forwarded");
        }
        said.is_ok()
    }
}

/// Whether the other router is there.
struct Pulse {
    heartbeat: Heartbeat,
    heard: u64,
}

impl Pulse {
    fn new(remote: &Transport) -> Pulse {
        let pings = Pings {
            interval: PING_AFTER,
            timeout: Some(PONG_WITHIN),
            answer: Answer::AnyTraffic,
        };
        Pulse {
            heartbeat: Heartbeat::new(pings, Instant::now()),
            heard: remote.heard(),
        }
    }

    fn deadline(&self) -> tokio::time::Instant {
        self.heartbeat.deadline().into()
    }

    /// Looks for a sign of life, and asks for one. A peer that we do not listen to cannot give one.
    fn beat(&mut self, remote: &mut Transport, listening: bool) -> Beat {
        let heard = std::mem::replace(&mut self.heard, remote.heard());
        if heard != self.heard || !listening {
            self.heartbeat.heard();
        }
        let beat = self.heartbeat.beat(Instant::now());
        if beat == Beat::Ping && remote.ping().is_err() {
            return Beat::Lost;
        }
        beat
    }
}
