//! Which messages an authorizer is asked about, and what.
//!
//! Only what would otherwise be carried out is a question: what breaks the protocol or names no URI is answered without.

use shared::wamp::{Id, Match, Message, uri};

use super::meta::{Arguments, Procedure};
use super::parked::Question;
use super::permissions::Action;
use super::{Realm, SessionKey};

impl Realm {
    /// Returns the `nth` question about a message, for sessions of a role with an authorizer.
    pub(super) fn question(
        &mut self,
        from: SessionKey,
        message: &Message<'_>,
        nth: usize,
    ) -> Option<Question> {
        self.roles.authorizer(self.sessions[from].role)?;
        match nth {
            0 => self.first_question(from, message),
            1 => self.second_question(message),
            _ => None,
        }
    }

    fn first_question(&mut self, from: SessionKey, message: &Message<'_>) -> Option<Question> {
        let check = self.settings.uri_check;
        let (request, action, matching, name) = match message {
            Message::Publish(it) => {
                self.match_topic(&it.topic);
                // Nobody would notice it.
                let wanted = it.options.acknowledge || it.options.retain;
                if self.room.matched.is_empty() && !wanted {
                    return None;
                }
                (it.request, Action::Publish, Match::Exact, &it.topic)
            }
            Message::Call(it) => {
                if self.sessions[from].has_call(it.request) {
                    return None;
                }
                (it.request, Action::Call, Match::Exact, &it.procedure)
            }
            Message::Subscribe(it) => {
                let matching = it.options.matching;
                (it.request, Action::Subscribe, matching, &it.topic)
            }
            Message::Register(it) => {
                let matching = it.options.matching;
                (it.request, Action::Register, matching, &it.procedure)
            }
            _ => return None,
        };
        let ours = matches!(action, Action::Publish | Action::Register) && uri::is_reserved(name);
        if ours || !check.pattern(name, matching) || !self.is_next(from, request) {
            return None;
        }
        Some(Question {
            action,
            matching,
            uri: (**name).into(),
        })
    }

    /// Calls of some meta procedures stand for another action.
    fn second_question(&self, message: &Message<'_>) -> Option<Question> {
        let Message::Call(call) = message else {
            return None;
        };
        let procedure = Procedure::find(&call.procedure).filter(|_| self.settings.enable_meta_api);
        match procedure? {
            Procedure::SessionAddTestament => {
                let arguments = Arguments::read(&call.payload).ok()?;
                let topic = arguments.text(0, "topic").ok()?;
                let valid = self.settings.uri_check.concrete(topic) && !uri::is_reserved(topic);
                valid.then(|| Question {
                    action: Action::Publish,
                    matching: Match::Exact,
                    uri: topic.into(),
                })
            }
            Procedure::SubscriptionGetEvents => {
                let arguments = Arguments::read(&call.payload).ok()?;
                let id = arguments.id(0, "subscription").ok()?;
                let entry = self.subscriptions.find_id(id)?;
                let subscription = self.subscriptions.get(entry);
                Some(Question {
                    action: Action::Subscribe,
                    matching: subscription.matching,
                    uri: subscription.topic.clone(),
                })
            }
            _ => None,
        }
    }

    fn is_next(&self, from: SessionKey, request: Id) -> bool {
        !self.settings.strict_ids || self.sessions[from].requests.is_next(request)
    }
}
