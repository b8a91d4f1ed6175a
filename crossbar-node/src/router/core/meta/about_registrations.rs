//! What the meta API tells about registrations, and how it takes them from callees.

use serde_json::{Value, json};
use shared::wamp::{Match, reason};

use super::super::outbox::Refusal;
use super::super::registrations::Registration;
use super::super::{Outbox, Realm, SessionKey, timestamps};
use super::arguments::Arguments;
use super::procedures::Answer;

impl Realm {
    fn registration_named(&self, arguments: &Arguments) -> Result<(u32, &Registration), Refusal> {
        let id = arguments.id(0, "registration")?;
        let entry = self.registrations.find_id(id).ok_or_else(|| {
            let text = format!("there is no registration {id}");
            (reason::NO_SUCH_REGISTRATION, text)
        })?;
        Ok((entry, self.registrations.get(entry)))
    }

    /// Returns what others may know of a registration.
    pub(super) fn registration_details(&self, entry: u32) -> Value {
        let it = self.registrations.get(entry);
        json!({
            "id": it.id.get(),
            "created": timestamps::format(self.time_of_day(it.created)),
            "uri": &*it.procedure,
            "match": it.matching.as_str(),
            "invoke": it.invoke.as_str(),
        })
    }

    pub(super) fn list_registrations(
        &mut self,
        _: SessionKey,
        _: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let all = |matching: Match| -> Vec<u64> {
            let all = self.registrations.iter().map(|it| it.1);
            let mut ids: Vec<_> = all
                .filter(|it| it.matching == matching)
                .map(|it| it.id.get())
                .collect();
            ids.sort_unstable();
            ids
        };
        Ok(vec![json!({
            "exact": all(Match::Exact),
            "prefix": all(Match::Prefix),
            "wildcard": all(Match::Wildcard),
        })])
    }

    pub(super) fn lookup_registration(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let procedure = arguments.text(0, "procedure")?;
        let entry = self
            .registrations
            .find(arguments.matching(1)?, procedure)
            .map(|entry| self.registrations.get(entry).id.get());
        Ok(vec![entry.into()])
    }

    pub(super) fn match_registration(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let procedure = arguments.text(0, "procedure")?;
        let exact = self.registrations.exact(procedure);
        let best = exact.or_else(|| self.registrations.best_pattern(procedure));
        let id = best.map(|entry| self.registrations.get(entry).id.get());
        Ok(vec![id.into()])
    }

    pub(super) fn get_registration(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let (entry, _) = self.registration_named(arguments)?;
        Ok(vec![self.registration_details(entry)])
    }

    pub(super) fn list_callees(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let (_, registration) = self.registration_named(arguments)?;
        let callees = registration.callees.iter();
        let ids = callees.map(|it| Value::from(self.sessions[it.session].identity.session.get()));
        Ok(vec![ids.collect()])
    }

    pub(super) fn count_callees(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let (_, registration) = self.registration_named(arguments)?;
        Ok(vec![registration.callees.len().into()])
    }

    /// Takes a registration from one callee (*Registration Revocation*). Its calls in progress go on.
    pub(super) fn remove_callee(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        out: &mut impl Outbox,
    ) -> Answer {
        let (entry, registration) = self.registration_named(arguments)?;
        let id = arguments.id(1, "callee")?;
        let why = arguments.optional_text(2, "reason")?;
        let callee = self.sessions.find(id).filter(|key| {
            let registrations = &self.sessions[*key].registrations;
            registrations.contains_key(&registration.id)
        });
        let callee = callee.ok_or_else(|| {
            let text = format!("session {id} is no callee of it");
            (reason::NO_SUCH_SESSION, text)
        })?;
        self.revoke_registration(callee, entry, why, out);
        Ok(vec![])
    }
}
