//! The roles of a realm, by name and by the sessions that joined with them.

use shared::wamp::Match;

use super::permissions::{Action, Decision, Disclosure, Role, Table};
use super::{Map, map};

/// The role that may do everything and that every realm has.
pub(super) const TRUSTED: &str = "trusted";

/// The number of a role name within a realm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RoleKey(u32);

/// The roles of a realm, and the names that sessions have joined with.
pub(super) struct Roles {
    // INVARIANT: the first one is `trusted`. A slot is in `names` if it has rules or sessions, else it is in `free`.
    slots: Vec<Slot>,
    free: Vec<u32>,
    names: Map<Box<str>, u32>,
    seed: u64,
    /// How often rules were changed.
    changes: u64,
    /// What the authorizer said about the message that is being carried out.
    ruling: Option<Decision>,
}

struct Slot {
    name: Box<str>,
    sessions: usize,
    rules: Rules,
    /// Which change made the rules what they are.
    generation: u64,
}

/// How decisions of a role are made.
enum Rules {
    /// The role does not exist: nothing is allowed.
    Absent,
    /// Everything is allowed.
    Trusted,
    /// By a table.
    Static(Box<Table>),
    /// By this procedure.
    Dynamic(Box<str>),
}

impl Roles {
    pub(super) fn new(seed: u64) -> Roles {
        let mut roles = Roles {
            slots: Vec::new(),
            free: Vec::new(),
            names: map(seed),
            seed,
            changes: 0,
            ruling: None,
        };
        let trusted = roles.intern(TRUSTED);
        roles.slots[trusted as usize].rules = Rules::Trusted;
        roles
    }

    /// Adds a role or replaces its rules. `trusted` stays as it is.
    pub(super) fn set(&mut self, role: &Role) {
        if role.name != TRUSTED {
            let table = Table::new(&role.permissions, self.seed);
            self.put(&role.name, Rules::Static(Box::new(table)));
        }
    }

    /// Adds a role for which a procedure decides, or puts that in the place of its rules.
    pub(super) fn set_dynamic(&mut self, name: &str, authorizer: &str) {
        if name != TRUSTED {
            self.put(name, Rules::Dynamic(authorizer.into()));
        }
    }

    fn put(&mut self, name: &str, rules: Rules) {
        let slot = self.intern(name);
        self.change(slot, rules);
    }

    fn change(&mut self, slot: u32, rules: Rules) {
        self.changes += 1;
        let slot = &mut self.slots[slot as usize];
        slot.rules = rules;
        slot.generation = self.changes;
    }

    /// Returns the procedure that decides for a role, if one does.
    pub(super) fn authorizer(&self, role: RoleKey) -> Option<&str> {
        match &self.slots[role.0 as usize].rules {
            Rules::Dynamic(authorizer) => Some(authorizer),
            _ => None,
        }
    }

    /// Returns a number that is another one whenever the rules of a role have changed.
    pub(super) fn generation(&self, role: RoleKey) -> u64 {
        self.slots[role.0 as usize].generation
    }

    /// Returns what was last said by [`Roles::rule`].
    pub(super) const fn ruling(&self) -> Option<Decision> {
        self.ruling
    }

    /// Says how roles with an authorizer decide until further notice; `None` is no.
    pub(super) fn rule(&mut self, ruling: Option<Decision>) {
        self.ruling = ruling;
    }

    /// Takes a role away; tells whether there was one. `trusted` stays.
    pub(super) fn remove(&mut self, name: &str) -> bool {
        let Some(&slot) = self.names.get(name) else {
            return false;
        };
        let rules = &self.slots[slot as usize].rules;
        let found = matches!(rules, Rules::Static(_) | Rules::Dynamic(_));
        if found {
            self.change(slot, Rules::Absent);
            self.tidy(slot);
        }
        found
    }

    pub(super) fn has(&self, name: &str) -> bool {
        let slot = self.names.get(name);
        slot.is_some_and(|slot| !matches!(self.slots[*slot as usize].rules, Rules::Absent))
    }

    /// Returns the key of a name that somebody has joined with or that has rules.
    pub(super) fn find(&self, name: &str) -> Option<RoleKey> {
        self.names.get(name).copied().map(RoleKey)
    }

    /// Counts a session in.
    pub(super) fn join(&mut self, name: &str) -> RoleKey {
        let slot = self.intern(name);
        self.slots[slot as usize].sessions += 1;
        RoleKey(slot)
    }

    /// Counts a session out.
    pub(super) fn leave(&mut self, role: RoleKey) {
        self.slots[role.0 as usize].sessions -= 1;
        self.tidy(role.0);
    }

    pub(super) fn is_trusted(&self, role: RoleKey) -> bool {
        matches!(self.slots[role.0 as usize].rules, Rules::Trusted)
    }

    /// Decides whether the role may do something with a URI, or with a pattern.
    #[inline]
    pub(super) fn decide(
        &mut self,
        role: RoleKey,
        action: Action,
        uri: &str,
        matching: Match,
    ) -> Decision {
        match &mut self.slots[role.0 as usize].rules {
            Rules::Trusted => Decision::Allowed(Disclosure::OnRequest),
            Rules::Absent => Decision::Denied,
            Rules::Static(table) => table.decide(action, uri, matching),
            Rules::Dynamic(_) => self.ruling.unwrap_or(Decision::Denied),
        }
    }

    /// As [`Roles::decide`], if the decision is known without a search.
    #[inline]
    pub(super) fn known(
        &self,
        role: RoleKey,
        action: Action,
        uri: &str,
        matching: Match,
    ) -> Option<Decision> {
        match &self.slots[role.0 as usize].rules {
            Rules::Trusted => Some(Decision::Allowed(Disclosure::OnRequest)),
            Rules::Absent => Some(Decision::Denied),
            Rules::Static(table) => table.known(action, uri, matching),
            Rules::Dynamic(_) => None,
        }
    }

    fn intern(&mut self, name: &str) -> u32 {
        if let Some(slot) = self.names.get(name) {
            return *slot;
        }
        let slot = Slot {
            name: name.into(),
            sessions: 0,
            rules: Rules::Absent,
            generation: 0,
        };
        let at = if let Some(at) = self.free.pop() {
            self.slots[at as usize] = slot;
            at
        } else {
            self.slots.push(slot);
            u32::try_from(self.slots.len() - 1).expect("memory ends before 2^32 roles")
        };
        self.names.insert(name.into(), at);
        at
    }

    fn tidy(&mut self, slot: u32) {
        let it = &mut self.slots[slot as usize];
        if it.sessions == 0 && matches!(it.rules, Rules::Absent) {
            self.names.remove(&*it.name);
            it.name = Box::default();
            self.free.push(slot);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::permissions::{Allow, Permission};
    use super::*;

    #[test]
    fn roles_come_and_go_under_sessions() {
        let mut roles = Roles::new(1);
        let key = roles.join("user");
        let denied = roles.decide(key, Action::Call, "a.b", Match::Exact);
        assert_eq!(denied, Decision::Denied);
        roles.set(&Role {
            name: "user".to_owned(),
            permissions: vec![Permission {
                matching: Match::Prefix,
                allow: Allow {
                    call: true,
                    ..Allow::default()
                },
                ..Permission::default()
            }],
        });
        let allowed = roles.decide(key, Action::Call, "a.b", Match::Exact);
        assert_eq!(allowed, Decision::Allowed(Disclosure::OnRequest));
        assert!(roles.remove("user"));
        let denied = roles.decide(key, Action::Call, "a.b", Match::Exact);
        assert_eq!(denied, Decision::Denied);
        roles.leave(key);
        assert!(roles.find("user").is_none());
    }
}
