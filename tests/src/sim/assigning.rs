//! The model: which callee gets a call, and who is next if that one cannot take it.

use serde_json::{Value, json};

use super::calls::Call;
use super::model::{Breach, MAX_PER_CALLEE, Model, authid, session};

/// An attempt to hand a call to a callee.
pub struct Attempt {
    pub registration: u64,
    pub forced: bool,
    /// Offers that did not take it.
    pub tried: Vec<u64>,
    pub deadline: Option<u64>,
}

impl Model {
    pub fn assign(
        &mut self,
        from: usize,
        m: &Value,
        mut attempt: Attempt,
        picked: Option<usize>,
    ) -> Result<(), &'static str> {
        let (options, procedure) = (&m[2], m[3].as_str().unwrap());
        let mut registrations = self.registrations.iter_mut();
        let best = registrations.find(|it| it.id == attempt.registration);
        let best = best.ok_or("wamp.error.no_available_callee")?;
        let wants_more = |at: &usize| {
            let offer = &best.offers[*at];
            let busy = self.calls.iter().filter(|it| it.offer == offer.number);
            let limit = offer.options["concurrency"].as_u64().unwrap_or(0);
            limit == 0 || (busy.count() as u64) < limit
        };
        let free = |at: &usize| {
            let offer = &best.offers[*at];
            let given = self.calls.iter().filter(|it| it.callee == offer.callee);
            !attempt.tried.contains(&offer.number)
                && wants_more(at)
                && given.count() < MAX_PER_CALLEE
        };
        let all = 0..best.offers.len();
        let at = match best.invoke.as_str() {
            "single" | "first" => all.clone().find(free),
            "last" => all.clone().rev().find(free),
            "roundrobin" => all
                .clone()
                .map(|it| (it + best.turn) % best.offers.len())
                .find(free),
            _ => {
                let mut choices = all.clone().filter(free);
                let any = choices.next();
                // Nobody is invoked if it was one that does not take parts.
                let same = |at: &usize| match picked {
                    Some(picked) => best.offers[*at].callee == picked,
                    None => self.peers[best.offers[*at].callee].plain,
                };
                all.clone().filter(free).find(same).or(any)
            }
        };
        let nobody = match attempt.tried.as_slice() {
            [] if all.clone().any(|at| wants_more(&at)) => "wamp.error.unavailable",
            [] => "crossbar.error.max_concurrency_reached",
            _ => "wamp.error.no_available_callee",
        };
        let alone = best.offers.len() == 1;
        let at = at.ok_or(nobody)?;
        best.turn = at + 1;
        let (offer, pattern, id) = (best.offers[at].clone(), best.matching != "exact", best.id);
        let callee = offer.callee;
        let plain = self.peers[callee].plain;
        let needs = options["progress"] == true || options["ppt_scheme"].is_string();
        if needs && plain {
            return Err("wamp.error.feature_not_supported");
        }
        let mut details = options.clone();
        let kept = details.as_object_mut().unwrap();
        kept.retain(|key, _| key.starts_with("ppt") || key == "receive_progress" && !plain);
        if attempt.forced
            || options["disclose_me"] == true
            || offer.options["disclose_caller"] == true
        {
            details["caller"] = json!(session(from));
            details["caller_authid"] = json!(authid(from));
            details["caller_authrole"] = json!(self.peers[from].role);
        }
        if pattern {
            details["procedure"] = json!(procedure);
        }
        let timeout = options["timeout"].as_u64().filter(|it| *it > 0);
        let forward = offer.options["forward_timeout"] == true;
        if let (Some(timeout), true) = (timeout, forward) {
            details["timeout"] = json!(timeout);
        }
        let deadline = attempt.deadline.or(timeout.map(|it| self.now + it));
        let spare = !plain && !alone && options["progress"] != true;
        attempt.tried.push(offer.number);
        attempt.deadline = deadline;
        self.peers[callee].invocations += 1;
        self.calls.push(Call {
            caller: from,
            request: m[1].as_u64().unwrap(),
            callee,
            invocation: self.peers[callee].invocations,
            offer: offer.number,
            registration: id,
            procedure: procedure.to_owned(),
            options: options.clone(),
            details,
            deadline: deadline.filter(|_| !forward),
            killed: false,
            open: options["progress"] == true,
            spare: spare.then(|| (m.clone(), attempt)),
        });
        self.invocation(self.calls.len() - 1, m);
        Ok(())
    }

    pub fn failed(&mut self, from: usize, m: &Value, picked: Option<usize>) -> Result<(), Breach> {
        let mine = |it: &Call| it.callee == from && m[2] == it.invocation;
        let Some(at) = self.calls.iter().position(mine) else {
            return self.was_invoked(from, &m[2]);
        };
        let call = self.end(at);
        let declined = m[4] == "wamp.error.unavailable";
        if declined && !self.peers[from].plain && !call.killed {
            self.reroute(call, picked);
            return Ok(());
        }
        let mut error = m.clone();
        error[1] = json!(48);
        error[2] = json!(call.request);
        self.send(call.caller, error);
        Ok(())
    }

    fn reroute(&mut self, mut call: Call, picked: Option<usize>) {
        let result = match call.spare.take() {
            Some((m, attempt)) => self.assign(call.caller, &m, attempt, picked),
            None => Err("wamp.error.no_available_callee"),
        };
        if let Err(error) = result {
            self.fail(&call, error);
        }
    }
}
