//! One realm: its tables, and the way in for messages, sessions, roles and time.

use std::collections::VecDeque;

use shared::wamp::uri::UriCheck;
use shared::wamp::{Dict, Id, Message};

use super::invocations::Invocations;
use super::parked::Ruling;
use super::prng::Prng;
use super::record::Record;
use super::registrations::Registrations;
use super::retained::Retained;
use super::roles::Roles;
use super::room::Room;
use super::seam::{Link, Seam};
use super::sessions::Sessions;
use super::subscriptions::Subscriptions;
use super::waiting::Waiting;
use super::{Identity, Outbox, Role, SessionKey, StoreRule, Violation};

/// Milliseconds of a clock that never goes back.
pub type Millis = u64;

/// What may differ between realms.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How strictly URIs are checked.
    pub uri_check: UriCheck,
    /// Whether request ids must count 1, 2, 3 … as the specification says.
    pub strict_ids: bool,
    /// Calls that a session may have in progress.
    pub max_pending_per_caller: usize,
    /// Invocations that a session is given at a time.
    pub max_pending_per_callee: usize,
    /// Calls that may be in progress in the whole realm.
    pub max_pending: usize,
    /// Subscriptions that a session may have.
    pub max_subscriptions: usize,
    /// Registrations that a session may have.
    pub max_registrations: usize,
    /// After how many receivers of a batch of messages other connections get their turn.
    pub dispatching_chunk: usize,
    /// Whether the realm has the meta API: the procedures and events of `wamp.session.` and the like.
    pub enable_meta_api: bool,
    /// What time it was when the realm's clock stood at 0: milliseconds since 1970.
    pub epoch: Millis,
    /// Milliseconds that an authorizer has for its answer.
    pub authorizer_timeout: Millis,
    /// Messages of a session that may wait behind one which an authorizer is asked about.
    pub max_parked: usize,
    /// Octets that they may have.
    pub max_parked_octets: usize,
    /// Testaments that a session may make.
    pub max_testaments: usize,
    /// Topics that may have a retained event.
    pub max_retained: usize,
    /// Octets that the retained events of the realm may take, and the same again each history and the calls that wait.
    pub max_kept_octets: usize,
    /// Subscriptions whose events are kept. They exist from the beginning.
    pub history: Vec<StoreRule>,
    /// Procedures whose calls may wait until a callee is free.
    pub call_queue: Vec<StoreRule>,
    /// What is declared about procedures and topics, by URI.
    pub schemas: Dict,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            uri_check: UriCheck::Loose,
            strict_ids: true,
            max_pending_per_caller: 1024,
            max_pending_per_callee: 4096,
            max_pending: 1_000_000,
            max_subscriptions: 10_000,
            max_registrations: 1_000,
            dispatching_chunk: 100,
            enable_meta_api: true,
            epoch: 0,
            authorizer_timeout: 5_000,
            max_parked: 1024,
            max_parked_octets: 4 << 20,
            max_testaments: 100,
            max_retained: 10_000,
            max_kept_octets: 64 << 20,
            history: Vec::new(),
            call_queue: Vec::new(),
            schemas: Dict::new(),
        }
    }
}

/// A realm: broker and dealer for its sessions.
pub struct Realm {
    name: String,
    pub(super) settings: Settings,
    /// What the clock said when the shell last did.
    pub(super) now: Millis,
    pub(super) roles: Roles,
    pub(super) sessions: Sessions,
    pub(super) subscriptions: Subscriptions,
    pub(super) registrations: Registrations,
    pub(super) invocations: Invocations,
    pub(super) seam: Seam,
    pub(super) waiting: Waiting,
    /// Registrations of which a callee may have become free while calls wait.
    pub(super) vacant: Vec<u32>,
    pub(super) room: Room,
    pub(super) retained: Retained,
    pub(super) record: Record,
    /// Whether any role has, or had, an authorizer. Not set while a message is carried out that was considered.
    pub(super) authorizing: bool,
    /// What authorizers said that is not acted on yet.
    pub(super) ruled: VecDeque<(SessionKey, Ruling)>,
}

impl Realm {
    /// Makes a realm without sessions; its only role is `trusted`. Publication ids, random choices and the hash
    /// tables follow from `seed`, which nobody outside should be able to guess.
    pub fn new(name: &str, settings: Settings, seed: u64) -> Realm {
        let mut prng = Prng::new(seed);
        let mut subscriptions = Subscriptions::new(prng.next());
        for rule in &settings.history {
            subscriptions.keep_history(rule, settings.max_kept_octets);
        }
        let (max_topics, max_octets) = (settings.max_retained, settings.max_kept_octets);
        Realm {
            name: name.to_owned(),
            settings,
            now: 0,
            roles: Roles::new(prng.next()),
            sessions: Sessions::new(prng.next()),
            subscriptions,
            retained: Retained::new(prng.next(), max_topics, max_octets),
            registrations: Registrations::new(prng.next()),
            invocations: Invocations::new(),
            seam: Seam::new(&mut prng),
            waiting: Waiting::default(),
            vacant: Vec::new(),
            room: Room::new(prng.next()),
            record: Record::default(),
            authorizing: false,
            ruled: VecDeque::new(),
        }
    }

    /// Returns its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Adds a role or replaces its rules, at once for sessions that have joined. `trusted` stays as it is.
    pub fn set_role(&mut self, role: Role) {
        self.roles.set(&role);
    }

    /// Adds a role for which a procedure decides what its sessions may do, or puts that in the place of its rules.
    ///
    /// The procedure gets the session's details, the URI, the action and the request's options; it answers with a
    /// boolean or with a dictionary of `allow`, `disclose` and `cache`. It should be registered by another role.
    pub fn set_dynamic_role(&mut self, name: &str, authorizer: &str) {
        self.authorizing = true;
        self.roles.set_dynamic(name, authorizer);
    }

    /// Takes a role away and tells whether there was one. Sessions that have joined with it may do nothing any more.
    pub fn remove_role(&mut self, name: &str) -> bool {
        self.roles.remove(name)
    }

    /// Tells whether there is a role of this name.
    pub fn has_role(&self, name: &str) -> bool {
        self.roles.has(name)
    }

    /// Lets a session join that the shell has authenticated. WELCOME is the shell's matter.
    pub fn join(&mut self, identity: Identity, out: &mut impl Outbox) -> SessionKey {
        let role = self.roles.join(&identity.authrole);
        self.seam.links += usize::from(identity.link != Link::No);
        let key = self.sessions.add(identity, role);
        self.announce_joined(key, out);
        key
    }

    /// Takes a session out, with all that it had. A second time changes nothing.
    pub fn leave(&mut self, session: SessionKey, now: Millis, out: &mut impl Outbox) {
        if self.sessions.get(session).is_none() {
            return;
        }
        self.now = now;
        // Everything is taken from it before anybody is told, so that it does not hear of that itself.
        let subscriptions = self.drop_subscriptions(session);
        let registrations = self.drop_registrations(session);
        self.drop_calls(session, out);
        let id = self.sessions[session].identity.session;
        for (subscription, last) in subscriptions {
            self.announce_unsubscribed(id, subscription, last, out);
        }
        for (registration, last) in registrations {
            self.announce_unregistered(id, registration, last, out);
        }
        self.open_testaments(session, out);
        if let Some(gone) = self.sessions.remove(session) {
            self.roles.leave(gone.role);
            self.seam.links -= usize::from(gone.identity.link != Link::No);
            self.announce_left(&gone.identity, out);
        }
        self.tell_links(out);
        self.serve_waiting(out);
        self.carry_on(out);
    }

    /// Takes one message of a joined session. HELLO, ABORT and GOODBYE are the shell's matter.
    ///
    /// After a violation the shell aborts the session and calls [`Realm::leave`].
    #[inline]
    pub fn receive(
        &mut self,
        now: Millis,
        from: SessionKey,
        message: &Message<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        if self.sessions.get(from).is_none() {
            return Err(Violation::protocol("the session has not joined"));
        }
        self.now = now;
        if self.authorizing {
            return self.admit(from, message, out);
        }
        match message {
            Message::Publish(message) => self.publish(from, message, out),
            Message::Call(message) => self.call(now, from, message, out),
            Message::Yield(message) => self.yielded(now, from, message, out),
            Message::Error(message) => self.failed(from, message, out),
            Message::Cancel(message) => self.cancel(from, message, out),
            Message::Subscribe(message) => self.subscribe(from, message, out),
            Message::Unsubscribe(message) => self.unsubscribe(from, message, out),
            Message::Register(message) => self.register(from, message, out),
            Message::Unregister(message) => self.unregister(from, message, out),
            // We never ask for it, so it says nothing to us.
            Message::EventReceived(_) => Ok(()),
            other => Err(Violation::protocol(format!(
                "{} is not for a client to send now",
                other.name()
            ))),
        }
    }

    /// Returns when [`Realm::handle_deadline`] is to be called, if nothing happens before.
    pub fn next_deadline(&self) -> Option<Millis> {
        self.invocations.deadlines.next()
    }

    /// Ends the calls whose time is over.
    pub fn handle_deadline(&mut self, now: Millis, out: &mut impl Outbox) {
        self.now = now;
        while let Some(call) = self.invocations.deadlines.due(now) {
            if Waiting::has(call) {
                self.time_out_waiting(call, out);
            } else {
                self.time_out(call, out);
            }
        }
        self.serve_waiting(out);
        self.carry_on(out);
    }

    /// Returns the sessions that have joined.
    pub fn sessions(&self) -> impl Iterator<Item = (SessionKey, &Identity)> {
        let sessions = self.sessions.iter();
        sessions.map(|(key, session)| (key, &session.identity))
    }

    /// Returns who a session is.
    pub fn identity(&self, session: SessionKey) -> Option<&Identity> {
        self.sessions.get(session).map(|session| &session.identity)
    }

    /// Finds a session by its id.
    pub fn find_session(&self, id: Id) -> Option<SessionKey> {
        self.sessions.find(id)
    }

    /// Returns how many sessions have joined.
    pub fn session_count(&self) -> usize {
        self.sessions.len()
    }

    /// Returns how many calls of a session are in progress.
    pub fn calls_of(&self, key: SessionKey) -> usize {
        self.sessions
            .get(key)
            .map_or(0, |session| session.calls.len())
    }

    /// Returns how many calls a session may have in progress.
    pub fn most_calls(&self) -> usize {
        self.settings.max_pending_per_caller
    }

    /// Returns how many different topics and patterns are subscribed to, those with history included.
    pub fn subscription_count(&self) -> usize {
        self.subscriptions.len()
    }

    /// Returns how many different procedures and patterns are registered.
    pub fn registration_count(&self) -> usize {
        self.registrations.len()
    }

    /// Returns how many calls are in progress.
    pub fn pending_call_count(&self) -> usize {
        self.invocations.len()
    }

    /// Returns which realm of all in the world this is, as links know it.
    pub fn router(&self) -> Id {
        self.seam.router
    }

    /// Returns how many calls wait until a callee is free.
    pub fn waiting_call_count(&self) -> usize {
        self.waiting.len()
    }

    /// Returns the time of day, in milliseconds since 1970, at which the realm's clock stands at `at`.
    pub(super) fn time_of_day(&self, at: Millis) -> u64 {
        self.settings.epoch.saturating_add(at)
    }

    /// Checks that a request id is the next one of its session.
    #[inline]
    pub(super) fn take_request(&mut self, from: SessionKey, request: Id) -> Result<(), Violation> {
        if self.sessions[from].requests.accept(request) || !self.settings.strict_ids {
            return Ok(());
        }
        Err(Violation::protocol(format!(
            "request id {request} is out of sequence"
        )))
    }
}
