//! The dealer: a call whose callee cannot take it goes to another one (*Call Re-Routing*).

use shared::wamp::message::Call;
use shared::wamp::{Id, Message, reason};

use super::frames::Frame;
use super::invocations::Call as InProgress;
use super::outbox::{Refusal, Request, refuse};
use super::permissions::Disclosure;
use super::realm::Millis;
use super::{Outbox, Realm, SessionKey};

/// An attempt to hand a call to one of the callees of a registration.
#[derive(Clone, Copy)]
pub(super) struct Attempt<'a> {
    pub(super) entry: u32,
    pub(super) disclosure: Disclosure,
    /// The serials of those that could not take it.
    pub(super) tried: &'a [u64],
    /// When the call times out, if it was handed out before.
    pub(super) deadline: Option<Millis>,
}

/// What another attempt takes. Only calls have it for which there are several callees.
pub(super) struct Spare {
    call: Frame,
    registration: Id,
    entry: u32,
    disclosure: Disclosure,
    tried: Vec<u64>,
    deadline: Millis,
}

impl Spare {
    /// Keeps what is needed when the callee with this serial cannot take the call either.
    #[cold]
    pub(super) fn new(
        call: &Call<'_>,
        registration: Id,
        attempt: Attempt<'_>,
        (callee, deadline): (u64, Millis),
    ) -> Option<Box<Spare>> {
        let mut tried = attempt.tried.to_vec();
        tried.push(callee);
        Some(Box::new(Spare {
            call: Frame::keep(&Message::from(call.clone()))?,
            registration,
            entry: attempt.entry,
            disclosure: attempt.disclosure,
            tried,
            deadline,
        }))
    }
}

impl Realm {
    /// Hands a call that has just ended to the next callee, or tells the caller that there is none.
    #[cold]
    pub(super) fn reroute(&mut self, call: InProgress, out: &mut impl Outbox) {
        let (caller, asked) = (call.caller, (Request::Call, call.request));
        let result = match call.spare {
            Some(spare) => self.attempt_again(caller, &spare, out),
            None => Err(nobody()),
        };
        if let Err((error, text)) = result {
            refuse(out, caller, asked, error, text);
        }
    }

    fn attempt_again(
        &mut self,
        caller: SessionKey,
        spare: &Spare,
        out: &mut impl Outbox,
    ) -> Result<(), Refusal> {
        // The others may have left in the meantime, and the entry have been used again.
        let found = self.registrations.find_id(spare.registration);
        let Some(Message::Call(call)) = spare.call.message() else {
            return Err(nobody());
        };
        if found != Some(spare.entry) {
            return Err(nobody());
        }
        let attempt = Attempt {
            entry: spare.entry,
            disclosure: spare.disclosure,
            tried: &spare.tried,
            deadline: Some(spare.deadline),
        };
        self.assign(self.now, caller, &call, attempt, out)
    }
}

/// Says that no callee is left.
pub(super) fn nobody() -> Refusal {
    let text = "no callee can take the call at present";
    (reason::NO_AVAILABLE_CALLEE, text.to_owned())
}
