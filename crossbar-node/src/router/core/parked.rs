//! A session that waits for its authorizer: the request in question, and what the session sent after it.

use std::collections::VecDeque;

use shared::wamp::Match;

use super::frames::Frame;
use super::permissions::{Action, Decision};
use super::{Map, map};

/// How many URIs a session's rulings are remembered for, and how long these may be.
const MOST_URIS: usize = 1024;
const MOST_OCTETS: usize = 256;

/// What an authorizer is asked: whether a session may do something.
pub(super) struct Question {
    pub(super) action: Action,
    pub(super) matching: Match,
    pub(super) uri: Box<str>,
}

/// What an authorizer says.
pub(super) struct Ruling {
    pub(super) decision: Decision,
    pub(super) remember: Remember,
}

/// Whether a ruling holds for the next time too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Remember {
    No,
    Yes,
}

impl Ruling {
    /// Nothing usable was said.
    pub(super) const NONE: Ruling = Ruling {
        decision: Decision::Unknown,
        remember: Remember::No,
    };
}

/// What waits.
pub(super) struct Parked {
    /// The request that is in question.
    pub(super) request: Frame,
    /// What was asked, and how many questions were before it.
    pub(super) question: Question,
    pub(super) nth: usize,
    /// What the first question came to, if this is a further one.
    pub(super) granted: Option<Decision>,
    /// The state of the role's rules when it was asked.
    pub(super) generation: u64,
    /// Later messages, in order.
    pub(super) waiting: VecDeque<Frame>,
}

/// The rulings that one session's authorizer let us remember.
pub(super) struct Rulings {
    /// The state of the role's rules that they belong to.
    generation: u64,
    by_uri: Map<Box<str>, [Option<Decision>; 12]>,
}

impl Rulings {
    pub(super) fn new(generation: u64) -> Rulings {
        Rulings {
            generation,
            by_uri: map(generation),
        }
    }

    pub(super) fn get(&self, generation: u64, question: &Question) -> Option<Decision> {
        if self.generation != generation {
            return None;
        }
        self.by_uri.get(&question.uri)?[index(question)]
    }

    pub(super) fn set(&mut self, generation: u64, question: &Question, decision: Decision) {
        if self.generation != generation || self.by_uri.len() >= MOST_URIS {
            *self = Rulings::new(generation);
        }
        if question.uri.len() <= MOST_OCTETS {
            let rulings = self.by_uri.entry(question.uri.clone()).or_default();
            rulings[index(question)] = Some(decision);
        }
    }
}

const fn index(question: &Question) -> usize {
    question.action as usize * 3 + question.matching as usize
}
