//! The dealer: REGISTER and UNREGISTER.

use shared::wamp::details::Revoked;
use shared::wamp::message::{Register, Registered, Unregister, Unregistered};
use shared::wamp::{Id, Match, reason, uri};

use super::changes::Change;
use super::outbox::{Request, refuse};
use super::permissions::{Action, Decision};
use super::registrations::Conflict;
use super::{Outbox, Realm, SessionKey, Violation};

impl Realm {
    pub(super) fn register(
        &mut self,
        from: SessionKey,
        message: Register<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.take_request(from, message.request)?;
        let (matching, procedure) = (message.options.matching, &*message.procedure);
        let checked = self.may_register(from, matching, procedure);
        let existing = self.registrations.find(matching, procedure);
        let entry = match (checked, existing) {
            (Err(error), _) => Err((error, format!("not registered `{procedure}`"))),
            (Ok(()), Some(entry)) if message.options.force_reregister => {
                self.revoke(entry, out);
                Ok(None)
            }
            (Ok(()), Some(entry)) => self.may_share(entry, from, &message).map(|()| Some(entry)),
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
        let entry = entry.unwrap_or_else(|| self.registrations.create(&message));
        let registration = self.registrations.join(entry, from, &message);
        let registrations = &mut self.sessions[from].registrations;
        registrations.insert(registration, entry);
        if created {
            self.changes.note(|| Change::RegistrationCreated {
                registration,
                matching,
                procedure: procedure.into(),
            });
        }
        let registered = Registered {
            request: message.request,
            registration,
        };
        out.send(from, registered.into());
        Ok(())
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
        let decision = self
            .roles
            .decide(session.role, Action::Register, procedure, matching);
        if decision == Decision::Denied {
            return Err(reason::NOT_AUTHORIZED);
        }
        if session.registrations.len() >= self.settings.max_registrations {
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
        self.changes
            .note(|| Change::RegistrationDeleted { registration });
        for callee in old.callees {
            let session = &mut self.sessions[callee.session];
            session.registrations.remove(&registration);
            if session.identity.features.callee_registration_revocation {
                let unregistered = Unregistered {
                    request: Id::ZERO,
                    details: Some(Revoked {
                        registration: Some(registration),
                        reason: Some("registered anew by another session".into()),
                        ..Revoked::default()
                    }),
                };
                out.send(callee.session, unregistered.into());
            }
        }
    }

    pub(super) fn unregister(
        &mut self,
        from: SessionKey,
        message: Unregister<'_>,
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
        self.leave_registration(from, registration, entry);
        let unregistered = Unregistered {
            request: message.request,
            details: None,
        };
        out.send(from, unregistered.into());
        Ok(())
    }

    /// Ends every registration of a session that leaves.
    pub(super) fn drop_registrations(&mut self, session: SessionKey) {
        let entries = &mut self.sessions[session].registrations;
        let mut entries: Vec<_> = entries.drain().collect();
        entries.sort_unstable();
        for (registration, entry) in entries {
            self.leave_registration(session, registration, entry);
        }
    }

    fn leave_registration(&mut self, session: SessionKey, registration: Id, entry: u32) {
        if self.registrations.leave(entry, session) {
            self.changes
                .note(|| Change::RegistrationDeleted { registration });
        }
    }
}
