//! Dynamic authorization: a procedure decides what the sessions of a role may do.
//!
//! The request in question is parked, and behind it whatever its session sends, so that the order stays. The authorizer
//! is called like any procedure; its answer, or that there is none in time, lets the session go on. Whatever is not a
//! clear yes is a no.

use std::collections::VecDeque;

use serde_json::Value;
use shared::wamp::details::InvocationDetails;
use shared::wamp::message::Invocation;
use shared::wamp::{Dict, Id, Message, Payload, Serializer, reason};

use super::frames::Frame;
use super::invocations::{Call, Purpose};
use super::meta::details_of;
use super::parked::{Parked, Question, Remember, Ruling, Rulings};
use super::permissions::{Action, Decision, Disclosure};
use super::{Outbox, Realm, SessionKey, Violation};

/// What considering a message came to.
enum Considered {
    /// It can be carried out; with what was ruled, if that was a question.
    Now(Option<Decision>),
    /// It is parked.
    Later,
}

impl Realm {
    /// Takes a message in a realm that has authorizers.
    #[cold]
    #[inline(never)]
    pub(super) fn admit(
        &mut self,
        from: SessionKey,
        message: &Message<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        if self.sessions[from].parked.is_some() && !self.is_ruling(from, message) {
            return self.wait(from, message);
        }
        let result = self.consider_and_do(from, message, out).map(drop);
        self.carry_on(out);
        result
    }

    /// Tells whether a message answers an authorizer's call. It must not wait: others do, for it.
    fn is_ruling(&self, from: SessionKey, message: &Message<'_>) -> bool {
        let request = match message {
            Message::Yield(it) => it.request,
            Message::Error(it) => it.request,
            _ => return false,
        };
        let call = self.sessions[from].invocations.get(&request);
        call.is_some_and(|key| self.invocations.get(*key).purpose == Purpose::Authorizer)
    }

    /// Puts a message behind the one that is parked.
    fn wait(&mut self, from: SessionKey, message: &Message<'_>) -> Result<(), Violation> {
        let full = || Violation {
            reason: reason::AUTHORIZATION_FAILED,
            message: "too much is waiting for the authorizer".to_owned(),
        };
        let parked = self.sessions[from].parked.as_mut();
        let (Some(parked), Some(frame)) = (parked, Frame::keep(message)) else {
            return Err(full());
        };
        let octets = parked.waiting.iter().map(Frame::len).sum::<usize>() + frame.len();
        let (most, most_octets) = (self.settings.max_parked, self.settings.max_parked_octets);
        if parked.waiting.len() >= most || !parked.waiting.is_empty() && octets > most_octets {
            return Err(full());
        }
        parked.waiting.push_back(frame);
        Ok(())
    }

    fn consider_and_do(
        &mut self,
        from: SessionKey,
        message: &Message<'_>,
        out: &mut impl Outbox,
    ) -> Result<Considered, Violation> {
        let considered = self.consider(from, message, (0, None), out);
        if let Considered::Now(ruling) = considered {
            self.carry_out(from, message, ruling, out)?;
        }
        Ok(considered)
    }

    fn carry_out(
        &mut self,
        from: SessionKey,
        message: &Message<'_>,
        ruling: Option<Decision>,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        self.roles.rule(ruling);
        // By the same way as where there are no authorizers, so that the compiler makes that way once.
        self.authorizing = false;
        let result = self.receive(self.now, from, message, out);
        self.authorizing = true;
        self.roles.rule(None);
        result
    }

    /// Finds the ruling on a message, from its `nth` question on: remembered, or to be waited for.
    fn consider(
        &mut self,
        from: SessionKey,
        message: &Message<'_>,
        (mut nth, mut granted): (usize, Option<Decision>),
        out: &mut impl Outbox,
    ) -> Considered {
        while let Some(question) = self.question(from, message, nth) {
            let decision = match self.remembered(from, &question) {
                Some(decision) => decision,
                None if self.ask(from, message, question, (nth, granted), out) => {
                    return Considered::Later;
                }
                None => Decision::Unknown,
            };
            if decision.granted().is_err() {
                return Considered::Now(Some(decision));
            }
            granted = granted.or(Some(decision));
            nth += 1;
        }
        Considered::Now(granted)
    }

    fn remembered(&self, from: SessionKey, question: &Question) -> Option<Decision> {
        let session = &self.sessions[from];
        let generation = self.roles.generation(session.role);
        session.rulings.as_ref()?.get(generation, question)
    }

    /// Calls the authorizer and parks the message; `false` if nobody can be asked.
    fn ask(
        &mut self,
        from: SessionKey,
        message: &Message<'_>,
        question: Question,
        (nth, granted): (usize, Option<Decision>),
        out: &mut impl Outbox,
    ) -> bool {
        let role = self.sessions[from].role;
        let Some(authorizer) = self.roles.authorizer(role) else {
            return false;
        };
        let exact = self.registrations.exact(authorizer);
        let entry = exact.or_else(|| self.registrations.best_pattern(authorizer));
        let (Some(entry), Some(request)) = (entry, Frame::keep(message)) else {
            return false;
        };
        let procedure = exact.is_none().then(|| authorizer.to_owned().into());
        let generation = self.roles.generation(role);
        let payload = self.arguments(from, message, &question);
        let registration = self.registrations.get(entry).id;
        let most = self.settings.max_pending_per_callee;
        let picked = self
            .registrations
            .pick(entry, &mut self.room.prng, |it| {
                self.sessions[it.session].invocations.len() < most
            })
            .map(|(callee, claim)| (callee.session, claim));
        let Some((callee, claim)) = picked else {
            return false;
        };
        let timeout = self.settings.authorizer_timeout.max(1);
        let to = &mut self.sessions[callee];
        let invocation = to.invocation_ids.next();
        let key = self.invocations.add(Call {
            caller: from,
            request: Id::ZERO,
            callee,
            invocation,
            claim,
            timeout,
            receive_progress: false,
            killed: false,
            stream: None,
            spare: None,
            purpose: Purpose::Authorizer,
        });
        to.invocations.insert(invocation, key);
        let deadline = self.now.saturating_add(timeout);
        self.invocations.deadlines.set(key, deadline);
        let session = &mut self.sessions[from];
        session.calls.insert(Id::ZERO, key);
        session.parked = Some(Box::new(Parked {
            request,
            question,
            nth,
            granted,
            generation,
            waiting: VecDeque::new(),
        }));
        let invocation = Invocation {
            request: invocation,
            registration,
            details: InvocationDetails {
                procedure,
                ..InvocationDetails::default()
            },
            payload,
        };
        out.send(callee, &invocation.into());
        true
    }

    /// Returns what the authorizer is told: who, on what, which action, with which options.
    fn arguments(
        &self,
        from: SessionKey,
        message: &Message<'_>,
        question: &Question,
    ) -> Payload<'static> {
        let mut who = details_of(&self.sessions[from].identity);
        who.insert("realm".to_owned(), self.name().into());
        let action = match question.action {
            Action::Call => "call",
            Action::Register => "register",
            Action::Publish => "publish",
            Action::Subscribe => "subscribe",
        };
        let args = [
            who.into(),
            (*question.uri).into(),
            action.into(),
            options_of(message),
        ];
        Payload::encode(Serializer::MsgPack, &args, &Dict::new())
    }

    /// Notes what an authorizer said; [`Realm::carry_on`] acts on it.
    pub(super) fn note_ruling(&mut self, session: SessionKey, ruling: Ruling) {
        self.ruled.push_back((session, ruling));
    }

    /// Lets the sessions go on whose requests were ruled on.
    pub(super) fn carry_on(&mut self, out: &mut impl Outbox) {
        while let Some((session, ruling)) = self.ruled.pop_front() {
            if let Err(violation) = self.resume(session, &ruling, out) {
                out.abort(session, violation);
            }
        }
    }

    fn resume(
        &mut self,
        from: SessionKey,
        ruling: &Ruling,
        out: &mut impl Outbox,
    ) -> Result<(), Violation> {
        let seat = self.sessions.get_mut(from);
        let Some(mut parked) = seat.and_then(|it| it.parked.take()) else {
            return Ok(());
        };
        let Some(message) = parked.request.message() else {
            return Ok(());
        };
        let current = self.roles.generation(self.sessions[from].role);
        let considered = if current != parked.generation {
            // The role has changed since: what was said is about other rules.
            self.consider(from, &message, (0, None), out)
        } else {
            if ruling.remember == Remember::Yes {
                let rulings = &mut self.sessions[from].rulings;
                let rulings = rulings.get_or_insert_with(|| Box::new(Rulings::new(current)));
                rulings.set(current, &parked.question, ruling.decision);
            }
            match ruling.decision.granted() {
                Err(_) => Considered::Now(Some(ruling.decision)),
                Ok(_) => {
                    let granted = parked.granted.or(Some(ruling.decision));
                    self.consider(from, &message, (parked.nth + 1, granted), out)
                }
            }
        };
        let mut later = match considered {
            Considered::Later => Considered::Later,
            Considered::Now(ruling) => {
                self.carry_out(from, &message, ruling, out)?;
                Considered::Now(None)
            }
        };
        while let Considered::Now(_) = later {
            let Some(frame) = parked.waiting.pop_front() else {
                return Ok(());
            };
            if let Some(message) = frame.message() {
                later = self.consider_and_do(from, &message, out)?;
            }
        }
        if let Some(again) = &mut self.sessions[from].parked {
            again.waiting = std::mem::take(&mut parked.waiting);
        }
        Ok(())
    }
}

/// Reads an authorizer's answer: true or false, or a dictionary with `allow`, and maybe `disclose` and `cache`.
pub(super) fn read_ruling(payload: &Payload<'_>) -> Ruling {
    let Ok((args, _)) = payload.decode() else {
        return Ruling::NONE;
    };
    let flag = |value: Option<&Value>| match value {
        None | Some(Value::Null) => Some(false),
        Some(value) => value.as_bool(),
    };
    let (allow, disclose, cache) = match args.first() {
        Some(Value::Bool(allow)) => (Some(*allow), Some(false), Some(false)),
        Some(Value::Object(answer)) => (
            answer.get("allow").and_then(Value::as_bool),
            flag(answer.get("disclose")),
            flag(answer.get("cache")),
        ),
        _ => return Ruling::NONE,
    };
    let (Some(allow), Some(disclose), Some(cache)) = (allow, disclose, cache) else {
        return Ruling::NONE;
    };
    Ruling {
        decision: match (allow, disclose) {
            (false, _) => Decision::Denied,
            (true, false) => Decision::Allowed(Disclosure::OnRequest),
            (true, true) => Decision::Allowed(Disclosure::Forced),
        },
        remember: if cache { Remember::Yes } else { Remember::No },
    }
}

/// Returns the options of a request in their general form.
fn options_of(message: &Message<'_>) -> Value {
    let bare = match message.clone() {
        Message::Publish(mut it) => {
            it.payload = Payload::none();
            it.into()
        }
        Message::Call(mut it) => {
            it.payload = Payload::none();
            it.into()
        }
        other => other,
    };
    let mut octets = Vec::new();
    let written = bare.encode(Serializer::Json, &mut octets).is_ok();
    let read = serde_json::from_slice::<Value>(&octets);
    match read {
        Ok(mut list) if written => list
            .get_mut(2)
            .map_or_else(|| Dict::new().into(), Value::take),
        _ => Dict::new().into(),
    }
}
