//! The model: registrations and calls.

use serde_json::{Value, json};

use super::assigning::Attempt;
use super::meta::{registration_details, serves};
use super::model::{Breach, MAX_PER_CALLER, Model, session};
use super::rules;

pub struct Registration {
    pub id: u64,
    pub matching: String,
    pub procedure: String,
    pub invoke: String,
    pub offers: Vec<Offer>,
    /// How many of the offers had their turn.
    pub turn: usize,
}

#[derive(Clone)]
pub struct Offer {
    pub callee: usize,
    pub number: u64,
    pub options: Value,
}

pub struct Call {
    pub caller: usize,
    pub request: u64,
    pub callee: usize,
    pub invocation: u64,
    pub offer: u64,
    pub registration: u64,
    pub procedure: String,
    pub options: Value,
    pub details: Value,
    pub deadline: Option<u64>,
    pub killed: bool,
    /// More parts may come.
    pub open: bool,
    /// Set if another callee could take it.
    pub spare: Option<(Value, Attempt)>,
}

impl Model {
    pub fn register(&mut self, from: usize, m: &Value) {
        let options = &m[2];
        let matching = options["match"].as_str().unwrap_or("exact");
        let invoke = options["invoke"].as_str().unwrap_or("single");
        let procedure = m[3].as_str().unwrap();
        if !rules::valid(matching, procedure)
            || rules::reserved(procedure) && self.peers[from].role != "trusted"
        {
            return self.refuse(from, m, "wamp.error.invalid_uri");
        }
        if self.may(from, 1, matching, procedure).is_none() {
            return self.refuse(from, m, "wamp.error.not_authorized");
        }
        let same = |it: &Registration| it.matching == matching && it.procedure == procedure;
        if super::meta::PROCEDURES.contains(&procedure) {
            return self.refuse(from, m, "wamp.error.procedure_already_exists");
        }
        if options["force_reregister"] == true
            && let Some(at) = self.registrations.iter().position(same)
        {
            let old = self.registrations.remove(at);
            let mut left = vec![];
            for offer in old.offers {
                if !self.peers[offer.callee].plain {
                    let reason = "registered anew by another session";
                    let details = json!({"registration": old.id, "reason": reason});
                    self.send(offer.callee, json!([67, 0, details]));
                }
                left.push(offer.callee);
            }
            for (at, callee) in left.iter().enumerate() {
                self.announce_end("registration", *callee, old.id, at + 1 == left.len());
            }
        }
        self.last_offer += 1;
        let offer = Offer {
            callee: from,
            number: self.last_offer,
            options: options.clone(),
        };
        let mut created = false;
        let id = match self.registrations.iter_mut().find(|it| same(it)) {
            Some(it) if it.invoke != invoke => {
                let error = "wamp.error.procedure_exists_with_different_invocation_policy";
                return self.refuse(from, m, error);
            }
            Some(it) if invoke == "single" || it.offers.iter().any(|it| it.callee == from) => {
                return self.refuse(from, m, "wamp.error.procedure_already_exists");
            }
            Some(it) => {
                it.offers.push(offer);
                it.id
            }
            None => {
                created = true;
                self.last_registration += 1;
                self.registrations.push(Registration {
                    id: self.last_registration,
                    matching: matching.to_owned(),
                    procedure: procedure.to_owned(),
                    invoke: invoke.to_owned(),
                    offers: vec![offer],
                    turn: 0,
                });
                self.last_registration
            }
        };
        self.send(from, json!([65, m[1], id]));
        if created {
            let it = self.registrations.last().unwrap();
            let args = json!([session(from), registration_details(it)]);
            self.announce("wamp.registration.on_create", args);
        }
        let args = json!([session(from), id]);
        self.announce("wamp.registration.on_register", args);
    }

    pub fn unregister(&mut self, from: usize, m: &Value) {
        let mine = |it: &&Registration| {
            m[2] == it.id && it.offers.iter().any(|offer| offer.callee == from)
        };
        let Some(id) = self.registrations.iter().find(mine).map(|it| it.id) else {
            return self.refuse(from, m, "wamp.error.no_such_registration");
        };
        let last = self.withdraw(from, id);
        self.send(from, json!([67, m[1]]));
        self.announce_end("registration", from, id, last);
    }

    /// Takes a callee out; tells whether it was the last one.
    pub fn withdraw(&mut self, callee: usize, id: u64) -> bool {
        let mut registrations = self.registrations.iter_mut();
        let registration = registrations.find(|it| it.id == id).unwrap();
        let mut offers = registration.offers.iter();
        if let Some(at) = offers.position(|it| it.callee == callee) {
            registration.offers.remove(at);
            if at < registration.turn {
                registration.turn -= 1;
            }
        }
        let last = registration.offers.is_empty();
        self.registrations.retain(|it| !it.offers.is_empty());
        last
    }

    pub fn call(&mut self, from: usize, m: &Value, picked: Option<usize>) -> Result<(), Breach> {
        let (request, options) = (m[1].as_u64().unwrap(), &m[2]);
        if self.next_request(from, m).is_err() {
            return self.call_on(from, m);
        }
        let more = options["progress"] == true;
        if more && self.peers[from].plain {
            return Err(Breach);
        }
        if let Err(error) = self.invoke(from, m, picked) {
            if more {
                self.cut_off(from, request);
            }
            self.refuse(from, m, error);
        }
        Ok(())
    }

    fn invoke(
        &mut self,
        from: usize,
        m: &Value,
        picked: Option<usize>,
    ) -> Result<(), &'static str> {
        let procedure = m[3].as_str().unwrap();
        if !rules::valid("exact", procedure) {
            return Err("wamp.error.invalid_uri");
        }
        let forced = self.may(from, 0, "exact", procedure);
        let forced = forced.ok_or("wamp.error.not_authorized")?;
        if super::meta::PROCEDURES.contains(&procedure) {
            return self.call_meta(from, m);
        }
        let best = self
            .registrations
            .iter()
            .filter(|it| serves(it, procedure))
            .min_by_key(|it| rules::order(&it.matching, &it.procedure));
        let best = best.ok_or("wamp.error.no_such_procedure")?;
        if self.calls.iter().filter(|it| it.caller == from).count() >= MAX_PER_CALLER {
            return Err("wamp.error.unavailable");
        }
        let attempt = Attempt {
            registration: best.id,
            forced,
            tried: vec![],
            deadline: None,
        };
        self.assign(from, m, attempt, picked)
    }

    pub fn invocation(&mut self, at: usize, m: &Value) {
        let call = &self.calls[at];
        let mut details = call.details.clone();
        if m[2]["progress"] == true {
            details["progress"] = json!(true);
        }
        let mut message = json!([68, call.invocation, call.registration, details]);
        let payload = m.as_array().unwrap()[4..].to_vec();
        message.as_array_mut().unwrap().extend(payload);
        self.send(call.callee, message);
    }

    fn call_on(&mut self, from: usize, m: &Value) -> Result<(), Breach> {
        let request = m[1].as_u64().unwrap();
        let more = m[2]["progress"] == true;
        let mine = |it: &Call| it.caller == from && it.request == request;
        let Some(at) = self.calls.iter().position(mine) else {
            let cut_off = &mut self.peers[from].cut_off;
            let known = cut_off.contains(&request);
            if !more {
                cut_off.retain(|it| *it != request);
            }
            return if known { Ok(()) } else { Err(Breach) };
        };
        let call = &mut self.calls[at];
        if !call.open || m[3] != call.procedure {
            return Err(Breach);
        }
        call.open = more;
        if !call.killed {
            self.invocation(at, m);
        }
        Ok(())
    }

    fn cut_off(&mut self, peer: usize, request: u64) {
        let cut_off = &mut self.peers[peer].cut_off;
        cut_off.push(request);
        if cut_off.len() > MAX_PER_CALLER {
            cut_off.remove(0);
        }
    }

    pub fn end(&mut self, at: usize) -> Call {
        let call = self.calls.remove(at);
        if call.open {
            self.cut_off(call.caller, call.request);
        }
        call
    }

    pub fn fail(&mut self, call: &Call, error: &str) {
        self.send(call.caller, json!([8, 48, call.request, {}, error]));
    }

    fn interrupt(&mut self, call: &Call, mode: &str, reason: &str) {
        if !self.peers[call.callee].plain && !call.killed {
            let options = json!({"mode": mode, "reason": reason});
            self.send(call.callee, json!([69, call.invocation, options]));
        }
    }

    pub fn cancel(&mut self, from: usize, m: &Value) {
        let mine = |it: &Call| it.caller == from && m[1] == it.request;
        let Some(at) = self.calls.iter().position(mine) else {
            return;
        };
        let mode = m[2]["mode"].as_str().unwrap_or("killnowait").to_owned();
        if mode == "kill" && !self.peers[self.calls[at].callee].plain {
            let call = self.calls.remove(at);
            self.interrupt(&call, "kill", "wamp.error.canceled");
            self.calls.insert(
                at,
                Call {
                    killed: true,
                    ..call
                },
            );
            return;
        }
        let call = self.end(at);
        self.fail(&call, "wamp.error.canceled");
        if mode == "killnowait" {
            self.interrupt(&call, "killnowait", "wamp.error.canceled");
        }
    }

    pub fn yielded(&mut self, from: usize, m: &Value) -> Result<(), Breach> {
        let mine = |it: &Call| it.callee == from && m[1] == it.invocation;
        let Some(at) = self.calls.iter().position(mine) else {
            return self.was_invoked(from, &m[1]);
        };
        let progress = m[2]["progress"] == true;
        let call = &mut self.calls[at];
        if progress && call.options["receive_progress"] != true {
            return Ok(());
        }
        if progress {
            call.spare = None;
        }
        if call.deadline.is_some() {
            call.deadline = call.options["timeout"].as_u64().map(|it| self.now + it);
        }
        let (caller, request) = (call.caller, call.request);
        if !progress {
            self.end(at);
        }
        let mut result = m.clone();
        result[0] = json!(50);
        result[1] = json!(request);
        self.send(caller, result);
        Ok(())
    }

    pub fn time_out(&mut self) {
        let now = self.now;
        let due = |it: &Call| it.deadline.is_some_and(|at| at <= now);
        while let Some(at) = self.calls.iter().position(due) {
            let call = self.end(at);
            self.fail(&call, "wamp.error.timeout");
            self.interrupt(&call, "killnowait", "wamp.error.timeout");
        }
    }

    pub fn leave_calls(&mut self, peer: usize) {
        self.calls.sort_by_key(|it| it.request);
        while let Some(at) = self.calls.iter().position(|it| it.caller == peer) {
            let call = self.end(at);
            if call.callee != peer {
                self.interrupt(&call, "killnowait", "wamp.error.canceled");
            }
        }
        self.calls.sort_by_key(|it| it.invocation);
        while let Some(at) = self.calls.iter().position(|it| it.callee == peer) {
            let call = self.end(at);
            self.fail(&call, "wamp.error.canceled");
        }
    }
}
