//! The dealer: REGISTER and UNREGISTER.

use shared::wamp::details::Revoked;
use shared::wamp::message::{Register, Registered, Unregister, Unregistered};
use shared::wamp::{Id, Match, reason, uri};

use super::meta::Procedure;
use super::outbox::{Request, refuse};
use super::permissions::Action;
use super::registrations::Conflict;
use super::seam::Link;
use super::{Outbox, Realm, SessionKey, Violation};

impl Realm {
    pub(super) fn register(
        &mut self,
        from: SessionKey,
        message: &Register<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        let (matching, procedure) = (message.options.matching, &*message.procedure);
        let mut way = Box::default();
        let checked = match (
            self.may_register(from, matching, procedure),
            self.link_of(from),
        ) {
            (Ok(()), Link::OneHop | Link::Transit) => self
                .read_way(message.options.forward_for.as_deref())
                .map(|read| way = read),
            (checked, _) => checked,
        };
        let existing = self.registrations.find(matching, procedure);
        let entry = match (checked, existing) {
            (Err(error), _) => Err((error, format!("not registered `{procedure}`"))),
            (Ok(()), Some(entry)) if message.options.force_reregister => {
                self.revoke(entry, out);
                Ok(None)
            }
            (Ok(()), Some(entry)) if self.registers_again(entry, from, message) => {
                self.note_registered(from, entry, way);
                let registered = Registered {
                    request: message.request,
                    registration: self.registrations.get(entry).id,
                };
                out.send(from, &registered.into());
                self.tell_links(out);
                return Ok(());
            }
            (Ok(()), Some(entry)) => self.may_share(entry, from, message).map(|()| Some(entry)),
            (Ok(()), None) => Ok(None),
        };
        let entry = match entry {
            Ok(entry) => entry,
            Err((error, text)) => {
                let asked = (Request::Register, message.request);
                refuse(out, from, asked, error, text);
                return Ok(());
            }
        };
        let created = entry.is_none();
        let entry = entry.unwrap_or_else(|| self.create_registration(message));
        let registration = self.registrations.join(entry, from, message);
        let registrations = &mut self.sessions[from].registrations;
        registrations.insert(registration, entry);
        if self.seam.links > 0 {
            self.note_registered(from, entry, way);
        }
        let registered = Registered {
            request: message.request,
            registration,
        };
        out.send(from, &registered.into());
        self.announce_registered(from, entry, created, out);
        self.tell_links(out);
        self.vacate(entry);
        self.serve_waiting(out);
        Ok(())
    }

    /// Tells whether a link only says anew for whom it is registered.
    fn registers_again(&self, entry: u32, from: SessionKey, message: &Register<'_>) -> bool {
        let registration = self.registrations.get(entry);
        self.link_of(from) != Link::No
            && registration.invoke == message.options.invoke
            && registration.callees.iter().any(|it| it.session == from)
    }

    fn create_registration(&mut self, message: &Register<'_>) -> u32 {
        let entry = self.registrations.create(message, self.now);
        let rules = self.settings.call_queue.iter();
        let rule = rules.rev().find(|rule| rule.covers(&message.procedure));
        self.registrations.get_mut(entry).may_wait = rule.map_or(0, |rule| rule.limit);
        entry
    }

    fn may_register(
        &mut self,
        from: SessionKey,
        matching: Match,
        procedure: &str,
    ) -> Result<(), &'static str> {
        let session = &self.sessions[from];
        if !self.settings.uri_check.pattern(procedure, matching)
            || uri::is_reserved(procedure) && !self.roles.is_trusted(session.role)
        {
            return Err(reason::INVALID_URI);
        }
        self.authorize(from, Action::Register, procedure, matching)?;
        let session = &self.sessions[from];
        if self.settings.enable_meta_api && Procedure::find(procedure).is_some() {
            return Err(reason::PROCEDURE_ALREADY_EXISTS);
        }
        let most = self.settings.max_registrations;
        // The router's own sessions and links stand for many.
        if session.identity.link == Link::No
            && session.registrations.len() >= most
            && !self.roles.is_trusted(session.role)
        {
            return Err(reason::UNAVAILABLE);
        }
        Ok(())
    }

    fn may_share(
        &self,
        entry: u32,
        from: SessionKey,
        message: &Register<'_>,
    ) -> Result<(), (&'static str, String)> {
        let procedure = &message.procedure;
        let conflict = self
            .registrations
            .conflict(entry, from, message.options.invoke);
        match conflict {
            None => Ok(()),
            Some(Conflict::Exists) => Err((
                reason::PROCEDURE_ALREADY_EXISTS,
                format!("`{procedure}` is registered already"),
            )),
            Some(Conflict::Policy(policy)) => Err((
                reason::PROCEDURE_EXISTS_WITH_DIFFERENT_POLICY,
                format!(
                    "`{procedure}` is registered already, with invocation policy `{}`",
                    policy.as_str()
                ),
            )),
        }
    }

    /// Takes a registration away from its callees, who are told if they understand that.
    fn revoke(&mut self, entry: u32, out: &mut impl Outbox) {
        let Some(old) = self.registrations.delete(entry) else {
            return;
        };
        let registration = old.id;
        let mut left = Vec::with_capacity(old.callees.len());
        for callee in old.callees {
            let session = &mut self.sessions[callee.session];
            session.registrations.remove(&registration);
            left.push(session.identity.session);
            if self.seam.links > 0 {
                self.note_unregistered(callee.session, registration, None);
            }
            let reason = "registered anew by another session";
            self.tell_revoked(callee.session, registration, Some(reason), out);
        }
        let count = left.len();
        for (index, session) in left.into_iter().enumerate() {
            self.announce_unregistered(session, registration, index + 1 == count, out);
        }
    }

    fn tell_revoked(
        &self,
        callee: SessionKey,
        registration: Id,
        reason: Option<&str>,
        out: &mut impl Outbox,
    ) {
        let features = &self.sessions[callee].identity.features;
        if features.callee_registration_revocation {
            let unregistered = Unregistered {
                request: Id::ZERO,
                details: Some(Revoked {
                    registration: Some(registration),
                    reason: reason.map(Into::into),
                    ..Revoked::default()
                }),
            };
            out.send(callee, &unregistered.into());
        }
    }

    /// Takes a registration away from one of its callees, who is told if it understands that.
    pub(super) fn revoke_registration(
        &mut self,
        callee: SessionKey,
        entry: u32,
        reason: Option<&str>,
        out: &mut impl Outbox,
    ) {
        let registration = self.registrations.get(entry).id;
        self.sessions[callee].registrations.remove(&registration);
        let last = self.leave_registration(callee, registration, entry);
        self.tell_revoked(callee, registration, reason, out);
        let session = self.sessions[callee].identity.session;
        self.announce_unregistered(session, registration, last, out);
        self.tell_links(out);
        self.serve_waiting(out);
    }

    pub(super) fn unregister(
        &mut self,
        from: SessionKey,
        message: &Unregister<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        let registration = message.registration;
        let entry = self.sessions[from].registrations.remove(&registration);
        let Some(entry) = entry else {
            let asked = (Request::Unregister, message.request);
            let text = format!("no registration {registration} of this session");
            refuse(out, from, asked, reason::NO_SUCH_REGISTRATION, text);
            return Ok(());
        };
        let last = self.leave_registration(from, registration, entry);
        let unregistered = Unregistered {
            request: message.request,
            details: None,
        };
        out.send(from, &unregistered.into());
        let session = self.sessions[from].identity.session;
        self.announce_unregistered(session, registration, last, out);
        self.tell_links(out);
        self.serve_waiting(out);
        Ok(())
    }

    /// Ends every registration of a session that leaves. Returns them in order, each with whether it is gone.
    pub(super) fn drop_registrations(&mut self, session: SessionKey) -> Vec<(Id, bool)> {
        let entries = &mut self.sessions[session].registrations;
        let mut entries: Vec<_> = entries.drain().collect();
        entries.sort_unstable();
        let ended = entries.into_iter();
        ended
            .map(|(id, entry)| (id, self.leave_registration(session, id, entry)))
            .collect()
    }

    fn leave_registration(&mut self, session: SessionKey, registration: Id, entry: u32) -> bool {
        let last = self.registrations.leave(entry, session);
        if self.seam.links > 0 {
            self.note_unregistered(session, registration, (!last).then_some(entry));
        }
        last
    }
}
