//! What must hold between the tables of a realm whenever it is at rest. For tests.

use std::collections::HashSet;

use shared::wamp::{Id, Invoke};

use super::Realm;
use super::invocations::Purpose;
use super::seam::Link;

impl Realm {
    /// Checks that every table agrees with the others.
    ///
    /// # Panics
    ///
    /// If they do not. It looks at everything, so it is for tests.
    pub fn check_invariants(&self) {
        self.check_subscriptions();
        self.check_registrations();
        self.check_calls();
        self.check_parked();
        self.check_waiting();
        self.retained.check();
    }

    fn check_subscriptions(&self) {
        let mut places = 0;
        for (entry, subscription) in self.subscriptions.iter() {
            let topic = &subscription.topic;
            let found = self.subscriptions.find(subscription.matching, topic);
            assert_eq!(found, Some(entry), "the index lost `{topic}`");
            assert!(
                !subscription.subscribers.is_empty() || subscription.history.is_some(),
                "`{topic}` is left over"
            );
            let linked = subscription.subscribers.iter();
            let linked = linked.filter(|key| self.sessions[**key].identity.link != Link::No);
            assert_eq!(linked.count(), subscription.linked, "`{topic}`");
            for (position, key) in (0..).zip(&subscription.subscribers) {
                let place = self.sessions[*key].subscriptions[&subscription.id];
                assert_eq!(
                    (place.entry, place.position),
                    (entry, position),
                    "`{topic}`"
                );
                places += 1;
            }
        }
        let known = self.sessions.iter().map(|(_, it)| it.subscriptions.len());
        assert_eq!(known.sum::<usize>(), places, "places without subscription");
    }

    fn check_registrations(&self) {
        let mut offers = 0;
        for (entry, registration) in self.registrations.iter() {
            let procedure = &registration.procedure;
            let found = self.registrations.find(registration.matching, procedure);
            assert_eq!(found, Some(entry), "the index lost `{procedure}`");
            let callees = &registration.callees;
            assert!(!callees.is_empty(), "`{procedure}` is left over");
            assert!(registration.invoke != Invoke::Single || callees.len() == 1);
            let sessions: HashSet<_> = callees.iter().map(|it| it.session).collect();
            assert_eq!(sessions.len(), callees.len(), "`{procedure}` twice");
            for callee in callees {
                let known = &self.sessions[callee.session].registrations;
                assert_eq!(known[&registration.id], entry, "`{procedure}`");
                assert!(callee.concurrency == 0 || callee.busy <= callee.concurrency);
                offers += 1;
            }
        }
        let known = self.sessions.iter().map(|(_, it)| it.registrations.len());
        assert_eq!(known.sum::<usize>(), offers, "offers without registration");
    }

    fn check_parked(&self) {
        assert!(self.ruled.is_empty(), "rulings that nobody acted on");
        for (_, session) in self.sessions.iter() {
            let call = session.calls.get(&Id::ZERO);
            let call = call.map(|key| self.invocations.get(*key));
            let asked = call.is_some_and(|it| it.purpose == Purpose::Authorizer);
            assert_eq!(asked, session.parked.is_some(), "parked without question");
        }
    }

    fn check_calls(&self) {
        let mut timed = 0;
        for (key, call) in self.invocations.iter() {
            assert_eq!(self.sessions[call.caller].calls[&call.request], key);
            let invocations = &self.sessions[call.callee].invocations;
            assert_eq!(invocations[&call.invocation], key);
            timed += usize::from(call.timeout > 0);
        }
        let calls = self.sessions.iter().map(|(_, it)| it.calls.len());
        assert_eq!(calls.sum::<usize>(), self.invocations.len());
        let invocations = self.sessions.iter().map(|(_, it)| it.invocations.len());
        assert_eq!(invocations.sum::<usize>(), self.invocations.len());
        assert_eq!(
            self.invocations.deadlines.len(),
            timed + self.waiting.timed(),
            "deadlines left over"
        );
    }
}
