//! One realm of this process: the pure core, and the queues that its messages go to, under one lock.
//!
//! Nothing waits while the lock is held. Messages go through in `routing.rs`.

use std::fmt;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockWriteGuard};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use shared::config::Backpressure;
use shared::wamp::greeting::Encoded;
use shared::wamp::roles::{self, Optional};
use shared::wamp::{Dict, Id};
use tokio::sync::Notify;

use super::batch::Batch;
use super::caller::Callers;
use super::outbound::Outbound;
use super::overseer::{Overseer, Seat};
use super::traffic::Tally;
use crate::router::core::{Identity, Millis, Realm, Role, SessionKey, Settings};

/// A realm that sessions can join.
#[derive(Debug)]
pub struct RealmHandle {
    name: String,
    /// Which realm of all in the world it is, as links know it.
    router: Id,
    /// What WELCOME says of the router.
    roles: Encoded,
    /// How many queues are written before other connections get their turn.
    dispatching_chunk: usize,
    pub(super) state: RwLock<State>,
    /// The origin of the realm's clock.
    epoch: Instant,
    /// Wakes the task that watches over call timeouts.
    timer: Notify,
    /// The router's own sessions here.
    callers: Callers,
    /// What becomes of sessions that read too slowly, where their transport does not say.
    backpressure: OnceLock<Backpressure>,
    /// Who is told what is refused.
    pub(super) overseer: Seat,
}

pub(super) struct State {
    pub(super) core: Realm,
    /// The queue of each session, at the index of its key.
    pub(super) slots: Vec<Option<Arc<Outbound>>>,
    /// When the timer task wakes by itself.
    armed: Option<Millis>,
    /// No session may join any more.
    pub(super) closed: bool,
    /// Messages from sessions.
    pub(super) received: Tally,
    /// Messages to sessions.
    pub(super) sent: Tally,
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("sessions", &self.core.session_count())
            .finish_non_exhaustive()
    }
}

/// The queues that a batch put something in, to be written out once the realm is unlocked.
#[derive(Debug, Default)]
pub struct Touched {
    queues: Vec<Arc<Outbound>>,
    /// Messages that were put into them, for the account of who has how much to do.
    pub(super) messages: u64,
}

impl Touched {
    /// Notes a queue, if it has to be.
    pub fn add(&mut self, outbound: &Arc<Outbound>, needed: bool) {
        if needed {
            self.queues.push(Arc::clone(outbound));
        }
    }

    /// Tells whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.queues.is_empty()
    }

    /// Writes all queues out and returns one that holds more than it should, if there is one.
    pub fn flush(&mut self) -> Option<Arc<Outbound>> {
        self.flush_some(usize::MAX)
    }

    /// Writes so many queues out and returns one that holds more than it should, if there is one.
    pub fn flush_some(&mut self, most: usize) -> Option<Arc<Outbound>> {
        let mut congested = None;
        for outbound in self.queues.drain(..self.queues.len().min(most)) {
            if outbound.flush() {
                congested = Some(outbound);
            }
        }
        congested
    }
}

/// Why a session cannot join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The realm is being stopped.
    Closed,
    /// The realm has no such role.
    NoSuchRole,
    /// The peer takes messages so small that WELCOME is none of them.
    TooSmall,
}

impl RealmHandle {
    /// Makes a realm. `seed` feeds the core's own random numbers.
    pub fn new(name: &str, mut settings: Settings, seed: u64) -> Arc<RealmHandle> {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
        settings.epoch = since_1970.map_or(0, |since| since.as_millis() as Millis);
        let mut options = Vec::new();
        options.extend(settings.enable_meta_api.then_some(Optional::MetaApi));
        options.extend((!settings.history.is_empty()).then_some(Optional::EventHistory));
        let roles = Encoded::new(&roles::router(&options));
        let dispatching_chunk = settings.dispatching_chunk.max(1);
        let core = Realm::new(name, settings, seed);
        let router = core.router();
        let state = State {
            core,
            slots: Vec::new(),
            armed: None,
            closed: false,
            received: Tally::default(),
            sent: Tally::default(),
        };
        Arc::new(RealmHandle {
            name: name.to_owned(),
            router,
            roles,
            dispatching_chunk,
            state: RwLock::new(state),
            epoch: Instant::now(),
            timer: Notify::new(),
            callers: Callers::default(),
            backpressure: OnceLock::new(),
            overseer: Seat::default(),
        })
    }

    /// Returns the realm's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns which realm of all in the world it is, as links know it.
    pub fn router(&self) -> Id {
        self.router
    }

    /// Returns the router's own sessions here.
    pub(super) fn callers(&self) -> &Callers {
        &self.callers
    }

    /// Says once what becomes of sessions that read too slowly, where their transport does not say.
    pub fn set_backpressure(&self, backpressure: Backpressure) {
        self.backpressure.get_or_init(|| backpressure);
    }

    /// Tells whoever listens that a session reads too slowly.
    pub(super) fn announce_backpressure(&self, key: SessionKey, told: Dict, touched: &mut Touched) {
        let mut state = self.lock();
        let State {
            core, slots, sent, ..
        } = &mut *state;
        core.announce_backpressure(key, told, &mut Batch::new(slots, touched, sent));
    }

    /// Returns how many queues are written before other connections get their turn.
    pub(super) fn dispatching_chunk(&self) -> usize {
        self.dispatching_chunk
    }

    /// Returns the roles and features that WELCOME announces.
    pub fn roles(&self) -> &Encoded {
        &self.roles
    }

    /// Tells `overseer` from now on what is refused, and what the realm's own procedures change.
    pub(super) fn oversee(&self, overseer: &Arc<dyn Overseer>) {
        self.overseer.take(overseer);
        self.lock().core.keep_record();
    }

    /// Returns who a session is.
    pub fn identity(&self, session: Id) -> Option<Identity> {
        let state = self.lock();
        let key = state.core.find_session(session)?;
        state.core.identity(key).cloned()
    }

    pub(super) fn now(&self) -> Millis {
        self.epoch.elapsed().as_millis() as Millis
    }

    /// Takes the realm for oneself.
    pub(super) fn lock(&self) -> RwLockWriteGuard<'_, State> {
        // A panic in the core is a bug; the other sessions of the realm go on with the tables as they are.
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a role or changes the one of that name, at once for sessions that have it.
    pub fn set_role(&self, role: Role) {
        self.lock().core.set_role(role);
    }

    /// Adds a role for which a procedure decides, or changes the one of that name.
    pub fn set_dynamic_role(&self, name: &str, authorizer: &str) {
        self.lock().core.set_dynamic_role(name, authorizer);
    }

    /// Removes a role. Sessions that have it may do nothing any more. `false` if there was none.
    pub fn remove_role(&self, name: &str) -> bool {
        self.lock().core.remove_role(name)
    }

    /// Returns the number of sessions.
    pub fn session_count(&self) -> usize {
        self.lock().core.session_count()
    }

    /// Joins a session whose messages go to `outbound`. `welcome`, a message, is queued before anything else can be.
    pub fn join(
        &self,
        identity: Identity,
        outbound: &Arc<Outbound>,
        welcome: &[u8],
        touched: &mut Touched,
    ) -> Result<SessionKey, Refused> {
        let mut state = self.lock();
        if state.closed {
            return Err(Refused::Closed);
        }
        if !state.core.has_role(&identity.authrole) {
            return Err(Refused::NoSuchRole);
        }
        let State {
            core, slots, sent, ..
        } = &mut *state;
        if let Some(backpressure) = self.backpressure.get() {
            outbound.enter(*backpressure);
        }
        let needed = outbound
            .push_message(welcome)
            .map_err(|_| Refused::TooSmall)?;
        touched.add(outbound, needed);
        let key = core.join(identity, &mut Batch::new(slots, touched, sent));
        let index = key.0 as usize;
        if slots.len() <= index {
            slots.resize(index + 1, None);
        }
        slots[index] = Some(Arc::clone(outbound));
        Ok(key)
    }

    /// Removes a session and everything that it had.
    pub fn leave(&self, key: SessionKey, touched: &mut Touched) {
        let now = self.now();
        let mut state = self.lock();
        let State {
            core, slots, sent, ..
        } = &mut *state;
        if let Some(slot) = slots.get_mut(key.0 as usize) {
            *slot = None;
        }
        let mut batch = Batch::new(slots, touched, sent);
        core.leave(key, now, &mut batch);
        batch.make_up(core, now);
        drop(batch);
        self.arm(&mut state);
    }

    /// Ends all calls that the sessions of a role are to answer, with this error.
    pub fn answer_for(&self, authrole: &str, error: (&'static str, &str)) {
        let mut touched = Touched::default();
        {
            let mut state = self.lock();
            let State {
                core, slots, sent, ..
            } = &mut *state;
            let silent = core.sessions().filter(|(_, who)| who.authrole == authrole);
            let silent: Vec<_> = silent.map(|(key, _)| key).collect();
            let mut batch = Batch::new(slots, &mut touched, sent);
            for key in silent {
                core.answer_for(key, error, &mut batch);
            }
            batch.make_up(core, self.now());
        }
        touched.flush();
    }

    /// Wakes the timer task if a deadline now comes earlier than it knows.
    pub(super) fn arm(&self, state: &mut State) {
        let next = state.core.next_deadline();
        if next.is_some_and(|next| state.armed.is_none_or(|armed| next < armed)) {
            state.armed = next;
            self.timer.notify_one();
        }
    }

    /// Watches over call timeouts for as long as the realm lives.
    pub async fn watch_deadlines(self: Arc<Self>) {
        loop {
            let next = self.lock().armed;
            match next {
                None => self.timer.notified().await,
                Some(at) => {
                    let at = self.epoch + std::time::Duration::from_millis(at);
                    tokio::select! {
                        () = tokio::time::sleep_until(at.into()) => {}
                        () = self.timer.notified() => continue,
                    }
                }
            }
            let mut touched = Touched::default();
            {
                let now = self.now();
                let mut state = self.lock();
                let State {
                    core,
                    slots,
                    armed,
                    sent,
                    ..
                } = &mut *state;
                let mut batch = Batch::new(slots, &mut touched, sent);
                core.handle_deadline(now, &mut batch);
                batch.make_up(core, now);
                *armed = core.next_deadline();
            }
            touched.flush();
        }
    }
}
