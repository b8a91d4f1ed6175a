//! The method `ticket`: the client shows a secret.

use shared::wamp::Dict;
use shared::wamp::auth::same;

use super::{Admission, Answer, Asking, Grant, Known, Pending, Secret, Verdict};

pub(super) const METHOD: &str = "ticket";

/// One identity of the ticket method.
#[derive(Clone, Debug)]
pub struct Ticket {
    /// The secret.
    pub ticket: Secret,
    /// What it gives.
    pub grant: Grant,
}

/// The ticket that is expected.
#[derive(Debug)]
pub struct Waiting {
    ticket: Secret,
    /// Who that would be; nobody if the identity is not known.
    admission: Option<Admission>,
}

impl Ticket {
    /// Asks for the ticket; an unknown identity too, so that nobody learns which ones exist.
    pub(super) fn hello(known: &Known<Ticket>, asking: &Asking<'_>) -> Verdict {
        let authid = asking.authid().unwrap_or_default();
        let decoy = Secret::new(asking.disguise.octets(METHOD, authid).to_vec());
        let found = known.find(authid, asking, |ticket| &ticket.grant);
        let waiting = Waiting {
            ticket: found.map_or(decoy, |found| found.ticket.clone()),
            admission: found.map(|found| Admission::granted(authid, &found.grant, METHOD)),
        };
        Verdict::Challenge {
            method: METHOD,
            extra: Dict::new(),
            pending: Pending::Ticket(Box::new(waiting)),
        }
    }
}

impl Waiting {
    pub(super) fn authenticate(self, answer: Answer<'_>) -> Verdict {
        let right = same(self.ticket.expose(), answer.signature.as_bytes());
        match self.admission {
            Some(admission) if right => Verdict::Welcome(Box::new(admission)),
            _ => Verdict::denied("the ticket is wrong"),
        }
    }
}
