//! What a role may do: its rules and how they decide.
//!
//! A role's rules are patterns; the longest one that really matches decides alone, of equally long ones the exact
//! one. No rule means no. A rule covers a pattern only if it covers every URI that the pattern matches, as far as one
//! can tell from that rule alone: an exact rule allows no prefix subscription.

use shared::wamp::{Match, reason};

use super::patterns::Patterns;
use super::{Map, map};

// What a role remembers about concrete URIs: so many, and none that is longer.
const CACHED: usize = 4096;
const CACHED_LEN: usize = 256;

/// What a session wants to do with a URI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Call a procedure.
    Call,
    /// Register a procedure.
    Register,
    /// Publish to a topic.
    Publish,
    /// Subscribe to a topic.
    Subscribe,
}

/// What a rule allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allow {
    /// Call procedures.
    pub call: bool,
    /// Register procedures.
    pub register: bool,
    /// Publish to topics.
    pub publish: bool,
    /// Subscribe to topics.
    pub subscribe: bool,
}

/// Whose identity is told to the other side whether asked for or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disclose {
    /// That of callers.
    pub caller: bool,
    /// That of publishers.
    pub publisher: bool,
}

/// One rule of a role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permission {
    /// The URI or pattern; in a wildcard pattern an empty component stands for any.
    pub uri: String,
    /// How it matches.
    pub matching: Match,
    /// What it allows.
    pub allow: Allow,
    /// Whose identity is disclosed.
    pub disclose: Disclose,
}

/// A role and its rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Role {
    /// Its name, the `authrole` of sessions.
    pub name: String,
    /// Its rules, in any order. Of two rules with the same URI and matching the later one holds.
    pub permissions: Vec<Permission>,
}

/// Whether something may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It may not.
    Denied,
    /// It may.
    Allowed(Disclosure),
    /// It could not be found out, so it may not.
    Unknown,
}

impl Decision {
    /// Returns what is granted, or the error that says why nothing is.
    #[inline]
    pub const fn granted(self) -> Result<Disclosure, &'static str> {
        match self {
            Decision::Allowed(disclosure) => Ok(disclosure),
            Decision::Denied => Err(reason::NOT_AUTHORIZED),
            Decision::Unknown => Err(reason::AUTHORIZATION_FAILED),
        }
    }
}

/// When the identity of caller or publisher is told to the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure {
    /// If somebody asks for it.
    OnRequest,
    /// Always.
    Forced,
}

impl Disclosure {
    /// Tells whether the identity is told, if somebody `asks` for that or not.
    #[inline]
    pub(super) const fn tells(self, asks: bool) -> bool {
        asks || matches!(self, Disclosure::Forced)
    }
}

/// The rules of one role, ready for look-ups.
pub(super) struct Table {
    rules: Vec<(Allow, Disclose, usize)>,
    patterns: Patterns,
    /// The only rule, if it is the one for everything.
    uniform: Option<u32>,
    /// The rule of concrete URIs asked for lately.
    cache: Map<Box<str>, Option<u32>>,
}

impl Table {
    pub(super) fn new(permissions: &[Permission], seed: u64) -> Table {
        let mut table = Table {
            rules: Vec::with_capacity(permissions.len()),
            patterns: Patterns::new(seed),
            uniform: None,
            cache: map(seed),
        };
        for (index, rule) in permissions.iter().enumerate() {
            let index = u32::try_from(index).expect("memory ends before 2^32 rules");
            let entry = (rule.allow, rule.disclose, rule.uri.len());
            table.rules.push(entry);
            table.patterns.insert(rule.matching, &rule.uri, index);
        }
        if let [rule] = permissions
            && rule.matching == Match::Prefix
            && rule.uri.is_empty()
        {
            table.uniform = Some(0);
        }
        table
    }

    pub(super) fn decide(&mut self, action: Action, uri: &str, matching: Match) -> Decision {
        let rule = self.uniform.or_else(|| self.rule(uri, matching));
        self.decision(rule, action)
    }

    /// As [`Table::decide`], if the decision is known without a search.
    #[inline]
    pub(super) fn known(&self, action: Action, uri: &str, matching: Match) -> Option<Decision> {
        let cached = || (matching == Match::Exact).then(|| self.cache.get(uri).copied())?;
        let rule = self.uniform.map(Some).or_else(cached)?;
        Some(self.decision(rule, action))
    }

    fn decision(&self, rule: Option<u32>, action: Action) -> Decision {
        let Some(rule) = rule else {
            return Decision::Denied;
        };
        let (allow, disclose, _) = &self.rules[rule as usize];
        let (allowed, forced) = match action {
            Action::Call => (allow.call, disclose.caller),
            Action::Register => (allow.register, false),
            Action::Publish => (allow.publish, disclose.publisher),
            Action::Subscribe => (allow.subscribe, false),
        };
        match (allowed, forced) {
            (false, _) => Decision::Denied,
            (true, false) => Decision::Allowed(Disclosure::OnRequest),
            (true, true) => Decision::Allowed(Disclosure::Forced),
        }
    }

    fn rule(&mut self, uri: &str, matching: Match) -> Option<u32> {
        if matching != Match::Exact {
            return self.search(uri, matching);
        }
        if let Some(rule) = self.cache.get(uri) {
            return *rule;
        }
        let rule = self.search(uri, matching);
        if uri.len() <= CACHED_LEN {
            if self.cache.len() >= CACHED {
                self.cache.clear();
            }
            self.cache.insert(uri.into(), rule);
        }
        rule
    }

    fn search(&self, uri: &str, matching: Match) -> Option<u32> {
        if matching == Match::Exact
            && let Some(exact) = self.patterns.exact(uri)
        {
            // None that matches is longer than the URI, but for wildcards none even as long: still, exact wins.
            return Some(exact);
        }
        let mut best = self.patterns.longest_prefix(uri);
        if matching != Match::Prefix {
            self.patterns.wildcards(uri, |rule| {
                let length = |rule: u32| self.rules[rule as usize].2;
                if best.is_none_or(|best| length(rule) > length(best)) {
                    best = Some(rule);
                }
            });
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALL: Allow = Allow {
        call: true,
        register: false,
        publish: false,
        subscribe: false,
    };

    fn rule(uri: &str, matching: Match, allow: Allow) -> Permission {
        Permission {
            uri: uri.to_owned(),
            matching,
            allow,
            ..Permission::default()
        }
    }

    fn may_call(rules: Vec<Permission>, uri: &str) -> bool {
        let mut table = Table::new(&rules, 1);
        let first = table.decide(Action::Call, uri, Match::Exact);
        assert_eq!(first, table.decide(Action::Call, uri, Match::Exact));
        first != Decision::Denied
    }

    #[test]
    fn without_a_rule_nothing_is_allowed() {
        assert!(!may_call(vec![], "com.app.x"));
    }

    #[test]
    fn the_longest_rule_that_really_matches_decides_alone() {
        let rules = vec![
            rule("com.", Match::Prefix, CALL),
            rule("com.app", Match::Exact, Allow::default()),
            rule("com.app.secret.", Match::Prefix, Allow::default()),
            rule("com..secret.open", Match::Wildcard, CALL),
        ];
        for (uri, allowed) in [
            ("com.app.x", true),
            ("com.app", false),
            ("com.app.secret.x", false),
            ("com.app.secret.open", true),
            ("org.app", false),
        ] {
            assert_eq!(may_call(rules.clone(), uri), allowed, "{uri}");
        }
    }

    #[test]
    fn an_exact_rule_wins_over_a_prefix_of_equal_length() {
        let rules = vec![
            rule("com.app", Match::Exact, CALL),
            rule("com.app", Match::Prefix, Allow::default()),
        ];
        assert!(may_call(rules, "com.app"));
    }

    #[test]
    fn a_rule_for_one_topic_allows_no_pattern() {
        let subscribe = Allow {
            subscribe: true,
            ..Allow::default()
        };
        let exact = [rule("com.app", Match::Exact, subscribe)];
        let mut table = Table::new(&exact, 1);
        let decision = table.decide(Action::Subscribe, "com.app", Match::Prefix);
        assert_eq!(decision, Decision::Denied);
        let wildcard = [rule("com..x", Match::Wildcard, subscribe)];
        let mut table = Table::new(&wildcard, 1);
        let decision = table.decide(Action::Subscribe, "com.a.x", Match::Prefix);
        assert_eq!(decision, Decision::Denied);
        let decision = table.decide(Action::Subscribe, "com..x", Match::Wildcard);
        assert_ne!(decision, Decision::Denied);
    }
}
