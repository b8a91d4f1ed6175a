//! What a leg holds in its realm for the other side: subscriptions and registrations, and what it has asked for. Pure.

use std::collections::HashMap;

use shared::wamp::Id;

use super::interest::{Kind, Pattern, Wish};

/// What a leg is to ask its realm for.
#[derive(Debug, PartialEq, Eq)]
pub enum Ask {
    /// Subscribe or register, or say anew for whom.
    Add(Pattern, Wish),
    /// End the subscription or registration with this id.
    Remove(Kind, Id),
}

/// How far a pattern has come.
#[derive(Debug, PartialEq, Eq)]
enum State {
    /// There is none; it was asked for, or refused.
    None,
    Held(Id),
    Refused,
}

#[derive(Debug)]
struct Held {
    state: State,
    /// What was asked for last.
    wish: Wish,
    /// The answer is on its way.
    asked: bool,
}

/// What a leg holds.
#[derive(Debug, Default)]
pub struct Mirror {
    held: HashMap<Pattern, Held>,
    patterns: HashMap<(Kind, Id), Pattern>,
}

impl Mirror {
    /// Compares what is there with what is wished, and returns what to ask for.
    pub fn want(&mut self, pattern: &Pattern, wish: Option<Wish>) -> Option<Ask> {
        let Some(held) = self.held.get_mut(pattern) else {
            let wish = wish?;
            let held = Held {
                state: State::None,
                wish: wish.clone(),
                asked: true,
            };
            self.held.insert(pattern.clone(), held);
            return Some(Ask::Add(pattern.clone(), wish));
        };
        if held.asked {
            // The answer makes us compare again.
            return None;
        }
        match (&held.state, wish) {
            (State::Held(id), None) => {
                held.asked = true;
                Some(Ask::Remove(pattern.kind, *id))
            }
            (State::Held(_), Some(wish)) if wish == held.wish => None,
            (State::Held(id), Some(wish)) if wish.invoke != held.wish.invoke => {
                held.asked = true;
                Some(Ask::Remove(pattern.kind, *id))
            }
            (State::Held(_) | State::None, Some(wish)) => {
                held.asked = true;
                held.wish = wish.clone();
                Some(Ask::Add(pattern.clone(), wish))
            }
            (State::Refused | State::None, None) => {
                self.held.remove(pattern);
                None
            }
            (State::Refused, Some(wish)) => {
                held.wish = wish;
                None
            }
        }
    }

    /// Notes that a pattern was granted.
    pub fn granted(&mut self, pattern: &Pattern, id: Id) {
        self.patterns.insert((pattern.kind, id), pattern.clone());
        self.settle(pattern, State::Held(id));
    }

    /// Notes that a pattern was refused.
    pub fn refused(&mut self, pattern: &Pattern) {
        self.settle(pattern, State::Refused);
    }

    /// Notes that a subscription or registration is gone, and returns what it was.
    pub fn removed(&mut self, kind: Kind, id: Id) -> Option<Pattern> {
        let pattern = self.patterns.remove(&(kind, id))?;
        self.settle(&pattern, State::None);
        Some(pattern)
    }

    /// Notes that the realm itself took a subscription or registration away.
    pub fn revoked(&mut self, kind: Kind, id: Id) {
        if let Some(pattern) = self.patterns.remove(&(kind, id))
            && let Some(held) = self.held.get_mut(&pattern)
            && !held.asked
        {
            held.state = State::Refused;
        }
    }

    fn settle(&mut self, pattern: &Pattern, state: State) {
        if let Some(held) = self.held.get_mut(pattern) {
            held.asked = false;
            held.state = state;
        }
    }

    /// Lets a refused pattern be asked for once more: what was in its way may be gone.
    pub fn try_again(&mut self, pattern: &Pattern) {
        if let Some(held) = self.held.get_mut(pattern)
            && held.state == State::Refused
        {
            held.state = State::None;
        }
    }

    /// Returns the patterns that were refused.
    pub fn refusals(&self) -> Vec<Pattern> {
        let refused = self.held.iter().filter(|it| it.1.state == State::Refused);
        refused.map(|it| it.0.clone()).collect()
    }

    /// Returns what a subscription or registration is for.
    pub fn pattern(&self, kind: Kind, id: Id) -> Option<&Pattern> {
        self.patterns.get(&(kind, id))
    }

    /// Returns how many patterns are held.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        let held = self.held.values();
        held.filter(|it| matches!(it.state, State::Held(_))).count()
    }
}

#[cfg(test)]
mod tests {
    use shared::wamp::{Invoke, Match};

    use super::*;

    const SINGLE: Invoke = Invoke::Single;

    fn pattern() -> Pattern {
        Pattern {
            kind: Kind::Registrations,
            matching: Match::Exact,
            uri: "a.b".into(),
        }
    }

    fn wish(router: u64, invoke: Invoke) -> Option<Wish> {
        let way = vec![Id::new(router).unwrap()];
        Some(Wish { way, invoke })
    }

    const ID: Id = Id::MAX;

    #[test]
    fn what_changes_while_an_answer_is_awaited_is_seen_to_afterwards() {
        let mut mirror = Mirror::default();
        let asked = mirror.want(&pattern(), wish(1, SINGLE));
        assert!(matches!(asked, Some(Ask::Add(..))));
        assert_eq!(mirror.want(&pattern(), None), None);
        mirror.granted(&pattern(), ID);
        let remove = Some(Ask::Remove(Kind::Registrations, ID));
        assert_eq!(mirror.want(&pattern(), None), remove);
        assert_eq!(mirror.removed(Kind::Registrations, ID), Some(pattern()));
        assert_eq!(mirror.want(&pattern(), None), None);
        assert!(mirror.held.is_empty() && mirror.patterns.is_empty());
    }

    #[test]
    fn another_policy_takes_another_registration_and_another_way_does_not() {
        let mut mirror = Mirror::default();
        mirror.want(&pattern(), wish(1, SINGLE));
        mirror.granted(&pattern(), ID);
        assert_eq!(mirror.want(&pattern(), wish(1, SINGLE)), None);
        let again = mirror.want(&pattern(), wish(2, SINGLE));
        assert!(matches!(again, Some(Ask::Add(..))));
        mirror.granted(&pattern(), ID);
        let other = wish(2, Invoke::First);
        let remove = Some(Ask::Remove(Kind::Registrations, ID));
        assert_eq!(mirror.want(&pattern(), other.clone()), remove);
        mirror.removed(Kind::Registrations, ID);
        assert!(matches!(mirror.want(&pattern(), other), Some(Ask::Add(..))));
    }

    #[test]
    fn what_was_refused_is_asked_for_again_when_there_is_a_reason() {
        let mut mirror = Mirror::default();
        mirror.want(&pattern(), wish(1, SINGLE));
        mirror.refused(&pattern());
        assert_eq!(mirror.want(&pattern(), wish(1, SINGLE)), None);
        assert_eq!(mirror.refusals(), [pattern()]);
        mirror.try_again(&pattern());
        let again = mirror.want(&pattern(), wish(1, SINGLE));
        assert!(matches!(again, Some(Ask::Add(..))));
        mirror.granted(&pattern(), ID);
        mirror.revoked(Kind::Registrations, ID);
        assert_eq!(mirror.refusals(), [pattern()]);
    }
}
