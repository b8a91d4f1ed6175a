//! Answers in the place of a callee that does not answer any more.

use super::invocations::Purpose;
use super::outbox::{Request, refuse};
use super::parked::Ruling;
use super::{Outbox, Realm, SessionKey};

impl Realm {
    /// Ends all calls that a session is to answer, with this error; whatever it says later is too late.
    ///
    /// New calls still go to it: a shell that sees it silent for long calls this again and again.
    pub fn answer_for(
        &mut self,
        callee: SessionKey,
        (error, text): (&'static str, &str),
        out: &mut impl Outbox,
    ) {
        let Some(session) = self.sessions.get(callee) else {
            return;
        };
        let owed = session.invocations.iter().map(|(id, key)| (*id, *key));
        let mut owed: Vec<_> = owed.collect();
        owed.sort_unstable();
        for (_, key) in owed {
            let call = self.end(key);
            self.give_up(&call, error, out);
            if call.purpose == Purpose::Authorizer {
                self.note_ruling(call.caller, Ruling::NONE);
                continue;
            }
            let asked = (Request::Call, call.request);
            refuse(out, call.caller, asked, error, text.to_owned());
        }
        self.carry_on(out);
    }
}
